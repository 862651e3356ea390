//! Turns at the pager: one at a time fetches.

use std::sync::atomic::Ordering;

use tokio::sync::MutexGuard;

use super::source::Source;
use super::state::Received;
use super::{Page, Shared};
use crate::error::Result;
use crate::fork;
use crate::response::Response;

/// The pager, while it is ours.
pub(super) struct Turn<'a, I: Send + 'static> {
    /// None once the turn has ended.
    source: Option<MutexGuard<'a, Option<Source<I>>>>,
    listing: &'a Shared<I>,
}

impl<'a, I: Send + 'static> Turn<'a, I> {
    pub(super) fn begin(listing: &'a Shared<I>, source: MutexGuard<'a, Option<Source<I>>>) -> Self {
        listing.holder.store(fork::generation() + 1, Ordering::Release);
        Self { source: Some(source), listing }
    }

    fn source(&mut self) -> &mut Option<Source<I>> {
        self.source.as_mut().expect("it is there until the turn ends")
    }

    /// The round that the next page belongs to; none once the listing has failed. The pager is where
    /// it is to be by then.
    fn ask(&mut self) -> Option<u64> {
        let mut state = self.listing.state();
        state.inform(self.source.as_mut().expect("it is there until the turn ends"));
        state.round()
    }

    /// What the pager has next, wherever that belongs by the time it comes.
    async fn next_page(&mut self) -> Result<Option<Page<I>>> {
        match self.source() {
            Some(source) => source.next_page().await,
            None => Ok(None),
        }
    }

    /// Have a page arrive; false when there is none, or the listing has failed.
    pub(super) async fn arrive(&mut self) -> bool {
        while let Some(round) = self.ask() {
            let answer = self.next_page().await;
            let mut state = self.listing.state();
            let is_one = match state.receive(round, answer) {
                Received::Page(page) => {
                    state.arrive([page]);
                    true
                }
                Received::End | Received::Failure => false,
                Received::Late => continue,
            };
            drop(state);
            self.listing.wake_all();
            return is_one;
        }
        false
    }
}

impl<I: Send + 'static> Drop for Turn<'_, I> {
    fn drop(&mut self) {
        if let Some(source) = self.source() {
            // Nothing waits for a page that is on its way: its connection ends here.
            source.abandon();
        }
        self.listing.holder.store(0, Ordering::Release);
        self.source = None;
        self.listing.follow_up();
    }
}

/// Fetching all that is left. When it comes to nothing, the listing is where it was.
///
/// Pages are kept aside until all are there: others may be taking what has arrived meanwhile, and
/// what they took must not come again.
pub(super) struct Gathering<'a, I: Send + 'static> {
    turn: Turn<'a, I>,
    /// The round it is for, and where the pager was when it began; none before.
    began: Option<(u64, String)>,
    pages: Vec<Page<I>>,
}

impl<'a, I: Send + 'static> Gathering<'a, I> {
    pub(super) async fn all(listing: &'a Shared<I>) -> Result<()> {
        let turn = listing.turn().await?;
        let mut gathering = Self { turn, began: None, pages: Vec::new() };
        while let Some(round) = gathering.turn.ask() {
            gathering.begin(round);
            let answer = gathering.turn.next_page().await;
            let mut state = listing.state();
            match state.receive(round, answer) {
                Received::Page(page) => {
                    // The answers are most of the memory, and are not asked for.
                    gathering.pages.push(Page { response: Response::nothing(), ..page });
                }
                Received::End => {
                    state.arrive(gathering.pages.drain(..));
                    gathering.began = None;
                    return Ok(());
                }
                Received::Failure | Received::Late => {}
            }
        }
        listing.state().check()
    }

    /// Begin, or begin anew where the listing was rewound to.
    fn begin(&mut self, round: u64) {
        if self.began.as_ref().is_none_or(|(began, _)| *began != round) {
            self.pages.clear();
            self.began = self.turn.source().as_ref().map(|pager| (round, pager.resume()));
        }
    }
}

impl<I: Send + 'static> Drop for Gathering<'_, I> {
    fn drop(&mut self) {
        if let (Some((_, began)), Some(pager)) = (self.began.take(), self.turn.source()) {
            pager.rewind(&began);
        }
    }
}
