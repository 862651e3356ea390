use std::fs;

use serde_json::json;

use super::*;

const SCHEMA: &str = "rosterkit.journal/1";
const DIGEST: &str = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

/// A folder that is removed with all that is in it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let folder = std::env::temp_dir().join(format!("rosterkit-{:016x}", fastrand::u64(..)));
        fs::create_dir(&folder).expect("a folder");
        Self(folder)
    }

    fn path(&self) -> String {
        self.0.join("plan.journal").to_str().expect("it is text").to_owned()
    }

    /// A journal file with this in it.
    fn with(&self, bytes: impl AsRef<[u8]>) -> String {
        fs::write(self.path(), bytes).expect("a file");
        self.path()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_unix_microseconds(1_700_000_000_000_000 + second * 1_000_000)
}

fn step(n: u32) -> Step {
    serde_json::from_value(json!({
        "n": n, "target": "paperspace:team", "action": "remove", "user_id": "u1",
        "email": "zoë@example.com", "name": null, "before": {"role": "admin", "status": "active"},
        "after": null, "reversible": false, "why": "", "instructions": null, "consequences": [],
        "rails": [],
    }))
    .expect("a step")
}

fn applied(n: u32, outcome: &str, verified: Option<&str>) -> AppliedStep {
    serde_json::from_value(json!({
        "n": n, "target": "paperspace:team", "action": "remove", "user_id": "u1",
        "email": "zoë@example.com", "outcome": outcome, "certainty": "confirmed", "attempts": 1,
        "status": 200, "request_ids": ["r-1"], "at": "2026-11-29T21:13:20Z", "verified": verified,
        "after": null, "error": "line\nbreak",
    }))
    .expect("a step that was applied")
}

fn open(path: &str) -> (Journal, Past) {
    Journal::open(path, DIGEST, at(0)).expect("a journal")
}

fn refused(path: &str) -> String {
    let before = fs::read(path).ok();
    let error = Journal::open(path, DIGEST, at(0)).expect_err("it is to be refused");
    assert_eq!(error.kind(), ErrorKind::Safety, "{error}");
    assert_eq!(error.certainty(), Some(Certainty::NotSent));
    assert_eq!(fs::read(path).ok(), before, "it is left as it is");
    let sentence = error.to_string();
    sentence.strip_prefix(&format!("The journal `{path}` ")).expect("its path").to_owned()
}

/// How many whole lines there are.
fn lines(bytes: &[u8]) -> usize {
    bytes.split(|byte| *byte == b'\n').count() - 1
}

/// A journal of three steps, and what is known after each of its lines.
fn journal(folder: &Folder) -> (Vec<u8>, Vec<Past>) {
    let begun = |second| Earlier::Begun { at: at(second) };
    let ended = |step: &AppliedStep| Earlier::Ended(Box::new(step.clone()));
    let (done, seen) = (applied(1, "done", None), applied(1, "done", Some("yes")));
    let failed = applied(2, "failed", None);
    let (journal, past) = open(&folder.path());
    assert_eq!(past, Past::default());
    journal.before(&step(1), at(1)).unwrap();
    journal.before(&step(2), at(2)).unwrap();
    journal.after(&done).unwrap();
    journal.after(&failed).unwrap();
    journal.verified(&seen).unwrap();
    journal.before(&step(2), at(5)).unwrap();
    journal.before(&step(3), at(6)).unwrap();
    let known = [
        vec![],
        vec![],
        vec![(1, begun(1))],
        vec![(1, begun(1)), (2, begun(2))],
        vec![(1, ended(&done)), (2, begun(2))],
        vec![(1, ended(&done)), (2, ended(&failed))],
        vec![(1, ended(&seen)), (2, ended(&failed))],
        vec![(1, ended(&seen)), (2, begun(5))],
        vec![(1, ended(&seen)), (2, begun(5)), (3, begun(6))],
    ];
    let known = known.into_iter().map(|known| Past(known.into_iter().collect()));
    (fs::read(folder.path()).unwrap(), known.collect())
}

#[test]
fn a_journal_that_was_cut_at_any_byte_tells_what_its_whole_lines_tell_and_goes_on() {
    let folder = Folder::new();
    let (whole, known) = journal(&folder);
    assert_eq!(lines(&whole), known.len() - 1);
    for length in 0..=whole.len() {
        let cut = &whole[..length];
        let path = folder.with(cut);
        let known = &known[lines(cut)];
        let file = File::open(&path).unwrap();
        let read = read(&file, DIGEST).unwrap_or_else(|_| panic!("cut to {length} bytes"));
        assert_eq!(&read.past, known, "cut to {length} bytes");
        // To go on takes a disk its time, and where in a line it was cut makes no difference.
        if length % 16 != 0 && !cut.ends_with(b"\n") {
            continue;
        }
        let (journal, past) = open(&path);
        assert_eq!(&past, known, "cut to {length} bytes");
        journal.before(&step(9), at(9)).unwrap();
        drop(journal);
        let (_, past) = open(&path);
        assert_eq!(past.of(9), Some(&Earlier::Begun { at: at(9) }), "cut to {length} bytes");
        for n in 1..=3 {
            assert_eq!(past.of(n), known.of(n), "cut to {length} bytes");
        }
        let whole_lines = cut.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        assert!(fs::read(&path).unwrap().starts_with(&whole[..whole_lines]));
    }
}

