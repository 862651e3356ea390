//! Paperspace: the members and the secrets of teams.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use serde::Serialize;
use serde_json::{Value, json};

use super::{
    call::{Answer, Call, json_object},
    route::{Paging, Route, Service},
};
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339_millis},
    cursor::Cursor,
    people::{self, Person},
    random::{BASE36, Random},
    reply::Reply,
    request::Request,
};

pub(crate) static SERVICE: Service = Service {
    name: "paperspace",
    routes: &[
        Route::new("GET", "/teams/{teamId}/users", "list_team_members", list_team_members)
            .paged(Paging::Cursor("after")),
        Route::new(
            "PUT",
            "/teams/{teamId}/users/{userId}",
            "update_team_member",
            update_team_member,
        ),
        Route::new(
            "DELETE",
            "/teams/{teamId}/users/{userId}",
            "remove_team_member",
            remove_team_member,
        ),
        Route::new("GET", "/teams/{id}/secrets", "list_secrets", list_secrets)
            .paged(Paging::Cursor("after")),
        Route::new("POST", "/teams/{id}/secrets", "create_secret", create_secret),
        Route::new("GET", "/teams/{id}/secrets/{name}", "get_secret", get_secret),
        Route::new("PATCH", "/teams/{id}/secrets/{name}", "update_secret", update_secret),
        Route::new("DELETE", "/teams/{id}/secrets/{name}", "delete_secret", delete_secret),
        Route::new("GET", "/auth/session", "get_session", get_session),
        Route::unused("GET", "/teams/{teamId}", get_team),
        Route::unused("DELETE", "/teams/{teamId}", delete_team),
    ],
    authorize,
    no_such_path: |request| {
        error(404, format!("No procedure found on path \"{}\"", request.path()))
    },
    wrong_method: |request| error(405, format!("{} is not supported here", request.method)),
    finish: |_, _, _| {},
};

/// The teams.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) teams: Vec<Team>,
    /// Whose API key it is: the owner of the primary team.
    own_user: String,
}

#[derive(Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    name: String,
    /// What the console and the command line call the team; accepted in place of the id.
    namespace: String,
    created: i64,
    members: HashMap<String, Member>,
    ascending: BTreeSet<Place>,
    descending: BTreeSet<Place>,
    secrets: BTreeMap<String, Secret>,
}

/// Where a member or a secret stands in a listing: null last, then by time, then by id.
type Place = (bool, i64, String);

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Member {
    dt_confirmed: Option<String>,
    is_admin: bool,
    is_owner: bool,
    user: User,
    #[serde(skip)]
    confirmed: Option<i64>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct User {
    email: String,
    first_name: Option<String>,
    id: String,
    last_active: Option<String>,
    last_name: Option<String>,
    public_profile_image_url: Option<String>,
}

#[derive(Clone, Debug)]
struct Secret {
    name: String,
    value: String,
    created: i64,
    modified: i64,
    has_deployment_attached: bool,
}

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let place = people::of_place(seed, 0, people);
        let own_user = place.first().map_or_else(String::new, |owner| owner.short_id("u"));
        let teams = vec![
            Team::new(seed, "My Team", "my-team", &place, 25),
            Team::new(seed, "My \"Other\" Team", "my-other-team", &people::of_small_place(seed), 3),
        ];
        Self { teams, own_user }
    }

    fn team(&self, id: &str) -> Result<&Team, Reply> {
        self.teams
            .iter()
            .find(|team| team.id == id || team.namespace == id)
            .ok_or_else(|| error(404, "Team not found"))
    }

    fn team_mut(&mut self, id: &str) -> Result<&mut Team, Reply> {
        self.teams
            .iter_mut()
            .find(|team| team.id == id || team.namespace == id)
            .ok_or_else(|| error(404, "Team not found"))
    }
}

