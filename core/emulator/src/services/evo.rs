//! Seequent Evo: who may work in which workspace, and how the hub is found.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{
    call::{Answer, Call, json_object},
    oauth,
    route::{Paging, Route, Service},
};
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339},
    formats::is_uuid,
    people,
    random::Random,
    reply::Reply,
    request::Request,
    tokens::Tokens,
};

const SCOPES: [&str; 8] = [
    "evo.discovery",
    "evo.workspace",
    "evo.object",
    "evo.file",
    "evo.blocksync",
    "evo.audit",
    "offline_access",
    "openid",
];
const HUB: &str = "emulator";
const BY_OFFSET: Paging = Paging::Offset(20, 100);

pub(crate) static SERVICE: Service = Service {
    name: "evo",
    routes: &[
        Route::new("POST", "/connect/token", "issue_token", issue_token),
        Route::new("GET", "/evo/identity/v2/discovery", "discover", discover),
        Route::new(
            "GET",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users",
            "list_workspace_users",
            list_workspace_users,
        ),
        Route::new(
            "POST",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users",
            "add_workspace_user",
            add_workspace_user,
        ),
        Route::new(
            "DELETE",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}/users/{user_id}",
            "remove_workspace_user",
            remove_workspace_user,
        ),
        Route::new(
            "POST",
            "/workspace/admin/orgs/{org_id}/action/bulk_assign_roles",
            "bulk_assign_roles",
            bulk_assign_roles,
        ),
        Route::new(
            "GET",
            "/workspace/admin/orgs/{org_id}/workspaces",
            "list_workspaces",
            list_workspaces,
        )
        .paged(BY_OFFSET),
        Route::new(
            "GET",
            "/workspace/admin/orgs/{org_id}/users/{user_id}/workspaces",
            "list_user_workspaces",
            list_user_workspaces,
        )
        .paged(BY_OFFSET),
        Route::unused(
            "GET",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}",
            get_workspace,
        ),
        Route::unused(
            "DELETE",
            "/workspace/admin/orgs/{org_id}/workspaces/{workspace_id}",
            delete_workspace,
        ),
        Route::unused(
            "DELETE",
            "/workspace/orgs/{org_id}/workspaces/{workspace_id}",
            delete_workspace,
        ),
    ],
    authorize,
    no_such_path: |_| {
        problem(404, "The requested resource was not found or you do not have access to it.")
    },
    wrong_method: |request| {
        problem(405, format!("The method {} is not valid for this resource.", request.method))
    },
    finish: |_, _, _| {},
};

/// One organization, its directory of users and its workspaces.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) org_id: String,
    directory: HashMap<String, User>,
    pub(crate) workspaces: Vec<Workspace>,
    pub(crate) tokens: Tokens,
}

#[derive(Clone, Debug)]
struct User {
    id: String,
    email: Option<String>,
    full_name: Option<String>,
}

#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) id: String,
    name: String,
    description: String,
    created: i64,
    updated: i64,
    created_by: User,
    labels: Vec<&'static str>,
    users: Vec<(String, String)>,
    deleted: bool,
}

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let mut random = Random::of(seed, "evo", 0);
        let org_id = random.uuid();
        let place = people::of_place(seed, 3, people);
        let small = people::of_small_place(seed);
        let mut directory = HashMap::new();
        // Some people of the organization are in no workspace: they can be added to one.
        let spare: Vec<_> =
            (0..5).map(|index| people::Person::new(seed, 2_000_003 + index)).collect();
        for person in place.iter().chain(&small).chain(&spare) {
            let user = User::new(person);
            directory.insert(user.id.clone(), user);
        }
        let mut workspaces = Vec::new();
        let sites = [
            "Kalgoorlie",
            "Río Tinto",
            "Øresund",
            "Nördlingen",
            "Te Anau",
            "Łódź",
            "Chuquicamata",
            "成都",
        ];
        let works =
            ["Groundwater", "Tailings", "Block Model", "Geotech \"A\"", "Drillholes", "Survey"];
        for number in 0..45 {
            let members: Vec<&people::Person> = match number {
                0 => place.iter().collect(),
                1 => small.iter().collect(),
                _ => (0..2 + random.below(6))
                    .filter_map(|_| place.get(random.below(place.len() as u64) as usize))
                    .collect(),
            };
            let name = match number {
                0 => "Meridian".to_owned(),
                1 => "Meridian Labs".to_owned(),
                _ => format!("{} {} {number}", sites[number % 8], works[number % 6]),
            };
            workspaces.push(Workspace::new(&mut random, name, &members));
        }
        Self { org_id, directory, workspaces, tokens: Tokens::new(seed, "evo tokens") }
    }

    fn organization(&self, id: &str) -> Result<(), Reply> {
        require_uuid("org_id", id)?;
        if id.eq_ignore_ascii_case(&self.org_id) {
            Ok(())
        } else {
            Err(problem(404, "The organization was not found or you do not have access to it."))
        }
    }

    fn workspace(&mut self, org_id: &str, id: &str) -> Result<&mut Workspace, Reply> {
        require_uuid("org_id", org_id)?;
        require_uuid("workspace_id", id)?;
        self.organization(org_id)?;
        let workspace =
            self.workspaces.iter_mut().find(|workspace| workspace.id.eq_ignore_ascii_case(id));
        let workspace = workspace.ok_or_else(|| {
            problem(404, "The workspace was not found or you do not have access to it.")
        })?;
        if workspace.deleted {
            Err(problem(410, "The workspace has been deleted."))
        } else {
            Ok(workspace)
        }
    }
}

