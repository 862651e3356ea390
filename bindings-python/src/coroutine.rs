//! Methods that are coroutine functions to `inspect`.
//!
//! Mocks, libraries that retry or schedule calls, and web frameworks look at
//! `inspect.iscoroutinefunction` before they await, and for a native method it is false. A function in
//! Python would hold its arguments, secrets among them, in a frame that error reporters send. But
//! `inspect` accepts whatever has the attributes of a function, as the functions of Cython have.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};

/// Make these methods of a class coroutine functions.
pub fn coroutine_functions(class: &Bound<'_, PyType>, names: &[&str]) -> PyResult<()> {
    for name in names {
        let method = class.getattr(name)?.unbind();
        class.setattr(name, CoroutineFunction(method))?;
    }
    Ok(())
}

// A method that gives a coroutine, or another awaitable, when it is called. Not a doc comment: that
// would hide the documentation of the method.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
struct CoroutineFunction(Py<PyAny>);

#[pymethods]
impl CoroutineFunction {
    #[pyo3(signature = (*args, **options))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        args: &Bound<'py, PyTuple>,
        options: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.0.bind(py).call(args, options)
    }

    fn __get__<'py>(
        slf: Bound<'py, Self>,
        instance: &Bound<'py, PyAny>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        static METHOD: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        if instance.is_none() {
            return Ok(slf.into_any());
        }
        METHOD.import(slf.py(), "types", "MethodType")?.call1((slf, instance))
    }

    /// That of a coroutine: its flags are what counts.
    #[getter]
    fn __code__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("rosterkit._asyncio")?.getattr("run")?.getattr("__code__")
    }

    #[getter]
    fn __defaults__(&self) -> Option<()> {
        None
    }

    #[getter]
    fn __kwdefaults__(&self) -> Option<()> {
        None
    }

    #[getter]
    fn __annotations__<'py>(&self, py: Python<'py>) -> Bound<'py, PyDict> {
        PyDict::new(py)
    }

    /// Not by `__wrapped__`: what follows it would find the native method.
    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.import("inspect")?.call_method1("signature", (&self.0,))
    }

    #[getter]
    fn __name__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.bind(py).getattr(intern!(py, "__name__"))
    }

    #[getter]
    fn __qualname__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.bind(py).getattr(intern!(py, "__qualname__"))
    }

    #[getter]
    fn __module__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.bind(py).getattr(intern!(py, "__objclass__"))?.getattr(intern!(py, "__module__"))
    }

    #[getter]
    fn __doc__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.bind(py).getattr(intern!(py, "__doc__"))
    }
}
