// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of all services.

use pyo3::prelude::*;
use rosterkit::bridge::FromFields as _;
use rosterkit::{Refusal, shared as model};

use crate::argument::{PyValue, Unfit};
use crate::convert::{FromPython, ToPython, choice, must_be};
use crate::owning_ref::{OwningRef, Part};
use crate::record::{self, Record, RecordClass};

/// The result of a removal.
#[pyclass(frozen, extends = Record, name = "Removal", module = "rosterkit.shared")]
pub struct Removal(OwningRef<model::Removal>);

#[pymethods]
impl Removal {
    #[new]
    fn new(
        outcome: PyValue<'_>,
        certainty: PyValue<'_>,
    ) -> Result<PyClassInitializer<Self>, Unfit> {
        let record =
            model::Removal::from_fields((outcome.read("outcome")?, certainty.read("certainty")?));
        Ok(Record.of(Self(OwningRef::new(record))))
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
}

impl RecordClass for Removal {
    type Model = model::Removal;

    const FIELDS: &[&str] = &["outcome", "certainty"];

    fn model(&self) -> &Self::Model {
        self.0.get()
    }
}

impl ToPython for model::Removal {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Record.of(Removal(value.owned())))?.into_any())
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
    record::add::<Removal>(module)?;
    Ok(())
}
