//! ZenML Pro: the users of the control plane and the organizations they are in.

use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{
    call::{Answer, Call},
    oauth,
    route::{Paging, Route, Service},
};
use crate::{
    clock::{EARLIEST, rfc3339},
    formats::{is_email, is_uuid},
    people,
    random::{ALPHANUMERIC, Random},
    reply::Reply,
    request::Request,
    tokens::Tokens,
};

/// The server never gives more than this at once, whatever `limit` asks for.
const MOST: u64 = 100;

pub(crate) static SERVICE: Service = Service {
    name: "zenml",
    routes: &[
        Route::new("POST", "/auth/login", "issue_token", issue_token),
        Route::new("GET", "/users", "list_users", list_users).paged(Paging::Offset(MOST, MOST)),
        Route::new("GET", "/users/me", "get_current_user", get_current_user),
        Route::new("PATCH", "/users/{user_id}", "update_user", update_user),
        Route::new("DELETE", "/users/{user_id}", "delete_user", delete_user),
        Route::unused("GET", "/users/{user_id}", get_user),
        Route::new("GET", "/organizations", "list_organizations", list_organizations)
            .paged(Paging::Offset(MOST, MOST)),
        Route::new(
            "GET",
            "/organizations/{id}/members",
            "list_organization_members",
            list_organization_members,
        ),
        Route::new(
            "DELETE",
            "/organizations/{id}/members",
            "remove_organization_member",
            remove_organization_member,
        ),
        Route::unused("GET", "/organizations/{id}", get_organization),
        Route::unused("DELETE", "/organizations/{id}", delete_organization),
    ],
    authorize,
    no_such_path: |_| detail(404, "Not Found"),
    wrong_method: |_| detail(405, "Method Not Allowed"),
    finish: |_, _, _| {},
};

/// Users, organizations and the tokens issued for them.
#[derive(Debug)]
pub(crate) struct State {
    users: Vec<User>,
    pub(crate) organizations: Vec<Organization>,
    pub(crate) tokens: Tokens,
    own_user: String,
}

#[derive(Clone, Debug, Serialize)]
struct User {
    id: String,
    username: String,
    name: Option<String>,
    email: Option<String>,
    avatar_url: Option<String>,
    company: Option<String>,
    job_title: Option<String>,
    metadata: Option<Value>,
    oauth_provider: Option<String>,
    oauth_id: Option<String>,
    is_active: bool,
    is_superuser: bool,
    is_service_account: bool,
    organization_id: Option<String>,
    /// Never anything but null.
    password: Option<()>,
    password_expired: Option<bool>,
    #[serde(skip)]
    is_onboarded: bool,
    /// Belongs to the control plane itself and can't be deleted.
    #[serde(skip)]
    internal: bool,
}

#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: String,
    name: String,
    description: Option<String>,
    created: i64,
    /// Ids of users, with their role.
    members: Vec<(String, &'static str)>,
    /// Teams and open invitations, which are members too.
    others: Vec<Value>,
}

