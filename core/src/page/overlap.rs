//! Listings by offset that change while they are read.
//!
//! Items that are deleted meanwhile move those behind them forward, past an offset that is only a
//! number. So each page begins with the last item of the one before it. Where that is not on it, the
//! reading goes back until it meets an item that it has given, and none is given twice.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use bytes::Bytes;

use super::fetcher::{Fetched, Fetcher};
use super::identity::{Identities, Identity};
use super::items::Items;
use super::layout::Numbered;
use super::position::{Offset, Position};
use crate::error::ErrorKind;

/// What is kept of a listing by offset from page to page.
pub(super) struct Overlap {
    /// Where it goes on after another pager: the last items that one handed out.
    earlier: Arc<[u64]>,
    /// Whether those are all that it gave.
    earlier_are_all: bool,
    /// The last items that were given.
    recent: Arc<[u64]>,
    /// The last item of the page before.
    last: Option<u64>,
    /// The most items that a page had.
    widest: usize,
    /// Items of pages from which the reading went back. It comes by them again, unless they are moved
    /// about or deleted: then they are given at the end.
    aside: Vec<(Vec<Identity>, Items)>,
    circles: Circles,
}

impl Overlap {
    pub(super) fn new(from: &Position, begin: u64) -> Self {
        let (before, earlier) = match from {
            Position::Offset(offset) => (offset.before, offset.last.clone()),
            _ => (begin, Arc::default()),
        };
        Self {
            earlier_are_all: before.saturating_sub(begin) <= earlier.len() as u64,
            recent: earlier.clone(),
            earlier,
            last: None,
            widest: 0,
            aside: Vec::new(),
            circles: Circles::default(),
        }
    }

    /// Judge a page by the items that were `given` before it: prepare it to be handed out, or say
    /// where to look for what is missing before it.
    pub(super) fn judge(
        &mut self,
        given: &mut Identities,
        fetcher: &Fetcher,
        position: &Position,
        fetched: &mut Fetched,
    ) -> Option<Offset> {
        let items = fetched.items.identities();
        let begin = fetcher.first_offset();
        let offset = match position {
            Position::Offset(offset) => offset.clone(),
            _ => Offset::behind(begin, Arc::default()),
        };
        let known = |item: &Identity| given.contains(item) || self.earlier.contains(&item.short());
        let last_known = items.iter().rposition(known);
        // An empty page that is not the end is a contradiction, and further back it stays one.
        let contradicts = items.is_empty() && matches!(fetched.next, Position::Stuck(..));
        if offset.overlaps() && last_known.is_none() && !contradicts {
            if offset.ask > begin {
                return Some(self.go_back(fetcher, offset, items, fetched));
            }
            if !self.earlier_are_all && !items.is_empty() {
                drop(fetched.items.take());
                fetched.next = Position::Stuck(
                    ErrorKind::MissingCursor,
                    "too much of the listing has changed to find the place to go on at: read it again from its beginning",
                );
                return None;
            }
        }
        // What stands before an item that an earlier pager handed out was handed out by it, too.
        let up_to_known = last_known.filter(|_| !self.earlier.is_empty()).map_or(0, |at| at + 1);
        let drop = |at: &usize| *at < up_to_known || known(&items[*at]);
        let dropped: Vec<_> = (0..items.len()).filter(drop).collect();
        self.count_shift(fetcher, &offset, &items, &dropped);
        self.hand_out(given, fetcher, &offset, items, dropped, fetched);
        None
    }

    /// Nothing on the page was given before, so what is before it may not have been either.
    fn go_back(
        &mut self,
        fetcher: &Fetcher,
        mut offset: Offset,
        items: Vec<Identity>,
        fetched: &mut Fetched,
    ) -> Offset {
        if !offset.is_behind() {
            fetcher.shifts.fetch_add(1, Ordering::Relaxed);
        }
        self.circles = Circles::default();
        let step = items.len().max(self.widest).max(1) as u64;
        offset.ask = offset.ask.saturating_sub(step).max(fetcher.first_offset());
        self.aside.push((items, fetched.items.take()));
        offset
    }

    /// Count a page that does not begin as expected. Where the reading went back, that was counted.
    fn count_shift(
        &self,
        fetcher: &Fetcher,
        offset: &Offset,
        items: &[Identity],
        dropped: &[usize],
    ) {
        let Some(first) = items.first() else { return };
        let expected = self.last.or(offset.last.last().copied()) == Some(first.short());
        if offset.overlaps() && !offset.is_behind() && !(expected && dropped == [0]) {
            fetcher.shifts.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Take off the page what was given, and say where the next one is.
    fn hand_out(
        &mut self,
        given: &mut Identities,
        fetcher: &Fetcher,
        offset: &Offset,
        items: Vec<Identity>,
        dropped: Vec<usize>,
        fetched: &mut Fetched,
    ) {
        let first_page = given.is_empty();
        let (all, new) = (items.len(), items.len() - dropped.len());
        let kept = (0..all).filter(|at| dropped.binary_search(at).is_err()).map(|at| items[at]);
        let earlier = std::mem::take(&mut self.recent);
        let numbered = Numbered { offset: offset.ask, earlier, given: kept.collect() };
        let mut next = numbered.behind(all, new);
        self.recent = next.last.clone();
        self.last = items.last().map(|item| item.short()).or(self.last);
        self.widest = self.widest.max(all);
        given.extend(items);
        fetched.drop_items(dropped);
        fetched.layout.numbered = Some(numbered);
        match fetched.next {
            Position::End => return self.give_what_is_aside(given, fetched),
            Position::Stuck(..) => return,
            _ => {}
        }
        let only_known = offset.overlaps() && all == 1 && new == 0;
        if only_known || (first_page && all == 1 && !fetcher.asks_for_one()) {
            // It is the last item, or this page has room for one: the next offset tells.
            next.ask = next.before;
        }
        fetched.next = if self.circles.closes(fetched.response.body(), all, new) {
            Position::Stuck(
                ErrorKind::PaginationLoop,
                "the service gives the same page for every offset",
            )
        } else {
            Position::Offset(next)
        };
    }

    /// At the end, give what was put aside and did not come again.
    fn give_what_is_aside(&mut self, given: &mut Identities, fetched: &mut Fetched) {
        for (identities, mut items) in std::mem::take(&mut self.aside) {
            let new: Vec<_> = identities.iter().map(|identity| given.insert(*identity)).collect();
            let again: Vec<_> = (0..new.len()).filter(|number| !new[*number]).collect();
            items.remove(&again);
            fetched.items.append(items);
            let new = identities.into_iter().zip(new).filter(|(_, new)| *new);
            if let Some(page) = &mut fetched.layout.numbered {
                page.given.extend(new.map(|(identity, _)| identity));
            }
        }
    }
}

/// Whether it is always the same page that comes, whatever offset is asked for.
#[derive(Default)]
struct Circles {
    previous: Bytes,
    /// How many items must have been added in front, page after page, if it is not.
    needed: usize,
}

impl Circles {
    /// The same page for another offset can be chance, where just so many items were added in front.
    /// It is none any more when it would have taken so many.
    const CHANCE: usize = 10;

    /// Note a page with so many items, of which so many are new; whether the listing goes in circles.
    fn closes(&mut self, body: &Bytes, items: usize, new: usize) -> bool {
        let again = items > 0 && new == 0 && *body == self.previous;
        self.needed = if again { self.needed + (items - 1).max(1) } else { 0 };
        self.previous = body.clone();
        self.needed >= Self::CHANCE
    }
}
