import Foundation
internal import RosterKitNative

/// A name and a value in the query of a request.
public struct QueryItem: Sendable, Hashable, Codable {
    /// The name, not encoded.
    public var name: String
    /// The value, not encoded.
    public var value: String

    /// Make one from both.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}

/// The answer to a request that has no operation of its own, not interpreted.
public struct RawAnswer: Sendable, Hashable, Codable {
    /// The HTTP status, 200 to 299.
    public var status: Int
    /// The headers, names in lower case; of those that came more than once, the values joined by
    /// a comma.
    public var headers: [String: String]
    /// The body, unpacked.
    public var body: Data

    /// Make one from all its fields.
    public init(status: Int, headers: [String: String], body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension RawAnswer: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(status: bytes.read(), headers: bytes.read(), body: bytes.read())
    }
}

extension RosterKitNative.RawRequest {
    init(method: String, path: String, query: [QueryItem], body: JSON?) {
        let query = query.map { RosterKitNative.QueryItem(name: $0.name, value: $0.value) }
        self.init(method: method, path: path, query: query, body: body?.asBytes())
    }
}
