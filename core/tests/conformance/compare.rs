//! What was expected against what was seen, as sentences that show the difference.

use rosterkit::Error;
use rosterkit_emulator::ScriptRequest;
use serde_json::{Map, Value, json};

use super::corpus::{Expect, ExpectedError, ExpectedPage, ExpectedRequest, ExpectedResponse};
use super::play::Outcome;
use crate::by_name::Ended;

/// Everything that can be seen of a scenario that was played.
pub struct Seen {
    pub outcome: Outcome,
    pub waits: Vec<f64>,
    pub requests: Vec<ScriptRequest>,
    /// Answers that nobody asked for.
    pub unused: usize,
}

#[derive(Default)]
pub struct Complaints(Vec<String>);

impl Complaints {
    pub fn of(expect: &Expect, seen: &Seen) -> Vec<String> {
        let mut complaints = Self::default();
        complaints.about_requests(&expect.requests, &seen.requests);
        if seen.unused > 0 {
            complaints.say(format!("{} answers were not used", seen.unused));
        }
        let Outcome { first, second } = &seen.outcome;
        complaints.about_outcome(expect, first);
        if let Some(second) = second {
            let items = picked(&second.items, &expect.pick);
            complaints.about_items("then_items", expect.then_items.as_deref(), &items);
            complaints.about_error("then_error", expect.then_error.as_ref(), second.error.as_ref());
        } else if expect.then_items.is_some() || expect.then_error.is_some() {
            complaints.say("nothing followed the first listing".to_owned());
        }
        complaints.about_waits(&expect.waits, &seen.waits);
        if expect.shifts.is_some() && expect.shifts != first.shifts {
            let (expected, seen) = (expect.shifts, first.shifts);
            complaints.say(format!("shifts: expected {expected:?}, there were {seen:?}"));
        }
        complaints.0
    }

    fn say(&mut self, complaint: String) {
        self.0.push(complaint);
    }

