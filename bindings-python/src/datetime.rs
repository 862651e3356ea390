//! Moments as Python's aware `datetime`s, in UTC.

use std::ffi::{CStr, c_int};

use jiff::civil::DateTime;
use jiff::tz::Offset;
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyType, PyTzInfo};
use rosterkit::bridge;
use rosterkit::{ErrorKind, Timestamp};

use crate::errors;

/// Python's `timezone.utc`.
pub fn utc<'py>(py: Python<'py>) -> PyResult<&'py Bound<'py, PyTzInfo>> {
    static UTC: PyOnceLock<Py<PyTzInfo>> = PyOnceLock::new();
    let zone = UTC.get_or_try_init(py, || {
        let zone = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
        Ok::<_, PyErr>(zone.cast_into::<PyTzInfo>()?.unbind())
    })?;
    Ok(zone.bind(py))
}

/// A moment of a year that a `datetime` can have.
pub fn in_utc(moment: Timestamp) -> Option<DateTime> {
    let moment = jiff::Timestamp::from_microsecond(moment.unix_microseconds()).ok()?;
    Some(Offset::UTC.to_datetime(moment)).filter(|civil| civil.year() >= 1)
}

/// An aware `datetime` in UTC.
pub fn timestamp(py: Python<'_>, moment: Timestamp) -> PyResult<Bound<'_, PyAny>> {
    let civil = in_utc(moment).ok_or_else(|| out_of_range(py))?;
    match Constructor::get(py)? {
        Some(constructor) => constructor.call(py, civil),
        None => in_parts(py, civil),
    }
}

/// From the year to the microsecond.
fn parts(civil: DateTime) -> [c_int; 7] {
    [
        civil.year().into(),
        civil.month().into(),
        civil.day().into(),
        civil.hour().into(),
        civil.minute().into(),
        civil.second().into(),
        civil.subsec_nanosecond() / 1000,
    ]
}

#[cold]
fn out_of_range(py: Python<'_>) -> PyErr {
    let what = "The service names a time outside of the years 1 to 9999, for which Python has no \
                datetime.";
    errors::raised(py, &bridge::errors::new(ErrorKind::Decode, what))
}

/// As every program makes one, which takes longer.
#[cold]
fn in_parts(py: Python<'_>, civil: DateTime) -> PyResult<Bound<'_, PyAny>> {
    let [year, month, day, hour, minute, second, microsecond] = parts(civil);
    let arguments = (year, month, day, hour, minute, second, microsecond, utc(py)?);
    py.get_type::<PyDateTime>().call1(arguments)
}

/// The function by which Python's own C code makes a `datetime`.
struct Constructor {
    class: Py<PyType>,
    zone: Py<PyTzInfo>,
    function: FromParts,
}

/// Of year, month, day, hour, minute, second, microsecond, time zone and class.
type FromParts = unsafe extern "C" fn(
    c_int,
    c_int,
    c_int,
    c_int,
    c_int,
    c_int,
    c_int,
    *mut ffi::PyObject,
    *mut ffi::PyTypeObject,
) -> *mut ffi::PyObject;

/// How the table begins that `datetime` has for C code, `PyDateTime_CAPI`. It has been the same
/// since Python 3.7.
#[repr(C)]
struct Table {
    /// `date`, `datetime`, `time`, `timedelta`, `tzinfo` and `timezone.utc`.
    objects: [*mut ffi::PyObject; 6],
    date_from_parts: *const (),
    datetime_from_parts: FromParts,
}

const TABLE: &CStr = c"datetime.datetime_CAPI";

impl Constructor {
    /// None where Python has another table than is known here, or where a program has put classes of its
    /// own into `datetime`, as those do that freeze the time for tests.
    fn get(py: Python<'_>) -> PyResult<Option<&Self>> {
        static FOUND: PyOnceLock<Option<Constructor>> = PyOnceLock::new();
        Ok(FOUND.get_or_try_init(py, || Self::find(py))?.as_ref())
    }

    fn find(py: Python<'_>) -> PyResult<Option<Self>> {
        let module = py.import("datetime")?;
        let class = module.getattr("datetime")?.cast_into::<PyType>()?;
        let zone = utc(py)?;
        let mut objects = [const { std::ptr::null_mut() }; 6];
        for (object, name) in
            objects.iter_mut().zip(["date", "datetime", "time", "timedelta", "tzinfo"])
        {
            *object = module.getattr(name)?.as_ptr();
        }
        objects[5] = zone.as_ptr();
        // SAFETY: the name is that of a capsule.
        let table = unsafe { ffi::PyCapsule_Import(TABLE.as_ptr(), 0) }.cast::<Table>();
        if table.is_null() {
            // Drops the error that says so.
            drop(PyErr::take(py));
            return Ok(None);
        }
        // SAFETY: a capsule of this name has had these fields at its beginning in every version of
        // Python. Of one that has not, no more is read than six words.
        let is_known = unsafe { (*table).objects } == objects;
        // SAFETY: the six objects are where they were, and so is what follows them.
        let function = is_known.then(|| unsafe { (*table).datetime_from_parts });
        Ok(function.map(|function| Self {
            class: class.unbind(),
            zone: zone.clone().unbind(),
            function,
        }))
    }

    fn call<'py>(&self, py: Python<'py>, civil: DateTime) -> PyResult<Bound<'py, PyAny>> {
        let [year, month, day, hour, minute, second, microsecond] = parts(civil);
        let (zone, class) = (self.zone.as_ptr(), self.class.bind(py).as_type_ptr());
        // SAFETY: this thread may use Python's objects. The function checks the numbers, and gives a
        // new reference, or null with an error set.
        unsafe {
            let datetime =
                (self.function)(year, month, day, hour, minute, second, microsecond, zone, class);
            Bound::from_owned_ptr_or_err(py, datetime)
        }
    }
}
