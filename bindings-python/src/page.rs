//! Pages, and what services say along with them.

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyList};
use rosterkit::RateLimit;

use crate::convert::timestamp;

/// What came along with a page's items.
pub struct Metadata {
    pub status: u16,
    pub request_id: Option<String>,
    pub rate_limit: Option<RateLimit>,
    pub body: Bytes,
}

/// One page of a listing, and what the service said along with it.
#[pyclass(frozen, generic, module = "rosterkit")]
pub struct Page {
    items: Py<PyList>,
    metadata: Metadata,
}

impl Page {
    pub fn new(items: Bound<'_, PyList>, metadata: Metadata) -> Self {
        Self { items: items.unbind(), metadata }
    }
}

#[pymethods]
impl Page {
    /// What is on it, in the service's order.
    #[getter]
    fn items(&self, py: Python<'_>) -> Py<PyList> {
        self.items.clone_ref(py)
    }

    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.metadata.status
    }

    /// The answer's request id, if it had one.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.metadata.request_id.as_deref()
    }

    /// What the service says is left of its allowance, if it does.
    #[getter]
    fn rate_limit(&self) -> Option<Allowance> {
        self.metadata.rate_limit.map(Allowance)
    }

    /// The body as it came, unpacked.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.metadata.body)
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.items.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.items.bind(py).try_iter()?.into_any())
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("Page({} items, status {})", self.__len__(py), self.metadata.status)
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
