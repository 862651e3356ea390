//! GitBook: the members of an organization and of its teams.

mod invites;
mod listing;
mod members;
mod organization;
mod team_members;
mod teams;

use std::{collections::BTreeMap, sync::Arc};

use serde_json::{Map, Value, json};

pub(crate) use self::invites::accept_invitation;
use self::{
    invites::invite_members,
    members::{
        Account, get_organization_member, list_organization_members, remove_organization_member,
        update_organization_member,
    },
    organization::{Organization, get_current_user, get_organization, list_organizations},
    team_members::{add_team_member, list_team_members, remove_team_member, update_team_members},
    teams::{Team, create_team, delete_team, get_team, list_member_teams, list_teams, update_team},
};
use super::{
    Data,
    call::{Call, json_object},
    route::{Paging, Route, Service},
};
use crate::{
    clock::{EARLIEST, wall_seconds},
    people::{self, Person},
    reply::Reply,
    request::Request,
};

const BY_PAGE: Paging = Paging::Cursor("page");

pub(crate) static SERVICE: Service = Service {
    name: "gitbook",
    routes: &[
        Route::new(
            "GET",
            "/orgs/{organizationId}/teams/{teamId}/members",
            "list_team_members",
            list_team_members,
        )
        .paged(BY_PAGE),
        Route::new(
            "PUT",
            "/orgs/{organizationId}/teams/{teamId}/members",
            "update_team_members",
            update_team_members,
        ),
        Route::new(
            "PUT",
            "/orgs/{organizationId}/teams/{teamId}/members/{userId}",
            "add_team_member",
            add_team_member,
        ),
        Route::new(
            "DELETE",
            "/orgs/{organizationId}/teams/{teamId}/members/{userId}",
            "remove_team_member",
            remove_team_member,
        ),
        Route::new("GET", "/user", "get_current_user", get_current_user),
        Route::new("GET", "/orgs", "list_organizations", list_organizations).paged(BY_PAGE),
        Route::new("GET", "/orgs/{organizationId}/teams", "list_teams", list_teams).paged(BY_PAGE),
        Route::new(
            "GET",
            "/orgs/{organizationId}/members",
            "list_organization_members",
            list_organization_members,
        )
        .paged(BY_PAGE),
        Route::new(
            "GET",
            "/orgs/{organizationId}/members/{userId}",
            "get_organization_member",
            get_organization_member,
        ),
        Route::new(
            "PATCH",
            "/orgs/{organizationId}/members/{userId}",
            "update_organization_member",
            update_organization_member,
        ),
        Route::new(
            "DELETE",
            "/orgs/{organizationId}/members/{userId}",
            "remove_organization_member",
            remove_organization_member,
        ),
        Route::new(
            "GET",
            "/orgs/{organizationId}/members/{userId}/teams",
            "list_member_teams",
            list_member_teams,
        )
        .paged(BY_PAGE),
        Route::new("GET", "/orgs/{organizationId}/teams/{teamId}", "get_team", get_team),
        Route::new("PUT", "/orgs/{organizationId}/teams", "create_team", create_team),
        Route::new("PATCH", "/orgs/{organizationId}/teams/{teamId}", "update_team", update_team),
        Route::new("DELETE", "/orgs/{organizationId}/teams/{teamId}", "delete_team", delete_team),
        Route::new("POST", "/orgs/{organizationId}/invites", "invite_members", invite_members),
        Route::unused("GET", "/orgs/{organizationId}", get_organization),
    ],
    authorize,
    no_such_path: |request| error(404, format!("Cannot {} {}", request.method, request.path())),
    wrong_method: |request| error(405, format!("Method {} not allowed", request.method)),
    finish: add_rate_limit,
};

/// The organizations, the people GitBook knows, and how much of the rate limit is used.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) organizations: Vec<Organization>,
    /// By id. An account stays when its user leaves an organization.
    accounts: BTreeMap<String, Arc<Account>>,
    own_user: String,
    requests: u64,
}

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let place = people::of_place(seed, 2, people);
        let small = people::of_small_place(seed);
        // Some are in an organization and in no team: those can be added to one. Those of the second
        // organization are not in the first: those can be invited to it.
        let [spare, others] = [1_000_003, 2_000_003].map(|first| {
            (first..first + 8).map(|index| Person::new(seed, index)).collect::<Vec<_>>()
        });
        let mut accounts = BTreeMap::new();
        let mut organization =
            |title, created, people| Organization::new(seed, title, created, people, &mut accounts);
        let organizations = vec![
            organization("Meridian", EARLIEST, [&place[..], &small, &spare]),
            organization("Docs & Données", EARLIEST + 1, [&small[..3], &small[..1], &others]),
        ];
        let own_user = place.first().or(small.first()).map_or_else(String::new, Person::long_id);
        Self { organizations, accounts, own_user, requests: 0 }
    }

    /// An organization and a team of it, once both ids could be some.
    fn team(&mut self, organization_id: &str, id: &str) -> Result<&mut Team, Reply> {
        require_id("organizationId", organization_id)?;
        require_id("teamId", id)?;
        self.organization(organization_id)?.team(id)
    }

    fn organization(&mut self, id: &str) -> Result<&mut Organization, Reply> {
        require_id("organizationId", id)?;
        self.organizations
            .iter_mut()
            .find(|organization| organization.id == id)
            .ok_or_else(|| error(404, "Organization not found"))
    }

    /// The account with an address.
    fn account_of(&self, email: &str) -> Option<&Arc<Account>> {
        self.accounts.values().find(|account| account.has_email(email))
    }
}

fn error(status: u16, message: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"error": {"code": status, "message": message.into()}}))
}

/// What can be told without looking is told first.
fn require_id(name: &str, id: &str) -> Result<(), Reply> {
    if !id.is_empty() && id.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'_' || c == b'-') {
        return Ok(());
    }
    Err(error(400, format!("{name} must match pattern \"^[a-zA-Z0-9_-]+$\"")))
}

/// The body, which has to be a JSON object.
fn body(request: &Request) -> Result<Map<String, Value>, Reply> {
    json_object(request).map_err(|reason| error(400, reason))
}

fn authorize(call: &Call, _: &Route) -> Result<(), Reply> {
    if call.request.bearer() == Some(call.data.credentials.gitbook_token.as_str()) {
        Ok(())
    } else {
        Err(error(401, "Authentication is required: the token is missing, invalid or expired"))
    }
}

/// Every answer says how much is left: reads and writes have limits of their own. What is left goes by
/// the number of requests, not by the time of day, and is never nothing.
fn add_rate_limit(data: &mut Data, request: &Request, reply: &mut Reply) {
    let limit = if request.method == "GET" { 1000 } else { 250 };
    let used = data.gitbook.requests % (limit - 1) + 1;
    data.gitbook.requests += 1;
    reply.set("X-RateLimit-Limit", &limit.to_string());
    reply.set("X-RateLimit-Remaining", &(limit - used).to_string());
    reply.set("X-RateLimit-Reset", &((wall_seconds() / 60 + 1) * 60).to_string());
}
