//! The only code that knows HTTP: building requests, sending them, judging what comes back.
//!
//! One call goes through [`Client::send`]: [`request`] makes the URL and the body, [`token`] the
//! credential, [`attempt`] sends once and reads the whole answer, [`retry`] decides what follows.

mod attempt;
mod clock;
pub(crate) mod decode;
pub(crate) mod hints;
mod observe;
pub(crate) mod pool;
pub(crate) mod problem;
pub(crate) mod request;
mod retry;
pub(crate) mod token;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;
use tracing::Instrument;
use url::Url;

use self::attempt::{Failed, Outgoing};
use self::pool::Connecting;
use self::request::Request;
use self::retry::{Budget, Failure};
use self::token::{Credential, Token, TokenCache, TokenRequest};
use crate::Secret;
use crate::error::{Certainty, Error, ErrorKind, Phase, Result};
use crate::fork::PerProcess;
use crate::limits::{CallOptions, Limits};
use crate::operation::{Operation, Service, Verb};
use crate::secret::Masks;

pub use self::clock::Clock;
pub(crate) use self::clock::SystemClock;
#[doc(hidden)]
pub use self::decode::Answer;
pub use self::hints::RateLimit;
pub use self::observe::{Observer, RequestEvent, ResponseEvent, RetryEvent};
pub use self::token::{ProvidedToken, TokenProvider};

/// What every client of a family shares: those made from one another with `with_options`.
pub(crate) struct Family {
    pub service: &'static Service,
    pub base: Url,
    pub credential: Credential,
    pub connecting: Connecting,
    pub user_agent: HeaderValue,
    pub max_in_flight: usize,
    pub clock: Arc<dyn Clock>,
    pub observer: Option<Arc<dyn Observer>>,
    pub closed: AtomicBool,
    pub live: PerProcess<Live>,
}

/// The part of a family that threads and runtimes are involved in.
pub(crate) struct Live {
    pub(crate) tokens: TokenCache,
    budget: Mutex<Budget>,
    token_budget: Mutex<Budget>,
    in_flight: Semaphore,
    /// The pools this family uses, by runtime and `connect_timeout`: mostly one.
    http: Mutex<Vec<(tokio::runtime::Id, Duration, reqwest::Client)>>,
}

/// A service's client without its operations: how to reach it, as whom, within which limits.
#[derive(Clone)]
pub struct Client {
    family: Arc<Family>,
    limits: Arc<Limits>,
}

/// A successful answer, read to its end.
#[doc(hidden)]
#[derive(Clone, Debug, Default)]
pub struct Response {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) operation: Option<&'static Operation>,
    /// The answer is a 404 to a repeated DELETE: what was to be removed is gone, most likely by
    /// an earlier attempt whose answer was lost.
    pub(crate) assumed: bool,
}

impl Response {
    pub(crate) fn request_id(&self) -> Option<String> {
        hints::request_id(&self.headers)
    }

    pub(crate) fn rate_limit(&self) -> Option<RateLimit> {
        hints::rate_limit(&self.headers)
    }
}

/// What a call has gone through so far, also when it is cut short.
#[derive(Default)]
struct Progress {
    attempts: u32,
    /// An attempt is under way.
    sending: bool,
    /// The worst that an earlier attempt may have done.
    certainty: Option<Certainty>,
}

impl Client {
    pub(crate) fn new(family: Family, limits: Limits) -> Self {
        Self { family: Arc::new(family), limits: Arc::new(limits) }
    }

