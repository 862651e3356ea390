//! Reviews as files, read back, and closed with worksheets.

#[path = "support/reviews.rs"]
mod reviews;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use proptest::prelude::*;
use reviews::{HOSTILE, review};
use rosterkit::access::{Decision, Format, Review, Row, Verdict};
use rosterkit::blocking::Access;
use rosterkit::{ErrorKind, Str};
use serde_json::json;

fn access() -> &'static Access {
    static ACCESS: LazyLock<Access> =
        LazyLock::new(|| Access::builder().build().expect("it needs nothing"));
    &ACCESS
}

fn render(review: &Review, format: Format) -> String {
    access().render(review.clone(), format).expect("a known format").to_string()
}

fn refused(text: &str) -> String {
    let error = access().read_review(text).expect_err("it is refused");
    assert_eq!((error.kind(), error.argument()), (ErrorKind::InvalidArgument, Some("text")));
    error.to_string()
}

/// A place for the files of a test.
fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Where the test in a browser finds them: see `tests/report`.
#[test]
fn a_page_of_2000_rows_with_hostile_names_is_smaller_than_a_megabyte() {
    let manifest = access().write_files(review(2_000), folder("report").to_str().unwrap()).unwrap();
    let page = manifest.files.iter().find(|file| file.name == *"review.html").unwrap();
    assert!(page.bytes < 1_000_000, "{} bytes", page.bytes);
}

#[test]
fn the_files_of_a_folder_are_those_of_its_manifest_and_the_same_each_time() {
    let (first, second) = (folder("files/first"), folder("files/second"));
    let review = review(50);
    let written = [&first, &second]
        .map(|folder| access().write_files(review.clone(), folder.to_str().unwrap()).unwrap());
    assert_eq!(written[0], written[1]);
    let read = |folder: &Path, name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&read(&first, "manifest.json")).unwrap();
    assert_eq!(manifest, serde_json::to_value(&written[0]).unwrap());
    let names: Vec<_> = written[0].files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["review.jsonl", "review.csv", "review.html", "worksheet.csv"]);
    for file in &written[0].files {
        let text = read(&first, &file.name);
        assert_eq!(text.len(), file.bytes as usize, "{}", file.name);
        assert_eq!(text, read(&second, &file.name));
    }
    let count = std::fs::read_dir(&first).unwrap().count();
    assert_eq!(count, 5, "nothing is left beside them");
    assert_eq!(access().read_review(read(&first, "review.jsonl")).unwrap(), review);
}

