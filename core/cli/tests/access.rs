//! Finding, reviewing and comparing, against the emulator.

mod support;

use rosterkit_emulator::Fault;
use serde_json::Value;
use support::{Ended, Stage};

fn fail(stage: &Stage, operation: &str) {
    let fault = Fault { operation: Some(operation.into()), status: Some(500), ..Fault::default() };
    stage.emulator.set_faults(vec![fault]).expect("a fault that is possible");
}

/// The members that a listing has, in its order.
fn members(stage: &Stage) -> Vec<Value> {
    stage.run(&["members", "paperspace", "my-team", "--json"]).rows()
}

fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row[field].as_str().unwrap_or_else(|| panic!("{field} of {row}"))
}

// ---- Finding

#[test]
fn a_person_is_found_by_an_id_and_by_any_address() {
    let stage = Stage::new();
    let member = &members(&stage)[3];
    let (id, email) = (text(member, "user_id"), text(member, "email"));
    for people in [vec![id], vec![email], vec!["nowhere@example.com", email]] {
        let found = stage
            .run(&[&["find"], &people[..], &["--in", "paperspace:my-team", "--json"]].concat());
        let rows = found.rows();
        assert_eq!((found.code, rows.len()), (Some(0), 1), "{people:?}");
        assert_eq!(text(&rows[0], "user_id"), id);
        assert_eq!(text(&rows[0], "role"), text(member, "role"));
        assert_eq!(rows[0]["joined_at"], member["joined_at"]);
    }
}

#[test]
fn a_person_without_an_address_is_checked_by_an_id() {
    let stage = Stage::new();
    let nowhere = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    assert_eq!(stage.run(&["find", nowhere, "--in", "zenml"]).code, Some(3));
    assert_eq!(stage.run(&["find", nowhere, "a@b.c", "--in", "zenml"]).code, Some(4));
}

#[test]
fn a_place_is_no_person() {
    let stage = Stage::new();
    for words in [
        &["find", "a@b.c", "gitbook:org/team"][..],
        &["offboard", "paperspace:my-team"],
        &["offboard", "a@b.c", "zenml", "--alias", "zenml"],
    ] {
        let refused = stage.run(words);
        assert_eq!(refused.code, Some(2), "{words:?}");
        assert!(
            refused.err.contains("it is a place; give a person's address or id here"),
            "{}",
            refused.err
        );
    }
}

