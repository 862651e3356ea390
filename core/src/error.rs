//! [`Error`]: everything that can go wrong, in one tree that is the same in every language.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::issues::{Issue, issues, listed};
use crate::masks::Masks;
use crate::names;
use crate::operation::{Operation, Service, Verb};
use crate::status::is_transient;

/// The result of everything that can fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a call failed: [what](Error::kind), where, and what is known about its effect.
///
/// Shown, it is a sentence for a person: the service's own words, the route and the request id,
/// and what to do. It never holds a credential or a secret value.
pub struct Error(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    what: String,
    operation: Option<&'static Operation>,
    attempts: u32,
    certainty: Option<Certainty>,
    status: Option<u16>,
    problem: Problem,
    request_id: Option<String>,
    retry_after: Option<Duration>,
    argument: Option<String>,
    phase: Option<Phase>,
    json_path: Option<String>,
    resume: Option<String>,
    /// Of a failure that would come again: what to do, in place of the kind's advice.
    lasting: Option<&'static str>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Clone for Error {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

/// What a service says about a failure, read from any of its formats.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Problem {
    pub code: Option<String>,
    pub message: Option<String>,
    pub details: Option<serde_json::Value>,
}

macro_rules! error_kinds {
    ($($(#[doc = $doc:literal])* $kind:ident $name:literal in $parent:literal;)*) => {
        /// What went wrong, by what can be done about it.
        ///
        /// The names are the same in every language; there the groups in brackets are base classes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ErrorKind { $($(#[doc = $doc])* $kind,)* }

        impl ErrorKind {
            /// Every kind.
            pub const ALL: &[Self] = &[$(Self::$kind,)*];

            /// The name of the error in every language, for example `NotFoundError`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$kind => $name,)* }
            }

            /// The group it belongs to, for example `ApiError`.
            pub const fn parent(self) -> &'static str {
                match self { $(Self::$kind => $parent,)* }
            }
        }
    };
}

error_kinds! {
    /// A client cannot be made as configured. \[RosterKitError\]
    Config "ConfigError" in "RosterKitError";
    /// An argument was refused before anything was sent. \[RosterKitError\]
    InvalidArgument "InvalidArgumentError" in "RosterKitError";
    /// No connection could be made; nothing was sent. \[TransportError\]
    Connect "ConnectError" in "TransportError";
    /// The host's name could not be resolved; nothing was sent. \[ConnectError\]
    Dns "DnsError" in "ConnectError";
    /// The host could not be trusted, or TLS failed otherwise; nothing was sent. \[ConnectError\]
    Tls "TlsError" in "ConnectError";
    /// Time ran out; [`Error::phase`] says which. \[TransportError\]
    Timeout "TimeoutError" in "TransportError";
    /// The connection ended before the answer was complete. \[TransportError\]
    ConnectionLost "ConnectionLostError" in "TransportError";
    /// 400: the service could not make sense of the request. \[ApiError\]
    BadRequest "BadRequestError" in "ApiError";
    /// 401, or a token endpoint's refusal: the credentials were not accepted. \[ApiError\]
    Authentication "AuthenticationError" in "ApiError";
    /// 402: the plan does not include it. \[ApiError\]
    PaymentRequired "PaymentRequiredError" in "ApiError";
    /// 403: the credentials do not allow it. \[ApiError\]
    PermissionDenied "PermissionDeniedError" in "ApiError";
    /// 404: not there, or not to be seen with these credentials. \[ApiError\]
    NotFound "NotFoundError" in "ApiError";
    /// 405: the resource does not know the method. \[ApiError\]
    MethodNotAllowed "MethodNotAllowedError" in "ApiError";
    /// 409: it conflicts with what is there. \[ApiError\]
    Conflict "ConflictError" in "ApiError";
    /// 410: it was there once. \[ApiError\]
    Gone "GoneError" in "ApiError";
    /// 422: understood, and refused for its content. \[ApiError\]
    UnprocessableEntity "UnprocessableEntityError" in "ApiError";
    /// 429: too many requests; [`Error::retry_after`] may say how long. \[ApiError\]
    RateLimit "RateLimitError" in "ApiError";
    /// 5xx: the service failed. \[ApiError\]
    Server "ServerError" in "ApiError";
    /// A status that the service's description does not have here, redirects included. \[ApiError\]
    UnexpectedStatus "UnexpectedStatusError" in "ApiError";
    /// The answer is not JSON. \[ResponseError\]
    UnexpectedContentType "UnexpectedContentTypeError" in "ResponseError";
    /// The answer is not what the service's description says. \[ResponseError\]
    Decode "DecodeError" in "ResponseError";
    /// The answer is longer than `max_body_bytes`. \[ResponseError\]
    BodyTooLarge "BodyTooLargeError" in "ResponseError";
    /// A listing led back to a page it had already given. \[PaginationError\]
    PaginationLoop "PaginationLoopError" in "PaginationError";
    /// A page says that there are more and not where, or names a place it must not. \[PaginationError\]
    MissingCursor "MissingCursorError" in "PaginationError";
    /// A listing has more pages than `max_pages`. \[PaginationError\]
    TooManyPages "TooManyPagesError" in "PaginationError";
    /// A create may or may not have been carried out. \[RosterKitError\]
    AmbiguousOutcome "AmbiguousOutcomeError" in "RosterKitError";
    /// A safety rail of a cross-service helper held it back. \[RosterKitError\]
    Safety "SafetyError" in "RosterKitError";
    /// The caller cancelled the call. \[RosterKitError\]
    Cancelled "CancelledError" in "RosterKitError";
    /// The client was closed. \[RosterKitError\]
    Closed "ClosedError" in "RosterKitError";
}