impl Team {
    fn new(seed: u64, name: &str, namespace: &str, people: &[Person], secrets: u64) -> Self {
        let mut random = Random::of(seed, namespace, 0);
        let mut team = Self {
            id: format!("t{}", random.text(BASE36, 10)),
            name: name.to_owned(),
            namespace: namespace.to_owned(),
            created: EARLIEST,
            members: HashMap::new(),
            ascending: BTreeSet::new(),
            descending: BTreeSet::new(),
            secrets: BTreeMap::new(),
        };
        for (position, person) in people.iter().enumerate() {
            let member = Member::new(person, position, people.len());
            let (ascending, descending) = member.places();
            team.ascending.insert(ascending);
            team.descending.insert(descending);
            team.members.insert(member.user.id.clone(), member);
        }
        for number in 0..secrets {
            let secret = Secret::new(seed, namespace, number);
            team.secrets.insert(secret.name.clone(), secret);
        }
        team
    }
}

impl Member {
    fn new(person: &Person, position: usize, of: usize) -> Self {
        let mut random = person.numbers("paperspace");
        let is_owner = position == 0 || (of > 50 && position == 1);
        // Several people who confirmed in the same second: a page may end between them.
        let confirmed = person.moment("paperspace confirmed") / 60 * 60;
        let confirmed = if position % 31 == 30 { EARLIEST + 86_400 * 400 } else { confirmed };
        let confirmed =
            (is_owner || !person.is_one_in(33, "paperspace invitation")).then_some(confirmed);
        Self {
            dt_confirmed: confirmed.map(rfc3339_millis),
            is_admin: is_owner || random.chance(12),
            is_owner,
            user: User {
                email: person.email_in("paperspace"),
                first_name: (!person.is_one_in(30, "first name")).then(|| person.first.clone()),
                id: person.short_id("u"),
                last_active: confirmed.filter(|_| !random.chance(8)).map(|since| {
                    rfc3339_millis(since + random.below((PRESENT - since).max(1) as u64) as i64)
                }),
                last_name: (!person.is_one_in(30, "last name")).then(|| person.last.clone()),
                public_profile_image_url: random
                    .chance(40)
                    .then(|| format!("https://images.example/{}.png", person.short_id("i"))),
            },
            confirmed,
        }
    }

    fn places(&self) -> (Place, Place) {
        let (null, time) = (self.confirmed.is_none(), self.confirmed.unwrap_or(0));
        ((null, time, self.user.id.clone()), (null, -time, self.user.id.clone()))
    }

    fn role(&self) -> &'static str {
        match self {
            Self { is_owner: true, .. } => "owner",
            Self { is_admin: true, .. } => "admin",
            _ => "member",
        }
    }

    fn membership(&self, deleted: Option<i64>) -> Value {
        json!({
            "dtConfirmed": self.dt_confirmed,
            "dtDeleted": deleted.map(rfc3339_millis),
            "isAdmin": self.is_admin,
            "isOwner": self.is_owner,
        })
    }
}

impl Secret {
    fn new(seed: u64, namespace: &str, number: u64) -> Self {
        const NAMES: [&str; 6] = [
            "DB_PASSWORD",
            "API_TOKEN",
            "SIGNING_KEY",
            "SMTP_PASSWORD",
            "WEBHOOK_SECRET",
            "S3_ACCESS_KEY",
        ];
        const STAGES: [&str; 5] = ["", "_STAGING", "_DEV", "_EU", "_old"];
        let mut random = Random::of(seed, &format!("{namespace} secrets"), number);
        let created = EARLIEST + random.below((PRESENT - EARLIEST) as u64) as i64;
        Self {
            name: format!("{}{}", NAMES[number as usize % 6], STAGES[number as usize / 6 % 5]),
            value: random.text(BASE36, 24),
            created,
            modified: created + random.below((PRESENT - created).max(1) as u64) as i64,
            has_deployment_attached: random.chance(30),
        }
    }

    fn full(&self) -> Value {
        let mut secret = self.stamp();
        secret["hasDeploymentAttached"] = self.has_deployment_attached.into();
        secret
    }

