//! Listings: how they are split into pages, read, resumed, and read ahead.

mod ahead;
mod any;
mod fetcher;
mod identity;
mod items;
mod layout;
mod mark;
mod overlap;
mod pager;
mod paging;
mod position;
mod progress;
mod resume;
mod walk;

use std::fmt;

use bytes::Bytes;

use crate::http::RateLimit;

pub(crate) use self::any::AnyPager;
pub use self::identity::{Identify, Identity};
pub(crate) use self::items::Items;
pub(crate) use self::mark::Mark;
pub use self::pager::{Pager, Pages};
pub use self::paging::{Next, Paging, Style};

/// One page of a listing.
#[derive(Clone)]
#[non_exhaustive]
pub struct Page<T> {
    /// What is on it, in the service's order.
    pub items: Vec<T>,
    /// The HTTP status.
    pub status: u16,
    /// The answer's request id, if it had one.
    pub request_id: Option<String>,
    /// What the service says is left of its allowance, if it does.
    pub rate_limit: Option<RateLimit>,
    /// The body as it came, unpacked.
    pub body: Bytes,
}

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page({} items, status {})", self.items.len(), self.status)
    }
}
