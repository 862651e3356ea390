//! Hooks: functions of Python that observe a client at work, as its logger `rosterkit` does.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::MutexExt;
use rosterkit::Observer;
use rosterkit::bridge::hooks::{self, Event};

use crate::argument::{PyValue, option};
use crate::caller::Caller;
use crate::convert::{Callable, json_object};
use crate::logging::Level;
use crate::{errors, logging, shutdown};

/// The events that there are hooks for.
const EVENTS: [&str; 7] = ["call", "request", "response", "retry", "pause", "result", "target"];

/// The hooks of a client, each with the name of its event.
pub struct Hooks(Vec<(&'static str, Py<PyAny>)>);

/// Those of every client that is made from now on.
static OF_EVERY_CLIENT: Mutex<Vec<(&'static str, Py<PyAny>)>> = Mutex::new(Vec::new());

/// Set the hooks of every client that is made from now on, by the names of their events.
#[pyfunction]
pub fn hook_every_client(py: Python<'_>, hooks: BTreeMap<String, Py<PyAny>>) {
    let named = |(name, hook): (String, Py<PyAny>)| {
        Some((*EVENTS.iter().find(|event| **event == name)?, hook))
    };
    let hooks = hooks.into_iter().filter_map(named).collect();
    let former = {
        let mut of_every_client =
            OF_EVERY_CLIENT.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
        std::mem::replace(&mut *of_every_client, hooks)
    };
    // Dropped without the lock: it may run code of the program.
    drop(former);
}

impl Hooks {
    /// Read those that a client is given; those of every client come before them.
    pub fn read(
        py: Python<'_>,
        given: [(&'static str, Option<PyValue<'_>>); EVENTS.len()],
    ) -> PyResult<Self> {
        let of_every_client =
            OF_EVERY_CLIENT.lock_py_attached(py).unwrap_or_else(PoisonError::into_inner);
        let shared = of_every_client.iter().map(|(event, hook)| (*event, hook.clone_ref(py)));
        let mut hooks: Vec<_> = shared.collect();
        drop(of_every_client);
        for (event, value) in given {
            if let Some(Callable(hook)) = option(value, &format!("on_{event}"))? {
                hooks.push((event, hook));
            }
        }
        Ok(Self(hooks))
    }

    pub fn iter(&self) -> impl Iterator<Item = &Py<PyAny>> {
        self.0.iter().map(|(_, hook)| hook)
    }

    /// Those for an event.
    fn of<'a>(&'a self, event: &'a str) -> impl Iterator<Item = &'a Py<PyAny>> {
        self.0.iter().filter(move |(name, _)| *name == event).map(|(_, hook)| hook)
    }
}

/// An observer that calls these hooks.
pub fn observer(hooks: Arc<Hooks>) -> impl Observer {
    let has_hooks = hooks.iter().next().is_some();
    let is_listening = move || has_hooks || logging::is_on(Level::Debug);
    hooks::observer(is_listening, move |event| {
        let level = match event {
            Event::Call(_) | Event::Result(_) => None,
            Event::Retry(_) | Event::Pause(_) => Some(Level::Info),
            Event::Target(event) if event.error.is_some() => Some(Level::Info),
            Event::Request(_) | Event::Response(_) | Event::Target(_) => Some(Level::Debug),
        };
        let has_hook = hooks.of(event.name()).next().is_some();
        if has_hook || level.is_some_and(logging::is_on) {
            shutdown::attach(|py| notify(py, &hooks, event));
        }
    })
}

/// Log an event and give it to its hooks. An exception of one is shown and does no other harm.
fn notify(py: Python<'_>, hooks: &Hooks, event: Event<'_>) {
    let heard = match Heard::new(py, event) {
        Ok(heard) => heard,
        Err(error) => return report(py, error, None),
    };
    for hook in hooks.of(event.name()) {
        if let Err(error) = heard.call(hook) {
            report(py, error, Some(hook));
        }
    }
}

/// An event as Python has it, and the context that its hooks run in; none where it is the thread's own.
///
/// `rosterkit._hooks` makes the event and logs it. Hooks are called from here, as a frame of Python's
/// would show the hook, and with it what the hook holds. Both happen in the context of the caller, where
/// log filters and hooks look for what is theirs.
struct Heard<'py> {
    event: Bound<'py, PyAny>,
    run: Option<Bound<'py, PyAny>>,
}

impl<'py> Heard<'py> {
    fn new(py: Python<'py>, event: Event<'_>) -> PyResult<Self> {
        let logged = py.import("rosterkit._hooks")?.getattr("logged")?;
        let error = event.error().map(|error| errors::raised(py, error).into_value(py));
        let (name, facts) = (event.name(), json_object(py, &event.facts())?);
        let Some(caller) = Caller::current().filter(|caller| caller.is_elsewhere()) else {
            return Ok(Self { event: logged.call1((name, facts, error))?, run: None });
        };
        let run = caller.context(py)?.getattr(intern!(py, "run"))?;
        Ok(Self { event: run.call1((logged, name, facts, error))?, run: Some(run) })
    }

    fn call(&self, hook: &Py<PyAny>) -> PyResult<()> {
        match &self.run {
            Some(run) => run.call1((hook, &self.event)).map(drop),
            None => hook.call1(self.event.py(), (&self.event,)).map(drop),
        }
    }
}

fn report(py: Python<'_>, error: PyErr, hook: Option<&Py<PyAny>>) {
    if error.is_instance_of::<PyKeyboardInterrupt>(py) {
        // It was meant for the call, which looks for signals before long.
        // SAFETY: attached; it only notes that the signal came.
        unsafe { pyo3::ffi::PyErr_SetInterrupt() };
    } else {
        error.write_unraisable(py, hook.map(|hook| hook.bind(py).as_any()));
    }
}
