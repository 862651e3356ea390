//! Values between Rust and Python: one place for every type that a declaration can name.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDateTime, PyDelta, PyDict, PyInt, PyMapping, PyString, PyTuple};
use pyo3::{IntoPyObjectExt, intern};
use rosterkit::bridge::numbers;
use rosterkit::{Argument, Change, Headers, JsonObject, Refusal, Secret, Str, Timestamp, Uuid};

use crate::datetime;
use crate::owning_ref::Part;

/// A value that Python can be shown.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no Python form",
    note = "give it one in bindings-python/src/convert.rs"
)]
pub trait ToPython: Sized {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
}

/// A value that Python can give.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given from Python",
    note = "say how in bindings-python/src/convert.rs"
)]
pub trait FromPython: Sized {
    /// Read it; the refusal is the rest of a sentence that begins with the argument's name.
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal>;
}

/// `must be a str, not int`: the value itself may be a secret.
pub fn must_be(what: &str, value: &Bound<'_, PyAny>) -> Refusal {
    let name = value.get_type().name().map(|name| name.to_string());
    let name = name.unwrap_or_else(|_| "something else".to_owned());
    let name = if name == "NoneType" { "None".to_owned() } else { name };
    Refusal::because(format!("must be {what}, not {name}"))
}

/// What a Python function that should not fail here said.
pub fn failed(error: &PyErr, py: Python<'_>) -> Refusal {
    Refusal::because(format!("cannot be read: {}", error.value(py)))
}

pub fn text(value: &Bound<'_, PyAny>, what: &str) -> Result<String, Refusal> {
    let text = value.cast::<PyString>().map_err(|_| must_be(what, value))?;
    text.to_str().map(str::to_owned).map_err(|_| Refusal::because("contains a lone surrogate"))
}

impl FromPython for String {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        text(value, "a str")
    }
}

impl ToPython for Str {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, value.get()).into_any())
    }
}

impl FromPython for Str {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        Ok(text(value, "a str")?.as_str().into())
    }
}

impl ToPython for String {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyString::new(py, value.get()).into_any())
    }
}

/// A mapping of names to values, which may be secrets.
impl FromPython for Headers {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let unfit = || must_be("a mapping of names of headers to strs", value);
        let broken = |error: PyErr| failed(&error, value.py());
        let items = value.cast::<PyMapping>().map_err(|_| unfit())?.items().map_err(broken)?;
        items
            .iter()
            .map(|item| {
                let (name, value) =
                    item.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>().map_err(broken)?;
                let name = String::from_python(&name)?;
                let value = Secret::from_python(&value).map_err(|refusal| refusal.inside(&name))?;
                Ok((name, value))
            })
            .collect()
    }
}

/// A path as `open` takes one.
impl FromPython for PathBuf {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        value.extract().map_err(|_| must_be("a str or another path", value))
    }
}

impl ToPython for bool {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(PyBool::new(py, *value.get()).to_owned().into_any())
    }
}

impl FromPython for bool {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        value.cast::<PyBool>().map(|given| given.is_true()).map_err(|_| must_be("a bool", value))
    }
}

impl ToPython for u32 {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        (*value.get()).into_bound_py_any(py)
    }
}

/// Whole numbers. A bool is an int to Python, and a mistake here.
macro_rules! numbers {
    ($($ty:ident)*) => { $(
        impl FromPython for $ty {
            fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
                if value.is_instance_of::<PyBool>() || !value.is_instance_of::<PyInt>() {
                    return Err(must_be("an int", value));
                }
                value.extract().map_err(|_| numbers::out_of_range::<Self>())
            }
        }
    )* };
}

numbers!(u32 usize);

