//! The one error that Swift sees.

use std::fmt;

use rosterkit::ErrorKind;
use rosterkit::bridge::{errors, names};

use crate::convert::Lower;
use crate::value::{Int, Json, TimeInterval};

/// What is known of an error. What is not known is nil.
#[derive(uniffi::Record)]
pub struct ErrorFacts {
    /// The name of the error in every language, for example `NotFoundError`.
    pub error: String,
    /// The group it belongs to: `ApiError`, `TransportError`, `ResponseError`, `PaginationError`,
    /// `ConnectError`, or `RosterKitError` for those that belong to none.
    pub group: String,
    /// What happened, and what to do, in a sentence for a person.
    pub message: String,
    /// The service's name, for example `paperspace`; nil when no call was under way.
    pub service: Option<String>,
    /// The operation, for example `listTeamMembers`.
    pub operation: Option<String>,
    /// The HTTP method.
    pub method: Option<String>,
    /// The route with its placeholders, never with the ids.
    pub route: Option<String>,
    /// How many times a request was sent or tried to be; of a listing, for the page that failed.
    pub attempts: Int,
    /// Whether the same call may succeed later and does no harm when repeated.
    pub is_retryable: bool,
    /// For writes: what is known about the effect.
    pub certainty: Option<Certainty>,
    /// The HTTP status, when there was an answer.
    pub status: Option<Int>,
    /// The service's own code, for example `NOT_FOUND`.
    pub code: Option<String>,
    /// The service's own words.
    pub service_message: Option<String>,
    /// What the service adds to its message, as it came.
    pub details: Option<Json>,
    /// The request id of the answer: quote it to the service's support.
    pub request_id: Option<String>,
    /// How long the service asks to wait, in seconds.
    pub retry_after: Option<TimeInterval>,
    /// The argument that was refused.
    pub argument: Option<String>,
    /// Which time limit ran out.
    pub phase: Option<Phase>,
    /// Where in the answer it was not as described, for example `items[3].user.email`.
    pub json_path: Option<String>,
    /// For listings: what to give as `resume` to go on exactly after the last item you were given.
    pub resume: Option<String>,
    /// The words of the library that met the trouble first.
    pub cause: Option<String>,
}

/// What is known about the effect of a write that failed.
#[derive(uniffi::Enum)]
pub enum Certainty {
    /// Nothing was sent: nothing has changed.
    NotSent,
    /// The service refused it: nothing has changed.
    Rejected,
    /// It was sent and no clear answer came back: it may have been applied.
    MaybeApplied,
}

/// Which time limit ran out.
#[derive(uniffi::Enum)]
pub enum Phase {
    /// `connectTimeout`: making a connection, TLS included.
    Connect,
    /// `attemptTimeout`: one attempt, its whole body included.
    Attempt,
    /// `timeout`: the whole call, over all attempts and waits.
    Call,
}

