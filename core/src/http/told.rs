//! [`Told`]: what an observer and `tracing` are told of one call, from its beginning to its end.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use tracing::{Instrument, Span};

use super::failed::Failed;
use super::observe::{PauseEvent, PauseReason, tell};
use super::server::Server;
use super::{
    CallEvent, CallOutcome, Observer, Received, RequestEvent, ResponseEvent, ResultEvent,
    RetryEvent, spans,
};
use crate::context::{current_call, within_call};
use crate::error::{Error, ErrorKind, Result};
use crate::masks::Masks;
use crate::operation::Operation;

/// Copies of the library in one process count each for themselves, and what listens to all of them must
/// not take one's calls for another's. Below 2^53 every language has whole numbers.
static NEXT: LazyLock<AtomicU64> =
    LazyLock::new(|| AtomicU64::new(RandomState::new().hash_one(()) >> 16));

/// Do the work of a call that makes calls of services, and tell of it.
pub(crate) async fn told<T>(
    observer: Option<&dyn Observer>,
    operation: &'static Operation,
    work: impl Future<Output = Result<T>>,
) -> Result<T> {
    let mut told = Told::begin(observer, operation);
    let result = within_call(told.number(), work).instrument(told.span()).await;
    told.end(result)
}

/// A call as it is told. One that is dropped before its end was cancelled.
pub(crate) struct Told<'a> {
    observer: Option<&'a dyn Observer>,
    is_listening: bool,
    operation: &'static Operation,
    /// Its number, once one was needed.
    number: Option<u64>,
    span: Span,
    begun: Instant,
    attempts: u32,
    under_way: Option<Attempt>,
    server: Option<Server>,
    has_ended: bool,
}

/// An attempt that has not ended.
struct Attempt {
    begun: Instant,
    span: Span,
}

/// What an attempt ended with.
struct Ended {
    status: Option<u16>,
    request_id: Option<String>,
    error_kind: Option<ErrorKind>,
}

impl<'a> Told<'a> {
    /// Tell that a call begins.
    pub(crate) fn begin(observer: Option<&'a dyn Observer>, operation: &'static Operation) -> Self {
        let mut is_listening = false;
        if let Some(observer) = observer {
            tell(observer, |observer| is_listening = observer.is_listening());
        }
        let mut told = Self {
            observer,
            is_listening,
            operation,
            number: None,
            span: spans::of_call(operation),
            begun: Instant::now(),
            attempts: 0,
            under_way: None,
            server: None,
            has_ended: false,
        };
        if is_listening {
            let (call, parent, time) = (told.number(), current_call(), SystemTime::now());
            told.tell(|observer| {
                observer.on_call(&CallEvent { call, parent, operation, time });
            });
        }
        told
    }

    /// The number of the call.
    pub(crate) fn number(&mut self) -> u64 {
        *self.number.get_or_insert_with(|| NEXT.fetch_add(1, Ordering::Relaxed))
    }

    /// The span of the call.
    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    /// Tell that an attempt begins, and give its span. What is told of the server is made once a call.
    pub(crate) fn attempt_begins(&mut self, server: impl FnOnce() -> Server) -> Span {
        self.attempts += 1;
        let (attempt, operation, begun) = (self.attempts, self.operation, Instant::now());
        if !self.is_listening && !spans::are_wanted() {
            self.under_way = Some(Attempt { begun, span: Span::none() });
            return Span::none();
        }
        let call = self.number();
        let server = self.server.get_or_insert_with(server);
        let span = spans::of_attempt(&self.span, operation, attempt, server);
        if let (true, Some(observer)) = (self.is_listening, self.observer) {
            let event = RequestEvent {
                call,
                operation,
                attempt,
                time: SystemTime::now(),
                server_address: &server.address,
                server_port: server.port,
                url: &server.url,
            };
            tell(observer, |observer| observer.on_request(&event));
        }
        self.under_way = Some(Attempt { begun, span: span.clone() });
        span
    }

