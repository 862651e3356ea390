//! How Evo refuses: problems as RFC 9457 has them.

use serde_json::{Value, json};

use crate::{formats::is_uuid, reply::Reply};

pub(super) fn problem(status: u16, detail: impl Into<String>) -> Reply {
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

/// A parameter that cannot be right, or a field of the body.
pub(super) fn invalid(name: &str, reason: &str) -> Reply {
    problem_with(
        422,
        "One or more parameters are invalid.",
        Some(vec![json!({"name": name, "reason": reason})]),
    )
}

/// A body that cannot be read at all.
pub(super) fn invalid_body(reason: &str) -> Reply {
    problem_with(
        422,
        "The request body is invalid.",
        Some(vec![json!({"name": "body", "reason": reason})]),
    )
}

pub(super) fn require_uuid(name: &str, id: &str) -> Result<(), Reply> {
    if is_uuid(id) { Ok(()) } else { Err(invalid(name, "value is not a valid uuid")) }
}