    fn stamp(&self) -> Value {
        json!({"name": self.name, "dtCreated": rfc3339_millis(self.created), "dtModified": rfc3339_millis(self.modified)})
    }
}

fn error(status: u16, message: impl Into<String>) -> Reply {
    let code = match status {
        400 => "BAD_REQUEST",
        401 => "UNAUTHORIZED",
        403 => "FORBIDDEN",
        404 => "NOT_FOUND",
        405 => "METHOD_NOT_SUPPORTED",
        409 => "CONFLICT",
        _ => "INTERNAL_SERVER_ERROR",
    };
    Reply::json(status, &json!({"code": code, "message": message.into()}))
}

/// An argument is wrong: the message names it, `issues` says it once more.
fn bad_argument(name: &str, reason: &str) -> Reply {
    let message = format!("{name}: {reason}");
    Reply::json(
        400,
        &json!({"code": "BAD_REQUEST", "message": "Input validation failed", "issues": [{"message": message}]}),
    )
}

fn authorize(call: &Call, _: &Route) -> Result<(), Reply> {
    if call.request.bearer() == Some(call.data.credentials.paperspace_api_key.as_str()) {
        Ok(())
    } else {
        Err(error(401, "Invalid API key or access token"))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Page<T> {
    has_more: bool,
    items: Vec<T>,
    next_page: Option<String>,
}

/// What a listing is asked for, as far as it can be told without looking for the team.
struct Asked<'a> {
    limit: usize,
    descending: bool,
    after: Option<&'a str>,
}

/// A listing of something that is there.
struct Listing {
    limit: usize,
    descending: bool,
    /// Everything a cursor is bound to.
    filters: String,
    after: Option<Cursor>,
}

impl<'a> Asked<'a> {
    fn read(request: &'a Request, order_by: &str) -> Result<Self, Reply> {
        let limit = match request.query("limit").map(str::parse) {
            None => 20,
            Some(Ok(limit @ 1..=120)) => limit,
            Some(_) => {
                return Err(bad_argument("limit", "Expected a whole number from 1 to 120"));
            }
        };
        if request.query("orderBy").is_some_and(|asked| asked != order_by) {
            return Err(bad_argument("orderBy", &format!("Expected '{order_by}'")));
        }
        let descending = match request.query("order") {
            None | Some("desc") => true,
            Some("asc") => false,
            Some(_) => return Err(bad_argument("order", "Expected 'asc' | 'desc'")),
        };
        Ok(Self { limit, descending, after: request.query("after") })
    }

    fn of(self, secret: u64, kind: &str, role: &str) -> Result<Listing, Reply> {
        let Self { limit, descending, after } = self;
        let filters = format!("paperspace {kind} {descending} {role}");
        let after = match after {
            None => None,
            Some(text) => Some(
                Cursor::open(secret, &filters, text).ok_or_else(|| error(400, "Invalid cursor"))?,
            ),
        };
        Ok(Listing { limit, descending, filters, after })
    }
}

impl Listing {
    /// Makes the page out of the items from the cursor on.
    fn page<T: Serialize>(
        &self,
        secret: u64,
        mut items: impl Iterator<Item = (Place, T)>,
    ) -> Reply {
        let page: Vec<_> = items.by_ref().take(self.limit).collect();
        let last = page.last().map(|(place, _)| place.clone());
        let has_more = items.next().is_some();
        let next_page = last.filter(|_| has_more).map(|(null, key, id)| {
            let number = self.after.as_ref().map_or(1, |cursor| cursor.page + 1);
            // A null sorts behind every time there is.
            Cursor { page: number, key: if null { i64::MAX } else { key }, id }
                .seal(secret, &self.filters)
        });
        let items = page.into_iter().map(|(_, item)| item).collect();
        Reply::json(200, &Page::<T> { has_more, items, next_page })
    }

    fn start(&self) -> Bound<Place> {
        match &self.after {
            None => Bound::Unbounded,
            Some(Cursor { key: i64::MAX, id, .. }) => Bound::Excluded((true, 0, id.clone())),
            Some(cursor) => Bound::Excluded((false, cursor.key, cursor.id.clone())),
        }
    }
}

fn list_team_members(call: &mut Call) -> Answer {
    let role = call.request.query("role").unwrap_or_default();
    if !["", "member", "admin", "owner"].contains(&role) || call.request.query("role") == Some("") {
        return Err(bad_argument("role", "Expected 'member' | 'admin' | 'owner'"));
    }
    let asked = Asked::read(call.request, "dtConfirmed")?;
    let team = call.data.paperspace.team(&call.param(0))?;
    let listing = asked.of(call.data.secret, &format!("members of {}", team.id), role)?;
    let places = if listing.descending { &team.descending } else { &team.ascending };
    let members = places
        .range((listing.start(), Bound::Unbounded))
        .filter_map(|place| team.members.get(&place.2).map(|member| (place.clone(), member)))
        .filter(|(_, member)| role.is_empty() || member.role() == role);
    Ok(listing.page(call.data.secret, members))
}

fn update_team_member(call: &mut Call) -> Answer {
    let (team_id, user_id) = (call.param(0), call.param(1));
    let body = json_object(call.request).map_err(|reason| error(400, reason))?;
    let is_admin = match body.get("isAdmin") {
        Some(Value::Bool(is_admin)) => *is_admin,
        None => return Err(bad_argument("isAdmin", "Required")),
        Some(_) => return Err(bad_argument("isAdmin", "Expected boolean")),
    };
    let team = call.data.paperspace.team_mut(&team_id)?;
    let member = team
        .members
        .get_mut(&user_id)
        .ok_or_else(|| error(404, "User is not a member of this team"))?;
    let before = member.membership(None);
    member.is_admin = is_admin;
    let after = member.membership(None);
    call.changed(
        "update_team_member",
        json!({"team_id": team_id, "user_id": user_id}),
        before,
        after.clone(),
    );
    Ok(Reply::json(200, &after))
}

fn remove_team_member(call: &mut Call) -> Answer {
    let (team_id, user_id) = (call.param(0), call.param(1));
    let team = call.data.paperspace.team_mut(&team_id)?;
    let member = team
        .members
        .remove(&user_id)
        .ok_or_else(|| error(404, "User is not a member of this team"))?;
    let (ascending, descending) = member.places();
    team.ascending.remove(&ascending);
    team.descending.remove(&descending);
    let membership = member.membership(Some(call.data.clock.tick()));
    call.changed(
        "remove_team_member",
        json!({"team_id": team_id, "user_id": user_id}),
        json!(member),
        Value::Null,
    );
    Ok(Reply::json(200, &membership))
}

fn list_secrets(call: &mut Call) -> Answer {
    let asked = Asked::read(call.request, "dtCreated")?;
    let team = call.data.paperspace.team(&call.param(0))?;
    let listing = asked.of(call.data.secret, &format!("secrets of {}", team.id), "")?;
    let places: BTreeMap<Place, &Secret> = team
        .secrets
        .values()
        .map(|secret| {
            (
                (
                    false,
                    if listing.descending { -secret.created } else { secret.created },
                    secret.name.clone(),
                ),
                secret,
            )
        })
        .collect();
    let secrets = places
        .range((listing.start(), Bound::Unbounded))
        .map(|(place, secret)| (place.clone(), secret.full()));
    Ok(listing.page(call.data.secret, secrets))
}

/// A text field of a body, with its length in characters checked.
fn text_field<'a>(
    body: &'a serde_json::Map<String, Value>,
    name: &str,
    longest: usize,
) -> Result<&'a str, Reply> {
    match body.get(name) {
        Some(Value::String(text)) if (1..=longest).contains(&text.chars().count()) => Ok(text),
        Some(Value::String(_)) => {
            Err(bad_argument(name, &format!("Expected 1 to {longest} characters")))
        }
        Some(_) => Err(bad_argument(name, "Expected string")),
        None => Err(bad_argument(name, "Required")),
    }
}

