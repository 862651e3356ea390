//! Hooks: functions of a program that are called when something happens to a call.
//!
//! They are called on whichever thread works for the call, within the
//! [context](super::context) of its caller, so a binding finds there for whom.

use serde_json::{Map, Value};

use crate::error::Error;
use crate::http::{Observer, RequestEvent, ResponseEvent, RetryEvent, TargetEvent};
use crate::operation::Operation;

/// Something that happened to a call.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// An attempt begins.
    Request(&'a RequestEvent),
    /// An answer has arrived, whatever its status, or an attempt has failed.
    Response(&'a ResponseEvent<'a>),
    /// The call will be tried again.
    Retry(&'a RetryEvent<'a>),
    /// `Access` went on with a target.
    Target(&'a TargetEvent<'a>),
}

impl<'a> Event<'a> {
    /// Its name, after which hooks are called: `on_request` is for `request`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Request(_) => "request",
            Self::Response(_) => "response",
            Self::Retry(_) => "retry",
            Self::Target(_) => "target",
        }
    }

    /// What is called.
    pub fn operation(&self) -> &'static Operation {
        match self {
            Self::Request(event) => event.operation,
            Self::Response(event) => event.operation,
            Self::Retry(event) => event.operation,
            Self::Target(event) => event.operation,
        }
    }

    /// Which attempt it is about, from 1, if it is about one.
    pub fn attempt(&self) -> Option<u32> {
        match self {
            Self::Request(event) => Some(event.attempt),
            Self::Response(event) => Some(event.attempt),
            Self::Retry(event) => Some(event.attempt),
            Self::Target(_) => None,
        }
    }

    /// Why the call will be tried again, or why the target could not be read.
    pub fn error(&self) -> Option<&'a Error> {
        match self {
            Self::Retry(event) => Some(event.error),
            Self::Target(event) => event.error,
            Self::Request(_) | Self::Response(_) => None,
        }
    }

    /// What is known of it, by name, but for its [error](Self::error). Times are in seconds.
    pub fn facts(&self) -> Map<String, Value> {
        let Operation { service, name, method, path, .. } = self.operation();
        let mut facts = Map::new();
        let mut add = |name: &str, value: Value| facts.insert(name.to_owned(), value);
        add("service", (*service).into());
        add("operation", (*name).into());
        if let Some(attempt) = self.attempt() {
            add("method", method.as_str().into());
            add("route", (*path).into());
            add("attempt", attempt.into());
        }
        match self {
            Self::Request(_) => {}
            Self::Response(event) => {
                add("status", event.status.into());
                add("request_id", event.request_id.into());
                add("elapsed", event.elapsed.as_secs_f64().into());
            }
            Self::Retry(event) => {
                add("wait", event.wait.as_secs_f64().into());
            }
            Self::Target(event) => {
                add("target", event.target.into());
                add("state", event.state.as_str().into());
                add("pages", event.pages.into());
                add("people", event.people.into());
            }
        }
        facts
    }
}

/// An observer that calls `hook` for every event that comes while `is_listening`.
pub fn observer(
    is_listening: impl Fn() -> bool + Send + Sync + 'static,
    hook: impl Fn(Event<'_>) + Send + Sync + 'static,
) -> impl Observer {
    Hook(is_listening, hook)
}

struct Hook<L, F>(L, F);

impl<L, F> Observer for Hook<L, F>
where
    L: Fn() -> bool + Send + Sync + 'static,
    F: Fn(Event<'_>) + Send + Sync + 'static,
{
    fn is_listening(&self) -> bool {
        (self.0)()
    }

    fn on_request(&self, event: &RequestEvent) {
        (self.1)(Event::Request(event));
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        (self.1)(Event::Response(event));
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        (self.1)(Event::Retry(event));
    }

    fn on_target(&self, event: &TargetEvent<'_>) {
        (self.1)(Event::Target(event));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use serde_json::json;

    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn an_observer_is_a_function_that_is_given_facts_by_name() {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let observer = observer(|| true, {
            let heard = heard.clone();
            move |event| {
                let error = event.error().map(Error::kind);
                heard.lock().unwrap().push((event.name(), Value::from(event.facts()), error));
            }
        });
        let operation = crate::paperspace::SERVICE
            .operations
            .iter()
            .find(|operation| operation.name == "get_secret")
            .unwrap();
        observer.on_request(&RequestEvent { operation, attempt: 1 });
        observer.on_response(&ResponseEvent {
            operation,
            attempt: 1,
            status: Some(503),
            request_id: None,
            elapsed: Duration::from_millis(250),
        });
        let error = Error::new(ErrorKind::Server, "it failed");
        let wait = Duration::from_secs(2);
        observer.on_retry(&RetryEvent { operation, attempt: 2, wait, error: &error });
        let about = |attempt: u32, more: Value| {
            let mut facts = json!({
                "service": "paperspace",
                "operation": "get_secret",
                "method": "GET",
                "route": "/teams/{team_id}/secrets/{name}",
                "attempt": attempt,
            });
            facts.as_object_mut().unwrap().append(&mut more.as_object().unwrap().clone());
            facts
        };
        let response = json!({ "status": 503, "request_id": null, "elapsed": 0.25 });
        assert_eq!(
            *heard.lock().unwrap(),
            [
                ("request", about(1, json!({})), None),
                ("response", about(1, response), None),
                ("retry", about(2, json!({ "wait": 2.0 })), Some(ErrorKind::Server)),
            ]
        );
    }
}
