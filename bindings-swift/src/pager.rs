//! Pagers: pages of a listing cross over one by one, and `Listing.swift` hands out their items.

use std::sync::Arc;

use rosterkit::CallOptions;
use rosterkit::bridge::listing::{self, Listing, PagePosition};
use rosterkit::bridge::runtime::{block_on, polled_elsewhere};

use crate::bytes::{Bytes, ToBytes};
use crate::errors::Failure;
use crate::generated::options::ListingOptions;
use crate::options::option;
use crate::response::Response;

/// A listing of whatever kind of record: its items are bytes.
#[derive(uniffi::Object)]
pub struct Pager(Listing<Arc<Bytes>>);

/// A page of a listing.
#[derive(uniffi::Record)]
pub struct Page {
    /// Its items, as a list.
    pub items: Arc<Bytes>,
    pub response: Arc<Response>,
    pub position: Arc<Position>,
}

impl Pager {
    /// Options that are refused are reported with the first page: making a listing does not fail.
    pub fn new<T: ToBytes + Send + Sync + 'static>(
        mut pager: rosterkit::Pager<T>,
        given: ListingOptions,
    ) -> Arc<Self> {
        let mut refused = None;
        match (given.limits.options(), option::<usize>("prefetch", given.prefetch)) {
            (Ok(options), Ok(prefetch)) => {
                if options != CallOptions::default() {
                    pager = pager.options(&options);
                }
                pager = pager.prefetch(prefetch.unwrap_or(0));
            }
            (Err(error), _) | (_, Err(error)) => refused = Some(error),
        }
        if let Some(resume) = &given.resume {
            pager = pager.resume_from(resume);
        }
        let listing = Listing::new(pager, |items| Bytes::of(&items));
        if let Some(error) = refused {
            listing.refuse(error);
        }
        Arc::new(Self(listing))
    }
}

#[uniffi::export]
impl Pager {
    /// The next page, if it has arrived. It does not wait, so that no cancelled task takes one with it.
    pub fn take_page(&self) -> Option<Page> {
        let page = self.0.take_page()?;
        let listing::Page { items, response, position, .. } = page;
        let (response, position) = (Arc::new(Response(response)), Arc::new(Position(position)));
        Some(Page { items, response, position })
    }

    /// Have a page arrive; false at the end.
    pub async fn fetch(&self) -> Result<bool, Failure> {
        Ok(polled_elsewhere(Box::pin(self.0.fetch())).await?)
    }

    /// The same, blocking this thread.
    pub fn wait_to_fetch(&self) -> Result<bool, Failure> {
        Ok(block_on(self.0.fetch())?)
    }

    /// Have all pages arrive that are left, or none. Swift knows where an error says to go on.
    pub async fn fetch_all(&self) -> Result<(), Failure> {
        Ok(polled_elsewhere(Box::pin(self.0.fetch_all())).await?)
    }

    /// The same, blocking this thread.
    pub fn wait_to_fetch_all(&self) -> Result<(), Failure> {
        Ok(block_on(self.0.fetch_all())?)
    }

    /// Where it begins.
    pub fn begin(&self) -> String {
        self.0.begin().resume(0)
    }

    /// How often it was found to have moved while it was being read.
    pub fn shifts(&self) -> u64 {
        self.0.shifts()
    }
}

/// The place of a page in its listing.
#[derive(uniffi::Object)]
pub struct Position(PagePosition);

#[uniffi::export]
impl Position {
    /// Where to go on once so many items of the page were handed out.
    pub fn resume(&self, items: u64) -> String {
        self.0.resume(usize::try_from(items).unwrap_or(usize::MAX))
    }
}