fn create_secret(call: &mut Call) -> Answer {
    let team_id = call.param(0);
    let body = json_object(call.request).map_err(|reason| error(400, reason))?;
    let name = text_field(&body, "name", 128)?;
    let mut characters = name.bytes();
    let fits = characters.next().is_some_and(|first| first.is_ascii_alphabetic())
        && characters.all(|c| c.is_ascii_alphanumeric() || c == b'_');
    if !fits {
        return Err(bad_argument(
            "name",
            "Expected letters, digits and underscores, a letter first",
        ));
    }
    let value = text_field(&body, "value", 8192)?;
    let team = call.data.paperspace.team_mut(&team_id)?;
    if team.secrets.contains_key(name) {
        return Err(error(409, format!("A secret named {name} exists already")));
    }
    let now = call.data.clock.tick();
    let secret = Secret {
        name: name.to_owned(),
        value: value.to_owned(),
        created: now,
        modified: now,
        has_deployment_attached: false,
    };
    let stamp = secret.stamp();
    team.secrets.insert(name.to_owned(), secret);
    call.changed(
        "create_secret",
        json!({"team_id": team_id, "name": name}),
        Value::Null,
        json!({"value": value}),
    );
    Ok(Reply::json(200, &stamp))
}

fn get_secret(call: &mut Call) -> Answer {
    let team = call.data.paperspace.team(&call.param(0))?;
    let secret = team.secrets.get(&call.param(1)).ok_or_else(|| error(404, "Secret not found"))?;
    Ok(Reply::json(200, &secret.full()))
}

