//! How a service splits its listings into pages: each implements [`Paging`] in its own file.

use super::identity::Identify;
use crate::error::Result;

/// How a service splits a listing into pages.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how a listing of `{T}` is split into pages",
    note = "a listing is declared as `Pager<Item, Paging>`: the second type implements `Paging` in \
            the service's file"
)]
pub trait Paging<T: Identify>: 'static {
    /// How the next page is requested.
    const STYLE: Style;

    /// Read a page. The list must be there: a page without one is an error, never an empty page.
    fn read(body: &[u8]) -> Result<(Vec<T>, Next)>;
}

/// How the next page is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// By a cursor in this query parameter.
    Cursor(&'static str),
    /// By the number of items before it.
    Offset {
        /// The query parameter for that number.
        offset: &'static str,
        /// The query parameter for how many items a page may have.
        limit: &'static str,
    },
    /// By the URL that a page names, if it names one.
    Link,
}

/// What a page says about the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// There is none.
    End,
    /// It is at this cursor or link.
    At(String),
    /// There is one, and the page does not say where.
    Unnamed,
    /// It does not say: there may be one as long as pages are not empty.
    Unsaid,
    /// It says whether there is one, which is asked for by its offset.
    Said {
        /// Whether there is one.
        more: bool,
        /// The number of items of the whole listing, where the page has it.
        total: Option<u64>,
    },
}