#[test]
fn a_folder_that_cannot_be_written_is_an_error_of_files() {
    let file = folder("a-file");
    std::fs::write(&file, "").unwrap();
    let path = file.join("inside");
    let error = access().write_files(review(4), path.to_str().unwrap()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    let begin = format!("The folder `{}` could not be made: ", path.display());
    assert!(error.to_string().starts_with(&begin), "{error}");
}

// ---- JSON Lines -------------------------------------------------------------------------------

#[test]
fn a_review_that_was_cut_anywhere_is_refused() {
    let whole = render(&review(4), Format::JsonLines);
    // Without its last line end it still says all that it said.
    let end = whole.len() - 1;
    assert!(access().read_review(&whole[..end]).is_ok());
    for at in (0..end).filter(|at| whole.is_char_boundary(*at)) {
        refused(&whole[..at]);
    }
    let lines: Vec<_> = whole.lines().collect();
    assert!(refused(&lines[..3].join("\n")).contains("was cut: its last line"));
    assert!(
        refused(&format!("{}\n{{\"kind\":\"ro", lines[..3].join("\n")))
            .contains("line 4 is not whole")
    );
}

#[test]
fn a_review_that_was_changed_anywhere_is_refused() {
    let whole = render(&review(4), Format::JsonLines);
    for at in (0..whole.len() - 1).filter(|at| whole.as_bytes()[*at].is_ascii_graphic()) {
        let mut changed = whole.clone().into_bytes();
        changed[at] = if changed[at] == b'0' { b'1' } else { b'0' };
        if let Ok(changed) = String::from_utf8(changed) {
            refused(&changed);
        }
    }
    let lines: Vec<_> = whole.lines().collect();
    let without = |line: usize| {
        let kept = lines.iter().enumerate().filter(|(at, _)| *at != line).map(|(_, text)| *text);
        kept.collect::<Vec<_>>().join("\n")
    };
    assert!(refused(&without(2)).contains("it has 3 rows where its end tells of 4"));
    assert!(
        refused(&format!("{whole}{}\n", lines[1])).contains("goes on after its end, on line 7")
    );
    assert!(
        refused(&whole.replace("Ada Okafor", "Eve Okafor"))
            .contains("was changed since it was written")
    );
}

#[test]
fn line_ends_and_a_byte_order_mark_may_change_on_the_way() {
    let review = review(20);
    let text = render(&review, Format::JsonLines);
    for changed in
        [text.replace('\n', "\r\n"), text.replace('\n', "\r"), format!("\u{feff}{text}\r\n\r\n")]
    {
        assert_eq!(access().read_review(changed).unwrap(), review);
    }
}

#[test]
fn what_is_not_a_review_is_told_apart_from_one_that_is_newer() {
    let text = render(&review(4), Format::JsonLines);
    let newer = text.replacen("rosterkit.review/1", "rosterkit.review/2", 1);
    let shown = refused(&newer);
    assert!(
        shown.contains("was written by a newer RosterKit: it is `rosterkit.review/2`"),
        "{shown}"
    );
    // All else of a newer one may look different.
    let newer = r#"{"schema":"rosterkit.review/12","something":"else"}"#;
    assert!(refused(newer).contains("newer RosterKit"));
    for foreign in ["{}", "row_key,email\n", r#"{"schema":"rosterkit.plan/1"}"#, "[1]", "\u{0}"] {
        assert!(refused(foreign).contains("is not a review"), "{foreign}");
    }
    assert!(refused("").contains("is empty"));
}

/// Text that strangers choose.
fn text() -> impl Strategy<Value = String> {
    let begins = prop_oneof![
        Just("="),
        Just("+"),
        Just("-"),
        Just("@"),
        Just("\t"),
        Just("\r"),
        Just("'"),
        Just("'="),
        Just("''-")
    ];
    prop_oneof![
        any::<String>(),
        proptest::sample::select(HOSTILE).prop_map(str::to_owned),
        (begins, any::<String>()).prop_map(|(begin, rest)| format!("{begin}{rest}")),
    ]
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let times = (-9_999_999_999_999_999i64..9_999_999_999_999_999)
        .prop_map(|time| rosterkit::Timestamp::from_unix_microseconds(time).to_string());
    let flags = proptest::sample::subsequence(
        vec!["sole_owner", "dormant", "leaver", "of_a_newer_version"],
        0..4,
    );
    let texts = (
        text(),
        proptest::option::of(text()),
        proptest::option::of(text()),
        proptest::option::of(text()),
    );
    let row = (texts, proptest::option::of(times), flags, any::<Option<u32>>(), any::<bool>()).prop_map(
        |((id, email, name, role), time, flags, hours, privileged)| {
            let row = json!({
                "row_key": "raaaaaaaaaaaa", "service": "zenml", "target": "zenml", "user_id": id,
                "email": email, "name": name, "account_type": "human", "role": role,
                "role_allows": null, "access": "owner", "privileged": privileged, "status": "active",
                "joined_at": time, "last_seen_at": null, "observed_at": "2026-11-29T21:13:20Z",
                "flags": flags, "exposed_hours": hours,
            });
            serde_json::from_value(row).expect("a row")
        },
    );
    proptest::collection::vec(row, 0..8)
}

/// A text as it was, of a cell that may have got a `'`.
fn stripped(cell: &str) -> &str {
    let formula =
        |text: &&str| text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    cell.strip_prefix('\'').filter(formula).unwrap_or(cell)
}

proptest! {
    #[test]
    fn what_is_written_as_json_lines_is_read_back(rows in rows()) {
        let mut review = review(4);
        review.rows = rows;
        prop_assert_eq!(access().read_review(render(&review, Format::JsonLines)).unwrap(), review);
    }

    #[test]
    fn cells_of_csv_are_no_formulas_and_lose_nothing(rows in rows()) {
        let mut review = review(4);
        review.rows.clone_from(&rows);
        let written = render(&review, Format::Csv);
        prop_assert!(written.starts_with("row_key,service,target,user_id,email,name,"));
        prop_assert!(written.ends_with("\r\n"));
        let mut reader = csv::Reader::from_reader(written.as_bytes());
        let records: Vec<_> = reader.records().map(|record| record.unwrap()).collect();
        prop_assert_eq!(records.len(), rows.len());
        for (record, row) in records.iter().zip(&rows) {
            prop_assert_eq!(&record[3], row.user_id.as_str());
            for (column, text) in [(4, &row.email), (5, &row.name), (7, &row.role)] {
                prop_assert!(!record[column].starts_with(['=', '+', '-', '@', '\t', '\r']));
                prop_assert_eq!(stripped(&record[column]), text.as_deref().unwrap_or_default());
            }
            let flags: Vec<_> = row.flags.iter().map(|flag| flag.as_str()).collect();
            prop_assert_eq!(&record[15], flags.join(" "));
        }
    }

    #[test]
    fn names_become_no_elements_of_a_page(name in text()) {
        let mut review = review(4);
        let elements = |page: &str| page.matches("<script").count() + page.matches("<img").count();
        let before = elements(&render(&review, Format::Html));
        for row in &mut review.rows {
            row.name = Some(name.as_str().into());
            row.role = Some(name.as_str().into());
        }
        prop_assert_eq!(elements(&render(&review, Format::Html)), before);
    }
}

// ---- Worksheets -------------------------------------------------------------------------------

/// The lines of a worksheet, cell by cell.
fn lines(worksheet: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(worksheet.as_bytes());
    let records = reader.records().map(|record| record.expect("a line"));
    records.map(|record| record.iter().map(str::to_owned).collect()).collect()
}

/// A worksheet as a spreadsheet saves it.
fn saved(lines: &[Vec<String>], delimiter: u8, style: csv::QuoteStyle) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .quote_style(style)
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for line in lines {
        writer.write_record(line).expect("in memory");
    }
    String::from_utf8(writer.into_inner().expect("in memory")).expect("text")
}

