//! Listings: pages arrive in the runtime, and are handed out by the item, by the page, or all.
//!
//! Whatever was fetched waits in [`Arrived`] until Python takes it. So a wait that is interrupted or
//! cancelled loses nothing, and `resume` is exact.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBytes, PyList};
use rosterkit::{BoxFuture, Error, ErrorKind, Mark, Pager, RateLimit, fork};

use crate::asyncio::{Pending, awaited_already, given, pending, thrown};
use crate::convert::{ToPython, timestamp};
use crate::handle::Shelf;
use crate::wait::wait;
use crate::{errors, observe};

/// A listing of whatever kind of record.
pub struct Listing {
    /// Where pages come from; locked while one is being fetched.
    source: tokio::sync::Mutex<Box<dyn Source>>,
    /// In which process that is, as its generation + 1.
    fetching: AtomicU64,
    arrived: Mutex<Arrived>,
}

/// What was fetched and not handed out yet.
struct Arrived {
    pages: VecDeque<Fetched>,
    /// Where to go on when there are no pages.
    place: Place,
    /// Why the listing ended before its end: who asks again is told again.
    failed: Option<Error>,
}

/// A page, and how many of its items were handed out.
struct Fetched {
    items: Arc<dyn Items>,
    used: usize,
    mark: Arc<dyn Resume>,
    facts: Facts,
}

/// What came along with a page's items.
struct Facts {
    status: u16,
    request_id: Option<String>,
    rate_limit: Option<RateLimit>,
    body: Bytes,
}

/// A place behind so many items of a page.
#[derive(Clone)]
struct Place(Arc<dyn Resume>, usize);

/// Writes places as strings.
trait Resume: Send + Sync {
    fn resume(&self, items: usize) -> String;
}

impl<T: Send + Sync + 'static> Resume for Mark<T> {
    fn resume(&self, items: usize) -> String {
        Self::resume(self, items)
    }
}

/// The items of a page, of whatever kind.
trait Items: Send + Sync {
    fn len(&self) -> usize;
    fn at<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: ToPython + Send + Sync + 'static> Items for Shelf<T> {
    fn len(&self) -> usize {
        Self::len(self)
    }

    fn at<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        T::to_python(Self::at(self, index), py)
    }
}

/// A pager of whatever kind of record.
trait Source: Send {
    fn next_page(&mut self) -> BoxFuture<'_, Option<Result<Fetched, Error>>>;
    fn resume(&self) -> String;
    fn rewind(&mut self, resume: &str);
    fn abandon(&mut self);
}

impl<T: ToPython + Send + Sync + 'static> Source for Pager<T> {
    fn next_page(&mut self) -> BoxFuture<'_, Option<Result<Fetched, Error>>> {
        Box::pin(async {
            let page = match Self::next_page(self).await? {
                Ok(page) => page,
                Err(error) => return Some(Err(error)),
            };
            let facts = Facts {
                status: page.status,
                request_id: page.request_id,
                rate_limit: page.rate_limit,
                body: page.body,
            };
            let items = Arc::new(Shelf::new(page.items));
            Some(Ok(Fetched { items, used: 0, mark: Arc::new(self.mark()), facts }))
        })
    }

    fn resume(&self) -> String {
        Self::resume(self)
    }

    fn rewind(&mut self, resume: &str) {
        Self::rewind(self, resume);
    }

    fn abandon(&mut self) {
        Self::abandon(self);
    }
}

impl Fetched {
    fn is_used_up(&self) -> bool {
        self.used > 0 && self.used == self.items.len()
    }
}

impl Arrived {
    /// The page being handed out. One that is used up is no longer there; its end is the place.
    fn front(&mut self) -> Option<&mut Fetched> {
        while self.pages.front().is_some_and(Fetched::is_used_up) {
            if let Some(page) = self.pages.pop_front() {
                self.place = Place(page.mark, page.used);
            }
        }
        self.pages.front_mut()
    }

    fn next_item(&mut self) -> Option<(Arc<dyn Items>, usize)> {
        loop {
            let page = self.front()?;
            if page.used < page.items.len() {
                page.used += 1;
                return Some((page.items.clone(), page.used - 1));
            }
            // It is empty.
            self.next_page();
        }
    }

    fn next_page(&mut self) -> Option<Fetched> {
        self.front()?;
        let page = self.pages.pop_front()?;
        self.place = Place(page.mark.clone(), page.items.len());
        Some(page)
    }

    fn resume(&mut self) -> Place {
        match self.front() {
            Some(page) => Place(page.mark.clone(), page.used),
            None => self.place.clone(),
        }
    }
}

/// The items of a page that were not handed out.
fn rest<'py>(py: Python<'py>, page: &Fetched) -> impl Iterator<Item = PyResult<Bound<'py, PyAny>>> {
    (page.used..page.items.len()).map(move |index| page.items.at(py, index))
}

