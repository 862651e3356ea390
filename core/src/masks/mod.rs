//! [`Masks`]: the secrets of a call, hidden in whatever a service answers.
//!
//! A service that quotes a secret may cut it short, and may spell it as the place it stands in
//! demands: as JSON, as HTML, in base64. So a text is read in every such spelling
//! ([`spellings`]), each held against every run of eight bytes of each secret ([`needles`]), and
//! what they share is hidden where it stands. Both take time in proportion to the text and to the
//! secrets.

mod escapes;
mod needles;
mod spellings;

use std::fmt;
use std::sync::{Arc, OnceLock};

use self::needles::Needles;
use crate::secret::{MASK, Secret};

/// The secrets of one call.
#[derive(Clone, Default)]
pub(crate) struct Masks {
    secrets: Vec<Secret>,
    /// Made when a text is masked: most calls succeed, and nothing listens.
    needles: OnceLock<Arc<Needles>>,
}

impl Masks {
    pub(crate) fn add(&mut self, secret: Secret) {
        if !secret.reveal().is_empty() && !self.secrets.contains(&secret) {
            self.secrets.push(secret);
            self.needles.take();
        }
    }

    /// `text` with `***` in place of every secret in it, and of every part of one that is eight
    /// bytes or longer. Secrets shorter than that are hidden whole, below four bytes only where
    /// they stand alone: a secret of one letter would tear every word apart.
    pub(crate) fn apply(&self, text: &str) -> String {
        if self.secrets.is_empty() {
            return text.to_owned();
        }
        let needles = self.needles.get_or_init(|| {
            Arc::new(Needles::of(self.secrets.iter().map(|secret| secret.reveal())))
        });
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for hidden in needles.found_in(text) {
            shown.push_str(&text[end..hidden.start]);
            shown.push_str(MASK);
            end = hidden.end;
        }
        shown.push_str(&text[end..]);
        shown
    }

    /// Mask the strings of a JSON value, keys included.
    pub(crate) fn apply_json(&self, value: serde_json::Value) -> serde_json::Value {
        use serde_json::Value;
        match value {
            Value::String(text) => Value::String(self.apply(&text)),
            Value::Array(items) => items.into_iter().map(|item| self.apply_json(item)).collect(),
            Value::Object(map) => Value::Object(
                map.into_iter()
                    .map(|(key, item)| (self.apply(&key), self.apply_json(item)))
                    .collect(),
            ),
            Value::Number(number) => {
                // An all-digits secret may come back as a number.
                let text = number.to_string();
                match self.apply(&text) {
                    masked if masked == text => Value::Number(number),
                    masked => Value::String(masked),
                }
            }
            other => other,
        }
    }
}

impl fmt::Debug for Masks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Masks").field(&self.secrets).finish()
    }
}

#[cfg(test)]
mod tests;
