//! [`Secret`]: text that is never shown.

use std::fmt;
use std::sync::Arc;

use zeroize::Zeroizing;

use crate::http::request::encode;

/// A token, key, password or secret value: zeroed when the last copy is dropped, shown as `***`.
///
/// It has no `Serialize`: the value leaves only through [`Secret::reveal`] and in the request that
/// it was given for.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Arc<Zeroizing<String>>);

impl Secret {
    /// Keep `value` secret.
    pub fn new(value: impl Into<String>) -> Self {
        Self(Arc::new(Zeroizing::new(value.into())))
    }

    /// The value itself. Say why wherever this is called.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// What stands in for a secret wherever it would be shown.
pub(crate) const MASK: &str = "***";

impl From<&str> for Secret {
    fn from(value: &str) -> Self {
        Self::new(value)
    }
}

impl From<&String> for Secret {
    fn from(value: &String) -> Self {
        Self::new(value.as_str())
    }
}

impl From<&Secret> for Secret {
    fn from(value: &Secret) -> Self {
        value.clone()
    }
}

impl From<String> for Secret {
    fn from(value: String) -> Self {
        Self::new(value)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl fmt::Display for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

/// The secrets of one call, to be masked in whatever a service answers.
#[derive(Clone, Debug, Default)]
pub(crate) struct Masks(Vec<Secret>);

impl Masks {
    pub(crate) fn add(&mut self, secret: Secret) {
        if !self.0.contains(&secret) {
            self.0.push(secret);
        }
    }

    /// `text` with every secret in it replaced by `***`.
    pub(crate) fn apply(&self, text: &str) -> String {
        let mut masked = text.to_owned();
        for value in self.spellings() {
            if value.len() >= 4 {
                masked = masked.replace(value.as_str(), MASK);
            } else {
                // A secret of one letter would tear every word apart: mask it where it stands alone.
                masked = replace_words(&masked, &value);
            }
        }
        masked
    }

    /// Each secret, also as a service may quote it: as JSON inside of its words, or encoded as it
    /// was sent in a form. The longest come first: one that begins another must not leave the rest of it behind.
    fn spellings(&self) -> Vec<Zeroizing<String>> {
        let quoted = |value: &str| {
            let json = Zeroizing::new(serde_json::Value::from(value).to_string());
            json[1..json.len() - 1].to_owned()
        };
        let values = self.0.iter().map(Secret::reveal);
        let spelled = values
            .filter(|value| !value.is_empty())
            .flat_map(|value| [value.to_owned(), quoted(value), encode(value).to_string()])
            .map(Zeroizing::new);
        let mut all: Vec<Zeroizing<String>> = Vec::new();
        for value in spelled {
            let at = all.partition_point(|longer| longer.len() >= value.len());
            all.insert(at, value);
        }
        all
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

fn replace_words(text: &str, word: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(word) {
        let before = rest[..at].chars().next_back().or(shown.chars().next_back());
        let after = rest[at + word.len()..].chars().next();
        let alone = |neighbour: Option<char>| neighbour.is_none_or(|c| !c.is_alphanumeric());
        shown.push_str(&rest[..at]);
        shown.push_str(if alone(before) && alone(after) { MASK } else { word });
        rest = &rest[at + word.len()..];
    }
    shown + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_shown_as_stars() {
        let secret = Secret::new("hunter2");
        assert_eq!(format!("{secret} {secret:?} {:?}", Some(&secret)), "*** *** Some(***)");
        assert_eq!(secret.reveal(), "hunter2");
    }

    #[test]
    fn an_echoed_secret_is_masked_and_short_ones_only_as_words() {
        let mut masks = Masks::default();
        for secret in ["hunter2", "ab", "1234", ""] {
            masks.add(Secret::new(secret));
        }
        assert_eq!(
            masks.apply("bad 'hunter2': ab, about xhunter2x"),
            "bad '***': ***, about x***x"
        );
        assert_eq!(
            masks.apply_json(serde_json::json!({"hunter2": [1234, "ab", true, 12]})),
            serde_json::json!({"***": ["***", "***", true, 12]})
        );
    }
}