impl ErrorKind {
    /// Base classes that have no error of their own, with their own base, root first.
    pub const GROUPS: &[(&'static str, Option<&'static str>)] = &[
        ("RosterKitError", None),
        ("TransportError", Some("RosterKitError")),
        ("ApiError", Some("RosterKitError")),
        ("ResponseError", Some("RosterKitError")),
        ("PaginationError", Some("RosterKitError")),
    ];

    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            400 => Self::BadRequest,
            401 => Self::Authentication,
            402 => Self::PaymentRequired,
            403 => Self::PermissionDenied,
            404 => Self::NotFound,
            405 => Self::MethodNotAllowed,
            409 => Self::Conflict,
            410 => Self::Gone,
            422 => Self::UnprocessableEntity,
            429 => Self::RateLimit,
            500..=599 => Self::Server,
            _ => Self::UnexpectedStatus,
        }
    }

    /// What the service did, to follow its name in a sentence.
    fn of_service(self) -> &'static str {
        match self {
            Self::BadRequest => "could not make sense of the request",
            Self::Authentication => "did not accept the credentials",
            Self::PaymentRequired => "says that the plan does not include this",
            Self::PermissionDenied => "does not allow this with these credentials",
            Self::NotFound => "has nothing there, or hides it from these credentials",
            Self::MethodNotAllowed => "does not offer this method there",
            Self::Conflict => "says that this conflicts with what is there",
            Self::Gone => "says that this no longer exists",
            Self::UnprocessableEntity => "refused the values of the request",
            Self::RateLimit => "asks for fewer requests",
            Self::Server => "failed on its side",
            _ => "answered with a status that was not expected",
        }
    }

    fn advice(self) -> &'static str {
        match self {
            Self::BadRequest | Self::UnprocessableEntity => "Correct the arguments.",
            Self::Authentication => {
                "Check that the credential is current and meant for this service."
            }
            Self::PaymentRequired => "Upgrade the plan, or ask who owns it.",
            Self::PermissionDenied => "Use a credential with the rights for it.",
            Self::NotFound => "Check the ids, and that the credential may see them.",
            Self::MethodNotAllowed | Self::UnexpectedStatus => "Check the base URL.",
            Self::Conflict => "Read what is there, then decide.",
            Self::Connect | Self::Dns => "Check the base URL, the network and the proxy.",
            Self::Tls => {
                "Check the host's certificate, or give `ca_bundle` if a proxy signs its own."
            }
            Self::UnexpectedContentType => {
                "Check that the base URL is the API and that no proxy or login page answers for it."
            }
            Self::BodyTooLarge => "Ask for smaller pages with `limit`, or raise `max_body_bytes`.",
            Self::TooManyPages => "Raise `max_pages`, or go on from `resume`.",
            Self::Server | Self::ConnectionLost | Self::Timeout => "Try again later.",
            _ => "",
        }
    }
}