macro_rules! errors {
    ($($(#[doc = $doc:literal])* $kind:ident;)*) => {
        /// Why a call failed: what went wrong, by what can be done about it.
        ///
        /// Shown, it is a sentence that says what happened in the service's own words, and what to
        /// do. It never holds a credential or a secret value. What is known of it is in the
        /// `facts`, and can be asked of the error itself: `error.status`, `error.isRetryable`.
        #[derive(uniffi::Error)]
        pub enum RosterKitError { $($(#[doc = $doc])* $kind(Box<ErrorFacts>),)* }

        /// The errors there are, by the names of their kinds.
        pub const KINDS: &[ErrorKind] = &[$(ErrorKind::$kind),*];

        impl RosterKitError {
            fn of_kind(kind: ErrorKind, facts: Box<ErrorFacts>) -> Self {
                match kind {
                    $(ErrorKind::$kind => Self::$kind(facts),)*
                    _ => unreachable!("a test holds the kinds above against all there are"),
                }
            }

            fn facts(&self) -> &ErrorFacts {
                match self { $(Self::$kind(facts))|* => facts }
            }
        }
    };
}

errors! {
    /// A client cannot be made as configured.
    Config;
    /// An argument was refused before anything was sent.
    InvalidArgument;
    /// No connection could be made; nothing was sent.
    Connect;
    /// The host's name could not be resolved; nothing was sent.
    Dns;
    /// The host could not be trusted, or TLS failed otherwise; nothing was sent.
    Tls;
    /// Time ran out; `phase` says which.
    Timeout;
    /// The connection ended before the answer was complete.
    ConnectionLost;
    /// 400: the service could not make sense of the request.
    BadRequest;
    /// 401, or a token endpoint's refusal: the credentials were not accepted.
    Authentication;
    /// 402: the plan does not include it.
    PaymentRequired;
    /// 403: the credentials do not allow it.
    PermissionDenied;
    /// 404: not there, or not to be seen with these credentials.
    NotFound;
    /// 405: the resource does not know the method.
    MethodNotAllowed;
    /// 409: it conflicts with what is there.
    Conflict;
    /// 410: it was there once.
    Gone;
    /// 422: understood, and refused for its content.
    UnprocessableEntity;
    /// 429: too many requests; `retryAfter` may say how long.
    RateLimit;
    /// 5xx: the service failed.
    Server;
    /// A status that the service's description does not have here, redirects included.
    UnexpectedStatus;
    /// The answer is not JSON.
    UnexpectedContentType;
    /// The answer is not what the service's description says.
    Decode;
    /// The answer is longer than `maxBodyBytes`.
    BodyTooLarge;
    /// A listing led back to a page it had already given.
    PaginationLoop;
    /// A page says that there are more and not where, or names a place it must not.
    MissingCursor;
    /// A listing has more pages than `maxPages`.
    TooManyPages;
    /// A create may or may not have been carried out.
    AmbiguousOutcome;
    /// A safety rail of a cross-service helper held it back.
    Safety;
    /// The call was cancelled. Cancelling a task throws `CancellationError` in its place.
    Cancelled;
    /// The client was closed.
    Closed;
}

impl From<rosterkit::Error> for RosterKitError {
    fn from(error: rosterkit::Error) -> Self {
        let text = |text: Option<&str>| text.map(str::to_owned);
        let facts = ErrorFacts {
            error: error.kind().name().to_owned(),
            group: error.kind().parent().to_owned(),
            message: errors::in_camel_case(&error),
            service: text(error.service()),
            operation: error.operation().map(names::camel),
            method: text(error.method().map(|method| method.as_str())),
            route: text(error.route()),
            attempts: error.attempts().lower(),
            is_retryable: error.is_retryable(),
            certainty: error.certainty().map(Certainty::from),
            status: error.status().lower(),
            code: text(error.code()),
            service_message: text(error.service_message()),
            details: error.details().cloned().map(Json::from),
            request_id: text(error.request_id()),
            retry_after: error.retry_after().lower(),
            argument: error.argument().map(names::path),
            phase: error.phase().map(Phase::from),
            json_path: text(error.json_path()),
            resume: text(error.resume()),
            cause: errors::Causes::of(&error).words(),
        };
        Self::of_kind(error.kind(), Box::new(facts))
    }
}

impl From<rosterkit::Certainty> for Certainty {
    fn from(certainty: rosterkit::Certainty) -> Self {
        match certainty {
            rosterkit::Certainty::NotSent => Self::NotSent,
            rosterkit::Certainty::Rejected => Self::Rejected,
            rosterkit::Certainty::MaybeApplied => Self::MaybeApplied,
        }
    }
}

impl From<rosterkit::Phase> for Phase {
    fn from(phase: rosterkit::Phase) -> Self {
        match phase {
            rosterkit::Phase::Connect => Self::Connect,
            rosterkit::Phase::Attempt => Self::Attempt,
            rosterkit::Phase::Call => Self::Call,
        }
    }
}

impl fmt::Display for RosterKitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.facts().message)
    }
}

impl fmt::Debug for RosterKitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {self}", self.facts().error)
    }
}

impl std::error::Error for RosterKitError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_case() {
        assert_eq!(KINDS, ErrorKind::ALL);
    }
}