#[test]
fn places_can_be_named_in_a_file_and_whole_organizations_are_places() {
    let stage = Stage::new();
    let at = stage.emulator.endpoints();
    let organization = format!("gitbook:{}", at.gitbook.organization_id);
    let instance = format!("evo:{}", at.evo.org_id);
    stage.write("places.txt", &format!("# ours\n{organization} # docs\n\n{instance}\nzenml\n"));
    let everyone = stage.run(&["members", "zenml", "--json"]).rows();
    let email = everyone.iter().find_map(|row| row["email"].as_str()).expect("some have one");
    let found = stage.run(&["find", email, "--targets", "places.txt", "--in", "zenml"]);
    assert_eq!(found.code, Some(0), "{}", found.err);
    assert!(found.err.contains("of 3 places."), "each place once: {}", found.err);

    stage.write("wrong.txt", "zenml\n\nevo:nonsense # typed by hand\n");
    let refused = stage.run(&["find", email, "--targets", "wrong.txt"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(
        refused.err.starts_with("rosterkit: wrong.txt, line 3: `evo:nonsense`"),
        "{}",
        refused.err
    );
    assert_eq!(
        stage.run(&["find", email, "--targets", "missing.txt"]).err,
        "rosterkit: missing.txt cannot be read: No such file or directory\n"
    );
}

#[test]
fn a_source_has_credentials_of_its_own() {
    let stage = Stage::new();
    let words = ["find", "a@b.c", "--in", "paperspace@EU:my-team"];
    let refused = stage.run(&words);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains("Paperspace needs exactly one credential"), "{}", refused.err);
    assert!(stage.emulator.requests().is_empty());

    let key = stage.emulator.endpoints().paperspace.api_key.clone();
    let stage = stage.set("EU_PAPERSPACE_API_KEY", &key);
    let found = stage.run(&words);
    assert_eq!(
        (found.code, found.err.as_str()),
        (Some(3), "Not in paperspace@EU:my-team: 40 people.\n")
    );
}

// ---- Places

#[test]
fn places_are_shown_as_other_commands_name_them() {
    let stage = Stage::new();
    let shown = stage.run(&["places", "--json"]);
    assert_eq!((shown.code, shown.err.as_str()), (Some(0), ""));
    let targets: Vec<_> = shown.rows().iter().map(|row| text(row, "target").to_owned()).collect();
    assert!(targets.contains(&"paperspace:my-team".to_owned()), "{targets:?}");
    let reviewed: Vec<_> =
        targets.iter().map(String::as_str).filter(|t| t.contains("zenml")).collect();
    let review = stage.run(&[&["review"], &reviewed[..]].concat());
    assert_eq!(review.code, Some(0), "{}", review.err);
}

#[test]
fn a_service_that_does_not_show_its_places_is_told() {
    let stage = Stage::new();
    fail(&stage, "list_organizations");
    let shown = stage.run(&["places", "gitbook", "paperspace"]);
    assert_eq!(shown.code, Some(1));
    assert!(shown.out.contains("paperspace:my-team"), "{}", shown.out);
    assert!(
        shown.out.ends_with("… INCOMPLETE: gitbook did not show all it has.\n"),
        "{}",
        shown.out
    );
    assert!(
        shown.err.starts_with("rosterkit: gitbook: GitBook failed on its side"),
        "{}",
        shown.err
    );
}

// ---- Reviewing

#[test]
fn a_review_says_of_each_place_how_many_are_in_it_and_what_to_look_at() {
    let stage = Stage::new();
    let review = stage.run(&["review", "paperspace:my-team", "zenml"]);
    assert_eq!(review.code, Some(0), "{}", review.err);
    let mut told: Vec<_> = review.err.lines().collect();
    let summary = told.pop().expect("a summary");
    told.sort_unstable();
    assert_eq!(told, ["paperspace:my-team: 40 people", "zenml: 40 people"]);
    assert!(summary.starts_with("80 rows of 2 places: 1 sole_owner, "), "{summary}");
    assert_eq!(review.out.lines().count(), 81, "a heading, and a line a row");
}

#[test]
fn a_place_that_fails_makes_the_review_incomplete() {
    let stage = Stage::new();
    fail(&stage, "list_users");
    let review = stage.run(&["review", "paperspace:my-team", "zenml"]);
    assert_eq!(review.code, Some(1));
    assert!(
        review.out.ends_with("… INCOMPLETE: zenml was not read to its end.\n"),
        "{}",
        review.out
    );
    assert!(
        review.err.contains("rosterkit: zenml: ZenML Pro failed on its side"),
        "{}",
        review.err
    );
    let csv = stage.run(&["review", "zenml", "--csv"]);
    assert_eq!(csv.code, Some(1), "also where the output is a file's");
}

#[test]
fn what_is_wrong_is_told_before_anything_is_asked_for() {
    let stage = Stage::new();
    for (words, told) in [
        (&["review"][..], "name at least one place"),
        (&["review", "zenml", "zenml"], "`zenml` is named twice"),
        (&["review", "zenml:nope"], "has `nope` where a UUID"),
        (&["review", "zenml", "--at-once", "0"], "at_once"),
        (&["review", "zenml", "--roster", "missing.csv"], "missing.csv cannot be read"),
        (&["review", "paperspace@EU:team"], "EU_PAPERSPACE_API_KEY"),
        (&["places", "github"], "`github` is none of the services"),
        (&["diff", "missing.jsonl", "missing.jsonl"], "missing.jsonl cannot be read"),
    ] {
        let refused = stage.run(words);
        assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""), "{words:?}");
        assert!(refused.err.contains(told), "{words:?}: {}", refused.err);
    }
    stage.write("places.txt", "zenml # all\ngithub:acme\n");
    stage.write("people.csv", "email,status\n");
    for (words, told) in [
        (["--targets", "places.txt"], "rosterkit: places.txt, line 2: `github` is none of the"),
        (
            ["--roster", "people.csv"],
            "rosterkit: people.csv lists no people below the names of its columns",
        ),
    ] {
        let refused = stage.run(&[&["review", "zenml"], &words[..]].concat());
        assert!(refused.code == Some(2) && refused.err.starts_with(told), "{}", refused.err);
    }
    assert!(stage.emulator.requests().is_empty());
}

/// Review a team into a file.
fn review_into(stage: &Stage, file: &str) {
    let Ended { code, out, err } = stage.run(&["review", "paperspace:my-team", "--json"]);
    assert_eq!(code, Some(0), "{err}");
    stage.write(file, &out);
}

#[test]
fn a_review_is_decided_and_closed_with_files_alone() {
    let stage = Stage::new();
    review_into(&stage, "review.jsonl");
    let sheet = stage.run(&["worksheet", "review.jsonl"]);
    assert_eq!((sheet.code, sheet.err.as_str()), (Some(0), ""));
    stage.write("empty.csv", &sheet.out);
    let refused = stage.run(&["close", "review.jsonl", "empty.csv"]);
    assert_eq!((refused.code, refused.out.as_str()), (Some(2), ""));
    assert!(refused.err.contains("\n  line 2: "), "each mistake has its line: {}", refused.err);

    let mut lines = sheet.out.lines();
    let header = lines.next().expect("a header");
    let columns: Vec<_> = header.split(',').collect();
    let decision = |column: &&str| match *column {
        "decision" => "revoke",
        "reason" => "left",
        "reviewer" => "auditor@example.com",
        _ => "",
    };
    let decisions: Vec<_> = columns.iter().map(decision).collect();
    // Its rows have no other empty columns behind the decision, so the end of each line is replaced.
    let at = columns.iter().position(|column| *column == "decision").expect("it is there");
    let filled: String = decisions.get(at..).unwrap_or_default().join(",");
    let blank = ",".repeat(columns.len() - at - 1);
    let rows =
        lines.map(|line| format!("{}{filled}\r\n", line.strip_suffix(&blank).expect("blank")));
    stage.write("filled.csv", &format!("{header}\r\n{}", rows.collect::<String>()));
    let closed = stage.run(&["close", "review.jsonl", "filled.csv", "--json"]);
    // More than a plan may remove from a place.
    assert_eq!((closed.code, closed.rows().len()), (Some(5), 40), "{}", closed.err);
    assert_eq!(
        closed.err,
        "Decided: 0 keep, 40 revoke, 0 change. Planned: 40 steps, 40 refused.\n\
         Nothing was changed. To apply the plan, write it to a file with -o PLAN.json.\n"
    );
    assert_eq!(text(&closed.rows()[0], "reason"), "left");
}

