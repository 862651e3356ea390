//! [`ErrorKind`]: a row of the table for each kind of error, from which all languages get theirs.

/// A base class that has no error of its own.
#[derive(Debug)]
#[non_exhaustive]
pub struct ErrorGroup {
    /// Its name, for example `ApiError`.
    pub name: &'static str,
    /// Its own base, unless it is the root.
    pub parent: Option<&'static str>,
    /// What its errors have in common.
    pub doc: &'static str,
}

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

/// Rows in this form; all but the name and the parent can be left out:
///
/// - `statuses`: the HTTP statuses that are this error;
/// - `service`: what the service did, to follow its name in a sentence;
/// - `advice`: what to do about it;
/// - `passes`: whether it may pass by itself (`always`, or `by_status` where the status tells).
macro_rules! error_kinds {
    (
        groups { $($(#[doc = $group_doc:literal])* $group:ident $(: $group_parent:ident)?;)* }
        $($(#[doc = $doc:literal])* $kind:ident: $parent:ident {
            name: $name:literal,
            $(statuses: $statuses:pat,)?
            $(service: $service:literal,)?
            $(advice: $advice:literal,)?
            $(passes: $passes:ident,)?
        })*
    ) => {
        /// What went wrong, by what can be done about it.
        ///
        /// The names are the same in every language; there the groups in brackets are base classes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind {
            $($(#[doc = $doc])* #[doc = concat!("\\[", stringify!($parent), "\\]")] $kind,)*
        }

        impl ErrorKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The base classes that have no error of their own, root first.
            pub const GROUPS: &[ErrorGroup] = &[$(ErrorGroup {
                name: stringify!($group),
                parent: optional!($(stringify!($group_parent))?),
                doc: concat!($($group_doc),*).trim_ascii(),
            },)*];

            /// The name of the error in every language, for example `NotFoundError`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// The group it belongs to, for example `ApiError`.
            pub const fn parent(self) -> &'static str {
                match self { $(Self::$kind => stringify!($parent),)* }
            }

            /// What it means, in a sentence.
            pub const fn doc(self) -> &'static str {
                match self { $(Self::$kind => concat!($($doc),*).trim_ascii(),)* }
            }

            pub(crate) fn of_status(status: u16) -> Self {
                match status {
                    $($($statuses => Self::$kind,)?)*
                    _ => Self::UnexpectedStatus,
                }
            }

            /// What the service did, to follow its name in a sentence.
            pub(super) fn of_service(self) -> &'static str {
                match self {
                    $($(Self::$kind => $service,)?)*
                    _ => "answered with a status that was not expected",
                }
            }

            /// What to do about it, if there is more to say than what it is.
            pub(super) fn advice(self) -> Option<&'static str> {
                match self {
                    $($(Self::$kind => Some($advice),)?)*
                    _ => None,
                }
            }

            pub(super) fn passes(self) -> Passes {
                match self {
                    $($(Self::$kind => Passes::$passes,)?)*
                    _ => Passes::Never,
                }
            }
        }
    };
}

/// Whether a failure may pass by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Passes {
    Never,
    Always,
    ByStatus,
}