impl Listing {
    pub fn new<T: ToPython + Send + Sync + 'static>(pager: Pager<T>) -> Self {
        let place = Place(Arc::new(pager.mark()), 0);
        Self {
            source: tokio::sync::Mutex::new(Box::new(pager)),
            fetching: AtomicU64::new(0),
            arrived: Mutex::new(Arrived { pages: VecDeque::new(), place, failed: None }),
        }
    }

    /// Never held while Python code can run.
    fn arrived(&self) -> MutexGuard<'_, Arrived> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_item<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let item = self.arrived().next_item();
        item.map(|(items, index)| items.at(py, index)).transpose()
    }

    fn take_page(&self, py: Python<'_>) -> PyResult<Option<Page>> {
        let page = self.arrived().next_page();
        page.map(|page| {
            let items = rest(py, &page).collect::<PyResult<Vec<_>>>()?;
            Ok(Page { items: PyList::new(py, items)?.unbind(), facts: page.facts })
        })
        .transpose()
    }

    /// Move everything that is here to the end of a list.
    fn take_all(&self, py: Python<'_>, all: &Bound<'_, PyList>) -> PyResult<()> {
        loop {
            let page = self.arrived().next_page();
            let Some(page) = page else { return Ok(()) };
            for item in rest(py, &page) {
                all.append(item?)?;
            }
        }
    }

    fn resume(&self) -> String {
        let Place(mark, items) = self.arrived().resume();
        mark.resume(items)
    }

    /// Have something to hand out; false at the end.
    async fn fetch(&self) -> Result<bool, Error> {
        let mut source = self.source().await?;
        // Somebody else may have fetched while we waited for our turn.
        if self.arrived().front().is_some() {
            return Ok(true);
        }
        self.fetch_one(&mut source).await
    }

    /// Have everything here that is left, or nothing more than before.
    async fn fetch_all(&self) -> Result<(), Error> {
        let mut gathering = Gathering::begin(self.source().await?);
        while let Some(mut page) = self.next_of(&mut gathering.turn).await? {
            // Nobody will ask for the bodies, which are most of the memory.
            page.facts.body = Bytes::new();
            gathering.pages.push_back(page);
        }
        gathering.complete = true;
        self.arrived().pages.append(&mut gathering.pages);
        Ok(())
    }

    async fn fetch_one(&self, turn: &mut Turn<'_>) -> Result<bool, Error> {
        let page = self.next_of(turn).await?;
        let is_one = page.is_some();
        self.arrived().pages.extend(page);
        Ok(is_one)
    }

    async fn next_of(&self, turn: &mut Turn<'_>) -> Result<Option<Fetched>, Error> {
        if let Some(error) = self.arrived().failed.clone() {
            return Err(error);
        }
        turn.pager.next_page().await.transpose().map_err(|error| self.fail(error))
    }

    /// The listing ends here. What arrived and was not handed out is given up: the error says
    /// where to go on, and that is before it.
    fn fail(&self, error: Error) -> Error {
        let Place(mark, items) = self.arrived().resume();
        let error = error.with_resume(mark.resume(items));
        let mut arrived = self.arrived();
        arrived.pages.clear();
        arrived.place = Place(mark, items);
        arrived.failed = Some(error.clone());
        error
    }

    /// Wait for our turn at the pager.
    async fn source(&self) -> Result<Turn<'_>, Error> {
        let here = fork::generation() + 1;
        let holder = self.fetching.load(Ordering::Acquire);
        let pager = match self.source.try_lock() {
            Ok(pager) => pager,
            Err(_) if holder != 0 && holder != here => {
                let what = "this listing was being read when the process was forked: list again, with `resume`";
                return Err(Error::told(ErrorKind::Closed, what));
            }
            Err(_) => self.source.lock().await,
        };
        self.fetching.store(here, Ordering::Release);
        Ok(Turn { pager, fetching: &self.fetching })
    }

    /// Wait as long as it takes, or until Ctrl-C.
    fn wait<T: Send>(
        &self,
        py: Python<'_>,
        future: impl Future<Output = Result<T, Error>> + Send,
    ) -> PyResult<T> {
        observe::refresh(py);
        wait(py, future)?.map_err(|error| errors::raised(py, &error))
    }
}

/// Fetching all that is left. When it comes to nothing, the listing is where it was.
///
/// Pages are kept aside until all are there: others may be taking what has arrived meanwhile, and
/// what they took must not come again.
struct Gathering<'a> {
    turn: Turn<'a>,
    begin: String,
    pages: VecDeque<Fetched>,
    complete: bool,
}

impl<'a> Gathering<'a> {
    fn begin(turn: Turn<'a>) -> Self {
        let begin = turn.pager.resume();
        Self { turn, begin, pages: VecDeque::new(), complete: false }
    }
}

impl Drop for Gathering<'_> {
    fn drop(&mut self) {
        if !self.complete {
            self.turn.pager.rewind(&self.begin);
        }
    }
}

