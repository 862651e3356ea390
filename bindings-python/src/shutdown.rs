//! The shutdown of Python, which native threads must not run into.
//!
//! A native thread that attaches while the interpreter is being torn down is ended by CPython in the
//! middle of whatever it does, or takes the process down. So every thread that comes from outside
//! is counted here while it is attached; an `atexit` hook lets no more of them in, and waits for
//! those that are attached.

use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use rosterkit::bridge::fork::{self, PerProcess};

/// A forked child counts for itself: the threads of its parent are not in it.
static THREADS: PerProcess<Threads> = PerProcess::new();

/// How long the end of Python waits for hooks that are running.
const PATIENCE: Duration = Duration::from_secs(1);

const ENDING: usize = 1 << (usize::BITS - 1);

#[derive(Default)]
struct Threads {
    /// How many are attached, and whether Python is ending.
    state: AtomicUsize,
    /// The thread that ends the interpreter, which may still attach.
    ending: OnceLock<ThreadId>,
}

thread_local! {
    /// How often this thread is attached: once it is, it may attach again.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A permit to attach; Python does not end before it is dropped, on the thread that got it.
pub struct Permit {
    /// The process it was counted in; none if it was not.
    counted: Option<u64>,
}

impl Drop for Permit {
    fn drop(&mut self) {
        let Some(process) = self.counted else { return };
        DEPTH.set(DEPTH.get() - 1);
        // A hook may have forked: the child has not counted this thread.
        if process == fork::generation() {
            THREADS.get(Threads::default).state.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

/// Enter, unless Python is ending.
fn enter() -> Option<Permit> {
    if DEPTH.get() > 0 {
        return Some(Permit { counted: None });
    }
    let threads = THREADS.get(Threads::default);
    if threads.state.fetch_add(1, Ordering::AcqRel) & ENDING == 0 {
        DEPTH.set(1);
        return Some(Permit { counted: Some(fork::generation()) });
    }
    threads.state.fetch_sub(1, Ordering::AcqRel);
    (threads.ending.get() == Some(&thread::current().id())).then_some(Permit { counted: None })
}

/// Whether Python is ending, and only the thread that ends it still gets in.
pub fn has_begun() -> bool {
    THREADS.get(Threads::default).state.load(Ordering::Acquire) & ENDING != 0
}

/// Enter, or stay outside for good: the process is about to end, and this thread with it.
pub fn enter_or_park() -> Permit {
    loop {
        match enter() {
            Some(permit) => return permit,
            None => thread::park(),
        }
    }
}

/// Run `work` attached to the interpreter; none when Python is ending.
///
/// After the last `atexit` hook, when objects of modules are dropped, no thread can attach any
/// more, the one that ends Python included: its calls still work, but call no hooks.
pub fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    let _permit = enter()?;
    Python::try_attach(work)
}

/// Let no more threads in, and wait for those that are attached. Called by `atexit`.
#[pyfunction]
pub fn begin_shutdown(py: Python<'_>) {
    py.detach(|| {
        let threads = THREADS.get(Threads::default);
        // Set first: a thread that finds Python ending looks for it.
        let _ = threads.ending.set(thread::current().id());
        threads.state.fetch_or(ENDING, Ordering::AcqRel);
        let began = Instant::now();
        while threads.state.load(Ordering::Acquire) != ENDING && began.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(1));
        }
    });
}
