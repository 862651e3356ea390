//! Changes of one plan that cannot both be: of one account under two names, or in a part of what its
//! person leaves.

use std::collections::HashSet;

use super::super::Action;
use super::super::emails::folded;
use super::super::target::Target;
use super::draft::Draft;
use super::read::ReadTarget;

/// Refuse the changes that others of the plan stand against.
pub fn refuse(drafts: Vec<Draft>, reads: &[ReadTarget]) -> Vec<Draft> {
    let mut seen = HashSet::new();
    let drafts = drafts.into_iter().map(|draft| match &draft.step.user_id {
        Some(id) if !seen.insert((draft.at, folded(id))) => {
            let why = format!("Another change is about the account {id} too: leave one of them.");
            draft.refused("one_change", why)
        }
        _ => draft,
    });
    let drafts: Vec<_> = drafts.collect();
    let left: HashSet<(Target, String)> = drafts
        .iter()
        .filter(|draft| draft.ends() && !draft.is_refused())
        .flat_map(|draft| names(draft).map(|name| (reads[draft.at].target.clone(), name)))
        .collect();
    let drafts = drafts.into_iter().map(|draft| {
        // Those who are to leave the part as well, and what is done by hand, stand against nothing.
        let stays = draft.step.after.is_some()
            && !draft.ends()
            && !matches!(draft.step.action, Action::Manual);
        let whole = reads[draft.at].target.whole().filter(|_| stays);
        match whole {
            Some(whole) if names(&draft).any(|name| left.contains(&(whole.clone(), name))) => {
                let why = format!(
                    "Another change ends their access to `{whole}`, of which this is a part: leave \
                     one of them."
                );
                draft.refused("one_change", why)
            }
            _ => draft,
        }
    });
    drafts.collect()
}

/// What the person of a step is known by.
fn names(draft: &Draft) -> impl Iterator<Item = String> {
    [&draft.step.user_id, &draft.step.email].into_iter().flatten().map(|name| folded(name))
}