    /// Tell that the attempt under way ended. `has_removed` says whether a 404 is a success.
    pub(crate) fn attempt_ended(
        &mut self,
        result: &Result<Received, Failed>,
        masks: &Masks,
        has_removed: bool,
    ) {
        if !self.is_listening && !spans::are_wanted() {
            self.under_way = None;
            return;
        }
        let ended = match result {
            Ok(response) => Ended {
                status: Some(response.status),
                request_id: response.request_id(),
                error_kind: None,
            },
            Err(Failed { error, .. }) => Ended {
                status: error.status(),
                request_id: error.request_id().map(str::to_owned),
                error_kind: Some(error.kind())
                    .filter(|_| !(has_removed && error.status() == Some(404))),
            },
        };
        let request_id = ended.request_id.map(|id| masks.apply(&id));
        self.tell_end_of_attempt(Ended { request_id, ..ended });
    }

    /// Tell that the attempt under way, if there is one, ended with the time of the call.
    pub(crate) fn attempt_timed_out(&mut self) {
        self.tell_end_of_attempt(Ended {
            status: None,
            request_id: None,
            error_kind: Some(ErrorKind::Timeout),
        });
    }

    fn tell_end_of_attempt(&mut self, ended: Ended) {
        let Some(Attempt { begun, span }) = self.under_way.take() else { return };
        let Ended { status, request_id, error_kind } = ended;
        let (elapsed, request_id) = (begun.elapsed(), request_id.as_deref());
        spans::attempt_ended(&span, self.attempts, status, request_id, error_kind, elapsed);
        if self.is_listening {
            let (call, operation, attempt) = (self.number(), self.operation, self.attempts);
            self.tell(|observer| {
                observer.on_response(&ResponseEvent {
                    call,
                    operation,
                    attempt,
                    status,
                    request_id,
                    elapsed,
                    error_kind,
                });
            });
        }
    }

    /// Tell that the call will be tried again.
    pub(crate) fn retry(&mut self, wait: Duration, error: &Error) {
        let (operation, attempt) = (self.operation, self.attempts + 1);
        spans::retry(attempt, wait, error);
        if self.observer.is_some() {
            let call = self.number();
            self.tell(|observer| {
                observer.on_retry(&RetryEvent { call, operation, attempt, wait, error });
            });
        }
    }

    /// Tell that the next attempt waits before it is sent.
    pub(crate) fn pause(&mut self, wait: Duration, reason: PauseReason) {
        let (operation, attempt) = (self.operation, self.attempts + 1);
        spans::pause(attempt, wait, reason);
        if self.observer.is_some() {
            let call = self.number();
            self.tell(|observer| {
                observer.on_pause(&PauseEvent { call, operation, attempt, wait, reason });
            });
        }
    }

    /// Tell that the call ended.
    pub(crate) fn end<T>(mut self, result: Result<T>) -> Result<T> {
        self.ended(result.as_ref().err());
        result
    }

    fn ended(&mut self, error: Option<&Error>) {
        self.has_ended = true;
        spans::call_ended(&self.span, self.attempts, error);
        let outcome = if error.is_none() { CallOutcome::Succeeded } else { CallOutcome::Failed };
        self.tell_result(outcome, error);
    }

    fn tell_result(&mut self, outcome: CallOutcome, error: Option<&Error>) {
        if self.is_listening {
            let (call, operation, attempts) = (self.number(), self.operation, self.attempts);
            let elapsed = self.begun.elapsed();
            self.tell(|observer| {
                observer.on_result(&ResultEvent {
                    call,
                    operation,
                    attempts,
                    elapsed,
                    outcome,
                    error,
                });
            });
        }
    }

    fn tell(&self, event: impl FnOnce(&dyn Observer)) {
        if let Some(observer) = self.observer {
            tell(observer, event);
        }
    }
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if !self.has_ended {
            self.tell_result(CallOutcome::Cancelled, None);
        }
    }
}
