//! How services word their failures: four formats, one lenient reader.

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::decode::without_mark;
use crate::Secret;
use crate::error::{ErrorKind, Problem};
use crate::issues::{issues, listed};
use crate::masks::Masks;

/// Read what a failed answer says.
///
/// The formats can be told apart by their fields, so one reader serves all, and an answer in an
/// unexpected format still gives what it has:
/// Paperspace `{code, message, details?, issues?}` · ZenML `{detail: text | [class, words…] |
/// [{loc, msg, type}]}` or bare JSON · GitBook `{error: {code, message}}` · Evo `{title, type?,
/// detail?, "invalid-params"?}` · token endpoints `{error, error_description?}`.
/// A body that is no JSON gives nothing: it is most likely a page of HTML from a proxy.
pub(crate) fn read(body: &[u8]) -> Problem {
    let body = std::str::from_utf8(without_mark(body)).unwrap_or_default();
    match serde_json::from_str::<Value>(body).map(without_tokens) {
        Ok(Value::Object(fields)) => object(fields),
        Ok(Value::String(message)) => Problem { message: Some(message), ..Problem::default() },
        Ok(Value::Null) | Err(_) => Problem::default(),
        Ok(other) => worded(other),
    }
}

/// A successful status whose body is only an error, which Paperspace is known to send.
pub(crate) fn in_success(body: &[u8]) -> Option<Problem> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct OnlyAnError {
        code: String,
        message: String,
        details: Option<Value>,
        issues: Option<Value>,
    }
    const FIELDS: [&[u8]; 4] = [b"\"code\"", b"\"message\"", b"\"details\"", b"\"issues\""];
    // Nearly all answers begin with another field, and then they are not read here.
    let body = without_mark(body);
    let first = body.trim_ascii_start().strip_prefix(b"{")?.trim_ascii_start();
    if !FIELDS.iter().any(|field| first.starts_with(field)) {
        return None;
    }
    let body = std::str::from_utf8(body).ok()?;
    let OnlyAnError { code, message, details, issues } = serde_json::from_str(body).ok()?;
    let [details, issues] = [details, issues].map(|value| value.map(without_tokens));
    let details = match (details, issues) {
        (details, None) => details,
        (None, Some(issues)) => Some(json!({ "issues": issues })),
        (Some(details), Some(issues)) => Some(json!({ "details": details, "issues": issues })),
    };
    Some(Problem { code: Some(code), message: Some(message), details })
}

/// What a code of Paperspace's means, for errors that come with a successful status.
pub(crate) fn kind_of_code(code: Option<&str>) -> ErrorKind {
    match code.unwrap_or_default() {
        "PARSE_ERROR" | "BAD_REQUEST" | "PRECONDITION_FAILED" | "PAYLOAD_TOO_LARGE" => {
            ErrorKind::BadRequest
        }
        "UNAUTHORIZED" => ErrorKind::Authentication,
        "FORBIDDEN" => ErrorKind::PermissionDenied,
        "NOT_FOUND" => ErrorKind::NotFound,
        "METHOD_NOT_SUPPORTED" => ErrorKind::MethodNotAllowed,
        "CONFLICT" => ErrorKind::Conflict,
        "TOO_MANY_REQUESTS" => ErrorKind::RateLimit,
        "INTERNAL_SERVER_ERROR" | "TIMEOUT" | "CLIENT_CLOSED_REQUEST" => ErrorKind::Server,
        _ => ErrorKind::UnexpectedStatus,
    }
}

fn object(mut fields: Map<String, Value>) -> Problem {
    if let Some(Value::Object(inner)) = fields.get_mut("error") {
        return object(std::mem::take(inner));
    }
    if let Some(error) = fields.remove("error") {
        let words =
            ["error_description", "message"].iter().find(|name| fields.contains_key(**name));
        let message = words.and_then(|name| fields.remove(*name)).and_then(text);
        return Problem { code: text(error), message, details: rest(fields) };
    }
    if let Some(detail) = fields.remove("detail") {
        let title = fields.remove("title").and_then(text);
        let mut problem = match detail {
            Value::Null => Problem::default(),
            detail => worded(detail),
        };
        problem.code = problem.code.or_else(|| fields.get("type").cloned().and_then(text));
        problem.message = match (title, problem.message) {
            (Some(title), Some(detail)) => Some(format!("{title}: {detail}")),
            (title, detail) => title.or(detail),
        };
        fields.remove("type");
        fields.remove("status");
        problem.details = problem.details.or_else(|| rest(fields));
        return problem;
    }
    let code = fields.remove("code").and_then(text);
    let kind = || fields.get("type").cloned().and_then(text);
    let code = code.or_else(kind);
    let message = fields.remove("message").or_else(|| fields.remove("title")).and_then(text);
    fields.remove("type");
    fields.remove("status");
    let details = match fields.remove("details") {
        Some(details) if fields.is_empty() => Some(details),
        Some(details) => {
            fields.insert("details".to_owned(), details);
            rest(fields)
        }
        None => rest(fields),
    };
    Problem { code, message, details }
}

