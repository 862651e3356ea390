//! The caller of a call: in whose context hooks, log records and token providers run for it.
//!
//! Most of that happens on threads of the runtime, for which `contextvars` would be empty. So a call
//! takes a copy of its caller's context along, and everything that runs for the call does so in a
//! copy of that: several at a time may, and none changes what another one sees.

use std::sync::Arc;
use std::thread::{self, ThreadId};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use rosterkit::bridge::context::{self, Context};

use crate::logging;

/// Where a call came from.
pub struct Caller {
    context: Py<PyAny>,
    /// The thread of a blocking call drives it, and so is in its context already.
    thread: ThreadId,
    /// The event loop of an async call.
    event_loop: Option<Py<PyAny>>,
}

impl Caller {
    /// The caller of a call that begins here, unless nothing could hear of the call:
    /// `has_callbacks` says whether the client has a hook or a token provider.
    ///
    /// # Errors
    /// What a signal handler raised: the look-up of log levels runs Python, and may be where Ctrl-C
    /// is noticed.
    pub fn here(
        py: Python<'_>,
        has_callbacks: bool,
        event_loop: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Option<Arc<Self>>> {
        static COPY_CONTEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let logged = logging::refresh(py)?;
        if !has_callbacks && !logged {
            return Ok(None);
        }
        let context = COPY_CONTEXT.import(py, "contextvars", "copy_context")?.call0()?.unbind();
        let event_loop = event_loop.map(|event_loop| event_loop.clone().unbind());
        Ok(Some(Arc::new(Self { context, thread: thread::current().id(), event_loop })))
    }

    /// The caller of the call that is being worked for.
    pub fn current() -> Option<Arc<Self>> {
        context::current()?.downcast().ok()
    }

    /// Whether this is not the caller's own thread.
    pub fn is_elsewhere(&self) -> bool {
        self.thread != thread::current().id()
    }

    /// The loop of an async call.
    pub fn event_loop(&self) -> Option<&Py<PyAny>> {
        self.event_loop.as_ref()
    }

    /// A context of its own for something that runs for the call.
    pub fn context<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.context.bind(py).call_method0(intern!(py, "copy"))
    }
}

/// Do the work of a call for its caller.
pub async fn within<T>(caller: Option<Arc<Caller>>, work: impl Future<Output = T>) -> T {
    match caller {
        Some(caller) => context::scope(caller as Context, work).await,
        None => work.await,
    }
}
