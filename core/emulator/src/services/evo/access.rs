//! Tokens, what they give access to, and how the hub is found.

use serde_json::json;

use super::{
    super::{
        call::{Answer, Call},
        oauth,
        route::Route,
    },
    problem::{invalid, problem},
};
use crate::reply::Reply;

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

pub(super) fn authorize(call: &Call, route: &Route) -> Result<(), Reply> {
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

pub(super) fn issue_token(call: &mut Call) -> Answer {
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

pub(super) fn discover(call: &mut Call) -> Answer {
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