impl State {
    pub(crate) fn new(seed: u64, people: usize) -> Self {
        let mut random = Random::of(seed, "zenml", 0);
        let (primary, other) = (random.uuid(), random.uuid());
        // In all but the smallest places, the last three are not people: the credential's own account and two more.
        let accounts = if people >= 8 { 3 } else { people.min(1) };
        let mut users: Vec<User> = people::of_place(seed, 1, people)
            .iter()
            .take(people - accounts)
            .map(|person| User::person(person, &primary))
            .collect();
        let account_names = ["rosterkit-automation", "autobot", "nightly-pipelines"];
        for (position, name) in account_names.iter().take(accounts).enumerate() {
            users.push(User::service_account(name, random.uuid(), &primary, position == 0));
        }
        if accounts == 3
            && let Some(first) = users.first_mut()
        {
            // The account the control plane was set up with.
            first.internal = true;
            first.is_superuser = true;
        }
        let own_user =
            users.get(people - accounts).map_or_else(String::new, |user| user.id.clone());
        let roles = ["viewer", "member", "member", "editor", "admin"];
        let members = users.iter().map(|user| (user.id.clone(), random.pick(&roles))).collect();
        // A primary place of fewer than twenty does not hold all twelve of the second one.
        let is_user = |id: &String| users.iter().any(|user| user.id == *id);
        let small = people::of_small_place(seed);
        let other_members = small
            .iter()
            .map(|person| person.uuid("zenml"))
            .filter(is_user)
            .map(|id| (id, "member"))
            .collect();
        let organizations = vec![
            Organization {
                id: primary.clone(),
                name: "Meridian".into(),
                description: Some("Groundwater models \"and more\"".into()),
                created: EARLIEST,
                others: vec![
                    json!({"id": random.uuid(), "type": "team", "name": "Platform", "description": null, "role": "editor", "member_count": 7}),
                    json!({"id": random.uuid(), "type": "team", "name": "Modellierung – Süd", "description": "Küste", "role": "viewer", "member_count": 3}),
                    json!({
                        "id": random.uuid(), "type": "invitation", "email": "new.colleague@meridian.example", "role": "member",
                        "organization_id": primary, "created": rfc3339(crate::clock::PRESENT - 86_400), "accepted": null,
                    }),
                ],
                members,
            },
            Organization {
                id: other,
                name: "Meridian Labs".into(),
                description: None,
                created: EARLIEST + 86_400 * 700,
                members: other_members,
                others: Vec::new(),
            },
        ];
        Self { users, organizations, tokens: Tokens::new(seed, "zenml tokens"), own_user }
    }

    fn position(&self, id: &str) -> Result<usize, Reply> {
        valid(no_uuid(&["path", "user_id"], id))?;
        self.users
            .iter()
            .position(|user| user.id.eq_ignore_ascii_case(id))
            .ok_or_else(|| detail(404, format!("User with ID {id} not found")))
    }

    fn organization(&mut self, id: &str) -> Result<&mut Organization, Reply> {
        valid(no_uuid(&["path", "organization_id"], id))?;
        self.organizations
            .iter_mut()
            .find(|organization| organization.id.eq_ignore_ascii_case(id))
            .ok_or_else(|| detail(404, format!("Organization with ID {id} not found")))
    }
}

impl User {
    fn person(person: &people::Person, organization: &str) -> Self {
        const TITLES: [&str; 6] = [
            "Platform Engineer",
            "Geologist",
            "Data Scientist",
            "Ingénieure d'études",
            "IT \"Ops\"",
            "Leiterin Prüfstelle",
        ];
        const PROVIDERS: [&str; 3] = ["google-oauth2", "github", "azure-ad"];
        let mut random = person.numbers("zenml");
        let email = person.email_in("zenml");
        let by_oauth = random.chance(50);
        let username = if by_oauth {
            email.clone()
        } else {
            person.email.split('@').next().unwrap_or_default().to_owned()
        };
        Self {
            id: person.uuid("zenml"),
            username,
            name: (!random.chance(4)).then(|| person.full_name()),
            email: (by_oauth || !random.chance(3)).then_some(email),
            avatar_url: random
                .chance(30)
                .then(|| format!("https://images.example/{}.png", person.short_id("z"))),
            company: random.chance(60).then(|| "Müller \\ Söhne GmbH".to_owned()),
            job_title: random.chance(70).then(|| random.pick(&TITLES).to_owned()),
            metadata: match random.below(4) {
                0 => None,
                1 => Some(json!({"cost_centre": random.below(900) + 100, "note": "été\n2024"})),
                _ => Some(json!({})),
            },
            oauth_provider: by_oauth.then(|| random.pick(&PROVIDERS).to_owned()),
            oauth_id: by_oauth.then(|| random.text(ALPHANUMERIC, 21)),
            is_active: !random.chance(7),
            is_superuser: random.chance(3),
            is_service_account: false,
            organization_id: (!random.chance(10)).then(|| organization.to_owned()),
            password: None,
            password_expired: if by_oauth { None } else { Some(random.chance(10)) },
            is_onboarded: !random.chance(15),
            internal: false,
        }
    }

