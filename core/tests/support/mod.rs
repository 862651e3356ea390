//! What several tests need: an emulator, a clock that takes no time, clients.

#![allow(dead_code, reason = "each test file uses a part of it")]

use rosterkit::{Error, ErrorKind, Evo, FakeClock, GitBook, Paperspace, ZenML};
use rosterkit_emulator::{Emulator, Script, ScriptHandle};
use serde_json::{Value, json};

/// An emulator on its own thread: it serves on when the test's runtime is busy or absent.
pub fn emulator() -> Emulator {
    emulator_with(40)
}

/// One with so many people in each place.
pub fn emulator_with(people: usize) -> Emulator {
    std::thread::spawn(move || Emulator::builder().people(people).start_in_background())
        .join()
        .expect("the emulator's thread")
        .expect("a free port")
}

/// Answers in order, as JSON that the emulator's scripts read.
pub fn script(emulator: &Emulator, answers: Vec<Value>) -> ScriptHandle {
    let script: Script = serde_json::from_value(json!({ "answers": answers })).expect("a script");
    emulator.add_script(script).expect("a script that is possible")
}

pub fn paperspace(emulator: &Emulator) -> Paperspace {
    let place = &emulator.endpoints().paperspace;
    let builder = Paperspace::builder().base_url(&place.base_url);
    builder.api_key(place.api_key.as_str()).clock(FakeClock::default()).build().expect("a client")
}

pub fn zenml(emulator: &Emulator) -> ZenML {
    let place = &emulator.endpoints().zenml;
    let builder = ZenML::builder().base_url(&place.base_url);
    builder.api_key(place.api_key.as_str()).clock(FakeClock::default()).build().expect("a client")
}

pub fn gitbook(emulator: &Emulator) -> GitBook {
    let place = &emulator.endpoints().gitbook;
    let builder = GitBook::builder().base_url(&place.base_url);
    builder.token(place.token.as_str()).clock(FakeClock::default()).build().expect("a client")
}

pub fn evo(emulator: &Emulator) -> Evo {
    let place = &emulator.endpoints().evo;
    let builder = Evo::builder().base_url(&place.base_url);
    builder.token(place.token.as_str()).clock(FakeClock::default()).build().expect("a client")
}

/// A Paperspace client for a script.
pub fn scripted(script: &ScriptHandle) -> Paperspace {
    let builder = Paperspace::builder().base_url(&script.base_url);
    builder.api_key("test-key").clock(FakeClock::default()).build().expect("a client")
}

/// Paperspace's JSON for the member number `index`.
pub fn member(index: usize) -> Value {
    json!({
        "dtConfirmed": "2024-01-02T03:04:05Z",
        "isAdmin": index.is_multiple_of(2),
        "isOwner": false,
        "user": {
            "id": format!("u{index}"),
            "email": format!("person{index}@example.com"),
            "firstName": "Zoë",
            "lastName": null,
        },
    })
}

/// Run one test of this file again in a process of its own, which finds `variables` in its
/// environment: for what can only be seen of a whole process.
pub fn child(test: &str, variables: &[(&str, &str)]) -> std::process::Output {
    let mut process =
        std::process::Command::new(std::env::current_exe().expect("a test is a program"));
    for name in OF_THE_MACHINE {
        process.env_remove(name).env_remove(name.to_lowercase());
    }
    process
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env("ROSTERKIT_TEST_CHILD", "1")
        .envs(variables.iter().copied())
        .output()
        .expect("a process")
}

/// What a machine may set, and a test does not want to see.
const OF_THE_MACHINE: &[&str] = &[
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "REQUEST_METHOD",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
];

/// Run the rest of a test in a process with these variables and no others of ours.
pub fn in_environment(test: &str, variables: &[(&str, &str)]) -> String {
    let output = child(test, variables);
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    out.into_owned()
}

/// The sentence of a client that cannot be made.
pub fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let error = result.expect_err("it is to be refused");
    assert!(matches!(error.kind(), ErrorKind::Config | ErrorKind::InvalidArgument), "{error:?}");
    error.to_string()
}

/// Whether this process was started by [`child`].
pub fn is_child() -> bool {
    std::env::var_os("ROSTERKIT_TEST_CHILD").is_some()
}

/// A variable that [`child`] was given.
pub fn given(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("the parent gives {name}"))
}

/// The bytes of this process that are in memory now.
#[cfg(target_os = "linux")]
pub fn resident() -> u64 {
    memory("VmRSS:")
}

/// The most bytes of this process that ever were in memory.
#[cfg(target_os = "linux")]
pub fn peak() -> u64 {
    memory("VmHWM:")
}

#[cfg(target_os = "linux")]
fn memory(name: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("procfs");
    let line = status.lines().find(|line| line.starts_with(name)).expect("a line of it");
    let kib: u64 = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).expect("a number");
    kib * 1024
}

/// How many files and sockets this process has open.
#[cfg(target_os = "linux")]
pub fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").expect("procfs").count()
}

/// How many threads this process has.
#[cfg(target_os = "linux")]
pub fn threads() -> usize {
    std::fs::read_dir("/proc/self/task").expect("procfs").count()
}
