//! Listings as Python sees them: iterators, and async iterators, of items or of pages.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyList, PyTuple};

use crate::asyncio::Pending;
use crate::awaitable::{Completed, awaited_already, completed, thrown};
use crate::listing::Listing;
use crate::outcome::outcome;
use crate::page::Page;

/// A listing: an iterator of its items, or of its pages.
///
/// Nothing is fetched before it is needed. The listing ends when the service says so; anything else
/// raises an error, whose `resume` goes on exactly after the last item you were given.
#[pyclass(frozen, generic, name = "Pager", module = "rosterkit")]
pub struct SyncPager(pub Arc<Listing>);

#[pymethods]
impl SyncPager {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(item) = self.0.take_item(py)? {
                return Ok(Some(item));
            }
            if !self.0.wait(py, |listing| async move { listing.fetch().await })? {
                return Ok(None);
            }
        }
    }

    /// Iterate over pages in place of items: the same listing, from where it is.
    fn pages(&self) -> SyncPages {
        SyncPages(self.0.clone())
    }

    /// Fetch everything that is left, as a list.
    fn all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        self.0.wait(py, |listing| async move { listing.fetch_all().await })?;
        let all = PyList::empty(py);
        self.0.take_all(py, &all)?;
        Ok(all)
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with
    /// the same arguments. It holds no credential.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved while it was being read, because items were
    /// removed or added. Items that were there all along are neither left out nor given twice.
    #[getter]
    fn shifts(&self) -> u64 {
        self.0.shifts()
    }

    /// Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
    /// listing does the same.
    fn close(&self) {
        self.0.close();
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_raised))]
    fn __exit__(&self, _raised: &Bound<'_, PyTuple>) {
        self.0.close();
    }
}

/// The pages of a listing.
#[pyclass(frozen, generic, name = "Pages", module = "rosterkit")]
pub struct SyncPages(Arc<Listing>);

#[pymethods]
impl SyncPages {
    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Page>> {
        loop {
            if let Some(page) = self.0.take_page(py)? {
                return Ok(Some(page));
            }
            if !self.0.wait(py, |listing| async move { listing.fetch().await })? {
                return Ok(None);
            }
        }
    }

    /// Where to go on after the last page you were given.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved while it was being read, because items were
    /// removed or added. Items that were there all along are neither left out nor given twice.
    #[getter]
    fn shifts(&self) -> u64 {
        self.0.shifts()
    }

    /// Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
    /// listing does the same.
    fn close(&self) {
        self.0.close();
    }

    fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    #[pyo3(signature = (*_raised))]
    fn __exit__(&self, _raised: &Bound<'_, PyTuple>) {
        self.0.close();
    }
}

/// A coroutine of `rosterkit._asyncio` over a listing.
fn coroutine<'py>(
    function: &'static PyOnceLock<Py<PyAny>>,
    name: &str,
    listing: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    function.import(listing.py(), "rosterkit._asyncio", name)?.call1((listing,))
}

/// What the coroutines of `rosterkit._asyncio` need of a listing.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct ListingSteps(Arc<Listing>);

#[pymethods]
impl ListingSteps {
    fn take_item<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.take_item(py)
    }

    fn take_page(&self, py: Python<'_>) -> PyResult<Option<Page>> {
        self.0.take_page(py)
    }

    fn take_all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let all = PyList::empty(py);
        self.0.take_all(py, &all)?;
        Ok(all)
    }

    fn fetch(&self) -> Pending {
        let listing = self.0.clone();
        Pending::new(
            self.0.has_callbacks,
            outcome(async move { listing.fetch().await }, |py, more| {
                Ok(PyBool::new(py, more).to_owned().into_any())
            }),
        )
    }

    fn fetch_all(&self) -> Pending {
        let listing = self.0.clone();
        Pending::new(
            self.0.has_callbacks,
            outcome(async move { listing.fetch_all().await }, |py, ()| {
                Ok(py.None().into_bound(py))
            }),
        )
    }
}

/// A listing: an async iterator of its items, or of its pages.
///
/// Nothing is fetched before it is needed. The listing ends when the service says so; anything else
/// raises an error, whose `resume` goes on exactly after the last item you were given.
#[pyclass(frozen, generic, name = "AsyncPager", module = "rosterkit")]
pub struct AsyncPager(pub Arc<Listing>);

#[pymethods]
impl AsyncPager {
    fn __aiter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __anext__(&self) -> Next {
        Next { listing: self.0.clone(), state: Mutex::new(Awaited::NotYet) }
    }

    /// Iterate over pages in place of items: the same listing, from where it is.
    fn pages(&self) -> AsyncPages {
        AsyncPages(self.0.clone())
    }

