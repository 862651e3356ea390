//! What the clients of all services have in common.

use std::ops::Deref;

use pyo3::exceptions::PyTypeError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rosterkit::{Explanation, bridge};

use crate::callbacks::Callbacks;

/// What a client's object holds.
///
/// CPython 3.11 makes the `__dict__` of an object before pyo3 has filled the object, and the collector
/// may come by meanwhile. It then finds memory of zeros, which is a value here: none.
pub struct Client<C>(Option<Box<Parts<C>>>);

/// The core's client, and the functions that it calls.
pub struct Parts<C> {
    pub core: C,
    pub callbacks: Callbacks,
}

impl<C> Client<C> {
    pub fn new(core: C, callbacks: Callbacks) -> Self {
        Self(Some(Box::new(Parts { core, callbacks })))
    }
}

impl<C> Deref for Client<C> {
    type Target = Parts<C>;

    fn deref(&self) -> &Parts<C> {
        self.0.as_ref().expect("an object that Python can use is filled")
    }
}

impl<C: bridge::Client> Client<C> {
    /// Show the collector what it holds of Python.
    pub fn traverse(&self, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        match &self.0 {
            Some(parts) => parts.callbacks.traverse(parts.core.holders(), visit),
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
