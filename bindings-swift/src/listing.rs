//! Listings: pages cross over one by one, and Swift hands out their items.

use std::any::Any;
use std::collections::VecDeque;
use std::marker::PhantomData;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use rosterkit::bridge::errors;
use rosterkit::bridge::paging::{self, Mark};
use rosterkit::bridge::runtime::block_on;
use rosterkit::{BoxFuture, CallOptions, Error, Pager};
use tokio::sync::OwnedMutexGuard;

use crate::call::on_runtime;
use crate::generated::options::ListingOptions;
use crate::options::{Int, option};

/// What is behind a pager object: its methods may be called from several threads at once.
pub struct Listing<T> {
    /// Where pages come from; locked while one is being fetched.
    walk: Arc<tokio::sync::Mutex<Walk>>,
    begin: Box<dyn Resume>,
    arrived: Arc<Mutex<Arrived>>,
    item: PhantomData<fn() -> T>,
}

struct Walk {
    pager: Box<dyn Source>,
    /// How often it was rewound, and how many pages it gave since.
    round: u64,
    pages: u64,
    /// Why the listing ended before its end: who asks again is told again.
    failed: Option<Error>,
}

/// What was fetched and not handed over yet: whoever is cancelled while a page arrives leaves it to
/// the next one, and loses none.
struct Arrived {
    pages: VecDeque<Fetched>,
    /// How often the listing was rewound, and where it is to go on. The next one who fetches sees
    /// to it: somebody may be fetching now.
    round: u64,
    rewound: Option<String>,
}

/// A page on its way to Swift.
pub struct Fetched {
    items: Box<dyn Any + Send>,
    pub round: u64,
    pub number: u64,
    pub facts: Arc<PageFacts>,
}

impl Fetched {
    /// Its items. A listing of `T` has pages of `T`.
    pub fn items<T: 'static>(&mut self) -> Vec<T> {
        let items = self.items.downcast_mut::<Vec<T>>().expect("the listing's own");
        std::mem::take(items)
    }
}

/// A pager of whatever kind of record, so that what follows is compiled once and not for each.
trait Source: Send {
    fn next_page(&mut self) -> BoxFuture<'_, Result<Option<Bare>, Error>>;
    fn rewind(&mut self, resume: &str);
    fn abandon(&mut self);
}

/// The items of a page, and what came along.
type Bare = (Box<dyn Any + Send>, PageFacts);

impl<T: Send + Sync + 'static> Source for Pager<T> {
    fn next_page(&mut self) -> BoxFuture<'_, Result<Option<Bare>, Error>> {
        Box::pin(async {
            let Some(page) = Self::next_page(self).await.transpose()? else { return Ok(None) };
            let facts = PageFacts {
                status: page.status,
                request_id: page.request_id,
                rate_limit: page.rate_limit,
                body: page.body,
                mark: Box::new(paging::mark(self)),
            };
            Ok(Some((Box::new(page.items) as Box<dyn Any + Send>, facts)))
        })
    }

    fn rewind(&mut self, resume: &str) {
        paging::rewind(self, resume);
    }

    fn abandon(&mut self) {
        paging::abandon(self);
    }
}

impl<T: Send + Sync + 'static> Listing<T> {
    /// Limits that are refused are told with the first page: making a listing does not fail.
    pub fn new(mut pager: Pager<T>, given: ListingOptions) -> Self {
        let mut failed = None;
        match (given.limits.options(), option::<usize>("prefetch", given.prefetch)) {
            (Ok(options), Ok(prefetch)) => {
                if options != CallOptions::default() {
                    pager = pager.options(&options);
                }
                pager = pager.prefetch(prefetch.unwrap_or(0));
            }
            (Err(error), _) | (_, Err(error)) => failed = Some(error),
        }
        if let Some(resume) = &given.resume {
            pager = pager.resume_from(resume);
        }
        let begin = Box::new(paging::mark(&pager));
        let walk = Walk { pager: Box::new(pager), round: 0, pages: 0, failed };
        let arrived = Arrived { pages: VecDeque::new(), round: 0, rewound: None };
        Self {
            walk: Arc::new(tokio::sync::Mutex::new(walk)),
            begin,
            arrived: Arc::new(Mutex::new(arrived)),
            item: PhantomData,
        }
    }
}