/// Seconds as a number or a `timedelta`.
impl FromPython for Duration {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let refused = || must_be("seconds as a number, or a timedelta", value);
        let seconds: f64 = if value.is_instance_of::<PyBool>() {
            return Err(refused());
        } else if let Ok(delta) = value.cast::<PyDelta>() {
            let seconds = delta.call_method0(intern!(value.py(), "total_seconds"));
            seconds.and_then(|seconds| seconds.extract()).map_err(|_| refused())?
        } else if value.is_instance_of::<PyInt>() {
            // One that no float can hold is too long all the same.
            value.extract().unwrap_or(f64::INFINITY)
        } else {
            value.extract().map_err(|_| refused())?
        };
        numbers::seconds(seconds)
    }
}

fn uuid_class<'py>(py: Python<'py>) -> PyResult<&'py Bound<'py, PyAny>> {
    static CLASS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    CLASS.import(py, "uuid", "UUID")
}

impl FromPython for Uuid {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        // No Python code runs here, which a Ctrl-C could interrupt: a UUID's module is imported
        // already, and its `int` is a slot.
        let py = value.py();
        let is_text = value.is_instance_of::<PyString>();
        if !is_text && uuid_class(py).is_ok_and(|class| value.is_instance(class).unwrap_or(false)) {
            let number = value.getattr("int").and_then(|number| number.extract());
            return number.map(Self::from_u128).map_err(|e| failed(&e, py));
        }
        <String as Argument<Self>>::into_argument(text(value, "a UUID or a str")?)
    }
}

impl ToPython for Uuid {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let none = py.None();
        uuid_class(py)?.call1((&none, &none, &none, &none, value.get().as_u128()))
    }
}

impl ToPython for Timestamp {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        datetime::timestamp(py, *value.get())
    }
}

impl FromPython for Timestamp {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let py = value.py();
        let aware = || must_be("a datetime with a time zone", value);
        let time = value.cast::<PyDateTime>().map_err(|_| aware())?;
        let zone = time.getattr(intern!(py, "tzinfo")).map_err(|e| failed(&e, py))?;
        if zone.is_none() {
            return Err(Refusal::because("must be a datetime with a time zone, such as UTC"));
        }
        let since = || {
            let epoch = PyDateTime::new(py, 1970, 1, 1, 0, 0, 0, 0, Some(datetime::utc(py)?))?;
            let since = time.sub(epoch)?;
            let part = |name: &str| since.getattr(name)?.extract::<i64>();
            Ok((part("days")? * 86_400 + part("seconds")?) * 1_000_000 + part("microseconds")?)
        };
        let microseconds = since().map_err(|e: PyErr| failed(&e, py))?;
        let moment = Self::from_unix_microseconds(microseconds);
        if moment.unix_microseconds() == microseconds && datetime::in_utc(moment).is_some() {
            Ok(moment)
        } else {
            Err(Refusal::because(
                "must be in the years 1 to 9999 in UTC, and not in their last hours",
            ))
        }
    }
}

impl<T: ToPython> ToPython for Option<T> {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match value.some() {
            Some(value) => T::to_python(value, py),
            None => Ok(py.None().into_bound(py)),
        }
    }
}

impl<T: FromPython> FromPython for Option<T> {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if value.is_none() { Ok(None) } else { T::from_python(value).map(Some) }
    }
}

impl<T: ToPython> ToPython for Vec<T> {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // A tuple: records don't change.
        let items: PyResult<Vec<_>> = value.items().map(|item| T::to_python(item, py)).collect();
        Ok(PyTuple::new(py, items?)?.into_any())
    }
}

impl<T: FromPython> FromPython for Vec<T> {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        // A str is a sequence of strs: `add="alice"` would add a, l, i, c and e.
        let unfit = value.is_instance_of::<PyString>() || value.is_instance_of::<PyDict>();
        let items = if unfit { None } else { value.try_iter().ok() };
        let items = items.ok_or_else(|| must_be("a list or another iterable", value))?;
        let mut read = Self::new();
        for item in items {
            let item = item.map_err(|e| failed(&e, value.py()))?;
            let inside = |refusal: Refusal| refusal.inside(&read.len().to_string());
            read.push(T::from_python(&item).map_err(inside)?);
        }
        Ok(read)
    }
}

