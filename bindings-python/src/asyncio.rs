//! Calls under asyncio: a coroutine each, driven by the runtime, answered through the post.
//!
//! `await client.get_secret(…)` makes a future of the running loop and spawns the call. When the
//! call ends, its letter goes to the loop's inbox. If nobody has told the loop yet that there is
//! post, one thread does: it alone attaches, so the runtime never waits for Python, and a burst of
//! answers is one wake-up.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::thread;

use pyo3::exceptions::PyRuntimeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use rosterkit::bridge::fork::PerProcess;
use rosterkit::bridge::runtime::runtime;
use rosterkit::{BoxFuture, ErrorKind};

use crate::call::Outcome;
use crate::caller::{Caller, within};
use crate::{errors, gate};

/// A coroutine that waits for a call. Python shows it under `name`, for example when nobody has
/// awaited it.
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

/// A call that nobody has awaited yet.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Pending {
    call: Mutex<Option<BoxFuture<'static, Outcome>>>,
    heard: bool,
}

impl Pending {
    /// `heard` says whether the client has a hook or a token provider.
    pub fn new(heard: bool, call: BoxFuture<'static, Outcome>) -> Self {
        Self { call: Mutex::new(Some(call)), heard }
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
        if gate::is_closed() {
            // The mail is no longer delivered: waiting for it would be for ever.
            let what = "Python is ending, and asyncio with it: make the call earlier, or with the client without `Async` in its name";
            return Err(errors::raised(
                py,
                &rosterkit::bridge::errors::new(ErrorKind::Closed, what),
            ));
        }
        let call = within(Caller::here(py, self.heard, Some(event_loop))?, call);
        let inbox = Inbox::of(event_loop);
        let task = runtime().spawn(async move {
            let outcome = call.await;
            inbox.post(Letter { future, outcome });
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
struct Letter {
    future: Py<PyAny>,
    outcome: Outcome,
}

/// The letters for one loop.
struct Inbox {
    event_loop: Py<PyAny>,
    letters: Mutex<Vec<Letter>>,
    /// Whether the loop has been told, or is about to be.
    told: AtomicBool,
}

/// The inbox of the loop that the last call came from: mostly there is one loop.
static LAST: PerProcess<Mutex<Option<Arc<Inbox>>>> = PerProcess::new();

impl Inbox {
    fn of(event_loop: &Bound<'_, PyAny>) -> Arc<Self> {
        let mut last = LAST.get(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(inbox) = last.as_ref().filter(|inbox| inbox.event_loop.is(event_loop)) {
            return inbox.clone();
        }
        let inbox = Arc::new(Self {
            event_loop: event_loop.clone().unbind(),
            letters: Mutex::default(),
            told: AtomicBool::new(false),
        });
        let before = last.replace(inbox.clone());
        // Its end may run Python code, which must not find the lock taken.
        drop(last);
        drop(before);
        inbox
    }

    fn letters(&self) -> MutexGuard<'_, Vec<Letter>> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn post(self: Arc<Self>, letter: Letter) {
        self.letters().push(letter);
        if !self.told.swap(true, Ordering::AcqRel) {
            Postman::of_this_process().send(self);
        }
    }

    /// Give the futures their results, on the loop's own thread.
    fn open(&self, py: Python<'_>) -> PyResult<()> {
        // First: a letter that comes from now on is told of again.
        self.told.store(false, Ordering::Release);
        let letters = std::mem::take(&mut *self.letters());
        for Letter { future, outcome } in letters {
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

/// The thread that tells loops of their post.
#[derive(Default)]
struct Postman {
    waiting: Mutex<Vec<Arc<Inbox>>>,
    called: Condvar,
}

impl Postman {
    fn of_this_process() -> &'static Self {
        static POSTMAN: PerProcess<Postman> = PerProcess::new();
        static AT_WORK: PerProcess<Once> = PerProcess::new();
        let postman = POSTMAN.get(Self::default);
        AT_WORK.get(Once::new).call_once(|| {
            let thread = thread::Builder::new().name("rosterkit-post".to_owned());
            thread.spawn(|| postman.work()).expect("the system has room for one more thread");
        });
        postman
    }

    fn send(&self, inbox: Arc<Inbox>) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).push(inbox);
        self.called.notify_one();
    }

    /// Tell loops of their post until Python ends.
    fn work(&self) {
        loop {
            let waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            let mut waiting = self
                .called
                .wait_while(waiting, |waiting| waiting.is_empty())
                .unwrap_or_else(PoisonError::into_inner);
            let inboxes = std::mem::take(&mut *waiting);
            drop(waiting);
            let _pass = gate::enter_or_park();
            // None when Python ended before we came here: then nobody waits for letters.
            Python::try_attach(|py| {
                for inbox in inboxes {
                    let call = inbox.event_loop.getattr(py, intern!(py, "call_soon_threadsafe"));
                    // A loop that was closed has nobody left who waits.
                    let _closed = call.and_then(|call| call.call1(py, (Post(inbox),)));
                }
            });
        }
    }
}

/// What a loop calls to open its letters.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Post(Arc<Inbox>);

#[pymethods]
impl Post {
    fn __call__(&self, py: Python<'_>) -> PyResult<()> {
        self.0.open(py)
    }
}
