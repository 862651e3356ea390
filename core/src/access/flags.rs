//! What a reviewer should look at.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use super::emails::{domain, folded};
use super::owners::is_owner;
use super::people::People;
use super::target::Place;
use super::{AccountStatus, AccountType, Flag, Row};
use crate::Timestamp;

const HOUR: i64 = 3600 * 1_000_000;
const DAY: i64 = 24 * HOUR;
/// After how many days an invitation is stale.
const STALE_DAYS: i64 = 30;

/// By what rows are judged.
pub struct Rules {
    pub people: Option<People>,
    /// The house's own domains, if any were given.
    pub domains: Vec<String>,
    pub dormant_days: u32,
}

impl Rules {
    /// Flag what a row shows by itself.
    pub fn flag(&self, row: &mut Row) {
        let is_person = !matches!(row.account_type, AccountType::Service | AccountType::Team);
        let invited = row.status == AccountStatus::Invited;
        let age =
            |since: Timestamp| row.observed_at.unix_microseconds() - since.unix_microseconds();
        let mut flags = Vec::new();
        let dormant = |seen: Timestamp| age(seen) > i64::from(self.dormant_days) * DAY;
        if row.last_seen_at.is_some_and(dormant) && !invited {
            flags.push(Flag::Dormant);
        }
        match &row.email {
            Some(email) => {
                let is_own = |domain: String| self.domains.contains(&domain);
                if !self.domains.is_empty() && !domain(email).is_some_and(is_own) {
                    flags.push(Flag::External);
                }
                if let Some(people) = &self.people {
                    match people.find(email) {
                        Some(person) if person.has_left(row.observed_at) => {
                            flags.push(Flag::Leaver);
                            row.exposed_hours = person.left_at.map(|left_at| hours(age(left_at)));
                        }
                        None if is_person => flags.push(Flag::NotOnRoster),
                        Some(_) | None => {}
                    }
                }
            }
            None if is_person => flags.push(Flag::NoEmail),
            None => {}
        }
        if invited && row.joined_at.is_some_and(|since| age(since) >= STALE_DAYS * DAY) {
            flags.push(Flag::StaleInvite);
        }
        row.flags = flags;
    }
}

/// Begun hours.
fn hours(microseconds: i64) -> u32 {
    let hours = microseconds.max(0).div_euclid(HOUR) + i64::from(microseconds.rem_euclid(HOUR) > 0);
    u32::try_from(hours).unwrap_or(u32::MAX)
}

/// Flag what only all rows of a place show together.
pub fn flag_together(place: &Place, rows: &mut [Row]) {
    let counts = |row: &Row| is_owner(place, &row.access, &row.status);
    if rows.iter().filter(|row| counts(row)).count() == 1 {
        for row in rows.iter_mut().filter(|row| counts(row)) {
            row.flags.insert(0, Flag::SoleOwner);
        }
    }
    let mut first_ids: HashMap<String, &str> = HashMap::with_capacity(rows.len());
    let mut shared: HashSet<String> = HashSet::new();
    for row in &*rows {
        let Some(email) = &row.email else { continue };
        match first_ids.entry(folded(email)) {
            Entry::Vacant(first) => {
                first.insert(&row.user_id);
            }
            Entry::Occupied(first) if **first.get() != *row.user_id => {
                shared.insert(first.key().clone());
            }
            Entry::Occupied(_) => {}
        }
    }
    if shared.is_empty() {
        return;
    }
    for row in rows {
        if row.email.as_deref().is_some_and(|email| shared.contains(&folded(email))) {
            row.flags.push(Flag::DuplicatePerson);
        }
    }
}
