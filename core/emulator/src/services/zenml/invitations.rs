//! Invitations: how people come into an organization.

use serde_json::{Map, Value, json};

use super::{
    State,
    input::{flag, object},
    records::{Assignment, Invitation, Level, Organization, Subject, User},
    refusal::{exists, illegal, missing, no_uuid, not_found, problem, valid},
};
use crate::{
    formats::is_email,
    reply::Reply,
    services::call::{Answer, Call},
};

/// An invitation as it is answered.
pub(super) fn shown(state: &State, organization: &Organization, invitation: &Invitation) -> Value {
    invitation.shown(
        organization.role_of(&Subject::invitation(&invitation.id)),
        organization.shown(),
        state.user(&invitation.inviter),
    )
}

pub(super) fn list_invitations(call: &mut Call) -> Answer {
    let id = call.param(0);
    let only_pending = flag(call.request, "only_pending");
    let of_flag = only_pending.as_ref().err().cloned();
    valid(no_uuid(&["path", "organization_id"], &id).into_iter().chain(of_flag))?;
    let only_pending = only_pending.is_ok_and(|flag| flag == Some(true));
    let email = call.request.query("email");
    let state = &call.data.zenml;
    let organization = state.organization(&id)?;
    let asked = organization.invitations.iter().filter(|invitation| {
        email.is_none_or(|email| invitation.is_for(email))
            && (!only_pending || invitation.is_pending())
    });
    let asked = asked.map(|invitation| shown(state, organization, invitation));
    Ok(Reply::json(200, &asked.collect::<Vec<_>>()))
}

/// What is wrong with the body of a new invitation.
fn problems(body: &Map<String, Value>) -> Vec<Value> {
    let of_field = |name: &str, right: fn(&str) -> bool, msg: &str, kind: &str| {
        let loc = ["body", name];
        match body.get(name) {
            None => Some(missing(&loc)),
            Some(Value::String(text)) => (!right(text)).then(|| problem(&loc, msg, kind)),
            Some(_) => Some(problem(&loc, "Input should be a valid string", "string_type")),
        }
    };
    let email = of_field("email", is_email, "value is not a valid email address", "value_error");
    let is_uuid = |text: &str| no_uuid(&[], text).is_none();
    let role = of_field("role_id", is_uuid, "Input should be a valid UUID", "uuid_parsing");
    email.into_iter().chain(role).collect()
}

pub(super) fn create_invitation(call: &mut Call) -> Answer {
    let id = call.param(0);
    let body = object(call.request, no_uuid(&["path", "organization_id"], &id), problems)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let (email, role_id) = (text("email"), text("role_id"));
    let state = &mut call.data.zenml;
    let at = state.organization_position(&id)?;
    let organization = &state.organizations[at];
    let role = organization.role(role_id).ok_or_else(|| not_found("Role", role_id))?;
    if role.level != Level::Organization {
        return Err(illegal("Only a role of the organization can be given with an invitation."));
    }
    if organization
        .invitations
        .iter()
        .any(|invitation| invitation.is_pending() && invitation.is_for(email))
    {
        return Err(exists(format!("A pending invitation for {email} exists already.")));
    }
    if state
        .users
        .iter()
        .any(|user| user.has_email(email) && organization.members.contains(&user.id))
    {
        return Err(exists(format!("A member with the email {email} exists already.")));
    }
    let invitation = Invitation {
        id: state.new_ids.uuid(),
        email: email.to_owned(),
        inviter: state.own_user.clone(),
        created: call.data.clock.tick(),
        accepted: None,
    };
    let role = Assignment {
        role_id: role.id.clone(),
        subject: Subject::invitation(&invitation.id),
        scope: None,
    };
    let organization = &mut state.organizations[at];
    organization.assign(role);
    organization.invitations.push(invitation.clone());
    let after = shown(state, &state.organizations[at], &invitation);
    call.changed(
        "create_invitation",
        json!({"organization_id": id, "email": email, "role_id": role_id}),
        Value::Null,
        after.clone(),
    );
    Ok(Reply::json(200, &after))
}

pub(super) fn delete_invitation(call: &mut Call) -> Answer {
    let (id, invitation_id) = (call.param(0), call.param(1));
    let of_path = no_uuid(&["path", "organization_id"], &id)
        .into_iter()
        .chain(no_uuid(&["path", "invitation_id"], &invitation_id));
    valid(of_path)?;
    let state = &mut call.data.zenml;
    let at = state.organization_position(&id)?;
    let organization = &state.organizations[at];
    let invitation = organization
        .invitation(&invitation_id)
        .ok_or_else(|| not_found("Invitation", &invitation_id))?;
    let before = shown(state, organization, invitation);
    let subject = Subject::invitation(&invitation.id);
    let organization = &mut state.organizations[at];
    organization.invitations.retain(|other| other.id != subject.id);
    organization.forget(&subject);
    call.changed(
        "delete_invitation",
        json!({"organization_id": id, "invitation_id": invitation_id}),
        before,
        Value::Null,
    );
    Ok(Reply::json(200, &Value::Null))
}

/// Accepts an invitation at this moment, as the person it was sent to would do in the browser. The
/// answer is the id of the user who becomes a member: the one with that address, or a new one.
pub(crate) fn accept_invitation(state: &mut State, now: i64, id: &str) -> Result<String, String> {
    let State { users, organizations, new_ids, .. } = state;
    let found = organizations.iter_mut().find_map(|organization| {
        let waits = |invitation: &&mut Invitation| {
            invitation.is_pending() && invitation.id.eq_ignore_ascii_case(id)
        };
        let invitation = organization.invitations.iter_mut().find(waits)?;
        invitation.accepted = Some(now);
        let invitation = invitation.clone();
        Some((organization, invitation))
    });
    let Some((organization, invitation)) = found else {
        return Err(format!("There is no pending invitation with the id {id}."));
    };
    let known =
        users.iter().find(|user| user.has_email(&invitation.email)).map(|user| user.id.clone());
    let user_id = known.unwrap_or_else(|| {
        let user = User::invited(&invitation.email, new_ids.uuid(), &organization.id);
        let id = user.id.clone();
        users.push(user);
        id
    });
    organization.admit(&Subject::invitation(&invitation.id), &Subject::user(&user_id));
    Ok(user_id)
}
