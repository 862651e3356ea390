//! `Secret`: text that Python shows as `***`.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use rosterkit::{Refusal, Secret};

use crate::convert::{FromPython, ToPython, text};
use crate::errors;
use crate::owning_ref::Part;

/// Text that is never shown: a key, a token, a password or the value of a secret.
///
/// Give it wherever a secret is expected, in place of a plain str. It prints as `***` and refuses
/// to be pickled; `reveal()` is the one way to the value.
#[pyclass(frozen, name = "Secret", module = "rosterkit")]
pub struct SecretText(pub Secret);

#[pymethods]
impl SecretText {
    #[new]
    fn new(value: &Bound<'_, PyAny>) -> PyResult<Self> {
        let secret = Secret::from_python(value);
        secret.map(Self).map_err(|refusal| errors::refused(value.py(), "value", &refusal))
    }

    /// Return the value itself.
    fn reveal(&self) -> &str {
        self.0.reveal()
    }

    fn __repr__(&self) -> &'static str {
        "Secret('***')"
    }

    fn __str__(&self) -> &'static str {
        "***"
    }

    fn __eq__(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    fn __reduce__(&self) -> PyResult<()> {
        Err(PyTypeError::new_err(
            "a Secret is not pickled: hand over its value yourself if you must",
        ))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

impl FromPython for Secret {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        match value.cast::<SecretText>() {
            Ok(secret) => Ok(secret.get().0.clone()),
            Err(_) => text(value, "a str or a Secret").map(Self::new),
        }
    }
}

impl ToPython for Secret {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, SecretText(value.get().clone()))?.into_any())
    }
}