#[test]
fn a_last_line_with_gaps_is_cut_off_and_one_before_it_is_not() {
    let folder = Folder::new();
    let (whole, known) = journal(&folder);
    let mut lines: Vec<Vec<u8>> =
        whole.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect();
    let gap = |line: &mut Vec<u8>| line[3..9].fill(0);
    gap(&mut lines[7]);
    assert_eq!(open(&folder.with(lines.concat())).1, known[7]);
    gap(&mut lines[3]);
    let shown = refused(&folder.with(lines.concat()));
    assert_eq!(
        shown,
        "was changed: its line 4 cannot be read. Give the path of a new file: what was done already \
         is seen when the places are read."
    );
}

#[test]
fn lines_that_no_run_writes_are_refused_even_as_the_last() {
    let folder = Folder::new();
    let (whole, _) = journal(&folder);
    let header = whole.split_inclusive(|byte| *byte == b'\n').next().unwrap();
    for line in [header, b"{\"kind\":\"between\",\"n\":1}\n", b"{\"kind\":\"before\"}\n", b"7\n"] {
        let shown = refused(&folder.with([&whole, line].concat()));
        assert!(shown.starts_with("was changed: its line 9 cannot be read. "), "{shown}");
    }
}

#[test]
fn what_is_not_the_journal_of_this_plan_is_refused_and_left_as_it_is() {
    let folder = Folder::new();
    let header = |schema: &str, digest: &str| {
        let at = "2026-11-29T21:13:20Z";
        json!({"kind": "plan", "schema": schema, "digest": digest, "at": at}).to_string() + "\n"
    };
    assert_eq!(
        refused(&folder.with(header(SCHEMA, "e3b0c442"))),
        "is of another plan, with the digest `e3b0c442`: give the path of a new file for this one."
    );
    assert_eq!(
        refused(&folder.with(header("rosterkit.journal/2", DIGEST))),
        "was written by a newer RosterKit: it is `rosterkit.journal/2`, and this one goes on with \
         `rosterkit.journal/1`. Update this one."
    );
    let foreign =
        "is not a journal of RosterKit, and was left as it is: give the path of a new file.";
    let other_cut = header(SCHEMA, "e3b0c442")[..70].to_owned();
    for text in [
        "\n",
        "a note\n",
        "a note without an end",
        "{\"schema\": \"rosterkit.plan/1\"}",
        &header("rosterkit.review/1", DIGEST),
        &header("rosterkit.journal/one", DIGEST),
        &header("rosterkit.journal/0", DIGEST),
        &header(SCHEMA, DIGEST).replace("plan", "before"),
        &other_cut,
        &(header(SCHEMA, DIGEST).trim_end().to_owned() + &" ".repeat(10_000)),
        &"\0".repeat(100_000),
    ] {
        assert_eq!(refused(&folder.with(text)), foreign, "{text:.60}");
    }
}

#[test]
fn a_second_run_is_refused_until_the_first_has_ended() {
    let folder = Folder::new();
    let path = folder.path();
    let (journal, _) = open(&path);
    assert_eq!(
        refused(&path),
        "is in use: another run is applying this plan. Wait until it has ended."
    );
    journal.before(&step(1), at(1)).unwrap();
    drop(journal);
    assert_eq!(open(&path).1.of(1), Some(&Earlier::Begun { at: at(1) }));
}

#[test]
fn what_cannot_be_opened_says_where_and_why() {
    let folder = Folder::new();
    let inside = folder.0.join("missing").join("plan.journal");
    for (path, begin) in
        [(inside.to_str().unwrap(), "The journal `"), (folder.0.to_str().unwrap(), "The journal `")]
    {
        let error = Journal::open(path, DIGEST, at(0)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{error}");
        assert!(error.to_string().starts_with(&format!("{begin}{path}` could not be opened: ")));
    }
    let error = Journal::open("", DIGEST, at(0)).unwrap_err();
    assert_eq!((error.kind(), error.argument()), (ErrorKind::InvalidArgument, Some("journal")));
}

#[cfg(unix)]
#[test]
fn a_journal_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    drop(open(&folder.path()));
    let mode = fs::metadata(folder.path()).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[cfg(unix)]
#[test]
fn what_is_not_a_file_is_refused_before_it_is_read() {
    // To read it would never end.
    let error = Journal::open("/dev/zero", DIGEST, at(0)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Safety);
    let sentence = error.to_string();
    assert!(sentence.starts_with("The journal `/dev/zero` is not a file. "), "{sentence}");
}

#[cfg(target_os = "linux")]
#[test]
fn after_a_line_that_could_not_be_written_none_is() {
    let folder = Folder::new();
    let (journal, _) = open(&folder.path());
    let full = OpenOptions::new().append(true).open("/dev/full").unwrap();
    let disk = std::mem::replace(&mut journal.lines.lock().unwrap().file, full);
    let error = journal.before(&step(1), at(1)).unwrap_err();
    assert_eq!((error.kind(), error.certainty()), (ErrorKind::File, Some(Certainty::NotSent)));
    let sentence = error.to_string();
    assert!(sentence.contains("plan.journal` could not be written: No space left"), "{sentence}");

    // There is room again; but what was written last is not known to be whole.
    journal.lines.lock().unwrap().file = disk;
    assert_eq!(journal.after(&applied(1, "done", None)).unwrap_err().to_string(), sentence);
    drop(journal);
    assert_eq!(open(&folder.path()).1, Past::default());
}
