import Foundation
internal import RosterKitNative

/// Obtains a token when one is needed and none is at hand, for one caller at a time, and again when
/// the service answers 401. It runs in a task of its own, as several calls may wait for its token: what
/// is local to the task of a call is not there. What it throws becomes ``RosterKitError/authentication(_:)``.
public typealias TokenProvider = @Sendable () async throws -> ProvidedToken

/// A token from a ``TokenProvider``.
public struct ProvidedToken: Sendable, Hashable {
    /// The token, without `Bearer`.
    public var token: Secret
    /// How long it is good for, in seconds. It is kept that long; without this the provider is
    /// asked for every call.
    public var expiresIn: TimeInterval?

    /// Give a token.
    public init(_ token: Secret, expiresIn: TimeInterval? = nil) {
        self.token = token
        self.expiresIn = expiresIn
    }
}

/// A token provider, as the library calls it.
final class TokenProviderCaller: RosterKitNative.TokenProvider {
    private let provider: TokenProvider

    init(_ provider: @escaping TokenProvider) {
        self.provider = provider
    }

    func provide(request: RosterKitNative.TokenRequest) {
        Task { [provider] in
            do {
                let provided = try await provider()
                request.succeed(token: provided.token.reveal(), expiresIn: provided.expiresIn)
            } catch {
                request.fail(why: error.localizedDescription)
            }
        }
    }
}
