//! GitBook: the members of an organization and of its teams.

use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;

use serde_json::{Map, Value, json};

use super::{
    Data,
    call::{Answer, Call, json_object},
    route::{Paging, Route, Service},
};
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339_millis, wall_seconds},
    cursor::Cursor,
    people::{self, Person},
    random::{ALPHANUMERIC, Random},
    reply::Reply,
    request::Request,
};

const ROLES: [&str; 6] = ["admin", "create", "edit", "review", "comment", "read"];
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
        Route::unused("GET", "/orgs/{organizationId}", get_organization),
        Route::unused("GET", "/orgs/{organizationId}/teams/{teamId}", get_team),
        Route::unused("PATCH", "/orgs/{organizationId}/teams/{teamId}", rename_team),
        Route::unused("DELETE", "/orgs/{organizationId}/teams/{teamId}", delete_team),
        Route::unused("PUT", "/orgs/{organizationId}/teams", create_team),
    ],
    authorize,
    no_such_path: |request| error(404, format!("Cannot {} {}", request.method, request.path())),
    wrong_method: |request| error(405, format!("Method {} not allowed", request.method)),
    finish: add_rate_limit,
};

/// The organizations, and how much of the rate limit is used.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) organizations: Vec<Organization>,
    own_user: String,
    requests: u64,
}

#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: String,
    title: String,
    created: i64,
    members: HashMap<String, Member>,
    /// Ids in the order they joined.
    order: BTreeMap<u64, String>,
    pub(crate) teams: Vec<Team>,
}

#[derive(Clone, Debug)]
struct Member {
    id: String,
    name: String,
    email: Option<String>,
    photo: Option<String>,
    /// None for a guest.
    role: Option<String>,
    disabled: bool,
    joined: i64,
    last_seen: Option<i64>,
    sso: bool,
    spaces: u64,
    sites: u64,
}

