import RosterKitTesting
import XCTest

/// Memory, descriptors, threads and stacks.
final class ResourceTests: XCTestCase {
    /// A body as deep as one may be is read on a small stack.
    func testADeepBodyIsReadOnAStackOf512KiB() async throws {
        let emulator = try Emulator(people: 1)
        let depth = 120
        let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        try emulator.setFaults([["status": 200, "headers": ["Content-Type": "application/json"], "body": .text(deep)]])
        let client = try emulator.paperspace.blockingClient()
        let levels = try await onAThread(stackSize: 512 << 10) {
            let answer = try client.request(method: "GET", path: "/deep")
            var json: JSON? = try JSON(parsing: answer.body)
            var levels = 0
            while let inner = json {
                (json, levels) = (inner[0], levels + 1)
            }
            return levels
        }
        XCTAssertEqual(levels, depth)
        let tooDeep = String(repeating: "[", count: 100_000)
        XCTAssertThrowsError(try JSON(parsing: Data(tooDeep.utf8)))
    }

    #if os(Linux)
    private struct Use {
        var memory: Int
        var descriptors: Int
        var threads: Int

        /// In KiB, of descriptors and of threads.
        static func now() throws -> Use {
            let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8).split(separator: "\n")
            let number = { (name: String) in
                status.first { $0.hasPrefix(name) }.flatMap { Int($0.filter(\.isNumber)) } ?? 0
            }
            let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            return Use(memory: number("VmRSS:"), descriptors: descriptors, threads: number("Threads:"))
        }
    }

    /// Each round would leave more than 4 MiB behind if it left a hundred bytes a piece.
    func testNothingIsLeftBehind() async throws {
        let emulator = try Emulator(people: 40)
        let team = emulator.paperspace.teamId
        let shared = try emulator.paperspace.client()
        func round() async throws {
            for number in 0..<2_000 {
                let client = try emulator.paperspace.client(
                    Configuration(onRequest: { _ in }))
                _ = try client.withOptions(maxRetries: number % 3)
                _ = client.listTeamMembers(teamId: team)
            }
            for _ in 0..<200 {
                // Dropped in the middle, with a page read ahead.
                for try await _ in shared.listTeamMembers(teamId: team, limit: 5, prefetch: 1) { break }
            }
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<1_000 {
                    group.addTask {
                        let task = Task { try await shared.getSecret(teamId: team, name: "DB") }
                        for _ in 0..<(number % 40) { await Task.yield() }
                        task.cancel()
                        _ = await task.result
                    }
                }
            }
            try emulator.clearLogs()
        }
        let start = try Use.now()
        for _ in 0..<3 { try await round() }
        let before = try Use.now()
        for _ in 0..<6 { try await round() }
        // Both ends of the connections that a pool keeps are here, at most 64; those of calls
        // that were cancelled are closed a moment later.
        let most = start.descriptors + 2 * 64 + 16
        var after = try Use.now()
        for _ in 0..<600 where after.descriptors > most {
            try await Task.sleep(nanoseconds: 100_000_000)
            after = try Use.now()
        }
        XCTAssertLessThan(after.memory - before.memory, 12 << 10, "KiB: \(before) \(after)")
        XCTAssertLessThanOrEqual(after.descriptors, most, "\(start) \(after): a pool is at most 64 connections")
        XCTAssertLessThanOrEqual(after.threads, before.threads + 4, "\(before) \(after)")
    }
    #endif
}
