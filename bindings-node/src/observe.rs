//! What a client tells while it works: to hooks, and to Node's diagnostics channels.

use rosterkit::operation::Operation;
use rosterkit::{Observer, RequestEvent, ResponseEvent, RetryEvent};
use serde_json::{Value, json};

use crate::caller::Caller;
use crate::errors::Failure;

/// Passes events on to who the call is made for.
pub struct Telling;

fn tell(
    what: &'static str,
    operation: &'static Operation,
    facts: impl FnOnce() -> Value,
    failure: impl FnOnce() -> Option<Failure>,
) {
    let Some(caller) = Caller::hearing() else { return };
    let Operation { service, name, method, path, .. } = operation;
    let mut event = json!({
        "service": service, "operation": name, "method": method.as_str(), "route": path,
    });
    if let (Value::Object(event), Value::Object(mut facts)) = (&mut event, facts()) {
        event.append(&mut facts);
    }
    caller.tell(what, event.to_string(), failure());
}

impl Observer for Telling {
    fn on_request(&self, event: &RequestEvent) {
        let facts = || json!({ "attempt": event.attempt });
        tell("request", event.operation, facts, || None);
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        let ResponseEvent { attempt, status, request_id, elapsed, .. } = *event;
        let facts = || {
            json!({
                "attempt": attempt,
                "status": status,
                "requestId": request_id,
                "elapsed": elapsed.as_secs_f64(),
            })
        };
        tell("response", event.operation, facts, || None);
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let facts = || json!({ "attempt": event.attempt, "wait": event.wait.as_secs_f64() });
        tell("retry", event.operation, facts, || Some(Failure::of(event.error)));
    }
}
