//! A review: one row for each account in each place.

use std::collections::HashMap;

use super::accounts::Account;
use super::collect::{Collect, Keep, Reading, operation, targets};
use super::flags::flag_together;
use super::people::People;
use super::rows::{row, short_hash, sort};
use super::sources::{Kind, Sources};
use super::{Review, ReviewedTarget, Roster, Row, TargetStatus};
use crate::error::{Error, Result};
use crate::{Str, Timestamp};

pub use super::flags::Rules;

/// The version of the structure of reviews.
pub const SCHEMA: &str = "rosterkit.review/1";

const DORMANT_DAYS: u32 = 90;

impl Rules {
    pub fn new(
        roster: Option<Roster>,
        domains: Option<Vec<String>>,
        dormant_days: Option<u32>,
    ) -> Result<Self> {
        let domains: Vec<_> = domains
            .unwrap_or_default()
            .iter()
            .map(|domain| domain.trim().trim_start_matches('@').to_lowercase())
            .collect();
        if domains.iter().any(String::is_empty) {
            return Err(Error::invalid_argument("domains", "has one that is empty"));
        }
        let people = roster.map(People::of).transpose()?;
        Ok(Self { people, domains, dormant_days: dormant_days.unwrap_or(DORMANT_DAYS) })
    }
}

/// Review targets.
pub async fn review(
    sources: &Sources,
    given: &[String],
    rules: &Rules,
    at_once: Option<u32>,
) -> Result<Review> {
    let targets = targets(given)?;
    let created_at = sources.now();
    let collect = Collect { sources, operation: operation("review"), at_once, identify: true };
    let keep = |target: &super::target::Target| {
        Rows::new(target.source.kind, target.to_string().into(), rules)
    };
    let readings = collect.read(targets, keep).await;
    let mut reviewed = Vec::with_capacity(readings.len());
    let mut rows = Vec::with_capacity(readings.iter().map(|(_, kept)| kept.rows.len()).sum());
    for (reading, kept) in readings {
        let (target, mut its_rows) = finished(reading, kept);
        reviewed.push(target);
        rows.append(&mut its_rows);
    }
    sort(&mut rows);
    let created = created_at.to_string();
    let id = short_hash(
        std::iter::once(created.as_str())
            .chain(reviewed.iter().map(|target| target.target.as_str())),
    );
    Ok(Review {
        schema: SCHEMA.into(),
        id: format!("v{id}").into(),
        created_at,
        tool_version: env!("CARGO_PKG_VERSION").into(),
        complete: reviewed.iter().all(|target| target.status == TargetStatus::Complete),
        dormant_days: rules.dormant_days,
        domains: rules.domains.iter().map(Str::from).collect(),
        roster_people: rules.people.as_ref().map(|people| people.len() as u32),
        targets: reviewed,
        rows,
    })
}

/// The rows of one target, each account once.
struct Rows<'a> {
    kind: Kind,
    target: Str,
    rules: &'a Rules,
    rows: Vec<Row>,
    by_id: HashMap<Str, usize>,
    duplicates: u32,
}

impl<'a> Rows<'a> {
    fn new(kind: Kind, target: Str, rules: &'a Rules) -> Self {
        Self { kind, target, rules, rows: Vec::new(), by_id: HashMap::new(), duplicates: 0 }
    }
}

impl Keep for Rows<'_> {
    fn account(&mut self, account: Account, observed_at: Timestamp) {
        let mut row = row(self.kind, &self.target, account, observed_at);
        self.rules.flag(&mut row);
        match self.by_id.get(&row.user_id) {
            // What was said last is what is so.
            Some(at) => {
                self.rows[*at] = row;
                self.duplicates += 1;
            }
            None => {
                self.by_id.insert(row.user_id.clone(), self.rows.len());
                self.rows.push(row);
            }
        }
    }
}

/// How a target was read, and its rows.
fn finished(reading: Reading, kept: Rows<'_>) -> (ReviewedTarget, Vec<Row>) {
    let Reading { target, text, failed, .. } = reading;
    let mut rows = kept.rows;
    // Who else is there is not known if it was not read to its end.
    if failed.is_none() {
        flag_together(&target.place, &mut rows);
    }
    let (error, resume) = match failed {
        Some((error, resume)) => (Some(error.to_string().into()), resume.map(Str::from)),
        None => (None, None),
    };
    let status = if error.is_some() { TargetStatus::Failed } else { TargetStatus::Complete };
    let reviewed = ReviewedTarget {
        target: text,
        host: reading.host,
        principal: reading.principal.map(|principal| principal.shown),
        started_at: reading.started_at,
        finished_at: reading.finished_at,
        pages: reading.pages,
        rows: rows.len() as u32,
        duplicates: kept.duplicates,
        status,
        error,
        resume,
    };
    (reviewed, rows)
}