    fn service_account(name: &str, id: String, organization: &str, internal: bool) -> Self {
        Self {
            id,
            username: name.to_owned(),
            name: Some(name.to_owned()),
            // A service account's e-mail is not an address.
            email: Some(name.to_owned()),
            avatar_url: None,
            company: None,
            job_title: None,
            metadata: None,
            oauth_provider: None,
            oauth_id: None,
            is_active: true,
            is_superuser: false,
            is_service_account: true,
            organization_id: Some(organization.to_owned()),
            password: None,
            password_expired: None,
            is_onboarded: true,
            internal,
        }
    }
}

/// The usual error: a sentence.
fn detail(status: u16, message: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"detail": message.into()}))
}

/// An error of the server's own: the exception and its message.
fn exception(status: u16, class: &str, message: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"detail": [class, message.into()]}))
}

/// One thing that is not valid in a request.
fn problem(loc: &[&str], msg: &str, kind: &str) -> Value {
    json!({"loc": loc, "msg": msg, "type": kind})
}

fn no_uuid(loc: &[&str], text: &str) -> Option<Value> {
    (!is_uuid(text)).then(|| problem(loc, "Input should be a valid UUID", "uuid_parsing"))
}

/// The validation error, if there is a problem: all of them at once, before anything is looked up.
fn valid(problems: impl IntoIterator<Item = Value>) -> Result<(), Reply> {
    let problems: Vec<_> = problems.into_iter().collect();
    if problems.is_empty() { Ok(()) } else { Err(Reply::json(422, &json!({"detail": problems}))) }
}

/// A validation error with one problem.
fn invalid(loc: &[&str], msg: &str, kind: &str) -> Reply {
    Reply::json(422, &json!({"detail": [problem(loc, msg, kind)]}))
}

fn authorize(call: &Call, route: &Route) -> Result<(), Reply> {
    if route.operation == Some("issue_token") {
        return Ok(());
    }
    let credentials = &call.data.credentials;
    match call.request.bearer() {
        None => Err(detail(401, "Not authenticated").with("WWW-Authenticate", "Bearer")),
        Some(token) if token == credentials.zenml_api_key || token == credentials.zenml_token => {
            Ok(())
        }
        Some(token) if call.data.zenml.tokens.scope_of(token).is_some() => Ok(()),
        Some(_) => {
            Err(exception(401, "CredentialsNotValid", "The token is invalid or has expired.")
                .with("WWW-Authenticate", "Bearer"))
        }
    }
}

fn issue_token(call: &mut Call) -> Answer {
    let form = oauth::Form::read(call.request)?;
    let credentials = &call.data.credentials;
    match (form.get("grant_type"), form.get("password")) {
        (None, Some(key)) => {
            if key != credentials.zenml_api_key {
                return Err(oauth::error(401, "invalid_grant", "The API key is not valid."));
            }
        }
        (Some("client_credentials"), _) => match form.client(call.request) {
            None => {
                return Err(oauth::error(
                    400,
                    "invalid_request",
                    "client_id and client_secret are required.",
                ));
            }
            Some((id, secret))
                if id == credentials.zenml_client_id
                    && secret == credentials.zenml_client_secret => {}
            Some(_) => {
                return Err(oauth::error(401, "invalid_client", "Client authentication failed."));
            }
        },
        (Some(_), _) => {
            return Err(oauth::error(
                400,
                "unsupported_grant_type",
                "This grant type is not supported.",
            ));
        }
        (None, None) => {
            return Err(oauth::error(400, "invalid_request", "grant_type is missing."));
        }
    }
    let tokens = &mut call.data.zenml.tokens;
    let token = tokens.issue(form.get("audience").unwrap_or_default());
    let body = json!({
        "access_token": token, "token_type": "bearer", "expires_in": tokens.lifetime_s,
        "refresh_token": null, "csrf_token": null, "cookie_name": null, "device_id": null,
    });
    Ok(Reply::json(200, &body).with("Cache-Control", "no-store"))
}

