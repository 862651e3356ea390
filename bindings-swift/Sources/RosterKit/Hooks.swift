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

/// How far ``Access`` has come with a target.
public struct TargetEvent: Sendable, Hashable, Codable {
    /// The operation that reads it: `review` or `find`.
    public var operation: String
    /// The target, such as `paperspace:my-team`.
    public var target: String
    /// What happened to it.
    public var state: TargetState
    /// How many pages of it were read so far.
    public var pages: Int
    /// How many people were read so far.
    public var people: Int
    /// Why it failed.
    public var error: RosterKitError?

    /// Make one from all its fields.
    public init(
        operation: String, target: String, state: TargetState, pages: Int, people: Int, error: RosterKitError?
    ) {
        (self.operation, self.target, self.state) = (operation, target, state)
        (self.pages, self.people, self.error) = (pages, people, error)
    }
}

/// What happened to a target.
public enum TargetState: String, Sendable, Codable {
    /// Its reading begins.
    case started
    /// A page of it was read.
    case reading
    /// It was read to its end.
    case complete
    /// It could not be.
    case failed
}

extension TargetState: FromBytes {}

extension TargetEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            operation: bytes.read(), target: bytes.read(), state: bytes.read(), pages: bytes.read(),
            people: bytes.read(), error: bytes.read())
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
        let hooks: [Any?] = [
            configuration.onRequest, configuration.onResponse, configuration.onRetry, configuration.onTarget,
        ]
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

    func onTarget(event: RosterKitNative.Bytes) {
        configuration.onTarget?(event.read())
    }
}
