//! The events that a client reports to an observer.

mod support;

use std::sync::{Arc, Mutex};

use rosterkit::{
    Access, CallEvent, CallOptions, CallOutcome, FakeClock, Observer, Paperspace, RequestEvent,
    ResponseEvent, ResultEvent, RetryEvent, TargetEvent,
};
use serde_json::{Value, json};

fn secret() -> Value {
    json!({
        "headers": [["Content-Type", "application/json"], ["X-Request-Id", "r-2"]],
        "body": {"json": {
            "name": "DB", "hasDeploymentAttached": false,
            "dtCreated": "2024-01-02T03:04:05Z", "dtModified": "2024-01-02T03:04:05Z",
        }},
    })
}

#[derive(Clone, Default)]
struct Listener(Arc<Mutex<Vec<String>>>);

impl Observer for Listener {
    fn on_request(&self, event: &RequestEvent<'_>) {
        self.0.lock().unwrap().push(format!("{} #{}", event.operation.name, event.attempt));
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        let line = format!("→ {:?} {:?}", event.status, event.request_id);
        self.0.lock().unwrap().push(line);
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let (attempt, wait, name) = (event.attempt, event.wait, event.error.kind().name());
        self.0.lock().unwrap().push(format!("again #{attempt} after {wait:?}: {name}"));
        panic!("an observer's mistake is not the caller's");
    }
}

#[tokio::test]
async fn an_observer_is_told_of_everything_and_cannot_break_a_call() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![json!({"close_after_bytes": 0}), secret()]);
    let listener = Listener::default();
    let client = Paperspace::builder().base_url(&script.base_url).api_key("k");
    let client = client.clock(FakeClock::default()).observer(listener.clone());
    client.build().unwrap().get_secret("t", "DB").await.unwrap();
    assert_eq!(
        *listener.0.lock().unwrap(),
        [
            "get_secret #1",
            "→ None None",
            "again #2 after 50ms: ConnectionLostError",
            "get_secret #2",
            "→ Some(200) Some(\"r-2\")",
        ]
    );
}

/// The events of calls in one line each, by the numbers of the calls as they come: `#1`, `#2`.
#[derive(Clone, Default)]
struct Calls(Arc<Mutex<(Vec<u64>, Vec<String>)>>);

impl Calls {
    fn note(&self, call: u64, line: impl std::fmt::Display) {
        let mut noted = self.0.lock().unwrap();
        let known = noted.0.iter().position(|known| *known == call);
        let at = known.unwrap_or_else(|| {
            noted.0.push(call);
            noted.0.len() - 1
        });
        noted.1.push(format!("#{} {line}", at + 1));
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().unwrap().1.clone()
    }

    fn has(&self, line: &str) -> bool {
        self.lines().iter().any(|noted| noted == line)
    }
}

impl Observer for Calls {
    fn on_call(&self, event: &CallEvent) {
        let parent = event
            .parent
            .and_then(|parent| self.0.lock().unwrap().0.iter().position(|known| *known == parent));
        let parent = parent.map(|at| format!(" for #{}", at + 1)).unwrap_or_default();
        self.note(event.call, format_args!("{}{parent}", event.operation.name));
    }

    fn on_request(&self, event: &RequestEvent<'_>) {
        self.note(event.call, format_args!("attempt {}", event.attempt));
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        let kind = event.error_kind.map_or("usable", |kind| kind.name());
        self.note(event.call, format_args!("{:?}: {kind}", event.status));
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        self.note(event.call, "again");
    }

    fn on_target(&self, event: &TargetEvent<'_>) {
        self.note(event.call, event.state.as_str());
    }

    fn on_result(&self, event: &ResultEvent<'_>) {
        let error = event.error.map(|error| format!(": {}", error.kind().name()));
        let (outcome, attempts) = (event.outcome.as_str(), event.attempts);
        assert_eq!(event.error.is_some(), event.outcome == CallOutcome::Failed);
        self.note(event.call, format_args!("{outcome} ({attempts}){}", error.unwrap_or_default()));
    }
}

