//! Planning, applying and rotating, against the emulator: what the exit codes say, and that nothing is
//! sent that was not meant.

mod support;

use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use rosterkit::{Access, FakeClock};
use rosterkit_emulator::Fault;
use serde_json::Value;
use support::{Ended, Stage};

/// In all services; the only owner of the second workspace.
const LEAVER: &str = "grace.brown@tiefbau.example";
const TEAM: &str = "paperspace:my-team";

fn second_workspace(stage: &Stage) -> String {
    let at = &stage.emulator.endpoints().evo;
    format!("evo:{}/{}", at.org_id, at.other_workspace_id)
}

fn fault(stage: &Stage, fault: Fault) {
    stage.emulator.set_faults(vec![fault]).expect("a fault that is possible");
}

fn of(operation: &str) -> Fault {
    Fault { operation: Some(operation.to_owned()), ..Fault::default() }
}

fn json(stage: &Stage, name: &str) -> Value {
    serde_json::from_str(&stage.read(name)).expect("JSON")
}

/// Plan how the person leaves two places; give the digest.
fn planned(stage: &Stage) -> String {
    let plan = stage.run(&["offboard", LEAVER, TEAM, "zenml", "-o", "plan.json"]);
    assert_eq!(plan.code, Some(0), "{}", plan.err);
    let digest = json(stage, "plan.json")["digest"].as_str().expect("it has one").to_owned();
    assert!(plan.out.contains(&format!("Its digest is {}", &digest[..12])), "{}", plan.out);
    digest[..12].to_owned()
}

fn apply(stage: &Stage, confirm: &str, more: &[&str]) -> Ended {
    stage.run(&[&["apply", "plan.json", "--confirm", confirm], more].concat())
}

fn outcomes(evidence: &str) -> Vec<String> {
    let evidence: Value = serde_json::from_str(evidence).expect("JSON");
    let steps = evidence["steps"].as_array().expect("steps").iter();
    steps.map(|step| step["outcome"].as_str().expect("a word").to_owned()).collect()
}

// ---- Planning

#[test]
fn a_plan_changes_nothing_and_says_how_to_go_on() {
    let stage = Stage::new();
    planned(&stage);
    assert!(stage.emulator.mutations().is_empty());
    let shown = stage.run(&["offboard", LEAVER, TEAM]);
    assert_eq!(shown.code, Some(0));
    assert!(shown.out.contains(&format!("- 1. remove {LEAVER} from {TEAM}")), "{}", shown.out);
    assert_eq!(
        shown.err,
        "Nothing was changed. To apply the plan, write it to a file with -o PLAN.json.\n"
    );
    let as_json = stage.run(&["offboard", LEAVER, TEAM, "--json"]);
    let plan: Value = serde_json::from_str(&as_json.out).expect("JSON alone");
    assert_eq!(plan["steps"][0]["action"], "remove");
}

#[cfg(unix)]
#[test]
fn the_files_that_name_people_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;

    let stage = Stage::new();
    stage.write("plan.json", "an older one");
    let confirm = planned(&stage);
    assert_eq!(apply(&stage, &confirm, &["-o", "evidence.json"]).code, Some(0));
    for name in ["plan.json", "evidence.json", "plan.journal.jsonl"] {
        let mode = stage.folder.join(name).metadata().expect("it is there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
    let hidden = std::fs::read_dir(&stage.folder).expect("a folder");
    let hidden = hidden.filter(|entry| {
        entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with('.'))
    });
    assert_eq!(hidden.count(), 0, "nothing stays beside them");
}

#[test]
fn a_person_who_is_nowhere_is_told_by_the_exit_code() {
    let stage = Stage::new();
    let plan = stage.run(&["offboard", "nobody@example.com", TEAM]);
    assert_eq!(plan.code, Some(3));
    assert!(
        plan.err.starts_with("nobody@example.com was not found in paperspace:"),
        "{}",
        plan.err
    );
    assert!(plan.err.ends_with(": 40 people.\n"), "{}", plan.err);
    // Where some show no address they may be all the same.
    let plan = stage.run(&["offboard", "nobody@example.com", TEAM, "zenml"]);
    assert_eq!(plan.code, Some(4));
    assert!(plan.out.contains("zenml shows no e-mail address of "), "{}", plan.out);
    assert!(plan.err.ends_with(" in 2 of the places: 80 people.\n"), "{}", plan.err);
}

