// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of all services.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple};
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, shared as model};

use crate::argument::PyValue;
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record;

/// The result of a removal.
#[pyclass(frozen, name = "Removal", module = "rosterkit.shared")]
pub struct Removal(OwningRef<model::Removal>);

#[pymethods]
impl Removal {
    #[new]
    fn new(outcome: PyValue<'_>, certainty: PyValue<'_>) -> PyResult<Self> {
        let record =
            model::Removal::from_fields((outcome.read("outcome")?, certainty.read("certainty")?));
        Ok(Self(OwningRef::new(record)))
    }

    #[classattr]
    fn __match_args__(py: Python<'_>) -> PyResult<Bound<'_, PyTuple>> {
        PyTuple::new(py, ["outcome", "certainty"])
    }

    /// The outcome of the removal.
    #[getter]
    fn outcome<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.outcome)
    }

    /// How certain the outcome is.
    #[getter]
    fn certainty<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::field(py, &self.0, |record| &record.certainty)
    }

    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        record::replace(slf.as_any(), slf.get().fields(slf.py())?, changes)
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone
    /// is left out.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        record::to_dict(py, self.fields(py)?)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        record::to_json(py, self.fields(py)?)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        record::repr(py, "Removal", self.fields(py)?)
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }

    fn __hash__(&self) -> u64 {
        record::hash(self.0.get())
    }

    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        record::reduce(slf.as_any(), slf.get().fields(slf.py())?)
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl Removal {
    fn fields<'py>(&self, py: Python<'py>) -> PyResult<record::Fields<'py>> {
        Ok(vec![("outcome", self.outcome(py)?), ("certainty", self.certainty(py)?)])
    }
}

impl ToPython for model::Removal {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Removal(value.owned()))?.into_any())
    }
}

impl FromPython for model::Removal {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let record =
            value.cast::<Removal>().map_err(|_| must_be("a rosterkit.shared.Removal", value))?;
        Ok(record.get().0.get().clone())
    }
}

impl ToPython for model::Outcome {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::Outcome {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RemovalCertainty {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        choice(py, value.get().as_str())
    }
}

impl FromPython for model::RemovalCertainty {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_class::<Removal>()?;
    Ok(())
}
