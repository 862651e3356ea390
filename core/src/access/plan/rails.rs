//! Rails: the limits that every step of a plan is held against.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::super::emails::folded;
use super::super::owners;
use super::super::{PlanPurpose, Policy, Rail, RailVerdict};
use super::draft::Draft;
use super::read::ReadTarget;
use crate::Str;

/// So many may always be removed from a place, and a quarter of a greater one.
const MAX_REMOVALS: u32 = 3;

/// Hold the steps of one target against the limits.
pub fn hold(drafts: &mut [&mut Draft], read: &ReadTarget, policy: &Policy, purpose: &PlanPurpose) {
    let mut drafts: Vec<_> = drafts.iter_mut().filter(|draft| draft.writes()).collect();
    for draft in &mut drafts {
        draft.rail(incomplete_source(read, policy));
        let rail = own_account(draft, read, policy);
        draft.rail(rail);
        if draft.gives_privileges() {
            draft.rail(privileged_add(policy));
        }
    }
    if *purpose != PlanPurpose::Offboard {
        let removed = drafts.iter().filter(|draft| draft.ends() && !draft.is_refused());
        let removals = removed.count() as u32;
        let limit =
            policy.max_removals.unwrap_or_else(|| MAX_REMOVALS.max(read.planned.people / 4));
        for draft in drafts.iter_mut().filter(|draft| draft.ends()) {
            draft.rail(max_removals(removals, limit));
        }
    }
    // What is refused already changes nothing.
    let done = || drafts.iter().filter(|draft| !draft.is_refused());
    let taken = done().filter(|draft| draft.takes_owner()).count();
    let given = done().filter(|draft| draft.gives_owner()).count();
    let remaining = (read.planned.owners.len() + given).saturating_sub(taken) as u32;
    for draft in drafts.iter_mut().filter(|draft| draft.takes_owner()) {
        let remaining = remaining.saturating_sub(u32::from(draft.is_refused()));
        draft.rail(min_owners(remaining, read, policy));
    }
}

/// Hold the steps that end access to a whole against the owners of its parts, whom they take as well.
pub fn hold_parts(drafts: &mut [Draft], reads: &[ReadTarget], policy: &Policy) {
    for (at, part) in reads.iter().enumerate() {
        let whole = part.target.whole();
        let Some(whole) = reads.iter().position(|read| Some(&read.target) == whole.as_ref()) else {
            continue;
        };
        let done = || drafts.iter().filter(|draft| !draft.is_refused());
        let here = |draft: &&Draft| draft.at == at;
        let taken: HashSet<Str> = done()
            .filter(here)
            .filter(|draft| draft.takes_owner())
            .filter_map(|draft| draft.step.user_id.clone())
            .collect();
        let leaves = |draft: &Draft| {
            let owns = |id| part.planned.owners.contains(id) && !taken.contains(id);
            draft.at == whole
                && draft.ends()
                && !draft.is_refused()
                && draft.step.user_id.as_ref().is_some_and(owns)
        };
        let given = done().filter(here).filter(|draft| draft.gives_owner()).count();
        let leaving = drafts.iter().filter(|draft| leaves(draft)).count();
        let remaining = part.planned.owners.len() + given;
        let remaining = remaining.saturating_sub(taken.len() + leaving) as u32;
        let limit = owners::must_stay(policy);
        if remaining >= limit {
            continue;
        }
        let left = owners::in_words(remaining, &part.target.place);
        let message = format!(
            "`{}`, which they leave as well, would be left with {left}, and {limit} must stay: give \
             another person the role there first, or plan with another `min_owners`.",
            part.target
        );
        for draft in drafts.iter_mut().filter(|draft| leaves(draft)) {
            let rail = rail("min_owners_of_parts", RailVerdict::Refused, Some(message.clone()));
            draft.rail(Rail { limit: Some(limit), actual: Some(remaining), ..rail });
        }
    }
}

fn rail(name: &str, verdict: RailVerdict, message: Option<String>) -> Rail {
    let message = message.map(Into::into);
    Rail { name: name.into(), verdict, limit: None, actual: None, message }
}

fn incomplete_source(read: &ReadTarget, policy: &Policy) -> Rail {
    let Some(error) = &read.planned.error else {
        return rail("incomplete_source", RailVerdict::Ok, None);
    };
    if policy.allow_incomplete == Some(true) {
        let message = format!("The place could not be read to its end: {error}");
        return rail("incomplete_source", RailVerdict::Warn, Some(message));
    }
    let message = format!(
        "The place could not be read to its end, so who else is there is not known; make the plan \
         again when it can be read, or with `allow_incomplete`: {error}"
    );
    rail("incomplete_source", RailVerdict::Refused, Some(message))
}

fn own_account(draft: &Draft, read: &ReadTarget, policy: &Policy) -> Rail {
    let Some(principal) = &read.principal else {
        if draft.step.before.is_none() {
            // A person who can give access to a place is in it already.
            return rail("self", RailVerdict::Ok, None);
        }
        let message = "Whose credential it is cannot be known here: see that it is not this \
                       person's own."
            .to_owned();
        return rail("self", RailVerdict::Warn, Some(message));
    };
    let is_id = draft.step.user_id.as_ref() == Some(&principal.id);
    let is_email = match (&draft.step.email, &principal.email) {
        (Some(email), Some(own)) => folded(email) == folded(own),
        _ => false,
    };
    if !(is_id || is_email) {
        return rail("self", RailVerdict::Ok, None);
    }
    if policy.allow_self == Some(true) {
        let message = "It is the account of the credential itself.".to_owned();
        return rail("self", RailVerdict::Warn, Some(message));
    }
    let message =
        "It is the account of the credential itself: use another person's credential, or \
                   plan with `allow_self`."
            .to_owned();
    rail("self", RailVerdict::Refused, Some(message))
}

fn privileged_add(policy: &Policy) -> Rail {
    let message = || Some("This role can change who has access.".to_owned());
    match policy.allow_privileged {
        Some(true) => rail("privileged_add", RailVerdict::Ok, None),
        Some(false) => rail("privileged_add", RailVerdict::Refused, message()),
        None => rail("privileged_add", RailVerdict::Warn, message()),
    }
}

fn max_removals(removals: u32, limit: u32) -> Rail {
    let people = if removals == 1 { "one person" } else { &format!("{removals} people") };
    let refused = (removals > limit).then(|| {
        format!(
            "The plan would end the access of {people} in this place, and {limit} is the \
             most: make a smaller plan, or one with another `max_removals`."
        )
    });
    let verdict = if refused.is_some() { RailVerdict::Refused } else { RailVerdict::Ok };
    let rail = rail("max_removals", verdict, refused);
    Rail { limit: Some(limit), actual: Some(removals), ..rail }
}

fn min_owners(remaining: u32, read: &ReadTarget, policy: &Policy) -> Rail {
    let limit = owners::must_stay(policy);
    let left = owners::in_words(remaining, &read.target.place);
    let (verdict, message) = match remaining.cmp(&limit) {
        Ordering::Less => {
            let message = format!(
                "The place would be left with {left}, and {limit} must stay: give another person \
                 the role first, or plan with another `min_owners`."
            );
            (RailVerdict::Refused, Some(message))
        }
        Ordering::Equal => (RailVerdict::Warn, Some(format!("The place is left with {left}."))),
        Ordering::Greater => (RailVerdict::Ok, None),
    };
    let rail = rail("min_owners", verdict, message);
    Rail { limit: Some(limit), actual: Some(remaining), ..rail }
}
