//! What reviewers decided, held against what is so now.

use std::collections::HashMap;

use super::super::roles as access_roles;
use super::super::sources::Sources;
use super::super::target::Target;
use super::super::wanted::Wanted;
use super::super::{Decision, OffboardMode, Plan, PlanPurpose, Policy, Review, Row, Verdict};
use super::conflicts;
use super::draft::Draft;
use super::read::{ReadTarget, read};
use super::roles::{self, OwnRoles};
use super::seal::{Frame, seal};
use crate::error::{Error, Result};

/// Plan what was decided on the rows of a review.
pub async fn decided(
    sources: &Sources,
    review: &Review,
    decisions: &[Decision],
    policy: Option<Policy>,
    at_once: Option<u32>,
) -> Result<Plan> {
    let rows: HashMap<&str, &Row> =
        review.rows.iter().map(|row| (row.row_key.as_str(), row)).collect();
    // The rows in which something is to change, by their targets.
    let mut by_target: Vec<(Target, Vec<(&Row, &Decision)>)> = Vec::new();
    for decision in decisions.iter().filter(|decision| decision.decision != Verdict::Keep) {
        let Some(row) = rows.get(decision.row_key.as_str()) else { continue };
        let target: Target = row.target.parse().map_err(|why| {
            Error::invalid_argument("review", format!("has a target that is wrong: {why}"))
        })?;
        match by_target.iter_mut().find(|(known, _)| *known == target) {
            Some((_, here)) => here.push((row, decision)),
            None => by_target.push((target, vec![(row, decision)])),
        }
    }
    let targets = by_target.iter().map(|(target, here)| {
        let wanted: Wanted = here.iter().map(|(row, _)| row.user_id.as_str()).collect();
        (target.clone(), wanted)
    });
    let reads = read(sources, "close_review", targets.collect(), at_once).await;
    let mut drafts = Vec::new();
    for ((at, read), (_, here)) in reads.iter().enumerate().zip(&by_target) {
        let own_roles = if here.iter().any(|(_, each)| each.decision == Verdict::Change) {
            roles::of(sources, read).await
        } else {
            Ok(None)
        };
        drafts.extend(here.iter().map(|(row, each)| drafted(at, read, row, each, &own_roles)));
    }
    let drafts = conflicts::refuse(drafts, &reads);
    let frame = Frame {
        purpose: PlanPurpose::Review,
        person: None,
        review: Some(review.id.clone()),
        policy,
        rotate: Vec::new(),
    };
    Ok(seal(sources, reads, drafts, frame))
}

fn drafted(
    at: usize,
    read: &ReadTarget,
    reviewed: &Row,
    decision: &Decision,
    own_roles: &OwnRoles,
) -> Draft {
    let why = why(decision);
    let user = || reviewed.email.clone().unwrap_or_else(|| reviewed.user_id.clone());
    let missing = || Draft::missing(at, &read.target, user(), why.clone());
    let changes = decision.decision == Verdict::Change;
    let Some(now) = read.rows.iter().find(|row| row.user_id == reviewed.user_id) else {
        return match (read.is_complete(), changes) {
            (true, _) => missing().so_already("They are not in this place any more."),
            (false, true) => missing()
                .refused("incomplete_source", "It is not known whether they are there.".into()),
            (false, false) => Draft::unknown(at, &read.target, user(), &OffboardMode::Remove, why),
        };
    };
    let draft = if changes {
        let role = decision.new_role.as_deref().unwrap_or_default();
        let checked = roles::checked(&read.target.place, role);
        let checked = checked.map_err(|why| format!("The role {why}"));
        match checked.and_then(|role| roles::known(own_roles, &role)) {
            Ok(role) => Draft::with_role(at, &read.target, now, role, why),
            Err(why) => return missing().refused("known_role", why),
        }
    } else {
        Draft::ending(at, &read.target, now, &OffboardMode::Remove, why)
    };
    let has_role = access_roles::same(now.role.as_deref(), reviewed.role.as_deref());
    let is_as_reviewed = has_role && now.status == reviewed.status;
    if !is_as_reviewed && draft.writes() {
        let role = now.role.as_deref().unwrap_or("unknown");
        let (then, status) = (reviewed.role.as_deref().unwrap_or("unknown"), now.status.as_str());
        return draft.refused(
            "as_reviewed",
            format!(
                "It was reviewed with the role {then}, and now has the role {role} and is \
                 {status}: review it again."
            ),
        );
    }
    draft
}

/// The decision in a sentence.
fn why(decision: &Decision) -> String {
    let mut why = format!("Decided by {}", decision.reviewer);
    if let Some(reason) = &decision.reason {
        why += &format!(": {reason}");
    }
    if let Some(ticket) = &decision.ticket {
        why += &format!(" ({ticket})");
    }
    why
}
