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
            let run = try findPerson(arguments)
            XCTAssertEqual(run.status, 2, run.errors)
            XCTAssertEqual(run.output, "")
            XCTAssertFalse(run.errors.isEmpty)
        }
    }

    private func findPerson(_ arguments: String...) throws -> (status: Int32, output: String, errors: String) {
        try findPerson(arguments)
    }

    private func findPerson(_ arguments: [String]) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("find-person")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "PAPERSPACE_API_KEY": emulator.paperspace.apiKey.reveal(),
            "PAPERSPACE_API_URL": emulator.paperspace.baseUrl,
            "ZENML_PRO_API_KEY": emulator.zenml.apiKey.reveal(), "ZENML_PRO_API_URL": emulator.zenml.baseUrl,
        ]) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        // Both are shorter than what a pipe holds.
        process.waitUntilExit()
        let read = { (pipe: Pipe) in String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self) }
        return (process.terminationStatus, read(output), read(errors))
    }
}
#endif
