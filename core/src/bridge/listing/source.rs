//! Where the pages of a listing come from.

use super::{Page, PagePosition};
use crate::BoxFuture;
use crate::error::Result;
use crate::page::Pager;

/// A pager of whatever kind of record, so that what drives it is compiled once and not for each.
pub(super) trait Source<I>: Send {
    fn next_page(&mut self) -> BoxFuture<'_, Result<Option<Page<I>>>>;
    fn resume(&self) -> String;
    fn rewind(&mut self, resume: &str);
    fn abandon(&mut self);
}

/// A pager, and what becomes of the items of its pages.
pub(super) struct Typed<T, I> {
    pub(super) pager: Pager<T>,
    pub(super) convert: fn(Vec<T>) -> I,
}

impl<T: Send + Sync + 'static, I: Send> Source<I> for Typed<T, I> {
    fn next_page(&mut self) -> BoxFuture<'_, Result<Option<Page<I>>>> {
        Box::pin(async {
            let Some(page) = self.pager.next_page().await.transpose()? else { return Ok(None) };
            Ok(Some(Page {
                length: page.items.len(),
                items: (self.convert)(page.items),
                used: 0,
                position: PagePosition::of(&self.pager),
                round: 0,
                number: 0,
                status: page.status,
                request_id: page.request_id,
                rate_limit: page.rate_limit,
                body: page.body,
            }))
        })
    }

    fn resume(&self) -> String {
        self.pager.resume()
    }

    fn rewind(&mut self, resume: &str) {
        self.pager.rewind(resume);
    }

    fn abandon(&mut self) {
        self.pager.abandon();
    }
}