/// A whole number of the query that is not negative.
fn number(request: &Request, name: &str, default: u64) -> Result<u64, Reply> {
    match request.query(name).map(str::parse::<i64>) {
        None => Ok(default),
        Some(Ok(value)) => u64::try_from(value).map_err(|_| {
            invalid(
                &["query", name],
                "Input should be greater than or equal to 0",
                "greater_than_equal",
            )
        }),
        Some(Err(_)) => Err(invalid(
            &["query", name],
            "Input should be a valid integer, unable to parse string as an integer",
            "int_parsing",
        )),
    }
}

/// The stretch of a listing that is asked for, the limit clamped without a word.
fn stretch<T>(request: &Request, items: impl Iterator<Item = T>) -> Result<Vec<T>, Reply> {
    let offset = number(request, "offset", 0)?;
    let limit = number(request, "limit", MOST)?.min(MOST);
    Ok(items.skip(offset as usize).take(limit as usize).collect())
}

fn list_users(call: &mut Call) -> Answer {
    let request = call.request;
    let user_id = request.query("user_id");
    valid(user_id.and_then(|id| no_uuid(&["query", "user_id"], id)))?;
    let is_active = match request.query("is_active").map(str::to_ascii_lowercase).as_deref() {
        None => None,
        Some("true" | "1" | "yes" | "on" | "t" | "y") => Some(true),
        Some("false" | "0" | "no" | "off" | "f" | "n") => Some(false),
        Some(_) => {
            let msg = "Input should be a valid boolean, unable to interpret input";
            return Err(invalid(&["query", "is_active"], msg, "bool_parsing"));
        }
    };
    let same = |asked: Option<&str>, has: &Option<String>| {
        asked.is_none_or(|asked| has.as_deref() == Some(asked))
    };
    let users = call.data.zenml.users.iter().filter(|user| {
        user_id.is_none_or(|id| user.id.eq_ignore_ascii_case(id))
            && same(request.query("oauth_provider"), &user.oauth_provider)
            && same(request.query("oauth_id"), &user.oauth_id)
            && same(request.query("email"), &user.email)
            && is_active.is_none_or(|active| user.is_active == active)
    });
    Ok(Reply::json(200, &stretch(request, users)?))
}

fn get_current_user(call: &mut Call) -> Answer {
    let state = &call.data.zenml;
    let position = state.position(&state.own_user)?;
    Ok(Reply::json(200, &state.users[position]))
}

fn get_user(call: &mut Call) -> Answer {
    let position = call.data.zenml.position(&call.param(0))?;
    Ok(Reply::json(200, &call.data.zenml.users[position]))
}

/// A change of a user that has been checked; absent, null and a value are three things.
struct Update(Map<String, Value>);

impl Update {
    /// Reads the body of a request in which something else may be wrong as well.
    fn read(request: &Request, elsewhere: Option<Value>) -> Result<Self, Reply> {
        let body: Value = serde_json::from_slice(&request.body).map_err(|error| {
            invalid(&["body", &error.column().to_string()], "JSON decode error", "json_invalid")
        })?;
        let Value::Object(body) = body else {
            let msg = "Input should be a valid dictionary or object to extract fields from";
            let problem = problem(&["body"], msg, "model_attributes_type");
            return Err(Reply::json(
                422,
                &json!({"detail": elsewhere.into_iter().chain([problem]).collect::<Vec<_>>()}),
            ));
        };
        let of_body = body.iter().filter_map(|(name, value)| {
            Self::problem(name, value).map(|(msg, kind)| problem(&["body", name], msg, kind))
        });
        valid(elsewhere.into_iter().chain(of_body))?;
        Ok(Self(body))
    }

