//! Credentials: tokens issued for them, and what requests carry.

use serde_json::json;

use super::refusal::{detail, exception};
use crate::{
    reply::Reply,
    services::{
        call::{Answer, Call},
        oauth,
        route::Route,
    },
};

/// Whether a request may use a route.
pub(super) fn authorize(call: &Call, route: &Route) -> Result<(), Reply> {
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

pub(super) fn issue_token(call: &mut Call) -> Answer {
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