    /// Fetch everything that is left, as a list.
    fn all<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static ALL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        coroutine(&ALL, "everything", &self.steps(py)?)
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with
    /// the same arguments. It holds no credential.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved while it was being read, because items were
    /// removed or added. Items that were there all along are neither left out nor given twice.
    #[getter]
    fn shifts(&self) -> u64 {
        self.0.shifts()
    }

    /// Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
    /// listing does the same.
    fn aclose(&self, py: Python<'_>) -> Completed {
        self.0.close();
        Completed::new(py.None())
    }

    fn __aenter__(slf: Bound<'_, Self>) -> Completed {
        Completed::new(slf.into_any().unbind())
    }

    #[pyo3(signature = (*_raised))]
    fn __aexit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) -> Completed {
        self.aclose(py)
    }
}

impl AsyncPager {
    fn steps<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, ListingSteps(self.0.clone()))?.into_any())
    }
}

/// The next item of a listing, to be awaited.
///
/// Mostly the item has arrived already, and a coroutine would cost more than the item. It leaves the listing
/// only once this is awaited: an awaitable that is dropped before, as by a task that is cancelled
/// before its first step, loses nothing.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Next {
    listing: Arc<Listing>,
    state: Mutex<Awaited>,
}

/// How far the wait has come.
enum Awaited {
    NotYet,
    /// A page is on its way, and a coroutine waits for it.
    Fetching(Py<PyAny>),
    Done,
}

impl Next {
    /// Never held while Python code can run.
    fn change(&self, state: Awaited) -> Awaited {
        std::mem::replace(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner), state)
    }

    /// Go on with the coroutine that waits, by the method of this name.
    fn forward<'py>(
        &self,
        waiting: Py<PyAny>,
        py: Python<'py>,
        step: impl FnOnce(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let result = step(waiting.bind(py));
        if result.is_ok() {
            self.change(Awaited::Fetching(waiting));
        }
        result
    }
}

#[pymethods]
impl Next {
    fn __await__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __iter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static NEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let next = |waiting: &Bound<'py, PyAny>| waiting.call_method0(intern!(py, "__next__"));
        match self.change(Awaited::Done) {
            Awaited::NotYet => match self.listing.take_item(py)? {
                Some(item) => Err(completed(item.unbind())),
                None => {
                    let steps = Bound::new(py, ListingSteps(self.listing.clone()))?.into_any();
                    let waiting = coroutine(&NEXT, "next_item", &steps)?;
                    let waiting = waiting.call_method0(intern!(py, "__await__"))?;
                    self.forward(waiting.unbind(), py, next)
                }
            },
            Awaited::Fetching(waiting) => self.forward(waiting, py, next),
            Awaited::Done => Err(awaited_already()),
        }
    }

    // With these it is a coroutine to `asyncio.create_task` and its like.

    fn send<'py>(
        &self,
        py: Python<'py>,
        _value: &Bound<'py, PyAny>,
    ) -> PyResult<Bound<'py, PyAny>> {
        self.__next__(py)
    }

    #[pyo3(signature = (kind, value = None, traceback = None))]
    fn throw<'py>(
        &self,
        py: Python<'py>,
        kind: &Bound<'py, PyAny>,
        value: Option<&Bound<'py, PyAny>>,
        traceback: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let error = thrown(kind, value, traceback);
        match self.change(Awaited::Done) {
            Awaited::Fetching(waiting) => self.forward(waiting, py, |waiting| {
                waiting.call_method1(intern!(py, "throw"), (error.value(py),))
            }),
            _ => Err(error),
        }
    }

    fn close(&self, py: Python<'_>) -> PyResult<()> {
        match self.change(Awaited::Done) {
            Awaited::Fetching(waiting) => waiting.call_method0(py, intern!(py, "close")).map(drop),
            _ => Ok(()),
        }
    }
}

/// The pages of a listing.
#[pyclass(frozen, generic, name = "AsyncPages", module = "rosterkit")]
pub struct AsyncPages(Arc<Listing>);

#[pymethods]
impl AsyncPages {
    fn __aiter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
        slf
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        static NEXT: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        coroutine(&NEXT, "next_page", &Bound::new(py, ListingSteps(self.0.clone()))?.into_any())
    }

    /// Where to go on after the last page you were given.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved while it was being read, because items were
    /// removed or added. Items that were there all along are neither left out nor given twice.
    #[getter]
    fn shifts(&self) -> u64 {
        self.0.shifts()
    }

    /// Give up what was read ahead; what was not handed out comes after `resume`. Dropping a
    /// listing does the same.
    fn aclose(&self, py: Python<'_>) -> Completed {
        self.0.close();
        Completed::new(py.None())
    }

    fn __aenter__(slf: Bound<'_, Self>) -> Completed {
        Completed::new(slf.into_any().unbind())
    }

    #[pyo3(signature = (*_raised))]
    fn __aexit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) -> Completed {
        self.aclose(py)
    }
}
