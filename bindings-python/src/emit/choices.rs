//! Choices: plain strings to Python, whether the value is known or not.

macro_rules! choices {
    (service $names:tt $({ $choice:ident $($rest:tt)* })*) => { $(
        impl $crate::convert::ToPython for model::$choice {
            fn to_python<'py>(
                kept: $crate::handle::Kept<'_, Self>,
                py: pyo3::Python<'py>,
            ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                $crate::convert::choice(py, kept.get().as_str())
            }
        }

        impl $crate::convert::FromPython for model::$choice {
            fn from_python(
                value: &pyo3::Bound<'_, pyo3::PyAny>,
            ) -> Result<Self, rosterkit::Refusal> {
                let text = <String as $crate::convert::FromPython>::from_python(value)?;
                Ok(text.as_str().into())
            }
        }
    )* };
}
