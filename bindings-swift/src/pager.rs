//! Pagers: pages of a listing cross over one by one, and `Listing.swift` hands out their items.

use std::sync::Arc;
use std::time::SystemTime;

use rosterkit::CallOptions;
use rosterkit::bridge::listing::{self, Listing, PagePosition};
use rosterkit::bridge::runtime::{block_on, polled_elsewhere};

use crate::bytes::{Bytes, ToBytes};
use crate::errors::Failure;
use crate::generated::options::ListingOptions;
use crate::options::{Int, option};

/// A listing of whatever kind of record: its items are bytes.
#[derive(uniffi::Object)]
pub struct Pager(Listing<Arc<Bytes>>);

/// A page of a listing.
#[derive(uniffi::Record)]
pub struct Page {
    /// Its items, as a list.
    pub items: Arc<Bytes>,
    pub facts: Arc<PageFacts>,
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
        let listing::Page { items, status, request_id, rate_limit, body, position, .. } = page;
        let facts = PageFacts { status, request_id, rate_limit, body, position };
        Some(Page { items, facts: Arc::new(facts) })
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

/// What came along with a page, and its place in the listing.
#[derive(uniffi::Object)]
pub struct PageFacts {
    status: u16,
    request_id: Option<String>,
    rate_limit: Option<rosterkit::RateLimit>,
    body: bytes::Bytes,
    position: PagePosition,
}

/// How much of a service's allowance is left, as it says with an answer.
#[derive(uniffi::Record)]
pub struct RateLimit {
    pub limit: Option<Int>,
    pub remaining: Option<Int>,
    pub reset: Option<SystemTime>,
}

#[uniffi::export]
impl PageFacts {
    /// The HTTP status.
    pub fn status(&self) -> Int {
        Int(self.status.into())
    }

    /// The answer's request id, if it had one.
    pub fn request_id(&self) -> Option<String> {
        self.request_id.clone()
    }

    /// What the service says is left of its allowance, if it does.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        let whole = |number| Int(i64::try_from(number).unwrap_or(i64::MAX));
        self.rate_limit.map(|limit| RateLimit {
            limit: limit.limit.map(whole),
            remaining: limit.remaining.map(whole),
            reset: limit.reset.map(SystemTime::from),
        })
    }

    /// The body as it came, unpacked.
    pub fn body(&self) -> Vec<u8> {
        self.body.to_vec()
    }

    /// Where to go on once so many items of the page were handed out.
    pub fn resume(&self, items: u64) -> String {
        self.position.resume(usize::try_from(items).unwrap_or(usize::MAX))
    }
}