#[test]
fn a_place_that_cannot_be_read_is_told_by_the_exit_code() {
    let stage = Stage::new();
    fault(&stage, Fault { status: Some(500), ..of("list_users") });
    let plan = stage.run(&["offboard", LEAVER, TEAM, "zenml"]);
    assert_eq!(plan.code, Some(1));
    assert!(plan.err.contains("rosterkit: zenml: ZenML Pro failed on its side"), "{}", plan.err);
    assert!(plan.out.contains("refused (incomplete_source)"), "{}", plan.out);
}

#[test]
fn a_limit_that_refuses_a_step_is_told_and_can_be_another_one() {
    let stage = Stage::new();
    let workspace = second_workspace(&stage);
    let refused = stage.run(&["offboard", LEAVER, &workspace, "-o", "plan.json"]);
    assert_eq!(refused.code, Some(5));
    assert!(refused.out.contains("refused (min_owners)"), "{}", refused.out);
    let confirm = json(&stage, "plan.json")["digest"].as_str().expect("a digest").to_owned();
    let applied = apply(&stage, &confirm, &[]);
    assert_eq!(applied.code, Some(5), "{}", applied.err);
    assert!(stage.emulator.mutations().is_empty());

    let allowed = stage.run(&["offboard", LEAVER, &workspace, "--min-owners", "0"]);
    assert_eq!(allowed.code, Some(0), "{}", allowed.out);
    assert!(allowed.out.contains("min_owners 0"), "the plan has it: {}", allowed.out);
}

#[test]
fn changes_come_from_a_file_from_standard_input_and_from_options() {
    let stage = Stage::new();
    let file = format!("kind,user,target,role\nset_role,{LEAVER},{TEAM},admin\n");
    stage.write("changes.csv", &file);
    let workspace = second_workspace(&stage);
    let of_file = stage.run(&["plan", "changes.csv", "--revoke", LEAVER, &workspace, "--json"]);
    let plan: Value = serde_json::from_str(&of_file.out).expect("JSON");
    let actions: Vec<_> = plan["steps"].as_array().expect("steps").iter().collect();
    assert_eq!(actions.len(), 2, "{}", of_file.out);
    assert_eq!((of_file.code, &actions[0]["action"]), (Some(5), &Value::from("set_role")));

    let of_stdin = with_stdin(stage.command(&["plan", "-"]), &file);
    assert_eq!(of_stdin.code, Some(0), "{}", of_stdin.err);
    let of_options = stage.run(&["plan", "--set-role", LEAVER, TEAM, "admin"]);
    assert_eq!(of_options.code, Some(0), "{}", of_options.err);
    assert!(of_options.out.contains(&format!("~ 1. change {LEAVER}")), "{}", of_options.out);
    let already = stage.run(&["plan", "--set-role", LEAVER, TEAM, "member"]);
    assert_eq!(already.code, Some(0), "{}", already.err);
    assert!(already.out.contains("= 1. keep"), "{}", already.out);
}

