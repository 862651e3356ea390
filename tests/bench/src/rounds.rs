//! Rounds: every job once, each in a process of its own, in an order that chance makes.
//!
//! The speed of a machine drifts while a benchmark runs. Jobs that are compared follow each other
//! at once and change places from round to round, so the drift hits them alike.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use crate::Result;
use crate::jobs::CONTESTS;
use crate::measure::Sample;
use crate::options::Size;

/// What each job took, round by round.
pub type Samples = HashMap<&'static str, Vec<Sample>>;

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
    let output =
        itself(size)?.args(["sample", job, &server.1]).stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err(format!("the job {job} failed").into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

pub fn compare(size: &Size, rounds: usize, only: Option<&str>) -> Result<Samples> {
    warn_of_neighbours();
    let server = Server::start(size)?;
    let mut samples = Samples::new();
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
                samples.entry(*job).or_default().push(sample(job, &server, size)?);
            }
        }
    }
    for jobs in &contests {
        same_work(jobs, &samples)?;
    }
    Ok(samples)
}

/// Whoever else uses the processor now makes every ratio less sure.
fn warn_of_neighbours() {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().and_then(|load| load.parse::<f64>().ok()).unwrap_or(0.0);
    if load > 0.5 {
        eprintln!("this machine is busy (load {load}): look at the spread, or try again later");
    }
}

/// Competitors must have read the same things, or their times say nothing.
fn same_work(jobs: &[&str], samples: &Samples) -> Result {
    // The wire is not decoded.
    let decoded = jobs.iter().filter(|job| !job.ends_with("/wire"));
    let mut weights = decoded.flat_map(|job| &samples[job]).map(|sample| sample.weight);
    let first = weights.next();
    if weights.all(|weight| Some(weight) == first) {
        return Ok(());
    }
    Err(format!("{} did not all read the same", jobs.join(", ")).into())
}
