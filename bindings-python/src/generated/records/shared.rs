// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of all services.

use pyo3::prelude::*;
use rosterkit::{Refusal, shared as model};

use crate::convert::{FromPython, KnownValue, ToPython, choice};
use crate::owning_ref::Part;
use crate::record::{self, record};

record! {
    model::Removal, c"rosterkit.shared.Removal", None,
    c"Removal(outcome, certainty)\n--\n\nThe result of a removal.";
    outcome: Required, c"The outcome of the removal.";
    certainty: Required, c"How certain the outcome is.";
}

impl ToPython for model::Outcome {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 3] = [
            KnownValue::new("removed"),
            KnownValue::new("already_absent"),
            KnownValue::new("requested"),
        ];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::Outcome {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

impl ToPython for model::RemovalCertainty {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static KNOWN: [KnownValue; 2] = [KnownValue::new("confirmed"), KnownValue::new("assumed")];
        choice(py, &KNOWN, value.get().as_str())
    }
}

impl FromPython for model::RemovalCertainty {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(String::from_python(value)?.as_str().into())
    }
}

/// Add the classes to the service's module.
pub fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    record::add::<model::Removal>(module)?;
    Ok(())
}
