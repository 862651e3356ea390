//! [`AnyPager`]: a listing of whatever kind of record, page by page.

use std::task::{Context, Poll, ready};

use super::items::Items;
use super::mark::Mark;
use super::walk::Walk;
use crate::error::Result;
use crate::response::Response;

/// A pager that does not know the type of its items: what drives it is compiled once.
pub(crate) struct AnyPager(pub(super) Walk);

impl AnyPager {
    /// The items of the next page, and what came along with them; none at the end.
    pub(crate) async fn next_page(&mut self) -> Result<Option<(Items, Response)>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<(Items, Response)>>> {
        let items = ready!(self.0.poll_fetched(cx)).transpose()?;
        Poll::Ready(Ok(items.and_then(|items| Some((items, self.0.hand_out_rest()?)))))
    }

    /// Where to go on: see [`Pager::resume`](super::Pager::resume).
    pub(crate) fn resume(&self) -> String {
        self.0.resume()
    }

    /// Go on there.
    pub(crate) fn rewind(&mut self, resume: &str) {
        self.0.rewind(resume);
    }

    /// Give up a page that is on its way, and with it its connection; it is asked for again when the
    /// next page is.
    ///
    /// For callers that stop waiting and keep the pager. After a fork, or on another runtime than the
    /// one it was begun on, this happens by itself.
    pub(crate) fn abandon(&mut self) {
        self.0.abandon();
    }

    /// The last page that was handed out, as a place; before the first, where the pager begins.
    pub(crate) fn mark(&self) -> Mark {
        self.0.mark()
    }
}
