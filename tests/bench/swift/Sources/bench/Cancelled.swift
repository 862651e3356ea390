import Foundation
import RosterKit

/// Many calls that are cancelled at random moments, and what is left of them.
struct Cancelled: Codable, Sendable {
    let completed: Int
    let cancelled: Int
    let others: Int
    /// From `cancel()` to the error, in milliseconds: the median, and the slowest.
    let middle: Double
    let slowest: Double
    /// After a third of the calls, when everything that is kept is there, and after all.
    let before: Use
    let after: Use

    static func run(_ place: Place) async throws -> Cancelled {
        let client = try Paperspace(apiKey: Secret(apiKey), baseUrl: place.paperspace)
        var (completed, others, waits) = (0, 0, [Double]())
        var before: Use?
        let (rounds, atOnce) = (30, 64)
        for round in 0..<rounds {
            if round == rounds / 3 { before = Use.now() }
            let calls = place.size.cancelled / rounds
            for first in stride(from: 0, to: calls, by: atOnce) {
                try await withThrowingTaskGroup(of: Outcome.self) { group in
                    for index in first..<min(first + atOnce, calls) {
                        group.addTask { await one(client, index) }
                    }
                    for try await outcome in group {
                        switch outcome {
                        case .completed: completed += 1
                        case .cancelled(let wait): waits.append(wait)
                        case .other: others += 1
                        }
                    }
                }
            }
        }
        waits.sort()
        return Cancelled(
            completed: completed, cancelled: waits.count, others: others, middle: waits[waits.count / 2],
            slowest: waits[waits.count - 1], before: before ?? Use.now(), after: Use.now())
    }

    private enum Outcome: Sendable {
        case completed
        case cancelled(after: Double)
        case other
    }

    private static func one(_ client: Paperspace, _ index: Int) async -> Outcome {
        let task = Task { try await client.updateTeamMember(teamId: team, userId: userId(index), isAdmin: true) }
        // A seventh before they start, the others up to 12 ms later.
        let wait = index % 7 == 0 ? 0 : UInt64.random(in: 0...12_000_000)
        if wait > 0 { try? await Task.sleep(nanoseconds: wait) }
        let begun = DispatchTime.now()
        task.cancel()
        switch await task.result {
        case .success: return .completed
        case .failure(let error):
            let elapsed = Double(DispatchTime.now().uptimeNanoseconds - begun.uptimeNanoseconds) / 1e6
            return error is CancellationError ? .cancelled(after: elapsed) : .other
        }
    }
}
