//! The one runtime behind all synchronous calls of a process.

use std::pin::pin;
use std::time::Duration;

use tokio::runtime::{Builder, Handle, Runtime};

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
#[doc(hidden)]
pub fn runtime() -> &'static Runtime {
    ENGINE.get(Engine::start).0.as_ref().expect("taken only when dropped")
}

/// Drive a future to its end on this thread.
#[doc(hidden)]
pub fn block_on<F>(future: F) -> F::Output
where
    F: Future + Send,
    F::Output: Send,
{
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

/// Drive a future to its end on this thread, and ask `interrupted` every 50 ms whether to go on.
///
/// # Errors
/// What `interrupted` returns; the future is dropped then, and with it the connection it used.
#[doc(hidden)]
pub fn block_on_interruptible<F, E>(
    future: F,
    mut interrupted: impl FnMut() -> Result<(), E> + Send,
) -> Result<F::Output, E>
where
    F: Future + Send,
    F::Output: Send,
    E: Send,
{
    block_on(async move {
        let mut future = pin!(future);
        loop {
            match tokio::time::timeout(GLANCE, future.as_mut()).await {
                Ok(output) => return Ok(output),
                Err(_) => interrupted()?,
            }
        }
    })
}
