//! Where the pages of a listing come from.

use super::{Page, PagePosition};
use crate::error::Result;
use crate::page::{AnyPager, Items};

/// A pager of whatever kind of record, and what becomes of the items of its pages.
pub(super) struct Source<I> {
    pub(super) pager: AnyPager,
    pub(super) convert: Box<dyn Fn(Items) -> I + Send + Sync>,
}

impl<I> Source<I> {
    pub(super) async fn next_page(&mut self) -> Result<Option<Page<I>>> {
        let Some((items, response)) = self.pager.next_page().await? else { return Ok(None) };
        Ok(Some(Page {
            length: items.len(),
            items: (self.convert)(items),
            used: 0,
            position: PagePosition::of(&self.pager),
            round: 0,
            number: 0,
            response,
        }))
    }

    pub(super) fn resume(&self) -> String {
        self.pager.resume()
    }

    pub(super) fn rewind(&mut self, resume: &str) {
        self.pager.rewind(resume);
    }

    pub(super) fn abandon(&mut self) {
        self.pager.abandon();
    }
}
