import Foundation

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

    /// As uniffi has it.
    var wire: Value?? {
        switch self {
        case .keep: .none
        case .clear: .some(.none)
        case .set(let value): .some(.some(value))
        }
    }
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

extension JSON {
    /// Read JSON from a service's answer, or from anywhere else.
    ///
    /// - Throws: ``RosterKitError/decode(_:)`` when it is none.
    public init(parsing body: Data) throws {
        self = try parseJSON(body: body)
    }

    /// The field of an object; nil of anything else, or when there is no such field.
    public subscript(field: String) -> JSON? {
        if case .object(let fields) = self { fields[field] } else { nil }
    }

    /// The item of a list; nil of anything else, or when there is none.
    public subscript(index: Int) -> JSON? {
        if case .list(let items) = self, items.indices.contains(index) { items[index] } else { nil }
    }

    /// The text, if it is one.
    public var text: String? {
        if case .text(let text) = self { text } else { nil }
    }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(nilLiteral: ()) { self = .null }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(stringLiteral value: String) { self = .text(value) }
    public init(arrayLiteral items: JSON...) { self = .list(items) }
    public init(dictionaryLiteral fields: (String, JSON)...) {
        self = .object(Dictionary(uniqueKeysWithValues: fields))
    }
}

extension JSON {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .bool(flag)
        } else if let whole = try? container.decode(Int.self) {
            self = .integer(whole)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let items = try? container.decode([JSON].self) {
            self = .list(items)
        } else {
            self = .object(try container.decode([String: JSON].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let flag): try container.encode(flag)
        case .integer(let whole): try container.encode(whole)
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .list(let items): try container.encode(items)
        case .object(let fields): try container.encode(fields)
        }
    }
}

/// For types that Swift only hands over: uniffi wants to know how they would come back.
func neverCarriedOut<Wire, Value>(_: Wire) -> Value {
    fatalError("this type is given to the library and never comes from it")
}
