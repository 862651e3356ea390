import RosterKitTesting
import XCTest

final class CancellationTests: XCTestCase {
    /// Longer than any of these tests takes: what ends before was not answered.
    private static let never: JSON = 600_000

    private func emulatorThatNeverAnswers(_ operation: String) throws -> Emulator {
        try Emulator(people: 40, faults: [["operation": .text(operation), "latency_ms": Self.never]])
    }

    func testACallThatIsCancelledThrowsAndClosesItsConnection() async throws {
        let emulator = try emulatorThatNeverAnswers("get_secret")
        let client = try emulator.paperspace.client()
        let team = emulator.paperspace.teamId
        let task = Task { try await client.getSecret(teamId: team, name: "DB") }
        try await eventually("a connection") { try emulator.connectionsOpen() == 1 }
        task.cancel()
        _ = await thrown(CancellationError.self) { try await task.value }
        try await eventually("no connection") { try emulator.connectionsOpen() == 0 }
    }

    func testACallWithoutAResultIsCancelledAsWell() async throws {
        let emulator = try emulatorThatNeverAnswers("add_team_member")
        let client = try emulator.gitbook.client()
        let place = emulator.gitbook
        let task = Task {
            try await client.addTeamMember(organizationId: place.organizationId, teamId: place.teamId, userId: "u1")
        }
        try await eventually("a connection") { try emulator.connectionsOpen() == 1 }
        task.cancel()
        _ = await thrown(CancellationError.self) { try await task.value }
        try await eventually("no connection") { try emulator.connectionsOpen() == 0 }
    }

    func testATaskThatIsCancelledAlreadySendsNothing() async throws {
        let emulator = try Emulator(people: 40)
        let client = try emulator.paperspace.client()
        let team = emulator.paperspace.teamId
        let task = Task {
            // Cancelled below, before it goes on.
            while !Task.isCancelled { await Task.yield() }
            return try await client.getSecret(teamId: team, name: "DB")
        }
        task.cancel()
        _ = await thrown(CancellationError.self) { try await task.value }
        let listing = Task {
            while !Task.isCancelled { await Task.yield() }
            return try await client.listTeamMembers(teamId: team).all()
        }
        listing.cancel()
        _ = await thrown(CancellationError.self) { try await listing.value }
        XCTAssertEqual(try emulator.requests(), [])
    }

    func testALoopInATaskThatIsCancelledThrowsAndDoesNotEnd() async throws {
        let emulator = try Emulator(people: 40)
        let client = try emulator.paperspace.client()
        let team = emulator.paperspace.teamId
        for pages in [false, true] {
            let task = Task { () -> Int in
                var seen = 0
                let members = client.listTeamMembers(teamId: team, limit: 15)
                if pages {
                    for try await page in members.pages {
                        seen += page.items.count
                        withUnsafeCurrentTask { $0?.cancel() }
                    }
                } else {
                    for try await _ in members {
                        seen += 1
                        if seen == 7 { withUnsafeCurrentTask { $0?.cancel() } }
                    }
                }
                return seen
            }
            _ = await thrown(CancellationError.self) { try await task.value }
        }
        XCTAssertEqual(try emulator.requests().count, 2, "a page each")
    }

    func testAGroupIsCancelledWhole() async throws {
        let emulator = try emulatorThatNeverAnswers("get_secret")
        let client = try emulator.paperspace.client()
        let team = emulator.paperspace.teamId
        let cancelled = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    do {
                        _ = try await client.getSecret(teamId: team, name: "DB")
                        return false
                    } catch {
                        return error is CancellationError
                    }
                }
            }
            try await eventually("ten connections") { try emulator.connectionsOpen() == 10 }
            group.cancelAll()
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        XCTAssertEqual(cancelled, 10)
        try await eventually("no connection") { try emulator.connectionsOpen() == 0 }
    }

    func testOnTheMainActor() async throws {
        let emulator = try emulatorThatNeverAnswers("get_secret")
        try await Task { @MainActor in
            let client = try emulator.paperspace.client()
            let team = emulator.paperspace.teamId
            let task = Task { @MainActor in try await client.getSecret(teamId: team, name: "DB") }
            try await eventually("a connection") { try emulator.connectionsOpen() == 1 }
            task.cancel()
            _ = await thrown(CancellationError.self) { try await task.value }
        }.value
    }

    func testAListingGoesOnWhereItWasWhenAPageIsCancelled() async throws {
        let emulator = try Emulator(people: 40)
        let client = try emulator.paperspace.client()
        let members = client.listTeamMembers(teamId: emulator.paperspace.teamId, limit: 15)
        var ids: [String] = []
        let first = try await members.pages.next()
        ids += try XCTUnwrap(first).items.map(\.user.id)
        let place = members.resume

        try emulator.setFaults([["operation": "list_team_members", "latency_ms": Self.never]])
        for all in [false, true] {
            let task = Task { all ? try await members.all().count : try await members.pages.next()?.items.count }
            try await eventually("a request") { try emulator.requests().count == (all ? 3 : 2) }
            task.cancel()
            _ = await thrown(CancellationError.self) { try await task.value }
            XCTAssertEqual(members.resume, place)
        }

        try emulator.setFaults([])
        for try await member in members { ids.append(member.user.id) }
        XCTAssertEqual(ids.count, 40)
        XCTAssertEqual(Set(ids).count, 40)
    }

    func testNoPageIsLostHoweverAWaitIsCancelled() async throws {
        let emulator = try Emulator(people: 300)
        let client = try emulator.paperspace.client()
        let team = emulator.paperspace.teamId
        var cancelled = 0
        for round in 0..<10 {
            let members = client.listTeamMembers(teamId: team, limit: 1, prefetch: round % 2 * 3)
            var ids: [String] = []
            var tries = 0
            while true {
                let task = Task { try await members.pages.next() }
                // From before it begins to long after it is over.
                for _ in 0..<(tries * 7 % 90) { await Task.yield() }
                if tries % 3 == 0 { usleep(UInt32(tries % 13) * 40) }
                tries += 1
                task.cancel()
                do {
                    guard let page = try await task.value else { break }
                    ids += page.items.map(\.user.id)
                } catch is CancellationError {
                    cancelled += 1
                    // Patient once in a while, so that it ends.
                    if tries % 2 == 0, let page = try await members.pages.next() { ids += page.items.map(\.user.id) }
                }
                if ids.count == 300, try await members.pages.next() == nil { break }
            }
            XCTAssertEqual(ids.count, 300, "round \(round)")
            XCTAssertEqual(Set(ids).count, 300, "round \(round)")
        }
        XCTAssertGreaterThan(cancelled, 100, "else this shows nothing")
    }
}