fn watched(base_url: &str, calls: &Calls) -> Paperspace {
    let client = Paperspace::builder().base_url(base_url).api_key("k");
    client.clock(FakeClock::default()).observer(calls.clone()).build().unwrap()
}

#[tokio::test]
async fn a_call_begins_and_ends_once_and_its_events_have_its_number() {
    let emulator = support::emulator();
    let unread = json!({"headers": [["Content-Type", "application/json"]], "body": {"json": []}});
    let answers = vec![json!({"status": 503}), secret(), json!({"status": 404}), unread];
    let script = support::script(&emulator, answers);
    let calls = Calls::default();
    let client = watched(&script.base_url, &calls);
    client.get_secret("t", "DB").await.unwrap();
    client.get_secret("t", "DB").await.unwrap_err();
    client.get_secret("t", "DB").await.unwrap_err();
    client.get_secret("t", "not legal").await.unwrap_err();
    assert_eq!(
        calls.lines(),
        [
            "#1 get_secret",
            "#1 attempt 1",
            "#1 Some(503): ServerError",
            "#1 again",
            "#1 attempt 2",
            "#1 Some(200): usable",
            "#1 succeeded (2)",
            "#2 get_secret",
            "#2 attempt 1",
            "#2 Some(404): NotFoundError",
            "#2 failed (1): NotFoundError",
            // It was answered, and the answer cannot be read.
            "#3 get_secret",
            "#3 attempt 1",
            "#3 Some(200): usable",
            "#3 failed (1): DecodeError",
            "#4 get_secret",
            "#4 failed (0): InvalidArgumentError",
        ]
    );
}

#[tokio::test]
async fn each_page_of_a_listing_is_a_call() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().paperspace;
    let calls = Calls::default();
    let client = Paperspace::builder().base_url(&place.base_url).api_key(place.api_key.as_str());
    let client = client.observer(calls.clone()).build().unwrap();
    let options = rosterkit::paperspace::ListTeamMembersOptions::default().limit(20_u32);
    let members = client.list_team_members_with("my-team", options).all().await.unwrap();
    let begun = calls.lines().iter().filter(|line| line.ends_with("list_team_members")).count();
    assert_eq!(begun, members.len().div_ceil(20));
}

#[tokio::test]
async fn a_404_is_no_failure_where_an_earlier_attempt_may_have_removed() {
    let emulator = support::emulator();
    let answers = vec![json!({"close_after_bytes": 0}), json!({"status": 404})];
    let script = support::script(&emulator, answers);
    let calls = Calls::default();
    watched(&script.base_url, &calls).delete_secret("t", "DB").await.unwrap();
    assert_eq!(
        calls.lines(),
        [
            "#1 delete_secret",
            "#1 attempt 1",
            "#1 None: ConnectionLostError",
            "#1 again",
            "#1 attempt 2",
            "#1 Some(404): usable",
            "#1 succeeded (2)",
        ]
    );
}

#[tokio::test]
async fn a_call_that_is_dropped_is_cancelled_and_one_whose_time_is_over_has_failed() {
    let emulator = support::emulator();
    let never = json!({"latency_ms": 60_000, "status": 200});
    let script = support::script(&emulator, vec![never.clone(), never]);
    let calls = Calls::default();
    let client = watched(&script.base_url, &calls);
    let call = tokio::spawn(client.get_secret("t", "DB").send());
    while !calls.has("#1 attempt 1") {
        tokio::task::yield_now().await;
    }
    call.abort();
    call.await.unwrap_err();
    let short = CallOptions::default().timeout(std::time::Duration::from_millis(50));
    client.get_secret("t", "DB").options(short).await.unwrap_err();
    assert_eq!(
        calls.lines(),
        [
            "#1 get_secret",
            "#1 attempt 1",
            "#1 cancelled (1)",
            "#2 get_secret",
            "#2 attempt 1",
            "#2 None: TimeoutError",
            "#2 failed (1): TimeoutError",
        ]
    );
}

