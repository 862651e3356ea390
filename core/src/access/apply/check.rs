//! What has to hold before anything of a plan is sent.

use super::super::Plan;
use super::super::documents::{PLAN, digest};
use crate::Timestamp;
use crate::error::{Certainty, Error, ErrorKind, Result};

/// So much of a digest is enough to confirm a plan.
const ENOUGH: usize = 12;

/// Check that a plan is whole, current and meant.
///
/// # Errors
/// `Safety` if it is not.
pub fn plan(plan: &Plan, confirm: Option<&str>, now: Timestamp) -> Result<()> {
    if plan.schema != PLAN {
        return Err(refused(format!(
            "the plan is a `{}`, and this version of RosterKit applies `{PLAN}`: use the version \
             that made it, or make it again",
            plan.schema
        )));
    }
    if plan.digest != digest(plan) {
        return Err(refused(
            "the plan was changed since it was made: its digest is not the one that it has. Make \
             it again"
                .into(),
        ));
    }
    if now > plan.expires_at {
        return Err(refused(format!(
            "the plan expired at {:.0}: make it again, as others may have changed what it is about",
            plan.expires_at
        )));
    }
    match confirm.map(str::trim) {
        Some(confirm) if confirm.len() >= ENOUGH && plan.digest.starts_with(confirm) => Ok(()),
        Some(confirm) => Err(refused(format!(
            "`{confirm}` does not confirm this plan: give its digest, or the first {ENOUGH} \
             characters of it or more"
        ))),
        None => Err(refused(format!(
            "`confirm` is missing: give the plan's digest, or the first {ENOUGH} characters of it \
             or more, as the word that it is to be done"
        ))),
    }
}

/// Check the numbers of the steps that are to be applied.
///
/// # Errors
/// For one that the plan does not have.
pub fn only(plan: &Plan, only: Option<&[u32]>) -> Result<()> {
    let refused = |why: String| Err(Error::invalid_argument("only", why));
    match only {
        Some([]) => refused("is empty: leave it out to apply all steps".into()),
        Some(numbers) => match numbers.iter().find(|n| plan.steps.iter().all(|s| s.n != **n)) {
            Some(n) => refused(format!("has {n}, and the plan has no such step")),
            None => Ok(()),
        },
        None => Ok(()),
    }
}

fn refused(why: String) -> Error {
    Error::new(ErrorKind::Safety, why).with_certainty(Some(Certainty::NotSent))
}
