//! Scripts: answers in order, byte for byte, and an exact record of what was asked.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use std::{
    io::{Read, Write},
    time::{Duration, Instant},
};

use flate2::read::GzDecoder;
use rosterkit_emulator::{Emulator, Script, ScriptAnswer, ScriptBody, ScriptHandle};
use serde_json::{Value, json};
use support::{End, connect, emulator, exchange, raw, send};

/// Starts a script over HTTP: its base URL and its control URL.
fn script(emulator: &Emulator, script: &Value) -> (String, String) {
    let scripts = format!("{}/scripts", emulator.endpoints().control_url);
    let answer = send("POST", &scripts, "", &script.to_string());
    assert_eq!(answer.status, 201, "{}", answer.text());
    let made = answer.json();
    (
        made["base_url"].as_str().unwrap().to_owned(),
        format!("{scripts}/{}", made["id"].as_str().unwrap()),
    )
}

#[test]
fn nothing_is_added_but_the_framing() {
    let emulator = emulator(1);
    let (base, _) = script(
        &emulator,
        &json!({"answers": [
            {"status": 201, "headers": [["X-A", "1"], ["x-a", "{{base_url}}/2"]], "body": "at {{base_url}}"},
            {"body": {"json": {"next": "{{base_url}}/p"}}, "chunked": true},
            {"status": 204},
            {"body": {"base64": "AAH/"}},
            {"body": {"repeat": ["ab", 3]}},
            {"headers": [["Content-Length", "5"]], "body": "hello"},
        ]}),
    );
    let close = [("Connection", "close")];
    let bytes = |path: &str| {
        String::from_utf8_lossy(&raw("GET", &format!("{base}{path}"), &close, "").0).into_owned()
    };
    let text = format!("at {base}");
    assert_eq!(
        bytes("/a"),
        format!(
            "HTTP/1.1 201 Created\r\nX-A: 1\r\nx-a: {base}/2\r\nContent-Length: {}\r\n\r\n{text}",
            text.len()
        )
    );
    let body = format!("{{\"next\":\"{base}/p\"}}");
    assert_eq!(
        bytes("/b"),
        format!(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{:x}\r\n{body}\r\n0\r\n\r\n",
            body.len()
        )
    );
    assert_eq!(bytes("/c"), "HTTP/1.1 204 No Content\r\n\r\n");
    assert_eq!(
        raw("GET", &base, &close, "").0,
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n\x00\x01\xff"
    );
    assert_eq!(bytes(""), "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nababab");
    assert_eq!(bytes(""), "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    let answer = send("GET", &base, "", "");
    assert_eq!(answer.status, 599);
    assert!(answer.json()["error"].as_str().unwrap().contains("no more answers"));
}

#[test]
fn requests_are_recorded_as_sent() {
    let emulator = emulator(1);
    let (base, control) = script(&emulator, &json!({"answers": [{}, {}]}));
    let headers =
        [("AuthoriZation", "Bearer very-secret"), ("X-B", "2"), ("x-a", "ü"), ("X-B", "1")];
    exchange(
        &mut connect(&base),
        "PATCH",
        &format!("{base}/teams/%2e%2e//x?after=a+b&c=%20"),
        &headers,
        "{\"é\":1}",
    );
    let seen = send("GET", &control, "", "").json();
    assert_eq!(seen["left"], 1);
    let host = base.strip_prefix("http://").unwrap().split('/').next().unwrap();
    assert_eq!(
        seen["requests"],
        json!([{
            "method": "PATCH",
            "target": "/teams/%2e%2e//x?after=a+b&c=%20",
            "headers": [["Host", host], ["AuthoriZation", "Bearer very-secret"], ["X-B", "2"], ["x-a", "ü"], ["X-B", "1"], ["Content-Length", "8"]],
            "body": "{\"é\":1}",
        }])
    );
    // A body in chunks, with an extension and a trailer.
    let mut stream = connect(&base);
    let path = base.split_at(base.find("/_script").unwrap()).1;
    write!(stream, "POST {path} HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: 1\r\n\r\n").unwrap();
    assert_eq!(support::read_answer(&mut stream).status, 200);
    let seen = send("GET", &control, "", "").json();
    assert_eq!(
        (seen["requests"][1]["body"].as_str(), seen["requests"][1]["target"].as_str()),
        (Some("abcde"), Some("/"))
    );
    assert_eq!(emulator.requests().len(), 0, "scripts are no service");
    assert_eq!(send("DELETE", &control, "", "").status, 204);
    assert_eq!(send("GET", &control, "", "").status, 404);
    assert_eq!(send("GET", &base, "", "").status, 404);
}

#[test]
fn answers_are_cut_dribbled_delayed_and_raw() {
    let emulator = emulator(1);
    let (base, _) = script(
        &emulator,
        &json!({"answers": [
            {"body": {"repeat": ["x", 1000]}, "reset_after_bytes": 50},
            {"body": {"repeat": ["x", 1000]}, "close_after_bytes": 500},
            {"body": {"repeat": ["x", 100]}, "latency_ms": 150, "dribble": {"bytes": 50, "every_ms": 50}},
            {"raw": "HTTP/9 nonsense {{base_url}}\r\n"},
            {"raw": ""},
            {"reset_after_bytes": 0},
            {"body": {"repeat": ["ab", 2000]}, "gzip": true},
            {"body": {"repeat": ["x", 3_000_000]}, "reset_after_bytes": 2_000_000},
        ]}),
    );
    let get = || raw("GET", &base, &[("Connection", "close")], "");
    let (bytes, end) = get();
    assert_eq!((bytes.len(), end), (50, End::Reset));
    let (bytes, end) = get();
    assert_eq!((bytes.len(), end), (500, End::Closed));
    let start = Instant::now();
    let (bytes, _) = get();
    assert!(bytes.ends_with(b"xxx") && start.elapsed() >= Duration::from_millis(150 + 2 * 50));
    assert_eq!(get(), (format!("HTTP/9 nonsense {base}\r\n").into_bytes(), End::Closed));
    assert_eq!(get(), (Vec::new(), End::Closed));
    assert_eq!(get(), (Vec::new(), End::Reset));
    let answer = send("GET", &base, "", "");
    assert_eq!(answer.header("content-encoding"), Some("gzip"));
    let mut text = String::new();
    GzDecoder::new(answer.body.as_slice()).read_to_string(&mut text).unwrap();
    assert_eq!(text, "ab".repeat(2000));
    let (bytes, end) = get();
    assert_eq!((bytes.len(), end), (2_000_000, End::Reset), "also past what a socket buffers");
}

#[test]
fn a_script_may_hang() {
    let emulator = emulator(1);
    let (base, control) = script(&emulator, &json!({"answers": [], "when_exhausted": "hang"}));
    let mut stream = connect(&base);
    stream.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    stream.write_all(&support::request_bytes("GET", &base, &[], "")).unwrap();
    assert!(stream.read(&mut [0]).is_err(), "nothing comes");
    assert_eq!(send("GET", &control, "", "").json()["requests"].as_array().unwrap().len(), 1);
    drop(stream);
    assert!(support::eventually(|| emulator.connections_open() == 0));
}

#[test]
fn scripts_are_for_the_library_too() {
    let emulator = emulator(1);
    let answer =
        ScriptAnswer { body: Some(ScriptBody::Text("hi".into())), ..ScriptAnswer::default() };
    let script: ScriptHandle =
        emulator.add_script(Script { answers: vec![answer], ..Script::default() }).unwrap();
    assert_eq!(script.left(), 1);
    assert_eq!(send("GET", &format!("{}/x", script.base_url), "", "").text(), "hi");
    assert_eq!((script.left(), script.requests()[0].target.as_str()), (0, "/x"));
    let base_url = script.base_url.clone();
    script.remove();
    assert_eq!(send("GET", &base_url, "", "").status, 404);
}

#[test]
fn impossible_scripts_are_explained() {
    let emulator = emulator(1);
    for script in [
        r#"{"answers":[{"stauts":200}]}"#,
        r#"{"answers":[{"status":1}]}"#,
        r#"{"answers":[{"body":{"base64":"*"}}]}"#,
        r#"{"answers":[{"raw":"x","status":200}]}"#,
        r#"{"answers":[{"body":{"repeat":["x",99999999999]}}]}"#,
        r#"{"answers":[],"when_exhausted":"explode"}"#,
        r#"{}"#,
        "nonsense",
    ] {
        let answer =
            send("POST", &format!("{}/scripts", emulator.endpoints().control_url), "", script);
        assert_eq!(answer.status, 400, "{script}");
        assert!(answer.json()["error"].as_str().unwrap().ends_with('.'), "{}", answer.text());
    }
}
