//! The examples, run as programs against an emulator.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use rosterkit_emulator::{Emulator, Fault};
use serde_json::Value;

/// An emulator, and a folder in which examples run.
struct Here {
    emulator: Emulator,
    folder: PathBuf,
    team: String,
    organization: String,
}

/// How a program ended, and what it said.
struct Ended {
    code: i32,
    output: String,
    said: String,
}

impl Here {
    fn new(name: &str) -> Self {
        let emulator = Emulator::builder().people(20).start_in_background().expect("a free port");
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("examples").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("a folder");
        let at = emulator.endpoints();
        let team = format!("paperspace:{}", at.paperspace.team_id);
        let organization = format!("gitbook:{}", at.gitbook.organization_id);
        Self { emulator, folder, team, organization }
    }

    fn run(&self, example: &str, arguments: &[&str]) -> Ended {
        self.run_given(example, arguments, "")
    }

    /// Run one that reads standard input.
    fn run_given(&self, example: &str, arguments: &[&str], given: &str) -> Ended {
        let at = self.emulator.endpoints();
        let mut child = Command::new(built(example))
            .args(arguments)
            .current_dir(&self.folder)
            .env("NO_PROXY", "127.0.0.1")
            .env("PAPERSPACE_API_KEY", &at.paperspace.api_key)
            .env("PAPERSPACE_API_URL", &at.paperspace.base_url)
            .env("GITBOOK_TOKEN", &at.gitbook.token)
            .env("GITBOOK_API_URL", &at.gitbook.base_url)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        // One that reads nothing may have ended.
        let _ = child.stdin.take().expect("a pipe").write_all(given.as_bytes());
        let ended = child.wait_with_output().expect("it ends");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("it writes UTF-8");
        Ended {
            code: ended.status.code().expect("no signal ends it"),
            output: text(ended.stdout),
            said: text(ended.stderr),
        }
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.folder.join(name), text).expect("it can be written");
    }

    fn changes(&self) -> Vec<String> {
        self.emulator.mutations().into_iter().map(|change| change.operation).collect()
    }

    fn fail(&self, fault: Fault) {
        self.emulator.set_faults(vec![fault]).expect("a fault that is possible");
    }

    /// The address of a plain member of the team.
    fn member(&self) -> String {
        let at = &self.emulator.endpoints().paperspace;
        let client = rosterkit::blocking::Paperspace::builder()
            .base_url(&at.base_url)
            .api_key(at.api_key.as_str())
            .build()
            .expect("a client");
        let mut members = client.list_team_members(&at.team_id).map(|member| member.expect("read"));
        members
            .find(|member| !member.is_admin && !member.is_owner)
            .expect("one")
            .user
            .email
            .to_string()
    }
}

/// Where cargo has put it: beside the folder of this test.
fn built(example: &str) -> PathBuf {
    let test = std::env::current_exe().expect("this has a path");
    let folder = test.ancestors().nth(2).expect("it is in a folder of a folder");
    let program =
        folder.join("examples").join(example).with_extension(std::env::consts::EXE_EXTENSION);
    assert!(program.exists(), "build it first: cargo build -p rosterkit --examples");
    program
}

#[test]
fn offboarding_shows_a_plan_and_then_applies_it() {
    let here = Here::new("offboard");
    let email = here.member();
    let planned = here.run("offboard", &["plan", &email, &here.team, &here.organization]);
    assert_eq!(planned.code, 0, "{}", planned.said);
    let plan: Value = serde_json::from_str(&planned.output).unwrap();
    let digest = plan["digest"].as_str().unwrap();
    assert!(
        planned.said.contains(&email) && planned.said.contains(&digest[..12]),
        "{}",
        planned.said
    );
    here.write("plan.json", &planned.output);

    let refused = here.run("offboard", &["apply", "plan.json", "0123456789ab"]);
    assert_eq!((refused.code, refused.output.as_str()), (5, ""), "{}", refused.said);
    assert!(refused.said.contains("digest"), "{}", refused.said);
    assert!(here.changes().is_empty());

    let applied = here.run("offboard", &["apply", "plan.json", &digest[..12]]);
    assert_eq!(applied.code, 0, "{}", applied.said);
    let evidence: Value = serde_json::from_str(&applied.output).unwrap();
    assert_eq!(evidence["plan_digest"], *digest);
    for secret in plan["rotate"].as_array().unwrap() {
        let line = format!("They may know {} of", secret["name"].as_str().unwrap());
        assert!(applied.said.contains(&line), "{}", applied.said);
    }
    let made = here.changes();
    assert_eq!(made[0], "remove_team_member");
    assert_eq!(here.run("offboard", &["apply", "plan.json", digest]).code, 0);
    assert_eq!(here.changes(), made, "a second time nothing is changed");
}

#[test]
fn a_person_who_is_nowhere_is_told_from_a_place_that_cannot_be_read() {
    let here = Here::new("nowhere");
    let nowhere = ["plan", "no-one@example.com", &here.team, &here.organization];
    assert_eq!(here.run("offboard", &nowhere).code, 3);
    here.fail(Fault { service: Some("gitbook".into()), status: Some(403), ..Fault::default() });
    assert_eq!(here.run("offboard", &nowhere).code, 1);
}

