//! What a client tells while it works: to the logger `rosterkit`, and to hooks.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;
use rosterkit::operation::Operation;
use rosterkit::{Observer, RequestEvent, ResponseEvent, RetryEvent};

use crate::call::option;
use crate::caller::Caller;
use crate::convert::Callable;
use crate::{errors, gate};

/// Which levels of the logger are on, as it was when the last call began: so that nobody has to
/// attach to the interpreter to learn that there is nothing to tell.
static LEVELS: AtomicU8 = AtomicU8::new(0);

const DEBUG: u8 = 1;
const INFO: u8 = 2;

/// Look up which levels are on, and tell whether one is.
///
/// # Errors
/// What a signal handler raised: the look-up runs Python, and may be where Ctrl-C is noticed.
pub fn refresh(py: Python<'_>) -> PyResult<bool> {
    let levels = levels(py)?;
    LEVELS.store(levels, Ordering::Relaxed);
    Ok(levels != 0)
}

fn levels(py: Python<'_>) -> PyResult<u8> {
    static IS_ENABLED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let is_enabled = match IS_ENABLED.get(py) {
        Some(is_enabled) => is_enabled,
        None => {
            // What nobody imported nobody has set up; importing it would take longer than all of us.
            let loaded = py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?;
            if !loaded.contains(intern!(py, "logging"))? {
                return Ok(0);
            }
            let logger = py.import("logging")?.call_method1("getLogger", ("rosterkit",))?;
            let is_enabled = logger.getattr("isEnabledFor")?.unbind();
            IS_ENABLED.get_or_init(py, || is_enabled)
        }
    };
    let on = |level: u8| is_enabled.bind(py).call1((level,))?.is_truthy();
    let info = on(20)?;
    Ok(u8::from(info && on(10)?) * DEBUG + u8::from(info) * INFO)
}

/// The hooks of a client.
pub struct Hooks {
    pub on_request: Option<Py<PyAny>>,
    pub on_response: Option<Py<PyAny>>,
    pub on_retry: Option<Py<PyAny>>,
}

/// Build an event and log it, as `rosterkit._observe` knows how, and give it to the hook: from here,
/// as a frame of Python's would show the hook, and with it what the hook holds. All in the context
/// of the caller, where log filters and hooks look for what is theirs.
fn tell(
    hook: Option<&Py<PyAny>>,
    level: u8,
    event: &str,
    operation: &'static Operation,
    facts: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyTuple>>,
) {
    if hook.is_none() && LEVELS.load(Ordering::Relaxed) & level == 0 {
        return;
    }
    gate::attach(|py| {
        let told = || {
            let Operation { service, name, method, path, .. } = operation;
            let about = (service, name, method.as_str(), path);
            let logged = py.import("rosterkit._observe")?.getattr("logged")?;
            let caller = Caller::current().filter(|caller| caller.is_elsewhere());
            let Some(caller) = caller else {
                let event = logged.call1((event, about, facts(py)?))?;
                return hook.map(|hook| hook.call1(py, (event,))).transpose();
            };
            let run = caller.context(py)?.getattr(intern!(py, "run"))?;
            let event = run.call1((logged, event, about, facts(py)?))?;
            hook.map(|hook| run.call1((hook, event)).map(Bound::unbind)).transpose()
        };
        if let Err(error) = told() {
            if error.is_instance_of::<PyKeyboardInterrupt>(py) {
                // It was meant for the call, which looks for it the next time it looks up.
                // SAFETY: attached; it only notes that the signal came.
                unsafe { pyo3::ffi::PyErr_SetInterrupt() };
            } else {
                error.write_unraisable(py, hook.map(|hook| hook.bind(py).as_any()));
            }
        }
    });
}

impl Hooks {
    pub fn read(
        on_request: Option<&Bound<'_, PyAny>>,
        on_response: Option<&Bound<'_, PyAny>>,
        on_retry: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let hook = |given, name| {
            let hook = option::<Callable>(given, name)?;
            Ok::<_, PyErr>(hook.map(|Callable(hook)| hook))
        };
        Ok(Self {
            on_request: hook(on_request, "on_request")?,
            on_response: hook(on_response, "on_response")?,
            on_retry: hook(on_retry, "on_retry")?,
        })
    }
}

impl Hooks {
    pub fn iter(&self) -> impl Iterator<Item = &Py<PyAny>> {
        [&self.on_request, &self.on_response, &self.on_retry].into_iter().flatten()
    }
}

/// The observer that calls hooks.
pub struct Telling(pub Arc<Hooks>);

impl Observer for Telling {
    fn on_request(&self, event: &RequestEvent) {
        let attempt = event.attempt;
        tell(self.0.on_request.as_ref(), DEBUG, "request", event.operation, |py| {
            (attempt,).into_pyobject(py)
        });
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        let ResponseEvent { attempt, status, request_id, elapsed, .. } = *event;
        tell(self.0.on_response.as_ref(), DEBUG, "response", event.operation, |py| {
            (attempt, status, request_id, elapsed.as_secs_f64()).into_pyobject(py)
        });
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let RetryEvent { attempt, wait, error, .. } = *event;
        tell(self.0.on_retry.as_ref(), INFO, "retry", event.operation, |py| {
            let error = errors::raised(py, error);
            (attempt, wait.as_secs_f64(), error.value(py)).into_pyobject(py)
        });
    }
}