fn update_secret(call: &mut Call) -> Answer {
    let (team_id, name) = (call.param(0), call.param(1));
    let body = json_object(call.request).map_err(|reason| error(400, reason))?;
    let value = text_field(&body, "value", 8192)?.to_owned();
    let team = call.data.paperspace.team_mut(&team_id)?;
    let secret = team.secrets.get_mut(&name).ok_or_else(|| error(404, "Secret not found"))?;
    let before = json!({"value": std::mem::replace(&mut secret.value, value.clone())});
    secret.modified = call.data.clock.tick();
    let stamp = secret.stamp();
    call.changed(
        "update_secret",
        json!({"team_id": team_id, "name": name}),
        before,
        json!({"value": value}),
    );
    Ok(Reply::json(200, &stamp))
}

fn delete_secret(call: &mut Call) -> Answer {
    let (team_id, name) = (call.param(0), call.param(1));
    let team = call.data.paperspace.team_mut(&team_id)?;
    let secret = team.secrets.remove(&name).ok_or_else(|| error(404, "Secret not found"))?;
    call.changed(
        "delete_secret",
        json!({"team_id": team_id, "name": name}),
        json!({"value": secret.value}),
        Value::Null,
    );
    Ok(Reply::json(200, &json!({"name": name})))
}

fn get_session(call: &mut Call) -> Answer {
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
        // The key's own user has been removed from every team: there is no session any more.
        return Ok(Reply::json(200, &Value::Null));
    };
    let mut user = json!(member.user);
    user["teamMemberships"] = memberships.into();
    let team = json!({"id": team.id, "namespace": team.namespace, "isPrivate": false});
    Ok(Reply::json(200, &json!({"team": team, "user": user})))
}

fn get_team(call: &mut Call) -> Answer {
    let team = call.data.paperspace.team(&call.param(0))?;
    Ok(Reply::json(
        200,
        &json!({"id": team.id, "namespace": team.namespace, "dtCreated": rfc3339_millis(team.created)}),
    ))
}

/// What a removal with `..` for a user would do.
fn delete_team(call: &mut Call) -> Answer {
    let id = call.data.paperspace.team(&call.param(0))?.id.clone();
    call.data.paperspace.teams.retain(|team| team.id != id);
    call.changed("delete_team", json!({"team_id": id}), json!({"id": id}), Value::Null);
    Ok(Reply::json(200, &json!({"id": id})))
}