/// What is known about the effect of a failed write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Nothing was sent: nothing has changed.
    NotSent,
    /// The service refused it: nothing has changed.
    Rejected,
    /// It was sent and no clear answer came back: it may have been applied.
    MaybeApplied,
}

impl Certainty {
    /// The name in every language, for example `maybe_applied`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Rejected => "rejected",
            Self::MaybeApplied => "maybe_applied",
        }
    }
}

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// `connect_timeout`: making a connection, TLS included.
    Connect,
    /// `attempt_timeout`: one attempt, its whole body included.
    Attempt,
    /// `timeout`: the whole call, over all attempts and waits.
    Call,
}

impl Phase {
    /// The name in every language, for example `connect`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Attempt => "attempt",
            Self::Call => "call",
        }
    }
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            what: what.into(),
            operation: None,
            attempts: 0,
            certainty: None,
            status: None,
            problem: Problem::default(),
            request_id: None,
            retry_after: None,
            argument: None,
            phase: None,
            json_path: None,
            resume: None,
            lasting: None,
            source: None,
        }))
    }

    pub(crate) fn config(what: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, what)
    }

    pub(crate) fn missing_setting(service: &Service, name: &str) -> Self {
        let setting = service.settings.iter().find(|setting| setting.name == name);
        let variable = setting.and_then(|setting| setting.environment);
        let or = variable.map(|name| format!(", or set the environment variable {name}"));
        let or = or.unwrap_or_default();
        Self::config(format!("{} needs `{name}`: give it{or}", service.title))
    }

    pub(crate) fn invalid_argument(argument: &str, reason: impl fmt::Display) -> Self {
        let mut error =
            Self::new(ErrorKind::InvalidArgument, format!("the argument `{argument}` {reason}"));
        error.0.argument = Some(argument.to_owned());
        error
    }

    pub(crate) fn timeout(phase: Phase, limit: Duration) -> Self {
        let what = match phase {
            Phase::Connect => "no connection was made",
            Phase::Attempt => "no complete answer came",
            Phase::Call => "the call was not finished",
        };
        Self::out_of_time(phase, what, limit)
    }

    /// No connection to `place` was made in time.
    pub(crate) fn connect_timeout(place: &str, limit: Duration) -> Self {
        let what = format!("no connection to {place} was made");
        Self::out_of_time(Phase::Connect, &what, limit)
    }

    fn out_of_time(phase: Phase, what: &str, limit: Duration) -> Self {
        let what = format!("{what} within {} s", limit.as_secs_f64());
        let mut error = Self::new(ErrorKind::Timeout, what);
        error.0.phase = Some(phase);
        error
    }

    /// Say that it would fail in the same way again, and what to do.
    pub(crate) fn lasting(mut self, advice: &'static str) -> Self {
        self.0.lasting = Some(advice);
        self
    }

    pub(crate) fn decode(json_path: Option<String>, expected: impl fmt::Display) -> Self {
        let mut error = Self::new(
            ErrorKind::Decode,
            match &json_path {
                Some(path) => format!("the answer is not as described at `{path}`: {expected}"),
                None => format!("the answer is not as described: {expected}"),
            },
        );
        error.0.json_path = json_path;
        error
    }

    /// What the service said, with the sentence that belongs to `kind`.
    pub(crate) fn answered(kind: ErrorKind, title: &str, status: u16, problem: Problem) -> Self {
        let mut error = Self::new(kind, format!("{title} {}", kind.of_service()));
        error.0.status = Some(status);
        error.0.problem = problem;
        error
    }

    /// A successful status whose body is an error all the same.
    pub(crate) fn answered_in_success(
        kind: ErrorKind,
        title: &str,
        status: u16,
        problem: Problem,
    ) -> Self {
        let mut error = Self::answered(kind, title, status, problem);
        error.0.what = format!("{title} answered {status} with an error");
        error
    }

    pub(crate) fn because(
        mut self,
        source: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(Arc::from(source.into()));
        self
    }

    pub(crate) fn in_operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation.get_or_insert(operation);
        if operation.verb.writes() {
            self.0.certainty.get_or_insert(Certainty::NotSent);
        }
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_certainty(mut self, certainty: Option<Certainty>) -> Self {
        self.0.certainty = certainty;
        self
    }

    pub(crate) fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    pub(crate) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.0.request_id = request_id;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// For bindings, whose own errors are of the same kinds.
    #[doc(hidden)]
    pub fn told(kind: ErrorKind, what: impl Into<String>) -> Self {
        Self::new(kind, what)
    }

    /// For bindings to languages that write names without underscores: the sentence.
    #[doc(hidden)]
    pub fn in_camel_case(&self) -> String {
        let mut sentence = String::new();
        self.sentence(&mut sentence, names::prose).expect("a string takes everything");
        sentence
    }

    /// For bindings that hand out less than they fetched.
    #[doc(hidden)]
    pub fn with_resume(mut self, resume: String) -> Self {
        self.0.resume = Some(resume);
        self
    }

    /// Turn a failure that leaves a create in doubt into the error that says so.
    pub(crate) fn into_ambiguous(self) -> Self {
        let inner = *self.0;
        let mut error = Self::new(
            ErrorKind::AmbiguousOutcome,
            format!("it is not known whether this was carried out, because {}", inner.what),
        );
        error.0.status = inner.status;
        error.0.problem = inner.problem;
        error.0.request_id = inner.request_id;
        error.0.retry_after = inner.retry_after;
        error.0.phase = inner.phase;
        error.0.source = inner.source;
        error
    }

    /// Say in our words that a token endpoint refused a credential.
    pub(crate) fn into_refused_credential(mut self, what: String) -> Self {
        self.0.kind = ErrorKind::Authentication;
        self.0.what = what;
        // A 404 here says nothing of what the operation is about.
        if let Some(status) = self.0.status.filter(|s| !matches!(s, 400 | 401 | 403)) {
            self.0.what += &format!(" (the token endpoint answered {status})");
            self.0.status = None;
        }
        self
    }

    /// Say that it was the token endpoint that failed.
    pub(crate) fn of_token_endpoint(mut self) -> Self {
        self.0.what = format!("no token could be obtained: {}", self.0.what);
        self
    }

    /// Mask secrets in everything that came from outside.
    pub(crate) fn masked(mut self, masks: &Masks) -> Self {
        let inner = &mut *self.0;
        inner.what = masks.apply(&inner.what);
        for text in [&mut inner.problem.code, &mut inner.problem.message, &mut inner.request_id] {
            *text = text.as_deref().map(|text| masks.apply(text));
        }
        inner.problem.details = inner.problem.details.take().map(|value| masks.apply_json(value));
        inner.json_path = inner.json_path.as_deref().map(|text| masks.apply(text));
        self
    }

    /// What went wrong.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The service's module name, for example `paperspace`; none when no call was under way.
    pub fn service(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.service)
    }

    /// The operation, for example `list_team_members`.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.name)
    }

    /// The HTTP method.
    pub fn method(&self) -> Option<Verb> {
        self.0.operation.map(|operation| operation.verb)
    }

    /// The route with its placeholders, never with the ids.
    pub fn route(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.path)
    }

    /// How many times a request was sent or tried to be; of a listing, for the page that failed.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// For writes: what is known about the effect. None for reads.
    pub fn certainty(&self) -> Option<Certainty> {
        self.0.certainty
    }

    /// The HTTP status, when there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The service's own code, for example `NOT_FOUND`.
    pub fn code(&self) -> Option<&str> {
        self.0.problem.code.as_deref()
    }

    /// The service's own words.
    pub fn service_message(&self) -> Option<&str> {
        self.0.problem.message.as_deref()
    }

    /// What the service adds to its message, as it came.
    pub fn details(&self) -> Option<&serde_json::Value> {
        self.0.problem.details.as_ref()
    }

    /// The request id of the answer, if it had one: quote it to the service's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the service asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The argument that was refused.
    pub fn argument(&self) -> Option<&str> {
        self.0.argument.as_deref()
    }

    /// Which time limit ran out.
    pub fn phase(&self) -> Option<Phase> {
        self.0.phase
    }

    /// Where in the answer it was not as described, for example `items[3].user.email`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.json_path.as_deref()
    }

    /// For listings: what to hand to [`Pager::resume_from`](crate::Pager::resume_from) to go on
    /// exactly after the last item that was handed out.
    pub fn resume(&self) -> Option<&str> {
        self.0.resume.as_deref()
    }

    /// Whether the same call may succeed later and does no harm when repeated.
    pub fn is_retryable(&self) -> bool {
        let transient = match self.0.kind {
            ErrorKind::Connect
            | ErrorKind::Dns
            | ErrorKind::Timeout
            | ErrorKind::ConnectionLost
            | ErrorKind::RateLimit => true,
            ErrorKind::Server | ErrorKind::UnexpectedStatus => {
                self.0.status.is_some_and(is_transient)
            }
            _ => false,
        } && self.0.lasting.is_none();
        let repeatable = self.0.operation.is_none_or(Operation::is_repeatable);
        transient && (repeatable || self.0.certainty != Some(Certainty::MaybeApplied))
    }
}

