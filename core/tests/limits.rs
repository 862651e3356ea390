//! Answers that are too long, too deep, or unpack to too much.

mod support;

use rosterkit::blocking::{Paperspace, ZenML};
use rosterkit::{CallOptions, ErrorKind};
use serde_json::{Value, json};

fn answer(body: Value) -> Value {
    json!({"headers": [["Content-Type", "application/json"]], "body": body})
}

#[cfg(target_os = "linux")]
#[test]
fn a_gzip_bomb_is_refused_before_it_fills_memory() {
    if support::is_child() {
        let client = || Paperspace::builder().base_url(support::given("BASE_URL")).api_key("k");
        let client = client().build().unwrap();
        // Certificates, pool and runtime are loaded before memory is looked at.
        client.get_secret("t", "SMALL").expect("a small answer");
        let before = support::peak();
        let error = client.get_secret("t", "BOMB").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{error}");
        println!("grown {}", support::peak() - before);
        return;
    }
    let emulator = support::emulator();
    let small = json!({"json": {
        "name": "SMALL", "hasDeploymentAttached": false,
        "dtCreated": "2024-01-02T03:04:05Z", "dtModified": "2024-01-02T03:04:05Z",
    }});
    // 300 MB of blanks, which are legal in JSON, in 300 KB.
    let mut bomb = answer(json!({"repeat": [" ".repeat(1000), 300_000]}));
    bomb["gzip"] = json!(true);
    let script = support::script(&emulator, vec![answer(small), bomb]);
    let test = "a_gzip_bomb_is_refused_before_it_fills_memory";
    let output = support::child(test, &[("BASE_URL", &script.base_url)]);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    let grown = printed.lines().find_map(|line| line.split_once("grown ")).expect("a figure").1;
    let grown: u64 = grown.trim().parse().expect("a number");
    assert!(grown < 64 << 20, "the peak grew by {} MiB", grown >> 20);
}

#[test]
fn a_body_longer_than_the_limit_is_an_error_whether_announced_or_not() {
    let emulator = support::emulator();
    for framing in ["announced", "chunked", "gzip"] {
        let mut long = answer(json!({"repeat": ["x", 5000]}));
        if framing != "announced" {
            long[framing] = json!(true);
        }
        let script = support::script(&emulator, vec![long]);
        let client = support::scripted(&script);
        let limit = CallOptions::default().max_body_bytes(4999);
        let error = client.get_secret("t", "DB").options(limit).wait().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::BodyTooLarge, "{framing}: {error}");
        assert_eq!(error.attempts(), 1, "asking again would change nothing");
    }
}

#[test]
fn a_body_nested_200_000_deep_is_an_error_and_no_crash() {
    let emulator = support::emulator();
    let (open, close) = ("[".repeat(200_000), "]".repeat(200_000));
    let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let bodies = [
        open.clone(),
        format!("{open}{close}"),
        format!("[{{\"id\": \"{id}\", \"metadata\": {{\"a\": {open}{close}}}}}]"),
        format!("[{{\"id\": \"{id}\", \"unknown\": {open}"),
    ];
    for (index, body) in bodies.into_iter().enumerate() {
        let script = support::script(&emulator, vec![answer(json!(body))]);
        let client = ZenML::builder().base_url(&script.base_url).token("t").build().unwrap();
        // A thread with a small stack, as Swift and embedded interpreters have.
        let listed = std::thread::Builder::new()
            .stack_size(512 * 1024)
            .spawn(move || client.list_users().all())
            .unwrap()
            .join()
            .expect("no crash");
        assert_eq!(listed.unwrap_err().kind(), ErrorKind::Decode, "body {index}");
    }
    // The words of a failure are read with the same care.
    let failed = json!({"status": 400, "body": format!("{{\"detail\": {open}{close}}}")});
    let script = support::script(&emulator, vec![failed]);
    let client = ZenML::builder().base_url(&script.base_url).token("t").build().unwrap();
    assert_eq!(client.list_users().all().unwrap_err().kind(), ErrorKind::BadRequest);
}