/// ZenML's `detail`: words, an exception's class and its words, or a list of what is invalid.
fn worded(detail: Value) -> Problem {
    match detail {
        Value::String(message) => Problem { message: Some(message), ..Problem::default() },
        Value::Array(items) if !items.is_empty() && items.iter().all(Value::is_string) => {
            let mut words = items.into_iter().filter_map(text);
            let first = words.next();
            let message = words.collect::<Vec<_>>().join(" ");
            match first {
                Some(class) if !message.is_empty() => {
                    Problem { code: Some(class), message: Some(message), details: None }
                }
                only => Problem { message: only, ..Problem::default() },
            }
        }
        Value::Array(items) => {
            let details = Value::Array(items);
            let message = listed(&issues(&details));
            Problem {
                code: None,
                message: (!message.is_empty()).then_some(message),
                details: Some(details),
            }
        }
        other => Problem { details: Some(other), ..Problem::default() },
    }
}

/// An answer without the tokens that it gives out, which a failed one may do all the same.
fn without_tokens(answer: Value) -> Value {
    fn find(value: &Value, masks: &mut Masks) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| match value {
                Value::String(token) if is_token(name) => masks.add(Secret::new(token.as_str())),
                other => find(other, masks),
            }),
            Value::Array(items) => items.iter().for_each(|item| find(item, masks)),
            _ => {}
        }
    }
    fn is_token(name: &str) -> bool {
        let name = name.replace(['-', '_'], "").to_ascii_lowercase();
        matches!(name.as_str(), "accesstoken" | "refreshtoken" | "idtoken")
    }
    let mut masks = Masks::default();
    find(&answer, &mut masks);
    masks.apply_json(answer)
}

fn text(value: Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn rest(fields: Map<String, Value>) -> Option<Value> {
    (!fields.is_empty()).then_some(Value::Object(fields))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: Value) -> (Option<String>, Option<String>, Option<Value>) {
        let Problem { code, message, details } = read(body.to_string().as_bytes());
        (code, message, details)
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn every_format_gives_its_code_message_and_details() {
        assert_eq!(
            said(json!({"code": "NOT_FOUND", "message": "No team", "details": {"id": "t"}})),
            (some("NOT_FOUND"), some("No team"), Some(json!({"id": "t"})))
        );
        assert_eq!(
            said(json!({"code": "BAD_REQUEST", "message": "x", "issues": [{"message": "y"}]})),
            (some("BAD_REQUEST"), some("x"), Some(json!({"issues": [{"message": "y"}]})))
        );
        assert_eq!(said(json!({"detail": "Gone"})), (None, some("Gone"), None));
        assert_eq!(
            said(json!({"detail": ["IllegalOperationError", "not", "you"]})),
            (some("IllegalOperationError"), some("not you"), None)
        );
        let invalid = json!([{"loc": ["body", "name", 0], "msg": "too long", "type": "v"}]);
        assert_eq!(
            said(json!({"detail": invalid})),
            (None, some("body.name.0: too long"), Some(invalid))
        );
        assert_eq!(said(json!("plain")), (None, some("plain"), None));
        assert_eq!(
            said(json!({"error": {"code": 404, "message": "No org"}})),
            (some("404"), some("No org"), None)
        );
        let params = json!([{"name": "a", "reason": "b"}]);
        assert_eq!(
            said(
                json!({"status": 422, "title": "T", "type": "urn:x", "detail": "D", "invalid-params": params})
            ),
            (some("urn:x"), some("T: D"), Some(json!({"invalid-params": params})))
        );
        assert_eq!(
            said(json!({"status": 404, "title": "T", "detail": null})),
            (None, some("T"), None)
        );
        assert_eq!(said(json!({"status": 404, "title": "T"})), (None, some("T"), None));
        assert_eq!(
            said(json!({"error": "invalid_client", "error_description": "who?"})),
            (some("invalid_client"), some("who?"), None)
        );
    }

    #[test]
    fn what_is_no_json_says_nothing() {
        for body in ["", "<html>", "null", "\u{0}"] {
            assert_eq!(read(body.as_bytes()), Problem::default());
        }
    }

    #[test]
    fn only_a_pure_error_body_turns_a_success_into_a_failure() {
        assert!(in_success(br#"{"code": "FORBIDDEN", "message": "no"}"#).is_some());
        for first in [
            r#""message": "no""#,
            r#""details": {}, "message": "no""#,
            r#""issues": [], "message": "no""#,
        ] {
            let body = format!("\r\n{{ {first}, \"code\": \"FORBIDDEN\"}}");
            assert!(in_success(body.as_bytes()).is_some(), "{body}");
        }
        assert!(in_success(br#"{"code": "X", "message": "no", "name": "a"}"#).is_none());
        assert!(in_success(br#"{"name": "DB"}"#).is_none());
        assert!(in_success(b"[]").is_none());
    }
}
