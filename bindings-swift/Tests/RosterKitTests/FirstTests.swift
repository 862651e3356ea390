import XCTest
import RosterKitTesting

final class FirstTests: XCTestCase {
    func testLists() async throws {
        let emulator = try Emulator(people: 400)
        let client = try emulator.paperspace.client()
        var count = 0
        for try await member in client.listTeamMembers(teamId: emulator.paperspace.teamId, limit: 15) {
            count += 1
            XCTAssertFalse(member.user.email.isEmpty)
        }
        XCTAssertEqual(count, 400)
    }
}
