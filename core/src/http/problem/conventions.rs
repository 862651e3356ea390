//! The formats of failures that many services share.
//!
//! Each can be told from the others by its fields, so [`any`] reads all of them, and an answer in an
//! unexpected format still gives what it has.

use serde_json::{Map, Value};

use super::ProblemFormat;
use crate::error::Problem;
use crate::issues::{issues, listed};

/// Any of the conventions: for a service that does not name one.
#[derive(Debug)]
pub struct AnyConvention;

impl ProblemFormat for AnyConvention {}

/// An envelope: `{"error": {"code": …, "message": …}}`.
#[derive(Debug)]
pub struct ErrorEnvelope;

impl ProblemFormat for ErrorEnvelope {
    fn read(&self, answer: Value) -> Problem {
        recognize(answer, error_envelope)
    }
}

/// RFC 9457: `{"type": …, "title": …, "detail": …}` and whatever else the service adds.
#[derive(Debug)]
pub struct ProblemDetails;

impl ProblemFormat for ProblemDetails {
    fn read(&self, answer: Value) -> Problem {
        recognize(answer, detailed)
    }
}

/// A convention: the problem, or the fields as they were where it does not apply.
type Convention = fn(Map<String, Value>) -> Result<Problem, Map<String, Value>>;

fn recognize(answer: Value, convention: Convention) -> Problem {
    match answer {
        Value::Object(fields) => convention(fields).unwrap_or_else(object),
        other => any(other),
    }
}

/// Read the JSON of a failed answer by whichever convention it keeps to.
pub(crate) fn any(answer: Value) -> Problem {
    match answer {
        Value::Object(fields) => object(fields),
        other => detail(other),
    }
}

fn object(fields: Map<String, Value>) -> Problem {
    error_envelope(fields).or_else(named_error).or_else(detailed).unwrap_or_else(coded)
}

fn error_envelope(mut fields: Map<String, Value>) -> Result<Problem, Map<String, Value>> {
    match fields.get_mut("error") {
        Some(Value::Object(error)) => Ok(object(std::mem::take(error))),
        _ => Err(fields),
    }
}

/// An error that is only named, with a sentence beside it: RFC 6749, as token endpoints have it.
fn named_error(mut fields: Map<String, Value>) -> Result<Problem, Map<String, Value>> {
    let Some(error) = fields.remove("error") else { return Err(fields) };
    let sentence = ["error_description", "message"].into_iter().find(|n| fields.contains_key(*n));
    let message = sentence.and_then(|name| fields.remove(name)).and_then(text);
    Ok(Problem { code: text(error), message, details: rest(fields) })
}

/// RFC 9457, and what FastAPI makes of it: `{"detail": …}` alone.
fn detailed(mut fields: Map<String, Value>) -> Result<Problem, Map<String, Value>> {
    let Some(found) = fields.remove("detail") else { return Err(fields) };
    let title = fields.remove("title").and_then(text);
    let mut problem = match found {
        Value::Null => Problem::default(),
        found => detail(found),
    };
    problem.code = problem.code.or_else(|| fields.get("type").cloned().and_then(text));
    problem.message = match (title, problem.message) {
        (Some(title), Some(detail)) => Some(format!("{title}: {detail}")),
        (title, detail) => title.or(detail),
    };
    fields.remove("type");
    fields.remove("status");
    problem.details = problem.details.or_else(|| rest(fields));
    Ok(problem)
}

/// A sentence, or a list of what was not accepted.
fn detail(detail: Value) -> Problem {
    match detail {
        Value::String(message) => Problem { message: Some(message), ..Problem::default() },
        Value::Array(items) => {
            let details = Value::Array(items);
            let message = listed(&issues(&details));
            let message = (!message.is_empty()).then_some(message);
            Problem { message, details: Some(details), ..Problem::default() }
        }
        other => Problem { details: Some(other), ..Problem::default() },
    }
}

/// `{"code": …, "message": …}` with details, or fields of the same meaning.
fn coded(mut fields: Map<String, Value>) -> Problem {
    let code = fields.remove("code").and_then(text);
    let code = code.or_else(|| fields.get("type").cloned().and_then(text));
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
    use serde_json::json;

    use super::*;

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn every_convention_gives_its_code_message_and_details() {
        let invalid = json!([{"loc": ["body", "name", 0], "msg": "too long", "type": "v"}]);
        let params = json!([{"name": "a", "reason": "b"}]);
        for (answer, code, message, details) in [
            (
                json!({"code": "NOT_FOUND", "message": "No team", "details": {"id": "t"}}),
                some("NOT_FOUND"),
                some("No team"),
                Some(json!({"id": "t"})),
            ),
            (
                json!({"code": "BAD_REQUEST", "message": "x", "issues": [{"message": "y"}]}),
                some("BAD_REQUEST"),
                some("x"),
                Some(json!({"issues": [{"message": "y"}]})),
            ),
            (json!({"detail": "Gone"}), None, some("Gone"), None),
            (json!({"detail": invalid}), None, some("body.name.0: too long"), Some(invalid)),
            (json!("plain"), None, some("plain"), None),
            (
                json!({"error": {"code": 404, "message": "No org"}}),
                some("404"),
                some("No org"),
                None,
            ),
            (
                json!({"status": 422, "title": "T", "type": "urn:x", "detail": "D", "invalid-params": params}),
                some("urn:x"),
                some("T: D"),
                Some(json!({"invalid-params": params})),
            ),
            (json!({"status": 404, "title": "T", "detail": null}), None, some("T"), None),
            (json!({"status": 404, "title": "T"}), None, some("T"), None),
            (
                json!({"error": "invalid_client", "error_description": "who?"}),
                some("invalid_client"),
                some("who?"),
                None,
            ),
        ] {
            let expected = Problem { code, message, details };
            // Whichever a service keeps to, an answer in another gives what it has.
            let formats: [&dyn ProblemFormat; 3] =
                [&AnyConvention, &ErrorEnvelope, &ProblemDetails];
            for format in formats {
                assert_eq!(format.read(answer.clone()), expected, "{answer}");
            }
        }
    }
}
