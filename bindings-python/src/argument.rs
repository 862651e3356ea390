//! Arguments: what Python passes to clients, operations and records, and how it is read.

use pyo3::prelude::*;
use rosterkit::{Argument, Refusal};

use crate::convert::{FromPython, unset};
use crate::errors;

/// A value that Python passed, not read yet.
#[derive(Clone, Copy)]
pub struct PyValue<'a>(Borrowed<'a, 'a, PyAny>);

impl<'a, 'py: 'a> FromPyObject<'a, 'py> for PyValue<'a> {
    type Error = std::convert::Infallible;

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(Self(value))
    }
}

impl<T: FromPython> Argument<T> for PyValue<'_> {
    fn into_argument(self) -> Result<T, Refusal> {
        T::from_python(&self.0)
    }
}

impl PyValue<'_> {
    /// Read it as the argument of this name.
    pub fn read<T: FromPython>(self, name: &str) -> Result<T, Unfit> {
        read(&self.0, name)
    }
}

/// Read a value as the argument of this name.
pub fn read<T: FromPython>(value: &Bound<'_, PyAny>, name: &str) -> Result<T, Unfit> {
    T::from_python(value).map_err(|refusal| Unfit::new(value.py(), name, &refusal))
}

/// What is raised for an argument that was refused.
///
/// It is a pointer, as functions with many arguments have code for each that passes it on.
pub struct Unfit(Box<PyErr>);

impl Unfit {
    #[cold]
    fn new(py: Python<'_>, name: &str, refusal: &Refusal) -> Self {
        Self(Box::new(errors::refused(py, name, refusal)))
    }
}

impl From<Unfit> for PyErr {
    fn from(unfit: Unfit) -> Self {
        *unfit.0
    }
}

/// Read an option that is None unless it is given.
pub fn option<T: FromPython>(value: Option<PyValue<'_>>, name: &str) -> Result<Option<T>, Unfit> {
    value.map(|value| value.read(name)).transpose()
}

/// An argument that can be left out, with None a value like any other: the field of an update.
#[derive(Clone, Copy)]
pub enum MaybeUnset<'a> {
    Unset,
    Set(PyValue<'a>),
}

impl<'a, 'py: 'a> FromPyObject<'a, 'py> for MaybeUnset<'a> {
    type Error = std::convert::Infallible;

    fn extract(value: Borrowed<'a, 'py, PyAny>) -> Result<Self, Self::Error> {
        let is_unset = unset(value.py()).is_ok_and(|unset| value.is(unset));
        Ok(if is_unset { Self::Unset } else { Self::Set(PyValue(value)) })
    }
}

impl MaybeUnset<'_> {
    /// Read the field of this name of a record that is passed as its fields.
    pub fn field<T: FromPython + Default>(self, name: &str) -> Result<T, Refusal> {
        match self {
            Self::Unset => Ok(T::default()),
            Self::Set(value) => T::from_python(&value.0).map_err(|refusal| refusal.inside(name)),
        }
    }

    pub fn is_set(&self) -> bool {
        matches!(self, Self::Set(_))
    }
}

/// A record as an argument, or its fields as keywords in its place.
pub struct RecordOrFields<'a, F> {
    pub record: Option<PyValue<'a>>,
    pub is_any_set: bool,
    pub fields: F,
}

impl<T: FromPython, F: FnOnce() -> Result<T, Refusal>> Argument<T> for RecordOrFields<'_, F> {
    fn into_argument(self) -> Result<T, Refusal> {
        match (self.record, self.is_any_set) {
            (Some(record), false) => record.into_argument(),
            (None, true) => (self.fields)(),
            (Some(_), true) => Err(Refusal::because(
                "must not be given beside fields as keywords: give one or the other",
            )),
            (None, false) => {
                Err(Refusal::because("must be given, or what is to be changed as keywords"))
            }
        }
    }
}
