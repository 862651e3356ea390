//! Awaitables that need no coroutine of Python's.

use std::sync::{Mutex, PoisonError};

use pyo3::exceptions::{PyBaseException, PyRuntimeError, PyStopIteration};
use pyo3::prelude::*;
use pyo3::types::{PyTraceback, PyType};

/// An awaitable that already has its value.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Completed(Mutex<Option<Py<PyAny>>>);

impl Completed {
    pub fn new(value: Py<PyAny>) -> Self {
        Self(Mutex::new(Some(value)))
    }
}

#[pymethods]
impl Completed {
    fn __await__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self) -> PyResult<()> {
        let value = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        Err(value.map_or_else(awaited_already, completed))
    }

    // With these it is a coroutine to `asyncio.create_task` and its like.

    fn send(&self, _value: &Bound<'_, PyAny>) -> PyResult<()> {
        self.__next__()
    }

    #[pyo3(signature = (kind, value = None, traceback = None))]
    fn throw(
        &self,
        kind: &Bound<'_, PyAny>,
        value: Option<&Bound<'_, PyAny>>,
        traceback: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        self.close();
        Err(thrown(kind, value, traceback))
    }

    fn close(&self) {
        drop(self.0.lock().unwrap_or_else(PoisonError::into_inner).take());
    }
}

/// How an awaitable gives its value.
pub fn completed(value: Py<PyAny>) -> PyErr {
    PyStopIteration::new_err((value,))
}

pub fn awaited_already() -> PyErr {
    PyRuntimeError::new_err("it was awaited already")
}

/// What was thrown into an awaitable that has not begun.
pub fn thrown(
    kind: &Bound<'_, PyAny>,
    value: Option<&Bound<'_, PyAny>>,
    traceback: Option<&Bound<'_, PyAny>>,
) -> PyErr {
    let error = match (kind.cast::<PyType>(), value) {
        (Err(_), _) => PyErr::from_value(kind.clone()),
        (Ok(_), Some(value)) if value.is_instance_of::<PyBaseException>() => {
            PyErr::from_value(value.clone())
        }
        (Ok(kind), Some(value)) => PyErr::from_type(kind.clone(), (value.clone().unbind(),)),
        (Ok(kind), None) => PyErr::from_type(kind.clone(), ()),
    };
    if let Some(traceback) = traceback.and_then(|t| t.cast::<PyTraceback>().ok()) {
        error.set_traceback(kind.py(), Some(traceback.clone()));
    }
    error
}
