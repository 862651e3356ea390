//! The way through a listing: where it has been, where it goes next, when it must stop.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;

use super::identity::{Identities, Identity};
use super::layout::Numbered;
use super::rules::Style;
use super::walk::{Fetched, Offset, Position, Walk};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Operation;

/// Where a walk has been and where it goes next.
pub(super) struct Course<T> {
    next: Position,
    /// Every cursor and link so far: one that comes again, however late, leads in circles.
    seen: HashSet<String>,
    pages: usize,
    max_pages: usize,
    operation: &'static Operation,
    /// How many items of the first page were handed out in an earlier walk.
    skip: usize,
    /// Every item so far, where there is more than one page.
    given: Identities,
    /// By offset, where it goes on after another walk: the last items that one gave.
    earlier: Arc<[u64]>,
    /// Whether those are all that it gave.
    earlier_are_all: bool,
    by_offset: ByOffset<T>,
}

/// What is kept of a listing by offset.
struct ByOffset<T> {
    /// The most items that a page had.
    widest: usize,
    /// The last item of the page before.
    last: Option<u64>,
    /// The last items that were given.
    recent: Arc<[u64]>,
    /// Items of pages from which the walk went back. It comes by them again, unless they are moved
    /// about or deleted: then they are given at the end.
    aside: Vec<(Identity, T)>,
    previous: Bytes,
    /// How many items must have been added in front if it is not always the same page that comes.
    repeated: usize,
}

/// What is to be done with a page that arrived.
pub(super) enum Arrival {
    /// Hand it out.
    Page,
    /// Fetch the next one: it only told that the listing has moved.
    Nothing,
}

/// The same page for another offset can be chance, where just so many items were added in front. It
/// is none any more when it would have taken so many.
const CHANCE: usize = 10;