#[derive(Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    title: String,
    created: i64,
    spaces: u64,
    /// Role and place of everybody in it.
    members: HashMap<String, (TeamRole, u64)>,
    order: BTreeMap<u64, String>,
    joined: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TeamRole {
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

    fn read(value: Option<&Value>) -> Result<Option<Self>, Reply> {
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

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let place = people::of_place(seed, 2, people);
        let small = people::of_small_place(seed);
        let meridian = Organization::new(seed, "Meridian", &place, &small);
        let docs = Organization::new(
            seed,
            "Docs & Données",
            &people::of_small_place(seed)[..3],
            &small[..1],
        );
        let own_user = place.first().or(small.first()).map_or_else(String::new, Person::long_id);
        Self { organizations: vec![meridian, docs], own_user, requests: 0 }
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
}

impl Organization {
    fn new(seed: u64, title: &str, place: &[Person], small: &[Person]) -> Self {
        let mut random = Random::of(seed, title, 2);
        let mut organization = Self {
            id: format!("-M{}", random.text(ALPHANUMERIC, 18)),
            title: title.to_owned(),
            created: EARLIEST,
            members: HashMap::new(),
            order: BTreeMap::new(),
            teams: vec![Team::new(&mut random, "Platform"), Team::new(&mut random, "Labs")],
        };
        let (first, rest) = organization.teams.split_at_mut(1);
        for (people, team) in [(place, &mut first[0]), (small, &mut rest[0])] {
            for (position, person) in people.iter().enumerate() {
                let owner = position == 0 || (position == 1 && people.len() > 50);
                team.put(&person.long_id(), if owner { TeamRole::Owner } else { TeamRole::Member });
            }
        }
        for title in [
            "Équipe Réseau",
            "Sicherheit",
            "Docs",
            "Field Crew 🚜",
            "Onboarding",
            "Modelling \"North\"",
        ] {
            let mut team = Team::new(&mut random, title);
            for _ in 0..3 + random.below(7) {
                if let Some(person) = place.get(random.below(place.len() as u64) as usize) {
                    team.put(
                        &person.long_id(),
                        if team.members.is_empty() { TeamRole::Owner } else { TeamRole::Member },
                    );
                }
            }
            organization.teams.push(team);
        }
        // Some are in the organization and in no team: those can be added to one.
        let guests: Vec<Person> =
            (0..8).map(|index| Person::new(seed, 1_000_003 + index)).collect();
        for (position, person) in place.iter().chain(small).chain(&guests).enumerate() {
            let id = person.long_id();
            if !organization.members.contains_key(&id) {
                organization.order.insert(position as u64, id.clone());
                organization.members.insert(id, Member::new(person, position));
            }
        }
        organization
    }

    fn member(&self, id: &str) -> Result<&Member, Reply> {
        self.members.get(id).ok_or_else(|| error(404, "Member not found"))
    }

    fn team(&mut self, id: &str) -> Result<&mut Team, Reply> {
        self.teams.iter_mut().find(|team| team.id == id).ok_or_else(|| error(404, "Team not found"))
    }

    /// The id of a member named by id or by e-mail.
    fn resolve(&self, id_or_email: &str) -> Result<String, Reply> {
        if self.members.contains_key(id_or_email) {
            return Ok(id_or_email.to_owned());
        }
        self.members
            .values()
            .find(|member| {
                member.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(id_or_email))
            })
            .map(|member| member.id.clone())
            .ok_or_else(|| error(404, format!("User {id_or_email} not found in organization")))
    }

    fn show_member(&self, member: &Member) -> Value {
        let teams = self.teams.iter().filter(|team| team.members.contains_key(&member.id)).count();
        let mut shown = json!({
            "object": "member", "id": member.id, "role": member.role, "user": member.user(), "disabled": member.disabled,
            "joinedAt": rfc3339_millis(member.joined), "sso": member.sso, "spaces": member.spaces, "teams": teams, "sites": member.sites,
        });
        if let Some(last_seen) = member.last_seen {
            shown["lastSeenAt"] = rfc3339_millis(last_seen).into();
        }
        shown
    }

    fn show(&self) -> Value {
        json!({
            "object": "organization", "id": self.id, "title": self.title, "createdAt": rfc3339_millis(self.created), "type": "business",
            "useCase": "internalDocs", "emailDomains": ["meridian.example"], "hostname": "meridian-docs", "defaultRole": "read",
            "sso": false, "ai": true, "inviteLinks": false, "auditLogs": true, "plan": "pro_2024",
            "mergeRules": {"type": "none"},
            "trial": {"status": "none", "count": 0},
            "urls": {
                "location": format!("https://api.gitbook.com/v1/orgs/{}", self.id),
                "app": format!("https://app.gitbook.com/o/{}", self.id),
            },
            "permissions": {
                "view": true, "access": true, "admin": true, "ownTeam": true, "createContent": true, "createOpenAPISpec": true,
                "viewBilling": true, "listMembers": true, "listTeams": true, "listIntegrations": true, "listInstallations": true,
                "installIntegration": true,
            },
        })
    }
}

impl Team {
    fn new(random: &mut Random, title: &str) -> Self {
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

    /// Adds a member, or changes their role.
    fn put(&mut self, id: &str, role: TeamRole) {
        if let Some(membership) = self.members.get_mut(id) {
            membership.0 = role;
            return;
        }
        self.joined += 1;
        self.order.insert(self.joined, id.to_owned());
        self.members.insert(id.to_owned(), (role, self.joined));
    }

    fn remove(&mut self, id: &str) -> Option<TeamRole> {
        let (role, place) = self.members.remove(id)?;
        self.order.remove(&place);
        Some(role)
    }

    fn role_of(&self, id: &str) -> Value {
        self.members.get(id).map_or(Value::Null, |(role, _)| json!({"role": role.name()}))
    }

    fn show(&self) -> Value {
        json!({
            "object": "team", "id": self.id, "title": self.title, "members": self.members.len(), "spaces": self.spaces,
            "createdAt": rfc3339_millis(self.created), "permissions": {"admin": true, "view": true},
        })
    }
}

impl Member {
    fn new(person: &Person, position: usize) -> Self {
        let mut random = person.numbers("gitbook");
        let joined = person.moment("gitbook joined");
        let role = match position {
            0 => Some("admin"),
            _ if random.chance(6) => None,
            _ if random.chance(5) => Some("admin"),
            _ => {
                Some(random.pick(&["create", "edit", "edit", "review", "comment", "read", "read"]))
            }
        };
        Self {
            id: person.long_id(),
            name: person.full_name(),
            email: (position == 0 || !random.chance(3)).then(|| person.email_in("gitbook")),
            photo: random
                .chance(35)
                .then(|| format!("https://images.example/{}.jpg", person.short_id("g"))),
            role: role.map(str::to_owned),
            disabled: random.chance(4),
            joined,
            last_seen: (!random.chance(10))
                .then(|| joined + random.below((PRESENT - joined).max(1) as u64) as i64),
            sso: random.chance(50),
            spaces: random.below(30),
            sites: random.below(4),
        }
    }

