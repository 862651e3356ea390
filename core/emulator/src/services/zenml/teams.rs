//! Teams, and who is in them.

use serde_json::{Value, json};

use super::{
    input::{query_id, subject},
    records::{Kind, Subject},
    refusal::{detail, exists, no_uuid, valid},
};
use crate::{
    reply::Reply,
    services::call::{Answer, Call},
};

pub(super) fn list_organization_teams(call: &mut Call) -> Answer {
    let organization = call.data.zenml.organization(&call.param(0))?;
    let teams = organization.teams.iter().map(|team| team.shown());
    Ok(Reply::json(200, &teams.collect::<Vec<_>>()))
}

/// The users of a team, without the invitations.
pub(super) fn list_team_members(call: &mut Call) -> Answer {
    let state = &call.data.zenml;
    let (at, team) = state.team_position(&call.param(0))?;
    let members = state.organizations[at].teams[team]
        .members
        .iter()
        .filter_map(|member| state.user(&member.id));
    Ok(Reply::json(200, &members.collect::<Vec<_>>()))
}

/// The team and the member that a request names, checked but not looked up.
fn team_and_member(call: &Call) -> Result<(String, Subject), Reply> {
    let team_id = call.param(0);
    let kinds = [Kind::User, Kind::Invitation];
    let of_query = kinds.iter().filter_map(|kind| query_id(call.request, kind.parameter()));
    valid(no_uuid(&["path", "team_id"], &team_id).into_iter().chain(of_query))?;
    Ok((team_id, subject(call.request, &kinds)?))
}

/// What a change was made to, for the log.
fn target(team_id: &str, member: &Subject) -> Value {
    json!({"team_id": team_id, member.kind.parameter(): member.id})
}

pub(super) fn add_team_member(call: &mut Call) -> Answer {
    let (team_id, member) = team_and_member(call)?;
    let state = &mut call.data.zenml;
    let (at, team) = state.team_position(&team_id)?;
    state.must_be_in(&state.organizations[at], &member)?;
    let team = &mut state.organizations[at].teams[team];
    if team.members.contains(&member) {
        let name = member.kind.name();
        return Err(exists(format!("{name} {} is already a member of the team.", member.id)));
    }
    let before = team.shown();
    team.members.push(member.clone());
    team.updated = call.data.clock.tick();
    let after = team.shown();
    call.changed("add_team_member", target(&team_id, &member), before, after.clone());
    Ok(Reply::json(200, &after))
}

pub(super) fn remove_team_member(call: &mut Call) -> Answer {
    let (team_id, member) = team_and_member(call)?;
    let state = &mut call.data.zenml;
    let (at, team) = state.team_position(&team_id)?;
    let team = &mut state.organizations[at].teams[team];
    let Some(position) = team.members.iter().position(|other| *other == member) else {
        let name = member.kind.name();
        return Err(detail(404, format!("{name} {} is not a member of the team", member.id)));
    };
    let before = team.shown();
    team.members.remove(position);
    team.updated = call.data.clock.tick();
    let after = team.shown();
    call.changed("remove_team_member", target(&team_id, &member), before, after);
    Ok(Reply::json(200, &Value::Null))
}
