//! The classes of records: [`RecordClass`] is what differs between them, and is compiled for each.

use std::hash::{Hash, Hasher};
use std::sync::{PoisonError, RwLock};

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::True;
use pyo3::types::{PyTuple, PyType};
use pyo3::{PyClass, intern};

use super::Record;

/// A class whose objects have the fields of one kind of record.
pub trait RecordClass: PyClass<BaseType = Record, Frozen = True> + Sync {
    type Model: PartialEq + Hash;

    /// The names of the fields, in the order of their declaration.
    const FIELDS: &[&str];

    fn model(&self) -> &Self::Model;
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
fn model<'a, T: RecordClass>(record: &'a Bound<'_, Record>) -> &'a T::Model {
    // SAFETY: a comparison is found by the class that it was made for, which has no subclasses.
    unsafe { record.as_any().cast_unchecked::<T>() }.get().model()
}

/// Add a class of records to the module that programs import it from.
pub fn add<T: RecordClass>(module: &Bound<'_, PyModule>) -> PyResult<()> {
    add_class(module, &module.py().get_type::<T>(), T::NAME, T::FIELDS, Comparison::new::<T>())
}

fn add_class(
    module: &Bound<'_, PyModule>,
    class: &Bound<'_, PyType>,
    name: &str,
    fields: &[&str],
    comparison: Comparison,
) -> PyResult<()> {
    let py = module.py();
    class.setattr(intern!(py, "__match_args__"), PyTuple::new(py, fields)?)?;
    let mut all = COMPARISONS.write().unwrap_or_else(PoisonError::into_inner);
    all.push((class.as_type_ptr().addr(), comparison));
    module.add(name, class)
}
