//! What all record classes have in common, given their fields by name.

use std::hash::{DefaultHasher, Hash, Hasher};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyList, PyTuple};

use crate::convert::{ToPython, unset};
use crate::owning_ref::OwningRef;

/// The fields of a record in the order of their declaration.
pub type Fields<'py> = Vec<(&'static str, Bound<'py, PyAny>)>;

/// Read a field.
pub fn field<'py, T, F: ToPython>(
    py: Python<'py>,
    record: &OwningRef<T>,
    field: impl for<'a> FnOnce(&'a T) -> &'a F,
) -> PyResult<Bound<'py, PyAny>> {
    F::to_python(record.as_part().part(field), py)
}

/// Those that are set, in the order of their declaration.
fn set<'py>(py: Python<'py>, fields: Fields<'py>) -> PyResult<Fields<'py>> {
    let unset = unset(py)?;
    Ok(fields.into_iter().filter(|(_, value)| !value.is(unset)).collect())
}

/// `TeamMember(dt_confirmed=None, is_admin=True, …)`.
pub fn repr(py: Python<'_>, name: &str, fields: Fields<'_>) -> PyResult<String> {
    let fields: PyResult<Vec<_>> = set(py, fields)?
        .into_iter()
        .map(|(field, value)| Ok(format!("{field}={}", value.repr()?.to_str()?)))
        .collect();
    Ok(format!("{name}({})", fields?.join(", ")))
}

pub fn hash(record: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    record.hash(&mut hasher);
    hasher.finish()
}

/// A dict of the fields, records in them turned to dicts as well.
pub fn to_dict<'py>(py: Python<'py>, fields: Fields<'py>) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    for (field, value) in set(py, fields)? {
        dict.set_item(field, plain(&value)?)?;
    }
    Ok(dict)
}

fn plain<'py>(value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if let Ok(items) = value.cast::<PyTuple>() {
        let items: PyResult<Vec<_>> = items.iter().map(|item| plain(&item)).collect();
        return Ok(PyList::new(py, items?)?.into_any());
    }
    match value.getattr_opt(intern!(py, "to_dict"))? {
        Some(to_dict) => to_dict.call0(),
        None => Ok(value.clone()),
    }
}

/// The fields as JSON text: times in ISO 8601, secrets as `***`.
pub fn to_json<'py>(py: Python<'py>, fields: Fields<'py>) -> PyResult<Bound<'py, PyAny>> {
    static WRITE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    WRITE.import(py, "rosterkit._json", "dumps")?.call1((to_dict(py, fields)?,))
}

/// What pickle makes the record of again: its class, and its fields by name.
pub fn reduce<'py>(
    record: &Bound<'py, PyAny>,
    fields: Fields<'py>,
) -> PyResult<(Bound<'py, PyAny>, Bound<'py, PyTuple>)> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = record.py();
    let new = NEW.import(py, "copyreg", "__newobj_ex__")?.clone();
    let given = PyDict::new(py);
    for (field, value) in set(py, fields)? {
        given.set_item(field, value)?;
    }
    let parts = [record.get_type().into_any(), PyTuple::empty(py).into_any(), given.into_any()];
    Ok((new, PyTuple::new(py, parts)?))
}

/// The record with some fields replaced: `copy.replace` calls it.
pub fn replace<'py>(
    record: &Bound<'py, PyAny>,
    fields: Fields<'py>,
    changes: Option<&Bound<'py, PyDict>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = record.py();
    let given = PyDict::new(py);
    for (field, value) in set(py, fields)? {
        given.set_item(field, value)?;
    }
    if let Some(changes) = changes {
        given.update(changes.as_mapping())?;
    }
    record.get_type().call((), Some(&given))
}