    pub(crate) fn service(&self) -> &'static Service {
        self.family.service
    }

    pub(crate) fn base(&self) -> &Url {
        &self.family.base
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.family.clock
    }

    pub(crate) fn credential(&self) -> &Credential {
        &self.family.credential
    }

    pub(crate) fn live(&self) -> &Live {
        self.family.live.get(|| Live {
            tokens: TokenCache::default(),
            budget: Mutex::new(Budget::new()),
            token_budget: Mutex::new(Budget::new()),
            in_flight: Semaphore::new(self.family.max_in_flight),
            http: Mutex::default(),
        })
    }

    /// The same client with other limits. Connections, token and retry budget stay shared.
    pub(crate) fn with_options(&self, options: &CallOptions) -> Result<Self> {
        let limits = Arc::new(options.apply(&self.limits)?);
        Ok(Self { family: self.family.clone(), limits })
    }

    pub(crate) fn close(&self) {
        self.family.closed.store(true, Ordering::Relaxed);
    }

    fn user_agent(&self) -> HeaderValue {
        self.family.user_agent.clone()
    }

    /// The pool for the runtime we are on.
    fn http(&self, limits: &Limits) -> Result<reqwest::Client> {
        let runtime = tokio::runtime::Handle::current().id();
        let wanted = limits.connect_timeout;
        let mut known = self.live().http.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((.., http)) = known.iter().find(|(r, c, _)| *r == runtime && *c == wanted) {
            return Ok(http.clone());
        }
        let connecting = Connecting { connect_timeout: wanted, ..self.family.connecting.clone() };
        let http = connecting.pool()?;
        if known.len() == 4 {
            known.remove(0);
        }
        known.push((runtime, wanted, http.clone()));
        Ok(http)
    }

    /// Carry out a request: credentials, attempts, waits, all within the call's time.
    pub(crate) async fn send(&self, request: &Request) -> Result<Response> {
        let operation = request.operation;
        let span = tracing::info_span!(
            "rosterkit.call",
            service = operation.service,
            operation = operation.name,
            method = operation.verb.as_str(),
            route = operation.path,
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
            request_id = tracing::field::Empty,
            error = tracing::field::Empty,
        );
        let result = self.send_in_span(request).instrument(span.clone()).await;
        if span.is_disabled() {
            return result;
        }
        let (attempts, status, request_id) = match &result {
            Ok(response) => (response.attempts, Some(response.status), response.request_id()),
            Err(e) => (e.attempts(), e.status(), e.request_id().map(str::to_owned)),
        };
        span.record("attempts", attempts);
        status.map(|status| span.record("status", status));
        request_id.map(|id| span.record("request_id", id));
        if let Err(error) = &result {
            span.record("error", error.kind().name());
        }
        result
    }

    async fn send_in_span(&self, request: &Request) -> Result<Response> {
        let operation = request.operation;
        require_runtime().map_err(|error| error.in_operation(operation))?;
        if self.family.closed.load(Ordering::Relaxed) {
            let error = Error::new(ErrorKind::Closed, "the client was closed before this call");
            return Err(error.in_operation(operation));
        }
        let url = request.url(self.base())?;
        let json = HeaderValue::from_static("application/json");
        let outgoing = Outgoing {
            verb: operation.verb,
            url,
            body: request.body().map(|body| (json, body)),
            limits: (*self.limits).clone(),
        };
        let mut masks = request.masks.clone();
        if let Credential::Exchanged(exchange) = self.credential() {
            exchange.secrets().for_each(|secret| masks.add(secret));
        }
        let mut progress = Progress::default();
        let deadline = self.clock().now() + self.limits.timeout;
        let attempts = self.attempts(operation, &outgoing, deadline, &mut masks, &mut progress);
        let result = match tokio::time::timeout(self.limits.timeout, attempts).await {
            Ok(result) => result,
            Err(_) => {
                let failure = if progress.sending { Failure::Transient } else { Failure::NotSent };
                let error = Error::timeout(Phase::Call, self.limits.timeout);
                let certainty = failure.certainty(error.kind());
                Err(progress.conclude(operation, failure, error, certainty))
            }
        };
        result
            .map(|response| Response {
                attempts: progress.attempts,
                operation: Some(operation),
                ..response
            })
            .map_err(|e| e.in_operation(operation).with_attempts(progress.attempts).masked(&masks))
    }

    /// Attempt until there is a result that stays one.
    async fn attempts(
        &self,
        operation: &'static Operation,
        outgoing: &Outgoing,
        deadline: Instant,
        masks: &mut Masks,
        progress: &mut Progress,
    ) -> Result<Response> {
        let mut retries = 0;
        let mut replayed = false;
        loop {
            let (secret, cached) = self.authenticate().await.map_err(|error| {
                progress.conclude(operation, Failure::NotSent, error, Certainty::NotSent)
            })?;
            masks.add(secret.clone());
            let result = self.observed_attempt(operation, outgoing, Some(&secret), progress).await;
            let failed = match result {
                Ok(response) => return Ok(response),
                Err(failed) => failed,
            };
            let refused = failed.error.status() == Some(401);
            if let (true, false, Some(token)) = (refused, replayed, &cached) {
                // It was good when we looked: revoked, or expired by another clock than ours.
                replayed = true;
                self.live().tokens.refused(token);
                continue;
            }
            let earlier_may_have_removed = progress.certainty == Some(Certainty::MaybeApplied);
            if operation.verb == Verb::Delete
                && failed.error.status() == Some(404)
                && earlier_may_have_removed
            {
                return Ok(Response { status: 404, assumed: true, ..Response::default() });
            }
            let wait =
                self.wait_before_retry(operation, &failed, retries, deadline, &self.live().budget);
            let Some(wait) = wait else {
                return Err(progress.conclude(
                    operation,
                    failed.failure,
                    failed.error,
                    failed.certainty,
                ));
            };
            progress.certainty = progress.certainty.max(Some(failed.certainty));
            retries += 1;
            self.announce_retry(operation, progress.attempts + 1, wait, &failed.error);
            self.clock().sleep(wait).await;
        }
    }

    /// How long to wait before trying again; none when it is over.
    fn wait_before_retry(
        &self,
        operation: &Operation,
        failed: &Failed,
        retries: u32,
        deadline: Instant,
        budget: &Mutex<Budget>,
    ) -> Option<Duration> {
        if retries >= self.limits.max_retries || !failed.failure.allows_retry(operation) {
            return None;
        }
        let wait = match failed.hint {
            Some(hint) => Some(hint).filter(|hint| *hint <= self.limits.max_retry_after)?,
            None => failed.failure.backoff(retries, self.clock().random()),
        };
        if self.clock().now() + wait >= deadline {
            return None;
        }
        let mut budget = budget.lock().unwrap_or_else(PoisonError::into_inner);
        budget.pay(failed.failure).then_some(wait)
    }

    /// The secret to send, and the cached token it is, if it is one.
    async fn authenticate(&self) -> Result<(Secret, Option<Token>)> {
        match self.credential() {
            Credential::Fixed(secret) => Ok((secret.clone(), None)),
            _ => {
                let token = TokenCache::token(self).await?;
                Ok((token.secret.clone(), Some(token)))
            }
        }
    }

    /// One attempt, within the bound on requests in flight, told to whoever listens.
    async fn observed_attempt(
        &self,
        operation: &'static Operation,
        outgoing: &Outgoing,
        secret: Option<&Secret>,
        progress: &mut Progress,
    ) -> Result<Response, Failed> {
        let _slot = self.live().in_flight.acquire().await.expect("never closed");
        progress.attempts += 1;
        let attempt = progress.attempts;
        let begun = Instant::now();
        self.tell(|observer| observer.on_request(&RequestEvent { operation, attempt }));
        progress.sending = true;
        let result = self.attempt(outgoing, secret).await;
        progress.sending = false;
        if result.is_ok() {
            let mut budget = self.live().budget.lock().unwrap_or_else(PoisonError::into_inner);
            budget.succeeded();
        }
        let listening = self.family.observer.is_some() || tracing::enabled!(tracing::Level::DEBUG);
        if listening {
            let (status, request_id) = match &result {
                Ok(response) => (Some(response.status), response.request_id()),
                Err(f) => (f.error.status(), f.error.request_id().map(str::to_owned)),
            };
            let (elapsed, request_id) = (begun.elapsed(), request_id.as_deref());
            tracing::debug!(
                attempt,
                status,
                request_id,
                elapsed_ms = elapsed.as_secs_f64() * 1000.0,
                "answered"
            );
            self.tell(|observer| {
                let event = ResponseEvent { operation, attempt, status, request_id, elapsed };
                observer.on_response(&event);
            });
        }
        result
    }

    fn announce_retry(
        &self,
        operation: &'static Operation,
        attempt: u32,
        wait: Duration,
        error: &Error,
    ) {
        tracing::info!(
            attempt,
            wait_ms = wait.as_secs_f64() * 1000.0,
            reason = error.kind().name(),
            status = error.status(),
            "trying again"
        );
        self.tell(|observer| {
            observer.on_retry(&RetryEvent { operation, attempt, wait, error });
        });
    }

    /// An observer that panics must not break the call.
    fn tell(&self, event: impl FnOnce(&dyn Observer)) {
        if let Some(observer) = &self.family.observer {
            let tell = std::panic::AssertUnwindSafe(|| event(&**observer));
            if std::panic::catch_unwind(tell).is_err() {
                tracing::warn!("an observer panicked; the call goes on");
            }
        }
    }

    /// Ask a token endpoint. Getting a token twice does no harm, so failures are retried.
    pub(crate) async fn exchange(&self, request: &TokenRequest) -> Result<Response> {
        static TOKEN: Operation = Operation {
            service: "token",
            title: "The token endpoint",
            name: "token",
            doc: "Exchange a credential for a bearer token.",
            verb: Verb::Get,
            path: "(token endpoint)",
            parameters: &[],
            answer: "Token",
            list: false,
            already_absent: None,
        };
        let outgoing = Outgoing {
            verb: Verb::Post,
            url: request.url.clone(),
            body: Some((
                HeaderValue::from_static("application/x-www-form-urlencoded"),
                request.body(),
            )),
            limits: (*self.limits).clone(),
        };
        let mut masks = Masks::default();
        request.secrets().for_each(|secret| masks.add(secret));
        let deadline = self.clock().now() + self.limits.timeout;
        let mut retries = 0;
        loop {
            let failed = match self.attempt(&outgoing, None).await {
                Ok(response) => return Ok(response),
                Err(failed) => failed,
            };
            let budget = &self.live().token_budget;
            match self.wait_before_retry(&TOKEN, &failed, retries, deadline, budget) {
                Some(wait) => self.clock().sleep(wait).await,
                None => return Err(no_token(self.service().title, failed.error).masked(&masks)),
            }
            retries += 1;
        }
    }
}

/// Connections and timers are tokio's: without a runtime they would panic.
pub(crate) fn require_runtime() -> Result<()> {
    tokio::runtime::Handle::try_current().map(drop).map_err(|_| {
        Error::config(
            "async clients need a running tokio runtime; `rosterkit::blocking` needs none",
        )
    })
}

/// A token endpoint words its refusals in its own way: all of them mean the credential.
fn no_token(title: &str, error: Error) -> Error {
    let refused = matches!(error.status(), Some(400 | 401 | 403));
    if !refused {
        return error;
    }
    let words = error.service_message().or(error.code()).unwrap_or("no reason given").to_owned();
    error.into_refused_credential(format!("{title} gave no token for the credential: \"{words}\""))
}

impl Progress {
    /// The final error: what is known of a write after all attempts.
    fn conclude(
        &self,
        operation: &Operation,
        failure: Failure,
        error: Error,
        certainty: Certainty,
    ) -> Error {
        let certainty = self.certainty.map_or(certainty, |earlier| earlier.max(certainty));
        let doubtful = failure == Failure::Transient && !operation.is_repeatable();
        let error = if doubtful { error.into_ambiguous() } else { error };
        error.with_certainty(operation.verb.writes().then_some(certainty))
    }
}
