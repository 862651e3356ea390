//! The objects of records as Python has them, and their classes. What is unsafe about records is here.
//!
//! An object is Python's head of it, and a reference to the record in the page that it came in:
//!
//! ```text
//! object  count · class · owner · record
//!                           │       └──────────┐
//! page                      └→ [ record, record, record, … ]
//! ```
//!
//! A class is made from a table: the name, the documentation and the place of each field. One getter
//! for each type of field serves all classes. Python is told as little as it needs: an object has no
//! fields of Python's, so that the cyclic collector has nothing to look at.

use std::any::Any;
use std::ffi::{CStr, c_int, c_void};
use std::hash::Hash;
use std::mem::offset_of;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr;

use pyo3::exceptions::PyRuntimeError;
use pyo3::panic::PanicException;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple, PyType};
use pyo3::{Borrowed, ffi};

use super::field::{Field, Parameter};
use super::given::Given;
use crate::argument::Unfit;
use crate::convert::ToPython;
use crate::owning_ref::OwningRef;

/// A kind of record, as the table that its class is made of.
///
/// # Safety
/// `FIELDS` are fields of `Self`: each has the offset of one, and was made by [`field`] for the type of
/// it. `class` is that of no other kind.
pub unsafe trait RecordClass:
    Clone + Hash + PartialEq + Send + Sync + Sized + 'static
{
    /// The name of the class, behind that of its module.
    const NAME: &CStr;
    /// The signature of the class and its documentation, as `tp_doc` has them.
    const DOC: &CStr;
    /// The fields, in the order of their declaration.
    const FIELDS: &'static [Field];
    /// Makes a record of a text that stands for it.
    const OF_TEXT: Option<fn(&str) -> Self>;

    fn class() -> &'static Class;

    /// Make a record of what its class was called with.
    fn read(given: &mut Given<'_>) -> Result<Self, Unfit>;
}

/// A class, once it is there.
pub struct Class(PyOnceLock<Py<PyType>>);

impl Class {
    pub const fn new() -> Self {
        Self(PyOnceLock::new())
    }

    /// The class, which is made when it is first asked for.
    pub fn of<'py, T: RecordClass>(
        py: Python<'py>,
        base: &Bound<'py, PyType>,
    ) -> PyResult<&'py Bound<'py, PyType>> {
        let class = T::class().0.get_or_try_init(py, || create::<T>(base))?;
        Ok(class.bind(py))
    }
}

/// An object of a class of records.
#[repr(C)]
struct Object<T> {
    head: ffi::PyObject,
    record: OwningRef<T>,
}

/// A record of any kind: objects are laid out alike for all of them.
struct AnyRecord;

/// A field, with the getter for its type.
pub const fn field<T, F: ToPython>(
    name: &'static CStr,
    doc: &'static CStr,
    parameter: Parameter,
    offset: usize,
    _field: fn(&T) -> &F,
) -> Field {
    Field { name, doc, parameter, offset, get: get::<F> }
}

/// Make an object of a record.
pub fn make<T: RecordClass>(py: Python<'_>, record: OwningRef<T>) -> PyResult<Bound<'_, PyAny>> {
    // SAFETY: a class is that of no other kind.
    unsafe { make_object(py, T::class(), record.cast()) }
}

/// The same once for all kinds.
///
/// # Safety
/// The record is of the kind that the class is of.
unsafe fn make_object<'py>(
    py: Python<'py>,
    class: &'static Class,
    record: OwningRef<AnyRecord>,
) -> PyResult<Bound<'py, PyAny>> {
    let class = class.0.get(py).ok_or_else(not_imported)?;
    // SAFETY: the class is of objects of this layout; see `create`.
    let object = unsafe { ffi::PyObject_New::<Object<AnyRecord>>(class.bind(py).as_type_ptr()) };
    if object.is_null() {
        return Err(PyErr::fetch(py));
    }
    // SAFETY: behind the head, which Python has set, there is room for this, and nothing in it yet.
    // No other thread knows of the object.
    unsafe { (&raw mut (*object).record).write(record) };
    // SAFETY: it is a new object, and this is the reference to it.
    Ok(unsafe { Bound::from_owned_ptr(py, object.cast()) })
}

