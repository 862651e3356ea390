//! The only code that knows HTTP: building requests, sending them, judging what comes back.
//!
//! One call goes through [`Client::send`] in [`send`]: [`request`] makes the URL and the body,
//! [`token`] the credential, [`attempt`] sends once and reads the whole answer, [`retry`] decides
//! what follows.

mod attempt;
mod causes;
mod clock;
pub(crate) mod decode;
pub(crate) mod exchange;
mod failed;
pub(crate) mod hints;
mod json_path;
mod no_connection;
pub(crate) mod no_proxy;
mod observe;
mod outgoing;
mod pacing;
mod percent;
pub(crate) mod pool;
pub(crate) mod problem;
pub(crate) mod proxy;
pub(crate) mod request;
mod retry;
mod reuse;
mod send;
mod server;
mod spans;
pub(crate) mod token;
mod told;
pub(crate) mod trust;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;
use url::{Position, Url};

use self::exchange::TokenRequest;
use self::pacing::Pacing;
use self::pool::{Connecting, MOST_POOLS, Pool};
use self::problem::ProblemFormat;
use self::proxy::ProxyServer;
use self::retry::Budget;
use self::token::{Credential, TokenCache};
use crate::Secret;
use crate::error::{Certainty, Error, ErrorKind, Result};
use crate::fork::PerProcess;
use crate::masks::Masks;
use crate::operation::{Operation, Service};
use crate::options::{CallOptions, Limits};

pub(crate) use self::clock::SystemClock;
pub use self::clock::{Clock, FakeClock};
pub use self::decode::Answer;
pub use self::hints::RateLimit;
pub(crate) use self::observe::tell;
pub use self::observe::{
    CallEvent, CallOutcome, Observer, PauseEvent, PauseReason, RequestEvent, ResponseEvent,
    ResultEvent, RetryEvent, TargetEvent, TargetState,
};
pub(crate) use self::pacing::Pace;
pub use self::token::{ProvidedToken, TokenProvider};
pub(crate) use self::told::told;

/// What all clients share that were made from one another with `with_options`.
pub(crate) struct ClientParts {
    pub service: &'static Service,
    pub problems: &'static dyn ProblemFormat,
    /// Where the API is, by the name of the setting: `base_url` first, if it is known.
    pub hosts: Vec<(&'static str, Url)>,
    pub credential: Credential,
    pub connecting: Connecting,
    pub user_agent: HeaderValue,
    pub max_in_flight: usize,
    pub pace: Pace,
    /// What the client was made with.
    pub limits: Limits,
    pub clock: Arc<dyn Clock>,
    pub observer: Option<Arc<dyn Observer>>,
    /// Whether it is told URLs as they are sent.
    pub ids_in_urls: bool,
    pub closed: AtomicBool,
    pub in_process: PerProcess<InProcess>,
}

/// The part of it that threads and runtimes are involved in: each process has its own.
pub(crate) struct InProcess {
    pub(crate) tokens: TokenCache,
    budget: Mutex<Budget>,
    token_budget: Mutex<Budget>,
    in_flight: Semaphore,
    pacing: Pacing,
    /// The pools that are in use: mostly one.
    pools: Mutex<Vec<Arc<Pool>>>,
}

/// A service's client without its operations: how to reach it, as whom, within which limits.
#[derive(Clone)]
pub struct Client {
    parts: Arc<ClientParts>,
    limits: Arc<Limits>,
    /// It sends nothing that changes something.
    only_reads: bool,
}

/// A successful answer, read to its end.
#[derive(Clone, Debug, Default)]
pub struct Received {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    /// How long it took, over all attempts and waits.
    pub(crate) elapsed: Duration,
    pub(crate) operation: Option<&'static Operation>,
    /// What must not be shown of whatever is said about this answer.
    pub(crate) masks: Masks,
    /// The answer is a 404 to a repeated DELETE: what was to be removed is gone, most likely by
    /// an earlier attempt whose answer was lost.
    pub(crate) assumed: bool,
}

impl Received {
    pub(crate) fn request_id(&self) -> Option<String> {
        hints::request_id(&self.headers)
    }

    /// The request id as it may be shown.
    pub(crate) fn shown_request_id(&self) -> Option<String> {
        self.request_id().map(|id| self.masks.apply(&id))
    }

    pub(crate) fn rate_limit(&self) -> Option<RateLimit> {
        hints::rate_limit(&self.headers)
    }
}

impl Client {
    pub(crate) fn new(parts: ClientParts) -> Self {
        let limits = Arc::new(parts.limits.clone());
        Self { parts: Arc::new(parts), limits, only_reads: false }
    }

    /// The same client with the limits that the first of them was made with.
    pub(crate) fn with_own_limits(&self) -> Self {
        Self { limits: Arc::new(self.parts.limits.clone()), ..self.clone() }
    }

