import Foundation
internal import RosterKitNative

/// A call that begins. Each page of a listing is a call.
public struct CallEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
    /// The number of the call of ``Access`` that it is made for.
    public var parent: Int?
    /// The service's name, for example `paperspace`.
    public var service: String
    /// The operation, for example `listTeamMembers`.
    public var operation: String
    /// The HTTP method; nil for ``Access``, which makes other calls.
    public var method: String?
    /// The route with its placeholders, never with the ids; nil for ``Access``.
    public var route: String?
    /// When it began.
    public var time: Date

    /// Make one from all its fields.
    public init(
        call: Int, parent: Int?, service: String, operation: String, method: String?, route: String?, time: Date
    ) {
        (self.call, self.parent, self.service, self.operation) = (call, parent, service, operation)
        (self.method, self.route, self.time) = (method, route, time)
    }
}

/// A call that ended.
public struct ResultEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
    /// The service's name, for example `paperspace`.
    public var service: String
    /// The operation, for example `listTeamMembers`.
    public var operation: String
    /// The HTTP method; nil for ``Access``, which makes other calls.
    public var method: String?
    /// The route with its placeholders, never with the ids; nil for ``Access``.
    public var route: String?
    /// How many attempts it took.
    public var attempts: Int
    /// How long the call took, in seconds, waits and the reading of its answer included.
    public var elapsed: TimeInterval
    /// How it ended.
    public var outcome: CallOutcome
    /// Why it failed.
    public var error: RosterKitError?

    /// Make one from all its fields.
    public init(
        call: Int, service: String, operation: String, method: String?, route: String?, attempts: Int,
        elapsed: TimeInterval, outcome: CallOutcome, error: RosterKitError?
    ) {
        (self.call, self.service, self.operation, self.method) = (call, service, operation, method)
        (self.route, self.attempts, self.elapsed) = (route, attempts, elapsed)
        (self.outcome, self.error) = (outcome, error)
    }
}

/// How a call ended.
public enum CallOutcome: String, Sendable, Codable {
    /// It has a result.
    case succeeded
    /// It ended with an error.
    case failed
    /// It was cancelled before it ended.
    case cancelled
}

/// An attempt that begins.
public struct RequestEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
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
    /// When it began.
    public var time: Date
    /// The host that it is for: a name, or an address.
    public var serverAddress: String
    /// The port of the host.
    public var serverPort: Int
    /// The URL, with the route in place of the path; with `idsInUrls` as it is sent.
    public var url: String

    /// Make one from all its fields.
    public init(
        call: Int, service: String, operation: String, method: String, route: String, attempt: Int, time: Date,
        serverAddress: String, serverPort: Int, url: String
    ) {
        (self.call, self.service, self.operation, self.method) = (call, service, operation, method)
        (self.route, self.attempt, self.time) = (route, attempt, time)
        (self.serverAddress, self.serverPort, self.url) = (serverAddress, serverPort, url)
    }
}

/// An attempt that ended.
public struct ResponseEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
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
    /// The name of the error that it failed with, for example `ServerError`; nil if its answer can be used,
    /// which a 404 can when an earlier attempt may have removed what was to be removed.
    public var errorKind: String?

    /// Make one from all its fields.
    public init(
        call: Int, service: String, operation: String, method: String, route: String, attempt: Int, status: Int?,
        requestId: String?, elapsed: TimeInterval, errorKind: String?
    ) {
        (self.call, self.service, self.operation, self.method) = (call, service, operation, method)
        (self.route, self.attempt, self.status, self.requestId) = (route, attempt, status, requestId)
        (self.elapsed, self.errorKind) = (elapsed, errorKind)
    }
}

/// A call that will be tried again.
public struct RetryEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
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
        call: Int, service: String, operation: String, method: String, route: String, attempt: Int,
        wait: TimeInterval, error: RosterKitError
    ) {
        (self.call, self.service, self.operation, self.method) = (call, service, operation, method)
        (self.route, self.attempt, self.wait, self.error) = (route, attempt, wait, error)
    }
}

