//! What the clients of all services have in common.

use std::ops::Deref;

use pyo3::exceptions::PyTypeError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rosterkit::bridge::AnswerAs;
use rosterkit::{Explanation, bridge};

use crate::call::Calling;
use crate::callbacks::Callbacks;

/// What a client's object holds.
///
/// CPython 3.11 makes the `__dict__` of an object before pyo3 has filled the object, and the collector
/// may come by meanwhile. It then finds memory of zeros, which is a value here: none.
pub struct Client<C>(Option<Box<Parts<C>>>);

/// The core's client, and the functions that it calls.
pub struct Parts<C> {
    pub core: C,
    pub calling: Calling,
}

impl<C> Client<C> {
    pub fn new(core: C, callbacks: Callbacks) -> Self {
        let calling = Calling { callbacks, answer_as: AnswerAs::Value };
        Self(Some(Box::new(Parts { core, calling })))
    }
}

impl<C> Deref for Client<C> {
    type Target = Parts<C>;

    fn deref(&self) -> &Parts<C> {
        self.0.as_ref().expect("an object that Python can use is filled")
    }
}

impl<C: bridge::Client> Client<C> {
    /// The same client for the object `of`, with another core.
    pub fn with_core(&self, of: &Bound<'_, PyAny>, core: C) -> Self {
        let Calling { callbacks, answer_as } = &self.calling;
        let calling = Calling { callbacks: callbacks.shared(of), answer_as: *answer_as };
        Self(Some(Box::new(Parts { core, calling })))
    }

    /// The same client for the object `of`, with another core and calls that give other answers.
    pub fn answering(&self, of: &Bound<'_, PyAny>, core: C, answer_as: AnswerAs) -> Self {
        let calling = Calling { callbacks: self.calling.callbacks.shared(of), answer_as };
        Self(Some(Box::new(Parts { core, calling })))
    }

    /// What may be shown of it, as an object of the class `name`.
    pub fn shown(&self, name: &str) -> String {
        let shown = format!("{:?}", self.core);
        let address = shown.split_once('(').map_or("", |(_, rest)| rest);
        format!("{name}({address}{}", self.calling.answer_as.suffix())
    }

    /// Show the collector what it holds of Python.
    pub fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &self.0 {
            Some(parts) => parts.calling.callbacks.traverse(parts.core.holders(), visit),
            None => Ok(()),
        }
    }
}

/// Where certificate authorities are named in Python's world, before `SSL_CERT_FILE`.
pub const CA_VARIABLES: &[&str] = &["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];

/// Where each setting came from, by its name.
pub fn explained<'py>(py: Python<'py>, explanation: &Explanation) -> PyResult<Bound<'py, PyDict>> {
    let sources = PyDict::new(py);
    for (setting, source) in explanation.iter() {
        sources.set_item(setting, source.to_string())?;
    }
    Ok(sources)
}

/// The answer to `pickle` and `copy`.
pub fn not_pickled() -> PyErr {
    PyTypeError::new_err(
        "a client is neither pickled nor copied, as it holds a credential: make one where it is \
         needed, or use `with_options`",
    )
}
