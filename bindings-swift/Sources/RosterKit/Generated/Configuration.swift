// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// What clients can be configured with. What is nil is left to the defaults.
///
/// ```swift
/// let patient = Configuration(timeout: 600, maxRetries: 5)
/// let paperspace = try Paperspace(configuration: patient)
/// ```
public struct Configuration: Sendable {
    /// How long the whole call may take, over all attempts and waits, in seconds; 120 s by default. More than
    /// 0 s and at most a day.
    public var timeout: TimeInterval?
    /// How long one attempt may take, its whole body included, in seconds; 30 s by default. More than 0 s and
    /// at most a day.
    public var attemptTimeout: TimeInterval?
    /// How long making a connection may take, TLS included, in seconds; 5 s by default. More than 0 s and at
    /// most a day.
    public var connectTimeout: TimeInterval?
    /// How often a call may be tried again; 2 by default.
    public var maxRetries: Int?
    /// The longest wait that a service may ask for, beyond which a call fails at once, in seconds; 60 s by
    /// default. At most a day.
    public var maxRetryAfter: TimeInterval?
    /// How many pages a listing may have; 10,000 by default. At least 1.
    public var maxPages: Int?
    /// How many bytes an answer may have once it is unpacked; 16 MiB by default. 1 byte to 1 GiB.
    public var maxBodyBytes: Int?
    /// Which headers are sent beside the library's own.
    ///
    /// Names and values, which are never shown. Those of a call are sent beside the client's, or in their
    /// place where the name is the same. What the library sets itself, such as `Authorization`, is refused.
    /// They are not sent to where tokens are obtained.
    public var headers: [String: String]?
    /// Which file has the credential: the `apiKey` of Paperspace and ZenML Pro, the `token` of GitBook and
    /// Seequent Evo. ``Access`` does not take it.
    ///
    /// Its content is the credential, with or without a line's end after it, and has at most 64 KiB. If it
    /// changes, calls use the new credential within a second, and at once if the service refuses the old one.
    /// If it cannot be read any more, what was read last is used until the service refuses that.
    public var credentialFile: String?
    /// Which command prints the credential, as its program and arguments: the `apiKey` of Paperspace and
    /// ZenML Pro, the `token` of GitBook and Seequent Evo. ``Access`` does not take it.
    ///
    /// It is run without a shell and without input when the credential is first needed, and again when the
    /// service has refused what it printed; for a credential that is exchanged, whenever a token is obtained.
    /// It has 10 s and may print at most 64 KiB. What it prints is never shown, its standard error is not
    /// read.
    public var credentialCommand: [String]?
    /// How many requests of the client may be in flight at once; 64 by default. 1 to 10,000.
    public var maxInFlight: Int?
    /// How long apart two writes to a host begin at least, in seconds; 0 s by default. At most a day.
    ///
    /// A write for which it would be too late fails at once, and is not sent.
    public var minInterval: TimeInterval?
    /// How many writes to a host may be under way at once, beside the reads. 1 to 10,000.
    ///
    /// Without it they are bounded by `maxInFlight` alone.
    public var maxConcurrency: Int?
    /// Which proxy is used, with user and password in its URL if it wants them.
    ///
    /// It begins with `http://`, `https://`, `socks5://` or, where the proxy is to look up the names of
    /// hosts, `socks5h://`.
    ///
    /// Without it the environment counts, for each URL by itself, but never for this machine: `HTTPS_PROXY`
    /// for `https://`, `http_proxy` for `http://`, else `ALL_PROXY`, each in capitals or not. In a CGI
    /// script, where `REQUEST_METHOD` is set, `HTTP_PROXY` in capitals is a header of the request, and is not
    /// read.
    ///
    /// `NO_PROXY` lists hosts that are reached without it, separated by commas or blanks: `example.com` (and
    /// all below it, also with a dot before it), `*.example.com` (only what is below it), an address, a
    /// network such as `10.0.0.0/8`, or `*` for all; each with `:port` if it is for that port only. The
    /// address of IPv6 is in brackets then.
    public var proxy: Secret?
    /// Which file of certificate authorities (PEM) is trusted in place of the platform's.
    ///
    /// Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for OpenSSL: a file, and a list of
    /// folders. Where neither is set, and the machine has no authorities either, Mozilla's are trusted, and a
    /// warning is logged.
    public var caBundle: String?
    /// Which file has the certificate, its chain and its key (PEM) that the client shows.
    public var clientCertificate: String?
    /// Whether `http://` may be used to other hosts than this one.
    ///
    /// Credentials then travel in the clear.
    public var allowInsecureHttp: Bool?
    /// What is added to the client's own `User-Agent`.
    public var userAgent: String?
    /// Whether the URLs in events and traces are those that are sent, with ids and query, and not with the
    /// route in place of both.
    ///
    /// Ids can name people.
    public var idsInUrls: Bool?
    /// What gives bearer tokens, in place of a credential. ``Access`` does not take it.
    public var tokenProvider: TokenProvider?
    /// What is called when a call begins. It runs on the thread that drives the call: keep it short.
    public var onCall: (@Sendable (CallEvent) -> Void)?
    /// What is called when an attempt begins. It runs on the thread that drives the call: keep it short.
    public var onRequest: (@Sendable (RequestEvent) -> Void)?
    /// What is called when an attempt ended. It runs on the thread that drives the call: keep it short.
    public var onResponse: (@Sendable (ResponseEvent) -> Void)?
    /// What is called when a call will be tried again. It runs on the thread that drives the call: keep it
    /// short.
    public var onRetry: (@Sendable (RetryEvent) -> Void)?
    /// What is called when a request waits before it is sent: for a new allowance of the service, or as
    /// writes are held apart. It runs on the thread that drives the call: keep it short.
    public var onPause: (@Sendable (PauseEvent) -> Void)?
    /// What is called when a call ended, with success or not, or was cancelled. It runs on the thread that
    /// drives the call: keep it short.
    public var onResult: (@Sendable (ResultEvent) -> Void)?
    /// What is called when a target begins, has got another page, or ended. It runs on the thread that drives
    /// the call: keep it short. It is for ``Access``.
    public var onTarget: (@Sendable (TargetEvent) -> Void)?
    /// Where time and randomness come from, for tests.
    public var clock: FakeClock?

