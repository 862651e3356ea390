//! The gate between native threads and the interpreter, which closes when Python begins to end.
//!
//! A native thread that attaches while the interpreter is being torn down is ended by CPython in the
//! middle of whatever it does, or takes the process down. So every thread that comes from outside
//! passes here first; an `atexit` hook closes the gate and waits for those who are inside.

use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, ThreadId};
use std::time::{Duration, Instant};

use pyo3::prelude::*;
use rosterkit::bridge::fork::{self, PerProcess};

/// A forked child has a gate of its own: threads that were inside the parent's are not in the child.
static GATE: PerProcess<Gate> = PerProcess::new();

/// How long the end of Python waits for hooks that are running.
const PATIENCE: Duration = Duration::from_secs(1);

const CLOSED: usize = 1 << (usize::BITS - 1);

#[derive(Default)]
struct Gate {
    /// How many are inside, and whether it is closed.
    state: AtomicUsize,
    /// Who closed it: the thread that ends the interpreter may still use it.
    closer: OnceLock<ThreadId>,
}

thread_local! {
    /// How often this thread is inside: once in, it may attach again.
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Leave to attach; Python does not end before it is dropped, on the thread that got it.
pub struct Pass {
    /// The process it was counted in; none if it was not.
    counted: Option<u64>,
}

impl Drop for Pass {
    fn drop(&mut self) {
        let Some(process) = self.counted else { return };
        DEPTH.set(DEPTH.get() - 1);
        // A hook may have forked: the child's gate never saw this thread come in.
        if process == fork::generation() {
            GATE.get(Gate::default).state.fetch_sub(1, Ordering::AcqRel);
        }
    }
}

/// Enter, unless Python is ending.
fn enter() -> Option<Pass> {
    if DEPTH.get() > 0 {
        return Some(Pass { counted: None });
    }
    let gate = GATE.get(Gate::default);
    if gate.state.fetch_add(1, Ordering::AcqRel) & CLOSED == 0 {
        DEPTH.set(1);
        return Some(Pass { counted: Some(fork::generation()) });
    }
    gate.state.fetch_sub(1, Ordering::AcqRel);
    (gate.closer.get() == Some(&thread::current().id())).then_some(Pass { counted: None })
}

/// Whether Python is ending, and only the thread that ends it still gets in.
pub fn is_closed() -> bool {
    GATE.get(Gate::default).state.load(Ordering::Acquire) & CLOSED != 0
}

/// Enter, or stay outside for good: the process is about to end, and this thread with it.
pub fn enter_or_park() -> Pass {
    loop {
        match enter() {
            Some(pass) => return pass,
            None => thread::park(),
        }
    }
}

/// Run `work` attached to the interpreter; none when Python is ending.
///
/// After the last `atexit` hook, when objects of modules are dropped, nobody can attach any more,
/// the thread that ends Python included: its calls still work, and tell nobody.
pub fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    let _pass = enter()?;
    Python::try_attach(work)
}

/// Close the gate, and wait for those inside. Called by `atexit`.
#[pyfunction]
pub fn close_gate(py: Python<'_>) {
    py.detach(|| {
        let gate = GATE.get(Gate::default);
        // Set first: whoever finds the gate closed looks for it.
        let _ = gate.closer.set(thread::current().id());
        gate.state.fetch_or(CLOSED, Ordering::AcqRel);
        let began = Instant::now();
        while gate.state.load(Ordering::Acquire) != CLOSED && began.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(1));
        }
    });
}
