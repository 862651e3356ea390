//! Hooks: functions of Python that observe a client at work, as its logger `rosterkit` does.

use std::sync::Arc;

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyTuple;
use rosterkit::operation::Operation;
use rosterkit::{Observer, RequestEvent, ResponseEvent, RetryEvent};

use crate::argument::{PyValue, option};
use crate::caller::Caller;
use crate::convert::Callable;
use crate::logging::Level;
use crate::{errors, logging, shutdown};

/// The hooks of a client.
pub struct Hooks {
    pub on_request: Option<Py<PyAny>>,
    pub on_response: Option<Py<PyAny>>,
    pub on_retry: Option<Py<PyAny>>,
}

/// Build an event and log it, as `rosterkit._hooks` knows how, and give it to the hook: from here,
/// as a frame of Python's would show the hook, and with it what the hook holds. All in the context
/// of the caller, where log filters and hooks look for what is theirs.
fn notify(
    hook: Option<&Py<PyAny>>,
    level: Level,
    event: &str,
    operation: &'static Operation,
    facts: impl for<'py> FnOnce(Python<'py>) -> PyResult<Bound<'py, PyTuple>>,
) {
    if hook.is_none() && !logging::is_on(level) {
        return;
    }
    shutdown::attach(|py| {
        let told = || {
            let Operation { service, name, method, path, .. } = operation;
            let about = (service, name, method.as_str(), path);
            let logged = py.import("rosterkit._hooks")?.getattr("logged")?;
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
        on_request: Option<PyValue<'_>>,
        on_response: Option<PyValue<'_>>,
        on_retry: Option<PyValue<'_>>,
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

    pub fn iter(&self) -> impl Iterator<Item = &Py<PyAny>> {
        [&self.on_request, &self.on_response, &self.on_retry].into_iter().flatten()
    }
}

/// The observer that calls hooks.
pub struct HookObserver(pub Arc<Hooks>);

impl Observer for HookObserver {
    fn on_request(&self, event: &RequestEvent) {
        let attempt = event.attempt;
        notify(self.0.on_request.as_ref(), Level::Debug, "request", event.operation, |py| {
            (attempt,).into_pyobject(py)
        });
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        let ResponseEvent { attempt, status, request_id, elapsed, .. } = *event;
        notify(self.0.on_response.as_ref(), Level::Debug, "response", event.operation, |py| {
            (attempt, status, request_id, elapsed.as_secs_f64()).into_pyobject(py)
        });
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let RetryEvent { attempt, wait, error, .. } = *event;
        notify(self.0.on_retry.as_ref(), Level::Info, "retry", event.operation, |py| {
            let error = errors::raised(py, error);
            (attempt, wait.as_secs_f64(), error.value(py)).into_pyobject(py)
        });
    }
}