#[test]
fn the_scheduled_review_writes_what_could_be_read() {
    let here = Here::new("review");
    here.write(
        "targets",
        &format!("# all of them\n{} # here\n\n{}\n", here.team, here.organization),
    );
    let whole = here.run("scheduled_review", &["--targets", "targets", "--output", "report"]);
    assert_eq!(whole.code, 0, "{}", whole.said);
    assert!(whole.said.contains(&format!("{}: 20 people", here.team)), "{}", whole.said);
    assert!(here.folder.join("report/review.html").exists());

    here.fail(Fault { service: Some("gitbook".into()), status: Some(403), ..Fault::default() });
    let partly = here.run("scheduled_review", &[&here.team, &here.organization]);
    assert_eq!(partly.code, 1, "{}", partly.said);
    assert!(partly.said.contains(&format!("{}: ", here.organization)), "{}", partly.said);
    assert!(here.folder.join("review/review.html").exists(), "what was read is shown");
}

#[test]
fn a_secret_gets_a_new_value_which_is_not_shown() {
    let here = Here::new("rotate");
    for (how, outcome) in [(&[][..], "created"), (&["--generate", "40"], "updated")] {
        let arguments = [&["my-team", "NEW_ONE"], how].concat();
        let ended = here.run_given("rotate_secret", &arguments, "CANARY\n");
        assert_eq!(ended.code, 0, "{}", ended.said);
        assert!(
            ended.output.starts_with(&format!("NEW_ONE: {outcome}, confirmed\n")),
            "{}",
            ended.output
        );
        assert!(!(ended.output + &ended.said).contains("CANARY"));
    }
    assert_eq!(here.changes(), ["create_secret", "update_secret"]);
    let of_lines = here.run_given("rotate_secret", &["my-team", "NEW_ONE"], "CANARY\nSECOND\n");
    assert_eq!(of_lines.code, 0, "{}", of_lines.said);
    assert!(
        here.emulator.requests().iter().any(|sent| sent.body.contains(r#"CANARY\nSECOND""#)),
        "all lines of a value, without the last one's end"
    );
    here.fail(Fault {
        operation: Some("update_secret".into()),
        status: Some(403),
        ..Fault::default()
    });
    let refused = here.run_given("rotate_secret", &["my-team", "NEW_ONE"], "CANARY\n");
    assert_eq!(refused.code, 1, "{}", refused.said);
    assert!(
        refused.said.contains("Paperspace") && !refused.said.contains("CANARY"),
        "{}",
        refused.said
    );
}

#[test]
fn a_team_is_invited_once() {
    let here = Here::new("invite");
    let grant = format!("kind,user,target,role\ngrant,jo@example.com,{},edit\n", here.organization);
    here.write("team.csv", &grant);
    let shown = here.run("invite_team", &["team.csv"]);
    assert_eq!(shown.code, 0, "{}", shown.said);
    assert!(shown.output.contains("jo@example.com"), "{}", shown.output);
    assert!(here.changes().is_empty());
    for _ in 0..2 {
        let done = here.run("invite_team", &["team.csv", "--apply"]);
        assert_eq!(done.code, 0, "{}{}", done.output, done.said);
        assert_eq!(here.changes(), ["invite_members"]);
    }
}

#[test]
fn what_only_a_person_can_do_is_left_to_do() {
    let here = Here::new("manual");
    let grant = format!("kind,user,target,role\ngrant,jo@example.com,{},member\n", here.team);
    here.write("team.csv", &grant);
    let left = here.run("invite_team", &["team.csv", "--apply"]);
    assert_eq!(left.code, 1, "{}{}", left.output, left.said);
    assert!(here.changes().is_empty());
}

#[test]
fn mistakes_are_usage_and_change_nothing() {
    let here = Here::new("mistakes");
    here.write("wrong.csv", "kind,user,target,role\ngrant,jo@example.com,github:x,edit\n");
    let mistakes: &[&[&str]] = &[
        &["scheduled_review"],
        &["scheduled_review", "github:x"],
        &["scheduled_review", "--all"],
        &["scheduled_review", "--targets", "nowhere"],
        &["offboard"],
        &["offboard", "plan", "a@example.com"],
        &["offboard", "plan", "a@example.com", "github:x"],
        &["offboard", "apply", "nowhere", "0123456789ab"],
        &["rotate_secret", "my-team"],
        &["rotate_secret", "my-team", "NEW_ONE"],
        &["rotate_secret", "my-team", "NEW_ONE", "--generate", "x"],
        &["invite_team"],
        &["invite_team", "nowhere"],
        &["invite_team", "wrong.csv", "--apply"],
    ];
    for mistake in mistakes {
        let ended = here.run(mistake[0], &mistake[1..]);
        assert_eq!((ended.code, ended.output.as_str()), (2, ""), "{mistake:?}: {}", ended.said);
        assert!(!ended.said.is_empty(), "{mistake:?}");
    }
    assert!(here.changes().is_empty());
}
