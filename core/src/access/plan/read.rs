//! Reading the places that a plan is about.

use super::super::collect::{Collect, Principal, Reading, operation};
use super::super::members::Members;
use super::super::sources::Sources;
use super::super::target::Target;
use super::super::wanted::Wanted;
use super::super::{PlannedTarget, Row, TargetStatus};
use crate::Str;

/// A place, with the rows of those whom the plan is about.
pub struct ReadTarget {
    pub target: Target,
    pub planned: PlannedTarget,
    pub principal: Option<Principal>,
    pub rows: Vec<Row>,
}

impl ReadTarget {
    pub fn is_complete(&self) -> bool {
        self.planned.status == TargetStatus::Complete
    }
}

/// Read places, each with those who are wanted there.
pub async fn read(
    sources: &Sources,
    named: &str,
    targets: Vec<(Target, Wanted)>,
    at_once: Option<u32>,
) -> Vec<ReadTarget> {
    let collect = Collect { sources, operation: operation(named), at_once, identify: true };
    let (targets, wanted): (Vec<_>, Vec<_>) = targets.into_iter().unzip();
    let of: std::collections::HashMap<String, Wanted> =
        targets.iter().map(Target::to_string).zip(wanted).collect();
    let keep = |target: &Target| Members::new(target, of[&target.to_string()].clone());
    let readings = collect.read(targets, keep).await.into_iter();
    readings.map(|(reading, members)| finished(reading, members)).collect()
}

fn finished(reading: Reading, members: Members) -> ReadTarget {
    let error = reading.failed.map(|(error, _)| Str::from(error.to_string()));
    let status = if error.is_some() { TargetStatus::Failed } else { TargetStatus::Complete };
    let planned = PlannedTarget {
        target: reading.text,
        host: reading.host,
        principal: reading.principal.as_ref().map(|principal| principal.shown.clone()),
        people: members.people(),
        without_email: members.without_email(),
        owners: members.owners(),
        status,
        error,
    };
    let mut rows = members.rows;
    super::super::rows::sort(&mut rows);
    ReadTarget { target: reading.target, planned, principal: reading.principal, rows }
}