const DECISION: usize = 9;
const NEW_ROLE: usize = 10;
const REASON: usize = 11;
const REVIEWER: usize = 12;

/// A worksheet on which everything is decided: leavers go, one role changes, all else stays.
fn decided(review: &Review) -> Vec<Vec<String>> {
    let mut lines = lines(&access().worksheet(review.clone()).unwrap());
    for line in &mut lines[1..] {
        let leaves = line[8].contains("leaver");
        line[DECISION] = if leaves { "revoke" } else { "Keep " }.into();
        line[REASON] =
            if line[8].is_empty() { "" } else { "Known to the team; see the list" }.into();
        line[REVIEWER] = "dana@example.com".into();
        line[13] = "2026-11-30".into();
    }
    let last = lines.last_mut().unwrap();
    last[DECISION] = "change".into();
    last[NEW_ROLE] = "viewer".into();
    last[REASON] = "Reads only".into();
    last[14] = "IT-7".into();
    lines
}

/// The decisions: no place can be read here for the plan.
fn close(review: &Review, worksheet: &str) -> rosterkit::Result<Vec<Decision>> {
    let closed = access().close_review(review.clone(), worksheet)?;
    assert_eq!(closed.review, review.id);
    Ok(closed.decisions)
}

#[test]
fn a_worksheet_has_the_riskiest_rows_first_and_guards_names() {
    let review = review(2_000);
    let worksheet = access().worksheet(review.clone()).unwrap();
    let lines = lines(&worksheet);
    assert_eq!(
        lines[0].join(","),
        "row_key,who,service,target,role,role_allows,last_seen,status,flags,decision,new_role,reason,\
         reviewer,decided_at,ticket"
    );
    assert_eq!(lines.len(), review.rows.len() + 1);
    let privileged: std::collections::HashSet<&str> =
        review.rows.iter().filter(|row| row.privileged).map(|row| row.row_key.as_str()).collect();
    let rank = |line: &Vec<String>| {
        let has = |flag| line[8].split(' ').any(|each| each == flag);
        match () {
            () if has("leaver") => 0,
            () if has("sole_owner") => 1,
            () if privileged.contains(line[0].as_str()) => 2,
            () if has("external") => 3,
            () if has("dormant") => 4,
            () if has("not_on_roster") => 5,
            () if !line[8].is_empty() => 6,
            () => 7,
        }
    };
    let ranks: Vec<_> = lines[1..].iter().map(rank).collect();
    assert!(ranks.is_sorted());
    assert_eq!((ranks[0], ranks.last()), (0, Some(&7)));
    assert!(lines.iter().any(|line| line[1] == "'=1+1@evil.test"));
}

