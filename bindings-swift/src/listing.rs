//! Listings: pages cross over one by one, and Swift hands out their items.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use bytes::Bytes;
use rosterkit::{Error, Mark, Pager};
use tokio::sync::OwnedMutexGuard;

use crate::client::Extra;
use crate::convert::{Lower, option};
use crate::engine::on_runtime;
use crate::value::Int;

/// A model that some operation lists.
pub trait Listed: Sized {
    type Pager;
    fn pager(listing: Listing<Self>) -> Arc<Self::Pager>;
}

/// What the methods of operations that list give.
pub type PagerOf<T> = Arc<<T as Listed>::Pager>;

/// What can be said of a listing beside its arguments.
pub struct Course {
    pub extra: Extra,
    pub prefetch: Option<Int>,
    pub resume: Option<String>,
}

pub fn pager_of<T: Listed + Send + Sync + 'static>(pager: Pager<T>, course: Course) -> PagerOf<T> {
    T::pager(Listing::new(pager, course))
}

/// What is behind a pager object: its methods may be called from several threads at once.
pub struct Listing<T> {
    /// Where pages come from; locked while one is being fetched.
    walk: Arc<tokio::sync::Mutex<Walk<T>>>,
    begin: Mark<T>,
    arrived: Arc<Mutex<Arrived<T>>>,
}

struct Walk<T> {
    pager: Pager<T>,
    /// How often it was rewound, and how many pages it gave since.
    round: u64,
    pages: u64,
    /// Why the listing ended before its end: who asks again is told again.
    failed: Option<Error>,
}

/// What was fetched and not handed over yet: whoever is cancelled while a page arrives leaves it to
/// the next one, and loses none.
struct Arrived<T> {
    pages: VecDeque<Fetched<T>>,
    /// How often the listing was rewound, and where it is to go on. The next one who fetches sees
    /// to it: somebody may be fetching now.
    round: u64,
    rewound: Option<String>,
}

/// A page on its way to Swift.
pub struct Fetched<T> {
    pub items: Vec<T>,
    pub round: u64,
    pub number: u64,
    pub facts: Arc<PageFacts>,
}

impl<T: Send + Sync + 'static> Listing<T> {
    /// Limits that are refused are told with the first page: making a listing does not fail.
    fn new(mut pager: Pager<T>, course: Course) -> Self {
        let mut failed = None;
        match (course.extra.options(), option::<usize>("prefetch", course.prefetch)) {
            (Ok(options), Ok(prefetch)) => {
                if let Some(options) = options {
                    pager = pager.options(&options);
                }
                pager = pager.prefetch(prefetch.unwrap_or(0));
            }
            (Err(error), _) | (_, Err(error)) => failed = Some(error),
        }
        if let Some(resume) = &course.resume {
            pager = pager.resume_from(resume);
        }
        let begin = pager.mark();
        let walk = Arc::new(tokio::sync::Mutex::new(Walk { pager, round: 0, pages: 0, failed }));
        let arrived = Arrived { pages: VecDeque::new(), round: 0, rewound: None };
        Self { walk, begin, arrived: Arc::new(Mutex::new(arrived)) }
    }

    /// The next page; none at the end. An error says that the listing goes on at `place`, if that
    /// is given, and else after the last page.
    pub async fn next_page(&self, place: Option<String>) -> Result<Option<Fetched<T>>, Error> {
        loop {
            let page = lock(&self.arrived).pages.pop_front();
            if page.is_some() {
                return Ok(page);
            }
            if !on_runtime(self.fetch(place.clone())).await? {
                return Ok(lock(&self.arrived).pages.pop_front());
            }
        }
    }

    /// The same on a thread that blocks.
    pub fn wait_for_page(&self, place: Option<String>) -> Result<Option<Fetched<T>>, Error> {
        loop {
            let page = lock(&self.arrived).pages.pop_front();
            if page.is_some() {
                return Ok(page);
            }
            if !rosterkit::blocking::block_on(self.fetch(place.clone()))? {
                return Ok(lock(&self.arrived).pages.pop_front());
            }
        }
    }

    /// Have a page arrive; false at the end.
    fn fetch(
        &self,
        place: Option<String>,
    ) -> impl Future<Output = Result<bool, Error>> + Send + 'static {
        let (walk, arrived) = (self.walk.clone(), self.arrived.clone());
        async move {
            let mut turn = Turn(walk.lock_owned().await);
            turn.0.go_on(&arrived);
            let page = turn.0.next_page(place).await?;
            let is_one = page.is_some();
            let mut arrived = lock(&arrived);
            let round = arrived.round;
            arrived.pages.extend(page.filter(|page| page.round == round));
            Ok(is_one)
        }
    }

    /// Where it begins.
    pub fn begin(&self) -> String {
        self.begin.resume(0)
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

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T: Send + Sync + 'static> Walk<T> {
    fn go_on(&mut self, arrived: &Mutex<Arrived<T>>) {
        let mut arrived = lock(arrived);
        if let Some(resume) = arrived.rewound.take() {
            self.pager.rewind(&resume);
            (self.round, self.pages) = (arrived.round, 0);
        }
    }

    async fn next_page(&mut self, place: Option<String>) -> Result<Option<Fetched<T>>, Error> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        match self.pager.next_page().await.transpose() {
            Ok(page) => Ok(page.map(|page| {
                self.pages += 1;
                let facts = PageFacts {
                    status: page.status,
                    request_id: page.request_id,
                    rate_limit: page.rate_limit,
                    body: page.body,
                    mark: Box::new(self.pager.mark()),
                };
                let (round, number, facts) = (self.round, self.pages, Arc::new(facts));
                Fetched { items: page.items, round, number, facts }
            })),
            Err(error) => {
                let error = match place {
                    Some(place) => error.with_resume(place),
                    None => error,
                };
                self.failed = Some(error.clone());
                Err(error)
            }
        }
    }
}

/// The walk, while a call has it.
struct Turn<T: Send + 'static>(OwnedMutexGuard<Walk<T>>);

impl<T: Send + 'static> Drop for Turn<T> {
    fn drop(&mut self) {
        // Whoever waited for a page waits no more: its connection ends here, and not with the pager.
        self.0.pager.abandon();
    }
}

/// Writes places as strings.
trait Resume: Send + Sync {
    fn resume(&self, items: usize) -> String;
}

impl<T: Send + Sync + 'static> Resume for Mark<T> {
    fn resume(&self, items: usize) -> String {
        Self::resume(self, items)
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

#[uniffi::export]
impl PageFacts {
    /// The HTTP status.
    pub fn status(&self) -> Int {
        self.status.lower()
    }

    /// The answer's request id, if it had one.
    pub fn request_id(&self) -> Option<String> {
        self.request_id.clone()
    }

    /// What the service says is left of its allowance, if it does.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.rate_limit.map(|limit| RateLimit {
            limit: limit.limit.lower(),
            remaining: limit.remaining.lower(),
            reset: limit.reset.lower(),
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
