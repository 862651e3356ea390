//! A run that is killed, anywhere, is gone on with from its journal, and ends as if it had not been.
#![cfg(unix)]

mod support;
#[path = "support/access.rs"]
mod with_access;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use rosterkit::access::{
    AccessChange, Action, ApplyOptions, ChangeKind, Evidence, Plan, StepOutcome,
};
use rosterkit::{Access, FakeClock};
use rosterkit_emulator::{Emulator, Endpoints};
use serde_json::{Value, json};
use support::emulator_with;
use with_access::{Targets, access, changes_of_every_kind, faults, journal, standings};

/// A world, a plan of every kind of change in it, and what is so after the plan was applied.
struct Prepared {
    emulator: Emulator,
    plan: Plan,
    after: Vec<String>,
    /// How many changes of the services' data that takes.
    changes: usize,
    /// The lines of a whole journal.
    lines: Vec<String>,
}

async fn prepared(name: &str, is_meant: impl FnMut(&AccessChange) -> bool) -> Prepared {
    let emulator = emulator_with(24);
    let targets = Targets::of(&emulator);
    let access = access(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let mut changes = changes_of_every_kind(&review, &targets);
    changes.retain(is_meant);
    let plan = access.plan(changes).await.unwrap();
    emulator.reset();
    let (folder, path) = journal(name);
    let evidence = resumed(&access, &plan, &path).await;
    assert!(evidence.steps.iter().all(is_well), "{evidence:?}");
    let changes = emulator.mutations().len();
    let manual = plan.steps.iter().filter(|step| step.action == Action::Manual).count();
    assert_eq!(changes, plan.steps.len() - manual);
    let after = standings(&access.review(targets.all()).await.unwrap());
    let written = std::fs::read_to_string(&path).unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let lines = written.split_inclusive('\n').map(str::to_owned).collect();
    Prepared { emulator, plan, after, changes, lines }
}

fn is_well(step: &rosterkit::access::AppliedStep) -> bool {
    matches!(step.outcome, StepOutcome::Done | StepOutcome::Already | StepOutcome::Manual)
}

async fn resumed(access: &Access, plan: &Plan, path: &str) -> Evidence {
    let options = ApplyOptions::default().confirm(plan.digest.as_str()).journal(path);
    access.apply_with(plan.clone(), options).await.expect("evidence")
}

/// What was sent, if it must not be sent twice: the routes of such operations, with their bodies.
fn unrepeatable(emulator: &Emulator) -> Vec<String> {
    let operations = rosterkit::DECLARATIONS.iter().flat_map(|service| service.operations);
    let names: Vec<_> = operations
        .filter(|operation| !operation.repeatable && !operation.raw)
        .map(|operation| (operation.service, operation.name))
        .collect();
    let is_one = |service: &str, operation: &str| names.contains(&(service, operation));
    let mut sent: Vec<_> = emulator
        .requests()
        .into_iter()
        .filter(|one| is_one(&one.service, one.operation.as_deref().unwrap_or_default()))
        .map(|one| format!("{} {} {}", one.method, one.target, one.body))
        .collect();
    sent.sort();
    sent
}

/// See that a run that went on from a journal ended as one that was never killed.
async fn ends_as_ever(of: &Prepared, evidence: &Evidence, what: &str) {
    assert!(evidence.steps.iter().all(is_well), "{what}: {evidence:#?}");
    let access = access(&of.emulator);
    let review = access.review(Targets::of(&of.emulator).all()).await.unwrap();
    assert_eq!(standings(&review), of.after, "{what}");
    let sent = unrepeatable(&of.emulator);
    let mut once = sent.clone();
    once.dedup();
    assert_eq!(sent, once, "{what}: what must not be sent twice was");
    assert!(!sent.is_empty(), "there are such operations");
}

const CHILD: &str = "a_run_that_is_killed_after_any_write_is_gone_on_with";

/// The child: applies the plan to the services of its parent.
fn apply_in_child() {
    let folder = support::given("FOLDER");
    let read = |name: &str| std::fs::read(Path::new(&folder).join(name)).expect("a file");
    let places: Endpoints = serde_json::from_slice(&read("endpoints.json")).unwrap();
    let plan: Plan = serde_json::from_slice(&read("plan.json")).unwrap();
    let clock = FakeClock::default();
    let paperspace = rosterkit::Paperspace::builder().base_url(&places.paperspace.base_url);
    let zenml = rosterkit::ZenML::builder().base_url(&places.zenml.base_url);
    let gitbook = rosterkit::GitBook::builder().base_url(&places.gitbook.base_url);
    let evo = rosterkit::Evo::builder().base_url(&places.evo.base_url);
    let access = rosterkit::blocking::Access::builder()
        .client("paperspace", paperspace.api_key(&places.paperspace.api_key).build().unwrap())
        .client("zenml", zenml.api_key(&places.zenml.api_key).build().unwrap())
        .client("gitbook", gitbook.token(&places.gitbook.token).build().unwrap())
        .client("evo", evo.token(&places.evo.token).build().unwrap())
        .clock(clock)
        .build()
        .unwrap();
    let options = ApplyOptions::default().confirm(plan.digest.as_str());
    let evidence = access.apply_with(plan, options.journal(support::given("JOURNAL"))).unwrap();
    println!("applied {}", evidence.steps.len());
}

fn child(folder: &Path, path: &str) -> Child {
    let mut process = Command::new(std::env::current_exe().expect("a test is a program"));
    process
        .args(["--exact", CHILD, "--nocapture", "--test-threads=1"])
        .env("ROSTERKIT_TEST_CHILD", "1")
        .env("FOLDER", folder)
        .env("JOURNAL", path)
        .env_remove("HTTP_PROXY")
        .env_remove("http_proxy")
        .env_remove("ALL_PROXY")
        .env_remove("all_proxy")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("a process")
}

#[test]
fn a_run_that_is_killed_after_any_write_is_gone_on_with() {
    if support::is_child() {
        return apply_in_child();
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let of = runtime.block_on(prepared("killed", |_| true));
    let emulator = &of.emulator;
    for k in 0..=of.changes {
        emulator.reset();
        // A write is carried out, and its answer waits: long enough for the process to be killed.
        let writes = ["POST", "PUT", "PATCH", "DELETE"];
        let held = writes.map(|method| json!({ "method": method, "latency_ms": 25 })).to_vec();
        let spared = json!({ "operation": "issue_token", "extra_headers": { "X-Spared": "1" } });
        faults(emulator, [vec![spared], held].concat());
        let (folder, path) = journal(&format!("killed-{k}"));
        let write = |name: &str, value: &dyn erased::Json| {
            std::fs::write(folder.join(name), value.json()).unwrap();
        };
        write("endpoints.json", emulator.endpoints());
        write("plan.json", &of.plan);
        let mut process = child(&folder, &path);
        let is_time = || match k {
            // As soon as the first line about a step is there, sent or not.
            0 => std::fs::read_to_string(&path).is_ok_and(|text| text.lines().count() > 1),
            k => emulator.mutations().len() >= k,
        };
        while !is_time() {
            assert!(process.try_wait().unwrap().is_none(), "it ended by itself");
            std::thread::sleep(Duration::from_millis(1));
        }
        process.kill().unwrap();
        process.wait().unwrap();
        let done = emulator.mutations().len();
        assert!(done >= k && done < of.changes || k == of.changes, "it was killed on the way");
        emulator.set_faults(vec![]).unwrap();
        runtime.block_on(async {
            let evidence = resumed(&access(emulator), &of.plan, &path).await;
            ends_as_ever(&of, &evidence, &format!("after {k} writes")).await;
        });
        std::fs::remove_dir_all(folder).unwrap();
    }
}

/// What can be written as JSON.
mod erased {
    pub trait Json {
        fn json(&self) -> Vec<u8>;
    }

    impl<T: serde::Serialize> Json for T {
        fn json(&self) -> Vec<u8> {
            serde_json::to_vec(self).expect("JSON")
        }
    }
}

/// The numbers of the steps that a journal's lines tell to have begun, in their order.
fn begun(lines: &[String]) -> Vec<u32> {
    let values = lines.iter().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let before = values.filter(|line| line["kind"] == "before");
    before.map(|line| line["n"].as_u64().unwrap() as u32).collect()
}

#[tokio::test]
async fn a_run_is_gone_on_with_from_every_line_of_its_journal_and_from_a_part_of_one() {
    // A plan of fewer steps: all that add a person, and some that change and remove.
    let mut others = 0;
    let of = prepared("lines", move |change| {
        others += u32::from(change.kind != ChangeKind::Grant);
        change.kind == ChangeKind::Grant || others.is_multiple_of(6)
    });
    let of = of.await;
    let access = access(&of.emulator);
    for count in 0..=of.lines.len() {
        let steps = begun(&of.lines[..count]);
        let last = of.lines[..count].last().map(String::as_str).unwrap_or_default();
        // The last write that was announced may not have been sent.
        let is_announced = last.contains("\"before\"");
        for unsent in [false, true].into_iter().take(1 + usize::from(is_announced)) {
            of.emulator.reset();
            let sent = &steps[..steps.len() - usize::from(unsent)];
            if !sent.is_empty() {
                let options = ApplyOptions::default().confirm(of.plan.digest.as_str());
                let options = options.only(sent.to_vec());
                access.apply_with(of.plan.clone(), options).await.unwrap();
            }
            assert_eq!(of.emulator.mutations().len(), sent.len());
            let (folder, path) = journal("line");
            let mut text = of.lines[..count].concat();
            if let Some(next) = of.lines.get(count) {
                text.push_str(&next[..next.len() * (count % 4) / 4]);
            }
            std::fs::write(&path, text).unwrap();
            let evidence = resumed(&access, &of.plan, &path).await;
            ends_as_ever(&of, &evidence, &format!("after {count} lines, unsent: {unsent}")).await;
            std::fs::remove_dir_all(folder).unwrap();
        }
    }
}
