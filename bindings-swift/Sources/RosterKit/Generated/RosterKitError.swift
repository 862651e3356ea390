// Written by `make generate` from the declarations. Do not edit it.

import Foundation
internal import RosterKitNative

/// Why a call failed: what went wrong, by what can be done about it.
///
/// Shown, it is a sentence that says what happened in the service's own words, and what to do. It never
/// contains a credential or a secret value. What is known of it is in the `facts`, and can be asked of
/// the error itself: `error.status`, `error.isRetryable`.
@dynamicMemberLookup
public enum RosterKitError: Error, Hashable, Codable {
    /// A client cannot be made as configured.
    case config(ErrorFacts)
    /// An argument was refused before anything was sent.
    case invalidArgument(ErrorFacts)
    /// A file or a folder could not be read or written.
    case file(ErrorFacts)
    /// No connection could be made; nothing was sent.
    case connect(ErrorFacts)
    /// The host's name could not be resolved; nothing was sent.
    case dns(ErrorFacts)
    /// The host could not be trusted, or TLS failed otherwise; nothing was sent.
    case tls(ErrorFacts)
    /// Time ran out; `phase` says which.
    case timeout(ErrorFacts)
    /// The connection ended before the answer was complete.
    case connectionLost(ErrorFacts)
    /// 400: the service could not make sense of the request.
    case badRequest(ErrorFacts)
    /// 401, or a token endpoint's refusal: the credentials were not accepted.
    case authentication(ErrorFacts)
    /// 402: the plan does not include it.
    case paymentRequired(ErrorFacts)
    /// 403: the credentials do not allow it.
    case permissionDenied(ErrorFacts)
    /// 404: it does not exist, or is hidden from these credentials.
    case notFound(ErrorFacts)
    /// 405: the resource does not know the method.
    case methodNotAllowed(ErrorFacts)
    /// 409: it conflicts with the current state.
    case conflict(ErrorFacts)
    /// 410: it existed once.
    case gone(ErrorFacts)
    /// 422: understood, and refused for its content.
    case unprocessableEntity(ErrorFacts)
    /// 429: too many requests; `retry_after` may say how long to wait.
    case rateLimit(ErrorFacts)
    /// 5xx: the service failed.
    case server(ErrorFacts)
    /// A status that the service's description does not have here, redirects included.
    case unexpectedStatus(ErrorFacts)
    /// The answer is not JSON.
    case unexpectedContentType(ErrorFacts)
    /// The answer is not what the service's description says.
    case decode(ErrorFacts)
    /// The answer is longer than `maxBodyBytes`.
    case bodyTooLarge(ErrorFacts)
    /// A listing led back to a page it had already given.
    case paginationLoop(ErrorFacts)
    /// A page says that there are more and not where, or names a place it must not.
    case missingCursor(ErrorFacts)
    /// A listing has more pages than `maxPages`.
    case tooManyPages(ErrorFacts)
    /// A create may or may not have been carried out.
    case ambiguousOutcome(ErrorFacts)
    /// A safety rail of a cross-service helper held it back.
    case safety(ErrorFacts)
    /// The caller cancelled the call.
    case cancelled(ErrorFacts)
    /// The client or the listing was closed.
    case closed(ErrorFacts)

    /// What is known of the error.
    public var facts: ErrorFacts {
        switch self {
        case .config(let facts),
            .invalidArgument(let facts),
            .file(let facts),
            .connect(let facts),
            .dns(let facts),
            .tls(let facts),
            .timeout(let facts),
            .connectionLost(let facts),
            .badRequest(let facts),
            .authentication(let facts),
            .paymentRequired(let facts),
            .permissionDenied(let facts),
            .notFound(let facts),
            .methodNotAllowed(let facts),
            .conflict(let facts),
            .gone(let facts),
            .unprocessableEntity(let facts),
            .rateLimit(let facts),
            .server(let facts),
            .unexpectedStatus(let facts),
            .unexpectedContentType(let facts),
            .decode(let facts),
            .bodyTooLarge(let facts),
            .paginationLoop(let facts),
            .missingCursor(let facts),
            .tooManyPages(let facts),
            .ambiguousOutcome(let facts),
            .safety(let facts),
            .cancelled(let facts),
            .closed(let facts):
            facts
        }
    }
}

extension RosterKitError: FromBytes {
    init(from bytes: inout ByteReader) {
        self.init(ErrorFacts(from: &bytes))
    }

