//! Blocking calls: the calling thread drives its own future, and checks for Ctrl-C. Where gevent has
//! patched the standard library a greenlet waits in its place, and the others of its thread go on.

use std::cell::Cell;
use std::panic::resume_unwind;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use rosterkit::bridge::fork;
use rosterkit::bridge::runtime::{block_on_interruptible, spawn, spawn_blocking};
use tokio::sync::oneshot;

use crate::caller::{Caller, within};
use crate::shutdown;

/// Drive a future to its end with the interpreter released; `has_callbacks` says whether the client has a
/// hook or a token provider.
///
/// # Errors
/// What a signal handler raised, `KeyboardInterrupt` mostly; the future is dropped by then.
pub fn wait<T: Send + 'static>(
    py: Python<'_>,
    has_callbacks: bool,
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let future = within(Caller::here(py, has_callbacks, None)?, future);
    if let Some(waiter) = green_waiter(py)? {
        return wait_in_greenlet(&waiter, future);
    }
    let signals = gets_signals(py)?;
    let (result, permit) = py.detach(|| {
        let interrupted = || {
            let checked = signals.then(|| shutdown::attach(|py| py.check_signals()));
            checked.flatten().unwrap_or(Ok(()))
        };
        (block_on_interruptible(future, interrupted), shutdown::enter_or_park())
    });
    // Attached again: from here on this is a thread of Python's like any other.
    drop(permit);
    result
}

/// What a greenlet waits with; none where gevent has patched nothing, or Python is ending and
/// nothing could wake it.
fn green_waiter(py: Python<'_>) -> PyResult<Option<Bound<'_, PyAny>>> {
    static MODULES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let modules = MODULES.import(py, "sys", "modules")?;
    if !modules.contains(intern!(py, "gevent.monkey"))? || shutdown::has_begun() {
        return Ok(None);
    }
    let waiter = py.import("rosterkit._gevent")?.call_method0("waiter")?;
    Ok(Some(waiter).filter(|waiter| !waiter.is_none()))
}

/// Have the runtime drive a future while this greenlet waits. Whatever ends the wait drops the
/// future: Ctrl-C, `gevent.Timeout`, or a `kill`.
fn wait_in_greenlet<T: Send + 'static>(
    waiter: &Bound<'_, PyAny>,
    future: impl Future<Output = T> + Send + 'static,
) -> PyResult<T> {
    let py = waiter.py();
    let (send, mut receive) = oneshot::channel();
    let wake = waiter.getattr(intern!(py, "wake"))?.unbind();
    let driven = spawn(future);
    let drop = driven.abort_handle();
    spawn(async move {
        let _ = send.send(driven.await);
        // The interpreter may be busy, which must not hold up the runtime.
        spawn_blocking(move || shutdown::attach(|py| wake.call0(py).map(|_| ())));
    });
    let waited = waiter.call_method0(intern!(py, "wait"));
    drop.abort();
    waited?;
    let result = receive.try_recv().expect("it is woken once there is a result");
    Ok(result.unwrap_or_else(|ended| resume_unwind(ended.into_panic())))
}

/// Whether Python handles signals on this thread, the main one alone. The others have no
/// signals to check for, and so need not wait for the interpreter every 50 ms.
fn gets_signals(py: Python<'_>) -> PyResult<bool> {
    thread_local! {
        /// The answer, and in which process: in a forked child this may be the main thread.
        static KNOWN: Cell<Option<(u64, bool)>> = const { Cell::new(None) };
    }
    let here = fork::generation();
    if let Some((process, answer)) = KNOWN.get()
        && process == here
    {
        return Ok(answer);
    }
    let threading = py.import("threading")?;
    let main = threading.call_method0("main_thread")?.getattr("ident")?;
    let answer = main.eq(threading.call_method0("get_ident")?)?;
    KNOWN.set(Some((here, answer)));
    Ok(answer)
}
