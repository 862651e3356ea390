//! [`Position`]: a place in a listing.

use std::sync::Arc;

use crate::error::ErrorKind;

/// A place in a listing: what the request for a page says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// As the arguments say.
    Start,
    /// At a cursor that the page before named.
    Cursor(String),
    /// Behind so many items.
    Offset(Offset),
    /// At a URL that the page before named.
    Link(String),
    /// Behind the last page.
    End,
    /// Behind a page behind which the listing cannot be read, and why.
    Stuck(ErrorKind, &'static str),
}

impl Position {
    /// Whether a listing can be resumed there.
    pub(super) fn is_resumable(&self) -> bool {
        !matches!(self, Self::Stuck(..))
    }

    /// Whether a page at either is the same page, with the same items to be expected on it.
    pub(super) fn asks_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Offset(one), Self::Offset(other)) => {
                (one.before, one.ask) == (other.before, other.ask)
            }
            (one, other) => one == other,
        }
    }
}

/// A place in a listing by offset; see [`overlap`](super::overlap).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offset {
    /// How many items come before it.
    pub before: u64,
    /// The last of them; none where it is not known which they are.
    pub last: Arc<[u64]>,
    /// The offset to ask for.
    pub ask: u64,
}

impl Offset {
    /// The place behind so many items, of which these are the last.
    pub(super) fn behind(before: u64, last: Arc<[u64]>) -> Self {
        let ask = if last.is_empty() { before } else { before.saturating_sub(1) };
        Self { before, last, ask }
    }

    /// Whether the page there begins with items that were given already.
    pub(super) fn overlaps(&self) -> bool {
        self.ask < self.before
    }

    /// Whether it was gone back to.
    pub(super) fn is_behind(&self) -> bool {
        self.ask.saturating_add(1) < self.before
    }
}