#[tokio::test]
async fn the_calls_that_access_makes_are_for_its_own() {
    let emulator = support::emulator_with(3);
    let place = &emulator.endpoints().paperspace;
    let calls = Calls::default();
    let client = Paperspace::builder().base_url(&place.base_url).api_key(place.api_key.as_str());
    let client = client.observer(calls.clone()).build().unwrap();
    let access = Access::builder().client("paperspace", client).observer(calls.clone());
    access.build().unwrap().review(["paperspace:my-team"]).await.unwrap();
    let lines = calls.lines();
    assert_eq!(lines[..2], ["#1 review", "#1 started"], "{lines:?}");
    assert!(lines.contains(&"#2 get_session for #1".to_owned()), "{lines:?}");
    assert!(lines.contains(&"#3 list_team_members for #1".to_owned()), "{lines:?}");
    assert_eq!(lines.last().unwrap(), "#1 succeeded (0)");
}

/// Where requests go, as an observer is told.
#[derive(Clone, Default)]
struct Servers(Arc<Mutex<Vec<(String, u16, String)>>>);

impl Observer for Servers {
    fn on_request(&self, event: &RequestEvent<'_>) {
        let RequestEvent { server_address, server_port, url, .. } = event;
        let server = ((*server_address).to_owned(), *server_port, (*url).to_owned());
        self.0.lock().unwrap().push(server);
    }
}

#[tokio::test]
async fn a_url_has_the_route_and_no_ids_unless_they_are_asked_for() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![secret(), secret(), secret()]);
    let servers = Servers::default();
    let client = || {
        let client = Paperspace::builder().base_url(&script.base_url).api_key("k");
        client.observer(servers.clone())
    };
    let plain = client().build().unwrap();
    plain.get_secret("t", "DB").await.unwrap();
    plain.request("GET", "/teams/t/x", &[("name", "Jo")], None).await.unwrap();
    let with_ids = client().ids_in_urls(true).build().unwrap();
    with_ids.get_secret("t", "DB").await.unwrap();
    let base = script.base_url.trim_end_matches('/');
    let port = base.strip_prefix("http://127.0.0.1:").unwrap().split('/').next().unwrap();
    let seen = servers.0.lock().unwrap();
    let paths: Vec<_> = seen
        .iter()
        .map(|(address, at, url)| {
            assert_eq!((address.as_str(), at.to_string().as_str()), ("127.0.0.1", port));
            url.strip_prefix(base).unwrap()
        })
        .collect();
    assert_eq!(paths, ["/teams/{team_id}/secrets/{name}", "", "/teams/t/secrets/DB"]);
}

#[derive(Clone, Default)]
struct Words(Arc<Mutex<String>>);

impl Observer for Words {
    fn on_response(&self, event: &ResponseEvent<'_>) {
        *self.0.lock().unwrap() += &format!("{event:?}");
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let error = serde_json::to_string(event.error).unwrap();
        *self.0.lock().unwrap() += &format!("{event:?} {} {error}", event.error);
    }
}

#[tokio::test]
async fn what_an_observer_sees_is_masked() {
    let emulator = support::emulator();
    let echo = json!({
        "status": 503,
        "headers": [["Content-Type", "application/json"], ["X-Request-Id", "live-key-77"]],
        "body": {"json": {"code": "live-key-77", "message": "no room for s3cret-value", "details": ["s3cret-value"]}},
    });
    let mut stamp = secret();
    stamp["headers"][1][1] = json!("live-key-77");
    let script = support::script(&emulator, vec![echo, stamp]);
    let words = Words::default();
    let client = Paperspace::builder().base_url(&script.base_url).api_key("live-key-77");
    let client = client.clock(FakeClock::default()).observer(words.clone()).build().unwrap();
    client.update_secret("t", "DB", "s3cret-value").await.unwrap();
    let seen = words.0.lock().unwrap();
    assert!(seen.contains("no room for ***"), "{seen}");
    assert!(!seen.contains("live-key") && !seen.contains("s3cret"), "{seen}");
}
