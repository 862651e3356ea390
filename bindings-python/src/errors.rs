//! Errors on their way to Python, where their classes are defined: `rosterkit/errors.py`.

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use rosterkit::bridge;
use rosterkit::{Error, Refusal};

/// The exception for an error.
pub fn raised(py: Python<'_>, error: &Error) -> PyErr {
    let facts = serde_json::to_string(error).expect("the facts of an error are JSON");
    made(py, &facts, cause(py, error))
}

/// The exception for a value that was refused before there was a call.
pub fn refused(py: Python<'_>, argument: &str, refusal: &Refusal) -> PyErr {
    let refusal = bridge::errors::refused(argument, refusal);
    made(py, &serde_json::to_string(&refusal).expect("as above"), None)
}

fn made(py: Python<'_>, facts: &str, cause: Option<Bound<'_, PyAny>>) -> PyErr {
    static MAKE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let make = || MAKE.import(py, "rosterkit.errors", "_made")?.call1((facts, cause));
    make().map_or_else(|error| error, PyErr::from_value)
}

/// What lies behind an error: an exception of Python's own, else the number of the system's error,
/// else the words of the library that met it first.
fn cause<'py>(py: Python<'py>, error: &Error) -> Option<Bound<'py, PyAny>> {
    let causes = bridge::errors::Causes::of(error);
    if let Some(raised) = causes.find::<PyErr>() {
        // With its traceback, which is the program's own.
        return Some(raised.clone_ref(py).into_value(py).into_bound(py).into_any());
    }
    match causes.os_error() {
        Some(number) => number.into_bound_py_any(py).ok(),
        None => causes.words()?.into_bound_py_any(py).ok(),
    }
}
