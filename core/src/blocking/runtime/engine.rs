//! [`Engine`]: a runtime that a caller drives while it waits alone, and a thread at other times.
//!
//! Sockets and timers need a thread that looks after them. Were it always the same, a blocking call
//! would wait for two others to wake up: that one for its request, and the caller again for its
//! answer. So a caller that waits alone does it itself: its request is written and its answer is
//! read on its own thread. A thread that has an event loop does the same without being blocked: its loop
//! waits for the [selector](Engine::selector) of the runtime as for a socket.
//!
//! It is left to the [`Standby`] when callers wait side by side, as one that leaves would have to
//! hand over to another each time; when work goes on that no thread waits for; and when a client
//! calls functions of the program, which may wait for another thread, and that one for its call.

#[cfg(target_os = "linux")]
mod selector;
mod standby;

use std::cell::Cell;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;

#[cfg(target_os = "linux")]
use std::os::fd::RawFd;
#[cfg(target_os = "linux")]
use std::sync::OnceLock;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::{JoinHandle, unconstrained, yield_now};

use self::standby::Standby;
pub(super) use self::standby::UnderWay;
use crate::fork::PerProcess;

/// It is never dropped, so it never holds up the end of the process; a forked child makes its own.
static ENGINE: PerProcess<Engine> = PerProcess::new();

/// Whether a client of this process has an observer or a token provider: functions of the program
/// are called where its futures are polled.
static CALLS_BACK: AtomicBool = AtomicBool::new(false);

/// From now on functions of the program may be called: no caller drives the runtime any more.
pub fn expect_callbacks() {
    CALLS_BACK.store(true, Ordering::Relaxed);
}

/// After callers were seen side by side, so many in a row must be alone before one drives again.
const ALONE_AGAIN: usize = 16;

thread_local! {
    /// Whether this thread drives the runtime now.
    static DRIVES: Cell<bool> = const { Cell::new(false) };
}

pub(super) struct Engine {
    runtime: Option<Runtime>,
    standby: Standby,
    /// Threads that are blocked by a call.
    blocked: AtomicUsize,
    /// How many calls in a row found no other under way.
    alone: AtomicUsize,
    #[cfg(target_os = "linux")]
    selector: OnceLock<Option<RawFd>>,
}

