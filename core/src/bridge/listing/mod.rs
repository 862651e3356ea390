//! [`Listing`]: a listing that any number of threads and tasks read at once, with an exact resume.
//!
//! Fetching and handing out are two steps. [`fetch`](Listing::fetch) is a future that has a page
//! arrive and gives nothing; [`take_item`](Listing::take_item) and
//! [`take_page`](Listing::take_page) hand out what has arrived, at once. So a wait can be given up at
//! any moment, by a signal, a cancelled task or a timeout, and nothing is lost: what was being
//! fetched is fetched again by the next that asks, and what has arrived waits for it.
//!
//! A pager of a language's is therefore a loop: take, and if nothing is there, fetch, until a fetch
//! says that the listing has ended. To have everything at once, [fetch all](Listing::fetch_all) and
//! take until nothing is there; to take everything page by page,
//! [fetch ahead](Listing::fetch_ahead).
//!
//! A language that hands out the items of a page itself counts them itself: a page's
//! [`PagePosition`] writes the resume token behind any of them, and [`rewind`](Listing::rewind) says
//! that what was taken and not handed out is given up. Pages then carry the number of their round, as
//! one from before the rewind may still be on its way through the language.
//!
//! In `state` everything happens at once, under one lock. What takes time is a `turn`: one at a time
//! has the pager.

mod source;
mod state;
mod turn;

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use futures_util::future::{Either, select};
use tokio::sync::Notify;

use self::source::Source;
use self::state::State;
use self::turn::{Gathering, Turn};
use crate::context;
use crate::error::{Error, ErrorKind, Result};
use crate::fork;
use crate::page::{AnyPager, Items, Mark, Pager};
use crate::response::Response;

/// A listing, with its pages in the form `I` of a language.
///
/// Dropping it gives up what is being fetched.
pub struct Listing<I>(Arc<Shared<I>>);

/// What a listing shares with the futures that fetch for it.
struct Shared<I> {
    /// Where pages come from; locked during a turn. None once the listing has failed or was
    /// closed.
    source: tokio::sync::Mutex<Option<Source<I>>>,
    /// In which process there is a turn now, as its generation + 1; 0 when there is none.
    holder: AtomicU64,
    state: std::sync::Mutex<State<I>>,
    /// Tells all that wait that the state has changed.
    changed: Notify,
    /// Where the listing began.
    begin: PagePosition,
}

/// A page in the form of a language.
#[derive(Debug)]
#[non_exhaustive]
pub struct Page<I> {
    /// Its items.
    pub items: I,
    /// How many there are.
    pub length: usize,
    /// How many of them were handed out one by one before the page was taken.
    pub used: usize,
    /// Where its items are in the listing.
    pub position: PagePosition,
    /// How often the listing had been rewound when it was fetched.
    pub round: u64,
    /// Which page of its round it is, from 1.
    pub number: u64,
    /// What the service answered; nothing of it where everything was fetched at once.
    pub response: Response,
}

/// Where the items of a page are in their listing.
#[derive(Clone)]
pub struct PagePosition(Arc<Mark>);

impl PagePosition {
    fn of(pager: &AnyPager) -> Self {
        Self(Arc::new(pager.mark()))
    }

    /// The resume token that goes on once so many items of the page were handed out.
    pub fn resume(&self, items: usize) -> String {
        self.0.resume(items)
    }
}

impl std::fmt::Debug for PagePosition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PagePosition({})", self.resume(0))
    }
}

impl<I> std::fmt::Debug for Listing<I> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Listing")
    }
}

