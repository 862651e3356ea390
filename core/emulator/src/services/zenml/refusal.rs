//! How ZenML Pro refuses: a sentence, an exception with its message, or a list of what is not valid.

use serde_json::{Value, json};

use crate::{formats::is_uuid, reply::Reply};

/// The usual error: a sentence.
pub(super) fn detail(status: u16, message: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"detail": message.into()}))
}

/// An error of the server's own: the exception and its message.
pub(super) fn exception(status: u16, class: &str, message: impl Into<String>) -> Reply {
    Reply::json(status, &json!({"detail": [class, message.into()]}))
}

/// Refuses what the rules of the service do not allow.
pub(super) fn illegal(message: impl Into<String>) -> Reply {
    exception(403, "IllegalOperationError", message)
}

/// Refuses to create what is there.
pub(super) fn exists(message: impl Into<String>) -> Reply {
    exception(409, "EntityExistsError", message)
}

/// Refuses parameters that do not go together.
pub(super) fn contradictory(message: impl Into<String>) -> Reply {
    exception(422, "ValueError", message)
}

/// Says that there is nothing with this id.
pub(super) fn not_found(kind: &str, id: &str) -> Reply {
    detail(404, format!("{kind} with ID {id} not found"))
}

/// One thing that is not valid in a request.
pub(super) fn problem(loc: &[&str], msg: &str, kind: &str) -> Value {
    json!({"loc": loc, "msg": msg, "type": kind})
}

/// The problem of a field that has to be there.
pub(super) fn missing(loc: &[&str]) -> Value {
    problem(loc, "Field required", "missing")
}

/// The problem of a text that is not a UUID.
pub(super) fn no_uuid(loc: &[&str], text: &str) -> Option<Value> {
    (!is_uuid(text)).then(|| problem(loc, "Input should be a valid UUID", "uuid_parsing"))
}

/// The validation error, if there is a problem: all of them at once, before anything is looked up.
pub(super) fn valid(problems: impl IntoIterator<Item = Value>) -> Result<(), Reply> {
    let problems: Vec<_> = problems.into_iter().collect();
    if problems.is_empty() { Ok(()) } else { Err(Reply::json(422, &json!({"detail": problems}))) }
}

/// A validation error with one problem.
pub(super) fn invalid(loc: &[&str], msg: &str, kind: &str) -> Reply {
    Reply::json(422, &json!({"detail": [problem(loc, msg, kind)]}))
}