    /// Two values that should be equal.
    fn same(&mut self, what: &str, expected: &Value, actual: &Value) {
        match (expected, actual) {
            (Value::Object(expected), Value::Object(actual)) => {
                for name in
                    expected.keys().chain(actual.keys().filter(|k| !expected.contains_key(*k)))
                {
                    let part = format!("{what}.{name}");
                    match (expected.get(name), actual.get(name)) {
                        (Some(expected), Some(actual)) => self.same(&part, expected, actual),
                        (Some(expected), None) => {
                            self.say(format!("{part}: expected {expected}, is missing"));
                        }
                        (None, actual) => {
                            self.say(format!("{part}: not expected, is {}", json!(actual)));
                        }
                    }
                }
            }
            (Value::Array(expected), Value::Array(actual)) => {
                if expected.len() != actual.len() {
                    let (expected, actual) = (expected.len(), actual.len());
                    self.say(format!("{what}: expected {expected} of them, there are {actual}"));
                }
                for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
                    self.same(&format!("{what}[{index}]"), expected, actual);
                }
            }
            // 61 and 61.0 are one number, whatever a language makes of it.
            (Value::Number(expected), Value::Number(actual))
                if expected.as_f64() == actual.as_f64() => {}
            // What differs from run to run: a host with its port, or what is computed of it.
            (Value::String(any), Value::String(_)) if any == "{{any}}" => {}
            _ if expected == actual => {}
            _ => self.say(format!("{what}: expected {expected}, is {actual}")),
        }
    }

    fn about_requests(&mut self, expected: &[ExpectedRequest], actual: &[ScriptRequest]) {
        if expected.len() != actual.len() {
            let seen: Vec<_> =
                actual.iter().map(|r| format!("{} {}", r.method, r.target)).collect();
            let expected = expected.len();
            self.say(format!("expected {expected} requests, there were {}: {seen:?}", seen.len()));
        }
        for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
            self.about_request(&format!("requests[{index}]"), expected, actual);
        }
    }

    fn about_request(&mut self, what: &str, expected: &ExpectedRequest, actual: &ScriptRequest) {
        let line = |method: &str, target: &str, body: &str| json!({ "method": method, "target": target, "body": body });
        let ExpectedRequest { method, target, headers, without_headers, body } = expected;
        self.same(
            what,
            &line(method, target, body),
            &line(&actual.method, &actual.target, &actual.body),
        );
        let values = |name: &str| -> Vec<&str> {
            let named = actual.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
            named.map(|(_, value)| value.as_str()).collect()
        };
        for (name, value) in headers {
            let found = values(name);
            if found != [value] {
                self.say(format!(
                    "{what}: expected the header {name}: {value}, there is {found:?}"
                ));
            }
        }
        for name in without_headers.iter().filter(|name| !values(name).is_empty()) {
            self.say(format!("{what}: the header {name} must not be there"));
        }
    }

    fn about_outcome(&mut self, expect: &Expect, ended: &Ended) {
        match (&expect.result, &ended.result) {
            (Some(expected), Some(actual)) => self.same("result", expected, actual),
            (None, Some(actual)) => self.say(format!("there is a result: {actual}")),
            (Some(_), None) if ended.error.is_none() => self.say("there is no result".to_owned()),
            _ => {}
        }
        if let (Some(expected), Some(actual)) = (&expect.response, &ended.response) {
            self.about_response("response", expected, actual);
        }
        let items = picked(&ended.items, &expect.pick);
        self.about_items("items", expect.items.as_deref(), &items);
        self.about_pages(expect.pages.as_deref(), &ended.pages, &expect.pick);
        self.about_error("error", expect.error.as_ref(), ended.error.as_ref());
    }

    fn about_items(&mut self, what: &str, expected: Option<&[Value]>, actual: &[Value]) {
        self.same(what, &json!(expected.unwrap_or_default()), &json!(actual));
    }

    fn about_pages(&mut self, expected: Option<&[ExpectedPage]>, actual: &[Value], pick: &str) {
        let expected = expected.unwrap_or_default();
        if expected.len() != actual.len() {
            let (expected, actual) = (expected.len(), actual.len());
            self.say(format!("expected {expected} pages, there were {actual}"));
        }
        for (index, (expected, actual)) in expected.iter().zip(actual).enumerate() {
            let ExpectedPage { items, response } = expected;
            let seen = actual["items"].as_array().map(|items| picked(items, pick));
            let what = format!("pages[{index}].items");
            self.about_items(&what, Some(items), &seen.unwrap_or_default());
            if let Some(response) = response {
                self.about_response(&format!("pages[{index}].response"), response, actual);
            }
        }
    }

    fn about_response(&mut self, what: &str, expected: &ExpectedResponse, actual: &Value) {
        let ExpectedResponse { status, body, request_id, rate_limit, attempts, elapsed, .. } =
            expected;
        let facts = [
            ("status", status.map(Value::from)),
            ("body", body.clone().map(Value::from)),
            ("request_id", request_id.clone()),
            ("rate_limit", rate_limit.clone()),
            ("attempts", attempts.map(Value::from)),
            ("elapsed", elapsed.map(Value::from)),
        ];
        for (name, expected) in facts {
            if let Some(expected) = expected {
                self.same(&format!("{what}.{name}"), &expected, &actual[name]);
            }
        }
        for (name, value) in &expected.headers {
            let what = format!("{what}.headers.{name}");
            self.same(&what, &json!(value), &actual["headers"][name]);
        }
        let shown = actual["shown"].as_str().unwrap_or_default();
        for part in expected.not_shown.iter().filter(|part| shown.contains(*part)) {
            self.say(format!("{what}: {part:?} must not be shown, it is {shown}"));
        }
    }

    fn about_error(
        &mut self,
        what: &str,
        expected: Option<&ExpectedError>,
        actual: Option<&Error>,
    ) {
        let (expected, error) = match (expected, actual) {
            (None, None) => return,
            (Some(expected), None) => {
                return self.say(format!("{what}: expected {}, there is none", expected.name()));
            }
            (None, Some(error)) => return self.say(format!("{what}: not expected: {error:?}")),
            (Some(expected), Some(error)) => (expected, error),
        };
        let before = self.0.len();
        let facts = serde_json::to_value(error).expect("the facts of an error are JSON");
        let known: Map<String, Value> = expected
            .facts
            .keys()
            .filter_map(|name| Some((name.clone(), facts.get(name)?.clone())))
            .collect();
        self.same(what, &Value::Object(expected.facts.clone()), &Value::Object(known));
        for name in expected.absent.iter().filter(|name| facts.get(*name).is_some()) {
            self.say(format!("{what}.{name}: must not be there, is {}", facts[name]));
        }
        for part in
            expected.message_contains.iter().filter(|part| !error.to_string().contains(*part))
        {
            self.say(format!("{what}.message does not contain {part:?}"));
        }
        let everything = everything_about(error, &facts);
        for part in expected.nowhere.iter().filter(|part| everything.contains(*part)) {
            self.say(format!("{what}: {part:?} must not be shown"));
        }
        if self.0.len() > before {
            self.say(format!("{what} was {facts}"));
        }
    }

    fn about_waits(&mut self, expected: &[f64], actual: &[f64]) {
        let close = |(expected, actual): (&f64, &f64)| (expected - actual).abs() < 1e-6;
        if expected.len() != actual.len() || !expected.iter().zip(actual).all(close) {
            self.say(format!("waits: expected {expected:?} s, they were {actual:?} s"));
        }
    }
}

/// The part of each item that is compared. What is not there shows as null.
fn picked(items: &[Value], pointer: &str) -> Vec<Value> {
    items.iter().map(|item| item.pointer(pointer).cloned().unwrap_or_default()).collect()
}

/// All that an error ever shows: its facts, what a log prints, and its causes.
fn everything_about(error: &Error, facts: &Value) -> String {
    let mut everything = format!("{facts} {error} {error:?} {error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(error) = cause {
        everything += &format!(" {error} {error:?}");
        cause = error.source();
    }
    // JSON escapes quotes and backslashes: what is looked for is written without.
    facts_without_escapes(facts, &mut everything);
    everything
}

fn facts_without_escapes(value: &Value, text: &mut String) {
    match value {
        Value::String(found) => text.extend([" ", found.as_str()]),
        Value::Array(items) => items.iter().for_each(|item| facts_without_escapes(item, text)),
        Value::Object(fields) => {
            for (name, value) in fields {
                text.extend([" ", name.as_str()]);
                facts_without_escapes(value, text);
            }
        }
        _ => {}
    }
}