    init(_ facts: ErrorFacts) {
        self = switch facts.error {
        case "ConfigError": .config(facts)
        case "InvalidArgumentError": .invalidArgument(facts)
        case "FileError": .file(facts)
        case "ConnectError": .connect(facts)
        case "DnsError": .dns(facts)
        case "TlsError": .tls(facts)
        case "TimeoutError": .timeout(facts)
        case "ConnectionLostError": .connectionLost(facts)
        case "BadRequestError": .badRequest(facts)
        case "AuthenticationError": .authentication(facts)
        case "PaymentRequiredError": .paymentRequired(facts)
        case "PermissionDeniedError": .permissionDenied(facts)
        case "NotFoundError": .notFound(facts)
        case "MethodNotAllowedError": .methodNotAllowed(facts)
        case "ConflictError": .conflict(facts)
        case "GoneError": .gone(facts)
        case "UnprocessableEntityError": .unprocessableEntity(facts)
        case "RateLimitError": .rateLimit(facts)
        case "ServerError": .server(facts)
        case "UnexpectedStatusError": .unexpectedStatus(facts)
        case "UnexpectedContentTypeError": .unexpectedContentType(facts)
        case "DecodeError": .decode(facts)
        case "BodyTooLargeError": .bodyTooLarge(facts)
        case "PaginationLoopError": .paginationLoop(facts)
        case "MissingCursorError": .missingCursor(facts)
        case "TooManyPagesError": .tooManyPages(facts)
        case "AmbiguousOutcomeError": .ambiguousOutcome(facts)
        case "SafetyError": .safety(facts)
        case "CancelledError": .cancelled(facts)
        case "ClosedError": .closed(facts)
        case let name: fatalError("the library is not of this package's build: it knows \(name)")
        }
    }
}

/// What is known of an error. What is not known is nil.
public struct ErrorFacts: Sendable, Hashable, Codable {
    /// The name of the error in every language, for example `NotFoundError`.
    public var error: String
    /// The group it belongs to: `ApiError`, `TransportError`, `ResponseError`, `PaginationError`,
    /// `ConnectError`, or `RosterKitError` for those that belong to none.
    public var group: String
    /// What happened, and what to do, in a sentence for a person.
    public var message: String
    /// The service's module name, for example `paperspace`; nil when no call was under way.
    public var service: String?
    /// The operation, for example `listTeamMembers`.
    public var operation: String?
    /// The HTTP method.
    public var method: String?
    /// The route with its placeholders, never with the ids.
    public var route: String?
    /// How many times a request was sent or tried to be; of a listing, for the page that failed.
    public var attempts: Int
    /// Whether the same call may succeed later and does no harm when repeated.
    public var isRetryable: Bool
    /// For writes: what is known about the effect, of a call that is sent in parts about that of the request
    /// that failed. Nil for reads.
    public var certainty: Certainty?
    /// The HTTP status, when there was an answer.
    public var status: Int?
    /// The service's own code, for example `NOT_FOUND`.
    public var code: String?
    /// The service's own words.
    public var serviceMessage: String?
    /// What the service adds to its message, as it came.
    public var details: JSON?
    /// The request id of the answer, if it had one: quote it to the service's support.
    public var requestId: String?
    /// How long the service asks to wait, in seconds.
    public var retryAfter: TimeInterval?
    /// The argument that was refused.
    public var argument: String?
    /// Which time limit ran out.
    public var phase: Phase?
    /// Where in the answer it was not as described, for example `items[3].user.email`.
    public var jsonPath: String?
    /// For calls that are sent in parts: how many of the items were carried out for certain, before the
    /// request that failed. They are the first ones of those that were given.
    public var completed: Int?
    /// For listings: what goes on exactly after the last item that was handed out, when it is given as
    /// `resume` to the same operation.
    public var resume: String?
    /// The words of the library that met the trouble first.
    public var cause: String?

    /// Make one from all its fields.
    public init(
        error: String, group: String, message: String, service: String?, operation: String?, method: String?,
        route: String?, attempts: Int, isRetryable: Bool, certainty: Certainty?, status: Int?, code: String?,
        serviceMessage: String?, details: JSON?, requestId: String?, retryAfter: TimeInterval?,
        argument: String?, phase: Phase?, jsonPath: String?, completed: Int?, resume: String?, cause: String?
    ) {
        self.error = error
        self.group = group
        self.message = message
        self.service = service
        self.operation = operation
        self.method = method
        self.route = route
        self.attempts = attempts
        self.isRetryable = isRetryable
        self.certainty = certainty
        self.status = status
        self.code = code
        self.serviceMessage = serviceMessage
        self.details = details
        self.requestId = requestId
        self.retryAfter = retryAfter
        self.argument = argument
        self.phase = phase
        self.jsonPath = jsonPath
        self.completed = completed
        self.resume = resume
        self.cause = cause
    }
}

extension ErrorFacts: FromBytes {
    init(from bytes: inout ByteReader) {
        error = bytes.read()
        group = bytes.read()
        message = bytes.read()
        cause = bytes.read()
        service = bytes.read()
        operation = bytes.read()
        method = bytes.read()
        route = bytes.read()
        attempts = bytes.read()
        isRetryable = bytes.read()
        certainty = bytes.read()
        status = bytes.read()
        code = bytes.read()
        serviceMessage = bytes.read()
        details = bytes.read()
        requestId = bytes.read()
        retryAfter = bytes.read()
        argument = bytes.read()
        phase = bytes.read()
        jsonPath = bytes.read()
        completed = bytes.read()
        resume = bytes.read()
    }
}
