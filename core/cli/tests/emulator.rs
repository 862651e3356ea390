//! The emulator as a command: other programs use it by the variables that it writes.
#![cfg(feature = "demo")]

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

const ROSTERKIT: &str = env!("CARGO_BIN_EXE_rosterkit");

/// An emulator that runs until it is dropped.
struct Running(Child, BufReader<ChildStdout>);

impl Running {
    fn start(flags: &[&str]) -> Self {
        let mut command = Command::new(ROSTERKIT);
        command.arg("emulator").args(flags).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().expect("it starts");
        let stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        Self(child, stdout)
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.1.read_line(&mut line).expect("it is text");
        line.trim_end().to_owned()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn the_variables_that_it_writes_are_all_that_the_command_needs() {
    let mut emulator = Running::start(&["--people", "30"]);
    let mut variables = Vec::new();
    let target = loop {
        let line = emulator.line();
        match line.strip_prefix("# ") {
            Some(target) => break target.to_owned(),
            None => {
                let (name, value) = line.split_once('=').expect("a variable");
                variables.push((name.to_owned(), value.to_owned()));
            }
        }
    };
    let review = Command::new(ROSTERKIT)
        .args(["review", &target, "--json"])
        .env_clear()
        .envs(variables)
        .output()
        .expect("it starts");
    assert_eq!(review.status.code(), Some(0), "{}", String::from_utf8_lossy(&review.stderr));
    assert!(String::from_utf8_lossy(&review.stdout).lines().count() > 30);
}

#[test]
fn an_object_has_all_that_it_has() {
    let mut emulator = Running::start(&["--json", "--people", "3"]);
    let line = emulator.line();
    let endpoints = serde_json::from_str::<rosterkit_emulator::Endpoints>(&line);
    assert!(endpoints.is_ok(), "{line}");
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = taken.local_addr().expect("its address").port();
    let arguments = ["emulator", "--port", &port.to_string()];
    let ran = Command::new(ROSTERKIT).args(arguments).output().expect("it starts");
    assert_eq!((ran.status.code(), ran.stdout.as_slice()), (Some(1), &b""[..]));
    let said = String::from_utf8_lossy(&ran.stderr);
    let expected = format!("rosterkit: it cannot listen on port {port} of 127.0.0.1: ");
    assert!(said.starts_with(&expected), "{said}");
}

#[cfg(unix)]
#[test]
fn an_interrupt_is_its_end() {
    let mut emulator = Running::start(&["--people", "3"]);
    assert!(emulator.line().starts_with("PAPERSPACE_API_KEY="));
    let id = emulator.0.id().to_string();
    let sent = Command::new("kill").args(["-INT", &id]).status().expect("it starts");
    assert!(sent.success());
    assert_eq!(emulator.0.wait().expect("it ends").code(), Some(0));
}

#[test]
fn faults_that_cannot_be_used_are_refused() {
    let folder = std::env::temp_dir().join(format!("rosterkit-emulator-{}", std::process::id()));
    std::fs::write(&folder, "[{\"status\": \"none\"}]").expect("it can be written");
    let ran = Command::new(ROSTERKIT)
        .args(["emulator", "--faults"])
        .arg(&folder)
        .output()
        .expect("it starts");
    std::fs::remove_file(&folder).expect("it is there");
    assert_eq!(ran.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&ran.stderr).contains("not a list of faults"));
}