#[test]
fn a_worksheet_is_understood_in_every_dialect_of_spreadsheets() {
    let review = review(120);
    let decided = decided(&review);
    let plain = saved(&decided, b',', csv::QuoteStyle::Necessary);
    let expected = close(&review, &plain).unwrap();
    assert_eq!(
        expected.iter().map(|decision| &decision.row_key).collect::<Vec<_>>(),
        review.rows.iter().map(|row| &row.row_key).collect::<Vec<_>>()
    );
    let changed: Vec<_> = expected.iter().filter(|d| d.decision == Verdict::Change).collect();
    assert_eq!(changed.len(), 1);
    assert_eq!(changed[0].new_role.as_deref(), Some("viewer"));
    assert_eq!(changed[0].ticket.as_deref(), Some("IT-7"));
    assert_eq!(changed[0].decided_at.as_deref(), Some("2026-11-30"));
    assert!(expected.iter().any(|d| d.decision == Verdict::Revoke));

    // With a column of their own, columns in another order, and the lines sorted.
    let mut moved: Vec<Vec<String>> = decided
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let own =
                if at == 0 { "Comment; of ours".to_owned() } else { format!("see {at}, below") };
            std::iter::once(own).chain(line.iter().rev().cloned()).collect()
        })
        .collect();
    moved[1..].sort();
    let empty = vec![String::new(); 15];
    let mut with_empty_lines = decided.clone();
    with_empty_lines.insert(5, empty.clone());
    with_empty_lines.extend([empty.clone(), empty]);
    let excel = saved(&decided, b';', csv::QuoteStyle::Always);
    for worksheet in [
        format!("\u{feff}{excel}"),
        format!("sep=;\r\n{excel}"),
        saved(&decided, b'\t', csv::QuoteStyle::Necessary),
        plain.replace("\r\n", "\n"),
        saved(&with_empty_lines, b';', csv::QuoteStyle::Necessary) + "\r\n\r\n",
        saved(&moved, b',', csv::QuoteStyle::Necessary),
        saved(&moved, b';', csv::QuoteStyle::Always),
    ] {
        assert_eq!(close(&review, &worksheet).unwrap(), expected, "{}", &worksheet[..300]);
    }
}

#[test]
fn every_mistake_of_a_worksheet_is_told_with_its_line() {
    let mut review = review(8);
    for (at, row) in review.rows.iter_mut().enumerate() {
        row.row_key = format!("r{at}").into();
        row.email = Some(format!("p{at}@example.com").into());
        row.target = "zenml".into();
        row.flags.clear();
    }
    review.rows[2].flags = vec![rosterkit::access::Flag::Dormant];
    let worksheet = "row_key,decision,new_role,reason,reviewer\n\
                     r0,keep,,,dana@example.com\n\
                     r1,revoke,,,dana@example.com\n\
                     r2,keep,,,dana@example.com\n\
                     r3,change,,gone,dana@example.com\n\
                     r4,maybe,,,\n\
                     r5,,admin,,dana@example.com\n\
                     r6,keep,admin,,\" P6@EXAMPLE.com\"\n\
                     r0,keep,,,dana@example.com\n\
                     r99,keep,,,dana@example.com\n\
                     ,keep,,,dana@example.com\n";
    let error = close(&review, worksheet).unwrap_err();
    assert_eq!((error.kind(), error.argument()), (ErrorKind::InvalidArgument, Some("worksheet")));
    let shown = error.to_string();
    let expected = [
        "The argument `worksheet` has 12 mistakes:",
        "line 3: `revoke` has no `reason` (p1@example.com in zenml)",
        "line 4: a flagged row (dormant) is kept without a `reason` (p2@example.com in zenml)",
        "line 5: `change` has no `new_role` (p3@example.com in zenml)",
        "line 6: `maybe` is not a decision: write keep, revoke or change (p4@example.com in zenml)",
        "line 6: it has no `reviewer`: write who decided (p4@example.com in zenml)",
        "line 7: it has no `decision`: write keep, revoke or change (p5@example.com in zenml)",
        "line 8: `keep` has a `new_role`: empty it, or write change (p6@example.com in zenml)",
        "line 8: the `reviewer` decides on their own access: let another person decide \
         (p6@example.com in zenml)",
        "line 9: `r0` is decided on line 2 as well: leave one of them",
        "line 10: the review has no row `r99`",
        "line 11: it has no `row_key`, so it is not known what it decides on",
        "`r7` (p7@example.com in zenml) is not on it",
    ];
    assert_eq!(shown, expected.join("\n  "));
}

