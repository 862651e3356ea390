import Foundation
import RosterKit

// Give a team access to its places, from a file:
//
//     invite-team TEAM.csv            shows what would be done
//     invite-team TEAM.csv --apply    does it
//
// The file has the columns kind, user, target and role, and a line such as
//
//     grant,jo@example.com,gitbook:my-org,read
//
// Running it again does only what is not done. Credentials come from the environment. The exit code is 0 if all is
// done (or could be), 1 if something is left to do, 2 if it was called wrongly, 5 if a limit forbids a step.

let arguments = Array(CommandLine.arguments.dropFirst())
guard let file = arguments.first, arguments.dropFirst().allSatisfy({ $0 == "--apply" }) else {
    tell("usage: invite-team TEAM.csv [--apply]")
    exit(2)
}

do {
    let access = try Access()
    let wanted = try await access.readChanges(text: String(contentsOfFile: file, encoding: .utf8))
    let plan = try await access.plan(changes: wanted.changes)
    print(try await access.renderPlan(plan: plan, format: .text), terminator: "")
    if plan.steps.flatMap(\.rails).contains(where: { $0.verdict == .refused }) {
        exit(5)
    }
    if arguments.count > 1 {
        let evidence = try await access.apply(plan: plan, confirm: plan.digest)
        print(try await access.renderEvidence(evidence: evidence, format: .text), terminator: "")
        exit(evidence.complete ? 0 : 1)
    }
} catch let error as RosterKitError {
    tell(error.localizedDescription)
    switch error {
    case .safety: exit(5)
    case .config, .invalidArgument: exit(2)
    default: exit(1)
    }
} catch {
    tell(error.localizedDescription)
    exit(2)
}

/// Say something that is not the report.
func tell(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
}