/// The pager, while it is ours.
struct Turn<'a> {
    pager: tokio::sync::MutexGuard<'a, Box<dyn Source>>,
    fetching: &'a AtomicU64,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        // Whoever waited for a page waits no more: its connection ends here.
        self.pager.abandon();
        self.fetching.store(0, Ordering::Release);
    }
}

/// A listing: an iterator of its items, or of its pages.
///
/// Nothing is fetched before it is asked for. The listing ends when the service says so; anything
/// else raises an error, whose `resume` goes on exactly after the last item you were given.
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
            if !self.0.wait(py, self.0.fetch())? {
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
        self.0.wait(py, self.0.fetch_all())?;
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
            if !self.0.wait(py, self.0.fetch())? {
                return Ok(None);
            }
        }
    }

    /// Where to go on after the last page you were given.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
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
pub struct Course(Arc<Listing>);

#[pymethods]
impl Course {
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
        pending(async move { listing.fetch().await }, |py, more| {
            Ok(pyo3::types::PyBool::new(py, more).to_owned().into_any())
        })
    }

    fn fetch_all(&self) -> Pending {
        let listing = self.0.clone();
        pending(async move { listing.fetch_all().await }, |py, ()| Ok(py.None().into_bound(py)))
    }
}

/// A listing: an async iterator of its items, or of its pages.
///
/// Nothing is fetched before it is asked for. The listing ends when the service says so; anything
/// else raises an error, whose `resume` goes on exactly after the last item you were given.
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
        coroutine(&ALL, "everything", &self.course(py)?)
    }

    /// Where to go on, also in another process: give it as `resume` to the same operation with
    /// the same arguments. It holds no credential.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
    }
}

impl AsyncPager {
    fn course<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Course(self.0.clone()))?.into_any())
    }
}

/// The next item of a listing, to be awaited.
///
/// Mostly the item is here, and a coroutine would cost more than the item. It leaves the listing
/// only once this is awaited: an awaitable that is dropped before, as by a task that is cancelled
/// before its first step, loses nothing.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Next {
    listing: Arc<Listing>,
    state: Mutex<Awaited>,
}

/// How far it is.
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
                Some(item) => Err(given(item.unbind())),
                None => {
                    let course = Bound::new(py, Course(self.listing.clone()))?.into_any();
                    let waiting = coroutine(&NEXT, "next_item", &course)?;
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
        coroutine(&NEXT, "next_page", &Bound::new(py, Course(self.0.clone()))?.into_any())
    }

    /// Where to go on after the last page you were given.
    #[getter]
    fn resume(&self) -> String {
        self.0.resume()
    }
}

/// One page of a listing, and what the service said along with it.
#[pyclass(frozen, generic, module = "rosterkit")]
pub struct Page {
    items: Py<PyList>,
    facts: Facts,
}

#[pymethods]
impl Page {
    /// What is on it, in the service's order.
    #[getter]
    fn items(&self, py: Python<'_>) -> Py<PyList> {
        self.items.clone_ref(py)
    }

    /// The HTTP status.
    #[getter]
    fn status(&self) -> u16 {
        self.facts.status
    }

    /// The answer's request id, if it had one.
    #[getter]
    fn request_id(&self) -> Option<&str> {
        self.facts.request_id.as_deref()
    }

    /// What the service says is left of its allowance, if it does.
    #[getter]
    fn rate_limit(&self) -> Option<Allowance> {
        self.facts.rate_limit.map(Allowance)
    }

    /// The body as it came, unpacked.
    #[getter]
    fn body<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.facts.body)
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.items.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.items.bind(py).try_iter()?.into_any())
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("Page({} items, status {})", self.__len__(py), self.facts.status)
    }
}

/// How much of a service's allowance is left, as it says with an answer.
#[pyclass(frozen, eq, name = "RateLimit", module = "rosterkit")]
#[derive(PartialEq)]
pub struct Allowance(RateLimit);

#[pymethods]
impl Allowance {
    /// Requests allowed in the current window.
    #[getter]
    fn limit(&self) -> Option<u64> {
        self.0.limit
    }

    /// Requests left in it.
    #[getter]
    fn remaining(&self) -> Option<u64> {
        self.0.remaining
    }

    /// When the next window begins.
    #[getter]
    fn reset<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.0.reset.map(|reset| timestamp(py, reset)).transpose()
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let shown = |number: Option<u64>| number.map_or("None".to_owned(), |n| n.to_string());
        let reset = self
            .reset(py)?
            .map_or(Ok("None".to_owned()), |r| Ok::<_, PyErr>(r.repr()?.to_string()))?;
        let (limit, remaining) = (shown(self.0.limit), shown(self.0.remaining));
        Ok(format!("RateLimit(limit={limit}, remaining={remaining}, reset={reset})"))
    }
}