/// A request that waits before it is sent.
public struct PauseEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
    /// The service's name, for example `paperspace`.
    public var service: String
    /// The operation, for example `listTeamMembers`.
    public var operation: String
    /// The HTTP method.
    public var method: String
    /// The route with its placeholders, never with the ids.
    public var route: String
    /// Which attempt comes next, from 1.
    public var attempt: Int
    /// How long it waits, in seconds.
    public var wait: TimeInterval
    /// Why.
    public var reason: PauseReason

    /// Make one from all its fields.
    public init(
        call: Int, service: String, operation: String, method: String, route: String, attempt: Int,
        wait: TimeInterval, reason: PauseReason
    ) {
        (self.call, self.service, self.operation, self.method) = (call, service, operation, method)
        (self.route, self.attempt, self.wait, self.reason) = (route, attempt, wait, reason)
    }
}

/// Why a request waits before it is sent.
public enum PauseReason: String, Sendable, Codable {
    /// The service says that nothing is left of its allowance.
    case allowance
    /// Writes are held apart.
    case interval
}

/// How far ``Access`` has come with a target.
public struct TargetEvent: Sendable, Hashable, Codable {
    /// The number of the call, which all its events have.
    public var call: Int
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
        call: Int, operation: String, target: String, state: TargetState, pages: Int, people: Int,
        error: RosterKitError?
    ) {
        (self.call, self.operation, self.target, self.state) = (call, operation, target, state)
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

extension CallOutcome: FromBytes {}

extension PauseReason: FromBytes {}

extension CallEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), parent: bytes.read(), service: bytes.read(), operation: bytes.read(),
            method: bytes.read(), route: bytes.read(), time: Date(timeIntervalSince1970: bytes.read()))
    }
}

extension ResultEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), service: bytes.read(), operation: bytes.read(), method: bytes.read(),
            route: bytes.read(), attempts: bytes.read(), elapsed: bytes.read(), outcome: bytes.read(),
            error: bytes.read())
    }
}

extension TargetEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), operation: bytes.read(), target: bytes.read(), state: bytes.read(),
            pages: bytes.read(), people: bytes.read(), error: bytes.read())
    }
}

extension RequestEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), service: bytes.read(), operation: bytes.read(), method: bytes.read(),
            route: bytes.read(), attempt: bytes.read(), time: Date(timeIntervalSince1970: bytes.read()),
            serverAddress: bytes.read(), serverPort: bytes.read(), url: bytes.read())
    }
}

extension ResponseEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), service: bytes.read(), operation: bytes.read(), method: bytes.read(),
            route: bytes.read(), attempt: bytes.read(), status: bytes.read(), requestId: bytes.read(),
            elapsed: bytes.read(), errorKind: bytes.read())
    }
}

extension RetryEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), service: bytes.read(), operation: bytes.read(), method: bytes.read(),
            route: bytes.read(), attempt: bytes.read(), wait: bytes.read(), error: bytes.read())
    }
}

extension PauseEvent: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(
            call: bytes.read(), service: bytes.read(), operation: bytes.read(), method: bytes.read(),
            route: bytes.read(), attempt: bytes.read(), wait: bytes.read(), reason: bytes.read())
    }
}

/// The hooks of a configuration, as the library calls them.
final class HookCaller: RosterKitNative.Hooks {
    private let configuration: Configuration

    /// None when there are no hooks.
    init?(_ configuration: Configuration) {
        let hooks: [Any?] = [
            configuration.onCall, configuration.onRequest, configuration.onResponse, configuration.onRetry,
            configuration.onPause, configuration.onResult, configuration.onTarget,
        ]
        guard hooks.contains(where: { $0 != nil }) else { return nil }
        self.configuration = configuration
    }

    func onCall(event: RosterKitNative.Bytes) {
        configuration.onCall?(event.read())
    }

    func onResult(event: RosterKitNative.Bytes) {
        configuration.onResult?(event.read())
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

    func onPause(event: RosterKitNative.Bytes) {
        configuration.onPause?(event.read())
    }

    func onTarget(event: RosterKitNative.Bytes) {
        configuration.onTarget?(event.read())
    }
}