    /// Configure what is given, and leave the rest to the defaults.
    public init(
        timeout: TimeInterval? = nil, attemptTimeout: TimeInterval? = nil,
        connectTimeout: TimeInterval? = nil, maxRetries: Int? = nil, maxRetryAfter: TimeInterval? = nil,
        maxPages: Int? = nil, maxBodyBytes: Int? = nil, headers: [String: String]? = nil,
        credentialFile: String? = nil, credentialCommand: [String]? = nil, maxInFlight: Int? = nil,
        minInterval: TimeInterval? = nil, maxConcurrency: Int? = nil, proxy: Secret? = nil,
        caBundle: String? = nil, clientCertificate: String? = nil, allowInsecureHttp: Bool? = nil,
        userAgent: String? = nil, idsInUrls: Bool? = nil, tokenProvider: TokenProvider? = nil,
        onCall: (@Sendable (CallEvent) -> Void)? = nil, onRequest: (@Sendable (RequestEvent) -> Void)? = nil,
        onResponse: (@Sendable (ResponseEvent) -> Void)? = nil,
        onRetry: (@Sendable (RetryEvent) -> Void)? = nil, onPause: (@Sendable (PauseEvent) -> Void)? = nil,
        onResult: (@Sendable (ResultEvent) -> Void)? = nil,
        onTarget: (@Sendable (TargetEvent) -> Void)? = nil, clock: FakeClock? = nil
    ) {
        self.timeout = timeout
        self.attemptTimeout = attemptTimeout
        self.connectTimeout = connectTimeout
        self.maxRetries = maxRetries
        self.maxRetryAfter = maxRetryAfter
        self.maxPages = maxPages
        self.maxBodyBytes = maxBodyBytes
        self.headers = headers
        self.credentialFile = credentialFile
        self.credentialCommand = credentialCommand
        self.maxInFlight = maxInFlight
        self.minInterval = minInterval
        self.maxConcurrency = maxConcurrency
        self.proxy = proxy
        self.caBundle = caBundle
        self.clientCertificate = clientCertificate
        self.allowInsecureHttp = allowInsecureHttp
        self.userAgent = userAgent
        self.idsInUrls = idsInUrls
        self.tokenProvider = tokenProvider
        self.onCall = onCall
        self.onRequest = onRequest
        self.onResponse = onResponse
        self.onRetry = onRetry
        self.onPause = onPause
        self.onResult = onResult
        self.onTarget = onTarget
        self.clock = clock
    }

    /// As it crosses over.
    var native: RosterKitNative.Configuration {
        let limits = Limits(
            timeout: timeout, attemptTimeout: attemptTimeout, connectTimeout: connectTimeout,
            maxRetries: maxRetries, maxRetryAfter: maxRetryAfter, maxPages: maxPages,
            maxBodyBytes: maxBodyBytes, headers: headers
        )
        let connecting = Connecting(
            credentialFile: credentialFile, credentialCommand: credentialCommand, maxInFlight: maxInFlight,
            minInterval: minInterval, maxConcurrency: maxConcurrency, proxy: proxy?.reveal(),
            caBundle: caBundle, clientCertificate: clientCertificate, allowInsecureHttp: allowInsecureHttp,
            userAgent: userAgent, idsInUrls: idsInUrls
        )
        return RosterKitNative.Configuration(
            limits: limits, connecting: connecting,
            tokenProvider: tokenProvider.map(TokenProviderCaller.init), hooks: HookCaller(self),
            clock: clock?.native
        )
    }
}
