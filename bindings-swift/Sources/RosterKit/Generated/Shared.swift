// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// What came of removing something.
public struct Removal: Sendable, Hashable, Codable {
    /// What the removal did.
    public var outcome: Outcome
    /// How sure that is.
    public var certainty: RemovalCertainty

    /// Make one of all its fields.
    public init(outcome: Outcome, certainty: RemovalCertainty) {
        self.outcome = outcome
        self.certainty = certainty
    }
}

extension Removal: FromBytes {
    init(from bytes: inout ByteReader) {
        outcome = bytes.read()
        certainty = bytes.read()
    }
}

/// What a removal did.
public enum Outcome: RawRepresentable, Sendable, Hashable, Codable {
    /// It was there and is gone.
    case removed
    /// It was not there to begin with.
    case alreadyAbsent
    /// Somebody with more rights has been asked to remove it.
    case requested
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value that the service writes so, be it known or not.
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

/// How sure the outcome of a removal is.
public enum RemovalCertainty: RawRepresentable, Sendable, Hashable, Codable {
    /// The service said so.
    case confirmed
    /// An earlier attempt's answer was lost, and now there is nothing left to remove.
    case assumed
    /// A value that is not known yet, as the service writes it.
    case unknown(String)

    /// Make the value that the service writes so, be it known or not.
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