#[test]
fn what_is_wrong_with_a_plan_is_told_before_anything_is_asked_for() {
    let stage = Stage::new();
    stage.write("wrong.csv", "kind,user\ngrant,jo@example.com\n");
    stage.write("empty.csv", "kind,user,target,role\n");
    for (words, told) in [
        (&["offboard", LEAVER][..], "name at least one place"),
        (&["offboard", LEAVER, "github:x"], "`github` is none of the services"),
        (&["offboard", LEAVER, "paperspace@EU:my-team"], "EU_PAPERSPACE_API_KEY"),
        (&["offboard", LEAVER, TEAM, "--mode", "harshly"], "invalid value 'harshly'"),
        (&["plan"], "there is nothing to plan"),
        (&["plan", "wrong.csv"], "rosterkit: wrong.csv "),
        (&["plan", "empty.csv"], "rosterkit: empty.csv has no changes"),
        (&["plan", "--grant", LEAVER, TEAM], "3 values required"),
        (
            &["plan", "--revoke", LEAVER, "github:x"],
            "revoke grace.brown@tiefbau.example github:x: ",
        ),
        (
            &["plan", "--grant", LEAVER, TEAM, "king"],
            "grant grace.brown@tiefbau.example paperspace:",
        ),
        (&["apply", "missing.json"], "missing.json cannot be read"),
        (&["apply", "wrong.csv"], "rosterkit: wrong.csv "),
        (&["apply", "-"], "--journal FILE or --no-journal"),
        (&["rotate", "my-team", "NAME"], "required"),
        (&["rotate", "zenml", "NAME", "--stdin"], "has no secrets"),
        (&["rotate", "my-team", "NAME", "--stdin", "--generate", "40"], "cannot be used with"),
    ] {
        let refused = stage.run(words);
        assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{words:?}");
        assert!(refused.err.contains(told), "{words:?}: {}", refused.err);
    }
    assert!(stage.emulator.requests().is_empty());
}

// ---- Applying

#[test]
fn a_plan_that_is_not_confirmed_is_not_applied() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    stage.emulator.clear_logs();
    for (words, code) in [
        (&["apply", "plan.json"][..], 2),
        (&["apply", "plan.json", "--json"], 2),
        (&["apply", "plan.json", "--confirm", &confirm[..11]], 5),
        (&["apply", "plan.json", "--confirm", "000000000000"], 5),
        (&["apply", "plan.json", "--confirm", LEAVER], 5),
        (&["apply", "plan.json", "--confirm", &confirm, "--only", "7"], 2),
        (&["apply", "plan.json", "--confirm", &confirm, "-o", "missing/evidence.json"], 1),
    ] {
        let refused = stage.run(words);
        assert_eq!((refused.code, refused.out.as_str()), (Some(code), ""), "{words:?}");
    }
    let typed = with_stdin(stage.command(&["apply", "plan.json"]), &format!("{LEAVER}\n"));
    assert_eq!(typed.code, Some(2), "a pipe is not a person");
    let told = format!(
        "rosterkit: nothing was changed: there is no terminal to confirm it in. If the plan is \
         right, add --confirm {confirm}\n"
    );
    assert!(typed.err.ends_with(&told), "{}", typed.err);
    assert!(stage.emulator.requests().is_empty(), "nothing was sent");
}

#[test]
fn a_plan_is_applied_once_and_then_it_is_so_already() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    let applied = apply(&stage, &confirm, &["-o", "evidence.json"]);
    assert_eq!(applied.code, Some(0), "{}", applied.err);
    assert!(applied.out.contains("2 steps: 2 done."), "{}", applied.out);
    assert!(applied.err.contains("\nThe evidence is in evidence.json.\n"), "{}", applied.err);
    let secrets = json(&stage, "plan.json")["rotate"].as_array().expect("secrets").len();
    let told = format!("\n{secrets} secrets to rotate, as the person may know them: ");
    assert!(applied.err.contains(&told), "{}", applied.err);
    assert!(!applied.err.contains("last changed"), "their names are in the plan: {}", applied.err);
    assert!(applied.err.contains("Paperspace: remove team member: status 200"), "{}", applied.err);
    assert_eq!(outcomes(&stage.read("evidence.json")), ["done", "done"]);
    let changed = stage.emulator.mutations().len();
    let again = apply(&stage, &confirm, &["--json"]);
    assert_eq!((again.code, outcomes(&again.out)), (Some(0), vec!["already".into(); 2]));
    assert_eq!(stage.emulator.mutations().len(), changed, "nothing is done twice");
    assert_eq!(stage.run(&["find", LEAVER, "--in", TEAM]).code, Some(3));
}

