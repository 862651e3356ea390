//! What the clients of all services have in common.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use rosterkit::Explanation;

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
