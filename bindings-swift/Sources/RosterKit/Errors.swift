import Foundation

extension RosterKitError: LocalizedError, CustomStringConvertible, CustomDebugStringConvertible {
    /// What is known of the error.
    public var facts: ErrorFacts {
        switch self {
        case .config(let facts), .invalidArgument(let facts), .connect(let facts), .dns(let facts),
            .tls(let facts), .timeout(let facts), .connectionLost(let facts),
            .badRequest(let facts), .authentication(let facts), .paymentRequired(let facts),
            .permissionDenied(let facts), .notFound(let facts), .methodNotAllowed(let facts),
            .conflict(let facts), .gone(let facts), .unprocessableEntity(let facts),
            .rateLimit(let facts), .server(let facts), .unexpectedStatus(let facts),
            .unexpectedContentType(let facts), .decode(let facts), .bodyTooLarge(let facts),
            .paginationLoop(let facts), .missingCursor(let facts), .tooManyPages(let facts),
            .ambiguousOutcome(let facts), .safety(let facts), .cancelled(let facts),
            .closed(let facts):
            facts
        }
    }

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

extension Certainty: RawRepresentable {
    /// Make it of its name in every language.
    public init?(rawValue: String) {
        switch rawValue {
        case "not_sent": self = .notSent
        case "rejected": self = .rejected
        case "maybe_applied": self = .maybeApplied
        default: return nil
        }
    }

    /// Its name in every language, for example `maybe_applied`.
    public var rawValue: String {
        switch self {
        case .notSent: "not_sent"
        case .rejected: "rejected"
        case .maybeApplied: "maybe_applied"
        }
    }
}

extension Phase: RawRepresentable {
    /// Make it of its name in every language.
    public init?(rawValue: String) {
        switch rawValue {
        case "connect": self = .connect
        case "attempt": self = .attempt
        case "call": self = .call
        default: return nil
        }
    }

    /// Its name in every language, for example `connect`.
    public var rawValue: String {
        switch self {
        case .connect: "connect"
        case .attempt: "attempt"
        case .call: "call"
        }
    }
}
