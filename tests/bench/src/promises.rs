//! What is compared with what, and what was promised of it.

use crate::measure::Sample;
use crate::options::Size;

/// What is compared.
#[derive(Clone, Copy)]
pub enum Figure {
    /// How often as fast we are.
    Speed,
    /// How often the time of theirs a call takes us.
    Calls(usize),
    /// How often their memory we hold.
    Held,
    /// The memory that we need at most, by itself.
    Peak,
}

pub enum Target {
    AtLeast(f64),
    AtMost(f64),
    /// Nothing was promised.
    None,
}

pub struct Row {
    pub what: &'static str,
    pub against: &'static str,
    pub ours: &'static str,
    pub theirs: &'static str,
    pub figure: Figure,
    pub target: Target,
}

const MIB: f64 = (1 << 20) as f64;

/// The lines of the table.
pub fn rows(size: &Size) -> Vec<Row> {
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
    let (runtime, hyper_runtime) = ("reqwest, block_on", "hyper, block_on");
    let (unbound, bound, hyper_bound) =
        ("reqwest, no bound", "reqwest, 64 at once", "hyper, 64 at once");
    let (calls, burst) = (Calls(size.calls), Calls(size.burst));
    let list = "list/bare";
    let held = "blocking-list/bare";
    let by_item = "blocking-list/ours-by-item";
    let (pages, items, streamed) = ("stream/ours-by-page", "stream/ours-by-item", "stream/bare");
    let (once, secure_once, far_once) = ("PUTs at once", "TLS, PUTs at once", "far, PUTs at once");
    let (secure, far) = ("TLS, 100 pages", "far, 100 pages");
    vec![
        row("list, all()", strings, "list/ours", list, Speed, AtLeast(1.05)),
        row("list, all()", times, "list/ours", "list/bare-times", Speed, AtLeast(1.05)),
        row("list, all()", "hyper, times as text", "list/ours", "list/hyper", Speed, None),
        row("list, item by item", strings, "list/ours-by-item", list, Speed, AtLeast(1.05)),
        row("list, blocking all()", runtime, "blocking-list/ours", held, Speed, AtLeast(1.05)),
        row("list, blocking by item", runtime, by_item, held, Speed, AtLeast(1.05)),
        row("stream by page", strings, pages, streamed, Speed, None),
        row("stream by item", strings, items, streamed, Speed, None),
        row("PUT after PUT", "reqwest", "put/ours", "put/bare", calls, AtMost(1.15)),
        row("PUT after PUT", "hyper", "put/ours", "put/hyper", calls, None),
        row(
            "PUT after PUT, blocking",
            runtime,
            "blocking-put/ours",
            "blocking-put/bare",
            calls,
            AtMost(0.9),
        ),
        row(
            "PUT after PUT, blocking",
            hyper_runtime,
            "blocking-put/ours",
            "blocking-put/hyper",
            calls,
            None,
        ),
        row(once, unbound, "burst/ours", "burst/bare", burst, None),
        row(once, bound, "burst/ours", "burst/bare-64", burst, None),
        row(once, hyper_bound, "burst/ours", "burst/hyper-64", burst, None),
        row(
            "ZenML list, prefetch(16)",
            "page after page",
            "users/ahead",
            "users/one-by-one",
            Speed,
            AtLeast(6.0),
        ),
        row("memory, list held", strings, "list/ours", list, Held, None),
        row("memory, stream by page", strings, pages, streamed, Peak, AtMost(4.0)),
        row("memory, stream by item", strings, items, streamed, Peak, AtMost(4.0)),
        row(secure, "reqwest", "tls-list/ours", "tls-list/bare", Speed, None),
        row(secure, "hyper", "tls-list/ours", "tls-list/hyper", Speed, None),
        row(secure_once, unbound, "tls-burst/ours", "tls-burst/bare", burst, None),
        row(secure_once, bound, "tls-burst/ours", "tls-burst/bare-64", burst, None),
        row(secure_once, hyper_bound, "tls-burst/ours", "tls-burst/hyper-64", burst, None),
        row("TLS, PUTs, 64 threads", runtime, "tls-threads/ours", "tls-threads/bare", burst, None),
        row(far, "reqwest", "far-list/ours", "far-list/bare", Speed, None),
        row(
            "far, 100 pages, prefetch(1)",
            "reqwest",
            "far-list/ours-ahead",
            "far-list/bare",
            Speed,
            None,
        ),
        row(far_once, unbound, "far-burst/ours", "far-burst/bare", Speed, None),
        row(far_once, bound, "far-burst/ours", "far-burst/bare-64", Speed, None),
    ]
}

impl Figure {
    /// One sample's share of the figure, as it is compared.
    pub fn of(self, sample: &Sample) -> f64 {
        match self {
            Self::Speed | Self::Calls(_) => sample.wall,
            Self::Held => sample.held,
            Self::Peak => sample.peak,
        }
    }

    /// What the samples come to, for a person.
    pub fn shown(self, samples: &[Sample]) -> String {
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
    pub fn verdict(self, ours: f64, theirs: f64) -> f64 {
        match self {
            Self::Speed => theirs / ours,
            Self::Calls(_) | Self::Held => ours / theirs,
            Self::Peak => ours / MIB,
        }
    }

    pub fn unit(self) -> &'static str {
        match self {
            Self::Speed => "× speed",
            Self::Calls(_) => "× time",
            Self::Held => "× memory",
            Self::Peak => "MiB",
        }
    }
}

impl Target {
    pub fn shown(&self) -> String {
        match self {
            Self::AtLeast(least) => format!("≥ {least}"),
            Self::AtMost(most) => format!("≤ {most}"),
            Self::None => String::new(),
        }
    }

    /// Whether a median keeps the promise, if there is one.
    pub fn met(&self, value: f64) -> Option<bool> {
        match self {
            Self::AtLeast(least) => Some(value >= *least),
            Self::AtMost(most) => Some(value <= *most),
            Self::None => None,
        }
    }
}

/// The middle one, the least and the most.
pub fn spread(values: impl Iterator<Item = f64>) -> (f64, f64, f64) {
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

pub fn median(samples: &[Sample], value: impl Fn(&Sample) -> f64) -> f64 {
    spread(samples.iter().map(value)).0
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
            let both_in = |jobs: &[(&str, _)]| {
                [row.ours, row.theirs].iter().all(|name| jobs.iter().any(|(job, _)| job == name))
            };
            assert!(CONTESTS.iter().any(|contest| both_in(contest.jobs)), "{}", row.what);
        }
    }

    #[test]
    fn a_spread_has_the_middle_between_least_and_most() {
        assert_eq!(spread([3.0, 1.0, 2.0].into_iter()), (2.0, 1.0, 3.0));
        assert_eq!(spread([4.0, 1.0, 3.0, 2.0].into_iter()), (2.5, 1.0, 4.0));
    }
}
