//! The people who are looked for, by their addresses and ids.

use std::collections::HashSet;

use super::emails::folded;
use super::target::Target;
use crate::error::{Error, Result};

/// Addresses and ids, as they are compared: trimmed, and without regard to case.
#[derive(Clone, Debug, Default)]
pub struct Wanted(HashSet<String>);

impl Wanted {
    /// The people whom an argument names.
    ///
    /// # Errors
    /// For a word that no person has: one that is empty, or a place.
    pub fn named<'a>(argument: &str, words: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let checked = words.into_iter().map(|word| match word.trim() {
            "" => {
                Err("has an address or an id that is empty: it would be found in everything".into())
            }
            word if is_place(word) => Err(format!("has `{word}`, which is a place and no person")),
            _ => Ok(folded(word)),
        });
        let words: Result<_, String> = checked.collect();
        words.map(Self).map_err(|why| Error::invalid_argument(argument, &why))
    }

    /// Whether an account is one of those people's.
    pub fn has(&self, email: Option<&str>, user_id: &str) -> bool {
        let has = |word: &str| self.0.contains(&folded(word));
        email.is_some_and(has) || has(user_id)
    }
}

/// Whether a word names a place: it was given for a person by mistake then.
pub fn is_place(word: &str) -> bool {
    word.parse::<Target>().is_ok()
}

impl<'a> FromIterator<&'a str> for Wanted {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Self {
        Self(words.into_iter().map(folded).collect())
    }
}
