import Foundation

extension RosterKitError: LocalizedError, CustomStringConvertible, CustomDebugStringConvertible {
    /// What is known of the error, by the name of the fact.
    public subscript<Fact>(dynamicMember fact: KeyPath<ErrorFacts, Fact>) -> Fact {
        facts[keyPath: fact]
    }

    /// What happened, and what to do, in a sentence for a person.
    public var description: String { facts.message }

    /// The same with the name of the error.
    public var debugDescription: String { "\(facts.error): \(facts.message)" }

    /// The same as ``description``.
    public var errorDescription: String? { facts.message }
}

extension RosterKitError {
    /// The same error of a listing that goes on here.
    func goingOn(at resume: String) -> RosterKitError {
        var facts = facts
        facts.resume = resume
        return RosterKitError(facts)
    }
}

/// What is known about the effect of a write that failed.
public enum Certainty: String, Sendable, Codable {
    /// Nothing was sent: nothing has changed.
    case notSent = "not_sent"
    /// The service refused it: nothing has changed.
    case rejected
    /// It was sent and no clear answer came back: it may have been applied.
    case maybeApplied = "maybe_applied"
}

/// Which time limit ran out.
public enum Phase: String, Sendable, Codable {
    /// `connectTimeout`: making a connection, TLS included.
    case connect
    /// `attemptTimeout`: one attempt, its whole body included.
    case attempt
    /// `timeout`: the whole call, over all attempts and waits.
    case call
}

extension Certainty: FromBytes {}
extension Phase: FromBytes {}