#[test]
fn steps_that_were_not_asked_for_do_not_count() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    let first = apply(&stage, &confirm, &["--only", "1", "--json"]);
    assert_eq!(
        (first.code, outcomes(&first.out)),
        (Some(0), vec!["done".into(), "skipped".into()])
    );
    let rest = apply(&stage, &confirm, &["--json"]);
    assert_eq!((rest.code, outcomes(&rest.out)), (Some(0), vec!["already".into(), "done".into()]));
}

#[test]
fn what_fails_in_part_and_as_a_whole_are_different_ends() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    fault(&stage, Fault { status: Some(403), ..of("remove_team_member") });
    let alone = apply(&stage, &confirm, &["--only", "1", "--json"]);
    assert_eq!((alone.code, outcomes(&alone.out)[0].as_str()), (Some(1), "failed"));
    let partly = apply(&stage, &confirm, &["--json"]);
    let expected = vec!["failed".to_owned(), "done".to_owned()];
    assert_eq!((partly.code, outcomes(&partly.out)), (Some(6), expected));
    stage.emulator.set_faults(Vec::new()).expect("none");
    let mended = apply(&stage, &confirm, &["--json"]);
    assert_eq!(mended.code, Some(0), "{}", mended.out);
}

#[test]
fn what_is_left_to_people_is_something_left() {
    let stage = Stage::new();
    // Paperspace has no operation that adds a person.
    let words = ["plan", "--grant", "jo@example.com", TEAM, "member", "-o", "plan.json"];
    assert_eq!(stage.run(&words).code, Some(0));
    let confirm = json(&stage, "plan.json")["digest"].as_str().expect("a digest").to_owned();
    let applied = apply(&stage, &confirm, &["--json"]);
    assert_eq!((applied.code, outcomes(&applied.out)), (Some(6), vec!["manual".into()]));
}

#[test]
fn a_plan_file_that_was_changed_is_refused() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    stage.emulator.clear_logs();
    let plan = stage.read("plan.json");
    stage.write("plan.json", &plan.replacen("my-team", "your-team", 1));
    let refused = apply(&stage, &confirm, &[]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(5), ""));
    assert!(refused.err.contains("was changed since it was made"), "{}", refused.err);
    stage.write("plan.json", &plan[..plan.len() / 2]);
    assert_eq!(apply(&stage, &confirm, &[]).code, Some(2), "half of a plan is not one");
    assert!(stage.emulator.requests().is_empty());
}

/// The library as of another time.
fn access(stage: &Stage) -> Access {
    let at = &stage.emulator.endpoints().paperspace;
    let client = rosterkit::Paperspace::builder().base_url(&at.base_url).api_key(&at.api_key);
    Access::builder()
        .client("paperspace", client.build().expect("a client"))
        .clock(FakeClock::default())
        .build()
        .expect("it is made")
}

fn block_on<T>(work: impl IntoFuture<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("one");
    runtime.block_on(async { work.await })
}

#[test]
fn a_plan_that_expired_is_refused() {
    let stage = Stage::new();
    let access = access(&stage);
    let plan = block_on(access.offboard(LEAVER, [TEAM])).expect("a plan of another day");
    let digest = plan.digest.to_string();
    stage.write("plan.json", &block_on(access.render_plan(plan)).expect("JSON"));
    stage.emulator.clear_logs();
    for refused in [apply(&stage, &digest, &[]), stage.run(&["apply", "plan.json"])] {
        assert_eq!((refused.code, refused.out.as_str()), (Some(5), ""));
        assert!(refused.err.contains("he plan expired at"), "{}", refused.err);
    }
    assert!(stage.emulator.requests().is_empty());
}

#[test]
fn a_plan_that_does_not_fit_any_more_is_refused() {
    let stage = Stage::new();
    let revoke = ["plan", "--revoke", LEAVER, TEAM, "-o", "plan.json"];
    assert_eq!(stage.run(&revoke).code, Some(0));
    let confirm = json(&stage, "plan.json")["digest"].as_str().expect("a digest").to_owned();
    let promote = ["plan", "--set-role", LEAVER, TEAM, "admin", "-o", "other.json"];
    assert_eq!(stage.run(&promote).code, Some(0));
    let other = json(&stage, "other.json")["digest"].as_str().expect("a digest").to_owned();
    assert_eq!(stage.run(&["apply", "other.json", "--confirm", &other]).code, Some(0));
    let stale = apply(&stage, &confirm, &["--json"]);
    assert_eq!((stale.code, outcomes(&stale.out)), (Some(5), vec!["refused".into()]));
}

