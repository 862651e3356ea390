//! Calls under asyncio: a coroutine each, driven by the runtime.
//!
//! `await client.get_secret(…)` makes a future of the running loop and spawns the call. When the
//! call ends, its completion goes to the loop's queue. Unless the loop has been woken for that
//! already, one thread wakes it: it alone attaches, so the runtime never waits for Python, and a
//! burst of answers is one wake-up.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::thread;

use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use rosterkit::bridge::errors::new;
use rosterkit::bridge::fork::PerProcess;
use rosterkit::bridge::runtime::spawn;
use rosterkit::{BoxFuture, ErrorKind};

use crate::caller::{Caller, within};
use crate::outcome::Outcome;
use crate::{errors, shutdown};

/// A coroutine that waits for a call. Python shows it under `name`, for example when it was never
/// awaited.
pub fn awaitable<'py>(
    py: Python<'py>,
    name: &str,
    pending: Pending,
) -> PyResult<Bound<'py, PyAny>> {
    static RUN: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let run = RUN.import(py, "rosterkit._asyncio", "run")?;
    let coroutine = run.call1((pending,))?;
    coroutine.setattr(intern!(py, "__qualname__"), name)?;
    Ok(coroutine)
}

/// A call that has not been awaited yet.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Pending {
    call: Mutex<Option<BoxFuture<'static, Outcome>>>,
    has_callbacks: bool,
}

impl Pending {
    /// `has_callbacks` says whether the client has a hook or a token provider.
    pub fn new(has_callbacks: bool, call: BoxFuture<'static, Outcome>) -> Self {
        Self { call: Mutex::new(Some(call)), has_callbacks }
    }
}

/// A call on its way.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Running(tokio::task::AbortHandle);

#[pymethods]
impl Pending {
    /// Send it, and let `future` of `event_loop` know the result.
    fn start(
        &self,
        py: Python<'_>,
        event_loop: &Bound<'_, PyAny>,
        future: Py<PyAny>,
    ) -> PyResult<Running> {
        let call = self.call.lock().unwrap_or_else(PoisonError::into_inner).take();
        let call = call.ok_or_else(|| PyRuntimeError::new_err("it was started already"))?;
        if shutdown::has_begun() {
            // Completions are no longer delivered: waiting for one would be for ever.
            let what = "Python is ending, and asyncio with it: make the call earlier, or with the client without `Async` in its name";
            return Err(errors::raised(py, &new(ErrorKind::Closed, what)));
        }
        let call = within(Caller::here(py, self.has_callbacks, Some(event_loop))?, call);
        let queue = CompletionQueue::of(event_loop);
        let task = spawn(async move {
            let outcome = call.await;
            queue.push(Completion { future, outcome });
        });
        Ok(Running(task.abort_handle()))
    }
}

#[pymethods]
impl Running {
    /// Drop the call, and with it its connection, unless it has ended.
    fn abort(&self) {
        self.0.abort();
    }
}

/// A result on its way to the future that waits for it.
struct Completion {
    future: Py<PyAny>,
    outcome: Outcome,
}

/// The completions for one loop.
struct CompletionQueue {
    event_loop: Py<PyAny>,
    completions: Mutex<Vec<Completion>>,
    /// Whether the loop has been woken, or is about to be.
    is_woken: AtomicBool,
}

/// The queue of the loop that the last call came from: mostly there is one loop.
static LAST: PerProcess<Mutex<Option<Arc<CompletionQueue>>>> = PerProcess::new();

impl CompletionQueue {
    fn of(event_loop: &Bound<'_, PyAny>) -> Arc<Self> {
        let mut last = LAST.get(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(queue) = last.as_ref().filter(|queue| queue.event_loop.is(event_loop)) {
            return queue.clone();
        }
        let queue = Arc::new(Self {
            event_loop: event_loop.clone().unbind(),
            completions: Mutex::default(),
            is_woken: AtomicBool::new(false),
        });
        let before = last.replace(queue.clone());
        // Its end may run Python code, which must not find the lock taken.
        drop(last);
        drop(before);
        queue
    }

    fn completions(&self) -> MutexGuard<'_, Vec<Completion>> {
        self.completions.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn push(self: Arc<Self>, completion: Completion) {
        self.completions().push(completion);
        if !self.is_woken.swap(true, Ordering::AcqRel) {
            LoopWaker::of_this_process().wake(self);
        }
    }

    /// Give the futures their results, on the loop's own thread.
    fn deliver(&self, py: Python<'_>) -> PyResult<()> {
        // First: a completion that comes from now on wakes the loop again.
        self.is_woken.store(false, Ordering::Release);
        let completions = std::mem::take(&mut *self.completions());
        for Completion { future, outcome } in completions {
            let future = future.bind(py);
            if future.call_method0(intern!(py, "done"))?.is_truthy()? {
                continue;
            }
            match outcome(py) {
                Ok(value) => future.call_method1(intern!(py, "set_result"), (value,))?,
                Err(error) => {
                    future.call_method1(intern!(py, "set_exception"), (error.value(py),))?
                }
            };
        }
        Ok(())
    }
}

/// The thread that wakes loops for their completions.
#[derive(Default)]
struct LoopWaker {
    waiting: Mutex<Vec<Arc<CompletionQueue>>>,
    called: Condvar,
}

impl LoopWaker {
    fn of_this_process() -> &'static Self {
        static WAKER: PerProcess<LoopWaker> = PerProcess::new();
        static STARTED: PerProcess<Once> = PerProcess::new();
        let waker = WAKER.get(Self::default);
        STARTED.get(Once::new).call_once(|| {
            let thread = thread::Builder::new().name("rosterkit-wake".to_owned());
            thread.spawn(|| waker.work()).expect("the system has room for one more thread");
        });
        waker
    }

    fn wake(&self, queue: Arc<CompletionQueue>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(queue);
        self.called.notify_one();
    }

    /// Wake loops until Python ends.
    fn work(&self) {
        loop {
            let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let mut waiting = self
                .called
                .wait_while(waiting, |waiting| waiting.is_empty())
                .unwrap_or_else(PoisonError::into_inner);
            let queues = std::mem::take(&mut *waiting);
            drop(waiting);
            let _leave = shutdown::enter_or_park();
            // None when Python ended before this: then nothing waits for completions.
            Python::try_attach(|py| {
                for queue in queues {
                    let call = queue.event_loop.getattr(py, intern!(py, "call_soon_threadsafe"));
                    // In a loop that was closed nothing waits any more.
                    let _closed = call.and_then(|call| call.call1(py, (Deliver(queue),)));
                }
            });
        }
    }
}

/// What a loop calls to get its completions.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Deliver(Arc<CompletionQueue>);

#[pymethods]
impl Deliver {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        self.0.deliver(py)
    }
}
