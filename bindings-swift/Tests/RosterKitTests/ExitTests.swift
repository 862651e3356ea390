#if os(Linux) || os(macOS)
import RosterKitTesting
import XCTest

/// A process ends when it wants to, whatever is under way.
final class ExitTests: XCTestCase {
    func testAProcessEndsWithCallsThatAreNotAnswered() async throws {
        try await end(faults: [["latency_ms": 600_000]])
    }

    func testAProcessEndsWithCallsThatComeAndGo() async throws {
        try await end(faults: [])
    }

    private func end(faults: [JSON]) async throws {
        let emulator = try Emulator(people: 1, faults: faults)
        let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("rosterkit-ends")
        for run in 0..<12 {
            let process = Process()
            process.executableURL = program
            process.arguments = ["\(run * 4_000)"]
            process.environment = ProcessInfo.processInfo.environment.merging([
                "PAPERSPACE_API_KEY": emulator.paperspace.apiKey.reveal(),
                "PAPERSPACE_API_URL": emulator.paperspace.baseUrl,
            ]) { $1 }
            let output = Pipe()
            process.standardError = output
            process.standardOutput = output
            try process.run()
            process.waitUntilExit()
            XCTAssertEqual(process.terminationReason, .exit, "run \(run)")
            XCTAssertEqual(process.terminationStatus, 0, "run \(run)")
            let told = try output.fileHandleForReading.readToEnd() ?? Data()
            XCTAssertEqual(String(decoding: told, as: UTF8.self), "", "run \(run)")
        }
        XCTAssertFalse(try emulator.requests().isEmpty && faults.isEmpty, "else nothing was under way")
    }
}
#endif
