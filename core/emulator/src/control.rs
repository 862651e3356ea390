//! The control endpoints, under `/_control`.

use std::time::Duration;

use serde::Deserialize;
use serde_json::json;

use crate::{
    fault::{Schedule, parse_faults},
    reply::Reply,
    request::Request,
    script::Script,
    services::{evo, gitbook, zenml},
    state::Shared,
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NewSettings {
    latency_ms: Option<u64>,
    token_lifetime_s: Option<u64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Acceptance {
    service: String,
    /// Its id; in GitBook, which tells of none, the address that was invited.
    invitation: String,
}

/// Answers a control request.
pub(crate) fn answer(shared: &Shared, request: &Request) -> Reply {
    let segments = request.segments();
    // A dot-segment may have led out of here.
    let path: Vec<&str> = match segments.split_first() {
        Some((first, rest)) if first == "_control" => rest.iter().map(String::as_str).collect(),
        _ => vec!["outside"],
    };
    let allowed = match path.as_slice() {
        [] | ["endpoints" | "connections"] => "GET",
        ["requests" | "mutations"] => "GET, DELETE",
        ["faults"] => "PUT, DELETE",
        ["reset" | "accept"] => "POST",
        ["tokens", "revoke"] => "POST",
        ["settings"] => "PUT",
        ["scripts"] => "POST",
        ["scripts", _] => "GET, DELETE",
        _ => return refused(404, "There is no such control endpoint."),
    };
    if !allowed.split(", ").any(|method| method == request.method) {
        return refused(405, format!("This control endpoint takes {allowed}."))
            .with("Allow", allowed);
    }
    match (request.method.as_str(), path.as_slice()) {
        ("GET", ["requests"]) => Reply::json(200, &shared.state().logs.requests),
        ("GET", ["mutations"]) => Reply::json(200, &shared.state().logs.mutations),
        ("DELETE", ["requests" | "mutations"]) => {
            let mut state = shared.state();
            match path[0] {
                "requests" => state.logs.clear_requests(),
                _ => state.logs.clear_mutations(),
            }
            Reply::empty(204)
        }
        ("PUT", ["faults"]) => match parse_faults(&request.body) {
            Ok(faults) => {
                shared.state().schedule = Schedule::new(faults);
                Reply::empty(204)
            }
            Err(sentence) => refused(400, sentence),
        },
        ("DELETE", ["faults"]) => {
            shared.state().schedule = Schedule::default();
            Reply::empty(204)
        }
        ("POST", ["reset"]) => {
            shared.reset();
            Reply::empty(204)
        }
        ("POST", ["accept"]) => accept_invitation(shared, request),
        ("POST", ["tokens", "revoke"]) => {
            Reply::json(200, &json!({"revoked": shared.revoke_tokens()}))
        }
        ("PUT", ["settings"]) => settings(shared, request),
        ("POST", ["scripts"]) => new_script(shared, request),
        (method, ["scripts", id]) => script(shared, method, id),
        (_, ["connections"]) => {
            let (open, accepted) = shared.connections();
            Reply::json(200, &json!({"open": open, "accepted": accepted}))
        }
        _ => Reply::json(200, &shared.endpoints),
    }
}

fn refused(status: u16, sentence: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"error": sentence.into()}))
}

fn settings(shared: &Shared, request: &Request) -> Reply {
    match serde_json::from_slice::<NewSettings>(&request.body) {
        Ok(settings) => {
            if let Some(latency) = settings.latency_ms {
                shared.state().latency = Duration::from_millis(latency);
            }
            if settings.token_lifetime_s.is_some() {
                shared.set_token_lifetime(settings.token_lifetime_s);
            }
            Reply::empty(204)
        }
        Err(error) => refused(400, format!("These are not settings: {error}.")),
    }
}

/// Accepts an invitation, as the person it was sent to would.
fn accept_invitation(shared: &Shared, request: &Request) -> Reply {
    let Acceptance { service, invitation } = match serde_json::from_slice(&request.body) {
        Ok(acceptance) => acceptance,
        Err(error) => return refused(400, format!("This does not name an invitation: {error}.")),
    };
    let mut state = shared.state();
    let data = &mut state.data;
    let now = data.clock.tick();
    let accepted = match service.as_str() {
        "zenml" => zenml::accept_invitation(&mut data.zenml, now, &invitation),
        "gitbook" => gitbook::accept_invitation(data, &invitation),
        "evo" => evo::accept_invitation(&mut data.evo, &invitation),
        _ => return refused(400, format!("{service} has no invitations that can be accepted.")),
    };
    match accepted {
        Ok(user_id) => Reply::json(200, &json!({"user_id": user_id})),
        Err(sentence) => refused(404, sentence),
    }
}

fn new_script(shared: &Shared, request: &Request) -> Reply {
    let script = serde_json::from_slice::<Script>(&request.body)
        .map_err(|error| format!("This is not a script: {error}."));
    match script.and_then(|script| shared.add_script(script)) {
        Ok(id) => Reply::json(201, &json!({"id": id, "base_url": shared.script_url(&id)})),
        Err(sentence) => refused(400, sentence),
    }
}

fn script(shared: &Shared, method: &str, id: &str) -> Reply {
    let mut state = shared.state();
    if method == "DELETE" {
        state.scripts.remove(id);
        return Reply::empty(204);
    }
    match state.scripts.get(id) {
        Some(playing) => {
            Reply::json(200, &json!({"requests": playing.requests, "left": playing.left()}))
        }
        None => refused(404, "There is no such script."),
    }
}