#[cold]
fn not_imported() -> PyErr {
    PyRuntimeError::new_err("The module `rosterkit` was not imported to its end: import it again.")
}

/// The record in an object, if it is of this kind.
pub fn get_record<'a, T: RecordClass>(object: &'a Bound<'_, PyAny>) -> Option<&'a T> {
    let class = T::class().0.get(object.py())?;
    if !object.get_type().is(class) {
        return None;
    }
    // SAFETY: objects of this class are made by `make` alone, of records of this kind. The object keeps
    // its record as long as it lives, and never changes it.
    Some(unsafe { (*object.as_ptr().cast::<Object<T>>()).record.get() })
}

/// Make the class of a kind of record.
fn create<T: RecordClass>(base: &Bound<'_, PyType>) -> PyResult<Py<PyType>> {
    create_class(base, T::NAME, T::DOC, new::<T>, T::FIELDS)
}

fn create_class(
    base: &Bound<'_, PyType>,
    name: &'static CStr,
    doc: &'static CStr,
    new: ffi::newfunc,
    fields: &'static [Field],
) -> PyResult<Py<PyType>> {
    let slot = |slot: c_int, pfunc: *mut c_void| ffi::PyType_Slot { slot, pfunc };
    let mut slots = [
        slot(ffi::Py_tp_base, base.as_ptr().cast()),
        slot(ffi::Py_tp_doc, doc.as_ptr().cast_mut().cast()),
        slot(ffi::Py_tp_new, new as *mut c_void),
        slot(ffi::Py_tp_dealloc, dealloc as *mut c_void),
        slot(ffi::Py_tp_free, ffi::PyObject_Free as *mut c_void),
        // The class of all records is one that the collector looks at, as all of PyO3's are. A class
        // that has a function for this takes that over no more.
        slot(ffi::Py_tp_traverse, traverse as *mut c_void),
        slot(ffi::Py_tp_getset, getters(fields).cast()),
        slot(0, ptr::null_mut()),
    ];
    let mut spec = ffi::PyType_Spec {
        name: name.as_ptr(),
        basicsize: c_int::try_from(size_of::<Object<AnyRecord>>()).expect("it is some words"),
        itemsize: 0,
        flags: ffi::Py_TPFLAGS_DEFAULT as u32,
        slots: slots.as_mut_ptr(),
    };
    // SAFETY: the slots are of the types that Python has for them, and end with one of zeros. What they
    // and the name point to is never freed, but for the slots themselves, which Python copies.
    // A class without the flag for it has no subclasses, and `new` for all its objects.
    let class = unsafe { ffi::PyType_FromSpec(&raw mut spec) };
    // SAFETY: it is a new reference, or null with an error set.
    let class = unsafe { Bound::from_owned_ptr_or_err(base.py(), class) }?;
    Ok(class.cast_into::<PyType>()?.unbind())
}

/// The getters of a class, as Python keeps them for as long as the process lives.
fn getters(fields: &'static [Field]) -> *mut ffi::PyGetSetDef {
    let getter = |field: &Field| ffi::PyGetSetDef {
        name: field.name.as_ptr(),
        get: Some(field.get),
        set: None,
        doc: field.doc.as_ptr(),
        closure: ptr::without_provenance_mut(field.offset),
    };
    let end = ffi::PyGetSetDef::default();
    let getters: Vec<_> = fields.iter().map(getter).chain([end]).collect();
    Box::leak(getters.into_boxed_slice()).as_mut_ptr()
}

/// Give Python the form of a field.
///
/// # Safety
/// Python calls it for a getter of a class: with an object of that class, and with the offset of a field
/// that is an `F`.
unsafe extern "C" fn get<F: ToPython>(
    object: *mut ffi::PyObject,
    offset: *mut c_void,
) -> *mut ffi::PyObject {
    let object = object.cast::<Object<AnyRecord>>();
    // SAFETY: Python holds a reference to the object during the call. Its class has this field at this
    // offset, as `RecordClass` promises.
    let field = unsafe { (*object).record.field::<F>(offset.addr()) };
    // SAFETY: Python calls it.
    unsafe { answer(|py| F::to_python(field, py)) }
}