    fn user(&self) -> Value {
        let mut user = json!({
            "object": "user", "id": self.id, "displayName": self.name,
            "urls": {"location": format!("https://api.gitbook.com/v1/users/{}", self.id)},
        });
        if let Some(email) = &self.email {
            user["email"] = email.clone().into();
        }
        if let Some(photo) = &self.photo {
            user["photoURL"] = photo.clone().into();
        }
        user
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

/// What a listing is asked for, as far as it can be told without looking for what it is of.
struct Asked<'a> {
    limit: usize,
    page: Option<&'a str>,
}

/// A listing of something that is there.
struct Listing {
    limit: usize,
    filters: String,
    page: Option<Cursor>,
    secret: u64,
}

impl<'a> Asked<'a> {
    fn read(request: &'a Request) -> Result<Self, Reply> {
        let limit = match request.query("limit").map(str::parse::<i64>) {
            None => 50,
            Some(Ok(limit @ 0..=1000)) => limit as usize,
            Some(Ok(limit)) if limit > 1000 => return Err(error(400, "limit must be <= 1000")),
            Some(Ok(_)) => return Err(error(400, "limit must be >= 0")),
            Some(Err(_)) => return Err(error(400, "limit must be number")),
        };
        Ok(Self { limit, page: request.query("page") })
    }

    fn of(self, secret: u64, filters: &str) -> Result<Listing, Reply> {
        let filters = format!("gitbook {filters}");
        let page = match self.page {
            None => None,
            Some(text) => Some(
                Cursor::open(secret, &filters, text)
                    .ok_or_else(|| error(400, "page is not a valid page identifier"))?,
            ),
        };
        Ok(Listing { limit: self.limit, filters, page, secret })
    }
}

impl Listing {
    fn token(&self, key: i64, id: String) -> String {
        let page = self.page.as_ref().map_or(1, |cursor| cursor.page + 1);
        Cursor { page, key, id }.seal(self.secret, &self.filters)
    }

    fn reply(items: Vec<Value>, next: Option<String>, count: usize) -> Reply {
        let mut body = json!({"items": items, "count": count});
        if let Some(next) = next {
            body["next"] = json!({"page": next});
        }
        Reply::json(200, &body)
    }

