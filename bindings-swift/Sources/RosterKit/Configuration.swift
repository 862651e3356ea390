import Foundation

/// What clients of all services can be configured with. What is nil is left to the defaults.
///
/// ```swift
/// let patient = Configuration(timeout: 600, maxRetries: 5)
/// let paperspace = try Paperspace(configuration: patient)
/// ```
public struct Configuration: Sendable {
    /// How long a whole call may take over all attempts and waits, in seconds; of a listing, each
    /// page. 120 by default.
    public var timeout: TimeInterval?
    /// How long one attempt may take, its whole body included, in seconds. 30 by default.
    public var attemptTimeout: TimeInterval?
    /// How long making a connection may take, TLS included, in seconds. 5 by default.
    public var connectTimeout: TimeInterval?
    /// How often a call may be tried again. 2 by default.
    public var maxRetries: Int?
    /// The longest wait that a service may ask for, in seconds; a longer one is an error at once. 60
    /// by default.
    public var maxRetryAfter: TimeInterval?
    /// How many pages a listing may have. 10,000 by default.
    public var maxPages: Int?
    /// How long an answer may be once it is unpacked, in bytes, up to 1 GiB. 16 MiB by default.
    public var maxBodyBytes: Int?
    /// How many requests may be in flight at once. 64 by default.
    public var maxInFlight: Int?
    /// The proxy's URL, with user and password in it if it wants them; that of the environment by
    /// default.
    public var proxy: Secret?
    /// A file of certificate authorities (PEM) to trust in place of the platform's; if left out, that
    /// of `SSL_CERT_FILE` and `SSL_CERT_DIR`.
    public var caBundle: String?
    /// A file with the certificate, its chain and its key (PEM) that the client shows.
    public var clientCertificate: String?
    /// Whether `http://` is allowed to other hosts than this one. Credentials then travel in the
    /// clear.
    public var allowInsecureHttp: Bool?
    /// What is added to the library's own `User-Agent`.
    public var userAgent: String?
    /// Obtains a token, in place of a credential.
    public var tokenProvider: TokenProvider?
    /// Is called when an attempt begins, on whichever thread drives the call: keep it short.
    public var onRequest: (@Sendable (RequestEvent) -> Void)?
    /// Is called when an attempt has ended, whatever its status.
    public var onResponse: (@Sendable (ResponseEvent) -> Void)?
    /// Is called when a call will be tried again.
    public var onRetry: (@Sendable (RetryEvent) -> Void)?
    /// Where time and chance come from, for tests.
    public var clock: FakeClock?

    /// Configure what is given, and leave the rest to the defaults.
    public init(
        timeout: TimeInterval? = nil,
        attemptTimeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil,
        maxRetries: Int? = nil,
        maxRetryAfter: TimeInterval? = nil,
        maxPages: Int? = nil,
        maxBodyBytes: Int? = nil,
        maxInFlight: Int? = nil,
        proxy: Secret? = nil,
        caBundle: String? = nil,
        clientCertificate: String? = nil,
        allowInsecureHttp: Bool? = nil,
        userAgent: String? = nil,
        tokenProvider: TokenProvider? = nil,
        onRequest: (@Sendable (RequestEvent) -> Void)? = nil,
        onResponse: (@Sendable (ResponseEvent) -> Void)? = nil,
        onRetry: (@Sendable (RetryEvent) -> Void)? = nil,
        clock: FakeClock? = nil
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.maxRetries = maxRetries
        self.maxRetryAfter = maxRetryAfter
        self.maxPages = maxPages
        self.maxBodyBytes = maxBodyBytes
        self.maxInFlight = maxInFlight
        self.proxy = proxy
        self.caBundle = caBundle
        self.clientCertificate = clientCertificate
        self.allowInsecureHttp = allowInsecureHttp
        self.userAgent = userAgent
        self.tokenProvider = tokenProvider
        self.onRequest = onRequest
        self.onResponse = onResponse
        self.onRetry = onRetry
        self.clock = clock
    }

    var wire: ConfigurationWire {
        let listens = onRequest != nil || onResponse != nil || onRetry != nil
        let provides = tokenProvider != nil
        return ConfigurationWire(
            limits: Limits(
                timeout: timeout,
                attemptTimeout: attemptTimeout,
                connectTimeout: connectTimeout,
                maxRetries: maxRetries,
                maxRetryAfter: maxRetryAfter,
                maxPages: maxPages,
                maxBodyBytes: maxBodyBytes
            ),
            maxInFlight: maxInFlight,
            proxy: proxy,
            caBundle: caBundle,
            clientCertificate: clientCertificate,
            allowInsecureHttp: allowInsecureHttp,
            userAgent: userAgent,
            listener: listens || provides ? Ears(self) : nil,
            listens: listens,
            provides: provides,
            clock: clock
        )
    }
}

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

/// The functions of a configuration, as the library calls them.
private final class Ears: Listener {
    private let configuration: Configuration

    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    func onRequest(event: RequestEvent) {
        configuration.onRequest?(event)
    }

    func onResponse(event: ResponseEvent) {
        configuration.onResponse?(event)
    }

    func onRetry(event: RetryEvent) {
        configuration.onRetry?(event)
    }

    func ask(answer: TokenAnswer) {
        guard let provider = configuration.tokenProvider else {
            return answer.fail(why: "there is no token provider")
        }
        Task {
            do {
                let given = try await provider()
                answer.give(token: given.token, expiresIn: given.expiresIn)
            } catch {
                answer.fail(why: error.localizedDescription)
            }
        }
    }
}
