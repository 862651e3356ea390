//! The session: whose credential it is, and the teams they are in.

use serde_json::{Value, json};

use super::{State, has_credential};
use crate::{
    clock::rfc3339_millis,
    reply::Reply,
    services::call::{Answer, Call},
};

pub(super) fn get_session(call: &mut Call) -> Answer {
    if !has_credential(call) {
        return Ok(no_session());
    }
    let State { teams, own_user } = &call.data.paperspace;
    let memberships: Vec<_> = teams
        .iter()
        .filter_map(|team| {
            let mut membership = team.members.get(own_user)?.membership(None);
            membership["team"] = json!({
                "id": team.id, "name": team.name, "namespace": team.namespace, "isUserTeam": false,
                "dtCreated": rfc3339_millis(team.created), "publicProfileImageUrl": null,
            });
            Some(membership)
        })
        .collect();
    let Some((team, member)) =
        teams.iter().find_map(|team| Some((team, team.members.get(own_user)?)))
    else {
        // The key's own user has been removed from every team.
        return Ok(no_session());
    };
    let mut user = member.user();
    user["teamMemberships"] = memberships.into();
    let team = json!({"id": team.id, "namespace": team.namespace, "isPrivate": false});
    Ok(Reply::json(200, &json!({"team": team, "user": user})))
}

/// Without one, the service does not refuse: it answers `null`.
fn no_session() -> Reply {
    Reply::json(200, &Value::Null)
}
