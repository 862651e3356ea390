//! Listings that block.

use std::fmt;

use super::runtime::block_on;
use crate::error::Result;
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::page::Page;

/// A listing as an [`Iterator`] of its items: the blocking twin of [`Pager`](crate::Pager).
#[must_use = "nothing is fetched before items are asked for"]
pub struct Pager<T>(crate::Pager<T>);

impl<T: Send + 'static> crate::Pager<T> {
    /// The same listing for code that blocks.
    pub fn into_blocking(self) -> Pager<T> {
        Pager(self)
    }
}

impl<T: Send + 'static> Pager<T> {
    /// Read ahead up to this many pages: see [`crate::Pager::prefetch`].
    pub fn prefetch(self, pages: usize) -> Self {
        Self(self.0.prefetch(pages))
    }

    /// Use other limits for this listing; `timeout` is for each page.
    pub fn options(self, options: &CallOptions) -> Self {
        Self(self.0.options(options))
    }

    /// Go on where an earlier pager stopped: see [`crate::Pager::resume_from`].
    pub fn resume_from(self, resume: &str) -> Self {
        Self(self.0.resume_from(resume))
    }

    /// Where to go on: see [`crate::Pager::resume`].
    pub fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved: see [`crate::Pager::shifts`].
    pub fn shifts(&self) -> u64 {
        self.0.shifts()
    }

    /// Which operation it is.
    pub fn operation(&self) -> &'static Operation {
        self.0.operation()
    }

    /// The next page, or what is left of the one being handed out; none at the end.
    pub fn next_page(&mut self) -> Option<Result<Page<T>>> {
        block_on(self.0.next_page())
    }

    /// The listing as an iterator of pages.
    pub fn pages(self) -> Pages<T> {
        Pages(self)
    }

    /// Fetch everything.
    ///
    /// # Errors
    /// Any [`Error`](crate::Error); nothing was handed out then, so its `resume` is where this
    /// call began.
    pub fn all(self) -> Result<Vec<T>> {
        block_on(self.0.all())
    }
}

impl<T: Send + 'static> Iterator for Pager<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        // Mostly the item is here, and no runtime needs to be entered.
        if let Some(item) = self.0.pop() {
            return Some(Ok(item));
        }
        block_on(self.0.next())
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A listing as an [`Iterator`] of its pages.
#[must_use = "nothing is fetched before pages are asked for"]
#[derive(Debug)]
pub struct Pages<T>(Pager<T>);

impl<T: Send + 'static> Pages<T> {
    /// Where to go on after the last page that was handed out.
    pub fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved: see [`crate::Pager::shifts`].
    pub fn shifts(&self) -> u64 {
        self.0.shifts()
    }
}

impl<T: Send + 'static> Iterator for Pages<T> {
    type Item = Result<Page<T>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_page()
    }
}
