//! Changes that are asked for, one by one.

use std::collections::HashMap;

use super::super::emails::folded;
use super::super::roles as access_roles;
use super::super::sources::Sources;
use super::super::target::{Place, Target};
use super::super::wanted::{Wanted, why_nobody};
use super::super::{
    AccessChange, AccountStatus, ChangeKind, OffboardMode, Plan, PlanPurpose, Policy, Row,
};
use super::conflicts;
use super::draft::Draft;
use super::read::{ReadTarget, read};
use super::roles;
use super::seal::{Frame, seal};
use crate::Str;
use crate::error::{Error, Result};
use crate::services::clients::gitbook::ListOrganizationMembersOptions;

/// A change that could be meant.
struct Asked {
    target: Target,
    kind: ChangeKind,
    user: Str,
    /// Empty for what needs none.
    role: Str,
}

/// Plan changes.
pub async fn changes(
    sources: &Sources,
    given: &[AccessChange],
    policy: Option<Policy>,
    at_once: Option<u32>,
) -> Result<Plan> {
    let asked = asked(given)?;
    let mut targets: Vec<Target> = Vec::new();
    for change in &asked {
        if !targets.contains(&change.target) {
            targets.push(change.target.clone());
        }
    }
    let with_wanted = targets.iter().map(|target| {
        let here = asked.iter().filter(|change| change.target == *target);
        let wanted: Wanted = here.map(|change| change.user.as_str()).collect();
        (target.clone(), wanted)
    });
    let reads = read(sources, "plan", with_wanted.collect(), at_once).await;
    let mut drafts = Vec::new();
    for (at, read) in reads.iter().enumerate() {
        let here = asked.iter().filter(|change| change.target == read.target);
        let own_roles = if here.clone().any(|change| !change.role.is_empty()) {
            roles::of(sources, read).await
        } else {
            Ok(None)
        };
        for change in here {
            drafts.extend(drafted(sources, at, read, change, &own_roles).await);
        }
    }
    let drafts = conflicts::refuse(drafts, &reads);
    let frame = Frame {
        purpose: PlanPurpose::Changes,
        person: None,
        review: None,
        policy,
        rotate: Vec::new(),
    };
    Ok(seal(sources, reads, drafts, frame))
}

/// Check the changes by themselves, before anything is read.
fn asked(given: &[AccessChange]) -> Result<Vec<Asked>> {
    if given.is_empty() {
        return Err(Error::invalid_argument("changes", "is empty: give at least one change"));
    }
    let mut seen = HashMap::new();
    let mut asked = Vec::with_capacity(given.len());
    for (at, change) in given.iter().enumerate() {
        let refused = |field: &str, why: &str| {
            Err(Error::invalid_argument(&format!("changes.{at}.{field}"), why))
        };
        let target: Target = match change.target.parse() {
            Ok(target) => target,
            Err(why) => return refused("target", &format!("is wrong: {why}")),
        };
        let user: Str = change.user.trim().into();
        if user.is_empty() {
            return refused("user", "is empty");
        }
        if let Some(why) = why_nobody(&user) {
            return refused("user", why);
        }
        let role = change.role.as_deref().map(str::trim).filter(|role| !role.is_empty());
        let role = match (&change.kind, role) {
            (ChangeKind::Grant, _) if !user.contains('@') => {
                return refused("user", "is not an e-mail address: access is granted by one");
            }
            (ChangeKind::Grant | ChangeKind::SetRole, Some(role)) => {
                match roles::checked(&target.place, role) {
                    Ok(role) => role,
                    Err(why) => return refused("role", &why),
                }
            }
            (ChangeKind::Grant | ChangeKind::SetRole, None) => {
                return refused("role", "is missing: write the role in the service's own word");
            }
            (ChangeKind::Revoke, None) => Str::default(),
            (ChangeKind::Revoke, Some(_)) => {
                return refused("role", "is given, and access is revoked: leave one of them");
            }
            (ChangeKind::Unknown(word), _) => {
                let why = format!("must be grant, revoke or set_role, not `{word}`");
                return refused("kind", &why);
            }
        };
        let known = seen.insert((target.to_string(), folded(&user)), at);
        if let Some(other) = known {
            let why = format!("is in changes.{other} with the same target: leave one of them");
            return refused("user", &why);
        }
        asked.push(Asked { target, kind: change.kind.clone(), user, role });
    }
    Ok(asked)
}

