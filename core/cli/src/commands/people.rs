//! People as they are typed: by an address or an id.

use rosterkit::access::Target;

use crate::guard::removed;

/// An address or an id. A place is none: it would be looked for in vain, or be missing where places belong.
pub(super) fn person(typed: &str) -> Result<String, &'static str> {
    let word = removed(typed);
    if word.trim().is_empty() {
        Err("it is empty")
    } else if word.trim().parse::<Target>().is_ok() {
        Err("it is a place; give a person's address or id here")
    } else {
        Ok(word)
    }
}
