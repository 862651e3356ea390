//! What the clients of all services have in common.

use std::sync::Arc;

use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyTypeError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};
use rosterkit::{Explanation, RawAnswer, Refusal};

use crate::convert::{FromPython, ToPython, failed, json, must_be};
use crate::errors;
use crate::handle::{Handle, Kept};
use crate::observe::{Hooks, Telling};
use crate::provider::Provider;

/// What a client holds of Python: hooks and a token provider, which may well refer back to it.
///
/// Calls under way hold them too, where the cyclic collector cannot see it. So they are shown to it
/// only while clients are all there is that holds them; of several, the first shows them for all.
pub struct Held {
    hooks: Arc<Hooks>,
    provider: Option<Arc<Py<PyAny>>>,
    /// One for each client of Python's that was made of the first.
    clients: Arc<()>,
    /// The first, in the others.
    first: Option<Py<PyAny>>,
}

impl Held {
    pub fn new(hooks: Hooks, provider: Option<Py<PyAny>>) -> Self {
        let (hooks, provider) = (Arc::new(hooks), provider.map(Arc::new));
        Self { hooks, provider, clients: Arc::default(), first: None }
    }

    /// Whether it runs for calls, and must know whose they are.
    pub fn hears(&self) -> bool {
        self.provider.is_some() || self.hooks.iter().next().is_some()
    }

    pub fn observer(&self) -> Telling {
        Telling(self.hooks.clone())
    }

    pub fn provider(&self) -> Option<Provider> {
        self.provider.clone().map(Provider)
    }

    /// For another client made of `client`, which holds this.
    pub fn shared(&self, client: &Bound<'_, PyAny>) -> Self {
        let first = self.first.as_ref().unwrap_or(client.as_unbound()).clone_ref(client.py());
        Self {
            hooks: self.hooks.clone(),
            provider: self.provider.clone(),
            clients: self.clients.clone(),
            first: Some(first),
        }
    }

    /// Show it to the collector; `holders` is how many hold the core's side of it.
    pub fn traverse(&self, holders: usize, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let Some(first) = &self.first {
            return visit.call(first);
        }
        // More holders can come only by way of a client or a call, and then it is not garbage.
        if holders == Arc::strong_count(&self.clients) {
            self.hooks.iter().try_for_each(|hook| visit.call(hook))?;
            visit.call(self.provider.as_deref())?;
        }
        Ok(())
    }
}

/// Where each setting came from, by its name.
pub fn explained<'py>(py: Python<'py>, explanation: &Explanation) -> PyResult<Bound<'py, PyDict>> {
    let sources = PyDict::new(py);
    for (setting, source) in explanation.iter() {
        sources.set_item(setting, source.to_string())?;
    }
    Ok(sources)
}

/// What `pickle` and `copy` are told.
pub fn not_pickled() -> PyErr {
    PyTypeError::new_err(
        "a client is neither pickled nor copied, as it holds a credential: make one where it is \
         needed, or use `with_options`",
    )
}

/// The query of a raw request: a mapping, or pairs where a name comes more than once.
pub fn query(given: Option<&Bound<'_, PyAny>>) -> PyResult<Vec<(String, String)>> {
    let Some(given) = given else { return Ok(Vec::new()) };
    let py = given.py();
    let refused = |refusal: Refusal| errors::refused(py, "query", &refusal);
    let broken = |error: PyErr| refused(failed(&error, py));
    let pairs = match given.cast::<pyo3::types::PyMapping>() {
        Ok(mapping) => mapping.items().map_err(broken)?.into_any(),
        Err(_) => given.clone(),
    };
    let unfit = || refused(must_be("a mapping or a list of pairs of strs", given));
    let mut read = Vec::new();
    for pair in pairs.try_iter().map_err(|_| unfit())? {
        let pair = pair.map_err(broken)?;
        let (name, value) =
            pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>().map_err(|_| unfit())?;
        let name = String::from_python(&name).map_err(refused)?;
        let value = String::from_python(&value).map_err(|r| refused(r.inside(&name)))?;
        read.push((name, value));
    }
    Ok(read)
}

/// The answer to a request that has no operation of its own, not interpreted.
#[pyclass(frozen, name = "RawAnswer", module = "rosterkit")]
pub struct Raw(Handle<RawAnswer>);

#[pymethods]
impl Raw {
    /// The HTTP status, 200 to 299.
    #[getter]
    fn status(&self) -> u16 {
        self.0.get().status
    }

    /// The headers, names in lower case; of those that came more than once, the values joined by
    /// a comma.
    #[getter]
    fn headers<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let headers = PyDict::new(py);
        let all = &self.0.get().headers;
        for name in all.keys() {
            let values = all.get_all(name).iter().map(|v| String::from_utf8_lossy(v.as_bytes()));
            headers.set_item(name.as_str(), values.collect::<Vec<_>>().join(", "))?;
        }
        Ok(headers)
    }

    /// The body, unpacked.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.0.get().body)
    }

    /// Read the body as JSON.
    fn json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // Read twice: checked here, so that what goes wrong is one of our errors, and read by
        // Python, whose whole numbers have no end.
        let answer = self.0.get();
        let checked = answer.json::<serde_json::Value>();
        checked.map_err(|error| errors::raised(py, &error))?;
        json(py, &rosterkit::bridge::raw::json_text(answer))
    }

    fn __repr__(&self) -> String {
        format!("RawAnswer(status={}, {} bytes)", self.0.get().status, self.0.get().body.len())
    }
}

impl ToPython for RawAnswer {
    fn to_python<'py>(kept: Kept<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Raw(kept.handle()).into_bound_py_any(py)
    }
}