/// A stranger's words as they may stand in a terminal or a log: on one line, without what would
/// move the cursor or turn the writing around, and of a length that can be read.
fn presentable(words: &str, longest: usize) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = |c: char| if c.is_control() || turns(c) { ' ' } else { c };
    let mut shown: String = words.chars().take(longest).map(plain).collect();
    if words.chars().nth(longest).is_some() {
        shown.push('…');
    }
    shown
}

/// So many characters of a service's words can be read at once,
const LONGEST: usize = 700;
/// so many of its message where it says more,
const LONGEST_MESSAGE: usize = 250;
/// and so many of the name of a field and of what is wrong with it.
const LONGEST_FIELD: usize = 60;
const LONGEST_REASON: usize = 80;
/// How many fields are named.
const MOST_FIELDS: usize = 3;

impl Problem {
    /// What a person is to read: the message, and the first of the issues that it does not name.
    fn words(&self) -> Option<String> {
        let issues = self.details.as_ref().map(issues).unwrap_or_default();
        let message = self.message.as_deref().map(str::trim).filter(|message| !message.is_empty());
        let message = message.filter(|message| issues.is_empty() || *message != listed(&issues));
        let named = |issue: &Issue<'_>| {
            message.is_some_and(|m| m.contains(issue.reason) && m.contains(&issue.field))
        };
        let issues: Vec<_> = issues.iter().filter(|issue| !named(issue)).collect();
        let mut parts: Vec<_> = issues
            .iter()
            .take(MOST_FIELDS)
            .map(|issue| {
                let reason = presentable(issue.reason, LONGEST_REASON);
                Issue { field: presentable(&issue.field, LONGEST_FIELD), reason: &reason }
                    .to_string()
            })
            .collect();
        if let Some(more @ 1..) = issues.len().checked_sub(MOST_FIELDS) {
            parts.push(format!("and {more} more"));
        }
        let parts = parts.join("; ");
        match message {
            None => (!parts.is_empty()).then_some(parts),
            Some(message) if parts.is_empty() => Some(message.to_owned()),
            Some(message) => {
                let message = presentable(message, LONGEST_MESSAGE);
                Some(format!("{}: {parts}", message.trim_end_matches(['.', ':'])))
            }
        }
    }
}

