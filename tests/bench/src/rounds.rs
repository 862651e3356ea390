//! Rounds: every job once, each in a process of its own, in an order that chance makes.
//!
//! The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other
//! at once and change places from round to round, so the drift hits them alike.

use std::collections::{BTreeSet, HashMap};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Result;
use crate::jobs::CONTESTS;
use crate::measure::Sample;
use crate::options::Size;

/// What a job took, round by round, or why it has no figures.
pub type Outcome = Result<Vec<Sample>, String>;
pub type Outcomes = HashMap<&'static str, Outcome>;

/// The server, stopped when it is dropped.
struct Server(Child, String);

impl Server {
    fn start(size: &Size) -> Result<Self> {
        let mut child =
            itself(size)?.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = child.stdout.take().ok_or("the server has no output")?;
        let mut server = Self(child, String::new());
        BufReader::new(output).read_line(&mut server.1)?;
        server.1.truncate(server.1.trim_end().len());
        if server.1.is_empty() { Err("the server did not start".into()) } else { Ok(server) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn itself(size: &Size) -> Result<Command> {
    let mut command = Command::new(std::env::current_exe()?);
    if size.quick {
        command.arg("--quick");
    }
    Ok(command)
}

fn sample(job: &str, server: &Server, size: &Size) -> Result<Sample> {
    let output = itself(size)?.args(["sample", job, &server.1]).output()?;
    let complaint = String::from_utf8_lossy(&output.stderr);
    eprint!("{complaint}");
    if output.status.success() {
        return Ok(serde_json::from_slice(&output.stdout)?);
    }
    let why = reason(&complaint).map(str::to_owned);
    Err(why.unwrap_or_else(|| output.status.to_string()).into())
}

/// Why a job failed: the message of its panic, or else the last that it said.
fn reason(complaint: &str) -> Option<&str> {
    let mut lines = complaint.lines();
    match lines.find(|line| line.contains(" panicked at ")) {
        Some(_) => lines.next(),
        None => complaint.lines().last(),
    }
}

pub fn compare(size: &Size, rounds: usize, only: Option<&str>) -> Result<Outcomes> {
    warn_of_neighbours();
    let server = Server::start(size)?;
    let mut outcomes = Outcomes::new();
    let names = |jobs: &&[(&'static str, _)]| jobs.iter().map(|(name, _)| *name).collect();
    let mut contests: Vec<Vec<&str>> = CONTESTS.iter().map(names).collect();
    if let Some(part) = only {
        contests.retain(|jobs| jobs[0].split_once('/').is_some_and(|(name, _)| name == part));
    }
    if contests.is_empty() {
        return Err("there is no such part; try --help".into());
    }
    for round in 1..=rounds {
        eprintln!("round {round} of {rounds}");
        fastrand::shuffle(&mut contests);
        for jobs in &mut contests {
            fastrand::shuffle(jobs);
            for job in jobs {
                let outcome = outcomes.entry(*job).or_insert(Ok(Vec::new()));
                // One that failed is not run again: it may be stuck every time.
                let Ok(samples) = outcome else { continue };
                match sample(job, &server, size) {
                    Ok(sample) => samples.push(sample),
                    Err(error) => *outcome = Err(error.to_string()),
                }
            }
        }
    }
    for jobs in &contests {
        same_work(jobs, &mut outcomes);
    }
    Ok(outcomes)
}

/// Whoever else uses the processor now makes every ratio less sure.
fn warn_of_neighbours() {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().and_then(|load| load.parse::<f64>().ok()).unwrap_or(0.0);
    if load > 0.5 {
        eprintln!("this machine is busy (load {load}): look at the spread, or try again later");
    }
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
    fn a_job_that_failed_says_why() {
        let panic = "\nthread 'main' (7) panicked at src/bare.rs:1:2:\nno room\nnote: run with …\n";
        assert_eq!(reason(panic), Some("no room"));
        assert_eq!(reason("first\nit is stuck\n"), Some("it is stuck"));
        assert_eq!(reason(""), None);
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
