//! The table.

use comfy_table::{CellAlignment, Table, presets};

use crate::measure::Sample;
use crate::options::Size;
use crate::rounds::{Outcome, Outcomes};

/// What is compared.
#[derive(Clone, Copy)]
enum Figure {
    /// How often as fast we are.
    Speed,
    /// How often the time of theirs a call takes us.
    Calls(usize),
    /// How often their memory we hold.
    Held,
    /// The memory that we need at most, by itself.
    Peak,
}

enum Target {
    AtLeast(f64),
    AtMost(f64),
    /// Nothing was promised.
    None,
}

struct Row {
    what: &'static str,
    against: &'static str,
    ours: &'static str,
    theirs: &'static str,
    figure: Figure,
    target: Target,
}

const MIB: f64 = (1 << 20) as f64;

fn rows(size: &Size) -> Vec<Row> {
    use Figure::{Calls, Held, Peak, Speed};
    use Target::{AtLeast, AtMost, None};
    let row = |what, against, ours, theirs, figure, target| Row {
        what,
        against,
        ours,
        theirs,
        figure,
        target,
    };
    let (strings, times) = ("reqwest, times as text", "reqwest, times read");
    let runtime = "reqwest, block_on";
    let (calls, burst) = (Calls(size.calls), Calls(size.burst));
    let list = "list/bare";
    let held = "blocking-list/bare";
    vec![
        row("list, all()", strings, "list/ours", list, Speed, AtLeast(1.05)),
        row("list, all()", times, "list/ours", "list/bare-times", Speed, AtLeast(1.05)),
        row("list, item by item", strings, "list/ours-by-item", list, Speed, AtLeast(1.05)),
        row("list, blocking all()", runtime, "blocking-list/ours", held, Speed, AtLeast(1.05)),
        row(
            "list, blocking by item",
            runtime,
            "blocking-list/ours-by-item",
            held,
            Speed,
            AtLeast(1.05),
        ),
        row("stream by page", strings, "stream/ours-by-page", "stream/bare", Speed, None),
        row("stream by item", strings, "stream/ours-by-item", "stream/bare", Speed, None),
        row("PUT after PUT", "reqwest", "put/ours", "put/bare", calls, AtMost(1.15)),
        row(
            "PUT after PUT, blocking",
            runtime,
            "blocking-put/ours",
            "blocking-put/bare",
            calls,
            AtMost(1.15),
        ),
        row("PUTs at once", "reqwest, no bound", "burst/ours", "burst/bare", burst, None),
        row("PUTs at once", "reqwest, 64 at once", "burst/ours", "burst/bare-64", burst, None),
        row(
            "ZenML list, prefetch(16)",
            "page after page",
            "users/ahead",
            "users/one-by-one",
            Speed,
            AtLeast(6.0),
        ),
        row("memory, list held", strings, "list/ours", list, Held, None),
        row(
            "memory, stream by page",
            strings,
            "stream/ours-by-page",
            "stream/bare",
            Peak,
            AtMost(4.0),
        ),
        row(
            "memory, stream by item",
            strings,
            "stream/ours-by-item",
            "stream/bare",
            Peak,
            AtMost(4.0),
        ),
    ]
}

impl Figure {
    /// One sample's share of the figure, as it is compared.
    fn of(self, sample: &Sample) -> f64 {
        match self {
            Self::Speed | Self::Calls(_) => sample.wall,
            Self::Held => sample.held,
            Self::Peak => sample.peak,
        }
    }

    /// What the samples come to, for a person.
    fn shown(self, samples: &[Sample]) -> String {
        let value = median(samples, |sample| self.of(sample));
        match self {
            Self::Speed => format!("{value:.3} s"),
            Self::Calls(calls) => format!("{:.1} µs", value / calls as f64 * 1e6),
            Self::Held => format!("{:.1} MiB", value / MIB),
            Self::Peak => {
                let after = median(samples, |sample| sample.held);
                format!("{:.1}, then {:.1} MiB", value / MIB, after / MIB)
            }
        }
    }

