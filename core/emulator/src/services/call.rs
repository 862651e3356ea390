//! One request being answered.

use serde_json::Value;

use super::Data;
use crate::{logs::Mutation, reply::Reply, request::Request};

/// One request being answered.
pub(crate) struct Call<'a> {
    pub(crate) data: &'a mut Data,
    pub(crate) request: &'a Request,
    /// What stands in the path's placeholders, decoded.
    pub(crate) params: Vec<String>,
    /// `http://127.0.0.1:PORT`
    pub(crate) origin: &'a str,
    pub(crate) mutations: Vec<Mutation>,
}

/// An answer, or the service's refusal.
pub(crate) type Answer = Result<Reply, Reply>;

impl Call<'_> {
    /// The nth placeholder of the path.
    pub(crate) fn param(&self, position: usize) -> String {
        self.params.get(position).cloned().unwrap_or_default()
    }

    /// Notes a change for the mutation log.
    pub(crate) fn changed(
        &mut self,
        operation: &'static str,
        target: Value,
        before: Value,
        after: Value,
    ) {
        self.mutations.push(Mutation {
            operation,
            target,
            change: serde_json::json!({"before": before, "after": after}),
        });
    }
}

/// The body as a JSON object; the error says what it is instead.
pub(crate) fn json_object(
    request: &Request,
) -> Result<serde_json::Map<String, serde_json::Value>, String> {
    match serde_json::from_slice(&request.body) {
        Ok(serde_json::Value::Object(object)) => Ok(object),
        Ok(_) => Err("the body is not an object".into()),
        Err(error) => Err(format!("the body is not JSON: {error}")),
    }
}
