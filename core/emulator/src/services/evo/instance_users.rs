//! The members of the instance, and their roles in it.

use serde_json::{Value, json};

use super::{
    super::call::{Answer, Call},
    body::{Object, body, objects, text},
    instance::{Invitation, Rank},
    page::{Stretch, page},
    problem::{invalid, problem, require_uuid},
};
use crate::{
    formats::{is_email, is_uuid},
    reply::Reply,
};

pub(super) fn list_instance_roles(call: &mut Call) -> Answer {
    let state = &call.data.evo;
    state.organization(&call.param(0))?;
    Ok(Reply::json(200, &json!({"roles": state.instance.show_all_roles()})))
}

/// The service names the deprecated path in its links, and of each member's roles only the one
/// with the most permissions.
pub(super) fn list_instance_users(call: &mut Call) -> Answer {
    let asked = Stretch::read(call.request)?;
    let state = &call.data.evo;
    state.organization(&call.param(0))?;
    let address = format!("{}/workspace/orgs/{}/members", call.origin, state.org_id);
    Ok(page(&address, asked, &state.instance.members, |member| {
        state.show_member(&member.user_id, &member.roles[..1])
    }))
}

/// The ids of roles in a body: at least one, as a member without any is not a member.
fn role_ids(object: &Object) -> Result<Vec<&str>, Reply> {
    let Some(Value::Array(ids)) = object.get("roles") else {
        return Err(invalid("roles", "value is not a valid list"));
    };
    if ids.is_empty() {
        return Err(invalid("roles", "ensure this value has at least 1 items"));
    }
    ids.iter()
        .map(|id| {
            let uuid = id.as_str().filter(|id| is_uuid(id));
            uuid.ok_or_else(|| invalid("roles", "value is not a valid uuid"))
        })
        .collect()
}

/// Each address that is to be added, with the ids of its roles. What comes last counts.
fn wanted(body: &Object) -> Result<Vec<(&str, Vec<&str>)>, Reply> {
    let mut wanted: Vec<(&str, Vec<&str>)> = Vec::new();
    for user in objects(body, "users")? {
        let email = text(user, "email").filter(|email| is_email(email));
        let email = email.ok_or_else(|| invalid("email", "value is not a valid email address"))?;
        let roles = role_ids(user)?;
        match wanted.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(email)) {
            Some(earlier) => earlier.1 = roles,
            None => wanted.push((email, roles)),
        }
    }
    if wanted.is_empty() {
        return Err(invalid("users", "ensure this value has at least 1 items"));
    }
    Ok(wanted)
}

/// Addresses that have an account become members at once, the others are invited.
pub(super) fn add_instance_users(call: &mut Call) -> Answer {
    let org_id = call.param(0);
    let body = body(call.request)?;
    let wanted = wanted(&body)?;
    let state = &mut call.data.evo;
    state.organization(&org_id)?;
    let wanted = wanted
        .into_iter()
        .map(|(email, role_ids)| Ok((email, state.instance.ranks(&role_ids)?)))
        .collect::<Result<Vec<_>, Reply>>()?;
    let created = call.data.clock.tick();
    let (mut members, mut invitations) = (Vec::new(), Vec::new());
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (email, roles) in wanted {
        let account = state.known(email).map(|user| user.id.clone());
        let (kind, id, had) = match account {
            Some(id) => {
                let had = state.instance.admit(&id, roles.clone());
                members.push(state.show_member(&id, &roles));
                ("user_id", id, had)
            }
            None => {
                let (position, had) = state.instance.invite(Invitation {
                    id: state.ids.uuid(),
                    email: email.to_owned(),
                    roles: roles.clone(),
                    created,
                    invited_by: state.administrator.clone(),
                    accepted: false,
                });
                let invitation = &state.instance.invitations[position];
                invitations.push(state.instance.show_invitation(invitation));
                ("invitation_id", invitation.id.clone(), had)
            }
        };
        let role_ids = |roles: &[Rank]| json!(state.instance.role_ids(roles));
        before.push(json!({"email": email, kind: id, "roles": had.as_deref().map(role_ids)}));
        after.push(json!({"email": email, kind: id, "roles": role_ids(&roles)}));
    }
    call.changed("add_instance_users", json!({"org_id": org_id}), before.into(), after.into());
    Ok(Reply::json(201, &json!({"members": members, "invitations": invitations})))
}

fn no_such_user() -> Reply {
    problem(404, "The user was not found in the instance.")
}

pub(super) fn update_instance_user_roles(call: &mut Call) -> Answer {
    let (org_id, user_id) = (call.param(0), call.param(1));
    require_uuid("user_id", &user_id)?;
    let body = body(call.request)?;
    let role_ids = role_ids(&body)?;
    let state = &mut call.data.evo;
    state.organization(&org_id)?;
    let instance = &mut state.instance;
    let roles = instance.ranks(&role_ids)?;
    let member = instance.member_mut(&user_id).ok_or_else(no_such_user)?;
    let had = std::mem::replace(&mut member.roles, roles.clone());
    let shown = json!({"id": member.user_id, "roles": instance.show_roles(&roles)});
    let before = json!({"roles": instance.role_ids(&had)});
    let after = json!({"roles": instance.role_ids(&roles)});
    let target = json!({"org_id": org_id, "user_id": user_id});
    call.changed("update_instance_user_roles", target, before, after);
    Ok(Reply::json(200, &shown))
}

/// A user who leaves the instance also leaves every workspace.
pub(super) fn remove_instance_user(call: &mut Call) -> Answer {
    let (org_id, user_id) = (call.param(0), call.param(1));
    require_uuid("user_id", &user_id)?;
    let state = &mut call.data.evo;
    state.organization(&org_id)?;
    let member = state.instance.remove(&user_id).ok_or_else(no_such_user)?;
    let mut left = Vec::new();
    for workspace in &mut state.workspaces {
        if let Some(role) = workspace.remove(&user_id) {
            left.push(json!({"workspace_id": workspace.id, "role": role}));
        }
    }
    let before = json!({"roles": state.instance.role_ids(&member.roles), "workspaces": left});
    let target = json!({"org_id": org_id, "user_id": user_id});
    call.changed("remove_instance_user", target, before, Value::Null);
    Ok(Reply::empty(204))
}
