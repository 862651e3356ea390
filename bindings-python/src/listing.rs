//! What was fetched of a listing, and what was handed out.
//!
//! Whatever was fetched waits in [`Arrived`] until Python takes it. So a wait that is interrupted or
//! cancelled loses nothing, and `resume` is exact.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::PyList;
use rosterkit::bridge::paging::{self, Mark};
use rosterkit::bridge::{errors as bridge_errors, fork};
use rosterkit::{BoxFuture, Error, ErrorKind, Pager};

use crate::convert::ToPython;
use crate::errors;
use crate::owning_ref::OwningSlice;
use crate::page::{Facts, Page};
use crate::wait::wait;

/// A listing of whatever kind of record.
pub struct Listing {
    /// Where pages come from; locked while one is being fetched, and none once it has failed or was
    /// closed.
    source: tokio::sync::Mutex<Option<Box<dyn Source>>>,
    /// Whether the client has a hook or a token provider.
    pub has_callbacks: bool,
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

/// A place behind so many items of a page.
#[derive(Clone)]
struct Place(Arc<dyn Resume>, usize);

/// Writes places as strings.
trait Resume: Send + Sync {
    fn resume(&self, items: usize) -> String;
    fn shifts(&self) -> u64;
}

impl<T: Send + Sync + 'static> Resume for Mark<T> {
    fn resume(&self, items: usize) -> String {
        Self::resume(self, items)
    }

    fn shifts(&self) -> u64 {
        Self::shifts(self)
    }
}

/// The items of a page, of whatever kind.
trait Items: Send + Sync {
    fn len(&self) -> usize;
    fn at<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: ToPython + Send + Sync + 'static> Items for OwningSlice<T> {
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
            let items = Arc::new(OwningSlice::new(page.items));
            Some(Ok(Fetched { items, used: 0, mark: Arc::new(paging::mark(self)), facts }))
        })
    }

    fn resume(&self) -> String {
        Self::resume(self)
    }

    fn rewind(&mut self, resume: &str) {
        paging::rewind(self, resume);
    }

    fn abandon(&mut self) {
        paging::abandon(self);
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
    pub fn new<T: ToPython + Send + Sync + 'static>(pager: Pager<T>, has_callbacks: bool) -> Self {
        let place = Place(Arc::new(paging::mark(&pager)), 0);
        Self {
            source: tokio::sync::Mutex::new(Some(Box::new(pager))),
            has_callbacks,
            fetching: AtomicU64::new(0),
            arrived: Mutex::new(Arrived { pages: VecDeque::new(), place, failed: None }),
        }
    }

    /// Never held while Python code can run.
    fn arrived(&self) -> MutexGuard<'_, Arrived> {
        self.arrived.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn take_item<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let item = self.arrived().next_item();
        item.map(|(items, index)| items.at(py, index)).transpose()
    }

    pub fn take_page(&self, py: Python<'_>) -> PyResult<Option<Page>> {
        let page = self.arrived().next_page();
        page.map(|page| {
            let items = rest(py, &page).collect::<PyResult<Vec<_>>>()?;
            Ok(Page::new(PyList::new(py, items)?, page.facts))
        })
        .transpose()
    }

    /// Move everything that is here to the end of a list.
    pub fn take_all(&self, py: Python<'_>, all: &Bound<'_, PyList>) -> PyResult<()> {
        loop {
            let page = self.arrived().next_page();
            let Some(page) = page else { return Ok(()) };
            for item in rest(py, &page) {
                all.append(item?)?;
            }
        }
    }

    pub fn resume(&self) -> String {
        let Place(mark, items) = self.arrived().resume();
        mark.resume(items)
    }

    pub fn shifts(&self) -> u64 {
        self.arrived().place.0.shifts()
    }

    /// Have something to hand out; false at the end.
    pub async fn fetch(&self) -> Result<bool, Error> {
        let mut source = self.source().await?;
        // Somebody else may have fetched while we waited for our turn.
        if self.arrived().front().is_some() {
            return Ok(true);
        }
        self.fetch_one(&mut source).await
    }

    /// Have everything here that is left, or nothing more than before.
    pub async fn fetch_all(&self) -> Result<(), Error> {
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
        let Some(pager) = turn.pager.as_mut() else { return Ok(None) };
        let page = pager.next_page().await.transpose().map_err(|error| self.fail(error))?;
        // It may have been closed meanwhile.
        match self.arrived().failed.clone() {
            Some(error) => Err(error),
            None => Ok(page),
        }
    }

    /// Give up what was fetched and not handed out, and what is being fetched.
    pub fn close(&self) {
        let what = "this listing was closed: list again, with `resume`";
        self.fail(bridge_errors::new(ErrorKind::Closed, what));
        // Else the one who is fetching does it.
        if let Ok(mut source) = self.source.try_lock() {
            *source = None;
        }
    }

    /// The listing ends here. What arrived and was not handed out is given up: the error says
    /// where to go on, and that is before it.
    fn fail(&self, error: Error) -> Error {
        let Place(mark, items) = self.arrived().resume();
        let error = bridge_errors::with_resume(error, mark.resume(items));
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
                return Err(bridge_errors::new(ErrorKind::Closed, what));
            }
            Err(_) => self.source.lock().await,
        };
        self.fetching.store(here, Ordering::Release);
        Ok(Turn { pager, listing: self })
    }

    /// Wait as long as it takes, or until Ctrl-C.
    pub fn wait<T: Send + 'static, F>(
        self: &Arc<Self>,
        py: Python<'_>,
        work: impl FnOnce(Arc<Self>) -> F,
    ) -> PyResult<T>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        wait(py, self.has_callbacks, work(self.clone()))?
            .map_err(|error| errors::raised(py, &error))
    }
}

/// Fetching all that is left. When it comes to nothing, the listing is where it was.
///
/// Pages are kept aside until all are there: others may be taking what has arrived meanwhile, and
/// what they took must not come again.
struct Gathering<'a> {
    turn: Turn<'a>,
    begin: Option<String>,
    pages: VecDeque<Fetched>,
    complete: bool,
}

impl<'a> Gathering<'a> {
    fn begin(turn: Turn<'a>) -> Self {
        let begin = turn.pager.as_ref().map(|pager| pager.resume());
        Self { turn, begin, pages: VecDeque::new(), complete: false }
    }
}

impl Drop for Gathering<'_> {
    fn drop(&mut self) {
        if !self.complete
            && let (Some(pager), Some(begin)) = (self.turn.pager.as_mut(), &self.begin)
        {
            pager.rewind(begin);
        }
    }
}

/// The pager, while it is ours.
struct Turn<'a> {
    pager: tokio::sync::MutexGuard<'a, Option<Box<dyn Source>>>,
    listing: &'a Listing,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if self.listing.arrived().failed.is_some() {
            *self.pager = None;
        }
        if let Some(pager) = self.pager.as_mut() {
            // Whoever waited for a page waits no more: its connection ends here.
            pager.abandon();
        }
        self.listing.fetching.store(0, Ordering::Release);
    }
}
