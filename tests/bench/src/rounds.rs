//! Rounds: every job once, each in a process of its own, in an order that chance makes.
//!
//! The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other
//! at once and change places from round to round, so the drift hits them alike.

use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::jobs::{CONTESTS, Contest};
use crate::measure::Sample;
use crate::options::{Size, Wire};
use crate::{Result, process};

/// What a job took, round by round, or why it has no figures.
pub type Outcome = Result<Vec<Sample>, String>;
pub type Outcomes = HashMap<&'static str, Outcome>;

/// A server, stopped when it is dropped.
struct Server {
    process: Child,
    url: String,
    wire: Wire,
}

impl Server {
    fn start(size: &Size, wire: Wire) -> Result<Self> {
        let mut command = itself(size)?;
        command.arg("serve").args(wire.flags());
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().ok_or("the server has no output")?;
        let mut server = Self { process, url: String::new(), wire };
        BufReader::new(output).read_line(&mut server.url)?;
        server.url.truncate(server.url.trim_end().len());
        if server.url.is_empty() { Err("the server did not start".into()) } else { Ok(server) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn itself(size: &Size) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    if size.quick {
        command.arg("--quick");
    }
    Ok(command)
}

/// A contest whose jobs change places.
#[derive(Clone)]
struct Lineup {
    wire: Wire,
    jobs: Vec<&'static str>,
}

impl Lineup {
    fn of(contest: &Contest) -> Self {
        Self { wire: contest.wire, jobs: contest.jobs.iter().map(|(name, _)| *name).collect() }
    }

    fn is(&self, part: &str) -> bool {
        self.jobs[0].split_once('/').is_some_and(|(name, _)| name == part)
    }
}

pub fn compare(size: &Size, rounds: usize, only: Option<&str>) -> Result<Outcomes> {
    let mut lineups: Vec<Lineup> = CONTESTS.iter().map(Lineup::of).collect();
    if let Some(part) = only {
        lineups.retain(|lineup| lineup.is(part));
    }
    if lineups.is_empty() {
        return Err("there is no such part; try --help".into());
    }
    // All at once: those that wait cost nothing.
    let mut servers: Vec<Server> = Vec::new();
    for Lineup { wire, .. } in &lineups {
        if servers.iter().all(|server| server.wire != *wire) {
            servers.push(Server::start(size, *wire)?);
        }
    }
    Ok(run(lineups, rounds, |job, wire| {
        let server = servers.iter().find(|server| server.wire == wire);
        let url = &server.ok_or("there is no server for it")?.url;
        let mut command = itself(size).map_err(|error| error.to_string())?;
        process::sample(command.args(["sample", job, url]), size.too_long())
    }))
}

/// The rounds. A job that fails, whenever and however, has no figures, and all others have.
fn run(
    mut lineups: Vec<Lineup>,
    rounds: usize,
    sample: impl Fn(&'static str, Wire) -> Result<Sample, String>,
) -> Outcomes {
    let mut outcomes = Outcomes::new();
    for round in 1..=rounds {
        eprintln!("round {round} of {rounds}");
        fastrand::shuffle(&mut lineups);
        for Lineup { wire, jobs } in &mut lineups {
            fastrand::shuffle(jobs);
            for job in jobs {
                let outcome = outcomes.entry(*job).or_insert(Ok(Vec::new()));
                // One that failed is not run again: it may be stuck every time.
                let Ok(samples) = outcome else { continue };
                match sample(job, *wire) {
                    Ok(sample) => samples.push(sample),
                    Err(why) => *outcome = Err(why),
                }
            }
        }
    }
    for Lineup { jobs, .. } in &lineups {
        same_work(jobs, &mut outcomes);
    }
    outcomes
}

/// Competitors must have read the same things, or none of their times says anything.
fn same_work(jobs: &[&'static str], outcomes: &mut Outcomes) {
    // The wire is not decoded.
    let decoded = jobs.iter().copied().filter(|job| !job.ends_with("/wire"));
    let read: Vec<(&str, BTreeSet<u64>)> = decoded
        .filter_map(|job| {
            let samples = outcomes[job].as_ref().ok()?;
            Some((job, samples.iter().map(|sample| sample.weight).collect()))
        })
        .collect();
    let all: BTreeSet<u64> = read.iter().flat_map(|(_, weights)| weights).copied().collect();
    if all.len() > 1 {
        for (job, weights) in read {
            let why = format!("the jobs did not all read the same; this one read {weights:?}");
            outcomes.insert(job, Err(why));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn having_read(weights: &[u64]) -> Outcome {
        let sample =
            |weight: &u64| Sample { wall: 1.0, cpu: 1.0, held: 0.0, peak: 0.0, weight: *weight };
        Ok(weights.iter().map(sample).collect())
    }

    #[test]
    fn a_job_that_fails_in_a_late_round_takes_no_other_with_it() {
        let jobs = vec!["put/ours", "put/bare", "put/hyper"];
        let times = std::cell::RefCell::new(HashMap::<&str, usize>::new());
        let outcomes = run(vec![Lineup { wire: Wire::PLAIN, jobs }], 5, |job, _| {
            let mut times = times.borrow_mut();
            let time = times.entry(job).or_default();
            *time += 1;
            match (job, *time) {
                ("put/bare", 3) => Err("no room".to_owned()),
                ("put/hyper", _) => Err("not installed".to_owned()),
                _ => Ok(having_read(&[7]).unwrap()[0]),
            }
        });
        assert_eq!(outcomes["put/ours"].as_ref().map(Vec::len), Ok(5));
        assert_eq!(outcomes["put/bare"].as_ref().unwrap_err(), "no room");
        assert_eq!(outcomes["put/hyper"].as_ref().unwrap_err(), "not installed");
        let times = times.into_inner();
        assert_eq!((times["put/bare"], times["put/hyper"]), (3, 1), "they were run again");
    }

    #[test]
    fn a_job_that_is_not_known_is_a_failure_of_its_own() {
        let size = crate::options::Options::from_arguments(std::iter::empty()).unwrap().size;
        let place = crate::jobs::Place { url: String::new(), size };
        let why = crate::jobs::run("put/nothing", &place).unwrap_err().to_string();
        assert!(why.starts_with("there is no job put/nothing"), "{why}");
    }

    #[test]
    fn jobs_that_did_not_read_the_same_have_no_figures() {
        let jobs = ["put/ours", "put/bare", "put/wire", "put/stuck"];
        let outcomes = |theirs: &[u64]| {
            let mut outcomes = Outcomes::from([
                ("put/ours", having_read(&[7, 7])),
                ("put/bare", having_read(theirs)),
                ("put/wire", having_read(&[0, 0])),
                ("put/stuck", Err("it is stuck".to_owned())),
            ]);
            same_work(&jobs, &mut outcomes);
            jobs.map(|job| outcomes[job].is_ok())
        };
        assert_eq!(outcomes(&[7, 7]), [true, true, true, false]);
        assert_eq!(outcomes(&[7, 8]), [false, false, true, false]);
    }
}
