//! Where the items that were given of a page stand in their listing.

use std::sync::Arc;

use super::identity::Identity;
use super::position::{Offset, Position};

/// How many items are remembered to find a place again: all but one may be deleted meanwhile.
const ANCHORS: usize = 8;

/// What a page tells of the place behind each of its items.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The items of the page, by their numbers on it, that were not given: they had been before.
    pub dropped: Vec<usize>,
    pub numbered: Option<Numbered>,
}

/// A page of a listing by offset.
#[derive(Debug)]
pub(super) struct Numbered {
    /// How many items come before the page.
    pub offset: u64,
    /// The last items that were given before.
    pub earlier: Arc<[u64]>,
    /// Those that are given of the page.
    pub given: Vec<Identity>,
}

impl Layout {
    /// The place behind so many given items of the page at `page`, and how many items of the page
    /// at that place are behind it already.
    pub(super) fn after(&self, page: &Position, given: usize) -> (Position, usize) {
        let passed = self.dropped.iter().fold(
            given,
            |all, dropped| {
                if *dropped <= all { all + 1 } else { all }
            },
        );
        match &self.numbered {
            Some(numbered) if given > 0 => (Position::Offset(numbered.behind(passed, given)), 0),
            Some(_) => (page.clone(), 0),
            None => (page.clone(), passed),
        }
    }
}

impl Numbered {
    /// The place behind so many items of the page, of which so many were given.
    pub(super) fn behind(&self, passed: usize, given: usize) -> Offset {
        let of_page = self.given[..given].iter().map(|item| item.short());
        let all: Vec<_> = self.earlier.iter().copied().chain(of_page).collect();
        let last = all[all.len().saturating_sub(ANCHORS)..].into();
        Offset::behind(self.offset.saturating_add(passed as u64), last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_counts_the_items_that_were_not_given() {
        let layout = Layout { dropped: vec![0, 1, 4], numbered: None };
        let places = [0, 1, 2, 3].map(|given| layout.after(&Position::Start, given).1);
        assert_eq!(places, [2, 3, 5, 6], "what follows and was given before is passed as well");
    }
}