/// Wait until the emulator has seen this.
fn wait_for(stage: &Stage, operation: &str) {
    while !stage.emulator.mutations().iter().any(|seen| seen.operation == operation) {
        sleep(Duration::from_millis(10));
    }
}

#[cfg(unix)]
fn send(signal: &str, child: &Child) {
    let sent = Command::new("kill").args([signal, &child.id().to_string()]).status();
    assert!(sent.expect("kill").success());
}

#[cfg(unix)]
#[test]
fn an_interruption_is_told_and_the_same_command_goes_on() {
    for signal in ["-INT", "-TERM"] {
        let stage = Stage::new();
        let confirm = planned(&stage);
        // Of the first write, no answer comes.
        fault(&stage, Fault { latency_ms: Some(600_000), ..of("remove_team_member") });
        let words = ["apply", "plan.json", "--confirm", &confirm, "-o", "evidence.json"];
        let mut command = stage.command(&words);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let child = command.spawn().expect("it starts");
        wait_for(&stage, "remove_team_member");
        send(signal, &child);
        let interrupted = Ended::from(child.wait_with_output().expect("it ends"));
        assert_eq!((interrupted.code, interrupted.out.as_str()), (Some(130), ""));
        assert!(
            interrupted.err.ends_with(
                "The journal, plan.journal.jsonl, has it: the same command goes on from there.\n\
                 rosterkit: interrupted\n"
            ),
            "{}",
            interrupted.err
        );
        let files = std::fs::read_dir(&stage.folder).expect("a folder");
        let files = files.map(|entry| entry.expect("an entry").file_name());
        let evidence = files.filter(|name| name.to_string_lossy().contains("evidence"));
        assert_eq!(evidence.count(), 0, "what was begun is removed");
        stage.emulator.set_faults(Vec::new()).expect("none");
        let rest = apply(&stage, &confirm, &["--json"]);
        assert_eq!(
            (rest.code, outcomes(&rest.out)),
            (Some(0), vec!["already".into(), "done".into()])
        );
    }
}

#[test]
fn a_journal_is_kept_where_it_is_wanted_or_not_at_all() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    assert_eq!(apply(&stage, &confirm, &["--no-journal", "--only", "1"]).code, Some(0));
    assert!(!stage.folder.join("plan.journal.jsonl").exists());
    let kept = apply(&stage, &confirm, &["--journal", "kept.jsonl"]);
    assert_eq!(kept.code, Some(0), "{}", kept.err);
    assert!(stage.read("kept.jsonl").contains("\"digest\""));
    stage.write("other.jsonl", "something else\n");
    let refused = apply(&stage, &confirm, &["--journal", "other.jsonl"]);
    assert_eq!(refused.code, Some(5), "{}", refused.err);
    assert_eq!(stage.read("other.jsonl"), "something else\n");
    let from_stdin = ["apply", "-", "--no-journal", "--confirm", &confirm, "--json"];
    let applied = with_stdin(stage.command(&from_stdin), &stage.read("plan.json"));
    assert_eq!(applied.code, Some(0), "{}", applied.err);
}

// ---- Closing a review

