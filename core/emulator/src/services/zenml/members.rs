//! The members of an organization: users, service accounts, teams and pending invitations.

use serde_json::{Value, json};

use super::{
    input::flag,
    invitations,
    records::{Invitation, MemberForm, Role, Subject, Team, User},
    refusal::{detail, illegal, missing, no_uuid, valid},
};
use crate::{
    reply::Reply,
    services::call::{Answer, Call},
};

/// A user as a member.
fn of_user(form: MemberForm, user: &User, role: Option<&Role>) -> Value {
    match form {
        MemberForm::Flat => {
            let kind = if user.is_service_account { "service_account" } else { "user" };
            flat(json!(user), kind, role)
        }
        MemberForm::Nested => json!({"user": user, "roles": role.into_iter().collect::<Vec<_>>()}),
    }
}

/// A team as a member.
fn of_team(form: MemberForm, team: &Team, role: Option<&Role>) -> Value {
    match form {
        MemberForm::Flat => flat(team.shown(), "team", role),
        MemberForm::Nested => json!({"team": team.shown()}),
    }
}

/// A pending invitation as a member.
fn of_invitation(
    form: MemberForm,
    invitation: &Invitation,
    shown: Value,
    role: Option<&Role>,
) -> Value {
    match form {
        MemberForm::Flat => {
            let mut fields = json!({"id": invitation.id, "email": invitation.email});
            for name in ["created", "updated", "accepted", "expires"] {
                fields[name] = shown[name].clone();
            }
            fields["organization_id"] = shown["organization"]["id"].clone();
            flat(fields, "invitation", role)
        }
        MemberForm::Nested => json!({"invitation": shown}),
    }
}

fn flat(mut fields: Value, kind: &str, role: Option<&Role>) -> Value {
    fields["type"] = kind.into();
    fields["role"] = role.map(|role| role.name).into();
    fields
}

pub(super) fn list_organization_members(call: &mut Call) -> Answer {
    let id = call.param(0);
    let included = ["include_users", "include_service_accounts", "include_teams"]
        .map(|name| flag(call.request, name));
    let of_flags = included.iter().filter_map(|flag| flag.as_ref().err().cloned());
    valid(no_uuid(&["path", "organization_id"], &id).into_iter().chain(of_flags))?;
    let [people, accounts, teams] = included.map(|flag| flag.ok().flatten().unwrap_or(true));
    let state = &call.data.zenml;
    let organization = state.organization(&id)?;
    let form = organization.member_form;
    let roles = organization.roles_by_subject();
    let role = |subject: Subject| roles.get(&subject).copied();
    let by_id: std::collections::HashMap<&str, &User> =
        state.users.iter().map(|user| (user.id.as_str(), user)).collect();
    let users = organization
        .members
        .iter()
        .filter_map(|id| by_id.get(id.as_str()))
        .filter(|user| if user.is_service_account { accounts } else { people })
        .map(|user| of_user(form, user, role(Subject::user(&user.id))));
    let teams = organization
        .teams
        .iter()
        .filter(|_| teams)
        .map(|team| of_team(form, team, role(Subject::team(&team.id))));
    let invitations =
        organization.invitations.iter().filter(|invitation| invitation.is_pending()).map(
            |invitation| {
                let shown = invitations::shown(state, organization, invitation);
                of_invitation(form, invitation, shown, role(Subject::invitation(&invitation.id)))
            },
        );
    Ok(Reply::json(200, &users.chain(teams).chain(invitations).collect::<Vec<_>>()))
}

pub(super) fn remove_organization_member(call: &mut Call) -> Answer {
    let id = call.param(0);
    let loc = ["query", "user_id"];
    let user_id = call.request.query("user_id");
    let of_user = user_id.map_or_else(|| Some(missing(&loc)), |user_id| no_uuid(&loc, user_id));
    valid(no_uuid(&["path", "organization_id"], &id).into_iter().chain(of_user))?;
    let user_id = user_id.unwrap_or_default().to_ascii_lowercase();
    let state = &mut call.data.zenml;
    let at = state.organization_position(&id)?;
    if state.user(&user_id).is_some_and(|user| user.is_service_account) {
        return Err(illegal("Service accounts cannot be removed from their organization."));
    }
    let organization = &mut state.organizations[at];
    let role = organization.role_of(&Subject::user(&user_id)).map(|role| role.name);
    if !organization.remove_user(&user_id) {
        let message = format!("User with ID {user_id} is not a member of the organization");
        return Err(detail(404, message));
    }
    call.changed(
        "remove_organization_member",
        json!({"organization_id": id, "user_id": user_id}),
        json!({"role": role}),
        Value::Null,
    );
    Ok(Reply::json(200, &Value::Null))
}
