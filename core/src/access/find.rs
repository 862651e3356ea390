//! Finding people: of all accounts that are read, only theirs are kept.

use super::accounts::Account;
use super::collect::{Collect, Keep, operation, targets};
use super::review::Rules;
use super::rows::{row, sort};
use super::sources::{Kind, Sources};
use super::wanted::Wanted;
use super::{AccountType, Found, Row, SearchedTarget, TargetStatus};
use crate::error::{Error, Result};
use crate::{Str, Timestamp};

/// Find people in targets.
pub async fn find(
    sources: &Sources,
    people: &[String],
    given: &[String],
    at_once: Option<u32>,
) -> Result<Found> {
    let wanted = wanted(people)?;
    let targets = targets(given)?;
    let rules = Rules::new(None, None, None)?;
    let collect = Collect { sources, operation: operation("find"), at_once, identify: false };
    let keep = |target: &super::target::Target| Matches {
        kind: target.source.kind,
        target: target.to_string().into(),
        wanted: &wanted,
        rules: &rules,
        rows: Vec::new(),
        searched: 0,
        without_email: 0,
    };
    let mut rows = Vec::new();
    let mut searched = Vec::new();
    for (reading, kept) in collect.read(targets, keep).await {
        let failed = reading.failed.map(|(error, _)| error.to_string().into());
        searched.push(SearchedTarget {
            target: reading.text,
            status: if failed.is_some() { TargetStatus::Failed } else { TargetStatus::Complete },
            searched: kept.searched,
            without_email: kept.without_email,
            error: failed,
        });
        rows.extend(kept.rows);
    }
    sort(&mut rows);
    let complete = searched.iter().all(|target| target.status == TargetStatus::Complete);
    Ok(Found { complete, rows, targets: searched })
}

/// The people's addresses and ids.
fn wanted(people: &[String]) -> Result<Wanted> {
    if people.is_empty() {
        let why = "is empty: give e-mail addresses or user ids";
        return Err(Error::invalid_argument("people", why));
    }
    Wanted::named("people", people.iter().map(String::as_str))
}

struct Matches<'a> {
    kind: Kind,
    target: Str,
    wanted: &'a Wanted,
    rules: &'a Rules,
    rows: Vec<Row>,
    searched: u32,
    without_email: u32,
}

impl Keep for Matches<'_> {
    fn account(&mut self, account: Account, observed_at: Timestamp) {
        self.searched += 1;
        let is_person = !matches!(account.account_type, AccountType::Service | AccountType::Team);
        if account.email.is_none() && is_person {
            self.without_email += 1;
        }
        if self.wanted.has(account.email.as_deref(), &account.user_id) {
            let mut row = row(self.kind, &self.target, account, observed_at);
            self.rules.flag(&mut row);
            self.rows.retain(|known| known.user_id != row.user_id);
            self.rows.push(row);
        }
    }
}