impl<T: FromPython> FromPython for BTreeMap<String, T> {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let py = value.py();
        let mapping = value.cast::<PyMapping>().map_err(|_| must_be("a mapping", value))?;
        let mut read = Self::new();
        for entry in mapping.items().map_err(|e| failed(&e, py))? {
            let (key, item) = entry
                .extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>()
                .map_err(|e| failed(&e, py))?;
            let key = text(&key, "a mapping with str keys")?;
            let item = T::from_python(&item).map_err(|refusal| refusal.inside(&key))?;
            read.insert(key, item);
        }
        Ok(read)
    }
}

impl<T: ToPython> ToPython for Change<T> {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match value.get() {
            Self::Keep => Ok(unset(py)?.clone()),
            Self::Clear => Ok(py.None().into_bound(py)),
            Self::Set(_) => {
                let set = value.part(|change| match change {
                    Self::Set(value) => value,
                    _ => unreachable!("it is set"),
                });
                T::to_python(set, py)
            }
        }
    }
}

impl<T: FromPython> FromPython for Change<T> {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if unset(value.py()).is_ok_and(|unset| value.is(unset)) {
            Ok(Self::Keep)
        } else if value.is_none() {
            Ok(Self::Clear)
        } else {
            T::from_python(value).map(Self::Set)
        }
    }
}

/// Something to be called later.
pub struct Callable(pub Py<PyAny>);

impl FromPython for Callable {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if value.is_callable() {
            Ok(Self(value.clone().unbind()))
        } else {
            Err(must_be("a function", value))
        }
    }
}

/// `rosterkit.UNSET`: what is left out of an update.
pub fn unset<'py>(py: Python<'py>) -> PyResult<&'py Bound<'py, PyAny>> {
    static UNSET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    UNSET.import(py, "rosterkit._unset", "UNSET")
}

impl FromPython for serde_json::Value {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        static WRITE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let py = value.py();
        let write =
            || WRITE.import(py, "rosterkit._json", "encoded")?.call1((value,))?.extract::<String>();
        let json = write().map_err(|error| {
            Refusal::because(format!("cannot be written as JSON: {}", error.value(py)))
        })?;
        serde_json::from_str(&json).map_err(|_| Refusal::because("cannot be written as JSON"))
    }
}

impl FromPython for JsonObject {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        if !value.is_instance_of::<PyDict>() {
            return Err(must_be("a dict", value));
        }
        match serde_json::Value::from_python(value)? {
            serde_json::Value::Object(object) => Ok(object),
            _ => Err(must_be("a dict", value)),
        }
    }
}

impl ToPython for JsonObject {
    fn to_python<'py>(value: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        json_object(py, value.get())
    }
}

/// A JSON object as a dict.
pub fn json_object<'py>(py: Python<'py>, object: &JsonObject) -> PyResult<Bound<'py, PyAny>> {
    json(py, &serde_json::to_string(object).expect("it is JSON"))
}

/// What JSON says, as Python's own `json` reads it.
pub fn json<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyAny>> {
    static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    LOADS.import(py, "json", "loads")?.call1((text,))
}

impl ToPython for () {
    fn to_python<'py>(_: Part<'_, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(py.None().into_bound(py))
    }
}

/// A value of a choice that is known, and the str for it: made once, as listings name few roles often.
pub struct KnownValue {
    text: &'static str,
    str: PyOnceLock<Py<PyString>>,
}

impl KnownValue {
    pub const fn new(text: &'static str) -> Self {
        Self { text, str: PyOnceLock::new() }
    }
}

/// A choice as Python has it: the plain string.
pub fn choice<'py>(
    py: Python<'py>,
    known: &'static [KnownValue],
    value: &str,
) -> PyResult<Bound<'py, PyAny>> {
    let Some(known) = known.iter().find(|known| known.text == value) else {
        return value.into_bound_py_any(py);
    };
    let str = known.str.get_or_init(py, || PyString::intern(py, value).unbind());
    Ok(str.bind(py).clone().into_any())
}
