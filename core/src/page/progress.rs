//! The way through a listing: where it has been, where it goes next, when it must stop.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::fetcher::{Fetched, Fetcher};
use super::identity::Identities;
use super::overlap::Overlap;
use super::paging::Style;
use super::position::Position;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Operation;

/// Where the reading of a listing has been, and where it goes next.
pub(super) struct Progress {
    next: Position,
    /// Every cursor and link so far: one that comes again, however late, leads in circles.
    seen: HashSet<String>,
    pages: usize,
    max_pages: usize,
    operation: &'static Operation,
    /// How many items of the first page were handed out by an earlier pager.
    skip: usize,
    /// Every item so far, where there is more than one page.
    given: Identities,
    overlap: Overlap,
}

/// What is to be done with a page that arrived.
pub(super) enum Arrival {
    /// Hand it out.
    Page,
    /// Fetch the next one: it only showed that the listing has moved.
    Nothing,
}

impl Progress {
    pub(super) fn new(fetcher: &Arc<Fetcher>, from: Position, skip: usize) -> Self {
        Self {
            overlap: Overlap::new(&from, fetcher.first_offset()),
            next: from,
            seen: fetcher.first_cursor().map(str::to_owned).into_iter().collect(),
            pages: 0,
            max_pages: fetcher.client.limits().max_pages,
            operation: fetcher.operation(),
            skip,
            given: Identities::default(),
        }
    }

    /// Where the next page is, counted as fetched; none at the end.
    pub(super) fn step(&mut self) -> Option<Result<Position>> {
        let error = match &self.next {
            Position::End => return None,
            Position::Stuck(kind, why) => Error::new(*kind, *why),
            _ if self.pages == self.max_pages => Error::new(
                ErrorKind::TooManyPages,
                format!("the listing has more than {} pages", self.max_pages),
            ),
            next => {
                self.pages += 1;
                if let Position::Cursor(at) | Position::Link(at) = next {
                    self.seen.insert(at.clone());
                }
                return Some(Ok(next.clone()));
            }
        };
        Some(Err(error.in_operation(self.operation)))
    }

    /// Note what a page says of its successor, and take off it what was given already.
    pub(super) fn arrived(
        &mut self,
        fetcher: &Fetcher,
        position: &Position,
        fetched: &mut Fetched,
    ) -> Arrival {
        if let Style::Offset { .. } = fetcher.style {
            return match self.overlap.judge(&mut self.given, fetcher, position, fetched) {
                Some(further_back) => {
                    self.next = Position::Offset(further_back);
                    Arrival::Nothing
                }
                None => {
                    self.next = fetched.next.clone();
                    Arrival::Page
                }
            };
        }
        self.take_off_what_was_given(fetcher, fetched);
        if let Position::Cursor(next) | Position::Link(next) = &fetched.next
            && self.seen.contains(next)
        {
            fetched.next = Position::Stuck(
                ErrorKind::PaginationLoop,
                "the listing leads back to a page that it had already given",
            );
        }
        self.next = fetched.next.clone();
        Arrival::Page
    }

    fn take_off_what_was_given(&mut self, fetcher: &Fetcher, fetched: &mut Fetched) {
        let skip = std::mem::take(&mut self.skip);
        let is_all = self.pages == 1 && skip == 0 && fetched.next == Position::End;
        if is_all {
            return;
        }
        let items = fetched.items.identities();
        let known = |number: &usize| *number < skip || self.given.contains(&items[*number]);
        let known: Vec<_> = (0..items.len()).filter(known).collect();
        if known.len() > skip {
            fetcher.shifts.fetch_add(1, Ordering::Relaxed);
        }
        let dropped = if fetcher.repeats { (0..skip).collect() } else { known };
        self.given.extend(items);
        fetched.drop_items(dropped);
    }

    /// Whether there is nothing to fetch.
    pub(super) fn is_at_end(&self) -> bool {
        self.next == Position::End
    }

    /// Take a step back: the page at `position` was begun and did not arrive.
    pub(super) fn undo(&mut self, position: Position) {
        self.pages -= 1;
        if let Position::Cursor(at) | Position::Link(at) = &position {
            self.seen.remove(at);
        }
        self.next = position;
    }

    /// Go on at a place that no page has named yet.
    pub(super) fn guess(&mut self, position: Position) {
        self.next = position;
    }

    /// Forget pages that were begun and are not used.
    pub(super) fn uncount(&mut self, pages: usize) {
        self.pages -= pages;
    }
}
