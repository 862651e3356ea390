import Foundation
import RosterKit

/// Many calls that are cancelled at random moments, and what is left of them.
struct Cancelled: Codable, Sendable {
    let completed: Int
    let cancelled: Int
    let others: Int
    /// After a third of the calls, when everything that is kept is there, and after all.
    let before: Use
    let after: Use

    static func run(_ place: Place) async throws -> Cancelled {
        let client = try Paperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        var counts = [0, 0, 0]
        var before: Use?
        let (rounds, atOnce) = (30, 64)
        for round in 0..<rounds {
            if round == rounds / 3 { before = Use.now() }
            let calls = place.size.cancelled / rounds
            for first in stride(from: 0, to: calls, by: atOnce) {
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for index in first..<min(first + atOnce, calls) {
                        group.addTask { await one(client, index) }
                    }
                    for try await outcome in group { counts[outcome] += 1 }
                }
            }
        }
        return Cancelled(
            completed: counts[0], cancelled: counts[1], others: counts[2], before: before ?? Use.now(), after: Use.now()
        )
    }

    /// 0 completed, 1 cancelled, 2 anything else.
    private static func one(_ client: Paperspace, _ index: Int) async -> Int {
        let task = Task { try await client.updateTeamMember(teamId: team, userId: userId(index), isAdmin: true) }
        // A seventh before they start, the others up to 12 ms later.
        let wait = index % 7 == 0 ? 0 : UInt64.random(in: 0...12_000_000)
        if wait > 0 { try? await Task.sleep(nanoseconds: wait) }
        task.cancel()
        switch await task.result {
        case .success: return 0
        case .failure(let error): return error is CancellationError ? 1 : 2
        }
    }
}