async fn drafted(
    sources: &Sources,
    at: usize,
    read: &ReadTarget,
    change: &Asked,
    own_roles: &roles::OwnRoles,
) -> Vec<Draft> {
    let target = &read.target;
    let rows: Vec<_> = read
        .rows
        .iter()
        .filter(|row| {
            let user = folded(&change.user);
            let email = row.email.as_deref().map(folded);
            email.is_some_and(|email| email == user) || folded(&row.user_id) == user
        })
        .collect();
    if change.kind == ChangeKind::Revoke {
        return revoked(at, read, change, &rows);
    }
    let missing = || Draft::missing(at, target, change.user.clone(), ASKED_FOR.into());
    let role = match roles::known(own_roles, &change.role) {
        Ok(role) => role,
        Err(why) => return vec![missing().refused("known_role", why)],
    };
    match (&change.kind, rows.as_slice()) {
        (ChangeKind::Grant, []) => {
            vec![granted(sources, at, read, change, role).await]
        }
        (_, []) if !read.is_complete() => {
            let why = "It is not known whether they are there.".into();
            vec![missing().refused("incomplete_source", why)]
        }
        (_, []) => {
            let why = "They are not in this place: grant them access instead.".into();
            vec![missing().refused("is_there", why)]
        }
        (_, [row]) => vec![changed(at, target, row, role, change)],
        (_, rows) => {
            let ids: Vec<_> = rows.iter().map(|row| row.user_id.as_str()).collect();
            let ids = ids.join(", ");
            let why = format!("Several accounts have this address: name one of the ids {ids}.");
            vec![missing().refused("one_account", why)]
        }
    }
}

const ASKED_FOR: &str = "It was asked for.";

fn revoked(at: usize, read: &ReadTarget, change: &Asked, rows: &[&Row]) -> Vec<Draft> {
    let (target, why) = (&read.target, ASKED_FOR);
    if !rows.is_empty() {
        let mode = OffboardMode::Remove;
        return rows.iter().map(|row| Draft::ending(at, target, row, &mode, why.into())).collect();
    }
    if read.is_complete() {
        let draft = Draft::missing(at, target, change.user.clone(), why.into());
        return vec![draft.so_already("They are not in this place.")];
    }
    let why = "It is not known whether they are there.".into();
    vec![Draft::unknown(at, target, change.user.clone(), &OffboardMode::Remove, why)]
}

/// The step for a person who is there, or invited.
fn changed(at: usize, target: &Target, row: &Row, role: Str, change: &Asked) -> Draft {
    let shown = row.role.as_deref();
    let has_it = shown.is_some_and(|known| access_roles::is_given(&target.place, &role, known));
    let draft = Draft::with_role(at, target, row, role, ASKED_FOR.into());
    let is_grant = change.kind == ChangeKind::Grant;
    if is_grant && row.status == AccountStatus::Invited && !has_it {
        let role = row.role.as_deref().unwrap_or("unknown");
        let why = format!("They are invited with the role {role}: revoke that first.");
        return draft.refused("open_invitation", why);
    }
    draft
}

/// The step for a person who is not there yet.
async fn granted(
    sources: &Sources,
    at: usize,
    read: &ReadTarget,
    change: &Asked,
    role: Str,
) -> Draft {
    let target = &read.target;
    let grant = |user_id| {
        Draft::granted(at, target, change.user.clone(), user_id, role.clone(), ASKED_FOR.into())
    };
    if !read.is_complete() {
        return grant(None);
    }
    let Place::GitBookTeam { organization_id, .. } = &target.place else { return grant(None) };
    match gitbook_user(sources, target, organization_id, &change.user).await {
        Ok(Some(user_id)) => grant(Some(user_id)),
        Ok(None) => grant(None).by_hand(format!(
            "They are not in the organization yet: grant them access to `{}` first, and make this \
             plan again when they have accepted.",
            Target {
                source: target.source.clone(),
                place: Place::GitBookOrganization { organization_id: organization_id.clone() }
            }
        )),
        Err(error) => grant(None).refused(
            "is_there",
            format!("Whether they are in the organization could not be read: {error}"),
        ),
    }
}

/// The id of a member of an organization of GitBook, whose teams take nothing else.
async fn gitbook_user(
    sources: &Sources,
    target: &Target,
    organization_id: &str,
    email: &str,
) -> Result<Option<Str>> {
    let client = sources.gitbook(&target.source)?;
    let options = ListOrganizationMembersOptions::default().search(email).limit(1000u32);
    let mut members = client.list_organization_members_with(organization_id, options);
    while let Some(member) = members.next().await.transpose()? {
        if member.user.email.as_deref().is_some_and(|known| folded(known) == folded(email)) {
            return Ok(Some(member.id));
        }
    }
    Ok(None)
}
