//! The table.

use comfy_table::{CellAlignment, Table, presets};

use crate::machine;
use crate::measure::Sample;
use crate::options::Size;
use crate::promises::{Figure, Row, median, rows, spread};
use crate::record::{self, Record};
use crate::rounds::{Outcome, Outcomes};

/// What is named with its version.
const CRATES: [&str; 7] =
    ["rosterkit", "reqwest", "hyper", "hyper-util", "rustls", "serde_json", "tokio"];

/// The figures of all rows whose jobs were run.
pub fn record(outcomes: &Outcomes, size: &Size, rounds: usize, busy: Option<String>) -> Record {
    let pairs = rows(size).into_iter().filter_map(|row| {
        // Not there if it was left out by `--only`.
        let (ours, theirs) = (outcomes.get(row.ours)?, outcomes.get(row.theirs)?);
        Some(compared(&row, ours, theirs, size))
    });
    let rows = pairs.collect();
    let crates = CRATES.map(|name| (name.to_owned(), machine::crate_version(name)));
    let rust = [("Rust".to_owned(), machine::rust_version())];
    let Size { members, users, .. } = size;
    let about = format!(
        "{rounds} rounds; medians; each ratio is taken within a round. {members} members, {users} users."
    );
    let floors = [("list/wire", 1, "list"), ("put/wire", size.calls, "PUT")];
    let floor = |(job, calls, unit): (&str, usize, &str)| {
        let samples = outcomes.get(job)?.as_ref().ok()?;
        let each = median(samples, |sample| sample.wall) / calls as f64 * 1e3;
        Some(format!("A plain socket and the server need {each:.3} ms of that for each {unit}."))
    };
    Record {
        language: "Rust".to_owned(),
        about,
        quick: size.quick,
        rounds,
        versions: rust.into_iter().chain(crates).collect(),
        notes: busy.into_iter().chain(floors.into_iter().filter_map(floor)).collect(),
        rows,
    }
}

/// Print it, and tell whether all jobs of ours have figures.
pub fn print(record: &Record, outcomes: &Outcomes) -> bool {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_header(record::HEAD);
    for row in &record.rows {
        table.add_row(row.cells());
    }
    for column in record::NUMBERS {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("{table}");
    println!("{}", record.about);
    for note in &record.notes {
        println!("{note}");
    }
    if record.quick {
        println!("This was a quick run: it shows that everything works, and no figures to quote.");
    }
    let missed = record.rows.iter().filter(|row| row.met == Some(false));
    let missed: Vec<_> =
        missed.map(|row| format!("{} against {}", row.what, row.against)).collect();
    print_loudly("TARGETS MISSED", &missed);
    let (ours, theirs) = failed(outcomes);
    print_loudly("COMPETITORS FAILED", &theirs);
    print_loudly("OURS FAILED", &ours);
    ours.is_empty()
}

/// A line of the table.
fn compared(row: &Row, ours: &Outcome, theirs: &Outcome, size: &Size) -> record::Row {
    let shown = |outcome: &Outcome| match outcome {
        Ok(samples) => row.figure.shown(samples),
        Err(_) => "failed".to_owned(),
    };
    let part = row.ours.split_once('/').map_or(row.ours, |(part, _)| part);
    let line = record::Row {
        language: "Rust".to_owned(),
        part: part.to_owned(),
        what: row.what.to_owned(),
        against: row.against.to_owned(),
        ours: shown(ours),
        theirs: shown(theirs),
        unit: row.figure.unit().to_owned(),
        target: row.target.shown(),
        ratio: None,
        low: None,
        high: None,
        cpu: None,
        met: None,
        failed: None,
    };
    match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => with_figures(line, row, ours, theirs, size),
        (Err(why), _) => record::Row { failed: Some(format!("ours: {why}")), ..line },
        (_, Err(why)) => record::Row { failed: Some(format!("theirs: {why}")), ..line },
    }
}