error_kinds! {
    groups {
        /// Whatever the library reports. What is not known of an error is unset.
        RosterKitError;
        /// No complete answer came over the network.
        TransportError: RosterKitError;
        /// The service answered with an error.
        ApiError: RosterKitError;
        /// The answer cannot be used.
        ResponseError: RosterKitError;
        /// A listing cannot be read to its end; `resume` goes on after the last item that was given.
        PaginationError: RosterKitError;
    }

    /// A client cannot be made as configured.
    Config: RosterKitError { name: "ConfigError", }

    /// An argument was refused before anything was sent.
    InvalidArgument: RosterKitError { name: "InvalidArgumentError", }

    /// A file or a folder could not be read or written.
    File: RosterKitError { name: "FileError", }

    /// No connection could be made; nothing was sent.
    Connect: TransportError {
        name: "ConnectError",
        advice: "Check the base URL, the network and the proxy.",
        passes: Always,
    }

    /// The host's name could not be resolved; nothing was sent.
    Dns: ConnectError {
        name: "DnsError",
        advice: "Check the base URL, the network and the proxy.",
        passes: Always,
    }

    /// The host could not be trusted, or TLS failed otherwise; nothing was sent.
    Tls: ConnectError {
        name: "TlsError",
        advice: "Check the host's certificate, or give `ca_bundle` if a proxy signs its own.",
    }

    /// Time ran out; `phase` says which.
    Timeout: TransportError {
        name: "TimeoutError",
        advice: "Try again later.",
        passes: Always,
    }

    /// The connection ended before the answer was complete.
    ConnectionLost: TransportError {
        name: "ConnectionLostError",
        advice: "Try again later.",
        passes: Always,
    }

    /// 400: the service could not make sense of the request.
    BadRequest: ApiError {
        name: "BadRequestError",
        statuses: 400,
        service: "could not make sense of the request",
        advice: "Correct the arguments.",
    }

    /// 401, or a token endpoint's refusal: the credentials were not accepted.
    Authentication: ApiError {
        name: "AuthenticationError",
        statuses: 401,
        service: "did not accept the credentials",
        advice: "Check that the credential is current and meant for this service.",
    }

    /// 402: the plan does not include it.
    PaymentRequired: ApiError {
        name: "PaymentRequiredError",
        statuses: 402,
        service: "says that the plan does not include this",
        advice: "Upgrade the plan, or ask who owns it.",
    }

    /// 403: the credentials do not allow it.
    PermissionDenied: ApiError {
        name: "PermissionDeniedError",
        statuses: 403,
        service: "does not allow this with these credentials",
        advice: "Use a credential with the rights for it.",
    }

    /// 404: it does not exist, or is hidden from these credentials.
    NotFound: ApiError {
        name: "NotFoundError",
        statuses: 404,
        service: "has nothing there, or hides it from these credentials",
        advice: "Check the ids, and that the credential may see them.",
    }

    /// 405: the resource does not know the method.
    MethodNotAllowed: ApiError {
        name: "MethodNotAllowedError",
        statuses: 405,
        service: "does not offer this method there",
        advice: "Check the base URL.",
    }

    /// 409: it conflicts with the current state.
    Conflict: ApiError {
        name: "ConflictError",
        statuses: 409,
        service: "says that this conflicts with the current state",
        advice: "Read it first, then decide.",
    }

    /// 410: it existed once.
    Gone: ApiError {
        name: "GoneError",
        statuses: 410,
        service: "says that this no longer exists",
    }

    /// 422: understood, and refused for its content.
    UnprocessableEntity: ApiError {
        name: "UnprocessableEntityError",
        statuses: 422,
        service: "refused the values of the request",
        advice: "Correct the arguments.",
    }

    /// 429: too many requests; `retry_after` may say how long to wait.
    RateLimit: ApiError {
        name: "RateLimitError",
        statuses: 429,
        service: "asks for fewer requests",
        passes: Always,
    }

    /// 5xx: the service failed.
    Server: ApiError {
        name: "ServerError",
        statuses: 500..=599,
        service: "failed on its side",
        advice: "Try again later.",
        passes: ByStatus,
    }

    /// A status that the service's description does not have here, redirects included.
    UnexpectedStatus: ApiError {
        name: "UnexpectedStatusError",
        advice: "Check the base URL.",
        passes: ByStatus,
    }

    /// The answer is not JSON.
    UnexpectedContentType: ResponseError {
        name: "UnexpectedContentTypeError",
        advice: "Check that the base URL is the API and that no proxy or login page answers for it.",
    }

    /// The answer is not what the service's description says.
    Decode: ResponseError { name: "DecodeError", }

    /// The answer is longer than `max_body_bytes`.
    BodyTooLarge: ResponseError {
        name: "BodyTooLargeError",
        advice: "Ask for smaller pages with `limit`, or raise `max_body_bytes`.",
    }

    /// A listing led back to a page it had already given.
    PaginationLoop: PaginationError { name: "PaginationLoopError", }

    /// A page says that there are more and not where, or names a place it must not.
    MissingCursor: PaginationError { name: "MissingCursorError", }

    /// A listing has more pages than `max_pages`.
    TooManyPages: PaginationError {
        name: "TooManyPagesError",
        advice: "Raise `max_pages`, or go on from `resume`.",
    }

    /// A create may or may not have been carried out.
    AmbiguousOutcome: RosterKitError { name: "AmbiguousOutcomeError", }

    /// A safety rail of a cross-service helper held it back.
    Safety: RosterKitError { name: "SafetyError", }

    /// The caller cancelled the call.
    Cancelled: RosterKitError { name: "CancelledError", }

    /// The client or the listing was closed.
    Closed: RosterKitError { name: "ClosedError", }
}
