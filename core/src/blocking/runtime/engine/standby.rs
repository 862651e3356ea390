//! [`Standby`]: the thread that drives the runtime when no caller does.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::task::yield_now;

use super::Engine;

/// Without a call for so long, it sees to it that idle connections are closed. Between the calls of a
/// loop it stays away: taking over and stepping back costs each of them a wake-up.
const QUIET: Duration = Duration::from_millis(10);

#[derive(Default)]
pub(super) struct Standby {
    thread: OnceLock<Thread>,
    /// How much is under way that no caller drives.
    under_way: AtomicUsize,
    /// Whether it was called since it last looked.
    called: AtomicBool,
    /// Whether it drives, or is about to.
    drives: AtomicBool,
    /// Tells it that it may no longer be needed.
    changed: Notify,
    /// How many calls there were.
    calls: AtomicUsize,
}

/// Something that goes on without a caller that drives: the standby does until this is dropped.
pub(in super::super) struct UnderWay(&'static Standby);

impl Drop for UnderWay {
    fn drop(&mut self) {
        if self.0.under_way.fetch_sub(1, Ordering::SeqCst) == 1 {
            self.0.changed.notify_one();
        }
    }
}

impl Standby {
    /// Begin to stand by, once.
    pub(super) fn begin(&'static self, engine: &'static Engine) {
        self.thread.get_or_init(|| {
            let thread = thread::Builder::new().name("rosterkit".to_owned());
            let thread = thread.spawn(move || self.stand_by(engine));
            thread.expect("the system has room for one more thread").thread().clone()
        });
    }

    /// A call was made.
    pub(super) fn noticed(&self) {
        self.calls.fetch_add(1, Ordering::Relaxed);
    }

    /// Something goes on that it has to drive, once it is [called](Self::call).
    pub(super) fn under_way(&'static self) -> UnderWay {
        self.under_way.fetch_add(1, Ordering::SeqCst);
        UnderWay(self)
    }

    pub(super) fn is_needed(&self) -> bool {
        self.under_way.load(Ordering::SeqCst) > 0
    }

    /// Whether one thing alone is under way, and it does not drive yet.
    pub(super) fn is_for_one(&self) -> bool {
        self.under_way.load(Ordering::SeqCst) == 1 && !self.drives.load(Ordering::SeqCst)
    }

    /// Have it drive if something is under way.
    pub(super) fn call(&self) {
        if !self.is_needed() {
            return;
        }
        // It looks at this after it has said that it does not drive.
        self.called.store(true, Ordering::SeqCst);
        if !self.drives.load(Ordering::SeqCst)
            && let Some(thread) = self.thread.get()
        {
            thread.unpark();
        }
    }

    /// Make room for a caller that drives.
    pub(super) fn step_back(&self) {
        if self.drives.load(Ordering::SeqCst) {
            self.changed.notify_one();
        }
    }

    fn stand_by(&self, engine: &Engine) {
        let mut seen = 0;
        loop {
            while self.called.swap(false, Ordering::SeqCst) {
                if self.is_needed() {
                    self.drive(engine);
                }
            }
            thread::park_timeout(QUIET);
            // A call that a thread looks after itself is left to it for as long.
            let calls = self.calls.load(Ordering::Relaxed);
            if calls == seen && !engine.is_waited_for() {
                self.drive(engine);
            }
            seen = calls;
        }
    }

    /// Drive until a caller comes that will, or what was under way has ended.
    fn drive(&self, engine: &Engine) {
        self.drives.store(true, Ordering::SeqCst);
        engine.drive(async {
            loop {
                self.changed.notified().await;
                // What ended may have left something to do, such as to close its connection.
                yield_now().await;
                if !self.is_needed() {
                    break;
                }
            }
        });
        self.drives.store(false, Ordering::SeqCst);
    }
}
