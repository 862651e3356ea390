//! How far a call had come that is sent in several requests.

use std::fmt;

/// The part of a call that failed, and what was done before it.
#[derive(Clone, Copy)]
pub(crate) struct Part {
    /// The items of the requests before it, which were carried out.
    pub(crate) completed: usize,
    /// The items of the request that failed.
    pub(crate) items: usize,
    /// The items of the whole call.
    pub(crate) of: usize,
}

/// The rest of the sentence, where there was more than one part.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { completed, items, of } = *self;
        if items == of {
            return Ok(());
        }
        let behind = of - completed - items;
        write!(f, " Of {of} items, {completed} were carried out before this, ")?;
        write!(f, "{items} were in the request that failed, and {behind} were not sent.")
    }
}
