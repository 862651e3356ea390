//! Requests that have no operation of their own, and their answers.

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyMapping};
use rosterkit::bridge::raw::{self, Request};
use rosterkit::{RawAnswer, Refusal};

use crate::argument::{MaybeUnset, PyValue, option};
use crate::convert::{FromPython, ToPython, failed, json, must_be};
use crate::errors;
use crate::owning_ref::{OwningRef, Part};

/// Read a request as it was passed to a client's `request`.
pub fn read(
    method: PyValue<'_>,
    path: PyValue<'_>,
    query: Option<PyValue<'_>>,
    json: MaybeUnset<'_>,
) -> PyResult<Request> {
    let query: Option<Query> = option(query, "query")?;
    Ok(Request {
        method: method.read("method")?,
        path: path.read("path")?,
        query: query.map(|Query(pairs)| pairs).unwrap_or_default(),
        body: match json {
            MaybeUnset::Unset => None,
            MaybeUnset::Set(value) => Some(value.read("json")?),
        },
    })
}

/// A mapping, or pairs where a name comes more than once.
struct Query(Vec<(String, String)>);

impl FromPython for Query {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let broken = |error: PyErr| failed(&error, value.py());
        let pairs = match value.cast::<PyMapping>() {
            Ok(mapping) => mapping.items().map_err(broken)?.into_any(),
            Err(_) => value.clone(),
        };
        let unfit = || must_be("a mapping or a list of pairs of strs", value);
        let mut read = Vec::new();
        for pair in pairs.try_iter().map_err(|_| unfit())? {
            let pair = pair.map_err(broken)?;
            let (name, value) =
                pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>().map_err(|_| unfit())?;
            let name = String::from_python(&name)?;
            let value = String::from_python(&value).map_err(|refusal| refusal.inside(&name))?;
            read.push((name, value));
        }
        Ok(Self(read))
    }
}

/// The answer to a request that has no operation of its own, not interpreted.
#[pyclass(frozen, name = "RawAnswer", module = "rosterkit")]
pub struct Raw(OwningRef<RawAnswer>);

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
        for (name, value) in raw::headers(&self.0.get().headers) {
            headers.set_item(name, value)?;
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
        // Read twice: checked here, so that a mistake in it is one of our errors, and read by
        // Python, whose whole numbers can be of any size.
        let answer = self.0.get();
        let checked = answer.json::<serde_json::Value>();
        checked.map_err(|error| errors::raised(py, &error))?;
        json(py, &raw::json_text(answer))
    }

    fn __repr__(&self) -> String {
        format!("RawAnswer(status={}, {} bytes)", self.0.get().status, self.0.get().body.len())
    }
}

impl ToPython for RawAnswer {
    fn to_python<'py>(part: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Raw(part.owned()).into_bound_py_any(py)
    }
}
