//! Listings as Python takes them: one item, one page, or everything that has arrived.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::types::PyList;
use rosterkit::bridge::listing::{self, Page as Fetched};
use rosterkit::{Error, Pager};

use crate::convert::ToPython;
use crate::errors;
use crate::owning_ref::OwningSlice;
use crate::page::Page;
use crate::wait::wait;

/// A listing of whatever kind of record.
pub struct Listing {
    listing: listing::Listing<Arc<dyn Items>>,
    /// Whether the client has a hook or a token provider.
    pub has_callbacks: bool,
}

/// The items of a page, of whatever kind.
trait Items: Send + Sync {
    fn at<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>>;
}

impl<T: ToPython + Send + Sync + 'static> Items for OwningSlice<T> {
    fn at<'py>(&self, py: Python<'py>, index: usize) -> PyResult<Bound<'py, PyAny>> {
        T::to_python(Self::at(self, index), py)
    }
}

/// The items of a page that were not handed out.
fn rest<'py>(
    py: Python<'py>,
    page: &Fetched<Arc<dyn Items>>,
) -> impl Iterator<Item = PyResult<Bound<'py, PyAny>>> {
    (page.used..page.length).map(move |index| page.items.at(py, index))
}

impl Listing {
    pub fn new<T: ToPython + Send + Sync + 'static>(pager: Pager<T>, has_callbacks: bool) -> Self {
        let listing = listing::Listing::new(pager, |items| Arc::new(OwningSlice::new(items)) as _);
        Self { listing, has_callbacks }
    }

    pub fn take_item<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let item = self.listing.take_item();
        item.map(|(items, index)| items.at(py, index)).transpose()
    }

    pub fn take_page(&self, py: Python<'_>) -> PyResult<Option<Page>> {
        let page = self.listing.take_page();
        page.map(|page| {
            let items = rest(py, &page).collect::<PyResult<Vec<_>>>()?;
            Page::new(PyList::new(py, items)?, page.response)
        })
        .transpose()
    }

    /// Move everything that is here to the end of a list.
    pub fn take_all(&self, py: Python<'_>, all: &Bound<'_, PyList>) -> PyResult<()> {
        while let Some(page) = self.listing.take_page() {
            for item in rest(py, &page) {
                all.append(item?)?;
            }
        }
        Ok(())
    }

    pub fn resume(&self) -> String {
        self.listing.resume()
    }

    pub fn shifts(&self) -> u64 {
        self.listing.shifts()
    }

    /// Have something to hand out; false at the end.
    pub async fn fetch(&self) -> Result<bool, Error> {
        self.listing.fetch().await
    }

    /// Have everything here that is left, or nothing more than before.
    pub async fn fetch_all(&self) -> Result<(), Error> {
        self.listing.fetch_all().await
    }

    /// Give up what was fetched and not handed out, and what is being fetched.
    pub fn close(&self) {
        self.listing.close();
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
