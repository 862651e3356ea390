//! [`Error`]: everything that can go wrong, in one tree that is the same in every language.

mod certainty;
mod facts;
mod kind;
mod part;
mod problem;
mod sentence;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use self::kind::Passes;
use crate::masks::Masks;
use crate::operation::{Alternatives, Operation, Service};
use crate::status::is_transient;

pub use self::certainty::{Certainty, Phase};
pub use self::facts::{ErrorFact, FactKind};
pub use self::kind::{ErrorGroup, ErrorKind};
pub(crate) use self::part::Part;
pub(crate) use self::problem::Problem;

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
    part: Option<Part>,
    /// What is wrong in a text that was given, one by one.
    mistakes: Vec<String>,
    /// Of a failure that would come again: what to do, in place of the kind's advice.
    lasting: Option<&'static str>,
    source: Option<Arc<dyn std::error::Error + Send + Sync>>,
}

impl Clone for Error {
    fn clone(&self) -> Self {
        Self(self.0.clone())
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
            part: None,
            mistakes: Vec::new(),
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

    /// The operation, if it is a request: what is done here has no method and no route.
    fn request(&self) -> Option<&'static Operation> {
        self.0.operation.filter(|operation| !operation.has_body)
    }

    pub(crate) fn invalid_argument(argument: &str, reason: impl fmt::Display) -> Self {
        let mut error =
            Self::new(ErrorKind::InvalidArgument, format!("the argument `{argument}` {reason}"));
        error.0.argument = Some(argument.to_owned());
        error
    }

    /// A text that was given has mistakes, each of which is shown on a line of its own.
    pub(crate) fn mistakes(argument: &str, count: usize, mistakes: Vec<String>) -> Self {
        let many =
            if count == 1 { "has a mistake".into() } else { format!("has {count} mistakes") };
        let mut error = Self::invalid_argument(argument, many);
        error.0.mistakes = mistakes;
        error
    }

    /// Too many arguments were given of which there can be one, or none where there must be one.
    pub(crate) fn alternatives(alternatives: &Alternatives, given: usize) -> Self {
        let names: Vec<_> = alternatives.names.iter().map(|name| format!("`{name}`")).collect();
        let how = if alternatives.required { "exactly" } else { "at most" };
        let names = names.join(", ");
        let what = format!("give {how} one of the arguments {names}: {given} were given");
        let mut error = Self::new(ErrorKind::InvalidArgument, what);
        error.0.argument = alternatives.names.first().map(|&name| name.to_owned());
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

    /// No connection to `peer` was made in time.
    pub(crate) fn connect_timeout(peer: &str, limit: Duration) -> Self {
        let what = format!("no connection to {peer} was made");
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
        if operation.method.writes() {
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

    /// Say how far a call had come that is sent in parts.
    pub(crate) fn in_part(mut self, part: Option<Part>) -> Self {
        self.0.part = part;
        self
    }

    pub(crate) fn with_resume(mut self, resume: String) -> Self {
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

    /// Whether time may cure it.
    fn may_pass(&self) -> bool {
        let passes = match self.0.kind.passes() {
            Passes::Never => false,
            Passes::Always => true,
            Passes::ByStatus => self.0.status.is_some_and(is_transient),
        };
        passes && self.0.lasting.is_none()
    }

    /// Whether sending the same again has the effect of sending it once.
    fn does_no_harm(&self) -> bool {
        let repeatable = self.0.operation.is_none_or(|operation| operation.repeatable);
        repeatable || self.0.certainty != Some(Certainty::MaybeApplied)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