impl User {
    fn new(person: &people::Person) -> Self {
        let mut random = person.numbers("evo");
        Self {
            id: person.uuid("evo"),
            email: (!random.chance(2)).then(|| person.email_in("evo")),
            full_name: (!random.chance(4)).then(|| person.full_name()),
        }
    }

    fn show(&self) -> Value {
        json!({"id": self.id, "name": self.full_name, "email": self.email})
    }
}

impl Workspace {
    fn new(random: &mut Random, name: String, members: &[&people::Person]) -> Self {
        let created = EARLIEST + random.below((PRESENT - EARLIEST) as u64) as i64;
        let mut users: Vec<(String, String)> = Vec::new();
        let mut seen = HashSet::new();
        for (position, person) in members.iter().enumerate() {
            let role = match position {
                0 => "owner",
                1 if members.len() > 50 => "owner",
                _ => random.pick(&["editor", "editor", "viewer", "viewer", "viewer"]),
            };
            let id = person.uuid("evo");
            if seen.insert(id.clone()) {
                users.push((id, role.to_owned()));
            }
        }
        let unknown = User { id: random.uuid(), email: None, full_name: None };
        Self {
            id: random.uuid(),
            name,
            description: if random.chance(30) {
                String::new()
            } else {
                "Modèle hydrogéologique".into()
            },
            created,
            updated: created + random.below((PRESENT - created).max(1) as u64) as i64,
            created_by: members.first().map_or(unknown, |person| User::new(person)),
            labels: if random.chance(40) { vec!["2026", "gültig"] } else { Vec::new() },
            users,
            deleted: false,
        }
    }

    fn role_of(&self, user_id: &str) -> Option<&str> {
        self.users
            .iter()
            .find(|(id, _)| id.eq_ignore_ascii_case(user_id))
            .map(|(_, role)| role.as_str())
    }

    /// Gives a user a role, and returns the one they had.
    fn assign(&mut self, user_id: &str, role: &str) -> Option<String> {
        match self.users.iter_mut().find(|(id, _)| id.eq_ignore_ascii_case(user_id)) {
            Some((_, had)) => Some(std::mem::replace(had, role.to_owned())),
            None => {
                self.users.push((user_id.to_ascii_lowercase(), role.to_owned()));
                None
            }
        }
    }

    fn show(&self, origin: &str, org_id: &str) -> Value {
        json!({
            "id": self.id, "name": self.name, "description": self.description, "bounding_box": null,
            "default_coordinate_system": "EPSG:4326", "labels": self.labels, "ml_enabled": false,
            "created_at": rfc3339(self.created), "created_by": self.created_by.show(),
            "updated_at": rfc3339(self.updated), "updated_by": self.created_by.show(),
            "self_link": format!("{origin}/workspace/orgs/{org_id}/workspaces/{}", self.id),
        })
    }
}

/// An error as RFC 9457 has it.
fn problem(status: u16, detail: impl Into<String>) -> Reply {
    problem_with(status, detail, None)
}