#[test]
fn differences_are_shown_and_told_by_the_exit_code_if_that_is_asked_for() {
    let stage = Stage::new();
    review_into(&stage, "before.jsonl");
    let same = stage.run(&["diff", "before.jsonl", "before.jsonl", "--exit-code"]);
    assert_eq!((same.code, same.err.as_str()), (Some(0), "No differences.\n"));

    let gone = members(&stage).into_iter().find(|row| text(row, "role") == "member");
    let gone = gone.expect("most are members");
    let at = stage.emulator.endpoints();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("one");
    runtime.block_on(async {
        let client = rosterkit::Paperspace::builder()
            .base_url(&at.paperspace.base_url)
            .api_key(&at.paperspace.api_key)
            .build()
            .expect("a client");
        client.remove_team_member("my-team", text(&gone, "user_id")).await.expect("it is removed");
    });
    review_into(&stage, "after.jsonl");
    let changed = stage.run(&["diff", "before.jsonl", "after.jsonl", "--json"]);
    assert_eq!((changed.code, changed.err.as_str()), (Some(0), "1 left.\n"));
    let rows = changed.rows();
    assert_eq!(text(&rows[0], "change"), "left");
    assert_eq!(text(&rows[0], "user_id"), text(&gone, "user_id"));
    assert_eq!((text(&rows[0], "before"), &rows[0]["after"]), ("member", &Value::Null));
    let told = stage.run(&["diff", "before.jsonl", "after.jsonl", "--exit-code"]);
    assert_eq!(told.code, Some(4));

    fail(&stage, "list_team_members");
    let failed = stage.run(&["review", "paperspace:my-team", "--json"]);
    assert_eq!(failed.code, Some(1));
    stage.write("failed.jsonl", &failed.out);
    let unknown = stage.run(&["diff", "before.jsonl", "failed.jsonl", "--exit-code"]);
    assert_eq!((unknown.code, unknown.err.as_str()), (Some(1), "1 unknown.\n"));
    assert!(
        unknown.out.starts_with("… UNKNOWN: paperspace:my-team was not read"),
        "{}",
        unknown.out
    );
}

#[test]
fn files_are_written_where_they_are_wanted_and_then_nothing_else_is() {
    let stage = Stage::new();
    let review = stage.run(&["review", "zenml", "-o", "review", "--html", "page.html"]);
    assert_eq!((review.code, review.out.as_str()), (Some(0), ""), "{}", review.err);
    for name in ["review.jsonl", "review.csv", "review.html", "worksheet.csv", "manifest.json"] {
        assert!(!stage.read(&format!("review/{name}")).is_empty(), "{name}");
    }
    assert!(stage.read("page.html").starts_with("<!"), "a page");
    let nowhere = stage.run(&["review", "zenml", "--html", "missing/page.html"]);
    assert_eq!(nowhere.code, Some(1));
    assert!(
        nowhere.err.ends_with("missing/page.html cannot be written: No such file or directory\n"),
        "{}",
        nowhere.err
    );
}

/// Node makes the pipes that it shares with its children ones that do not wait.
#[cfg(unix)]
#[test]
fn a_pipe_that_does_not_wait_gets_all_of_it() {
    use std::io::Read;
    use std::os::fd::OwnedFd;
    use std::os::unix::net::UnixStream;
    use std::process::Stdio;
    use std::thread::sleep;
    use std::time::Duration;

    // More than any socket takes at once.
    let stage = Stage::of_people(4_000);
    let words = ["members", "zenml", "--json"];
    let whole = stage.run(&words);
    assert!(whole.out.len() > 800_000);
    let asked = || stage.emulator.requests().len();
    let before = asked();

    let (mut reader, writer) = UnixStream::pair().expect("a pair");
    writer.set_nonblocking(true).expect("it can be set");
    let mut command = stage.command(&words);
    command.stdout(Stdio::from(OwnedFd::from(writer)));
    let mut child = command.spawn().expect("it starts");
    // Its own end of the pair is closed with it.
    drop(command);
    // Read on once the command waits for that, and asks for nothing more.
    let mut seen = before;
    while seen == before || seen != asked() {
        seen = asked();
        sleep(Duration::from_millis(100));
    }
    let mut read = String::new();
    reader.read_to_string(&mut read).expect("UTF-8");
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    assert!(read == whole.out, "{} bytes of {}", read.len(), whole.out.len());
}