impl Error {
    /// The sentence, with the names in our words as `spelled` has them. What a service said, and what
    /// is said of its answer, has the service's own names.
    fn sentence(&self, f: &mut dyn fmt::Write, spelled: fn(&str) -> Cow<'_, str>) -> fmt::Result {
        let inner = &*self.0;
        let what = presentable(&inner.what, LONGEST);
        let ours = inner.kind != ErrorKind::Decode;
        let what = if ours { spelled(&what) } else { what.into() };
        let mut chars = what.chars();
        if let Some(first) = chars.next() {
            write!(f, "{}{}", first.to_uppercase(), chars.as_str())?;
        }
        if let Some(words) = inner.problem.words() {
            write!(f, ": \"{}\"", presentable(&words, LONGEST))?;
        }
        let mut facts = Vec::new();
        if let Some(operation) = inner.operation {
            facts.push(format!("{} {}", operation.verb, operation.path));
        }
        facts.extend(inner.status.map(|status| format!("status {status}")));
        let code = inner.problem.code.as_deref();
        facts.extend(code.map(|code| format!("code {}", presentable(code, LONGEST_FIELD))));
        facts.extend(inner.request_id.as_ref().map(|id| format!("request id {id}")));
        if inner.attempts > 1 {
            facts.push(format!("{} attempts", inner.attempts));
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        f.write_str(".")?;
        let advice = inner.lasting.unwrap_or_else(|| inner.kind.advice());
        match (inner.retry_after, advice) {
            (Some(wait), _) => write!(f, " Try again in {} s.", wait.as_secs_f64().ceil())?,
            (None, "") => {}
            (None, advice) => write!(f, " {}", spelled(advice))?,
        }
        if inner.certainty == Some(Certainty::MaybeApplied) {
            f.write_str(if self.is_retryable() {
                " The change may have been made; repeating it does no harm."
            } else {
                " The change may have been made: read it back before repeating it."
            })?;
        }
        Ok(())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sentence(f, |words| words.into())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The sources stay out: a library's own error may quote what it was sending.
        write!(f, "{}: {self}", self.0.kind.name())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// The facts of an error under the names that every language uses; what is not known is left out.
impl serde::Serialize for Error {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeMap;
        let mut map = serializer.serialize_map(None)?;
        macro_rules! facts {
            ($($name:literal: $value:expr,)*) => {
                $(if let Some(value) = $value { map.serialize_entry($name, &value)?; })*
            };
        }
        facts! {
            "error": Some(self.kind().name()),
            "message": Some(self.to_string()),
            "service": self.service(),
            "operation": self.operation(),
            "method": self.method().map(Verb::as_str),
            "route": self.route(),
            "attempts": Some(self.attempts()),
            "is_retryable": Some(self.is_retryable()),
            "certainty": self.certainty().map(Certainty::as_str),
            "status": self.status(),
            "code": self.code(),
            "service_message": self.service_message(),
            "details": self.details(),
            "request_id": self.request_id(),
            "retry_after": self.retry_after().map(|wait| wait.as_secs_f64()),
            "argument": self.argument(),
            "phase": self.phase().map(Phase::as_str),
            "json_path": self.json_path(),
            "resume": self.resume(),
        }
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_our_own_words_can_be_spelled_otherwise_and_those_of_a_service_cannot() {
        let ours = Error::invalid_argument("team_id", "must not be empty");
        assert_eq!(ours.in_camel_case(), "The argument `teamId` must not be empty.");
        let advice = Error::new(ErrorKind::TooManyPages, "`max_pages` is 3").in_camel_case();
        assert_eq!(advice, "`maxPages` is 3. Raise `maxPages`, or go on from `resume`.");
        let said = Some("no `user_id`".to_owned());
        let problem = Problem { message: said, ..Problem::default() };
        let theirs = Error::answered(ErrorKind::Conflict, "ZenML Pro", 409, problem);
        let decode = Error::decode(Some("[0].user_id".to_owned()), "expected a string");
        let missing = Error::decode(None, "the field `user_id` is missing");
        for error in [theirs, decode, missing] {
            assert_eq!(error.in_camel_case(), error.to_string());
            assert!(error.to_string().contains("user_id"), "{error}");
        }
    }
}
