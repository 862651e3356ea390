import Foundation
internal import RosterKitNative

/// A clock for tests: it moves only when something waits, and then at once.
///
/// Give it to a client as `clock` of its configuration: waits between attempts take no time and are
/// noted. Limits on a socket (`connectTimeout`, `attemptTimeout`) stay real.
public final class FakeClock: Sendable {
    let native: RosterKitNative.FakeClock

    /// Make a clock.
    ///
    /// - Parameters:
    ///   - now: The time of day at the start, in seconds since 1970; of 2024-01-01 by default.
    ///   - random: The random number that it gives, 0 up to 1.
    /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a time or a random number that is out of range.
    public init(now: Double = 1_704_067_200, random: Double = 0.5) throws {
        native = try translatingErrors { try RosterKitNative.FakeClock(now: now, random: random) }
    }

    /// Return the waits so far, in seconds.
    public func waits() -> [TimeInterval] {
        native.waits()
    }
}
