//! [`Problem`]: what a service says about a failure, and how much of it is shown.

use crate::issues::{Issue, issues, listed};

/// What a service says about a failure, read from any of its formats.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Problem {
    pub code: Option<String>,
    pub message: Option<String>,
    pub details: Option<serde_json::Value>,
}

/// A stranger's words as they may stand in a terminal or a log: on one line, without what would
/// move the cursor or turn the writing around, and of a length that can be read.
pub(super) fn presentable(words: &str, longest: usize) -> String {
    let turns = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = |c: char| if c.is_control() || turns(c) { ' ' } else { c };
    let mut shown: String = words.chars().take(longest).map(plain).collect();
    if words.chars().nth(longest).is_some() {
        shown.push('…');
    }
    shown
}

/// So many characters of a service's words can be read at once,
pub(super) const LONGEST: usize = 700;
/// so many of its message where it says more,
const LONGEST_MESSAGE: usize = 250;
/// and so many of the name of a field and of what is wrong with it.
pub(super) const LONGEST_FIELD: usize = 60;
const LONGEST_REASON: usize = 80;
/// So many characters of each mistake in a text that was given.
pub(super) const LONGEST_MISTAKE: usize = 300;
/// How many fields are named.
const MOST_FIELDS: usize = 3;

impl Problem {
    /// What a person is to read: the message, and the first of the issues that it does not name.
    pub(super) fn words(&self) -> Option<String> {
        let issues = self.details.as_ref().map(issues).unwrap_or_default();
        let message = self.message.as_deref().map(str::trim).filter(|message| !message.is_empty());
        let message = message.filter(|message| issues.is_empty() || *message != listed(&issues));
        let named = |issue: &Issue<'_>| {
            message.is_some_and(|m| m.contains(issue.reason) && m.contains(&issue.field))
        };
        let issues: Vec<_> = issues.iter().filter(|issue| !named(issue)).collect();
        let mut parts: Vec<_> = issues
            .iter()
            .take(MOST_FIELDS)
            .map(|issue| {
                let reason = presentable(issue.reason, LONGEST_REASON);
                Issue { field: presentable(&issue.field, LONGEST_FIELD), reason: &reason }
                    .to_string()
            })
            .collect();
        if let Some(more @ 1..) = issues.len().checked_sub(MOST_FIELDS) {
            parts.push(format!("and {more} more"));
        }
        let parts = parts.join("; ");
        match message {
            None => (!parts.is_empty()).then_some(parts),
            Some(message) if parts.is_empty() => Some(message.to_owned()),
            Some(message) => {
                let message = presentable(message, LONGEST_MESSAGE);
                Some(format!("{}: {parts}", message.trim_end_matches(['.', ':'])))
            }
        }
    }
}