impl<T> Listing<T> {
    /// The next page; none at the end. An error says that the listing goes on at `place`, if that
    /// is given, and else after the last page.
    pub async fn next_page(&self, place: Option<String>) -> Result<Option<Fetched>, Error> {
        loop {
            let page = self.take();
            if page.is_some() {
                return Ok(page);
            }
            if !on_runtime(self.fetch(place.clone())).await? {
                return Ok(self.take());
            }
        }
    }

    /// The same on a thread that blocks.
    pub fn wait_for_page(&self, place: Option<String>) -> Result<Option<Fetched>, Error> {
        loop {
            let page = self.take();
            if page.is_some() {
                return Ok(page);
            }
            if !block_on(self.fetch(place.clone()))? {
                return Ok(self.take());
            }
        }
    }

    fn take(&self) -> Option<Fetched> {
        lock(&self.arrived).pages.pop_front()
    }

    /// Have a page arrive; false at the end.
    fn fetch(&self, place: Option<String>) -> BoxFuture<'static, Result<bool, Error>> {
        fetch(self.walk.clone(), self.arrived.clone(), place)
    }

    /// Where it begins.
    pub fn begin(&self) -> String {
        self.begin.resume(0)
    }

    /// How often it was found to have moved while it was being read.
    pub fn shifts(&self) -> u64 {
        self.begin.shifts()
    }

    /// Go on at `resume`: the number of the round whose pages count from now on.
    pub fn rewind(&self, resume: String) -> u64 {
        let mut arrived = lock(&self.arrived);
        arrived.pages.clear();
        arrived.rewound = Some(resume);
        arrived.round += 1;
        arrived.round
    }
}

fn fetch(
    walk: Arc<tokio::sync::Mutex<Walk>>,
    arrived: Arc<Mutex<Arrived>>,
    place: Option<String>,
) -> BoxFuture<'static, Result<bool, Error>> {
    Box::pin(async move {
        let mut turn = Turn(walk.lock_owned().await);
        turn.0.go_on(&arrived);
        let page = turn.0.next_page(place).await?;
        let is_one = page.is_some();
        let mut arrived = lock(&arrived);
        let round = arrived.round;
        arrived.pages.extend(page.filter(|page| page.round == round));
        Ok(is_one)
    })
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Walk {
    fn go_on(&mut self, arrived: &Mutex<Arrived>) {
        let mut arrived = lock(arrived);
        if let Some(resume) = arrived.rewound.take() {
            self.pager.rewind(&resume);
            (self.round, self.pages) = (arrived.round, 0);
        }
    }

    async fn next_page(&mut self, place: Option<String>) -> Result<Option<Fetched>, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        match self.pager.next_page().await {
            Ok(page) => Ok(page.map(|(items, facts)| {
                self.pages += 1;
                let (round, number) = (self.round, self.pages);
                Fetched { items, round, number, facts: Arc::new(facts) }
            })),
            Err(error) => {
                let error = match place {
                    Some(place) => errors::with_resume(error, place),
                    None => error,
                };
                self.failed = Some(error.clone());
                Err(error)
            }
        }
    }
}

/// The walk, while a call has it.
struct Turn(OwnedMutexGuard<Walk>);

impl Drop for Turn {
    fn drop(&mut self) {
        // Whoever waited for a page waits no more: its connection ends here, and not with the pager.
        self.0.pager.abandon();
    }
}

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

/// What came along with a page, and its place in the listing.
#[derive(uniffi::Object)]
pub struct PageFacts {
    status: u16,
    request_id: Option<String>,
    rate_limit: Option<rosterkit::RateLimit>,
    body: Bytes,
    mark: Box<dyn Resume>,
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
        self.mark.resume(usize::try_from(items).unwrap_or(usize::MAX))
    }
}
