//! The fields of a class of records, as tables have them.

use std::ffi::CStr;

use pyo3::ffi;

/// A field, and how Python reads it.
pub struct Field {
    pub name: &'static CStr,
    pub doc: &'static CStr,
    pub parameter: Parameter,
    /// Where it is in the record.
    pub offset: usize,
    /// Makes its form for Python. There is one for each type of field.
    pub get: ffi::getter,
}

impl Field {
    /// Its name as the classes' arguments and messages have it.
    pub fn text(&self) -> &'static str {
        self.name.to_str().expect("a declaration's names are ASCII")
    }
}

/// What a field is as a parameter of the class.
#[derive(Clone, Copy, PartialEq)]
pub enum Parameter {
    Required,
    /// Left alone when it is left out: None is a value like any other.
    Optional,
    /// The same, and given by name alone.
    NamedOrUnset,
    /// None when it is left out, and given by name alone.
    NamedOrNone,
}

impl Parameter {
    pub fn is_positional(self) -> bool {
        matches!(self, Self::Required | Self::Optional)
    }
}
