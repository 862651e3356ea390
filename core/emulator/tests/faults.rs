//! Faults: which requests they apply to, and how many bytes are written.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use std::{
    io::Read,
    time::{Duration, Instant},
};

use flate2::read::GzDecoder;
use rosterkit_emulator::{Emulator, Fault, parse_faults};
use serde_json::{Value, json};
use support::{End, connect, emulator, exchange, raw, request_bytes, send};

fn put(emulator: &Emulator, faults: &Value) {
    let answer = send(
        "PUT",
        &format!("{}/faults", emulator.endpoints().control_url),
        "",
        &faults.to_string(),
    );
    assert_eq!(answer.status, 204, "{}", answer.text());
}

fn users(emulator: &Emulator) -> String {
    format!("{}/users", emulator.endpoints().zenml.base_url)
}

fn get(emulator: &Emulator, url: &str) -> (Vec<u8>, End) {
    let authorization = format!("Bearer {}", emulator.endpoints().zenml.token);
    raw("GET", url, &[("Authorization", &authorization), ("Connection", "close")], "")
}

/// The bytes without what the time of day and the number of requests decide.
fn masked(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes).into_owned();
    text.split_inclusive("\r\n")
        .filter(|line| !line.starts_with("Date") && !line.starts_with("x-request-id"))
        .collect()
}

#[test]
fn answers_are_cut_to_the_byte() {
    let emulator = emulator(30);
    let url = users(&emulator);
    let (whole, end) = get(&emulator, &url);
    assert_eq!(end, End::Closed);
    for (name, expected) in [("reset_after_bytes", End::Reset), ("close_after_bytes", End::Closed)]
    {
        for length in [0, 1, 9, 60, 500, whole.len() - 1, whole.len(), whole.len() + 100] {
            put(&emulator, &json!([{"operation": "list_users", name: length}]));
            let (bytes, end) = get(&emulator, &url);
            assert_eq!(
                (bytes.len(), &end),
                (length.min(whole.len()), &expected),
                "{name} {length}"
            );
            assert_eq!(masked(&bytes)[..length.min(40)], masked(&whole)[..length.min(40)]);
        }
    }
}

#[test]
fn a_cut_ends_a_kept_connection_too() {
    let emulator = emulator(30);
    let url = users(&emulator);
    put(&emulator, &json!([{"attempt": 2, "close_after_bytes": 100}]));
    let authorization = format!("Bearer {}", emulator.endpoints().zenml.token);
    let mut stream = connect(&url);
    assert_eq!(
        exchange(&mut stream, "GET", &url, &[("Authorization", &authorization)], "").status,
        200
    );
    std::io::Write::write_all(
        &mut stream,
        &request_bytes("GET", &url, &[("Authorization", &authorization)], ""),
    )
    .unwrap();
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap();
    assert_eq!(bytes.len(), 100);
    let requests = emulator.requests();
    assert_eq!(requests[0].connection, requests[1].connection);
    assert_eq!(
        (requests[1].attempt, requests[1].fault.as_deref(), requests[1].status),
        (2, Some("fault 0"), 200)
    );
}

