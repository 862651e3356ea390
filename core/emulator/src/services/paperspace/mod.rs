//! Paperspace: the members and the secrets of teams, and the secrets of projects.

mod listing;
mod members;
mod secrets;
mod session;

use serde_json::{Map, Value, json};

use self::{
    members::{Members, list_team_members, remove_team_member, update_team_member},
    secrets::{
        Holder, Secrets, create_secret, delete_secret, get_secret, list_secrets, update_secret,
    },
    session::get_session,
};
use super::{
    call::{Answer, Call, json_object},
    route::{Paging, Route, Service},
};
use crate::{
    clock::{EARLIEST, rfc3339_millis},
    people::{self, Person},
    random::{BASE36, Random},
    reply::Reply,
    request::Request,
};

const SESSION: &str = "get_session";
const BY_CURSOR: Paging = Paging::Cursor("after");

pub(crate) static SERVICE: Service = Service {
    name: "paperspace",
    routes: &[
        Route::new("GET", "/teams/{teamId}/users", "list_team_members", list_team_members)
            .paged(BY_CURSOR),
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
        Route::new("GET", "/teams/{id}/secrets", "list_secrets", list_secrets::<Team>)
            .paged(BY_CURSOR),
        Route::new("POST", "/teams/{id}/secrets", "create_secret", create_secret::<Team>),
        Route::new("GET", "/teams/{id}/secrets/{name}", "get_secret", get_secret::<Team>),
        Route::new("PATCH", "/teams/{id}/secrets/{name}", "update_secret", update_secret::<Team>),
        Route::new("DELETE", "/teams/{id}/secrets/{name}", "delete_secret", delete_secret::<Team>),
        Route::new(
            "GET",
            "/projects/{projectId}/secrets",
            "list_project_secrets",
            list_secrets::<Project>,
        )
        .paged(BY_CURSOR),
        Route::new(
            "POST",
            "/projects/{projectId}/secrets",
            "create_project_secret",
            create_secret::<Project>,
        ),
        Route::new(
            "GET",
            "/projects/{projectId}/secrets/{name}",
            "get_project_secret",
            get_secret::<Project>,
        ),
        Route::new(
            "PATCH",
            "/projects/{projectId}/secrets/{name}",
            "update_project_secret",
            update_secret::<Project>,
        ),
        Route::new(
            "DELETE",
            "/projects/{projectId}/secrets/{name}",
            "delete_project_secret",
            delete_secret::<Project>,
        ),
        Route::new("GET", "/auth/session", SESSION, get_session),
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

/// Where the people of further teams begin: behind those of all other places.
const FIRST_OF_FURTHER: usize = 100_000_000;

/// The teams.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) teams: Vec<Team>,
    /// Whose API key it is: the owner of the primary team, and a member of the other one.
    own_user: String,
}

#[derive(Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    name: String,
    /// What the console and the command line call the team; accepted in place of the id.
    namespace: String,
    created: i64,
    members: Members,
    secrets: Secrets,
    pub(crate) projects: Vec<Project>,
}

/// A project of a team.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) id: String,
    secrets: Secrets,
}

impl State {
    pub(crate) fn new(seed: u64, people: usize, further: usize) -> Self {
        let place = people::of_place(seed, 0, people);
        let mut small = people::of_small_place(seed);
        if let (Some(owner), Some(last)) = (place.first(), small.last_mut()) {
            *last = owner.clone();
        }
        let own_user = place.first().map_or_else(String::new, |owner| owner.short_id("u"));
        let mut teams = vec![
            Team::new(seed, "My Team", "my-team", &place, 25),
            Team::new(seed, "My \"Other\" Team", "my-other-team", &small, 3),
        ];
        for number in 1..=further {
            let first = (FIRST_OF_FURTHER + number * people) as u64;
            let own = (first..first + people as u64).map(|index| Person::new(seed, index));
            let own: Vec<_> = own.collect();
            let (name, namespace) = (format!("Team {number}"), format!("team-{number}"));
            teams.push(Team::new(seed, &name, &namespace, &own, 0));
        }
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
        Self {
            id: format!("t{}", random.text(BASE36, 10)),
            name: name.to_owned(),
            namespace: namespace.to_owned(),
            created: EARLIEST,
            members: Members::new(people),
            secrets: Secrets::new(seed, namespace, secrets),
            projects: [7, 3].map(|secrets| Project::new(seed, &mut random, secrets)).into(),
        }
    }
}

impl Project {
    fn new(seed: u64, random: &mut Random, secrets: u64) -> Self {
        let id = format!("p{}", random.text(BASE36, 10));
        let secrets = Secrets::new(seed, &id, secrets);
        Self { id, secrets }
    }
}

impl Holder for Team {
    const ID: &str = "team_id";
    const CREATE: &str = "create_secret";
    const UPDATE: &str = "update_secret";
    const DELETE: &str = "delete_secret";

    fn secrets<'a>(state: &'a mut State, id: &str) -> Result<(&'a str, &'a mut Secrets), Reply> {
        let Self { id, secrets, .. } = state.team_mut(id)?;
        Ok((id, secrets))
    }
}

impl Holder for Project {
    const ID: &str = "project_id";
    const CREATE: &str = "create_project_secret";
    const UPDATE: &str = "update_project_secret";
    const DELETE: &str = "delete_project_secret";

    fn secrets<'a>(state: &'a mut State, id: &str) -> Result<(&'a str, &'a mut Secrets), Reply> {
        let mut projects = state.teams.iter_mut().flat_map(|team| &mut team.projects);
        let project = projects.find(|project| project.id == id);
        let Self { id, secrets } = project.ok_or_else(|| error(404, "Project not found"))?;
        Ok((id, secrets))
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

/// The body, which has to be a JSON object.
fn body(request: &Request) -> Result<Map<String, Value>, Reply> {
    json_object(request).map_err(|reason| error(400, reason))
}

fn has_credential(call: &Call) -> bool {
    call.request.bearer() == Some(call.data.credentials.paperspace_api_key.as_str())
}

/// Whose session it is can be asked by all.
fn authorize(call: &Call, route: &Route) -> Result<(), Reply> {
    if has_credential(call) || route.operation == Some(SESSION) {
        Ok(())
    } else {
        Err(error(401, "Invalid API key or access token"))
    }
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
