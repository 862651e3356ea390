//! [`Pacing`]: when a client may send its next request to a host.
//!
//! Writes can be held apart, and be few at once; where a service says that its allowance is used up, all
//! requests wait until there is a new one.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use url::{Position, Url};

use super::observe::PauseReason;
use super::outgoing::Outgoing;
use super::told::Told;
use super::{Client, Received, hints};
use crate::error::{Error, Phase, Result};
use crate::operation::Operation;

/// The hosts that a client has sent to, or that have asked it to wait.
#[derive(Default)]
pub(crate) struct Pacing(Mutex<Vec<Arc<Host>>>);

/// One host: scheme, name and port.
struct Host {
    origin: String,
    writes: Arc<Semaphore>,
    times: Mutex<Times>,
}

#[derive(Default)]
struct Times {
    /// When the next write may begin.
    next_write: Option<Instant>,
    /// When there is a new allowance.
    allowance: Option<Instant>,
}

impl Host {
    fn times(&self) -> MutexGuard<'_, Times> {
        self.times.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pacing {
    fn known(&self, url: &Url) -> Option<Arc<Host>> {
        let hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let origin = &url[..Position::BeforePath];
        hosts.iter().find(|host| host.origin == origin).cloned()
    }

    fn host(&self, url: &Url, writes: usize) -> Arc<Host> {
        let origin = &url[..Position::BeforePath];
        let mut hosts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = hosts.iter().find(|host| host.origin == origin) {
            return host.clone();
        }
        let (writes, times) = (Arc::new(Semaphore::new(writes)), Mutex::default());
        let host = Arc::new(Host { origin: origin.to_owned(), writes, times });
        hosts.push(host.clone());
        host
    }
}

/// What a client has to keep to, as it was configured.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    /// How long apart writes to a host begin at least.
    pub min_interval: Duration,
    /// How many of them may be under way at once.
    pub max_concurrency: Option<usize>,
}

impl Pace {
    fn holds_back(&self) -> bool {
        !self.min_interval.is_zero() || self.max_concurrency.is_some()
    }
}

/// The turn of an attempt. A write gives up its place among others when it is dropped.
pub(super) struct Turn(#[expect(dead_code, reason = "it is held")] Option<OwnedSemaphorePermit>);

impl Client {
    /// Wait until a request may be sent; an error where that is too late for its call.
    pub(super) async fn turn(
        &self,
        operation: &Operation,
        outgoing: &Outgoing,
        deadline: Instant,
        told: &mut Told<'_>,
    ) -> Result<Turn> {
        let pace = self.parts.pace;
        let is_paced = operation.method.writes() && pace.holds_back();
        let pacing = &self.in_process().pacing;
        let host = if is_paced {
            pacing.host(&outgoing.url, pace.max_concurrency.unwrap_or(Semaphore::MAX_PERMITS))
        } else {
            match pacing.known(&outgoing.url) {
                Some(host) => host,
                None => return Ok(Turn(None)),
            }
        };
        let mut place = None;
        if is_paced {
            place = Some(host.writes.clone().acquire_owned().await.expect("never closed"));
        }
        self.wait_for_allowance(&host, deadline, told).await;
        if is_paced {
            self.wait_for_interval(&host, pace.min_interval, deadline, told).await?;
        }
        Ok(Turn(place))
    }

    /// Wait for a new allowance, where it comes in time. Where it comes later, the service may still
    /// answer, and says what it thinks of it.
    async fn wait_for_allowance(&self, host: &Host, deadline: Instant, told: &mut Told<'_>) {
        let now = self.clock().now();
        let until = host.times().allowance.filter(|until| *until > now && *until < deadline);
        if let Some(until) = until {
            let wait = until - now;
            if wait <= self.limits.max_retry_after {
                told.pause(wait, PauseReason::Allowance);
                self.clock().sleep(wait).await;
            }
        }
    }

    /// Wait until the write before has begun long enough ago.
    async fn wait_for_interval(
        &self,
        host: &Host,
        interval: Duration,
        deadline: Instant,
        told: &mut Told<'_>,
    ) -> Result<()> {
        let wait = {
            let mut times = host.times();
            let now = self.clock().now();
            let begin = times.next_write.map_or(now, |next| next.max(now));
            if begin > now && begin >= deadline {
                return Err(Error::timeout(Phase::Call, self.limits.timeout));
            }
            times.next_write = Some(begin + interval);
            begin - now
        };
        if !wait.is_zero() {
            told.pause(wait, PauseReason::Interval);
            self.clock().sleep(wait).await;
        }
        Ok(())
    }

    /// Note what an answer says of the allowance.
    pub(super) fn note_allowance(&self, url: &Url, answer: &Received) {
        let Some(wait) = hints::until_allowance(&answer.headers, self.clock().wall()) else {
            return;
        };
        let writes = self.parts.pace.max_concurrency.unwrap_or(Semaphore::MAX_PERMITS);
        let host = self.in_process().pacing.host(url, writes);
        host.times().allowance = self.clock().now().checked_add(wait);
    }
}
