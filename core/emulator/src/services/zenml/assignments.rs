//! Assignments of roles to users, teams and invitations.

use serde_json::{Value, json};

use super::{
    State,
    input::{query_id, subject},
    invitations,
    records::{Assignment, Kind, Level, Organization},
    refusal::{contradictory, detail, no_uuid, valid},
};
use crate::{
    reply::Reply,
    request::Request,
    services::call::{Answer, Call},
};

const KINDS: [Kind; 3] = [Kind::User, Kind::Invitation, Kind::Team];

/// An assignment as it is answered.
fn shown(state: &State, organization: &Organization, assignment: &Assignment) -> Value {
    let role = organization.role(&assignment.role_id);
    let id = assignment.subject.id.as_str();
    let of_kind = |kind: Kind| assignment.subject.kind == kind;
    let user = state.user(id).filter(|_| of_kind(Kind::User));
    let team = organization.teams.iter().find(|team| of_kind(Kind::Team) && team.id == id);
    let invitation = organization.invitation(id).filter(|_| of_kind(Kind::Invitation));
    let scope_of = |level: Level| {
        assignment.scope.as_deref().filter(|_| role.is_some_and(|role| role.level == level))
    };
    json!({
        "user": user, "team": team.map(|team| team.shown()),
        "invitation": invitation.map(|one| invitations::shown(state, organization, one)),
        "role": role, "organization_id": organization.id,
        "workspace_id": scope_of(Level::Workspace), "project_id": scope_of(Level::Project),
    })
}

/// Refuses ids in the path and in the query that are not UUIDs.
fn check_ids(request: &Request, role_id: &str) -> Result<(), Reply> {
    let names = KINDS.iter().map(|kind| kind.parameter()).chain(["workspace_id", "project_id"]);
    let of_query = names.filter_map(|name| query_id(request, name));
    valid(no_uuid(&["path", "role_id"], role_id).into_iter().chain(of_query))
}

/// The workspace or project that a role of this level is for. The emulator has none of its own: any
/// id is one.
fn scope(request: &Request, level: Level) -> Result<Option<String>, Reply> {
    let ids = (request.query("workspace_id"), request.query("project_id"));
    match (level, ids) {
        (Level::Organization, (None, None)) => Ok(None),
        (Level::Workspace, (Some(id), None)) | (Level::Project, (None, Some(id))) => {
            Ok(Some(id.to_ascii_lowercase()))
        }
        (Level::Organization, _) => Err(contradictory(
            "A role of the organization is assigned without a workspace_id and a project_id.",
        )),
        (Level::Workspace, _) => {
            Err(contradictory("A role of a workspace is assigned with a workspace_id alone."))
        }
        (Level::Project, _) => {
            Err(contradictory("A role of a project is assigned with a project_id alone."))
        }
    }
}

/// The assignment that a request is about, and which organization has the role.
fn asked(call: &Call) -> Result<(usize, Assignment), Reply> {
    let role_id = call.param(0);
    check_ids(call.request, &role_id)?;
    let subject = subject(call.request, &KINDS)?;
    let (at, role) = call.data.zenml.role(&role_id)?;
    let scope = scope(call.request, role.level)?;
    Ok((at, Assignment { role_id: role.id.clone(), subject, scope }))
}

/// What a change was made to, for the log.
fn target(assignment: &Assignment) -> Value {
    let Assignment { role_id, subject, scope } = assignment;
    json!({"role_id": role_id, subject.kind.parameter(): subject.id, "scope": scope})
}

/// The assignments of a role, in all workspaces and projects or in one.
pub(super) fn list_assignments(call: &mut Call) -> Answer {
    let role_id = call.param(0);
    check_ids(call.request, &role_id)?;
    let state = &call.data.zenml;
    let (at, role) = state.role(&role_id)?;
    let organization = &state.organizations[at];
    let scope = call.request.query("workspace_id").or_else(|| call.request.query("project_id"));
    let assignments = organization
        .assignments
        .iter()
        .filter(|one| one.role_id == role.id && organization.has(&one.subject))
        .filter(|one| {
            scope.is_none_or(|id| one.scope.as_deref().is_some_and(|s| s.eq_ignore_ascii_case(id)))
        })
        .map(|one| shown(state, organization, one));
    Ok(Reply::json(200, &assignments.collect::<Vec<_>>()))
}

pub(super) fn assign_role(call: &mut Call) -> Answer {
    let (at, assignment) = asked(call)?;
    let state = &mut call.data.zenml;
    state.must_be_in(&state.organizations[at], &assignment.subject)?;
    let taken = state.organizations[at].assign(assignment.clone());
    let organization = &state.organizations[at];
    let before = taken.map_or(Value::Null, |taken| shown(state, organization, &taken));
    let after = shown(state, organization, &assignment);
    call.changed("assign_role", target(&assignment), before, after.clone());
    Ok(Reply::json(200, &after))
}

pub(super) fn revoke_role(call: &mut Call) -> Answer {
    let (at, assignment) = asked(call)?;
    let state = &mut call.data.zenml;
    let before = shown(state, &state.organizations[at], &assignment);
    if !state.organizations[at].revoke(&assignment) {
        let name = assignment.subject.kind.name();
        let message = format!("{name} {} does not have this role", assignment.subject.id);
        return Err(detail(404, message));
    }
    call.changed("revoke_role", target(&assignment), before, Value::Null);
    Ok(Reply::json(200, &Value::Null))
}
