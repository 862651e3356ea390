#if os(Linux) || os(macOS)
import RosterKitTesting
import XCTest

/// The examples, run as programs.
final class ExampleTests: XCTestCase {
    private var emulator: Emulator!

    override func setUp() async throws {
        emulator = try Emulator(people: 40)
    }

    func testAPersonIsFoundInAllPlaces() async throws {
        let member = try await emulator.paperspace.client().listTeamMembers(teamId: "my-team").first { $0.isAdmin }
        let (id, email) = (try XCTUnwrap(member).user.id, try XCTUnwrap(member?.user.email))
        let run = try findPerson(email, "paperspace:my-team", "zenml")
        XCTAssertEqual(run.status, 0, run.errors)
        let lines = run.output.split(separator: "\n")
        XCTAssertTrue(try XCTUnwrap(lines.first).hasPrefix("TARGET "), run.output)
        let line = try XCTUnwrap(lines.first { $0.contains(id) }, run.output)
        XCTAssertTrue(line.contains(email) && line.contains("admin"), run.output)
        XCTAssertEqual(run.errors, "searching paperspace:my-team\nsearching zenml\n")
    }

    func testWhoIsNowhereIsNotFound() throws {
        let run = try findPerson("no-one@example.com", "paperspace:my-team", "zenml")
        XCTAssertEqual(run.status, 3, run.errors)
        XCTAssertEqual(run.output, "")
    }

    func testAPlaceThatCannotBeSearchedIsNotTakenForEmpty() throws {
        try emulator.setFaults([["operation": "list_users", "status": 403]])
        let run = try findPerson("no-one@example.com", "paperspace:my-team", "zenml")
        XCTAssertEqual(run.status, 1, run.errors)
        XCTAssertEqual(run.output, "")
        XCTAssertTrue(run.errors.contains("zenml could not be searched: "), run.errors)
    }

    func testWhatIsNotUnderstoodIsUsage() throws {
        for arguments in [[], ["ann@example.com"], ["ann@example.com", "github:x"], ["", "zenml"]] {
            let run = try run("find-person", arguments)
            XCTAssertEqual(run.status, 2, run.errors)
            XCTAssertEqual(run.output, "")
            XCTAssertFalse(run.errors.isEmpty)
        }
    }

    func testAPlanIsShownAndThenApplied() async throws {
        let email = try await member()
        let planned = try run("offboard", ["plan", email, team, organization])
        XCTAssertEqual(planned.status, 0, planned.errors)
        let plan = try XCTUnwrap(try JSON.of(planned.output))
        let digest = try XCTUnwrap(plan["digest"]?.text)
        XCTAssertTrue(planned.errors.contains(email) && planned.errors.contains(digest.prefix(12)), planned.errors)
        XCTAssertEqual(try changes(), [])
        let file = try write(planned.output)
        let refused = try run("offboard", ["apply", file, "0123456789ab"])
        XCTAssertEqual(refused.status, 5, refused.errors)
        XCTAssertTrue(refused.errors.contains("digest"), refused.errors)
        XCTAssertEqual(try changes(), [])
        let applied = try run("offboard", ["apply", file, String(digest.prefix(12))])
        XCTAssertEqual(applied.status, 0, applied.errors)
        XCTAssertEqual(try JSON.of(applied.output)["plan_digest"]?.text, digest)
        for secret in plan["rotate"]?.items ?? [] {
            XCTAssertTrue(applied.errors.contains("They may know \(secret["name"]?.text ?? "") of"), applied.errors)
        }
        let made = try changes()
        XCTAssertEqual(made.first, "remove_team_member")
        XCTAssertEqual(try run("offboard", ["apply", file, digest]).status, 0)
        XCTAssertEqual(try changes(), made, "a second time nothing is changed")
    }

    func testAPersonWhoIsNowhereIsToldFromAPlaceThatCannotBeRead() throws {
        let nowhere = ["plan", "no-one@example.com", team, organization]
        XCTAssertEqual(try run("offboard", nowhere).status, 3)
        try emulator.setFaults([["service": "gitbook", "status": 403]])
        XCTAssertEqual(try run("offboard", nowhere).status, 1)
    }

    func testAReviewIsWrittenToAFolder() throws {
        let file = try write("# all of them\n\(team) # here\r\n\n\(organization)\n")
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("report")
        let whole = try run("scheduled-review", ["--targets", file, "--output", folder.path])
        XCTAssertEqual(whole.status, 0, whole.errors)
        XCTAssertTrue(whole.errors.contains("\(team): 40 people"), whole.errors)
        let page = folder.appendingPathComponent("review.html").path
        XCTAssertTrue(FileManager.default.fileExists(atPath: page))
        try FileManager.default.removeItem(atPath: page)
        try emulator.setFaults([["service": "gitbook", "status": 403]])
        let partly = try run("scheduled-review", ["--output", folder.path, team, organization])
        XCTAssertEqual(partly.status, 1, partly.errors)
        XCTAssertTrue(partly.errors.contains("\(organization): "), partly.errors)
        XCTAssertTrue(FileManager.default.fileExists(atPath: page), "what was read is shown")
    }

