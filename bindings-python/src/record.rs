//! [`Record`], the class that all records are of: what they do with their fields.

mod class;
mod field;
mod given;
mod object;

use std::hash::{DefaultHasher, Hasher as _};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyString, PyTuple};

use self::class::Comparison;
pub use self::class::add;
pub(crate) use self::class::record;
pub use self::field::{Field, Parameter};
pub use self::given::Given;
pub use self::object::{Class, RecordClass, field};
use crate::convert::unset;

/// What a service says of a thing: the class of all records.
///
/// A record does not change. Two are equal if they are of one class and their fields are equal.
// Once for all records, by the names of their fields: compiled for each, these methods were a
// twentieth of the library.
#[pyclass(frozen, subclass, name = "Record", module = "rosterkit")]
pub struct Record;

#[pymethods]
impl Record {
    /// Return a copy in which these fields have other values.
    #[pyo3(signature = (**changes))]
    fn __replace__<'py>(
        slf: &Bound<'py, Self>,
        changes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let given = given(slf)?;
        if let Some(changes) = changes {
            given.update(changes.as_mapping())?;
        }
        slf.get_type().call((), Some(&given))
    }

    /// Return the fields as a dict, records in them as dicts too. What an update leaves alone is
    /// left out.
    fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
        let dict = PyDict::new(slf.py());
        for (field, value) in set(slf)? {
            dict.set_item(field, plain(&value)?)?;
        }
        Ok(dict)
    }

    /// Return the fields as JSON text: times in ISO 8601, secrets as `***`.
    fn to_json<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        static WRITE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let dict = Self::to_dict(slf)?;
        WRITE.import(slf.py(), "rosterkit._json", "dumps")?.call1((dict,))
    }

    /// `TeamMember(dt_confirmed=None, is_admin=True, …)`.
    fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
        let fields: PyResult<Vec<_>> = set(slf)?
            .into_iter()
            .map(|(field, value)| Ok(format!("{field}={}", shown(&value)?)))
            .collect();
        Ok(format!("{}({})", slf.get_type().name()?, fields?.join(", ")))
    }

    fn __eq__(slf: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<bool> {
        let class = slf.get_type();
        Ok(class.is(other.get_type()) && (Comparison::of(&class)?.equal)(slf, other))
    }

    fn __hash__(slf: &Bound<'_, Self>) -> PyResult<u64> {
        let mut hasher = DefaultHasher::new();
        (Comparison::of(&slf.get_type())?.hash)(slf, &mut hasher);
        Ok(hasher.finish())
    }

    /// What pickle makes the record of again: its class, and its fields by name.
    fn __reduce__<'py>(
        slf: &Bound<'py, Self>,
    ) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
        static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let py = slf.py();
        let new = NEW.import(py, "copyreg", "__newobj_ex__")?.clone();
        let class = slf.get_type().into_any();
        let parts = [class, PyTuple::empty(py).into_any(), given(slf)?.into_any()];
        Ok((new, PyTuple::new(py, parts)?))
    }

    fn __copy__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __deepcopy__<'py>(slf: Bound<'py, Self>, _memo: &Bound<'py, PyAny>) -> Bound<'py, Self> {
        slf
    }
}

type Entry<'py> = (Bound<'py, PyString>, Bound<'py, PyAny>);

/// The names of the fields, in the order of their declaration.
fn names<'py>(record: &Bound<'py, Record>) -> PyResult<Bound<'py, PyTuple>> {
    let names = record.get_type().getattr(intern!(record.py(), "__match_args__"))?;
    Ok(names.cast_into()?)
}

fn fields<'py>(
    record: &Bound<'py, Record>,
) -> PyResult<impl Iterator<Item = PyResult<Entry<'py>>>> {
    let record = record.clone();
    Ok(names(&record)?.into_iter().map(move |name| {
        let name = name.cast_into::<PyString>()?;
        let value = record.getattr(&name)?;
        Ok((name, value))
    }))
}

/// The fields that are set.
fn set<'py>(record: &Bound<'py, Record>) -> PyResult<Vec<Entry<'py>>> {
    let unset = unset(record.py())?;
    fields(record)?
        .filter(|field| field.as_ref().map_or(true, |(_, value)| !value.is(unset)))
        .collect()
}

/// How a field is shown: of a long list its beginning. A prompt shows whatever it is given, and asyncio
/// whatever its tasks return.
fn shown(value: &Bound<'_, PyAny>) -> PyResult<String> {
    const MOST: usize = 20;
    let items = match value.cast::<PyTuple>() {
        Ok(items) if items.len() > MOST => items,
        _ => return Ok(value.repr()?.to_str()?.to_owned()),
    };
    let more = (items.len() - MOST).into_pyobject(value.py())?;
    let more = more.call_method1("__format__", (",",))?;
    let first = items.iter().take(MOST).map(|item| Ok(item.repr()?.to_str()?.to_owned()));
    let first = first.collect::<PyResult<Vec<_>>>()?.join(", ");
    Ok(format!("({first}, … and {more} more)"))
}

/// The fields that are set, as arguments of the class.
fn given<'py>(record: &Bound<'py, Record>) -> PyResult<Bound<'py, PyDict>> {
    let given = PyDict::new(record.py());
    for (field, value) in set(record)? {
        given.set_item(field, value)?;
    }
    Ok(given)
}

/// A value of a dict: records in it turned to dicts, tuples to lists.
fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if let Ok(items) = value.cast::<PyTuple>() {
        let items: PyResult<Vec<_>> = items.iter().map(|item| plain(&item)).collect();
        return Ok(PyList::new(py, items?)?.into_any());
    }
    match value.cast::<Record>() {
        Ok(record) => Ok(Record::to_dict(record)?.into_any()),
        Err(_) => Ok(value.clone()),
    }
}