/// The line with its ratio, the range of it, the same of processor time, and how the target stands.
fn with_figures(
    line: record::Row,
    row: &Row,
    ours: &[Sample],
    theirs: &[Sample],
    size: &Size,
) -> record::Row {
    let figure = row.figure;
    let pairs = || ours.iter().zip(theirs);
    let ratios = pairs().map(|(ours, theirs)| figure.verdict(figure.of(ours), figure.of(theirs)));
    let (ratio, low, high) = spread(ratios);
    let cpu = match figure {
        Figure::Speed | Figure::Calls(_) => {
            let ratios = pairs().map(|(ours, theirs)| figure.verdict(ours.cpu, theirs.cpu));
            Some(spread(ratios).0)
        }
        Figure::Held | Figure::Peak => None,
    };
    let met = if size.quick { None } else { row.target.met(ratio) };
    record::Row { ratio: Some(ratio), low: Some(low), high: Some(high), cpu, met, ..line }
}

/// Which jobs have no figures, and why: ours, and those of competitors.
fn failed(outcomes: &Outcomes) -> (Vec<String>, Vec<String>) {
    let is_theirs = |job: &str| {
        job.split_once('/').is_some_and(|(_, who)| {
            ["bare", "hyper", "wire"].iter().any(|theirs| who.starts_with(theirs))
        })
    };
    let reasons = outcomes.iter().filter_map(|(job, outcome)| Some((job, outcome.as_ref().err()?)));
    let (theirs, ours): (Vec<_>, Vec<_>) = reasons.partition(|(job, _)| is_theirs(job));
    let told = |reasons: Vec<(&&str, &String)>| {
        let mut told: Vec<_> =
            reasons.into_iter().map(|(job, why)| format!("{job}: {why}")).collect();
        told.sort();
        told
    };
    (told(ours), told(theirs))
}

fn print_loudly(title: &str, names: &[String]) {
    if !names.is_empty() {
        println!("\n*** {title}: {} ***\n    {}", names.len(), names.join("\n    "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jobs;
    use crate::options::Options;

    #[test]
    fn a_competitor_that_failed_is_a_line_without_a_verdict() {
        let Options { size, .. } = Options::from_arguments(std::iter::empty()).unwrap();
        let sample = Sample { wall: 1.0, cpu: 1.0, held: 0.0, peak: 0.0, weight: 7 };
        let (fine, stuck) = (Ok(vec![sample]), Err("it is stuck".to_owned()));
        let rows = rows(&size);
        let row = rows.iter().find(|row| row.ours == "put/ours").unwrap();
        let line = compared(row, &fine, &stuck, &size);
        assert_eq!(line.failed.as_deref(), Some("theirs: it is stuck"));
        let cells = line.cells();
        assert_eq!(cells.each_ref().map(String::as_str)[2..5], ["250.0 µs", "failed", ""]);
        assert_eq!(cells[9], "FAILED");
        assert_eq!(compared(row, &fine, &fine, &size).cells()[9], "ok");

        let outcomes = Outcomes::from([
            ("put/ours", fine.clone()),
            ("put/bare", stuck.clone()),
            ("put/wire", stuck.clone()),
            ("burst/hyper-64", stuck.clone()),
        ]);
        let (ours, theirs) = failed(&outcomes);
        assert!(ours.is_empty(), "{ours:?}");
        let stuck_all = ["burst/hyper-64", "put/bare", "put/wire"];
        assert_eq!(theirs, stuck_all.map(|job| format!("{job}: it is stuck")));
    }

    #[test]
    fn a_job_of_ours_that_failed_is_a_failure() {
        for job in jobs::all().map(|(job, _)| *job) {
            let outcomes = Outcomes::from([(job, Err("it is stuck".to_owned()))]);
            let is_ours = job.contains("/ours") || job.starts_with("users/");
            assert_eq!(!failed(&outcomes).0.is_empty(), is_ours, "{job}");
        }
    }
}
