//! What requests carry in their query and body, checked as the service checks it.

use serde_json::{Map, Value};

use super::{
    records::{Kind, Subject},
    refusal::{contradictory, invalid, no_uuid, problem, valid},
};
use crate::{reply::Reply, request::Request};

/// The server never gives more than this at once, whatever `limit` asks for.
pub(super) const MOST: u64 = 100;

/// A whole number of the query that is not negative.
fn number(request: &Request, name: &str, default: u64) -> Result<u64, Reply> {
    match request.query(name).map(str::parse::<i64>) {
        None => Ok(default),
        Some(Ok(value)) => u64::try_from(value).map_err(|_| {
            invalid(
                &["query", name],
                "Input should be greater than or equal to 0",
                "greater_than_equal",
            )
        }),
        Some(Err(_)) => Err(invalid(
            &["query", name],
            "Input should be a valid integer, unable to parse string as an integer",
            "int_parsing",
        )),
    }
}

/// The stretch of a listing that is asked for, the limit clamped without a word.
pub(super) fn stretch<T>(
    request: &Request,
    items: impl Iterator<Item = T>,
) -> Result<Vec<T>, Reply> {
    let offset = number(request, "offset", 0)?;
    let limit = number(request, "limit", MOST)?.min(MOST);
    Ok(items.skip(offset as usize).take(limit as usize).collect())
}

/// A yes or no of the query; the error is the problem with it.
pub(super) fn flag(request: &Request, name: &str) -> Result<Option<bool>, Value> {
    match request.query(name).map(str::to_ascii_lowercase).as_deref() {
        None => Ok(None),
        Some("true" | "1" | "yes" | "on" | "t" | "y") => Ok(Some(true)),
        Some("false" | "0" | "no" | "off" | "f" | "n") => Ok(Some(false)),
        Some(_) => Err(problem(
            &["query", name],
            "Input should be a valid boolean, unable to interpret input",
            "bool_parsing",
        )),
    }
}

/// The problem with an id of the query, if it is there and not a UUID. An empty one is not a UUID:
/// it never means all.
pub(super) fn query_id(request: &Request, name: &str) -> Option<Value> {
    no_uuid(&["query", name], request.query(name)?)
}

/// The one subject of these kinds that the query names.
pub(super) fn subject(request: &Request, kinds: &[Kind]) -> Result<Subject, Reply> {
    let mut named = kinds.iter().filter_map(|kind| {
        request.query(kind.parameter()).map(|id| Subject::new(*kind, id.to_ascii_lowercase()))
    });
    match (named.next(), named.next()) {
        (Some(subject), None) => Ok(subject),
        _ => {
            let names: Vec<_> = kinds.iter().map(|kind| kind.parameter()).collect();
            Err(contradictory(format!("Exactly one of {} must be specified.", names.join(", "))))
        }
    }
}

/// The body as an object. What is wrong with its fields is said together with what is wrong
/// elsewhere in the request.
pub(super) fn object(
    request: &Request,
    elsewhere: Option<Value>,
    of_fields: impl FnOnce(&Map<String, Value>) -> Vec<Value>,
) -> Result<Map<String, Value>, Reply> {
    let body: Value = serde_json::from_slice(&request.body).map_err(|error| {
        invalid(&["body", &error.column().to_string()], "JSON decode error", "json_invalid")
    })?;
    let (body, problems) = match body {
        Value::Object(body) => {
            let problems = of_fields(&body);
            (body, problems)
        }
        _ => {
            let msg = "Input should be a valid dictionary or object to extract fields from";
            (Map::new(), vec![problem(&["body"], msg, "model_attributes_type")])
        }
    };
    valid(elsewhere.into_iter().chain(problems))?;
    Ok(body)
}
