//! [`Observer`]: the events of a client's calls.

use std::time::{Duration, SystemTime};

use crate::error::{Error, ErrorKind};
use crate::operation::Operation;

/// Receives an event for every call, attempt, answer and retry of a client's operations, for logs,
/// metrics and traces.
///
/// The events of one call have its number in common; each page of a listing, and each part of what is
/// sent in parts, is a call. Token exchanges are not reported. The events hold no credentials and no
/// bodies, and no ids unless `ids_in_urls` asks for them; the errors in them quote the service, which
/// may name people. A method that panics does not break the call. Calls go on while a method runs on
/// another thread, so keep methods short.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not observe calls",
    note = "implement `rosterkit::Observer` for a type of your own; each of its methods can be left out"
)]
pub trait Observer: Send + Sync + 'static {
    /// Whether it wants to be told of a call that begins now, as making events costs something.
    ///
    /// Retries, pauses and targets, which are rare, are told in any case.
    fn is_listening(&self) -> bool {
        true
    }

    /// A call begins.
    fn on_call(&self, _event: &CallEvent) {}
    /// An attempt begins.
    fn on_request(&self, _event: &RequestEvent<'_>) {}
    /// An answer has arrived, whatever its status, or an attempt has failed.
    ///
    /// An attempt that is under way when its call is cancelled has none.
    fn on_response(&self, _event: &ResponseEvent<'_>) {}
    /// The call will be tried again.
    fn on_retry(&self, _event: &RetryEvent<'_>) {}
    /// A request waits before it is sent: for a new allowance of the service, or as writes are held
    /// apart.
    fn on_pause(&self, _event: &PauseEvent) {}
    /// A call ended, with success or not, or was cancelled.
    fn on_result(&self, _event: &ResultEvent<'_>) {}
    /// [`Access`](crate::Access) went on with a target: it began, read a page or ended.
    fn on_target(&self, _event: &TargetEvent<'_>) {}
}

/// Tell an observer. One that panics must not break the call.
pub(crate) fn tell(observer: &dyn Observer, event: impl FnOnce(&dyn Observer)) {
    let tell = std::panic::AssertUnwindSafe(|| event(observer));
    if std::panic::catch_unwind(tell).is_err() {
        tracing::warn!("an observer panicked; the call goes on");
    }
}

/// A call that begins.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct CallEvent {
    /// The number of the call, which all events of the call have.
    pub call: u64,
    /// The call of [`Access`](crate::Access) that it is made for.
    pub parent: Option<u64>,
    /// What is called.
    pub operation: &'static Operation,
    /// When it began.
    pub time: SystemTime,
}

/// A call that ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResultEvent<'a> {
    /// The number of the call, which all events of the call have.
    pub call: u64,
    /// What is called.
    pub operation: &'static Operation,
    /// How many attempts it took.
    pub attempts: u32,
    /// How long the call took, waits and the reading of its answer included.
    pub elapsed: Duration,
    /// How it ended.
    pub outcome: CallOutcome,
    /// Why it failed.
    pub error: Option<&'a Error>,
}

/// How a call ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallOutcome {
    /// It has a result.
    Succeeded,
    /// It ended with an error.
    Failed,
    /// It was cancelled, or dropped, before it ended.
    Cancelled,
}

impl CallOutcome {
    /// Its name, such as `succeeded`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
        }
    }
}

/// An attempt that begins.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestEvent<'a> {
    /// The number of the call, which all events of the call have.
    pub call: u64,
    /// What is called.
    pub operation: &'static Operation,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// When it began.
    pub time: SystemTime,
    /// The host that it is for: a name, or an address.
    pub server_address: &'a str,
    /// The port of the host.
    pub server_port: u16,
    /// The URL, with the route in place of the path; with `ids_in_urls` as it is sent.
    pub url: &'a str,
}

/// An attempt that ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResponseEvent<'a> {
    /// The number of the call, which all events of the call have.
    pub call: u64,
    /// What is called.
    pub operation: &'static Operation,
    /// Which attempt this is, from 1.
    pub attempt: u32,
    /// The status; none when there was no answer.
    pub status: Option<u16>,
    /// The answer's request id.
    pub request_id: Option<&'a str>,
    /// How long the attempt took, the whole body included.
    pub elapsed: Duration,
    /// What the attempt failed with; none where its answer can be used, which a 404 can when an earlier
    /// attempt may have removed what was to be removed.
    pub error_kind: Option<ErrorKind>,
}

/// How far the reading of a target has come.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TargetEvent<'a> {
    /// The number of the call of `Access`, which all events of the call have.
    pub call: u64,
    /// Which operation of `Access` reads it.
    pub operation: &'static Operation,
    /// The target, as it was given.
    pub target: &'a str,
    /// What happened.
    pub state: TargetState,
    /// How many pages were read so far.
    pub pages: u32,
    /// How many people were read so far.
    pub people: u32,
    /// Why it failed.
    pub error: Option<&'a Error>,
}

/// What happened to a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TargetState {
    /// Its reading begins.
    Started,
    /// A page was read.
    Reading,
    /// It was read to its end.
    Complete,
    /// It could not be.
    Failed,
}

impl TargetState {
    /// Its name, such as `started`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Reading => "reading",
            Self::Complete => "complete",
            Self::Failed => "failed",
        }
    }
}

/// A request that waits before it is sent.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PauseEvent {
    /// The number of the call, which all events of the call have.
    pub call: u64,
    /// What is called.
    pub operation: &'static Operation,
    /// Which attempt comes next, from 1.
    pub attempt: u32,
    /// How long it waits.
    pub wait: Duration,
    /// Why.
    pub reason: PauseReason,
}

/// Why a request waits before it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PauseReason {
    /// The service says that nothing is left of its allowance.
    Allowance,
    /// Writes are held apart by `min_interval`.
    Interval,
}

impl PauseReason {
    /// Its name, such as `allowance`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allowance => "allowance",
            Self::Interval => "interval",
        }
    }
}

/// A call that will be tried again.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RetryEvent<'a> {
    /// The number of the call, which all events of the call have.
    pub call: u64,
    /// What is called.
    pub operation: &'static Operation,
    /// Which attempt comes next, from 2.
    pub attempt: u32,
    /// How long it waits before.
    pub wait: Duration,
    /// Why.
    pub error: &'a Error,
}
