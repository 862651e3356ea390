//! [`Mark`]: where the items of a page are in their listing.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::fetcher::Fetcher;
use super::layout::Layout;
use super::position::Position;

/// A page in its listing, or where a pager begins.
#[derive(Clone)]
pub struct Mark {
    pub(super) fetcher: Arc<Fetcher>,
    pub(super) at: Position,
    pub(super) skip: usize,
    pub(super) page: Option<Arc<HandedOut>>,
}

/// A page that was handed out whole, or what was left of it.
pub(super) struct HandedOut {
    pub layout: Layout,
    /// How many items had been handed out before, and how many then.
    pub before: usize,
    pub items: usize,
    /// Where to go on after them.
    pub next: (Position, usize),
}

impl Mark {
    /// Where to go on once so many items of the page were handed out.
    pub fn resume(&self, items: usize) -> String {
        let (at, skip) = match &self.page {
            Some(page) if items == page.items => page.next.clone(),
            Some(page) if page.before + items > 0 => {
                page.layout.after(&self.at, page.before + items)
            }
            _ => (self.at.clone(), self.skip),
        };
        self.fetcher.write_resume(&at, skip)
    }

    /// How often the listing was found to have moved: see [`Pager::shifts`].
    pub fn shifts(&self) -> u64 {
        self.fetcher.shifts.load(Ordering::Relaxed)
    }
}
