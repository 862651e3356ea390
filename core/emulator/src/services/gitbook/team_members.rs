//! The members of a team.

use std::ops::Bound;

use serde_json::{Map, Value, json};

use super::{
    body, error,
    listing::{Asked, Listing},
    teams::{Team, TeamRole, users},
};
use crate::{
    reply::Reply,
    services::call::{Answer, Call},
};

pub(super) fn list_team_members(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let (organization_id, team_id) = (call.param(0), call.param(1));
    let asked = Asked::read(call.request)?;
    call.data.gitbook.team(&organization_id, &team_id)?;
    let listing = asked.of(secret, &format!("members of {team_id}"))?;
    let organization = &*call.data.gitbook.organization(&organization_id)?;
    let Some(team) = organization.teams.iter().find(|team| team.id == team_id) else {
        return Err(error(404, "Team not found"));
    };
    let start =
        listing.page.as_ref().map_or(Bound::Unbounded, |cursor| Bound::Excluded(cursor.key as u64));
    let mut rest = team.order.range((start, Bound::Unbounded));
    let page: Vec<_> = rest.by_ref().take(listing.limit).collect();
    let last = page
        .last()
        .map(|(place, _)| **place)
        .or(listing.page.as_ref().map(|cursor| cursor.key as u64))
        .unwrap_or(0);
    let next = rest.next().map(|_| listing.token(last as i64, String::new()));
    let items = page.iter().filter_map(|(_, id)| {
        let member = organization.members.get(*id)?;
        Some(json!({"organization": organization.show_member(member), "team": team.role_of(id), "permissions": {"view": true}}))
    });
    Ok(Listing::reply(items.collect(), next, team.members.len()))
}

pub(super) fn update_team_members(call: &mut Call) -> Answer {
    let (organization_id, team_id) = (call.param(0), call.param(1));
    let body = body(call.request)?;
    let (add, remove) = (users(&body, "add")?, users(&body, "remove")?);
    let mut puts: Vec<_> = add.into_iter().map(|user| (user, None)).collect();
    match body.get("memberships") {
        None => {}
        Some(Value::Object(memberships)) => {
            for (user, membership) in memberships {
                let role = TeamRole::read(membership.get("role"))?
                    .ok_or_else(|| error(400, "memberships must have role"))?;
                puts.push((user.clone(), Some(role)));
            }
        }
        Some(_) => return Err(error(400, "memberships must be object")),
    }
    // Everything is looked up before anything is changed.
    call.data.gitbook.team(&organization_id, &team_id)?;
    let organization = call.data.gitbook.organization(&organization_id)?;
    for (user, _) in &mut puts {
        *user = organization.resolve(user)?;
    }
    let removes =
        remove.iter().map(|user| organization.resolve(user)).collect::<Result<Vec<_>, _>>()?;
    let team = organization.team(&team_id)?;
    let affected: Vec<String> = puts.iter().map(|(id, _)| id).chain(&removes).cloned().collect();
    let roles = |team: &Team| {
        affected.iter().map(|id| (id.clone(), team.role_of(id))).collect::<Map<_, _>>()
    };
    let before = roles(team);
    for (id, role) in puts {
        match (role, team.members.contains_key(&id)) {
            (Some(role), _) => team.put(&id, role),
            (None, false) => team.put(&id, TeamRole::Member),
            (None, true) => {}
        }
    }
    for id in &removes {
        team.remove(id);
    }
    let after = roles(team);
    call.changed(
        "update_team_members",
        json!({"organization_id": organization_id, "team_id": team_id}),
        before.into(),
        after.into(),
    );
    Ok(Reply::empty(204))
}

pub(super) fn add_team_member(call: &mut Call) -> Answer {
    let (organization_id, team_id, user_id) = (call.param(0), call.param(1), call.param(2));
    let body = if call.request.body.is_empty() { Map::new() } else { body(call.request)? };
    let role = TeamRole::read(body.get("role"))?;
    call.data.gitbook.team(&organization_id, &team_id)?;
    let organization = call.data.gitbook.organization(&organization_id)?;
    organization.member(&user_id)?;
    let team = organization.team(&team_id)?;
    let before = team.role_of(&user_id);
    let present = team.members.get(&user_id).map(|(role, _)| *role);
    team.put(&user_id, role.or(present).unwrap_or(TeamRole::Member));
    let after = team.role_of(&user_id);
    call.changed(
        "add_team_member",
        json!({"organization_id": organization_id, "team_id": team_id, "user_id": user_id}),
        before,
        after,
    );
    Ok(Reply::empty(204))
}

pub(super) fn remove_team_member(call: &mut Call) -> Answer {
    let (organization_id, team_id, user_id) = (call.param(0), call.param(1), call.param(2));
    let team = call.data.gitbook.team(&organization_id, &team_id)?;
    let before = team.role_of(&user_id);
    if team.remove(&user_id).is_none() {
        return Ok(Reply::empty(204));
    }
    let target =
        json!({"organization_id": organization_id, "team_id": team_id, "user_id": user_id});
    call.changed("remove_team_member", target, before, Value::Null);
    Ok(Reply::empty(205))
}