#[test]
fn faults_are_matched() {
    let emulator = emulator(120);
    let (z, p, g) = (
        &emulator.endpoints().zenml,
        &emulator.endpoints().paperspace,
        &emulator.endpoints().gitbook,
    );
    let url = users(&emulator);
    let status = |url: &str, token: &str| send("GET", url, token, "").status;

    put(
        &emulator,
        &json!([{"operation": "list_users", "attempt": 1, "status": 503, "headers": {"Retry-After": "1"}, "body": {"detail": "busy"}}]),
    );
    let answer = send("GET", &url, &z.token, "");
    assert_eq!(
        (answer.status, answer.header("retry-after"), answer.json()),
        (503, Some("1"), json!({"detail": "busy"}))
    );
    assert!(answer.header("date").is_some() && answer.header("x-request-id").is_some());
    assert_eq!(status(&url, &z.token), 200, "only the first attempt");

    put(&emulator, &json!([{"service": "zenml", "status": 500, "times": 2, "body": "<html>"}]));
    assert_eq!(
        [status(&url, &z.token), status(&url, &z.token), status(&url, &z.token)],
        [500, 500, 200]
    );
    assert_eq!(status(&format!("{}/teams/{}/users", p.base_url, p.team_id), &p.api_key), 200);

    put(&emulator, &json!([{"method": "delete", "status": 502}, {"status": 418}]));
    assert_eq!(send("DELETE", &url, &z.token, "").status, 502, "the first that fits");
    assert_eq!(status(&url, &z.token), 418);

    // The page of a listing, whatever its service calls it.
    put(&emulator, &json!([{"page": 1, "status": 500}]));
    assert_eq!(
        [0, 30, 60].map(|offset| status(&format!("{url}?limit=30&offset={offset}"), &z.token)),
        [200, 500, 200]
    );
    for (listing, token, cursor, next) in [
        (
            format!("{}/teams/{}/users?limit=30", p.base_url, p.team_id),
            &p.api_key,
            "after",
            "/nextPage",
        ),
        (
            format!("{}/orgs/{}/members?limit=30", g.base_url, g.organization_id),
            &g.token,
            "page",
            "/next/page",
        ),
        (
            format!(
                "{}/orgs/{}/teams/{}/members?limit=30",
                g.base_url, g.organization_id, g.team_id
            ),
            &g.token,
            "page",
            "/next/page",
        ),
    ] {
        put(&emulator, &json!([{"page": 1, "times": 1, "status": 500}]));
        let first = send("GET", &listing, token, "");
        assert_eq!(first.status, 200);
        let second =
            format!("{listing}&{cursor}={}", first.json().pointer(next).unwrap().as_str().unwrap());
        assert_eq!([status(&second, token), status(&second, token)], [500, 200], "{listing}");
    }
    send("DELETE", &format!("{}/faults", emulator.endpoints().control_url), "", "");
    assert_eq!(status(&url, &z.token), 200);
}

#[test]
fn token_endpoints_fail_too() {
    let emulator = emulator(5);
    put(&emulator, &json!([{"operation": "issue_token", "times": 1, "status": 503}]));
    let login = format!("{}/auth/login", emulator.endpoints().zenml.base_url);
    let fields = format!("password={}", emulator.endpoints().zenml.api_key);
    assert_eq!(support::form(&login, &fields).status, 503);
    assert_eq!(support::form(&login, &fields).status, 200);
}

#[test]
fn latency_is_waited_and_the_request_applied() {
    let emulator = emulator(20);
    let url = users(&emulator);
    put(&emulator, &json!([{"operation": "list_users", "latency_ms": 300}]));
    let start = Instant::now();
    assert_eq!(send("GET", &url, &emulator.endpoints().zenml.token, "").status, 200);
    assert!((300..2000).contains(&start.elapsed().as_millis()));

    put(&emulator, &json!([{"latency_ms": 60000}]));
    let mut stream = connect(&url);
    std::io::Write::write_all(&mut stream, &request_bytes("GET", &url, &[], "")).unwrap();
    assert!(support::eventually(|| emulator.requests().len() == 2), "logged at once");
    assert!(support::eventually(|| emulator.connections_open() == 1));
    drop(stream);
    assert!(
        support::eventually(|| emulator.connections_open() == 0),
        "a client that leaves is noticed"
    );
}

#[test]
fn dribbling_takes_its_time() {
    let emulator = emulator(5);
    put(&emulator, &json!([{"dribble": {"bytes": 100, "every_ms": 20}, "close_after_bytes": 450}]));
    let start = Instant::now();
    let (bytes, _) = get(&emulator, &users(&emulator));
    assert_eq!(bytes.len(), 450);
    assert!(start.elapsed() >= Duration::from_millis(80), "five pieces, four waits");
}

