//! Listings: pages cross over one by one, and Swift hands out their items.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::SystemTime;

use bytes::Bytes;
use rosterkit::bridge::errors;
use rosterkit::bridge::listing::{self, PagePosition};
use rosterkit::bridge::runtime::block_on;
use rosterkit::{CallOptions, Error, Pager};

use crate::call::on_runtime;
use crate::generated::options::ListingOptions;
use crate::options::{Int, option};

/// What is behind a pager object: its methods may be called from several threads at once.
pub struct Listing<T> {
    listing: listing::Listing<Items>,
    item: PhantomData<fn() -> T>,
}

/// The items of a page, of whatever kind: what fetches them is compiled once and not for each.
type Items = Box<dyn Any + Send>;

/// A page on its way to Swift.
pub struct Fetched {
    items: Items,
    pub round: u64,
    pub number: u64,
    pub facts: Arc<PageFacts>,
}

impl Fetched {
    fn of(page: listing::Page<Items>) -> Self {
        let listing::Page { items, round, number, position, .. } = page;
        let facts = PageFacts {
            status: page.status,
            request_id: page.request_id,
            rate_limit: page.rate_limit,
            body: page.body,
            position,
        };
        Self { items, round, number, facts: Arc::new(facts) }
    }

    /// Its items. A listing of `T` has pages of `T`.
    pub fn items<T: 'static>(&mut self) -> Vec<T> {
        let items = self.items.downcast_mut::<Vec<T>>().expect("the listing's own");
        std::mem::take(items)
    }
}

impl<T: Send + Sync + 'static> Listing<T> {
    /// Limits that are refused are told with the first page: making a listing does not fail.
    pub fn new(mut pager: Pager<T>, given: ListingOptions) -> Self {
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
        let listing = listing::Listing::new(pager, |items| Box::new(items) as Items);
        if let Some(error) = refused {
            listing.refuse(error);
        }
        Self { listing, item: PhantomData }
    }
}

impl<T> Listing<T> {
    /// The next page; none at the end. An error says that the listing goes on at `place`, if that
    /// is given, and else after the last page.
    pub async fn next_page(&self, place: Option<String>) -> Result<Option<Fetched>, Error> {
        loop {
            if let Some(page) = self.listing.take_page() {
                return Ok(Some(Fetched::of(page)));
            }
            let fetched = on_runtime(Box::pin(self.listing.fetch())).await;
            if !fetched.map_err(|error| resuming_at(place.as_ref(), error))? {
                return Ok(self.listing.take_page().map(Fetched::of));
            }
        }
    }

    /// The same on a thread that blocks.
    pub fn wait_for_page(&self, place: Option<String>) -> Result<Option<Fetched>, Error> {
        loop {
            if let Some(page) = self.listing.take_page() {
                return Ok(Some(Fetched::of(page)));
            }
            let fetched = block_on(self.listing.fetch());
            if !fetched.map_err(|error| resuming_at(place.as_ref(), error))? {
                return Ok(self.listing.take_page().map(Fetched::of));
            }
        }
    }

    /// Where it begins.
    pub fn begin(&self) -> String {
        self.listing.begin().resume(0)
    }

    /// How often it was found to have moved while it was being read.
    pub fn shifts(&self) -> u64 {
        self.listing.shifts()
    }

    /// Go on at `resume`: the number of the round whose pages count from now on.
    pub fn rewind(&self, resume: String) -> u64 {
        self.listing.rewind(resume)
    }
}

fn resuming_at(place: Option<&String>, error: Error) -> Error {
    match place {
        Some(place) => errors::with_resume(error, place.clone()),
        None => error,
    }
}

/// What came along with a page, and its place in the listing.
#[derive(uniffi::Object)]
pub struct PageFacts {
    status: u16,
    request_id: Option<String>,
    rate_limit: Option<rosterkit::RateLimit>,
    body: Bytes,
    position: PagePosition,
}

/// How much of a service's allowance is left, as it says with an answer.
#[derive(uniffi::Record)]
pub struct RateLimit {
    /// Requests allowed in the current window.
    pub limit: Option<Int>,
    /// Requests left in it.
    pub remaining: Option<Int>,
    /// When the next window begins.
    pub reset: Option<SystemTime>,
}

fn whole(number: u64) -> Int {
    Int(i64::try_from(number).unwrap_or(i64::MAX))
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
