//! What must hold for whatever a stranger sends: the bodies of the fuzz targets.
//!
//! `cargo fuzz run page --features fuzzer` looks for counter-examples; the test beside this runs
//! the kept corpus and random changes of it on a stable compiler.

use std::time::{Duration, UNIX_EPOCH};

use serde_json::Value;

/// A page is read whole or not at all.
pub fn page(body: &[u8]) {
    let counts = rosterkit::fuzzing::pages(body);
    if counts.iter().all(Option::is_none) {
        return;
    }
    let value: Value = serde_json::from_slice(body).expect("what was read as a page is JSON");
    let lists = [value.get("items"), value.get("items"), Some(&value), value.get("results")];
    for (count, list) in counts.into_iter().zip(lists) {
        let Some(count) = count else { continue };
        let list = list.and_then(Value::as_array).expect("there was a list");
        assert_eq!(count, list.len(), "all that was there, and no more");
    }
}

/// A secret that a service echoes is not shown, in whatever form of words.
pub fn problem(body: &[u8]) {
    const SECRET: &str = "hunter2-canary";
    let shown = rosterkit::fuzzing::problem(body, SECRET);
    for part in SECRET.as_bytes().windows(8) {
        let part = std::str::from_utf8(part).expect("it is ASCII");
        assert!(!shown.contains(part), "{shown}");
    }
}

/// No header makes anybody wait for ever.
pub fn hints(headers: &[u8]) {
    let wall = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    if let Some(wait) = rosterkit::fuzzing::hints(headers, wall) {
        assert!(wait <= Duration::from_secs(10 * 365 * 24 * 3600), "{wait:?}");
    }
}
