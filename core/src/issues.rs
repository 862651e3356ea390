//! The fields that a service did not accept, and why: from the details of its answer.
//!
//! Evo has `invalid-params: [{name, reason}]`, Paperspace `issues: [{path, message}]`, ZenML a
//! list of `{loc, msg}`; services of the same making have `errors`, as a list or as a map from
//! fields to reasons. All are read in the same way; details in another form are not issues.

use std::fmt;

use serde_json::{Map, Value};

/// A field and what is wrong with it.
pub(crate) struct Issue<'a> {
    /// Its path, for example `body.name`; empty for the whole.
    pub field: String,
    pub reason: &'a str,
}

impl fmt::Display for Issue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.field.as_str() {
            "" => f.write_str(self.reason),
            field => write!(f, "{field}: {}", self.reason),
        }
    }
}

/// The issues in the details of an answer, in their order.
pub(crate) fn issues(details: &Value) -> Vec<Issue<'_>> {
    let mut found = Vec::new();
    match details {
        Value::Array(items) => list(items, "", &mut found),
        Value::Object(fields) => lists_in(fields, &mut found),
        _ => {}
    }
    found
}

/// All of them in one line.
pub(crate) fn listed(issues: &[Issue<'_>]) -> String {
    issues.iter().map(Issue::to_string).collect::<Vec<_>>().join("; ")
}

/// Fields that hold issues, in small letters alone.
const LISTS: [&str; 9] = [
    "details",
    "errors",
    "fielderrors",
    "fieldviolations",
    "formerrors",
    "invalidparams",
    "issues",
    "validationerrors",
    "violations",
];
const FIELDS: [&str; 10] = [
    "field",
    "name",
    "loc",
    "path",
    "propertypath",
    "property",
    "pointer",
    "parameter",
    "param",
    "location",
];
/// The most telling one first.
const REASONS: [&str; 7] = ["message", "msg", "reason", "description", "detail", "title", "error"];

fn lists_in<'a>(fields: &'a Map<String, Value>, found: &mut Vec<Issue<'a>>) {
    for (name, value) in fields {
        let name = plain(name);
        match value {
            _ if !LISTS.contains(&name.as_str()) => {}
            Value::Array(items) => list(items, "", found),
            // Details may be about anything, and only some of them about fields.
            Value::Object(inner) if name == "details" => lists_in(inner, found),
            Value::Object(inner) => map(inner, "", found),
            _ => {}
        }
    }
}

fn list<'a>(items: &'a [Value], field: &str, found: &mut Vec<Issue<'a>>) {
    for item in items {
        match item {
            Value::String(reason) => found.push(Issue { field: field.to_owned(), reason }),
            Value::Object(fields) => {
                match REASONS.iter().find_map(|name| get(fields, name)?.as_str()) {
                    Some(reason) => {
                        let place = FIELDS.iter().find_map(|name| path(get(fields, name)?));
                        let source = || issue_source(fields);
                        let place = place.or_else(source).unwrap_or_default();
                        found.push(Issue { field: join(field, &place), reason });
                    }
                    None => lists_in(fields, found),
                }
            }
            _ => {}
        }
    }
}

/// `{"email": ["is taken"], "address": {"city": "is missing"}}`
fn map<'a>(fields: &'a Map<String, Value>, outer: &str, found: &mut Vec<Issue<'a>>) {
    for (name, value) in fields {
        let is_list = LISTS.contains(&plain(name).as_str());
        let field = if is_list { outer.to_owned() } else { join(outer, name) };
        match value {
            Value::String(reason) => found.push(Issue { field, reason }),
            Value::Array(items) => list(items, &field, found),
            Value::Object(inner) => map(inner, &field, found),
            _ => {}
        }
    }
}

/// JSON:API's `source: {pointer}`.
fn issue_source(fields: &Map<String, Value>) -> Option<String> {
    let source = fields.get("source")?.as_object()?;
    ["pointer", "parameter"].iter().find_map(|name| path(source.get(*name)?))
}

fn path(place: &Value) -> Option<String> {
    match place {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(parts) if !parts.is_empty() => {
            Some(parts.iter().map(path).collect::<Option<Vec<_>>>()?.join("."))
        }
        _ => None,
    }
}

fn join(outer: &str, inner: &str) -> String {
    match (outer, inner) {
        ("", only) | (only, "") => only.to_owned(),
        _ => format!("{outer}.{inner}"),
    }
}

fn get<'a>(fields: &'a Map<String, Value>, plain_name: &str) -> Option<&'a Value> {
    fields.iter().find(|(name, _)| plain(name) == plain_name).map(|(_, value)| value)
}

/// `invalid-params`, `invalid_params` and `invalidParams` alike.
fn plain(name: &str) -> String {
    name.replace(['-', '_'], "").to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(details: Value) -> Vec<String> {
        issues(&details).iter().map(Issue::to_string).collect()
    }

    #[test]
    fn every_form_gives_its_fields_and_reasons() {
        for form in [
            json!({"invalid-params": [{"name": "role", "reason": "is unknown"}]}),
            json!({"issues": [{"code": "c", "path": ["role"], "message": "is unknown"}]}),
            json!([{"loc": ["role"], "msg": "is unknown", "type": "t"}]),
            json!({"errors": [{"field": "role", "message": "is unknown"}]}),
            json!({"errors": [{"source": {"pointer": "role"}, "detail": "is unknown"}]}),
            json!({"errors": {"role": ["is unknown"]}}),
            json!({"errors": {"role": "is unknown"}}),
            json!({"errors": {"role": [{"error": "is unknown"}]}}),
            json!({"id": "t", "details": {"fieldErrors": {"role": ["is unknown"]}, "formErrors": []}}),
            json!({"details": [{"@type": "t", "fieldViolations": [{"field": "role", "description": "is unknown"}]}]}),
            json!({"violations": [{"propertyPath": "role", "title": "is unknown"}]}),
        ] {
            assert_eq!(read(form.clone()), ["role: is unknown"], "{form}");
        }
        assert_eq!(
            read(
                json!({"errors": {"users": [{"path": [0, "email"], "message": "is taken"}], "address": {"city": "is missing"}}})
            ),
            ["address.city: is missing", "users.0.email: is taken"]
        );
        assert_eq!(
            read(json!({"issues": [{"message": "no field"}, "words"]})),
            ["no field", "words"]
        );
    }

    #[test]
    fn details_in_another_form_are_not_issues() {
        for other in [
            json!({"id": "t", "name": "n", "reason": "r"}),
            json!({"details": {"id": "t", "name": "n"}}),
            json!({"issues": "none", "errors": 3, "details": null}),
            json!([1, null, {"loc": ["a"]}]),
            json!("words"),
        ] {
            assert_eq!(read(other.clone()), [""; 0], "{other}");
        }
    }
}
