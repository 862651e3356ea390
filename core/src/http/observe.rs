//! [`Observer`]: the events of a client's calls.

use std::time::Duration;

use crate::error::Error;
use crate::operation::Operation;

/// Receives an event for every attempt, answer and retry of a client's operations, for logs and metrics.
///
/// Token exchanges are not reported. The events hold no credentials and no bodies; the error of a
/// [`RetryEvent`] quotes the service, which may name people. A method that panics does not break the
/// call. Calls go on while a method runs on another thread, so keep methods short.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not observe calls",
    note = "implement `rosterkit::Observer` for a type of your own; each of its methods can be left out"
)]
pub trait Observer: Send + Sync + 'static {
    /// Whether it wants to be told now: asked before an event is made, which costs something.
    fn is_listening(&self) -> bool {
        true
    }

    /// An attempt begins.
    fn on_request(&self, _event: &RequestEvent) {}
    /// An answer has arrived, whatever its status, or an attempt has failed.
    fn on_response(&self, _event: &ResponseEvent<'_>) {}
    /// The call will be tried again.
    fn on_retry(&self, _event: &RetryEvent<'_>) {}
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

/// An attempt that begins.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RequestEvent {
    /// What is called.
    pub operation: &'static Operation,
    /// Which attempt this is, from 1.
    pub attempt: u32,
}

/// An attempt that ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct ResponseEvent<'a> {
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
}

/// How far the reading of a target has come.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct TargetEvent<'a> {
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

/// A call that will be tried again.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct RetryEvent<'a> {
    /// What is called.
    pub operation: &'static Operation,
    /// Which attempt comes next, from 2.
    pub attempt: u32,
    /// How long it waits before.
    pub wait: Duration,
    /// Why.
    pub error: &'a Error,
}
