//! [`Ticker`]: has blocked threads look up now and then.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::sync::futures::Notified;

use super::engine::Engine;
use crate::fork::PerProcess;

/// How often a blocked thread looks up: soon enough for a person who pressed Ctrl-C.
const GLANCE: Duration = Duration::from_millis(50);

/// Ticks for all blocked threads together, and only while there are any.
///
/// A timer for each call would be simpler. But a timer that is the only one makes the runtime's
/// thread get up to look at it, which costs a tenth of a short call.
#[derive(Default)]
pub(super) struct Ticker {
    tick: Notify,
    ticks: AtomicBool,
    /// How many threads are blocked, and how many ever were.
    blocked: AtomicUsize,
    calls: AtomicUsize,
}

static TICKER: PerProcess<Ticker> = PerProcess::new();

impl Ticker {
    pub(super) fn of_this_process() -> &'static Self {
        TICKER.get(Self::default)
    }

    /// The next tick.
    pub(super) fn tick(&self) -> Notified<'_> {
        self.tick.notified()
    }

    pub(super) fn enter(&'static self) -> Blocked {
        self.blocked.fetch_add(1, Ordering::SeqCst);
        self.calls.fetch_add(1, Ordering::Relaxed);
        if !self.ticks.swap(true, Ordering::SeqCst) {
            Engine::of_this_process().handle().spawn(self.run());
        }
        Blocked(self)
    }

    async fn run(&self) {
        let mut before = 0;
        loop {
            tokio::time::sleep(GLANCE).await;
            self.tick.notify_waiters();
            // Between two short calls no thread is blocked, and the next one comes at once.
            let calls = self.calls.load(Ordering::Relaxed);
            let idle = calls == before && self.blocked.load(Ordering::SeqCst) == 0;
            before = calls;
            if idle {
                self.ticks.store(false, Ordering::SeqCst);
                // One that came just now found it ticking, and must not wait for nothing.
                if self.blocked.load(Ordering::SeqCst) == 0
                    || self.ticks.swap(true, Ordering::SeqCst)
                {
                    return;
                }
            }
        }
    }
}

pub(super) struct Blocked(&'static Ticker);

impl Drop for Blocked {
    fn drop(&mut self) {
        self.0.blocked.fetch_sub(1, Ordering::SeqCst);
    }
}
