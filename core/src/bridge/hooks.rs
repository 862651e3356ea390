//! Hooks: functions of a program that are called when something happens to a call.
//!
//! They are called on whichever thread works for the call, within the
//! [context](super::context) of its caller, so a binding finds there for whom.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use crate::error::{Error, ErrorKind};
use crate::http::{
    CallEvent, Observer, PauseEvent, RequestEvent, ResponseEvent, ResultEvent, RetryEvent,
    TargetEvent,
};
use crate::operation::Operation;

/// Something that happened to a call.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// A call begins.
    Call(&'a CallEvent),
    /// An attempt begins.
    Request(&'a RequestEvent<'a>),
    /// An answer has arrived, whatever its status, or an attempt has failed.
    Response(&'a ResponseEvent<'a>),
    /// The call will be tried again.
    Retry(&'a RetryEvent<'a>),
    /// A request waits before it is sent.
    Pause(&'a PauseEvent),
    /// A call ended.
    Result(&'a ResultEvent<'a>),
    /// `Access` went on with a target.
    Target(&'a TargetEvent<'a>),
}

impl<'a> Event<'a> {
    /// Its name, after which hooks are called: `on_request` is for `request`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Call(_) => "call",
            Self::Request(_) => "request",
            Self::Response(_) => "response",
            Self::Retry(_) => "retry",
            Self::Pause(_) => "pause",
            Self::Result(_) => "result",
            Self::Target(_) => "target",
        }
    }

    /// What is called.
    pub fn operation(&self) -> &'static Operation {
        match self {
            Self::Call(event) => event.operation,
            Self::Request(event) => event.operation,
            Self::Response(event) => event.operation,
            Self::Retry(event) => event.operation,
            Self::Pause(event) => event.operation,
            Self::Result(event) => event.operation,
            Self::Target(event) => event.operation,
        }
    }

    /// The number of the call.
    pub fn call(&self) -> u64 {
        match self {
            Self::Call(event) => event.call,
            Self::Request(event) => event.call,
            Self::Response(event) => event.call,
            Self::Retry(event) => event.call,
            Self::Pause(event) => event.call,
            Self::Result(event) => event.call,
            Self::Target(event) => event.call,
        }
    }

    /// Which attempt it is about, from 1, if it is about one.
    pub fn attempt(&self) -> Option<u32> {
        match self {
            Self::Request(event) => Some(event.attempt),
            Self::Response(event) => Some(event.attempt),
            Self::Retry(event) => Some(event.attempt),
            Self::Pause(event) => Some(event.attempt),
            Self::Call(_) | Self::Result(_) | Self::Target(_) => None,
        }
    }

    /// Why the call failed, why it will be tried again, or why the target could not be read.
    pub fn error(&self) -> Option<&'a Error> {
        match self {
            Self::Retry(event) => Some(event.error),
            Self::Result(event) => event.error,
            Self::Target(event) => event.error,
            Self::Call(_) | Self::Request(_) | Self::Response(_) | Self::Pause(_) => None,
        }
    }

    /// What is known of it, by name, but for its [error](Self::error). Times are in seconds.
    pub fn facts(&self) -> Map<String, Value> {
        let Operation { service, name, method, path, has_body, .. } = self.operation();
        let mut facts = Map::new();
        let mut add = |name: &str, value: Value| facts.insert(name.to_owned(), value);
        add("call", self.call().into());
        add("service", (*service).into());
        add("operation", (*name).into());
        if !matches!(self, Self::Target(_)) {
            add("method", (!has_body).then(|| method.as_str()).into());
            add("route", (!has_body).then_some(*path).into());
        }
        if let Some(attempt) = self.attempt() {
            add("attempt", attempt.into());
        }
        match self {
            Self::Call(event) => {
                add("parent", event.parent.into());
                add("time", since_1970(event.time).into());
            }
            Self::Request(event) => {
                add("time", since_1970(event.time).into());
                add("server_address", event.server_address.into());
                add("server_port", event.server_port.into());
                add("url", event.url.into());
            }
            Self::Response(event) => {
                add("status", event.status.into());
                add("request_id", event.request_id.into());
                add("elapsed", event.elapsed.as_secs_f64().into());
                add("error_kind", event.error_kind.map(ErrorKind::name).into());
            }
            Self::Retry(event) => {
                add("wait", event.wait.as_secs_f64().into());
            }
            Self::Pause(event) => {
                add("wait", event.wait.as_secs_f64().into());
                add("reason", event.reason.as_str().into());
            }
            Self::Result(event) => {
                add("attempts", event.attempts.into());
                add("elapsed", event.elapsed.as_secs_f64().into());
                add("outcome", event.outcome.as_str().into());
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

/// Seconds since 1970, as all languages have them.
pub fn since_1970(time: SystemTime) -> f64 {
    time.duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
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

    fn on_call(&self, event: &CallEvent) {
        (self.1)(Event::Call(event));
    }

    fn on_request(&self, event: &RequestEvent<'_>) {
        (self.1)(Event::Request(event));
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        (self.1)(Event::Response(event));
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        (self.1)(Event::Retry(event));
    }

    fn on_pause(&self, event: &PauseEvent) {
        (self.1)(Event::Pause(event));
    }

    fn on_result(&self, event: &ResultEvent<'_>) {
        (self.1)(Event::Result(event));
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
    use crate::http::{CallOutcome, PauseReason};

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
        let (call, parent, time) = (7, None, UNIX_EPOCH + Duration::from_millis(1500));
        observer.on_call(&CallEvent { call, parent, operation, time });
        observer.on_request(&RequestEvent {
            call,
            operation,
            attempt: 1,
            time,
            server_address: "example.com",
            server_port: 443,
            url: "https://example.com/v1/teams/{team_id}/secrets/{name}",
        });
        observer.on_response(&ResponseEvent {
            call,
            operation,
            attempt: 1,
            status: Some(503),
            request_id: None,
            elapsed: Duration::from_millis(250),
            error_kind: Some(ErrorKind::Server),
        });
        let error = Error::new(ErrorKind::Server, "it failed");
        let wait = Duration::from_secs(2);
        observer.on_retry(&RetryEvent { call, operation, attempt: 2, wait, error: &error });
        let reason = PauseReason::Allowance;
        observer.on_pause(&PauseEvent { call, operation, attempt: 2, wait, reason });
        observer.on_result(&ResultEvent {
            call,
            operation,
            attempts: 1,
            elapsed: Duration::from_millis(500),
            outcome: CallOutcome::Failed,
            error: Some(&error),
        });
        let about = |more: Value| {
            let mut facts = json!({
                "call": 7,
                "service": "paperspace",
                "operation": "get_secret",
                "method": "GET",
                "route": "/teams/{team_id}/secrets/{name}",
            });
            facts.as_object_mut().unwrap().append(&mut more.as_object().unwrap().clone());
            facts
        };
        let request = json!({
            "attempt": 1,
            "time": 1.5,
            "server_address": "example.com",
            "server_port": 443,
            "url": "https://example.com/v1/teams/{team_id}/secrets/{name}",
        });
        let response = json!({
            "attempt": 1,
            "status": 503,
            "request_id": null,
            "elapsed": 0.25,
            "error_kind": "ServerError",
        });
        let pause = json!({ "attempt": 2, "wait": 2.0, "reason": "allowance" });
        let result = json!({ "attempts": 1, "elapsed": 0.5, "outcome": "failed" });
        let server = Some(ErrorKind::Server);
        assert_eq!(
            *heard.lock().unwrap(),
            [
                ("call", about(json!({ "parent": null, "time": 1.5 })), None),
                ("request", about(request), None),
                ("response", about(response), None),
                ("retry", about(json!({ "attempt": 2, "wait": 2.0 })), server),
                ("pause", about(pause), None),
                ("result", about(result), server),
            ]
        );
    }
}