#[test]
fn a_closed_review_gives_a_plan_that_can_be_applied() {
    let stage = Stage::new();
    let review = stage.run(&["review", TEAM, "--json"]);
    stage.write("review.jsonl", &review.out);
    let sheet = stage.run(&["worksheet", "review.jsonl"]);
    let mut lines = sheet.out.lines();
    let header = lines.next().expect("a header");
    let columns: Vec<_> = header.split(',').collect();
    let at = columns.iter().position(|column| *column == "decision").expect("it is there");
    let blank = ",".repeat(columns.len() - at - 1);
    let filled = lines.map(|line| {
        let decision = if line.contains(LEAVER) { "revoke" } else { "keep" };
        let line = line.strip_suffix(&blank).expect("the columns are empty");
        format!("{line}{decision},,checked,auditor@example.com,,\r\n")
    });
    assert_eq!(
        columns[at..],
        ["decision", "new_role", "reason", "reviewer", "decided_at", "ticket"]
    );
    stage.write("filled.csv", &format!("{header}\r\n{}", filled.collect::<String>()));
    let closed = stage.run(&["close", "review.jsonl", "filled.csv", "-o", "plan.json"]);
    assert_eq!(closed.code, Some(0), "{}", closed.err);
    assert_eq!(
        closed.err,
        "Decided: 39 keep, 1 revoke, 0 change. Planned: 1 step.\n\
         Nothing was changed. To apply the plan: rosterkit apply plan.json\n"
    );
    let confirm = json(&stage, "plan.json")["digest"].as_str().expect("a digest").to_owned();
    assert_eq!(apply(&stage, &confirm, &[]).code, Some(0));
    assert_eq!(stage.run(&["find", LEAVER, "--in", TEAM]).code, Some(3));
}

// ---- Rotating

const CANARY: &str = "canary-3b1f0c7a5d";

fn with_stdin(mut command: Command, text: &str) -> Ended {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child: Child = command.spawn().expect("it starts");
    // One that ends early does not read it.
    let _ = child.stdin.take().expect("a pipe").write_all(text.as_bytes());
    Ended::from(child.wait_with_output().expect("it ends"))
}

#[test]
fn a_secret_is_rotated_from_each_source_and_its_value_is_never_shown() {
    let stage = Stage::new();
    let confirmed = |more: &[&str]| {
        let words = [&["rotate", TEAM, "DB_TOKEN", "--confirm", "my-team"], more].concat();
        stage.command(&words)
    };
    let created = with_stdin(confirmed(&["--stdin"]), &format!("{CANARY}\n"));
    assert_eq!(created.code, Some(0), "{}", created.err);
    assert!(
        created.out.starts_with("DB_TOKEN in paperspace:my-team: created at "),
        "{}",
        created.out
    );
    assert!(created.err.contains("The team had no secret of this name"), "{}", created.err);
    let of_command = Ended::from(
        confirmed(&["--json", "--", "printf", "%s", CANARY]).output().expect("it starts"),
    );
    assert_eq!(of_command.code, Some(0), "{}", of_command.err);
    assert_eq!(of_command.rows()[0]["outcome"], "updated");
    let generated = Ended::from(confirmed(&["--generate", "40"]).output().expect("it starts"));
    assert_eq!(generated.code, Some(0), "{}", generated.err);
    for ended in [created, of_command, generated] {
        assert!(!ended.out.contains(CANARY), "{}", ended.out);
        assert!(!ended.err.contains(CANARY), "{}", ended.err);
    }
    let operations: Vec<_> =
        stage.emulator.mutations().iter().map(|m| m.operation.clone()).collect();
    assert_eq!(operations, ["create_secret", "update_secret", "update_secret"]);
}

#[test]
fn a_team_of_another_source_has_its_own_credentials() {
    let stage = Stage::new();
    let key = stage.emulator.endpoints().paperspace.api_key.clone();
    let stage = stage.set("EU_PAPERSPACE_API_KEY", &key).set("PAPERSPACE_API_KEY", "");
    let team = "paperspace@EU:my-team";
    let words = ["rotate", team, "DB_TOKEN", "--generate", "40", "--confirm", "my-team"];
    assert_eq!(stage.run(&words).code, Some(0));
    let secrets = stage.run(&["secrets", team, "--json"]);
    assert!(secrets.rows().iter().any(|row| row["name"] == "DB_TOKEN"), "{}", secrets.err);
    assert_eq!(stage.run(&["secrets", "my-team"]).code, Some(2), "there is no other key");
}

