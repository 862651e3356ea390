/// What an update does to a field: leave it alone, clear it, or set it.
///
/// ```swift
/// ZenMLUserUpdate(company: nil, isActive: false)  // clears the company, leaves all else as it is
/// ```
public enum Change<Value: Sendable & Hashable & Codable>: Sendable, Hashable {
    /// Leave the field as it is: it is not sent.
    case keep
    /// Clear the field: `null` is sent. `nil` is short for it.
    case clear
    /// Set the field to this value. `false`, `0` and `""` are values like any other.
    case set(Value)
}

extension Change: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) {
        self = .clear
    }
}

extension Change: ExpressibleByBooleanLiteral where Value == Bool {
    public init(booleanLiteral value: Bool) {
        self = .set(value)
    }
}

extension Change: ExpressibleByUnicodeScalarLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    public init(unicodeScalarLiteral value: String) {
        self = .set(Value(stringLiteral: value))
    }
}

extension Change: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    public init(extendedGraphemeClusterLiteral value: String) {
        self = .set(Value(stringLiteral: value))
    }
}

extension Change: ExpressibleByStringLiteral
where Value: ExpressibleByStringLiteral, Value.StringLiteralType == String {
    public init(stringLiteral value: String) {
        self = .set(Value(stringLiteral: value))
    }
}

extension Change: ExpressibleByDictionaryLiteral where Value == [String: JSON] {
    public init(dictionaryLiteral fields: (String, JSON)...) {
        self = .set(Dictionary(uniqueKeysWithValues: fields))
    }
}

/// In an object, a field that is kept is left out, one that is cleared is null.
extension Change: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? .clear : .set(try container.decode(Value.self))
    }

    /// Refuse a change that keeps: only a field of an object can be left out.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .set(let value): try container.encode(value)
        case .clear: try container.encodeNil()
        case .keep:
            let context = EncodingError.Context(
                codingPath: encoder.codingPath,
                debugDescription: "a change that keeps has no form of its own: leave the field out")
            throw EncodingError.invalidValue(self, context)
        }
    }
}

// The compiler's `Codable` finds these before those of the library.
extension KeyedEncodingContainer {
    mutating func encode<Value>(_ change: Change<Value>, forKey key: Key) throws {
        switch change {
        case .keep: break
        case .clear: try encodeNil(forKey: key)
        case .set(let value): try encode(value, forKey: key)
        }
    }
}

extension KeyedDecodingContainer {
    func decode<Value>(_: Change<Value>.Type, forKey key: Key) throws -> Change<Value> {
        guard contains(key) else { return .keep }
        return try decodeNil(forKey: key) ? .clear : .set(decode(Value.self, forKey: key))
    }
}
