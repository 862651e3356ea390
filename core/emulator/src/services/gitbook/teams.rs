//! The teams of an organization.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value, json};

use super::{
    body, error,
    listing::{Asked, place},
    require_id,
};
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339_millis},
    random::{ALPHANUMERIC, Random},
    reply::Reply,
    services::call::{Answer, Call},
};

#[derive(Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    title: String,
    created: i64,
    spaces: u64,
    /// Role and place of everybody in it.
    pub(super) members: HashMap<String, (TeamRole, u64)>,
    pub(super) order: BTreeMap<u64, String>,
    joined: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TeamRole {
    Owner,
    Member,
}

impl TeamRole {
    fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Member => "member",
        }
    }

    pub(super) fn read(value: Option<&Value>) -> Result<Option<Self>, Reply> {
        match value {
            None => Ok(None),
            Some(Value::String(role)) if role == "owner" => Ok(Some(Self::Owner)),
            Some(Value::String(role)) if role == "member" => Ok(Some(Self::Member)),
            Some(_) => {
                Err(error(400, "role must be equal to one of the allowed values: owner, member"))
            }
        }
    }
}

impl Team {
    pub(super) fn new(random: &mut Random, title: &str) -> Self {
        Self {
            id: random.text(ALPHANUMERIC, 20),
            title: title.to_owned(),
            created: EARLIEST + random.below((PRESENT - EARLIEST) as u64) as i64,
            spaces: random.below(12),
            members: HashMap::new(),
            order: BTreeMap::new(),
            joined: 0,
        }
    }

    /// A team of now, which has no space yet.
    fn created(random: &mut Random, title: &str, now: i64) -> Self {
        Self { created: now, spaces: 0, ..Self::new(random, title) }
    }

    /// Adds a member, or changes their role.
    pub(super) fn put(&mut self, id: &str, role: TeamRole) {
        if let Some(membership) = self.members.get_mut(id) {
            membership.0 = role;
            return;
        }
        self.joined += 1;
        self.order.insert(self.joined, id.to_owned());
        self.members.insert(id.to_owned(), (role, self.joined));
    }

    pub(super) fn remove(&mut self, id: &str) -> Option<TeamRole> {
        let (role, place) = self.members.remove(id)?;
        self.order.remove(&place);
        Some(role)
    }

    pub(super) fn role_of(&self, id: &str) -> Value {
        self.members.get(id).map_or(Value::Null, |(role, _)| json!({"role": role.name()}))
    }

    fn place(team: &&Self) -> String {
        place(team.created, &team.id)
    }

    fn show(&self) -> Value {
        json!({
            "object": "team", "id": self.id, "title": self.title, "members": self.members.len(), "spaces": self.spaces,
            "createdAt": rfc3339_millis(self.created), "permissions": {"admin": true, "view": true},
        })
    }
}

/// A list of users in a body.
pub(super) fn users(body: &Map<String, Value>, name: &str) -> Result<Vec<String>, Reply> {
    match body.get(name) {
        None => Ok(Vec::new()),
        Some(Value::Array(users)) => users
            .iter()
            .map(|user| {
                user.as_str()
                    .map(str::to_owned)
                    .ok_or_else(|| error(400, format!("{name} must be an array of strings")))
            })
            .collect(),
        Some(_) => Err(error(400, format!("{name} must be an array of strings"))),
    }
}

pub(super) fn list_teams(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let asked = Asked::read(call.request)?;
    let organization = call.data.gitbook.organization(&call.param(0))?;
    let (owner, title) = (
        call.request.query("owner"),
        call.request.query("title").unwrap_or_default().to_lowercase(),
    );
    let listing = asked.of(secret, &format!("teams of {} {owner:?} {title}", organization.id))?;
    let teams = organization
        .teams
        .iter()
        .filter(|team| team.title.to_lowercase().contains(&title))
        .filter(|team| {
            owner.is_none_or(|owner| {
                team.members.get(owner).is_some_and(|(role, _)| *role == TeamRole::Owner)
            })
        })
        .collect();
    Ok(listing.page_of(teams, false, Team::place, |team| team.show()))
}

pub(super) fn list_member_teams(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let user_id = call.param(1);
    let asked = Asked::read(call.request)?;
    let organization = call.data.gitbook.organization(&call.param(0))?;
    organization.member(&user_id)?;
    let title = call.request.query("title").unwrap_or_default().to_lowercase();
    let listing =
        asked.of(secret, &format!("teams of {user_id} in {} {title}", organization.id))?;
    let teams = organization
        .teams
        .iter()
        .filter(|team| {
            team.members.contains_key(&user_id) && team.title.to_lowercase().contains(&title)
        })
        .collect();
    let show = |team: &&Team| json!({"team": team.show(), "member": team.role_of(&user_id)});
    Ok(listing.page_of(teams, false, Team::place, show))
}

pub(super) fn get_team(call: &mut Call) -> Answer {
    let team_id = call.param(1);
    Ok(Reply::json(200, &call.data.gitbook.team(&call.param(0), &team_id)?.show()))
}

/// A team's title in a body.
fn title(body: &Map<String, Value>) -> Result<String, Reply> {
    match body.get("title") {
        Some(Value::String(title)) if (1..=64).contains(&title.chars().count()) => {
            Ok(title.clone())
        }
        _ => Err(error(400, "title must be a string of 1 to 64 characters")),
    }
}

pub(super) fn create_team(call: &mut Call) -> Answer {
    let organization_id = call.param(0);
    let body = body(call.request)?;
    let (title, members) = (title(&body)?, users(&body, "members")?);
    let organization = call.data.gitbook.organization(&organization_id)?;
    // Unlike an update of members, this takes no addresses.
    for user in &members {
        organization.member(user)?;
    }
    let now = call.data.clock.tick();
    let mut random = Random::of(call.data.secret, "created teams", now as u64);
    let mut team = Team::created(&mut random, &title, now);
    for user in &members {
        team.put(user, TeamRole::Member);
    }
    let shown = team.show();
    organization.teams.push(team);
    call.changed(
        "create_team",
        json!({"organization_id": organization_id, "team_id": shown["id"]}),
        Value::Null,
        shown.clone(),
    );
    Ok(Reply::json(201, &shown))
}

pub(super) fn update_team(call: &mut Call) -> Answer {
    let (organization_id, team_id) = (call.param(0), call.param(1));
    let title = title(&body(call.request)?)?;
    let team = call.data.gitbook.team(&organization_id, &team_id)?;
    let before = json!({"title": std::mem::replace(&mut team.title, title)});
    let after = team.show();
    call.changed(
        "update_team",
        json!({"organization_id": organization_id, "team_id": team_id}),
        before,
        json!({"title": after["title"]}),
    );
    Ok(Reply::json(200, &after))
}

pub(super) fn delete_team(call: &mut Call) -> Answer {
    let (organization_id, team_id) = (call.param(0), call.param(1));
    require_id("organizationId", &organization_id)?;
    require_id("teamId", &team_id)?;
    let organization = call.data.gitbook.organization(&organization_id)?;
    let Some(position) = organization.teams.iter().position(|team| team.id == team_id) else {
        return Ok(Reply::empty(204));
    };
    let team = organization.teams.remove(position);
    call.changed(
        "delete_team",
        json!({"organization_id": organization_id, "team_id": team_id}),
        team.show(),
        Value::Null,
    );
    Ok(Reply::empty(205))
}
