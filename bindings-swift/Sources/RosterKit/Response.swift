import Foundation
internal import RosterKitNative

/// The result of a call, with all that the service answered.
///
/// Where a call is sent in several parts, it is the answer to the last of them, and ``attempts`` and
/// ``elapsed`` are those of all. Printed, it shows the status, the request id and those headers that say
/// nothing of people and credentials, and of the body its length.
///
/// ```swift
/// let response = try await paperspace.withResponse {
///     try await $0.getSecret(teamId: "my-team", name: "DB_PASSWORD")
/// }
/// print(response.value.name, response.requestId ?? "no request id")
/// ```
public struct Response<Value> {
    /// The result; `Void` in the response of a page.
    public let value: Value
    let native: RosterKitNative.Response

    /// The HTTP status.
    public var status: Int { native.status() }

    /// All headers, names in lower case; of those that came more than once, the values joined by a comma.
    public var headers: [String: String] { native.headers().read() }

    /// The id that the service gave the request, if it did; secrets in it are masked.
    public var requestId: String? { native.requestId() }

    /// What the service says is left of its allowance, if it does.
    public var rateLimit: RateLimit? { native.rateLimit().map(RateLimit.init) }

    /// How many times the request was sent or tried to be.
    public var attempts: Int { native.attempts() }

    /// How long it took, in seconds, over all attempts and waits.
    public var elapsed: TimeInterval { native.elapsed() }

    /// The body as it came, unpacked.
    public var body: Data { native.body() }

    /// Return the same answer with another form of its value.
    public func map<Form>(_ form: (Value) throws -> Form) rethrows -> Response<Form> {
        Response<Form>(value: try form(value), native: native)
    }
}

extension Response: Sendable where Value: Sendable {}

extension Response: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Response(\(value), \(native.shown()))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["value": value]) }
}

/// The request that a write would send, with every secret in it masked.
///
/// Its arguments are checked as those of a write are; credentials are not obtained for it, and nothing is
/// sent. As a text it is `PUT https://…` and the bodies, a line each.
///
/// ```swift
/// let planned = try await paperspace.dryRun {
///     try await $0.deleteSecret(teamId: "my-team", name: "DB_PASSWORD")
/// }
/// ```
public struct DryRun: Sendable, Hashable, Codable, CustomStringConvertible {
    /// The HTTP method.
    public var method: String
    /// The URL.
    public var url: String
    /// The headers, names in lower case.
    public var headers: [String: String]
    /// The body of each request, nil where it has none: more than one where a write is sent in several
    /// parts.
    public var bodies: [JSON?]

    /// Make one from all its fields.
    public init(method: String, url: String, headers: [String: String], bodies: [JSON?]) {
        (self.method, self.url, self.headers, self.bodies) = (method, url, headers, bodies)
    }

    public var description: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let texts = bodies.compactMap { $0 }.compactMap { try? encoder.encode($0) }
        return (["\(method) \(url)"] + texts.map { String(decoding: $0, as: UTF8.self) }).joined(separator: "\n")
    }
}

extension DryRun: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(method: bytes.read(), url: bytes.read(), headers: bytes.read(), bodies: bytes.read())
    }
}

/// What a client asks of its calls.
enum Asking: Sendable {
    /// Their result.
    case value
    /// All of the answer, which is kept beside the result.
    case response(Answers)
    /// Of those that write, what would be sent.
    case dryRun
}

/// Ends the closure of a dry run at its first write.
struct Planned: Error {
    let request: DryRun
}

/// The answers to the calls of a closure, of which the last counts.
final class Answers: @unchecked Sendable {
    private let lock = NSLock()
    private var last: RosterKitNative.Response?

    /// Keep all of an answer, and go on with its result.
    func keep(_ answered: RosterKitNative.Answered) -> RosterKitNative.Bytes {
        lock.lock()
        defer { lock.unlock() }
        last = answered.response
        return answered.value
    }

    /// What the closure gave, with the answer to its call.
    func response<Value>(to value: Value) -> Response<Value> {
        lock.lock()
        defer { lock.unlock() }
        guard let last else { preconditionFailure("the closure of `withResponse` sends a call of its client") }
        return Response(value: value, native: last)
    }
}

/// Do what a closure does, until it would write.
func planning(
    isolation: isolated (any Actor)? = #isolation, _ calls: () async throws -> Void
) async throws -> DryRun? {
    do {
        try await calls()
        return nil
    } catch let planned as Planned {
        return planned.request
    }
}

/// The same for calls that block.
func planning(_ calls: () throws -> Void) throws -> DryRun? {
    do {
        try calls()
        return nil
    } catch let planned as Planned {
        return planned.request
    }
}
