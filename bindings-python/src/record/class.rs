//! The classes of records: [`RecordClass`](super::RecordClass) is what differs between them, and is
//! compiled for each.

use std::ffi::CStr;
use std::hash::Hasher;
use std::sync::{PoisonError, RwLock};

use pyo3::exceptions::PyTypeError;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyString, PyTuple, PyType};
use rosterkit::Refusal;

use super::Record;
use super::field::Field;
use super::object::{self, Class, RecordClass};
use crate::convert::{FromPython, ToPython, must_be};
use crate::owning_ref::Part;

/// Declare the class of a kind of record: its model, its name behind that of its module, what makes one
/// of a text, its documentation, and its fields.
macro_rules! record {
    ($model:ty, $name:literal, $of_text:expr, $doc:literal; $($field:ident: $parameter:ident, $about:literal;)*) => {
        // SAFETY: each field's offset is that of the field by which its type is found, and the class is
        // a static of this implementation.
        unsafe impl $crate::record::RecordClass for $model {
            const NAME: &std::ffi::CStr = $name;
            const DOC: &std::ffi::CStr = $doc;
            const FIELDS: &'static [$crate::record::Field] = &[$(
                $crate::record::field::<$model, _>(
                    const {
                        match std::ffi::CStr::from_bytes_with_nul(
                            concat!(stringify!($field), "\0").as_bytes(),
                        ) {
                            Ok(name) => name,
                            Err(_) => unreachable!(),
                        }
                    },
                    $about,
                    $crate::record::Parameter::$parameter,
                    std::mem::offset_of!($model, $field),
                    |record| &record.$field,
                ),
            )*];
            const OF_TEXT: Option<fn(&str) -> Self> = $of_text;

            fn class() -> &'static $crate::record::Class {
                static CLASS: $crate::record::Class = $crate::record::Class::new();
                &CLASS
            }

            fn read(
                given: &mut $crate::record::Given<'_>,
            ) -> Result<Self, $crate::argument::Unfit> {
                Ok(rosterkit::bridge::FromFields::from_fields(($(
                    { const _: &str = stringify!($field); given.read()? },
                )*)))
            }
        }
    };
}

pub(crate) use record;

impl<T: RecordClass> ToPython for T {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        object::make(py, value.owned())
    }
}

impl<T: RecordClass> FromPython for T {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if let Some(record) = object::get_record::<T>(value) {
            return Ok(record.clone());
        }
        match T::OF_TEXT {
            Some(of_text) if value.is_instance_of::<PyString>() => {
                Ok(of_text(&String::from_python(value)?))
            }
            of_text => Err(must_be_record(T::NAME, of_text.is_some(), value)),
        }
    }
}

#[cold]
fn must_be_record(name: &CStr, is_text: bool, value: &Bound<'_, PyAny>) -> Refusal {
    let text = if is_text { "a str or " } else { "" };
    must_be(&format!("{text}a {}", name.to_string_lossy()), value)
}

/// How records of one class are compared: in Rust, as making Python's form of each field takes
/// ten times as long.
#[derive(Clone, Copy)]
pub struct Comparison {
    pub equal: fn(&Bound<'_, Record>, &Bound<'_, Record>) -> bool,
    pub hash: fn(&Bound<'_, Record>, &mut dyn Hasher),
}

/// Those of all classes, by the addresses of the classes.
static COMPARISONS: RwLock<Vec<(usize, Comparison)>> = RwLock::new(Vec::new());

impl Comparison {
    fn new<T: RecordClass>() -> Self {
        Self {
            equal: |one, other| model::<T>(one) == model::<T>(other),
            hash: |record, mut hasher| model::<T>(record).hash(&mut hasher),
        }
    }

    /// That of a class; there is none for what a program has derived from [`Record`].
    pub fn of(class: &Bound<'_, PyType>) -> PyResult<Self> {
        let address = class.as_type_ptr().addr();
        let all = COMPARISONS.read().unwrap_or_else(PoisonError::into_inner);
        let found = all.iter().find(|(known, _)| *known == address);
        found.map(|(_, comparison)| *comparison).ok_or_else(|| {
            PyTypeError::new_err(
                "Only RosterKit's own classes of records can be compared and hashed: keep a record \
                 in a field of your class instead of deriving the class from Record.",
            )
        })
    }
}

/// What is in a record of exactly this class.
fn model<'a, T: RecordClass>(record: &'a Bound<'_, Record>) -> &'a T {
    object::get_record(record.as_any()).expect("a comparison is found by the class it was made for")
}

/// Add a class of records to the module that programs import it from.
pub fn add<T: RecordClass>(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let class = Class::of::<T>(module.py(), &module.py().get_type::<Record>())?;
    add_class(module, class, T::FIELDS, Comparison::new::<T>())
}

fn add_class(
    module: &Bound<'_, PyModule>,
    class: &Bound<'_, PyType>,
    fields: &[Field],
    comparison: Comparison,
) -> PyResult<()> {
    let py = module.py();
    let names = PyTuple::new(py, fields.iter().map(Field::text))?;
    class.setattr(intern!(py, "__match_args__"), names)?;
    let mut all = COMPARISONS.write().unwrap_or_else(PoisonError::into_inner);
    all.push((class.as_type_ptr().addr(), comparison));
    module.add(class.name()?, class)
}
