//! Pagers: listings of whatever kind of record, whose pages cross over one by one. `Listing.swift`
//! hands out their items.

use std::sync::Arc;

use rosterkit::{BoxFuture, Error};

use crate::bytes::{Bytes, ToBytes};
use crate::errors::Failure;
use crate::generated::options::ListingOptions;
use crate::listing::{Fetched, Listing, PageFacts};

/// A listing.
#[derive(uniffi::Object)]
pub struct Pager(Box<dyn Pages>);

/// A page of a listing.
#[derive(uniffi::Record)]
pub struct Page {
    /// Its items, as a list.
    pub items: Arc<Bytes>,
    /// How often the listing had been rewound, and which page it is since then.
    pub round: u64,
    pub number: u64,
    pub facts: Arc<PageFacts>,
}

impl Pager {
    pub fn new<T: ToBytes + Send + Sync + 'static>(
        pager: rosterkit::Pager<T>,
        options: ListingOptions,
    ) -> Arc<Self> {
        Arc::new(Self(Box::new(Listing::new(pager, options))))
    }
}

/// A listing of some kind of record.
trait Pages: Send + Sync {
    fn next_page(&self, place: Option<String>) -> BoxFuture<'_, Result<Option<Page>, Error>>;
    fn wait_for_page(&self, place: Option<String>) -> Result<Option<Page>, Error>;
    fn begin(&self) -> String;
    fn shifts(&self) -> u64;
    fn rewind(&self, resume: String) -> u64;
}

impl<T: ToBytes + Send + Sync + 'static> Pages for Listing<T> {
    fn next_page(&self, place: Option<String>) -> BoxFuture<'_, Result<Option<Page>, Error>> {
        Box::pin(async { Ok(Self::next_page(self, place).await?.map(written::<T>)) })
    }

    fn wait_for_page(&self, place: Option<String>) -> Result<Option<Page>, Error> {
        Ok(Self::wait_for_page(self, place)?.map(written::<T>))
    }

    fn begin(&self) -> String {
        Self::begin(self)
    }

    fn shifts(&self) -> u64 {
        Self::shifts(self)
    }

    fn rewind(&self, resume: String) -> u64 {
        Self::rewind(self, resume)
    }
}

fn written<T: ToBytes + 'static>(mut page: Fetched) -> Page {
    let items = Bytes::of(&page.items::<T>());
    Page { items, round: page.round, number: page.number, facts: page.facts }
}

#[uniffi::export]
impl Pager {
    /// The next page; none at the end. An error says that the listing goes on at `place`, if that is
    /// given.
    pub async fn next_page(&self, place: Option<String>) -> Result<Option<Page>, Failure> {
        Ok(self.0.next_page(place).await?)
    }

    /// The same, blocking this thread.
    pub fn wait_for_page(&self, place: Option<String>) -> Result<Option<Page>, Failure> {
        Ok(self.0.wait_for_page(place)?)
    }

    /// Where it begins.
    pub fn begin(&self) -> String {
        self.0.begin()
    }

    /// How often it was found to have moved while it was being read.
    pub fn shifts(&self) -> u64 {
        self.0.shifts()
    }

    /// Go on at `resume`: the number of the round whose pages count from now on.
    pub fn rewind(&self, resume: String) -> u64 {
        self.0.rewind(resume)
    }
}
