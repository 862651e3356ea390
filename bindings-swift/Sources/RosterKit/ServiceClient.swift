internal import RosterKitNative

/// A client of one of the services, async or blocking, as ``Access`` takes it.
///
/// A type of your own that wraps a client hands on the client's ``handle``.
public protocol ServiceClient: Sendable {
    /// What stands for the client in ``Access``. It shares the client's connections, token and limits.
    var handle: ServiceHandle { get }
}

/// What stands for a client of a service in ``Access``.
public struct ServiceHandle: Sendable {
    let native: RosterKitNative.ServiceClient
}