    /// What is held against the target.
    fn verdict(self, ours: f64, theirs: f64) -> f64 {
        match self {
            Self::Speed => theirs / ours,
            Self::Calls(_) | Self::Held => ours / theirs,
            Self::Peak => ours / MIB,
        }
    }

    fn unit(self) -> &'static str {
        match self {
            Self::Speed => "× speed",
            Self::Calls(_) => "× time",
            Self::Held => "× memory",
            Self::Peak => "MiB",
        }
    }
}

impl Target {
    fn shown(&self) -> String {
        match self {
            Self::AtLeast(least) => format!("≥ {least}"),
            Self::AtMost(most) => format!("≤ {most}"),
            Self::None => String::new(),
        }
    }

    fn missed(&self, value: f64) -> bool {
        match self {
            Self::AtLeast(least) => value < *least,
            Self::AtMost(most) => value > *most,
            Self::None => false,
        }
    }
}

/// The middle one, the least and the most.
fn spread(values: impl Iterator<Item = f64>) -> (f64, f64, f64) {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let median = if values.len() % 2 == 1 {
        values[middle]
    } else {
        f64::midpoint(values[middle - 1], values[middle])
    };
    (median, values[0], values[values.len() - 1])
}

fn median(samples: &[Sample], value: impl Fn(&Sample) -> f64) -> f64 {
    spread(samples.iter().map(value)).0
}

