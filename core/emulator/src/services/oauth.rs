//! What the two token endpoints have in common.

use serde_json::json;

use crate::{
    encoding::{base64_decode, form_pairs, percent_decode},
    reply::Reply,
    request::Request,
};

/// The form a token is asked for with.
pub(crate) struct Form(Vec<(String, String)>);

impl Form {
    /// Reads the body; the error is the endpoint's answer.
    pub(crate) fn read(request: &Request) -> Result<Self, Reply> {
        let content_type = request.header("content-type").unwrap_or_default().to_ascii_lowercase();
        if !content_type.starts_with("application/x-www-form-urlencoded") {
            return Err(error(
                400,
                "invalid_request",
                "The body has to be a form (application/x-www-form-urlencoded).",
            ));
        }
        Ok(Self(form_pairs(&request.body_text())))
    }

    /// A field that is there and not empty.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// The client's id and secret, from the form or from basic authentication.
    pub(crate) fn client(&self, request: &Request) -> Option<(String, String)> {
        if let (Some(id), Some(secret)) = (self.get("client_id"), self.get("client_secret")) {
            return Some((id.to_owned(), secret.to_owned()));
        }
        let (scheme, encoded) = request.header("authorization")?.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let decoded = String::from_utf8(base64_decode(encoded.trim())?).ok()?;
        let (id, secret) = decoded.split_once(':')?;
        Some((percent_decode(id), percent_decode(secret)))
    }
}

/// An error as RFC 6749 has it.
pub(crate) fn error(status: u16, code: &str, description: &str) -> Reply {
    Reply::json(status, &json!({"error": code, "error_description": description}))
        .with("Cache-Control", "no-store")
}
