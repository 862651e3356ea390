import RosterKitTesting
import XCTest

/// Plans and what comes of them, as a program in Swift uses them.
final class PlanTests: XCTestCase {
    private var emulator: Emulator!
    private var target: String { "paperspace:\(emulator.paperspace.teamId)" }

    override func setUp() async throws {
        emulator = try Emulator(people: 20)
    }

    /// A plan to remove a plain member.
    private func planned() async throws -> AccessPlan {
        let members = try emulator.paperspace.client().listTeamMembers(teamId: "my-team", role: .member)
        let member = try await members.first { _ in true }
        let plan = try await emulator.access().offboard(
            person: AccessPerson(email: XCTUnwrap(member).user.email), targets: [target])
        XCTAssertEqual(plan.steps.map(\.action), [.remove])
        return plan
    }

    private func writes() throws -> [String] {
        try emulator.mutations().map(\.operation)
    }

    func testAPlanThatWasStoredIsApplied() async throws {
        let access = try emulator.access()
        let plan = try await planned()
        let coded = try JSONDecoder().decode(AccessPlan.self, from: JSONEncoder().encode(plan))
        XCTAssertEqual(coded, plan)
        let text = try await access.renderPlan(plan: plan)
        let read = try await access.readPlan(text: text)
        XCTAssertEqual(read, plan)
        for (stored, outcome) in [(coded, AccessStepOutcome.done), (read, .already)] {
            let evidence = try await access.apply(plan: stored, confirm: plan.digest)
            XCTAssertEqual(evidence.steps.map(\.outcome), [outcome])
            XCTAssertTrue(evidence.complete)
            let written = try await access.renderEvidence(evidence: evidence)
            let again = try await access.readEvidence(text: written)
            XCTAssertEqual(again, evidence)
        }
        XCTAssertEqual(try writes(), ["remove_team_member"])
    }

    func testWithoutTheDigestNothingIsSent() async throws {
        let access = try emulator.access()
        let plan = try await planned()
        var changed = plan
        changed.steps[0].why = "There is none."
        try emulator.clearLogs()
        for (plan, confirm) in [(plan, nil), (plan, String(repeating: "0", count: 64)), (changed, plan.digest)] {
            let error = await thrown(RosterKitError.self) {
                try await access.apply(plan: plan, confirm: confirm)
            }
            guard case .safety(let facts) = error else { return XCTFail("\(String(describing: error))") }
            XCTAssertEqual(facts.operation, "apply")
            XCTAssertEqual(error?.certainty, .notSent)
        }
        XCTAssertEqual(try emulator.requests(), [])
    }

    func testATaskThatIsCancelledLeavesAJournalToGoOnFrom() async throws {
        // The service has done it when it is cancelled, and has not.
        let cases: [([String: JSON], AccessStepOutcome)] = [([:], .already), (["status": 503], .done)]
        for (answer, outcome) in cases {
            try emulator.reset()
            let journal = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: journal) }
            let (access, plan) = (try emulator.access(), try await planned())
            let apply = { @Sendable in
                try await access.apply(plan: plan, confirm: plan.digest, journal: journal.path)
            }
            let fault: [String: JSON] = ["operation": "remove_team_member", "latency_ms": 600_000]
            try emulator.setFaults([.object(fault.merging(answer) { $1 })])
            let task = Task { try await apply() }
            try await eventually("the removal is sent") {
                try emulator.requests().contains { $0.operation == "remove_team_member" }
            }
            task.cancel()
            _ = await thrown(CancellationError.self) { try await task.value }
            let begun = try String(contentsOf: journal, encoding: .utf8)
            XCTAssertTrue(begun.contains(plan.digest))
            try emulator.setFaults([])
            for expected in [outcome, AccessStepOutcome.already] {
                let evidence = try await apply()
                XCTAssertEqual(evidence.steps.map(\.outcome), [expected])
            }
            XCTAssertTrue(try String(contentsOf: journal, encoding: .utf8).hasPrefix(begun))
            XCTAssertEqual(try writes(), ["remove_team_member"])
        }
    }

    func testChangesComeFromCSVAndFromRecords() async throws {
        let access = try emulator.access()
        let person = try await planned().person
        let email = try XCTUnwrap(person).email
        let change = AccessChange(kind: .setRole, user: email, target: target, role: "admin")
        let read = try await access.readChanges(
            text: "kind,user,target,role\nset_role,\(email),\(target),admin\n")
        XCTAssertEqual(read.changes, [change])
        let plan = try await access.plan(changes: [change], policy: AccessPolicy(minOwners: 1))
        XCTAssertEqual(plan.policy, AccessPolicy(minOwners: 1))
        let evidence = try await access.apply(plan: plan, confirm: plan.digest, only: [1])
        XCTAssertEqual(evidence.steps.map(\.verified), [.yes])
        let nowhere = await thrown(RosterKitError.self) {
            try await access.plan(changes: [AccessChange(kind: .revoke, user: "a@example.com", target: "github:x")])
        }
        XCTAssertEqual(nowhere?.argument, "changes.0.target")
        let none = await thrown(RosterKitError.self) {
            try await access.apply(plan: plan, confirm: plan.digest, only: [-1])
        }
        XCTAssertEqual(none?.argument, "only.0")
    }

    func testTheBlockingClientDoesTheSame() async throws {
        let (emulator, plan) = (emulator!, try await planned())
        let target = target
        // The stack of threads that Apple's systems make, and this library is not even optimized.
        let outcomes = try await onAThread(stackSize: 512 << 10) {
            let access = try emulator.blockingAccess()
            let again = try access.offboard(person: "no-one@example.com", targets: [target])
            XCTAssertEqual(again.steps, [])
            let rotated = try access.rotateSecret(team: target, name: "NEW_ONE", value: "CANARY")
            XCTAssertFalse("\(rotated)".contains("CANARY"))
            let removal = try access.deleteSecret(team: target, name: "NEW_ONE")
            XCTAssertEqual(removal, Removal(outcome: .removed, certainty: .confirmed))
            return try access.apply(plan: plan, confirm: plan.digest).steps.map(\.outcome)
        }
        XCTAssertEqual(outcomes, [.done])
        XCTAssertEqual(try writes(), ["create_secret", "delete_secret", "remove_team_member"])
    }
}