/// Print it, and tell whether all jobs of ours have figures.
pub fn print(outcomes: &Outcomes, size: &Size, rounds: usize) -> bool {
    let mut table = Table::new();
    table.load_preset(presets::NOTHING);
    table.set_header([
        "what",
        "against",
        "ours",
        "theirs",
        "ratio",
        "",
        "min–max",
        "CPU",
        "target",
        "",
    ]);
    let mut missed = Vec::new();
    for row in rows(size) {
        let (Some(ours), Some(theirs)) = (outcomes.get(row.ours), outcomes.get(row.theirs)) else {
            continue; // left out by --only
        };
        let cells = compared(&row, ours, theirs, size);
        if cells.last().is_some_and(|result| result == "MISSED") {
            missed.push(format!("{} against {}", row.what, row.against));
        }
        table.add_row(cells);
    }
    for column in [2, 3, 4, 6, 7, 8] {
        if let Some(column) = table.column_mut(column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    println!("{table}");
    let Size { members, users, .. } = size;
    println!(
        "{rounds} rounds; medians; each ratio is taken within a round. {members} members, {users} users."
    );
    for (job, calls, unit) in [("list/wire", 1, "list"), ("put/wire", size.calls, "PUT")] {
        if let Some(Ok(samples)) = outcomes.get(job) {
            let each = median(samples, |sample| sample.wall) / calls as f64 * 1e3;
            println!("A plain socket and the server need {each:.3} ms of that for each {unit}.");
        }
    }
    if size.quick {
        println!("This was a quick run: it shows that everything works, and no figures to quote.");
    }
    print_loudly("TARGETS MISSED", &missed);
    let (ours, theirs) = failed(outcomes);
    print_loudly("COMPETITORS FAILED", &theirs);
    print_loudly("OURS FAILED", &ours);
    ours.is_empty()
}

/// A line of the table.
fn compared(row: &Row, ours: &Outcome, theirs: &Outcome, size: &Size) -> [String; 10] {
    let shown = |outcome: &Outcome| match outcome {
        Ok(samples) => row.figure.shown(samples),
        Err(_) => "failed".to_owned(),
    };
    let [ratio, unit, range, cpu, result] = match (ours, theirs) {
        (Ok(ours), Ok(theirs)) => verdict(row, ours, theirs, size),
        _ => ["", "", "", "", "FAILED"].map(str::to_owned),
    };
    let (what, against) = (row.what.to_owned(), row.against.to_owned());
    let target = row.target.shown();
    [what, against, shown(ours), shown(theirs), ratio, unit, range, cpu, target, result]
}

/// The ratio, its unit, its range, the same of processor time, and how it stands with the target.
fn verdict(row: &Row, ours: &[Sample], theirs: &[Sample], size: &Size) -> [String; 5] {
    let figure = row.figure;
    let pairs = || ours.iter().zip(theirs);
    let ratios = pairs().map(|(ours, theirs)| figure.verdict(figure.of(ours), figure.of(theirs)));
    let (ratio, least, most) = spread(ratios);
    let cpu = match figure {
        Figure::Speed | Figure::Calls(_) => {
            let ratios = pairs().map(|(ours, theirs)| figure.verdict(ours.cpu, theirs.cpu));
            format!("{:.2}", spread(ratios).0)
        }
        Figure::Held | Figure::Peak => String::new(),
    };
    let result = match row.target {
        Target::None => "",
        _ if size.quick => "",
        _ if row.target.missed(ratio) => "MISSED",
        _ => "ok",
    };
    let range = format!("{least:.2}–{most:.2}");
    [format!("{ratio:.2}"), figure.unit().to_owned(), range, cpu, result.to_owned()]
}

/// Which jobs have no figures, and why: ours, and those of competitors.
fn failed(outcomes: &Outcomes) -> (Vec<String>, Vec<String>) {
    let is_theirs = |job: &str| job.contains("/bare") || job.ends_with("/wire");
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
    use crate::jobs::CONTESTS;
    use crate::options::Options;

    #[test]
    fn every_row_compares_jobs_that_run_side_by_side() {
        let Options { size, .. } = Options::from_arguments(std::iter::empty()).unwrap();
        for row in rows(&size) {
            let has = |jobs: &&[(&str, _)], name| jobs.iter().any(|(job, _)| *job == name);
            let contest = CONTESTS.iter().find(|jobs| has(jobs, row.ours));
            assert!(contest.is_some_and(|jobs| has(jobs, row.theirs)), "{}", row.what);
        }
    }

    #[test]
    fn a_competitor_that_failed_is_a_line_without_a_verdict() {
        let Options { size, .. } = Options::from_arguments(std::iter::empty()).unwrap();
        let sample = Sample { wall: 1.0, cpu: 1.0, held: 0.0, peak: 0.0, weight: 7 };
        let (fine, stuck) = (Ok(vec![sample]), Err("it is stuck".to_owned()));
        let rows = rows(&size);
        let row = rows.iter().find(|row| row.ours == "put/ours").unwrap();
        let cells = compared(row, &fine, &stuck, &size);
        assert_eq!(cells.each_ref().map(String::as_str)[2..4], ["250.0 µs", "failed"]);
        assert_eq!(cells[9], "FAILED");
        assert_eq!(compared(row, &fine, &fine, &size)[9], "ok");

        let outcomes = Outcomes::from([
            ("put/ours", fine.clone()),
            ("put/bare", stuck.clone()),
            ("put/wire", stuck.clone()),
            ("burst/bare-64", stuck.clone()),
        ]);
        let (ours, theirs) = failed(&outcomes);
        assert!(ours.is_empty(), "{ours:?}");
        let stuck_all = ["burst/bare-64", "put/bare", "put/wire"];
        assert_eq!(theirs, stuck_all.map(|job| format!("{job}: it is stuck")));
    }

    #[test]
    fn a_job_of_ours_that_failed_is_a_failure() {
        for job in CONTESTS.iter().copied().flatten().map(|(job, _)| *job) {
            let outcomes = Outcomes::from([(job, Err("it is stuck".to_owned()))]);
            let is_ours = job.contains("/ours") || job.starts_with("users/");
            assert_eq!(!failed(&outcomes).0.is_empty(), is_ours, "{job}");
        }
    }

    #[test]
    fn a_spread_has_the_middle_between_least_and_most() {
        assert_eq!(spread([3.0, 1.0, 2.0].into_iter()), (2.0, 1.0, 3.0));
        assert_eq!(spread([4.0, 1.0, 3.0, 2.0].into_iter()), (2.5, 1.0, 4.0));
    }
}
