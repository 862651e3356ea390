//! The one runtime behind all synchronous calls of a process.

use std::future::poll_fn;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};
use tokio::sync::Notify;

use crate::fork::PerProcess;

/// It is never dropped, so it never holds up the end of the process; a forked child makes its own.
static ENGINE: PerProcess<Engine> = PerProcess::new();

struct Engine(Option<Runtime>);

impl Engine {
    fn start() -> Self {
        // One worker: callers drive their own futures (measured: 107 µs a call, against 162 when
        // each is handed over to a runtime thread), the worker drives sockets and timers.
        let runtime = Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("rosterkit")
            .enable_all()
            .build();
        Self(Some(runtime.expect("the system has room for one more thread")))
    }
}

impl Drop for Engine {
    /// Only for one that lost the race to be the first. It must not be waited for.
    fn drop(&mut self) {
        if let Some(runtime) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The runtime of this process, for bindings that spawn their own tasks.
pub fn runtime() -> &'static Runtime {
    ENGINE.get(Engine::start).0.as_ref().expect("taken only when dropped")
}

/// Drive a future to its end on this thread.
pub fn block_on<F>(future: F) -> F::Output
where
    F: Future + Send,
    F::Output: Send,
{
    // It stays where it is: handed on by value, it would be on the stack once for each function here.
    let future = pin!(future);
    let Ok(current) = Handle::try_current() else {
        return runtime().block_on(future);
    };
    if current.id() == runtime().handle().id() {
        // On a thread of our own, as in a token provider: the runtime goes on without it.
        return tokio::task::block_in_place(|| current.block_on(future));
    }
    // Called from async code, where this thread must not enter a second runtime: blocking it is
    // the caller's choice, panicking would not be.
    let driven = std::thread::scope(|scope| scope.spawn(|| runtime().block_on(future)).join());
    driven.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// How often a blocked thread looks up: soon enough for a person who pressed Ctrl-C.
const GLANCE: Duration = Duration::from_millis(50);

/// Ticks for all blocked threads together, and only while there are any.
///
/// A timer for each call would be simpler. But a timer that is the only one makes the runtime's
/// thread get up to look at it, which costs a tenth of a short call.
#[derive(Default)]
struct Ticker {
    tick: Notify,
    ticks: AtomicBool,
    /// How many threads are blocked, and how many ever were.
    blocked: AtomicUsize,
    calls: AtomicUsize,
}

static TICKER: PerProcess<Ticker> = PerProcess::new();

impl Ticker {
    fn of_this_process() -> &'static Self {
        TICKER.get(Self::default)
    }

    fn enter(&'static self) -> Blocked {
        self.blocked.fetch_add(1, Ordering::SeqCst);
        self.calls.fetch_add(1, Ordering::Relaxed);
        if !self.ticks.swap(true, Ordering::SeqCst) {
            runtime().spawn(self.run());
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

struct Blocked(&'static Ticker);

impl Drop for Blocked {
    fn drop(&mut self) {
        self.0.blocked.fetch_sub(1, Ordering::SeqCst);
    }
}

/// Drive a future to its end on this thread, and ask `interrupted` every 50 ms whether to go on.
///
/// # Errors
/// What `interrupted` returns; the future is dropped then, and with it the connection it used.
pub fn block_on_interruptible<F, E>(
    future: F,
    mut interrupted: impl FnMut() -> Result<(), E> + Send,
) -> Result<F::Output, E>
where
    F: Future + Send,
    F::Output: Send,
    E: Send,
{
    let ticker = Ticker::of_this_process();
    let _blocked = ticker.enter();
    block_on(async move {
        let mut future = pin!(future);
        loop {
            let mut tick = pin!(ticker.tick.notified());
            let output = poll_fn(|cx| match future.as_mut().poll(cx) {
                Poll::Ready(output) => Poll::Ready(Some(output)),
                Poll::Pending => tick.as_mut().poll(cx).map(|()| None),
            });
            match output.await {
                Some(output) => return Ok(output),
                None => interrupted()?,
            }
        }
    })
}
