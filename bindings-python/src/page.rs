//! Pages, and what services say along with them.

use pyo3::prelude::*;
use pyo3::types::PyList;

use crate::response::WholeResponse;

/// One page of a listing, and what the service answered.
#[pyclass(frozen, generic, module = "rosterkit")]
pub struct Page {
    items: Py<PyList>,
    response: Py<WholeResponse>,
}

impl Page {
    pub fn new(items: Bound<'_, PyList>, response: rosterkit::Response) -> PyResult<Self> {
        let py = items.py();
        let response = Py::new(py, WholeResponse::new(py.None(), response))?;
        Ok(Self { items: items.unbind(), response })
    }
}

#[pymethods]
impl Page {
    /// What is on it, in the service's order.
    #[getter]
    fn items(&self, py: Python<'_>) -> Py<PyList> {
        self.items.clone_ref(py)
    }

    /// What the service answered: its status, its headers, its body.
    #[getter]
    fn response(&self, py: Python<'_>) -> Py<WholeResponse> {
        self.response.clone_ref(py)
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.items.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.items.bind(py).try_iter()?.into_any())
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("Page({} items, status {})", self.__len__(py), self.response.get().status())
    }
}
