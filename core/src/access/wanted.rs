//! The people who are looked for, by their addresses and ids.

use std::collections::HashSet;

use super::emails::{folded, is_address};
use super::target::Target;
use crate::error::{Error, Result};
use crate::shown::shown;

/// Addresses and ids, as they are compared: trimmed, and without regard to case.
#[derive(Clone, Debug, Default)]
pub struct Wanted(HashSet<String>);

impl Wanted {
    /// The people whom an argument names.
    ///
    /// # Errors
    /// For a word that is empty, and for one that is nobody's.
    pub fn named<'a>(argument: &str, words: impl IntoIterator<Item = &'a str>) -> Result<Self> {
        let refused = |why: &str| Error::invalid_argument(argument, why);
        let checked = words.into_iter().map(|word| {
            if word.trim().is_empty() {
                let why = "has an address or an id that is empty: it would be found in everything";
                return Err(refused(why));
            }
            match why_nobody(word) {
                Some(why) => Err(refused(&format!("has `{}`, which {why}", shown(word)))),
                None => Ok(folded(word)),
            }
        });
        checked.collect::<Result<_>>().map(Self)
    }

    /// Whether an account is one of those people's.
    pub fn has(&self, email: Option<&str>, user_id: &str) -> bool {
        let has = |word: &str| self.0.contains(&folded(word));
        email.is_some_and(has) || has(user_id)
    }
}

/// Why a word can be nobody's address or id, so that it would be looked for in vain: the rest of a sentence.
pub fn why_nobody(word: &str) -> Option<&'static str> {
    let word = word.trim();
    if word.parse::<Target>().is_ok() {
        Some("is a place and no person")
    } else if word.contains('@') && !is_address(word) {
        Some("is not a plain e-mail address")
    } else {
        None
    }
}

impl<'a> FromIterator<&'a str> for Wanted {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Self {
        Self(words.into_iter().map(folded).collect())
    }
}
