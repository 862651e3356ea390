import Foundation
internal import RosterKitNative

/// An attempt that begins.
public struct RequestEvent: Sendable, Hashable, Codable {
    /// The service's name, for example `paperspace`.
    public var service: String
    /// The operation, for example `listTeamMembers`.
    public var operation: String
    /// The HTTP method.
    public var method: String
    /// The route with its placeholders, never with the ids.
    public var route: String
    /// Which attempt this is, from 1.
    public var attempt: Int

    /// Make one from all its fields.
    public init(service: String, operation: String, method: String, route: String, attempt: Int) {
        (self.service, self.operation, self.method, self.route) = (service, operation, method, route)
        self.attempt = attempt
    }
}

/// An attempt that ended.
public struct ResponseEvent: Sendable, Hashable, Codable {
    /// The service's name, for example `paperspace`.
    public var service: String
    /// The operation, for example `listTeamMembers`.
    public var operation: String
    /// The HTTP method.
    public var method: String
    /// The route with its placeholders, never with the ids.
    public var route: String
    /// Which attempt this is, from 1.
    public var attempt: Int
    /// The HTTP status; nil when there was no answer.
    public var status: Int?
    /// The answer's request id, if it had one.
    public var requestId: String?
    /// How long the attempt took, in seconds, the whole body included.
    public var elapsed: TimeInterval

    /// Make one from all its fields.
    public init(
        service: String, operation: String, method: String, route: String, attempt: Int, status: Int?,
        requestId: String?, elapsed: TimeInterval
    ) {
        (self.service, self.operation, self.method, self.route) = (service, operation, method, route)
        (self.attempt, self.status, self.requestId, self.elapsed) = (attempt, status, requestId, elapsed)
    }
}

/// A call that will be tried again.
public struct RetryEvent: Sendable, Hashable, Codable {
    /// The service's name, for example `paperspace`.
    public var service: String
    /// The operation, for example `listTeamMembers`.
    public var operation: String
    /// The HTTP method.
    public var method: String
    /// The route with its placeholders, never with the ids.
    public var route: String
    /// Which attempt comes next, from 2.
    public var attempt: Int
    /// How long it waits before, in seconds.
    public var wait: TimeInterval
    /// Why.
    public var error: RosterKitError

    /// Make one from all its fields.
    public init(
        service: String, operation: String, method: String, route: String, attempt: Int, wait: TimeInterval,
        error: RosterKitError
    ) {
        (self.service, self.operation, self.method, self.route) = (service, operation, method, route)
        (self.attempt, self.wait, self.error) = (attempt, wait, error)
    }
}

extension RequestEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            service: bytes.read(), operation: bytes.read(), method: bytes.read(), route: bytes.read(),
            attempt: bytes.read())
    }
}

extension ResponseEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            service: bytes.read(), operation: bytes.read(), method: bytes.read(), route: bytes.read(),
            attempt: bytes.read(), status: bytes.read(), requestId: bytes.read(), elapsed: bytes.read())
    }
}

extension RetryEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            service: bytes.read(), operation: bytes.read(), method: bytes.read(), route: bytes.read(),
            attempt: bytes.read(), wait: bytes.read(), error: bytes.read())
    }
}

/// The hooks of a configuration, as the library calls them.
final class HookCaller: RosterKitNative.Hooks {
    private let configuration: Configuration

    /// None when there are no hooks.
    init?(_ configuration: Configuration) {
        let hooks: [Any?] = [configuration.onRequest, configuration.onResponse, configuration.onRetry]
        guard hooks.contains(where: { $0 != nil }) else { return nil }
        self.configuration = configuration
    }

    func onRequest(event: RosterKitNative.Bytes) {
        configuration.onRequest?(event.read())
    }

    func onResponse(event: RosterKitNative.Bytes) {
        configuration.onResponse?(event.read())
    }

    func onRetry(event: RosterKitNative.Bytes) {
        configuration.onRetry?(event.read())
    }
}