    /// A page of a list that is at hand in full; goes on after the item that came last, or at its place
    /// when it is gone.
    fn page_of<T>(&self, all: &[T], id: impl Fn(&T) -> &str, show: impl Fn(&T) -> Value) -> Reply {
        let start = self.page.as_ref().map_or(0, |cursor| {
            let found = all.iter().position(|item| id(item) == cursor.id);
            found.map_or(cursor.key as usize, |position| position + 1).min(all.len())
        });
        let end = start.saturating_add(self.limit).min(all.len());
        let last = end.checked_sub(1).map_or_else(String::new, |last| id(&all[last]).to_owned());
        let next = (end < all.len()).then(|| self.token(end as i64, last));
        Self::reply(all[start..end].iter().map(show).collect(), next, all.len())
    }
}

fn list_team_members(call: &mut Call) -> Answer {
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

/// A list of users in a body.
fn users(body: &Map<String, Value>, name: &str) -> Result<Vec<String>, Reply> {
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

fn update_team_members(call: &mut Call) -> Answer {
    let (organization_id, team_id) = (call.param(0), call.param(1));
    let body = json_object(call.request).map_err(|reason| error(400, reason))?;
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

fn add_team_member(call: &mut Call) -> Answer {
    let (organization_id, team_id, user_id) = (call.param(0), call.param(1), call.param(2));
    let body = if call.request.body.is_empty() {
        Map::new()
    } else {
        json_object(call.request).map_err(|reason| error(400, reason))?
    };
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

fn remove_team_member(call: &mut Call) -> Answer {
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

fn get_current_user(call: &mut Call) -> Answer {
    let State { organizations, own_user, .. } = &call.data.gitbook;
    let member = organizations.iter().find_map(|organization| organization.members.get(own_user));
    member
        .map(|member| Reply::json(200, &member.user()))
        .ok_or_else(|| error(404, "User not found"))
}

fn list_organizations(call: &mut Call) -> Answer {
    let listing = Asked::read(call.request)?.of(call.data.secret, "organizations")?;
    Ok(listing.page_of(
        &call.data.gitbook.organizations,
        |organization| &organization.id,
        Organization::show,
    ))
}

fn list_teams(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let asked = Asked::read(call.request)?;
    let organization = call.data.gitbook.organization(&call.param(0))?;
    let (owner, title) = (
        call.request.query("owner"),
        call.request.query("title").unwrap_or_default().to_lowercase(),
    );
    let listing = asked.of(secret, &format!("teams of {} {owner:?} {title}", organization.id))?;
    let teams: Vec<&Team> = organization
        .teams
        .iter()
        .filter(|team| team.title.to_lowercase().contains(&title))
        .filter(|team| {
            owner.is_none_or(|owner| {
                team.members.get(owner).is_some_and(|(role, _)| *role == TeamRole::Owner)
            })
        })
        .collect();
    Ok(listing.page_of(&teams, |team| &team.id, |team| team.show()))
}

fn list_organization_members(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let request = call.request;
    let asked = Asked::read(request)?;
    let ascending = match request.query("order") {
        None | Some("desc") => false,
        Some("asc") => true,
        Some(_) => {
            return Err(error(400, "order must be equal to one of the allowed values: asc, desc"));
        }
    };
    let role = request.query("role");
    if role.is_some_and(|role| role != "guest" && !ROLES.contains(&role)) {
        return Err(error(
            400,
            format!("role must be equal to one of the allowed values: {}, guest", ROLES.join(", ")),
        ));
    }
    let sort = request.query("sort").unwrap_or("joinedAt");
    if !["joinedAt", "lastSeenAt", "name"].contains(&sort) {
        let allowed = "sort must be equal to one of the allowed values: joinedAt, lastSeenAt, name";
        return Err(error(400, allowed));
    }
    let organization = &*call.data.gitbook.organization(&call.param(0))?;
    let search = request.query("search").unwrap_or_default().to_lowercase();
    let filters = format!("members of {} {ascending} {role:?} {sort} {search}", organization.id);
    let listing = asked.of(secret, &filters)?;
    let mut members: Vec<&Member> = organization
        .order
        .values()
        .filter_map(|id| organization.members.get(id))
        .filter(|member| role.is_none_or(|role| member.role.as_deref().unwrap_or("guest") == role))
        .filter(|member| {
            let email = member.email.as_deref().unwrap_or_default();
            member.name.to_lowercase().contains(&search) || email.to_lowercase().contains(&search)
        })
        .collect();
    match sort {
        "joinedAt" => members.sort_by_key(|member| member.joined),
        "lastSeenAt" => members.sort_by_key(|member| member.last_seen),
        _ => members.sort_by(|one, other| one.name.cmp(&other.name)),
    }
    if !ascending {
        members.reverse();
    }
    Ok(listing.page_of(&members, |member| &member.id, |member| organization.show_member(member)))
}

fn get_organization_member(call: &mut Call) -> Answer {
    let user_id = call.param(1);
    let organization = call.data.gitbook.organization(&call.param(0))?;
    let member = organization.member(&user_id)?;
    Ok(Reply::json(200, &organization.show_member(member)))
}

fn update_organization_member(call: &mut Call) -> Answer {
    let (organization_id, user_id) = (call.param(0), call.param(1));
    let body = json_object(call.request).map_err(|reason| error(400, reason))?;
    let role = match body.get("role") {
        None => None,
        Some(Value::Null) => Some(None),
        Some(Value::String(role)) if ROLES.contains(&role.as_str()) => Some(Some(role.clone())),
        Some(_) => {
            return Err(error(
                400,
                format!(
                    "role must be null or equal to one of the allowed values: {}",
                    ROLES.join(", ")
                ),
            ));
        }
    };
    let organization = call.data.gitbook.organization(&organization_id)?;
    let before = organization.show_member(organization.member(&user_id)?);
    if let (Some(role), Some(member)) = (role, organization.members.get_mut(&user_id)) {
        member.role = role;
    }
    let after = organization.show_member(organization.member(&user_id)?);
    let target = json!({"organization_id": organization_id, "user_id": user_id});
    call.changed(
        "update_organization_member",
        target,
        json!({"role": before["role"]}),
        json!({"role": after["role"]}),
    );
    Ok(Reply::json(200, &after))
}

/// An administrator is not removed at once: the other administrators are asked.
fn remove_organization_member(call: &mut Call) -> Answer {
    let (organization_id, user_id) = (call.param(0), call.param(1));
    let organization = call.data.gitbook.organization(&organization_id)?;
    let Some(member) = organization.members.get(&user_id) else {
        return Ok(Reply::empty(204));
    };
    let before = organization.show_member(member);
    if member.role.as_deref() == Some("admin") {
        return Ok(Reply::empty(202));
    }
    organization.members.remove(&user_id);
    organization.order.retain(|_, id| *id != user_id);
    for team in &mut organization.teams {
        team.remove(&user_id);
    }
    call.changed(
        "remove_organization_member",
        json!({"organization_id": organization_id, "user_id": user_id}),
        before,
        Value::Null,
    );
    Ok(Reply::empty(205))
}

fn list_member_teams(call: &mut Call) -> Answer {
    let secret = call.data.secret;
    let user_id = call.param(1);
    let asked = Asked::read(call.request)?;
    let organization = call.data.gitbook.organization(&call.param(0))?;
    organization.member(&user_id)?;
    let title = call.request.query("title").unwrap_or_default().to_lowercase();
    let listing =
        asked.of(secret, &format!("teams of {user_id} in {} {title}", organization.id))?;
    let teams: Vec<&Team> = organization
        .teams
        .iter()
        .filter(|team| {
            team.members.contains_key(&user_id) && team.title.to_lowercase().contains(&title)
        })
        .collect();
    Ok(listing.page_of(
        &teams,
        |team| &team.id,
        |team| json!({"team": team.show(), "member": team.role_of(&user_id)}),
    ))
}

fn get_organization(call: &mut Call) -> Answer {
    Ok(Reply::json(200, &call.data.gitbook.organization(&call.param(0))?.show()))
}

fn get_team(call: &mut Call) -> Answer {
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

fn rename_team(call: &mut Call) -> Answer {
    let (organization_id, team_id) = (call.param(0), call.param(1));
    let title = title(&json_object(call.request).map_err(|reason| error(400, reason))?)?;
    let team = call.data.gitbook.team(&organization_id, &team_id)?;
    let before = json!({"title": std::mem::replace(&mut team.title, title)});
    let after = team.show();
    call.changed(
        "rename_team",
        json!({"organization_id": organization_id, "team_id": team_id}),
        before,
        json!({"title": after["title"]}),
    );
    Ok(Reply::json(200, &after))
}

/// What a removal with `..` for a user would do.
fn delete_team(call: &mut Call) -> Answer {
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

fn create_team(call: &mut Call) -> Answer {
    let organization_id = call.param(0);
    let now = call.data.clock.tick();
    let seed = call.data.secret;
    let body = json_object(call.request).map_err(|reason| error(400, reason))?;
    let (title, members) = (title(&body)?, users(&body, "members")?);
    let organization = call.data.gitbook.organization(&organization_id)?;
    let mut team = Team::new(&mut Random::of(seed, "created teams", now as u64), &title);
    team.created = now;
    for user in members {
        team.put(&organization.resolve(&user)?, TeamRole::Member);
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