    fn problem(name: &str, value: &Value) -> Option<(&'static str, &'static str)> {
        let text = || match value {
            Value::Null => Ok(None),
            Value::String(text) => Ok(Some(text.as_str())),
            _ => Err(("Input should be a valid string", "string_type")),
        };
        match name {
            "name" | "company" | "job_title" | "username" => match text() {
                Err(problem) => Some(problem),
                Ok(None) => None,
                Ok(Some("")) => {
                    Some(("String should have at least 1 character", "string_too_short"))
                }
                Ok(Some(text)) if text.chars().count() > 50 => {
                    Some(("String should have at most 50 characters", "string_too_long"))
                }
                Ok(Some(text))
                    if name == "username"
                        && !text
                            .bytes()
                            .all(|c| c.is_ascii_alphanumeric() || b"_-@.".contains(&c)) =>
                {
                    Some((
                        "String should match pattern '^[a-zA-Z0-9_\\-@.]+$'",
                        "string_pattern_mismatch",
                    ))
                }
                Ok(Some(_)) => None,
            },
            "password" | "avatar_url" => text().err(),
            "email" => match text() {
                Ok(Some(text)) if !is_email(text) => {
                    Some(("value is not a valid email address", "value_error"))
                }
                other => other.err(),
            },
            "metadata" if !value.is_null() && !value.is_object() => {
                Some(("Input should be a valid dictionary", "dict_type"))
            }
            "password_expired" | "is_active" | "is_onboarded"
                if !value.is_null() && !value.is_boolean() =>
            {
                Some(("Input should be a valid boolean", "bool_type"))
            }
            _ => None,
        }
    }

    /// Sets what a null clears.
    fn text(&self, name: &str, field: &mut Option<String>) {
        if let Some(value) = self.0.get(name) {
            *field = value.as_str().map(str::to_owned);
        }
    }

    /// Sets what has no null of its own.
    fn flag(&self, name: &str, field: &mut bool) {
        if let Some(Value::Bool(value)) = self.0.get(name) {
            *field = *value;
        }
    }

    fn apply(&self, user: &mut User) {
        self.text("name", &mut user.name);
        self.text("avatar_url", &mut user.avatar_url);
        self.text("company", &mut user.company);
        self.text("job_title", &mut user.job_title);
        self.text("email", &mut user.email);
        self.flag("is_active", &mut user.is_active);
        self.flag("is_onboarded", &mut user.is_onboarded);
        if let Some(Value::String(username)) = self.0.get("username") {
            user.username.clone_from(username);
        }
        if let Some(metadata) = self.0.get("metadata") {
            user.metadata = Some(metadata.clone()).filter(|metadata| !metadata.is_null());
        }
        if let Some(expired) = self.0.get("password_expired") {
            user.password_expired = expired.as_bool();
        }
    }
}

fn update_user(call: &mut Call) -> Answer {
    let id = call.param(0);
    let update = Update::read(call.request, no_uuid(&["path", "user_id"], &id))?;
    let position = call.data.zenml.position(&id)?;
    let users = &mut call.data.zenml.users;
    for name in ["username", "email"] {
        let Some(wanted) = update.0.get(name) else {
            continue;
        };
        if users[position].oauth_provider.is_some() {
            let message = format!("The {name} of an OAuth2 user account cannot be changed.");
            return Err(exception(403, "IllegalOperationError", message));
        }
        let Some(wanted) = wanted.as_str() else {
            continue;
        };
        let has = |user: &User| match name {
            "username" => user.username.eq_ignore_ascii_case(wanted),
            _ => user.email.as_deref().is_some_and(|email| email.eq_ignore_ascii_case(wanted)),
        };
        if users.iter().enumerate().any(|(other, user)| other != position && has(user)) {
            return Err(exception(
                409,
                "EntityExistsError",
                format!("A user with this {name} exists already."),
            ));
        }
    }
    let user = &mut users[position];
    let before = json!(user);
    update.apply(user);
    let after = json!(user);
    let mut shown = update.0;
    if shown.get("password").is_some_and(Value::is_string) {
        shown.insert("password".into(), "***".into());
    }
    call.changed("update_user", json!({"user_id": id, "update": shown}), before, after.clone());
    Ok(Reply::json(200, &after))
}