/// Make an object that a class was called for.
///
/// # Safety
/// Python calls it: with a tuple, and a dict or null.
unsafe extern "C" fn new<T: RecordClass>(
    _class: *mut ffi::PyTypeObject,
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
) -> *mut ffi::PyObject {
    let read: Read = |py, given| make(py, OwningRef::new(T::read(given)?));
    // SAFETY: as above.
    unsafe { new_object(T::NAME, T::FIELDS, args, kwargs, read) }
}

/// Makes an object of what a class was called with.
type Read = for<'py> fn(Python<'py>, &mut Given<'py>) -> PyResult<Bound<'py, PyAny>>;

/// The same once for all kinds.
///
/// # Safety
/// As with `new`.
unsafe fn new_object(
    name: &'static CStr,
    fields: &'static [Field],
    args: *mut ffi::PyObject,
    kwargs: *mut ffi::PyObject,
    read: Read,
) -> *mut ffi::PyObject {
    let make = |py| {
        // SAFETY: Python holds references to both during the call, and they are of these types.
        let (args, kwargs) = unsafe {
            let kwargs = Borrowed::from_ptr_or_opt(py, kwargs);
            let kwargs = kwargs.map(|kwargs| kwargs.cast_unchecked::<PyDict>());
            (Borrowed::from_ptr(py, args).cast_unchecked::<PyTuple>(), kwargs)
        };
        let name = name.to_str().expect("it is ASCII");
        let name = name.rsplit('.').next().unwrap_or(name);
        read(py, &mut Given::take(name, fields, &args, kwargs.as_deref())?)
    };
    // SAFETY: Python calls it.
    unsafe { answer(make) }
}

/// Run what Python called, and answer as it wants it. A panic, which must not reach Python, becomes an
/// error as with functions of PyO3.
///
/// # Safety
/// Python calls, so this thread may use its objects.
#[inline]
unsafe fn answer<'py>(
    work: impl FnOnce(Python<'py>) -> PyResult<Bound<'py, PyAny>>,
) -> *mut ffi::PyObject {
    // SAFETY: as above.
    let py = unsafe { Python::assume_attached() };
    match catch_unwind(AssertUnwindSafe(|| work(py))) {
        Ok(Ok(value)) => value.into_ptr(),
        Ok(Err(error)) => raise(py, Ok(error)),
        Err(panic) => raise(py, Err(panic)),
    }
}

/// Raise an error or a panic. Every getter has the call, so it is not compiled into them.
#[cold]
#[inline(never)]
fn raise(py: Python<'_>, failure: Result<PyErr, Box<dyn Any + Send>>) -> *mut ffi::PyObject {
    failure.unwrap_or_else(panicked).restore(py);
    ptr::null_mut()
}

fn panicked(panic: Box<dyn Any + Send>) -> PyErr {
    let said = panic.downcast::<String>().map(|said| *said);
    let said = said.or_else(|panic| panic.downcast::<&str>().map(|said| (*said).to_owned()));
    PanicException::new_err(said.unwrap_or_else(|_| "a panic that says nothing".to_owned()))
}

/// Free an object that is not used any more.
///
/// # Safety
/// Python calls it, once, with an object of a class of records.
unsafe extern "C" fn dealloc(object: *mut ffi::PyObject) {
    // SAFETY: Python does not use the object any more, and no thread has a reference to it. The record
    // was written when it was made, and dropping a reference to one is the same for all kinds. An object
    // holds a reference to its class, which is given back at last.
    unsafe {
        let class = ffi::Py_TYPE(object);
        ptr::drop_in_place(&raw mut (*object.cast::<Object<AnyRecord>>()).record);
        ffi::PyObject_Free(object.cast());
        ffi::Py_DECREF(class.cast());
    }
}

/// An object refers to none that the collector could look at.
unsafe extern "C" fn traverse(
    _object: *mut ffi::PyObject,
    _visit: ffi::visitproc,
    _arg: *mut c_void,
) -> c_int {
    0
}

// The getters rely on it.
const _: () = assert!(
    offset_of!(Object<AnyRecord>, record) == offset_of!(Object<String>, record)
        && size_of::<Object<AnyRecord>>() == size_of::<Object<String>>()
);
