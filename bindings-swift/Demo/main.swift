import RosterKitTesting

// The four services on this machine: their admins, listed at once; a call that is cancelled; a listing
// that fails and goes on.

let emulator = try Emulator(people: 400)
let paperspace = try emulator.paperspace.client()
let zenml = try emulator.zenml.client()
let gitbook = try emulator.gitbook.client()
let evo = try emulator.evo.client()
print("The four services on this machine, 400 people in each. No key, no network.\n")

/// The head of a row, and what follows it.
func row(_ name: String, _ rest: String) {
    print(name.padding(toLength: 12, withPad: " ", startingAt: 0), rest)
}

// Owners and admins of all four, side by side.
let place = (emulator.gitbook, emulator.evo)
async let ofPaperspace = paperspace.listTeamMembers(teamId: "my-team", role: .admin)
    .map(\.user.email).reduce(into: []) { $0.append($1) }
async let ofZenML = zenml.listUsers().filter { $0.isSuperuser == true }
    .map { $0.email ?? "?" }.reduce(into: []) { $0.append($1) }
async let ofGitBook = gitbook.listTeamMembers(organizationId: place.0.organizationId, teamId: place.0.teamId)
    .filter { $0.team.role == .owner }.map { $0.organization.user.email ?? "?" }.reduce(into: []) { $0.append($1) }
async let ofEvo = evo.listWorkspaceUsers(orgId: place.1.orgId, workspaceId: place.1.workspaceId)
    .filter { $0.role == .owner }.map { $0.email ?? "?" }.reduce(into: []) { $0.append($1) }
for (name, emails) in try await [
    ("Paperspace", ofPaperspace), ("ZenML Pro", ofZenML), ("GitBook", ofGitBook), ("Evo", ofEvo),
] {
    row(name, "\(emails.count) who manage it: \(emails.prefix(3).joined(separator: ", ")) …")
}

// A call that takes too long.
try emulator.setFaults([["operation": "get_secret", "latency_ms": 60_000]])
let stuck = Task { try await paperspace.getSecret(teamId: "my-team", name: "DATABASE_URL") }
while try !emulator.requests().contains(where: { $0.operation == "get_secret" }) { await Task.yield() }
stuck.cancel()
do {
    _ = try await stuck.value
} catch is CancellationError {
    print("\nA secret that takes a minute: cancelled, and its connection closed.")
}

// A listing whose third page fails, and goes on from there.
try emulator.setFaults([["operation": "list_users", "page": 2, "status": 503]])
var users = 0
var resume: String?
do {
    for try await _ in zenml.listUsers(maxRetries: 0) { users += 1 }
} catch let error as RosterKitError {
    print("After \(users) users: \(error)")
    resume = error.resume
}
try emulator.setFaults([])
users += try await zenml.listUsers(resume: resume).all().count
print("From its `resume` on, the listing comes to all \(users).")