#[test]
fn a_worksheet_with_many_mistakes_tells_the_first_and_how_many_more() {
    let review = review(2_000);
    let untouched = access().worksheet(review.clone()).unwrap();
    let shown = close(&review, &untouched).unwrap_err().to_string();
    assert!(
        shown.starts_with(
            "The argument `worksheet` has 2000 mistakes:\n  line 2: it has no `decision`"
        ),
        "{shown}"
    );
    assert!(shown.ends_with("\n  and 1980 more"), "{shown}");
    let shown = close(&review, "row_key;reason\r\n").unwrap_err().to_string();
    assert_eq!(
        shown,
        "The argument `worksheet` has 2 mistakes:\n  line 1: there is no column `decision`\n  \
         line 1: there is no column `reviewer`"
    );
}

#[test]
fn reviewers_do_not_decide_on_themselves_by_another_name() {
    let mut review = review(4);
    review.rows.truncate(1);
    review.rows[0].flags.clear();
    let worksheet = |reviewer: &str| {
        format!("row_key,decision,reviewer\n{},keep,{reviewer}\n", review.rows[0].row_key)
    };
    let decides = |review: &Review, reviewer: &str| close(review, &worksheet(reviewer)).is_ok();
    let email = review.rows[0].email.clone().unwrap();
    let id = review.rows[0].user_id.clone();
    assert!(decides(&review, "dana@example.com"));
    assert!(!decides(&review, &email.to_uppercase()));
    assert!(!decides(&review, &id));
    let mut without = review.clone();
    without.rows[0].email = None;
    without.rows[0].name = Some(Str::from("Ada Okafor"));
    assert!(!decides(&without, "ada okafor"));
}

/// Through a real spreadsheet, with what it does to cells: `make test-report` runs it.
#[test]
#[ignore = "it needs LibreOffice"]
fn a_worksheet_comes_back_from_libreoffice() {
    let review = review(400);
    let folder = folder("libreoffice");
    std::fs::create_dir_all(&folder).unwrap();
    let decided = decided(&review);
    let plain = saved(&decided, b',', csv::QuoteStyle::Necessary);
    std::fs::write(folder.join("worksheet.csv"), &plain).unwrap();
    let convert = |from: &str, options: &[&str]| {
        let profile = format!("-env:UserInstallation=file://{}", folder.join("profile").display());
        let output = Command::new("soffice")
            .args([&profile, "--headless"])
            .args(options)
            .args(["--outdir", "converted", from])
            .current_dir(&folder)
            .output()
            .expect("LibreOffice");
        assert!(output.status.success(), "{output:?}");
    };
    // As a person does: opened, kept as a spreadsheet's own file, saved as CSV with semicolons, all
    // text quoted. 59 is the semicolon, 34 the quotation mark, 76 UTF-8.
    convert("worksheet.csv", &["--convert-to", "ods"]);
    convert(
        "converted/worksheet.ods",
        &["--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,true"],
    );
    let saved = std::fs::read_to_string(folder.join("converted/worksheet.csv")).unwrap();
    assert!(saved.contains("\";\""), "{}", &saved[..200]);
    assert_eq!(close(&review, &saved).unwrap(), close(&review, &plain).unwrap());
}

#[test]
fn the_places_of_a_fleet_stand_behind_its_people() {
    let mut review = review(20);
    let first = review.targets[0].clone();
    for (count, before) in [(12, true), (13, false)] {
        review.targets = vec![first.clone(); count];
        let page = render(&review, Format::Html);
        let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is not there"));
        assert_eq!(at("<h2>Places</h2>") < at("<h2>Who has access</h2>"), before, "{count} places");
    }
}