#[test]
fn a_value_that_cannot_be_had_is_not_sent() {
    let stage = Stage::new();
    let rotate = |more: &[&str]| {
        let words = [&["rotate", "my-team", "DB_TOKEN", "--confirm", "my-team"], more].concat();
        stage.command(&words)
    };
    for (words, code, told) in [
        (&["--", "false"][..], 1, "the command `false` failed (exit status: 1)"),
        (&["--", "no-such-command"], 2, "`no-such-command` cannot be run: No such file"),
        // Words of the command are its own, whatever they look like here.
        (&["--", "test", "-u@example.org", "-a"], 1, "the command `test` failed"),
        (&["--", "true"], 2, "what the command `true` writes is empty"),
        (&["--generate", "3"], 2, "generate"),
        (&["--stdin"], 2, "standard input is empty"),
    ] {
        let refused = Ended::from(rotate(words).output().expect("it starts"));
        assert_eq!((refused.code, refused.out.as_str()), (Some(code), ""), "{words:?}");
        assert!(refused.err.contains(told), "{words:?}: {}", refused.err);
    }
    let unconfirmed = stage.run(&["rotate", TEAM, "DB_TOKEN", "--generate", "40"]);
    assert_eq!((unconfirmed.code, unconfirmed.out.as_str()), (Some(2), ""));
    assert!(
        unconfirmed.err.ends_with("If it is meant, add --confirm my-team\n"),
        "{}",
        unconfirmed.err
    );
    let other = stage.run(&["rotate", TEAM, "X", "--generate", "40", "--confirm", "your-team"]);
    assert_eq!(other.code, Some(2));
    assert!(stage.emulator.mutations().is_empty());
}

