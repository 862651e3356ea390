//! The people who are looked for, by their addresses and ids.

use std::collections::HashSet;

use super::emails::folded;

/// Addresses and ids, as they are compared: trimmed, and without regard to case.
#[derive(Clone, Debug, Default)]
pub struct Wanted(HashSet<String>);

impl Wanted {
    /// Whether one of them is empty: it would be found in everything.
    pub fn has_empty(&self) -> bool {
        self.0.contains("")
    }

    /// Whether an account is one of those people's.
    pub fn has(&self, email: Option<&str>, user_id: &str) -> bool {
        let has = |word: &str| self.0.contains(&folded(word));
        email.is_some_and(has) || has(user_id)
    }
}

impl<'a> FromIterator<&'a str> for Wanted {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Self {
        Self(words.into_iter().map(folded).collect())
    }
}
