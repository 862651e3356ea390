//! What changed from one review to another.

use std::collections::{HashMap, HashSet};

use super::emails::folded;
use super::order::sorted_set;
use super::{AccountStatus, Diff, Review, Row, RowChange, TargetStatus};
use crate::Str;

/// Compare two reviews.
pub fn diff(before: &Review, after: &Review) -> Diff {
    let (read_before, read_after) = (complete(before), complete(after));
    let named = before.targets.iter().chain(&after.targets).map(|target| &target.target);
    let unknown: Vec<&Str> = sorted_set(
        named.filter(|target| !read_before.contains(target) || !read_after.contains(target)),
    );
    let comparable = |row: &&Row| unknown.binary_search(&&row.target).is_err();
    let earlier: HashMap<&str, &Row> =
        before.rows.iter().filter(comparable).map(|row| (row.row_key.as_str(), row)).collect();
    let later: HashSet<&str> = after.rows.iter().map(|row| row.row_key.as_str()).collect();
    let mut left: Vec<&Row> = before
        .rows
        .iter()
        .filter(comparable)
        .filter(|row| !later.contains(row.row_key.as_str()))
        .collect();
    let mut joined = Vec::new();
    let mut role_changed = Vec::new();
    let mut status_changed = Vec::new();
    for row in after.rows.iter().filter(comparable) {
        let was = match earlier.get(row.row_key.as_str()) {
            Some(was) => was,
            None => match accepted(&mut left, row) {
                Some(invitation) => invitation,
                None => {
                    joined.push(row.clone());
                    continue;
                }
            },
        };
        let change = || RowChange { before: was.clone(), after: row.clone() };
        if was.role != row.role {
            role_changed.push(change());
        }
        if was.status != row.status {
            status_changed.push(change());
        }
    }
    Diff {
        complete: unknown.is_empty(),
        joined,
        left: left.into_iter().cloned().collect(),
        role_changed,
        status_changed,
        unknown: unknown.into_iter().cloned().collect(),
    }
}

/// The targets that were read to their ends.
fn complete(review: &Review) -> HashSet<&Str> {
    let complete = review.targets.iter().filter(|t| t.status == TargetStatus::Complete);
    complete.map(|target| &target.target).collect()
}

/// The invitation that a new account has come of: some services give the two different ids.
fn accepted<'a>(left: &mut Vec<&'a Row>, row: &Row) -> Option<&'a Row> {
    let email = folded(row.email.as_deref()?);
    let at = left.iter().position(|was| {
        was.status == AccountStatus::Invited
            && was.target == row.target
            && was.email.as_deref().is_some_and(|address| folded(address) == email)
    })?;
    Some(left.remove(at))
}