/// While it waits for the service, the process shows its arguments to every user of the machine.
#[cfg(target_os = "linux")]
#[test]
fn a_value_is_not_among_the_arguments_of_the_process() {
    let stage = Stage::new();
    fault(&stage, Fault { latency_ms: Some(600_000), ..of("create_secret") });
    let mut command =
        stage.command(&["rotate", TEAM, "DB_TOKEN", "--stdin", "--confirm", "my-team"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    child.stdin.take().expect("a pipe").write_all(CANARY.as_bytes()).expect("it is read");
    wait_for(&stage, "create_secret");
    for file in ["cmdline", "environ"] {
        let shown = std::fs::read(format!("/proc/{}/{file}", child.id())).expect("it runs");
        assert!(!String::from_utf8_lossy(&shown).contains(CANARY), "{file}");
    }
    child.kill().expect("it runs");
    child.wait().expect("it ends");
}

#[test]
fn a_rotation_whose_answer_is_lost_says_what_is_known() {
    let stage = Stage::new();
    fault(&stage, Fault { lose_answer: true, ..of("create_secret") });
    let words = ["rotate", TEAM, "DB_TOKEN", "--generate", "40", "--confirm", "my-team"];
    let rotated = stage.run(&words);
    assert_eq!(rotated.code, Some(0), "{}", rotated.err);
    assert!(rotated.out.contains("DB_TOKEN in paperspace:my-team: created at "), "{}", rotated.out);
}

/// Wait until a process listens for Ctrl-C.
#[cfg(target_os = "linux")]
fn wait_until_it_listens(child: &Child) {
    const SIGINT: u64 = 1 << 1;
    let listens = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:"))?;
        Some(u64::from_str_radix(caught.trim(), 16).ok()? & SIGINT != 0)
    };
    while listens() != Some(true) {
        sleep(Duration::from_millis(10));
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_interruption_ends_the_reading_of_what_nothing_is_written_to() {
    let stage = Stage::new();
    for words in [
        &["apply", "-", "--no-journal"][..],
        &["plan", "-"],
        &["offboard", LEAVER, "--targets", "-"],
        &["find", LEAVER, "--targets", "-"],
        &["close", "-", "worksheet.csv"],
        &["worksheet", "-"],
        &["diff", "-", "after.jsonl"],
        &["review", TEAM, "--roster", "-"],
        &["rotate", TEAM, "DB_PASSWORD", "--stdin", "--confirm", "my-team"],
    ] {
        let mut command = stage.command(words);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("it starts");
        let stdin = child.stdin.take();
        wait_until_it_listens(&child);
        send("-INT", &child);
        let ended = Ended::from(child.wait_with_output().expect("it ends"));
        assert_eq!(ended.code, Some(130), "{words:?}: {}", ended.err);
        drop(stdin);
    }
    assert!(stage.emulator.mutations().is_empty());
}

#[test]
fn the_evidence_takes_the_place_of_nothing_that_is_needed_to_go_on() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    let plan = stage.read("plan.json");
    for (output, what) in
        [("plan.json", "plan"), ("./plan.json", "plan"), ("plan.journal.jsonl", "journal")]
    {
        let refused = apply(&stage, &confirm, &["-o", output]);
        assert_eq!(refused.code, Some(2), "{}", refused.err);
        let words = format!("is the {what}, which the evidence would replace");
        assert!(refused.err.contains(&words), "{}", refused.err);
    }
    assert_eq!(stage.read("plan.json"), plan);
    assert!(stage.emulator.mutations().is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn evidence_that_no_file_takes_is_shown() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    let applied = apply(&stage, &confirm, &["-o", "/dev/full", "--json"]);
    assert_eq!(applied.code, Some(1), "{}", applied.err);
    assert!(applied.err.contains("/dev/full cannot be written"), "{}", applied.err);
    assert_eq!(outcomes(&applied.out), ["done", "done"]);
}

#[cfg(unix)]
#[test]
fn a_plan_from_a_pipe_has_no_journal_beside_it() {
    let stage = Stage::new();
    let confirm = planned(&stage);
    let plan = stage.read("plan.json");
    for pipe in ["-", "/dev/stdin"] {
        let ended = with_stdin(stage.command(&["apply", pipe, "--confirm", &confirm]), &plan);
        assert_eq!(ended.code, Some(2), "{}", ended.err);
        assert!(ended.err.contains("give --journal FILE or --no-journal"), "{}", ended.err);
    }
    assert!(stage.emulator.mutations().is_empty());
}

#[test]
fn what_is_wrong_with_a_file_is_told_of_the_file() {
    let stage = Stage::new();
    planned(&stage);
    let plan = stage.read("plan.json");
    stage.write("cut.json", &plan[..plan.len() / 2]);
    std::fs::write(stage.folder.join("latin.json"), b"caf\xe9").expect("it can be written");
    for (name, why) in [
        ("cut.json", "cut.json was cut: it ends before it is whole"),
        ("latin.json", "latin.json is not text in UTF-8: save it as such"),
    ] {
        let refused = stage.run(&["apply", name]);
        assert_eq!(refused.code, Some(2), "{}", refused.err);
        assert!(refused.err.starts_with(&format!("rosterkit: {why}")), "{}", refused.err);
    }
    stage.write("places.txt", "\u{feff}zenml # the control plane\r\n");
    assert_eq!(stage.run(&["offboard", LEAVER, "--targets", "places.txt"]).code, Some(0));
    let refused = stage.run(&["offboard", LEAVER, TEAM, "-o", "-"]);
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(!stage.folder.join("-").exists());
    for numbers in ["", "1-3", "1,,2", "all"] {
        let refused = stage.run(&["apply", "plan.json", "--only", numbers]);
        assert_eq!(refused.code, Some(2), "{}", refused.err);
        assert!(refused.err.contains("write the numbers that the plan shows"), "{}", refused.err);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_journal_has_the_name_that_is_told_or_the_plan_is_not_applied() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;

    let stage = Stage::new();
    let confirm = planned(&stage);
    let name = OsStr::from_bytes(b"caf\xe9.json");
    std::fs::copy(stage.folder.join("plan.json"), stage.folder.join(name)).expect("a copy");
    let mut command = stage.command(&["apply", "--confirm", &confirm]);
    let refused = Ended::from(command.arg(name).output().expect("it starts"));
    assert_eq!(refused.code, Some(2), "{}", refused.err);
    assert!(refused.err.contains("is not UTF-8: give --journal another one"), "{}", refused.err);
    assert!(stage.emulator.mutations().is_empty());
}
