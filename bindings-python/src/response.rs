//! What a service answered, beside what was read of it; and what a write would send.

use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyList};
use rosterkit::RateLimit;
use rosterkit::bridge::raw::headers;

use crate::convert::json;
use crate::datetime::timestamp;

/// The result of a call, with all that the service answered.
///
/// Where a call is sent in several parts, it is the answer to the last of them, and `attempts` and
/// `elapsed` are those of all. Printed, it shows the status, the request id and those headers that
/// say nothing of people and credentials, and of the body its length.
#[pyclass(frozen, generic, name = "Response", module = "rosterkit")]
pub struct WholeResponse {
    value: Py<PyAny>,
    response: rosterkit::Response,
}

impl WholeResponse {
    pub fn new(value: Py<PyAny>, response: rosterkit::Response) -> Self {
        Self { value, response }
    }
}

#[pymethods]
impl WholeResponse {
    /// The result; None in the response of a page.
    #[getter]
    fn value(&self, py: Python<'_>) -> Py<PyAny> {
        self.value.clone_ref(py)
    }

    /// The HTTP status.
    #[getter]
    pub fn status(&self) -> u16 {
        self.response.status()
    }

    /// All headers, names in lower case; of those that came more than once, the values joined by a
    /// comma.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, value) in headers(self.response.headers()) {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }

    /// The id that the service gave the request, if it did; secrets in it are masked.
    #[getter]
    fn request_id(&self) -> Option<String> {
        self.response.request_id()
    }

    /// What the service says is left of its allowance, if it does.
    #[getter]
    fn rate_limit(&self) -> Option<Allowance> {
        self.response.rate_limit().map(Allowance)
    }

    /// How many times the request was sent or tried to be.
    #[getter]
    fn attempts(&self) -> u32 {
        self.response.attempts()
    }

    /// How many seconds it took, over all attempts and waits.
    #[getter]
    fn elapsed(&self) -> f64 {
        self.response.elapsed().as_secs_f64()
    }

    /// The body as it came, unpacked.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, self.response.body())
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let value = self.value.bind(py).repr()?;
        Ok(format!("Response({}, {})", value.to_str()?, self.response.shown()))
    }
}

/// How much of a service's allowance is left, as it says with an answer.
#[pyclass(frozen, eq, name = "RateLimit", module = "rosterkit")]
#[derive(PartialEq)]
pub struct Allowance(RateLimit);

#[pymethods]
impl Allowance {
    /// Requests allowed in the current window.
    #[getter]
    fn limit(&self) -> Option<u64> {
        self.0.limit
    }

    /// Requests left in it.
    #[getter]
    fn remaining(&self) -> Option<u64> {
        self.0.remaining
    }

    /// When the next window begins.
    #[getter]
    fn reset<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.reset.map(|reset| timestamp(py, reset)).transpose()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |number: Option<u64>| number.map_or("None".to_owned(), |n| n.to_string());
        let reset = self
            .reset(py)?
            .map_or(Ok("None".to_owned()), |r| Ok::<_, PyErr>(r.repr()?.to_string()))?;
        let (limit, remaining) = (shown(self.0.limit), shown(self.0.remaining));
        Ok(format!("RateLimit(limit={limit}, remaining={remaining}, reset={reset})"))
    }
}

/// The request that a write would send, with every secret in it masked.
///
/// Its arguments are checked as those of a write are; credentials are not obtained for it, and
/// nothing is sent. As a text it is `PUT https://…` and the bodies, a line each.
#[pyclass(frozen, name = "DryRun", module = "rosterkit")]
pub struct Planned(pub rosterkit::DryRun);

#[pymethods]
impl Planned {
    /// The HTTP method.
    #[getter]
    fn method(&self) -> &'static str {
        self.0.method
    }

    /// The URL.
    #[getter]
    fn url(&self) -> &str {
        &self.0.url
    }

    /// The headers, names in lower case.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(py);
        for (name, value) in &self.0.headers {
            dict.set_item(name, value)?;
        }
        Ok(dict)
    }

    /// The body of each request, None where it has none: more than one where a write is sent in
    /// several parts.
    #[getter]
    fn bodies<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let bodies: PyResult<Vec<_>> = self
            .0
            .bodies
            .iter()
            .map(|body| match body {
                Some(body) => json(py, &body.to_string()),
                None => Ok(py.None().into_bound(py)),
            })
            .collect();
        PyList::new(py, bodies?)
    }

    fn __str__(&self) -> String {
        self.0.to_string()
    }

    fn __repr__(&self) -> String {
        format!("DryRun({} {})", self.0.method, self.0.url)
    }
}