impl<I: Send + 'static> Listing<I> {
    /// Read a listing. `convert` makes of a page's items what the language will have of them, on
    /// whichever thread fetches the page.
    pub fn new<T: Send + Sync + 'static>(pager: Pager<T>, convert: fn(Vec<T>) -> I) -> Self {
        let pager = pager.into_any();
        let begin = PagePosition::of(&pager);
        let convert = Box::new(move |items: Items| convert(items.into_vec()));
        let source = Source { pager, convert };
        Self(Arc::new(Shared {
            source: tokio::sync::Mutex::new(Some(source)),
            holder: AtomicU64::new(0),
            state: std::sync::Mutex::new(State::at(begin.clone())),
            changed: Notify::new(),
            begin,
        }))
    }

    /// Hand out the next item: the page it is on, and its number there. None when it has not
    /// arrived.
    pub fn take_item(&self) -> Option<(I, usize)>
    where
        I: Clone,
    {
        self.0.state().take_item()
    }

    /// Hand out the next page, or what is left of the one being handed out. None when it has not
    /// arrived.
    pub fn take_page(&self) -> Option<Page<I>> {
        self.0.state().take_page()
    }

    /// How often the listing was rewound.
    pub fn round(&self) -> u64 {
        self.0.state().rounds()
    }

    /// The same as [`take_page`](Self::take_page), unless the listing was rewound since this round:
    /// for a call that was given up meanwhile, and may not have noticed.
    pub fn take_page_of(&self, round: u64) -> Option<Page<I>> {
        let mut state = self.0.state();
        if state.rounds() == round { state.take_page() } else { None }
    }

    /// Have something to hand out; false at the end.
    ///
    /// # Errors
    /// Why the listing cannot go on, once what arrived before is handed out. Its `resume` is behind
    /// the last item that was; from then on nothing is handed out, and every later fetch fails with
    /// the same error.
    pub fn fetch(&self) -> impl Future<Output = Result<bool>> + Send + 'static + use<I> {
        let shared = self.0.clone();
        async move { shared.fetch().await }
    }

    /// Have everything here that is left; or, when that fails or is given up, nothing more than
    /// before, whatever others took meanwhile.
    ///
    /// # Errors
    /// As [`fetch`](Self::fetch), but at once: what arrived and was not handed out is given up.
    pub fn fetch_all(&self) -> impl Future<Output = Result<()>> + Send + 'static + use<I> {
        let shared = self.0.clone();
        async move { Gathering::all(&shared).await }
    }

    /// As [`fetch`](Self::fetch), for one that will ask again until the end: pages go on arriving
    /// meanwhile, until so many wait.
    ///
    /// Giving up the future gives up the pages that are on their way.
    ///
    /// # Errors
    /// As [`fetch`](Self::fetch).
    pub fn fetch_ahead(
        &self,
        most: usize,
    ) -> impl Future<Output = Result<bool>> + Send + 'static + use<I> {
        let shared = self.0.clone();
        async move { shared.fetch_ahead(most).await }
    }

    /// Where to go on: behind the last item that was handed out.
    pub fn resume(&self) -> String {
        let position = self.0.state().position();
        position.resume()
    }

    /// Where the listing began.
    pub fn begin(&self) -> PagePosition {
        self.0.begin.clone()
    }

    /// How often the listing was found to have moved while it was being read.
    pub fn shifts(&self) -> u64 {
        self.0.begin.0.shifts()
    }

    /// Go on at `resume`: what was fetched and not handed out is given up, and what is being fetched.
    /// The number is that of the round whose pages count from now on.
    ///
    /// A listing that has failed stays so, and its error says to go on there.
    pub fn rewind(&self, resume: String) -> u64 {
        let round = self.0.state().rewind(resume);
        self.0.follow_up();
        round
    }

    /// Fail with this error before anything is fetched, unless there was one before.
    pub fn refuse(&self, error: Error) {
        self.0.state().fail(error);
        self.0.follow_up();
    }

    /// Give up what was fetched and not handed out, and what is being fetched. Every later fetch
    /// fails, with an error that says where to go on.
    pub fn close(&self) {
        let what = "this listing was closed: list again, with `resume`";
        self.0.state().close(Error::new(ErrorKind::Closed, what));
        self.0.follow_up();
    }
}

impl<I> Drop for Listing<I> {
    fn drop(&mut self) {
        // The pump has a share of the listing, and would go on without it.
        self.0.state().stop_pump();
    }
}

