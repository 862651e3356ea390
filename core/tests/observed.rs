//! The events that a client reports to an observer.

mod support;

use std::sync::{Arc, Mutex};

use rosterkit::{FakeClock, Observer, Paperspace, RequestEvent, ResponseEvent, RetryEvent};
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
    fn on_request(&self, event: &RequestEvent) {
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
