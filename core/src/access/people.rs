//! The people of a roster, found by any of their addresses.

use std::collections::HashMap;

use super::emails::{folded, is_address};
use super::{Roster, RosterEntry, RosterStatus};
use crate::Timestamp;
use crate::error::{Error, Result};
use crate::shown::shown;

/// A roster by its addresses.
pub struct People {
    entries: Vec<RosterEntry>,
    by_email: HashMap<String, usize>,
}

impl People {
    /// # Errors
    /// For a roster of nobody, for what is not a plain address, and for an address that two people
    /// have.
    pub fn of(roster: Roster) -> Result<Self> {
        if roster.people.is_empty() {
            let why = "is empty: everybody with access would be missing from it";
            return Err(Error::invalid_argument("roster.people", why));
        }
        let mut by_email = HashMap::new();
        for (at, entry) in roster.people.iter().enumerate() {
            let aliases = entry.aliases.iter().flatten();
            for email in std::iter::once(&entry.email).chain(aliases) {
                if !is_address(email.trim()) {
                    let why =
                        format!("has `{}`, which is not a plain e-mail address", shown(email));
                    return Err(Error::invalid_argument(&format!("roster.people.{at}"), &why));
                }
                let email = folded(email);
                if by_email.insert(email, at).is_some_and(|other| other != at) {
                    let why = "has an address that another person has, too";
                    return Err(Error::invalid_argument(&format!("roster.people.{at}"), why));
                }
            }
        }
        Ok(Self { entries: roster.people, by_email })
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// The person who has an address.
    pub fn find(&self, email: &str) -> Option<&RosterEntry> {
        self.by_email.get(&folded(email)).map(|at| &self.entries[*at])
    }
}

impl RosterEntry {
    /// Whether the person had left at a time.
    pub(super) fn has_left(&self, at: Timestamp) -> bool {
        match (&self.status, self.left_at) {
            (_, Some(left_at)) => left_at <= at,
            (status, None) => *status == Some(RosterStatus::Left),
        }
    }
}
