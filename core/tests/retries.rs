//! The budget and the deadline keep retries from doing harm. Each cell of the table of
//! retries is a scenario in `tests/conformance/retries.json`.

mod support;

use std::time::Duration;

use rosterkit::{CallOptions, ErrorKind, FakeClock};
use serde_json::json;

#[tokio::test]
async fn an_outage_is_not_multiplied_beyond_the_budget_of_a_family() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![json!({"status": 500}); 400]);
    let client = support::scripted(&script);
    let relative = client.with_options(&CallOptions::default().max_retries(5)).unwrap();
    for _ in 0..50 {
        assert_eq!(client.get_secret("t", "DB").await.unwrap_err().kind(), ErrorKind::Server);
        assert_eq!(relative.get_secret("t", "DB").await.unwrap_err().kind(), ErrorKind::Server);
    }
    assert_eq!(script.requests().len(), 100 + 35, "500 / 14 retries for all of them together");
    let stranger = support::scripted(&script);
    assert_eq!(stranger.get_secret("t", "DB").await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn a_success_earns_a_little_of_the_budget_back() {
    let emulator = support::emulator();
    let mut answers = vec![json!({"status": 500}); 35 + 50];
    answers.extend(vec![json!({"body": "{}"}); 14]);
    answers.extend(vec![json!({"status": 500}); 3]);
    let script = support::script(&emulator, answers);
    let client = support::scripted(&script);
    while script.left() > 17 {
        client.request("GET", "/x", &[], None).await.unwrap_err();
    }
    for _ in 0..14 {
        client.request("GET", "/x", &[], None).await.unwrap();
    }
    let error = client.request("GET", "/x", &[], None).await.unwrap_err();
    assert_eq!(error.attempts(), 2, "14 successes pay for one retry (10 of 500 were left over)");
}

#[tokio::test]
async fn a_wait_that_would_not_end_before_the_deadline_is_not_begun() {
    let emulator = support::emulator();
    let busy = json!({"status": 429, "headers": [["Retry-After", "50"]]});
    let script = support::script(&emulator, vec![busy; 5]);
    let clock = FakeClock::default();
    let client = rosterkit::Paperspace::builder().base_url(&script.base_url).api_key("k");
    let client = client.clock(clock.clone()).build().unwrap();
    let error = client.get_secret("t", "DB").options(CallOptions::default().max_retries(9)).await;
    let error = error.unwrap_err();
    assert_eq!(
        clock.waits(),
        [Duration::from_secs(50); 2],
        "a third would end after 150 s, and there are 120"
    );
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(50)));
}

#[tokio::test]
async fn a_wait_of_more_than_a_day_is_an_error_at_once_for_every_kind_of_request() {
    let emulator = support::emulator();
    let busy = json!({"status": 429, "headers": [["Retry-After", "100000"]]});
    let script = support::script(&emulator, vec![busy; 4]);
    let clock = FakeClock::default();
    let client = rosterkit::Paperspace::builder().base_url(&script.base_url).api_key("k");
    let client = client.clock(clock.clone()).build().unwrap();
    let errors = [
        client.get_secret("t", "DB").await.unwrap_err(),
        client.update_secret("t", "DB", "value").await.unwrap_err(),
        client.delete_secret("t", "DB").await.unwrap_err(),
        client.create_secret("t", "DB", "value").await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.kind(), ErrorKind::RateLimit);
        assert_eq!(error.attempts(), 1);
        assert_eq!(error.retry_after(), Some(Duration::from_secs(100_000)));
    }
    assert_eq!(clock.waits(), []);
}

#[tokio::test]
async fn a_connection_that_the_service_closed_meanwhile_is_replaced_also_for_a_create() {
    let emulator = support::emulator();
    let stamp = json!({"json": {
        "name": "DB", "dtCreated": "2024-01-02T03:04:05Z", "dtModified": "2024-01-02T03:04:05Z",
    }});
    let answer = json!({
        "headers": [["Content-Type", "application/json"]], "body": stamp, "close_after_bytes": 10_000,
    });
    let script = support::script(&emulator, vec![answer; 20]);
    let client = support::scripted(&script);
    for _ in 0..20 {
        client.create_secret("t", "DB", "value").await.unwrap();
        while emulator.connections_open() > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }
    assert_eq!(script.requests().len(), 20, "each was sent once");
}