    func testASecretGetsANewValueWhichIsNotShown() throws {
        for (how, outcome) in [([], "created"), (["--generate", "40"], "updated")] {
            let ended = try run("rotate-secret", ["my-team", "NEW_ONE"] + how, given: "CANARY\n")
            XCTAssertEqual(ended.status, 0, ended.errors)
            XCTAssertTrue(ended.output.hasPrefix("NEW_ONE: \(outcome), confirmed\n"), ended.output)
            XCTAssertFalse((ended.output + ended.errors).contains("CANARY"))
        }
        XCTAssertEqual(try changes(), ["create_secret", "update_secret"])
        try emulator.setFaults([["operation": "update_secret", "status": 403]])
        let refused = try run("rotate-secret", ["my-team", "NEW_ONE"], given: "CANARY\n")
        XCTAssertEqual(refused.status, 1, refused.errors)
        XCTAssertTrue(refused.errors.contains("Paperspace"), refused.errors)
        XCTAssertFalse(refused.errors.contains("CANARY"))
    }

    func testATeamIsInvitedOnce() throws {
        let file = try write("kind,user,target,role\ngrant,jo@example.com,\(organization),edit\n")
        let shown = try run("invite-team", [file])
        XCTAssertEqual(shown.status, 0, shown.errors)
        XCTAssertTrue(shown.output.contains("jo@example.com"), shown.output)
        XCTAssertEqual(try changes(), [])
        for time in ["first", "again"] {
            let done = try run("invite-team", [file, "--apply"])
            XCTAssertEqual(done.status, 0, "\(time): \(done.output)\(done.errors)")
            XCTAssertEqual(try changes(), ["invite_members"], time)
        }
    }

    func testWhatOnlyAPersonCanDoIsLeftToDo() throws {
        let file = try write("kind,user,target,role\ngrant,jo@example.com,\(team),member\n")
        let left = try run("invite-team", [file, "--apply"])
        XCTAssertEqual(left.status, 1, left.output + left.errors)
        XCTAssertEqual(try changes(), [])
    }

    func testNothingIsDoneIfALimitForbidsAStep() async throws {
        let members = try await emulator.gitbook.client()
            .listOrganizationMembers(organizationId: emulator.gitbook.organizationId).all()
        let admins = members.filter { $0.role == .admin }.compactMap(\.user.email)
        let lines = admins.map { "revoke,\($0),\(organization),\n" }
        let refused = try run("invite-team", [try write("kind,user,target,role\n" + lines.joined()), "--apply"])
        XCTAssertEqual(refused.status, 5, refused.output + refused.errors)
        XCTAssertEqual(try changes(), [])
    }

    func testMistakesAreUsageAndChangeNothing() throws {
        let wrong = try write("kind,user,target,role\ngrant,jo@example.com,github:x,edit\n")
        for (name, arguments) in [
            ("scheduled-review", []), ("scheduled-review", ["github:x"]), ("scheduled-review", ["--all"]),
            ("scheduled-review", ["--targets", "nowhere"]),
            ("offboard", []), ("offboard", ["plan", "a@example.com"]),
            ("offboard", ["plan", "a@example.com", "github:x"]), ("offboard", ["apply", "nowhere", "0123456789ab"]),
            ("rotate-secret", ["my-team"]), ("rotate-secret", ["my-team", "NEW_ONE"]),
            ("rotate-secret", ["my-team", "NEW_ONE", "--generate", "x"]),
            ("invite-team", []), ("invite-team", ["nowhere"]), ("invite-team", [wrong, "--apply"]),
        ] {
            let ended = try run(name, arguments)
            XCTAssertEqual(ended.status, 2, "\(name) \(arguments): \(ended.errors)")
            XCTAssertEqual(ended.output, "")
            XCTAssertFalse(ended.errors.isEmpty)
        }
        XCTAssertEqual(try changes(), [])
    }

    private var team: String { "paperspace:\(emulator.paperspace.teamId)" }
    private var organization: String { "gitbook:\(emulator.gitbook.organizationId)" }

    private func member() async throws -> String {
        let members = try emulator.paperspace.client().listTeamMembers(teamId: "my-team", role: .member)
        let member = try await members.first { _ in true }
        return try XCTUnwrap(member).user.email
    }

    private func changes() throws -> [String] {
        try emulator.mutations().map(\.operation)
    }

    /// Write a file in a folder of its own, which is gone after the test.
    private func write(_ text: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        addTeardownBlock { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("file")
        try text.write(to: file, atomically: true, encoding: .utf8)
        return file.path
    }

    private func findPerson(_ arguments: String...) throws -> Ended {
        try run("find-person", arguments)
    }

    private typealias Ended = (status: Int32, output: String, errors: String)

    private func run(_ name: String, _ arguments: [String], given: String = "") throws -> Ended {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent(name)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "PAPERSPACE_API_KEY": emulator.paperspace.apiKey.reveal(),
            "PAPERSPACE_API_URL": emulator.paperspace.baseUrl,
            "ZENML_PRO_API_KEY": emulator.zenml.apiKey.reveal(), "ZENML_PRO_API_URL": emulator.zenml.baseUrl,
            "GITBOOK_TOKEN": emulator.gitbook.token.reveal(), "GITBOOK_API_URL": emulator.gitbook.baseUrl,
        ]) { $1 }
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, errors)
        // All three are shorter than what a pipe holds.
        try input.fileHandleForWriting.write(contentsOf: Data(given.utf8))
        try input.fileHandleForWriting.close()
        try process.run()
        process.waitUntilExit()
        let read = { (pipe: Pipe) in String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
        return (process.terminationStatus, read(output), read(errors))
    }
}
#endif