impl<I> Shared<I> {
    fn state(&self) -> std::sync::MutexGuard<'_, State<I>> {
        self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl<I: Send + 'static> Shared<I> {
    async fn fetch(&self) -> Result<bool> {
        loop {
            // It must be listening before it looks.
            let mut changed = pin!(self.changed.notified());
            changed.as_mut().enable();
            if self.state().has_arrived()? {
                return Ok(true);
            }
            let mut turn = match select(pin!(self.turn()), changed).await {
                Either::Left((turn, _)) => turn?,
                // The turn may go on, with a page here already.
                Either::Right(_) => continue,
            };
            // Another may have fetched a page while we waited for our turn.
            if self.state().has_arrived()? {
                return Ok(true);
            }
            let arrived = turn.arrive().await;
            // An error is reported when nothing is left to hand out before it.
            return Ok(self.state().has_arrived()? || arrived);
        }
    }

    async fn fetch_ahead(self: Arc<Self>, most: usize) -> Result<bool> {
        self.check_turns()?;
        let waiting = Waiting(&self);
        let more = loop {
            let mut changed = pin!(self.changed.notified());
            changed.as_mut().enable();
            let (arrived, ended) = {
                let mut state = self.state();
                (state.has_arrived()?, state.ended)
            };
            if !ended {
                self.begin_pump(most);
            }
            if arrived || ended {
                break arrived;
            }
            changed.await;
        };
        // The pump goes on between this call and the next.
        std::mem::forget(waiting);
        Ok(more)
    }

    /// Have pages arrive, beside everything else, until so many wait.
    fn begin_pump(self: &Arc<Self>, most: usize) {
        let mut state = self.state();
        if state.pumps() || state.waiting() >= most {
            return;
        }
        state.pump(|number| {
            let shared = self.clone();
            let task = context::spawn(async move {
                let pumping = Pumping(&shared, number);
                if let Ok(mut turn) = shared.turn().await {
                    while turn.arrive().await && shared.state().waiting() < most {}
                }
                drop(pumping);
            });
            task.abort_handle()
        });
    }

    fn wake_all(&self) {
        self.changed.notify_waiters();
    }

    /// Have the pager learn of a rewind, a failure or a close, now or at the end of the turn that has it.
    fn follow_up(&self) {
        self.wake_all();
        while self.state().is_news_for_pager() {
            // Else the turn that has it does so when it ends.
            let Ok(mut source) = self.source.try_lock() else { return };
            self.state().inform(&mut source);
        }
    }

    /// Wait for our turn at the pager.
    ///
    /// # Errors
    /// As [`check_turns`](Self::check_turns).
    async fn turn(&self) -> Result<Turn<'_, I>> {
        if let Ok(source) = self.source.try_lock() {
            return Ok(Turn::begin(self, source));
        }
        self.check_turns()?;
        Ok(Turn::begin(self, self.source.lock().await))
    }

    /// Refuse to wait for a turn that never ends.
    ///
    /// # Errors
    /// It is in the parent of this process.
    fn check_turns(&self) -> Result<()> {
        match self.holder.load(Ordering::Acquire) {
            0 => Ok(()),
            holder if holder == fork::generation() + 1 => Ok(()),
            _ => {
                let what = "this listing was being read when the process was forked: list again, with `resume`";
                Err(Error::new(ErrorKind::Closed, what))
            }
        }
    }
}

/// A call that waits for what the pump fetches. When it is given up, so is the pump.
struct Waiting<'a, I>(&'a Arc<Shared<I>>);

impl<I> Drop for Waiting<'_, I> {
    fn drop(&mut self) {
        self.0.state().stop_pump();
    }
}

/// The pump, while it runs.
struct Pumping<'a, I: Send + 'static>(&'a Shared<I>, u64);

impl<I: Send + 'static> Drop for Pumping<'_, I> {
    fn drop(&mut self) {
        self.0.state().pumped(self.1);
        self.0.wake_all();
    }
}