    pub(crate) fn service(&self) -> &'static Service {
        self.parts.service
    }

    /// The host that an operation is on.
    pub(crate) fn host(&self, operation: &'static Operation) -> Result<&Url> {
        let wanted = operation.host.unwrap_or("base_url");
        let found = self.parts.hosts.iter().find(|(name, _)| *name == wanted);
        found
            .map(|(_, url)| url)
            .ok_or_else(|| Error::missing_setting(self.service(), wanted).in_operation(operation))
    }

    /// The address that the client is for, as it is shown to people.
    pub(crate) fn address(&self) -> &str {
        self.parts.hosts[0].1.as_str()
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.limits
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.parts.clock
    }

    pub(crate) fn credential(&self) -> &Credential {
        &self.parts.credential
    }

    /// What every request is sent with and no answer may show, beside its token.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = Secret> {
        let exchange = match self.credential() {
            Credential::Exchanged(exchange) => Some(exchange),
            Credential::Fixed(_) | Credential::Provided(_) | Credential::Kept(_) => None,
        };
        let kept = match self.credential() {
            Credential::Kept(_) => self.in_process().tokens.used(),
            _ => Vec::new(),
        };
        let exchanged = exchange.into_iter().flat_map(TokenRequest::secrets);
        exchanged.chain(kept).chain(self.parts.connecting.proxies.secrets())
    }

    /// The credential, where it is the token itself.
    pub(crate) fn fixed_secret(&self) -> Option<Secret> {
        match self.credential() {
            Credential::Fixed(secret) => Some(secret.clone()),
            _ => None,
        }
    }

    pub(crate) fn in_process(&self) -> &InProcess {
        self.parts.in_process.get(|| InProcess {
            tokens: TokenCache::default(),
            budget: Mutex::new(Budget::new()),
            token_budget: Mutex::new(Budget::new()),
            in_flight: Semaphore::new(self.parts.max_in_flight),
            pacing: Pacing::default(),
            pools: Mutex::default(),
        })
    }

    /// The same client with other limits. Connections, token and retry budget stay shared.
    pub(crate) fn with_options(&self, options: &CallOptions) -> Result<Self> {
        let limits = Arc::new(options.apply(&self.limits)?);
        Ok(Self { limits, ..self.clone() })
    }

    /// How many hold the parts: its clients, and calls and listings of theirs.
    pub(crate) fn holders(&self) -> usize {
        Arc::strong_count(&self.parts)
    }

    /// The same client, which refuses to send what changes something.
    pub(crate) fn without_writes(&self) -> Self {
        Self { only_reads: true, ..self.clone() }
    }

    pub(super) fn refuse_writes(&self, operation: &'static Operation) -> Result<()> {
        if self.only_reads && operation.method.writes() {
            let what = "this client was made for reading and for dry runs, and sends no writes";
            let error = Error::new(ErrorKind::Safety, what);
            return Err(error.in_operation(operation).with_certainty(Some(Certainty::NotSent)));
        }
        Ok(())
    }

    pub(crate) fn refuse_if_closed(&self, operation: &'static Operation) -> Result<()> {
        if self.parts.closed.load(Ordering::Relaxed) {
            let error = Error::new(ErrorKind::Closed, "the client was closed before this call");
            return Err(error.in_operation(operation));
        }
        Ok(())
    }

    pub(crate) fn close(&self) {
        self.parts.closed.store(true, Ordering::Relaxed);
    }

    pub(crate) fn user_agent(&self) -> HeaderValue {
        self.parts.user_agent.clone()
    }

    /// How connections are made for calls with these limits.
    fn connecting(&self, limits: &Limits) -> Connecting {
        let connect_timeout = limits.connect_timeout;
        Connecting { connect_timeout, ..self.parts.connecting.clone() }
    }

    /// The proxy that passes on the request for a URL, where it does not tunnel.
    fn forwarding_proxy(&self, url: &Url) -> Option<&ProxyServer> {
        self.parts.connecting.proxies.of(url).filter(|proxy| proxy.forwards(url))
    }

    /// The pool for a URL, on the runtime we are on.
    fn pool(&self, limits: &Limits, url: &Url) -> Result<Arc<Pool>> {
        let here = tokio::runtime::Handle::current().id();
        let origin = &url[..Position::BeforePath];
        let mut known = self.in_process().pools.lock().unwrap_or_else(PoisonError::into_inner);
        let limit = limits.connect_timeout;
        if let Some(pool) = known.iter().find(|pool| pool.is_for(origin, here, limit)) {
            return Ok(pool.clone());
        }
        let pool = self.connecting(limits).pool(origin)?;
        if known.len() == MOST_POOLS {
            known.remove(0);
        }
        known.push(pool.clone());
        Ok(pool)
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