impl<T: Send + 'static> Course<T> {
    pub(super) fn new(walk: &Arc<Walk<T>>, from: Position, skip: usize) -> Self {
        let (before, earlier) = match &from {
            Position::Offset(place) => (place.before, place.last.clone()),
            _ => (walk.first_offset(), Arc::default()),
        };
        let earlier_are_all = before.saturating_sub(walk.first_offset()) <= earlier.len() as u64;
        Self {
            next: from,
            seen: walk.first_cursor().map(str::to_owned).into_iter().collect(),
            pages: 0,
            max_pages: walk.client.limits().max_pages,
            operation: walk.operation(),
            skip,
            given: Identities::default(),
            by_offset: ByOffset::behind(earlier.clone()),
            earlier,
            earlier_are_all,
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
        walk: &Walk<T>,
        position: &Position,
        fetched: &mut Fetched<T>,
    ) -> Arrival {
        if let (Style::Offset { .. }, Position::Offset(_) | Position::Start) =
            (walk.style, position)
        {
            return self.arrived_by_offset(walk, position, fetched);
        }
        let skip = std::mem::take(&mut self.skip);
        let whole = self.pages == 1 && skip == 0 && fetched.next == Position::End;
        if !whole {
            let items: Vec<_> = fetched.page.items.iter().map(walk.identify).collect();
            let again = |(number, item)| number < skip || self.given.contains(item);
            let numbered = items.iter().enumerate();
            let dropped: Vec<_> = numbered.filter(|pair| again(*pair)).map(|(at, _)| at).collect();
            if dropped.len() > skip {
                walk.shifts.fetch_add(1, Ordering::Relaxed);
            }
            self.given.extend(items);
            fetched.drop_items(dropped);
        }
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

    fn arrived_by_offset(
        &mut self,
        walk: &Walk<T>,
        position: &Position,
        fetched: &mut Fetched<T>,
    ) -> Arrival {
        let items: Vec<_> = fetched.page.items.iter().map(walk.identify).collect();
        let asked = walk.asked(position);
        let begin = walk.first_offset();
        let place = match position {
            Position::Offset(place) => place.clone(),
            _ => Offset::behind(begin, Arc::default()),
        };
        let first_page = self.given.is_empty();
        let known =
            |item: &Identity| self.given.contains(item) || self.earlier.contains(&item.short());
        let last_known = items.iter().rposition(known);
        if place.overlaps() && last_known.is_none() {
            if asked > begin {
                return self.go_back(walk, place, items, fetched);
            }
            if !self.earlier_are_all && !items.is_empty() {
                fetched.page.items.clear();
                fetched.next = Position::Stuck(
                    ErrorKind::MissingCursor,
                    "too much of the listing has changed to find the place to go on at: read it again from its beginning",
                );
                self.next = fetched.next.clone();
                return Arrival::Page;
            }
        }
        let up_to_known = last_known.filter(|_| !self.earlier.is_empty()).map_or(0, |at| at + 1);
        let drop = |at: &usize| *at < up_to_known || known(&items[*at]);
        let dropped: Vec<_> = (0..items.len()).filter(drop).collect();
        let expected = match first_page {
            true => place.last.last().copied(),
            false => self.by_offset.last,
        };
        // Where the walk went back, that was counted.
        let tells = place.overlaps() && !place.is_behind();
        let as_expected = dropped == [0] && expected == items.first().map(|item| item.short());
        if tells && !items.is_empty() && !as_expected {
            walk.shifts.fetch_add(1, Ordering::Relaxed);
        }
        let (all, given) = (items.len(), items.len() - dropped.len());
        let kept = (0..all).filter(|at| dropped.binary_search(at).is_err()).map(|at| items[at]);
        let earlier = std::mem::take(&mut self.by_offset.recent);
        let numbered = Numbered { offset: asked, earlier, given: kept.collect() };
        let behind = numbered.behind(all, given);
        self.by_offset.recent = behind.last.clone();
        self.by_offset.last = items.last().map(|item| item.short()).or(expected);
        self.given.extend(items);
        fetched.drop_items(dropped);
        fetched.layout.numbered = Some(numbered);
        if fetched.next != Position::End {
            fetched.next = Position::Offset(behind);
        }
        self.by_offset.note(&fetched.page.body, all, given);
        if self.by_offset.repeated >= CHANCE {
            fetched.next = Position::Stuck(
                ErrorKind::PaginationLoop,
                "the service gives the same page for every offset",
            );
        }
        let only_known = place.overlaps() && all == 1 && given == 0;
        if let Position::Offset(next) = &mut fetched.next
            && (only_known || (first_page && all == 1 && !walk.asks_for_one()))
        {
            // It is the last item, or this page has room for one: the next offset tells.
            next.ask = next.before;
        }
        if fetched.next == Position::End {
            self.give_what_is_aside(fetched);
        }
        self.next = fetched.next.clone();
        Arrival::Page
    }

    /// Nothing on the page was given before, so what is before it may not have been either.
    fn go_back(
        &mut self,
        walk: &Walk<T>,
        mut place: Offset,
        items: Vec<Identity>,
        fetched: &mut Fetched<T>,
    ) -> Arrival {
        if !place.is_behind() {
            walk.shifts.fetch_add(1, Ordering::Relaxed);
        }
        self.by_offset.repeated = 0;
        let step = items.len().max(self.by_offset.widest).max(1) as u64;
        place.ask = place.ask.saturating_sub(step).max(walk.first_offset());
        self.by_offset.aside.extend(items.into_iter().zip(fetched.page.items.drain(..)));
        self.next = Position::Offset(place);
        Arrival::Nothing
    }

    /// At the end, give what was put aside and did not come again.
    fn give_what_is_aside(&mut self, fetched: &mut Fetched<T>) {
        for (identity, item) in std::mem::take(&mut self.by_offset.aside) {
            if self.given.insert(identity) {
                fetched.page.items.push(item);
                fetched.layout.numbered.iter_mut().for_each(|page| page.given.push(identity));
            }
        }
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

impl<T> ByOffset<T> {
    fn behind(recent: Arc<[u64]>) -> Self {
        let (previous, aside) = (Bytes::new(), Vec::new());
        Self { widest: 0, last: None, recent, aside, previous, repeated: 0 }
    }

    fn note(&mut self, body: &Bytes, items: usize, given: usize) {
        let again = items > 0 && given == 0 && *body == self.previous;
        self.repeated = if again { self.repeated + (items - 1).max(1) } else { 0 };
        self.previous = body.clone();
        self.widest = self.widest.max(items);
    }
}