fn delete_user(call: &mut Call) -> Answer {
    let id = call.param(0);
    let state = &mut call.data.zenml;
    let position = state.position(&id)?;
    if state.users[position].internal {
        return Err(exception(403, "IllegalOperationError", "Internal users can't be deleted."));
    }
    let user = state.users.remove(position);
    for organization in &mut state.organizations {
        organization.members.retain(|(member, _)| *member != user.id);
    }
    call.changed("delete_user", json!({"user_id": id}), json!(user), Value::Null);
    Ok(Reply::json(200, &Value::Null))
}

impl Organization {
    fn shown(&self) -> Value {
        json!({
            "id": self.id, "name": self.name, "description": self.description, "logo_url": null,
            "created": rfc3339(self.created), "updated": rfc3339(self.created + 86_400), "owner_id": null,
            "has_commissioned_workspaces": true, "metadata": null,
        })
    }
}

fn list_organizations(call: &mut Call) -> Answer {
    let organizations = call.data.zenml.organizations.iter().map(Organization::shown);
    Ok(Reply::json(200, &stretch(call.request, organizations)?))
}

fn get_organization(call: &mut Call) -> Answer {
    Ok(Reply::json(200, &call.data.zenml.organization(&call.param(0))?.shown()))
}

fn list_organization_members(call: &mut Call) -> Answer {
    let id = call.param(0);
    let state = &mut call.data.zenml;
    let organization = state.organization(&id)?;
    let (members, others) = (organization.members.clone(), organization.others.clone());
    let by_id: std::collections::HashMap<&str, &User> =
        state.users.iter().map(|user| (user.id.as_str(), user)).collect();
    let users = members.iter().filter_map(|(id, role)| {
        let user = by_id.get(id.as_str())?;
        let mut member = json!(user);
        member["type"] = if user.is_service_account { "service_account" } else { "user" }.into();
        member["role"] = (*role).into();
        Some(member)
    });
    Ok(Reply::json(200, &users.chain(others).collect::<Vec<_>>()))
}

fn remove_organization_member(call: &mut Call) -> Answer {
    let id = call.param(0);
    let loc = ["query", "user_id"];
    let user_id = call.request.query("user_id");
    let of_user = user_id.map_or_else(
        || Some(problem(&loc, "Field required", "missing")),
        |user_id| no_uuid(&loc, user_id),
    );
    valid(no_uuid(&["path", "organization_id"], &id).into_iter().chain(of_user))?;
    let user_id = user_id.unwrap_or_default();
    let own_user = call.data.zenml.own_user.clone();
    let organization = call.data.zenml.organization(&id)?;
    if user_id.eq_ignore_ascii_case(&own_user) {
        return Err(exception(
            403,
            "IllegalOperationError",
            "You cannot remove yourself from the organization.",
        ));
    }
    let position = organization
        .members
        .iter()
        .position(|(member, _)| member.eq_ignore_ascii_case(user_id))
        .ok_or_else(|| {
            detail(404, format!("User with ID {user_id} is not a member of the organization"))
        })?;
    let (_, role) = organization.members.remove(position);
    call.changed(
        "remove_organization_member",
        json!({"organization_id": id, "user_id": user_id}),
        json!({"role": role}),
        Value::Null,
    );
    Ok(Reply::json(200, &Value::Null))
}

/// What a slip in a path would do.
fn delete_organization(call: &mut Call) -> Answer {
    let id = call.param(0);
    call.data.zenml.organization(&id)?;
    call.data.zenml.organizations.retain(|organization| !organization.id.eq_ignore_ascii_case(&id));
    call.changed(
        "delete_organization",
        json!({"organization_id": id}),
        json!({"id": id}),
        Value::Null,
    );
    Ok(Reply::json(200, &Value::Null))
}