impl Engine {
    pub(super) fn of_this_process() -> &'static Self {
        let engine = ENGINE.get(Self::start);
        engine.standby.begin(engine);
        engine
    }

    /// Something begins on the current runtime that no caller waits for, if that is the one of this
    /// process: until what is returned is dropped, the standby drives.
    pub(super) fn under_way_here() -> Option<UnderWay> {
        let engine = ENGINE.get_made()?;
        let here = Handle::try_current().ok()?;
        (here.id() == engine.handle().id()).then(|| engine.under_way())
    }

    fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build();
        Self {
            runtime: Some(runtime.expect("the system has room for a selector of sockets")),
            standby: Standby::default(),
            blocked: AtomicUsize::new(0),
            alone: AtomicUsize::new(ALONE_AGAIN),
            #[cfg(target_os = "linux")]
            selector: OnceLock::new(),
        }
    }

    /// What is readable when a socket is ready, if it can be found out.
    #[cfg(target_os = "linux")]
    pub(super) fn selector(&self) -> Option<RawFd> {
        *self.selector.get_or_init(|| selector::of(self.runtime()))
    }

    fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().expect("taken only when dropped")
    }

    pub(super) fn handle(&self) -> &Handle {
        self.runtime().handle()
    }

    /// Whether a thread is blocked by a call now.
    pub(super) fn is_waited_for(&self) -> bool {
        self.blocked.load(Ordering::SeqCst) > 0
    }

    pub(super) fn block_on<F>(&'static self, future: F) -> F::Output
    where
        F: Future + Send,
        F::Output: Send,
    {
        // It stays where it is: handed on by value, it would be on the stack once for each function here.
        let future = pin!(future);
        if DRIVES.get() {
            return aside(future);
        }
        let _blocked = Blocked::of(self);
        if self.may_drive() {
            self.standby.step_back();
            let output = self.drive(future);
            // For what the call has begun and does not wait for, such as the next page.
            self.standby.call();
            return output;
        }
        let _under_way = self.under_way();
        self.standby.call();
        self.wait_beside(future)
    }

    /// Whether this thread, which is blocked by a call, is to drive.
    fn may_drive(&self) -> bool {
        let others = self.blocked.load(Ordering::SeqCst) > 1 || self.standby.is_needed();
        if others {
            self.alone.store(0, Ordering::Relaxed);
            return false;
        }
        self.alone.fetch_add(1, Ordering::Relaxed) >= ALONE_AGAIN
            && !CALLS_BACK.load(Ordering::Relaxed)
            // In async code a thread must not enter a second runtime.
            && Handle::try_current().is_err()
    }

    /// Drive the runtime until a future has ended; where another thread does, until it stops.
    pub(super) fn drive<F: Future>(&self, future: F) -> F::Output {
        let _driving = Driving::begin();
        self.runtime().block_on(future)
    }

    /// Wait for a future while another thread drives.
    ///
    /// Called from async code it blocks the thread of another runtime: that is the caller's choice,
    /// panicking would not be.
    fn wait_beside<F: Future>(&self, future: Pin<&mut F>) -> F::Output {
        let _entered = self.handle().enter();
        // What the task around us may still do at a time is no bound for us, who do not return to it.
        pollster::block_on(unconstrained(future))
    }

    /// Something that no blocked thread drives: until it is dropped, the standby does.
    pub(super) fn under_way(&'static self) -> UnderWay {
        self.standby.under_way()
    }

    /// Begin a task that is [under way](Self::under_way).
    ///
    /// Where nothing else goes on its beginning is run here, as the standby would have to wake up
    /// first: now it does so while the request is on its way.
    pub(super) fn spawn<T: Send + 'static>(
        &self,
        task: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        let task = if self.may_drive_a_moment() {
            self.drive(begun(task))
        } else {
            self.handle().spawn(task)
        };
        self.standby.call();
        task
    }

    /// Leave what this thread has just begun to its event loop, if that is all that goes on: when the
    /// [selector](Self::selector) is readable, it has to [look](Self::look_after). If it is late for that,
    /// the standby does it.
    pub(super) fn spawn_here<T: Send + 'static>(
        &self,
        task: impl Future<Output = T> + Send + 'static,
    ) -> (JoinHandle<T>, bool) {
        if !self.may_drive_a_moment() {
            return (self.spawn(task), false);
        }
        self.standby.noticed();
        let task = self.drive(begun(task));
        // The answer may be here already, as where the service takes over this processor.
        self.drive(yield_now());
        let is_ours = self.standby.is_for_one();
        if !is_ours {
            self.standby.call();
        }
        (task, is_ours)
    }

    /// Run what a ready socket lets go on. What is left then, such as the rest of a long answer, the
    /// standby does: false.
    pub(super) fn look_after(&self) -> bool {
        let may_drive = self.may_drive_a_moment();
        if may_drive {
            self.drive(async {
                // Once for the socket, and once for what waits for it.
                yield_now().await;
                yield_now().await;
            });
        }
        self.standby.call();
        may_drive && !self.standby.is_needed()
    }

    /// As for a task that was spawned: have what is ready run, and what is under way go on from there.
    pub(super) fn send_off(&self) {
        if self.may_drive_a_moment() {
            self.drive(yield_now());
        }
        self.standby.call();
    }

    /// Whether the one thing that is under way was just begun by this thread, which may drive.
    fn may_drive_a_moment(&self) -> bool {
        !self.is_waited_for()
            && self.standby.is_for_one()
            && !DRIVES.get()
            && !CALLS_BACK.load(Ordering::Relaxed)
            && Handle::try_current().is_err()
    }
}

/// A task that has run as far as it could without waiting.
async fn begun<T: Send + 'static>(task: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    let task = tokio::spawn(task);
    yield_now().await;
    task
}

impl Drop for Engine {
    /// Only for one that lost the race to be the first. It must not be waited for.
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Drive a future on a thread and a runtime of its own.
///
/// This thread drives the one of the process and was called by it: a function of the program makes a
/// blocking call. Nothing else goes on until it returns.
fn aside<F>(future: Pin<&mut F>) -> F::Output
where
    F: Future + Send,
    F::Output: Send,
{
    let driven = thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let runtime = Builder::new_current_thread().enable_all().build();
            runtime.expect("the system has room for a selector of sockets").block_on(future)
        });
        thread.join()
    });
    driven.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// A thread that is blocked by a call.
struct Blocked<'a>(&'a Engine);

impl<'a> Blocked<'a> {
    fn of(engine: &'a Engine) -> Self {
        engine.blocked.fetch_add(1, Ordering::SeqCst);
        engine.standby.noticed();
        Self(engine)
    }
}

impl Drop for Blocked<'_> {
    fn drop(&mut self) {
        self.0.blocked.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Says that this thread drives.
struct Driving;

impl Driving {
    fn begin() -> Self {
        DRIVES.set(true);
        Self
    }
}

impl Drop for Driving {
    fn drop(&mut self) {
        DRIVES.set(false);
    }
}