fn problem_with(status: u16, detail: impl Into<String>, invalid: Option<Vec<Value>>) -> Reply {
    let (title, kind) = match status {
        400 => ("Bad request", "bad-request"),
        401 => ("Unauthorized", "unauthorized"),
        403 => ("Forbidden", "forbidden"),
        404 => ("Not found", "not-found"),
        405 => ("Method not allowed", "method-not-allowed"),
        410 => ("Gone", "gone"),
        422 => ("Validation error", "validation-error"),
        _ => ("Error", "error"),
    };
    let mut body = json!({
        "status": status, "title": title, "type": format!("https://seequent.com/error-codes/workspace/{kind}"), "detail": detail.into(),
    });
    if let Some(invalid) = invalid {
        body["invalid-params"] = invalid.into();
    }
    Reply::json(status, &body).content_type("application/problem+json")
}

fn invalid(name: &str, reason: &str) -> Reply {
    problem_with(
        422,
        "One or more parameters are invalid.",
        Some(vec![json!({"name": name, "reason": reason})]),
    )
}

fn require_uuid(name: &str, id: &str) -> Result<(), Reply> {
    if is_uuid(id) { Ok(()) } else { Err(invalid(name, "value is not a valid uuid")) }
}

fn authorize(call: &Call, route: &Route) -> Result<(), Reply> {
    if route.operation == Some("issue_token") {
        return Ok(());
    }
    let Some(token) = call.request.bearer() else {
        return Err(problem(401, "The access token is missing.").with("WWW-Authenticate", "Bearer"));
    };
    if token == call.data.credentials.evo_token {
        return Ok(());
    }
    let Some(scope) = call.data.evo.tokens.scope_of(token) else {
        return Err(problem(401, "The access token is invalid or has expired.")
            .with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    };
    let needed =
        if route.operation == Some("discover") { "evo.discovery" } else { "evo.workspace" };
    if scope.split(' ').any(|granted| granted == needed) {
        Ok(())
    } else {
        Err(problem(403, format!("The access token lacks the scope {needed}.")))
    }
}

fn issue_token(call: &mut Call) -> Answer {
    let form = oauth::Form::read(call.request)?;
    let credentials = &call.data.credentials;
    match form.get("grant_type") {
        Some("client_credentials") => {}
        Some(_) => {
            return Err(oauth::error(
                400,
                "unsupported_grant_type",
                "This grant type is not supported.",
            ));
        }
        None => {
            return Err(oauth::error(400, "invalid_request", "grant_type is missing."));
        }
    }
    match form.client(call.request) {
        Some((id, secret))
            if id == credentials.evo_client_id && secret == credentials.evo_client_secret => {}
        _ => {
            return Err(oauth::error(400, "invalid_client", "Client authentication failed."));
        }
    }
    let Some(scope) = form.get("scope") else {
        return Err(oauth::error(400, "invalid_scope", "scope is missing."));
    };
    if scope.split_whitespace().any(|scope| !SCOPES.contains(&scope)) {
        return Err(oauth::error(400, "invalid_scope", "The client may not ask for this scope."));
    }
    let tokens = &mut call.data.evo.tokens;
    let token = tokens.issue(scope);
    let body = json!({"access_token": token, "token_type": "Bearer", "expires_in": tokens.lifetime_s, "scope": scope});
    Ok(Reply::json(200, &body).with("Cache-Control", "no-store"))
}

fn discover(call: &mut Call) -> Answer {
    let Some(service) = call.request.query("service") else {
        return Err(invalid("service", "field required"));
    };
    let org_id = &call.data.evo.org_id;
    let known = service == "evo";
    let access = if known {
        json!([{"org_id": org_id, "hub_code": HUB, "services": ["evo"]}])
    } else {
        json!([])
    };
    Ok(Reply::json(
        200,
        &json!({"discovery": {
            "organizations": [{"id": org_id, "display_name": "Meridian Resources"}],
            "hubs": [{"code": HUB, "display_name": "Emulator", "url": call.origin}],
            "services": [{"code": "evo", "display_name": "Evo"}],
            "service_access": access,
            "has_new_instances": false,
        }}),
    ))
}

fn list_workspace_users(call: &mut Call) -> Answer {
    let user_id = call.request.query("user_id").or(call.request.query("filter[user_id]"));
    if let Some(user_id) = user_id {
        require_uuid("user_id", user_id)?;
    }
    let (org_id, workspace_id) = (call.param(0), call.param(1));
    let users = call.data.evo.workspace(&org_id, &workspace_id)?.users.clone();
    let directory = &call.data.evo.directory;
    let results: Vec<_> = users
        .iter()
        .filter(|(id, _)| user_id.is_none_or(|asked| id.eq_ignore_ascii_case(asked)))
        .map(|(id, role)| {
            let user = directory.get(id);
            json!({
                "user_id": id, "role": role,
                "email": user.and_then(|user| user.email.as_deref()), "full_name": user.and_then(|user| user.full_name.as_deref()),
            })
        })
        .collect();
    Ok(Reply::json(200, &json!({"links": {}, "results": results})))
}

fn body(request: &Request) -> Result<Map<String, Value>, Reply> {
    json_object(request).map_err(|reason| {
        problem_with(
            422,
            "The request body is invalid.",
            Some(vec![json!({"name": "body", "reason": reason})]),
        )
    })
}

fn role(object: &Map<String, Value>) -> Result<&str, Reply> {
    match object.get("role").and_then(Value::as_str) {
        Some(role) if ["owner", "editor", "viewer"].contains(&role) => Ok(role),
        _ => Err(invalid("role", "value is not one of owner, editor, viewer")),
    }
}

fn add_workspace_user(call: &mut Call) -> Answer {
    let (org_id, workspace_id) = (call.param(0), call.param(1));
    let body = body(call.request)?;
    let role = role(&body)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    let (id, email) = (text("user_id"), text("email"));
    match (id, email) {
        (Some(id), _) => require_uuid("user_id", id)?,
        (None, Some(_)) => {}
        (None, None) => return Err(invalid("user_id", "either user_id or email is required")),
    }
    call.data.evo.workspace(&org_id, &workspace_id)?;
    let directory = &call.data.evo.directory;
    let user = match id {
        Some(id) => directory.get(&id.to_ascii_lowercase()),
        None => directory.values().find(|user| {
            let has = user.email.as_deref().zip(email);
            has.is_some_and(|(has, email)| has.eq_ignore_ascii_case(email))
        }),
    };
    let user_id = user
        .map(|user| user.id.clone())
        .ok_or_else(|| problem(404, "The user was not found in the organization."))?;
    let before = call.data.evo.workspace(&org_id, &workspace_id)?.assign(&user_id, role);
    let target = json!({"org_id": org_id, "workspace_id": workspace_id, "user_id": user_id});
    call.changed(
        "add_workspace_user",
        target,
        before.map_or(Value::Null, |role| json!({"role": role})),
        json!({"role": role}),
    );
    Ok(Reply::json(201, &json!({"user_id": user_id, "role": role})))
}

fn remove_workspace_user(call: &mut Call) -> Answer {
    let (org_id, workspace_id, user_id) = (call.param(0), call.param(1), call.param(2));
    require_uuid("user_id", &user_id)?;
    let workspace = call.data.evo.workspace(&org_id, &workspace_id)?;
    let position = workspace.users.iter().position(|(id, _)| id.eq_ignore_ascii_case(&user_id));
    let position =
        position.ok_or_else(|| problem(404, "The user has no role in this workspace."))?;
    let (_, role) = workspace.users.remove(position);
    let target = json!({"org_id": org_id, "workspace_id": workspace_id, "user_id": user_id});
    call.changed("remove_workspace_user", target, json!({"role": role}), Value::Null);
    Ok(Reply::empty(204))
}

fn bulk_assign_roles(call: &mut Call) -> Answer {
    let org_id = call.param(0);
    require_uuid("org_id", &org_id)?;
    let body = body(call.request)?;
    let assignments = match body.get("role_assignments") {
        Some(Value::Array(assignments)) if assignments.len() <= 100 => assignments,
        Some(Value::Array(_)) => {
            return Err(invalid("role_assignments", "ensure this value has at most 100 items"));
        }
        _ => return Err(invalid("role_assignments", "value is not a valid list")),
    };
    // All are read before any is looked up, and looked up before any is applied.
    let mut checked = Vec::new();
    for assignment in assignments {
        let Value::Object(assignment) = assignment else {
            return Err(invalid("role_assignments", "value is not a valid dict"));
        };
        let text = |name: &str| {
            assignment.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
        };
        let (user_id, workspace_id, role) =
            (text("user_id"), text("workspace_id"), role(assignment)?.to_owned());
        require_uuid("user_id", &user_id)?;
        require_uuid("workspace_id", &workspace_id)?;
        checked.push((user_id, workspace_id, role));
    }
    call.data.evo.organization(&org_id)?;
    for (user_id, workspace_id, _) in &checked {
        call.data.evo.workspace(&org_id, workspace_id)?;
        if !call.data.evo.directory.contains_key(&user_id.to_ascii_lowercase()) {
            return Err(problem(
                404,
                format!("The user {user_id} was not found in the organization."),
            ));
        }
    }
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for (user_id, workspace_id, role) in checked {
        let had = call.data.evo.workspace(&org_id, &workspace_id)?.assign(&user_id, &role);
        before.push(json!({"user_id": user_id, "workspace_id": workspace_id, "role": had}));
        after.push(json!({"user_id": user_id, "workspace_id": workspace_id, "role": role}));
    }
    call.changed("bulk_assign_roles", json!({"org_id": org_id}), before.into(), after.into());
    Ok(Reply::json(200, &json!({})))
}

/// Which stretch of an offset list is asked for: the most items, and how many come before.
fn stretch(request: &Request) -> Result<(usize, usize), Reply> {
    let number = |name: &str, default: usize, range: std::ops::RangeInclusive<usize>| match request
        .query(name)
        .map(str::parse)
    {
        None => Ok(default),
        Some(Ok(value)) if range.contains(&value) => Ok(value),
        Some(_) => Err(invalid(
            name,
            &format!("value is not a whole number from {} to {}", range.start(), range.end()),
        )),
    };
    Ok((number("limit", 20, 1..=100)?, number("offset", 0, 0..=1_000_000_000)?))
}

/// A page of an offset list, with the links around it.
fn page(call: &Call, (limit, offset): (usize, usize), all: &[Value]) -> Answer {
    let results: Vec<_> = all.iter().skip(offset).take(limit).collect();
    let link = |offset: usize| {
        format!("{}{}?limit={limit}&offset={offset}", call.origin, call.request.path())
    };
    let next = (offset + limit < all.len()).then(|| link(offset + limit));
    let previous = (offset > 0).then(|| link(offset.saturating_sub(limit)));
    let links = json!({
        "first": link(0), "last": link(all.len().saturating_sub(1) / limit * limit), "next": next, "previous": previous,
        "count": results.len(), "total": all.len(),
    });
    Ok(Reply::json(200, &json!({"links": links, "results": results})))
}

fn list_workspaces(call: &mut Call) -> Answer {
    let org_id = call.param(0);
    let (name, user_id) = (
        call.request.query("name"),
        call.request.query("user_id").or(call.request.query("filter[user_id]")),
    );
    if let Some(user_id) = user_id {
        require_uuid("user_id", user_id)?;
    }
    let asked = stretch(call.request)?;
    let state = &call.data.evo;
    state.organization(&org_id)?;
    let all: Vec<_> = state
        .workspaces
        .iter()
        .filter(|workspace| !workspace.deleted && name.is_none_or(|name| workspace.name == name))
        .filter(|workspace| user_id.is_none_or(|id| workspace.role_of(id).is_some()))
        .map(|workspace| {
            let mut shown = workspace.show(call.origin, &org_id);
            shown["current_user_role"] = Value::Null;
            shown
        })
        .collect();
    page(call, asked, &all)
}

fn list_user_workspaces(call: &mut Call) -> Answer {
    let (org_id, user_id) = (call.param(0), call.param(1));
    require_uuid("user_id", &user_id)?;
    let asked = stretch(call.request)?;
    let state = &call.data.evo;
    state.organization(&org_id)?;
    let all: Vec<_> = state
        .workspaces
        .iter()
        .filter(|workspace| !workspace.deleted)
        .filter_map(|workspace| {
            let role = workspace.role_of(&user_id)?;
            let mut shown = workspace.show(call.origin, &org_id);
            shown["user_role"] = role.into();
            Some(shown)
        })
        .collect();
    page(call, asked, &all)
}

fn get_workspace(call: &mut Call) -> Answer {
    let (org_id, workspace_id, origin) = (call.param(0), call.param(1), call.origin);
    Ok(Reply::json(200, &call.data.evo.workspace(&org_id, &workspace_id)?.show(origin, &org_id)))
}

/// What a removal with `..` for a user would do. The workspace is gone afterwards, and says so.
fn delete_workspace(call: &mut Call) -> Answer {
    let (org_id, workspace_id) = (call.param(0), call.param(1));
    let workspace = call.data.evo.workspace(&org_id, &workspace_id)?;
    workspace.deleted = true;
    let name = workspace.name.clone();
    call.changed(
        "delete_workspace",
        json!({"org_id": org_id, "workspace_id": workspace_id}),
        json!({"name": name}),
        Value::Null,
    );
    Ok(Reply::empty(204))
}
