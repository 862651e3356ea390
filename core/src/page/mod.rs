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

use crate::response::Response;

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
    /// What the service answered.
    pub response: Response,
}

impl<T> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page({} items, status {})", self.items.len(), self.response.status())
    }
}
