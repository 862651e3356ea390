// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// The result of a removal.
public struct Removal: Sendable, Hashable, Codable {
    /// The outcome of the removal.
    public var outcome: Outcome
    /// How certain the outcome is.
    public var certainty: RemovalCertainty

    /// Make one from all its fields.
    public init(outcome: Outcome, certainty: RemovalCertainty) {
        self.outcome = outcome
        self.certainty = certainty
    }
}

extension Removal: FromBytes {
    init(from bytes: inout ByteReader) {
        self.outcome = bytes.read()
        self.certainty = bytes.read()
    }
}

/// The outcome of a removal.
public enum Outcome: RawRepresentable, Sendable, Hashable, Codable {
    /// It existed and has been removed.
    case removed
    /// It did not exist.
    case alreadyAbsent
    /// A removal has been requested, for a user with more rights to carry out.
    case requested
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "removed": self = .removed
        case "already_absent": self = .alreadyAbsent
        case "requested": self = .requested
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .removed: "removed"
        case .alreadyAbsent: "already_absent"
        case .requested: "requested"
        case .unknown(let text): text
        }
    }
}

extension Outcome: FromBytes, ToBytes {}

/// How certain the outcome of a removal is.
public enum RemovalCertainty: RawRepresentable, Sendable, Hashable, Codable {
    /// The service confirmed it.
    case confirmed
    /// The answer to an earlier attempt was lost, and the later attempt found nothing to remove.
    case assumed
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value from how the service writes it, whether it is known or not.
    public init(rawValue: String) {
        switch rawValue {
        case "confirmed": self = .confirmed
        case "assumed": self = .assumed
        default: self = .unknown(rawValue)
        }
    }

    /// The value as the service writes it.
    public var rawValue: String {
        switch self {
        case .confirmed: "confirmed"
        case .assumed: "assumed"
        case .unknown(let text): text
        }
    }
}

extension RemovalCertainty: FromBytes, ToBytes {}
