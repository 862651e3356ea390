//! What a binding does with a pager beside taking its pages.

use crate::page::Pager;

pub use crate::page::Mark;

/// The last page that was handed out whole as a place; before the first, where the walk begins.
pub fn mark<T: Send + 'static>(pager: &Pager<T>) -> Mark<T> {
    pager.mark()
}

/// Go on at `resume`, also in the middle of a walk: what was fetched belongs to another place.
pub fn rewind<T: Send + 'static>(pager: &mut Pager<T>, resume: &str) {
    pager.rewind(resume);
}

/// Give up a page that is on its way, and with it its connection; it is asked for again when the
/// next item is.
pub fn abandon<T: Send + 'static>(pager: &mut Pager<T>) {
    pager.abandon();
}
