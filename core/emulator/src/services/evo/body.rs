//! Reading the bodies of requests.

use serde_json::{Map, Value};

use super::{
    super::call::json_object,
    problem::{invalid, invalid_body},
};
use crate::{reply::Reply, request::Request};

pub(super) type Object = Map<String, Value>;

/// The body as an object.
pub(super) fn body(request: &Request) -> Result<Object, Reply> {
    json_object(request).map_err(|reason| invalid_body(&reason))
}

/// The items of a list in the body, each of them an object.
pub(super) fn objects<'a>(body: &'a Object, name: &str) -> Result<Vec<&'a Object>, Reply> {
    let Some(Value::Array(items)) = body.get(name) else {
        return Err(invalid(name, "value is not a valid list"));
    };
    items
        .iter()
        .map(|item| item.as_object().ok_or_else(|| invalid(name, "value is not a valid dict")))
        .collect()
}

/// A field that is a text, if it is there.
pub(super) fn text<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}
