//! A review: one row for each account in each place.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::accounts::Account;
use super::collect::{Collect, Keep, Reading, operation, targets};
use super::flags::flag_together;
use super::order::sort_by_key;
use super::people::People;
use super::rows::{row, short_hash, sort};
use super::sources::Sources;
use super::target::Target;
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
    let all = Mutex::default();
    let keep = |target: &Target| Rows::new(target, rules, &all);
    let readings = collect.read(targets, keep).await;
    let reviewed: Vec<_> =
        readings.into_iter().map(|(reading, kept)| reviewed(reading, &kept)).collect();
    let rows = all.into_inner().unwrap_or_else(PoisonError::into_inner).in_order();
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

/// The rows of all targets, in the order in which those were read to their ends.
///
/// They are held here alone: of a fleet's rows there is no second copy.
#[derive(Default)]
struct All {
    rows: Vec<Row>,
    /// Of each target its service, its name, and how many rows it has.
    targets: Vec<(&'static str, Str, usize)>,
}

impl All {
    /// The rows in the order of reports. Those of a target are so already.
    fn in_order(mut self) -> Vec<Row> {
        let mut sorted: Vec<_> = (0..self.targets.len()).collect();
        sort_by_key(&mut sorted, |at| {
            let (service, target, _) = &self.targets[*at];
            (*service, target.clone())
        });
        let mut ranks = vec![0; sorted.len()];
        sorted.into_iter().enumerate().for_each(|(rank, at)| ranks[at] = rank);
        let mut ranks_of_rows = self
            .targets
            .iter()
            .zip(ranks)
            .flat_map(|((.., count), rank)| std::iter::repeat_n(rank, *count));
        sort_by_key(&mut self.rows, |_| ranks_of_rows.next());
        self.rows
    }
}

/// The rows of one target, each account once.
struct Rows<'a> {
    target: Target,
    text: Str,
    rules: &'a Rules,
    rows: Vec<Row>,
    by_id: HashMap<Str, usize>,
    /// Where the rows go in the end.
    all: &'a Mutex<All>,
    count: u32,
    duplicates: u32,
}

impl<'a> Rows<'a> {
    fn new(target: &Target, rules: &'a Rules, all: &'a Mutex<All>) -> Self {
        let (text, target) = (target.to_string().into(), target.clone());
        let (rows, by_id) = (Vec::new(), HashMap::new());
        Self { target, text, rules, rows, by_id, all, count: 0, duplicates: 0 }
    }
}

impl Keep for Rows<'_> {
    fn account(&mut self, account: Account, observed_at: Timestamp) {
        let mut row = row(self.target.source.kind, &self.text, account, observed_at);
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

    fn end(&mut self, is_complete: bool) {
        self.by_id = HashMap::new();
        let mut rows = std::mem::take(&mut self.rows);
        // Who else is there is not known if it was not read to its end.
        if is_complete {
            flag_together(&self.target.place, &mut rows);
        }
        sort(&mut rows);
        self.count = rows.len() as u32;
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.targets.push((self.target.source.kind.name(), self.text.clone(), rows.len()));
        all.rows.append(&mut rows);
    }
}

/// How a target was read.
fn reviewed(reading: Reading, kept: &Rows<'_>) -> ReviewedTarget {
    let (error, resume) = match reading.failed {
        Some((error, resume)) => (Some(error.to_string().into()), resume.map(Str::from)),
        None => (None, None),
    };
    ReviewedTarget {
        target: reading.text,
        host: reading.host,
        principal: reading.principal.map(|principal| principal.shown),
        started_at: reading.started_at,
        finished_at: reading.finished_at,
        pages: reading.pages,
        rows: kept.count,
        duplicates: kept.duplicates,
        status: if error.is_some() { TargetStatus::Failed } else { TargetStatus::Complete },
        error,
        resume,
    }
}
