//! Blocking calls: the calling thread drives its own future, and looks up for Ctrl-C.

use std::cell::Cell;

use pyo3::prelude::*;
use rosterkit::blocking::block_on_interruptible;
use rosterkit::fork;

use crate::caller::{Caller, within};
use crate::gate;

/// Drive a future to its end with the interpreter released; `heard` says whether the client has a
/// hook or a token provider.
///
/// # Errors
/// What a signal handler raised, `KeyboardInterrupt` mostly; the future is dropped by then.
pub fn wait<T: Send>(
    py: Python<'_>,
    heard: bool,
    future: impl Future<Output = T> + Send,
) -> PyResult<T> {
    let future = within(Caller::here(py, heard, None)?, future);
    let signals = gets_signals(py)?;
    let (result, pass) = py.detach(|| {
        let interrupted = || match signals {
            true => gate::attach(|py| py.check_signals()).unwrap_or(Ok(())),
            false => Ok(()),
        };
        (block_on_interruptible(future, interrupted), gate::enter_or_park())
    });
    // Attached again: from here on this is a thread of Python's like any other.
    drop(pass);
    result
}

/// Whether Python handles signals on this thread, the main one alone. The others have nothing to
/// look up for, and so need not queue for the interpreter every 50 ms.
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
