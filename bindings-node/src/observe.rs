//! What a client tells while it works: to hooks, and to Node's diagnostics channels.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rosterkit::operation::Operation;
use rosterkit::{Observer, RequestEvent, ResponseEvent, RetryEvent};
use serde_json::{Value, json};

use crate::dispatch;
use crate::errors::Failure;
use crate::mailbox::Mailbox;

/// Passes events on, while somebody wants to hear them.
#[derive(Clone)]
pub struct Telling {
    pub mailbox: Arc<Mailbox>,
    /// JavaScript's number for the client. Its hooks stay there, where the collector sees them.
    pub client: u32,
    pub heard: Arc<AtomicBool>,
}

impl Telling {
    fn tell(
        &self,
        what: &'static str,
        operation: &'static Operation,
        facts: impl FnOnce() -> Value,
        failure: impl FnOnce() -> Option<Failure>,
    ) {
        if !self.heard.load(Ordering::Relaxed) {
            return;
        }
        let Operation { service, name, verb, path, .. } = operation;
        let mut event = json!({
            "service": service, "operation": name, "method": verb.as_str(), "route": path,
        });
        if let (Value::Object(event), Value::Object(mut facts)) = (&mut event, facts()) {
            event.append(&mut facts);
        }
        let (client, event, failure) = (self.client, event.to_string(), failure());
        self.mailbox.post(Box::new(move |env| dispatch::tell(env, client, what, event, failure)));
    }
}

impl Observer for Telling {
    fn on_request(&self, event: &RequestEvent) {
        let facts = || json!({ "attempt": event.attempt });
        self.tell("request", event.operation, facts, || None);
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
        self.tell("response", event.operation, facts, || None);
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let facts = || json!({ "attempt": event.attempt, "wait": event.wait.as_secs_f64() });
        self.tell("retry", event.operation, facts, || Some(Failure::of(event.error)));
    }
}
