//! `doctor`, against the emulator.

use std::path::PathBuf;
use std::process::{Command, Output};

use rosterkit_emulator::{Emulator, Fault};
use serde_json::Value;

fn emulator() -> Emulator {
    Emulator::builder().people(3).start_in_background().expect("a free port")
}

fn doctor(environment: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rosterkit"));
    command.env_clear().env("NO_PROXY", "127.0.0.1").envs(environment.iter().copied());
    command.arg("doctor").args(arguments).output().expect("it starts")
}

fn examined(output: &Output) -> Vec<Value> {
    let lines = output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
    lines.map(|line| serde_json::from_slice(line).expect("JSON")).collect()
}

fn in_a_new_folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("rosterkit-doctor-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    folder.join(name)
}

#[test]
fn without_credentials_it_says_which_there_could_be() {
    let done = doctor(&[], &["--json"]);
    assert_eq!(done.status.code(), Some(2));
    let found = examined(&done);
    let health: Vec<_> = found.iter().map(|found| found["health"].as_str()).collect();
    assert_eq!(health, [Some("not set up"); 4]);
    assert_eq!(found[0]["credential"], "none of PAPERSPACE_API_KEY is set");
}

#[test]
fn it_says_whose_a_credential_is_and_where_it_comes_from() {
    let emulator = emulator();
    let (paperspace, evo) = (&emulator.endpoints().paperspace, &emulator.endpoints().evo);
    let environment = [
        ("EU_PAPERSPACE_API_KEY", paperspace.api_key.as_str()),
        ("PAPERSPACE_API_URL", &paperspace.base_url),
        ("EVO_TOKEN", &evo.token),
        ("EVO_HUB_URL", &evo.base_url),
        ("EVO_DISCOVERY_URL", &evo.discovery_url),
    ];
    let done = doctor(&environment, &["paperspace@EU", "evo", "--json"]);
    let found = examined(&done);
    assert_eq!(done.status.code(), Some(0), "{found:?}");
    assert_eq!(found[0]["source"], "paperspace@EU");
    assert_eq!(found[0]["credential"], "api_key: environment variable EU_PAPERSPACE_API_KEY");
    assert!(found[0]["who"].as_str().is_some_and(|who| who.contains('@')), "{found:?}");
    assert_eq!(found[0]["clock"], "agrees with the service's");
    assert_eq!(found[1]["rights"], "in 1 organization: manages 1 on this hub");
}

#[test]
fn a_file_is_told_but_not_in_a_report() {
    let emulator = emulator();
    let paperspace = &emulator.endpoints().paperspace;
    let folder = std::env::temp_dir().join(format!("rosterkit-doctor-file-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("canary-key");
    std::fs::write(&file, paperspace.api_key.as_str()).expect("a file");
    let environment = [
        ("EU_PAPERSPACE_API_KEY_FILE", file.to_str().expect("a path in Unicode")),
        ("PAPERSPACE_API_URL", &paperspace.base_url),
        ("GITBOOK_TOKEN_COMMAND", "false canary"),
    ];
    let report = folder.join("report.txt");
    let bundle = ["--bundle", report.to_str().expect("a path in Unicode")];
    let arguments = [&["paperspace@EU", "gitbook", "--json"], &bundle[..]].concat();
    let found = examined(&doctor(&environment, &arguments));
    let named = "api_key: file, named by environment variable EU_PAPERSPACE_API_KEY_FILE";
    assert_eq!((&found[0]["health"], &found[0]["credential"]), (&"working".into(), &named.into()));
    assert_eq!(found[0]["file"], file.to_str().expect("a path in Unicode"));
    let named = "token: command of environment variable GITBOOK_TOKEN_COMMAND";
    assert_eq!((&found[1]["health"], &found[1]["credential"]), (&"failing".into(), &named.into()));
    assert!(found[1]["error"].to_string().contains("`false` of the environment variable GITBOOK"));
    let report = std::fs::read_to_string(&report).expect("the report");
    for words in ["…_PAPERSPACE_API_KEY_FILE", "GITBOOK_TOKEN_COMMAND"] {
        assert!(report.contains(words), "{report}");
    }
    assert!(!report.contains("canary") && !report.contains("EU_"), "{report}");
    std::fs::remove_dir_all(folder).expect("it is there");
}

#[test]
fn a_service_that_fails_is_told_and_the_others_are_looked_at() {
    let emulator = emulator();
    let (gitbook, zenml) = (&emulator.endpoints().gitbook, &emulator.endpoints().zenml);
    let broken = Fault { service: Some("gitbook".into()), status: Some(403), ..Fault::default() };
    emulator.set_faults(vec![broken]).expect("a fault that is possible");
    let environment = [
        ("GITBOOK_TOKEN", gitbook.token.as_str()),
        ("GITBOOK_API_URL", &gitbook.base_url),
        ("ZENML_PRO_TOKEN", &zenml.token),
        ("ZENML_PRO_API_URL", &zenml.base_url),
    ];
    let done = doctor(&environment, &["gitbook", "zenml", "--json"]);
    let found = examined(&done);
    assert_eq!(done.status.code(), Some(1));
    assert!(found[0]["error"].as_str().is_some_and(|error| error.contains("403")), "{found:?}");
    assert_eq!(found[1]["health"], "working");
}

#[test]
fn a_key_that_the_service_does_not_know_is_a_failure() {
    let emulator = emulator();
    let base_url = &emulator.endpoints().paperspace.base_url;
    let environment = [("PAPERSPACE_API_KEY", "unknown"), ("PAPERSPACE_API_URL", base_url)];
    let done = doctor(&environment, &["paperspace", "--json"]);
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(examined(&done)[0]["health"], "failing");
}

#[test]
fn a_bundle_has_nothing_in_it_that_is_anyones_own() {
    let emulator = emulator();
    let paperspace = &emulator.endpoints().paperspace;
    let bundle = in_a_new_folder("bundle.txt");
    let environment = [
        ("ACME_PAPERSPACE_API_KEY", paperspace.api_key.as_str()),
        ("PAPERSPACE_API_URL", &paperspace.base_url),
        ("GITBOOK_TOKEN", "a-token-of-mine"),
        ("GITBOOK_API_URL", "http://127.0.0.1:1"),
    ];
    let path = bundle.to_str().expect("UTF-8");
    let arguments = ["paperspace@ACME", "gitbook", "--timeout", "1", "--bundle", path];
    let done = doctor(&environment, &arguments);
    assert_eq!(done.status.code(), Some(1));
    let shown = String::from_utf8_lossy(&done.stdout);
    assert!(shown.contains('@') && shown.contains("ACME"), "{shown}");
    let text = std::fs::read_to_string(&bundle).expect("it was written");
    let own = ["ACME", "@meridian", "127.0.0.1", "a-token-of-mine", &paperspace.api_key];
    for own in own {
        assert!(!text.contains(own), "{own} is in {text}");
    }
    for needed in
        ["…_PAPERSPACE_API_KEY", "paperspace@…: working", "gitbook: failing", "ConnectError"]
    {
        assert!(text.contains(needed), "{needed} is not in {text}");
    }
    std::fs::remove_dir_all(bundle.parent().expect("a folder")).expect("it is there");
}