#[test]
fn truncated_gzip_is_framed_and_broken() {
    let emulator = emulator(50);
    put(&emulator, &json!([{"truncate_gzip": true}]));
    let answer = send("GET", &users(&emulator), &emulator.endpoints().zenml.token, "");
    assert_eq!((answer.status, answer.header("content-encoding")), (200, Some("gzip")));
    assert!(!answer.body.is_empty());
    let mut text = Vec::new();
    assert!(GzDecoder::new(answer.body.as_slice()).read_to_end(&mut text).is_err());
}

#[test]
fn a_lost_answer_was_applied() {
    let emulator = emulator(20);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/secrets", p.base_url, p.team_id);
    put(
        &emulator,
        &json!([{"name": "lost", "operation": "create_secret", "times": 1, "lose_answer": true}]),
    );
    let authorization = format!("Bearer {}", p.api_key);
    let headers = [("Authorization", authorization.as_str()), ("Content-Type", "application/json")];
    let body = r#"{"name":"ONCE","value":"v"}"#;
    assert_eq!(raw("POST", &url, &headers, body), (Vec::new(), End::Closed));
    assert_eq!(send("POST", &url, &p.api_key, body).status, 409, "it had been created");
    assert_eq!(emulator.requests()[0].fault.as_deref(), Some("lost"));
    assert_eq!(emulator.mutations().len(), 1);

    // With a status in place of the answer nothing is applied.
    put(&emulator, &json!([{"status": 503, "reset_after_bytes": 0}]));
    assert_eq!(raw("DELETE", &format!("{url}/ONCE"), &headers, ""), (Vec::new(), End::Reset));
    assert_eq!(emulator.mutations().len(), 1);
}

#[test]
fn headers_are_added_to_the_real_answer() {
    let emulator = emulator(5);
    put(&emulator, &json!([{"extra_headers": {"X-More": "1", "Content-Type": "text/html"}}]));
    let answer = send("GET", &users(&emulator), &emulator.endpoints().zenml.token, "");
    assert_eq!(
        (answer.header("x-more"), answer.header("content-type")),
        (Some("1"), Some("text/html"))
    );
    assert_eq!(answer.json().as_array().unwrap().len(), 5);
}

#[test]
fn impossible_faults_are_explained() {
    let emulator = emulator(5);
    for (faults, needle) in [
        (r#"[{"stauts":500}]"#, "stauts"),
        (r#"[{"service":"github","status":500}]"#, "github"),
        (r#"[{"service":"evo","operation":"list_users","status":500}]"#, "list_users"),
        (r#"[{"operation":"list_users"}]"#, "what happens"),
        (r#"[{"status":99}]"#, "200 to 599"),
        (r#"[{"reset_after_bytes":1,"close_after_bytes":1}]"#, "exclude"),
        (r#"[{"dribble":{"bytes":0,"every_ms":1}}]"#, "at least 1"),
        (r#"[{"body":"x","latency_ms":1}]"#, "extra_headers"),
        (r#"{"status":500}"#, "list of faults"),
    ] {
        let answer =
            send("PUT", &format!("{}/faults", emulator.endpoints().control_url), "", faults);
        assert_eq!(answer.status, 400, "{faults}");
        let sentence = answer.json()["error"].as_str().unwrap().to_owned();
        assert!(sentence.contains(needle) && sentence.ends_with('.'), "{sentence}");
        assert!(parse_faults(faults.as_bytes()).is_err());
    }
    assert!(emulator.set_faults(vec![Fault::default()]).is_err());
}

#[test]
fn faults_from_the_start_come_back_with_a_reset() {
    let faults =
        parse_faults(br#"[{"operation": "list_users", "times": 1, "status": 503}]"#).unwrap();
    let emulator = Emulator::builder().people(3).faults(faults).start_in_background().unwrap();
    let status = || send("GET", &users(&emulator), &emulator.endpoints().zenml.token, "").status;
    assert_eq!([status(), status()], [503, 200]);
    emulator.reset();
    assert_eq!([status(), status()], [503, 200]);
    emulator.set_faults(Vec::new()).unwrap();
    assert_eq!(status(), 200);
}
