//! Hooks: functions of Python that observe a client at work, as its logger `rosterkit` does.

use std::sync::Arc;

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::intern;
use pyo3::prelude::*;
use rosterkit::Observer;
use rosterkit::bridge::hooks::{self, Event};

use crate::argument::{PyValue, option};
use crate::caller::Caller;
use crate::convert::{Callable, json_object};
use crate::logging::Level;
use crate::{errors, logging, shutdown};

/// The hooks of a client.
pub struct Hooks {
    on_request: Option<Py<PyAny>>,
    on_response: Option<Py<PyAny>>,
    on_retry: Option<Py<PyAny>>,
    on_target: Option<Py<PyAny>>,
}

impl Hooks {
    pub fn read(
        on_request: Option<PyValue<'_>>,
        on_response: Option<PyValue<'_>>,
        on_retry: Option<PyValue<'_>>,
        on_target: Option<PyValue<'_>>,
    ) -> PyResult<Self> {
        let hook = |given, name| {
            let hook = option::<Callable>(given, name)?;
            Ok::<_, PyErr>(hook.map(|Callable(hook)| hook))
        };
        Ok(Self {
            on_request: hook(on_request, "on_request")?,
            on_response: hook(on_response, "on_response")?,
            on_retry: hook(on_retry, "on_retry")?,
            on_target: hook(on_target, "on_target")?,
        })
    }

    pub fn iter(&self) -> impl Iterator<Item = &Py<PyAny>> {
        [&self.on_request, &self.on_response, &self.on_retry, &self.on_target].into_iter().flatten()
    }
}

/// An observer that calls these hooks.
pub fn observer(hooks: Arc<Hooks>) -> impl Observer {
    let has_hooks = hooks.iter().next().is_some();
    let is_listening = move || has_hooks || logging::is_on(Level::Debug);
    hooks::observer(is_listening, move |event| {
        let (hook, level) = match event {
            Event::Request(_) => (&hooks.on_request, Level::Debug),
            Event::Response(_) => (&hooks.on_response, Level::Debug),
            Event::Retry(_) => (&hooks.on_retry, Level::Info),
            Event::Target(event) => {
                let level = if event.error.is_some() { Level::Info } else { Level::Debug };
                (&hooks.on_target, level)
            }
        };
        if hook.is_some() || logging::is_on(level) {
            shutdown::attach(|py| notify(py, hook.as_ref(), event));
        }
    })
}

/// Log an event and give it to its hook. An exception of the hook is shown and does no other harm.
fn notify(py: Python<'_>, hook: Option<&Py<PyAny>>, event: Event<'_>) {
    let Err(error) = log_and_call(py, hook, event) else { return };
    if error.is_instance_of::<PyKeyboardInterrupt>(py) {
        // It was meant for the call, which looks for signals before long.
        // SAFETY: attached; it only notes that the signal came.
        unsafe { pyo3::ffi::PyErr_SetInterrupt() };
    } else {
        error.write_unraisable(py, hook.map(|hook| hook.bind(py).as_any()));
    }
}

/// `rosterkit._hooks` makes the event and logs it. The hook is called from here, as a frame of
/// Python's would show the hook, and with it what the hook holds. Both happen in the context of the
/// caller, where log filters and hooks look for what is theirs.
fn log_and_call(py: Python<'_>, hook: Option<&Py<PyAny>>, event: Event<'_>) -> PyResult<()> {
    let logged = py.import("rosterkit._hooks")?.getattr("logged")?;
    let error = event.error().map(|error| errors::raised(py, error).into_value(py));
    let (name, facts) = (event.name(), json_object(py, &event.facts())?);
    let Some(caller) = Caller::current().filter(|caller| caller.is_elsewhere()) else {
        let event = logged.call1((name, facts, error))?;
        return hook.map_or(Ok(()), |hook| hook.call1(py, (event,)).map(drop));
    };
    let run = caller.context(py)?.getattr(intern!(py, "run"))?;
    let event = run.call1((logged, name, facts, error))?;
    hook.map_or(Ok(()), |hook| run.call1((hook, event)).map(drop))
}
