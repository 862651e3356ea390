//! How cost grows from a thousand people to a million: of a review and of a plain listing.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};

use rosterkit::paperspace::ListTeamMembersOptions;
use rosterkit::{Paperspace, blocking};
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::chart;
use crate::jobs::{API_KEY, Weigh};
use crate::measure::{Sample, Stopwatch};
use crate::options::{FULL, Size, Wire};
use crate::people::{MEMBERS_A_PAGE, TEAM};
use crate::serving::Serving;

const PEOPLE: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS: usize = 3;

/// What is done with the people of a team.
const JOBS: [&str; 3] = ["review", "held", "streamed"];

/// Where the work of Python is.
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/jobs/growth.py");

/// What a job took with so many people: the medians of all rounds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Point {
    pub language: String,
    pub job: String,
    pub people: usize,
    /// Seconds.
    pub wall: f64,
    /// Seconds of all threads.
    pub cpu: f64,
    /// Bytes more than before, at the worst moment.
    pub peak: f64,
    pub requests: usize,
}

/// The figures as they are kept beside their picture.
#[derive(Debug, Serialize, Deserialize)]
pub struct Growth {
    pub rounds: usize,
    pub points: Vec<Point>,
}

struct Options {
    quick: bool,
    python: Option<String>,
    /// The folder for `growth.json` and `growth.svg`.
    out: Option<String>,
    /// Only draw the figures that are there.
    draw: bool,
}

/// Measure and draw: `growth [--quick] [--python PYTHON] [--out FOLDER] [--draw]`.
pub fn command(arguments: &[String]) -> Result<ExitCode> {
    let mut options = Options { quick: false, python: None, out: None, draw: false };
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().cloned().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--quick" => options.quick = true,
            "--python" => options.python = Some(value()?),
            "--out" => options.out = Some(value()?),
            "--draw" => options.draw = true,
            other => return Err(format!("{other} is not known; try --help").into()),
        }
    }
    let file = |name: &str| options.out.as_ref().map(|folder| Path::new(folder).join(name));
    if !options.draw {
        let growth = measure(&options)?;
        match file("growth.json") {
            Some(file) => std::fs::write(file, serde_json::to_string_pretty(&growth)? + "\n")?,
            None => println!("{}", serde_json::to_string_pretty(&growth)?),
        }
    }
    if let (Some(json), Some(svg)) = (file("growth.json"), file("growth.svg")) {
        let growth: Growth = serde_json::from_slice(&std::fs::read(json)?)?;
        std::fs::write(svg, chart::growth(&growth))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(options: &Options) -> Result<Growth> {
    let rounds = if options.quick { 1 } else { ROUNDS };
    let sizes = if options.quick { &PEOPLE[..2] } else { &PEOPLE[..] };
    let mut languages =
        vec![("Rust", vec![std::env::current_exe()?.into_os_string(), "grown".into()])];
    if let Some(python) = &options.python {
        languages.push(("Python", vec![python.into(), "-B".into(), SCRIPT.into()]));
    }
    let mut taken: BTreeMap<_, Vec<Sample>> = BTreeMap::new();
    for people in sizes {
        let server = Serving::start(["serve-people", &people.to_string()])?;
        for round in 1..=rounds {
            eprintln!("{people} people, round {round} of {rounds}");
            let mut jobs: Vec<_> =
                (0..languages.len()).flat_map(|at| JOBS.map(|job| (at, job))).collect();
            fastrand::shuffle(&mut jobs);
            for (at, job) in jobs {
                let (_, command) = &languages[at];
                let output = Command::new(&command[0])
                    .args(&command[1..])
                    .args([job, &server.said])
                    .output()?;
                if !output.status.success() {
                    let why = String::from_utf8_lossy(&output.stderr).into_owned();
                    return Err(format!("{job} of {people} people failed: {why}").into());
                }
                let sample: Sample = serde_json::from_slice(&output.stdout)?;
                if sample.weight != *people as u64 {
                    return Err(format!("{job} read {} of {people} people", sample.weight).into());
                }
                taken.entry((at, job, *people)).or_default().push(sample);
            }
        }
    }
    let point = |((at, job, people), samples): ((usize, &str, usize), Vec<Sample>)| {
        let middle = |figure: fn(&Sample) -> f64| {
            let mut all: Vec<f64> = samples.iter().map(figure).collect();
            all.sort_by(f64::total_cmp);
            all[all.len() / 2]
        };
        // A review also asks whose the credential is.
        let requests = people.div_ceil(MEMBERS_A_PAGE) + usize::from(job == "review");
        Point {
            language: languages[at].0.to_owned(),
            job: job.to_owned(),
            people,
            wall: middle(|sample| sample.wall),
            cpu: middle(|sample| sample.cpu),
            peak: middle(|sample| sample.peak),
            requests,
        }
    };
    Ok(Growth { rounds, points: taken.into_iter().map(point).collect() })
}

/// A server of so many members: `serve-people NUMBER`.
pub fn serve(arguments: &[String]) -> Result {
    let people = arguments.first().ok_or("serve-people needs a number")?.parse()?;
    let size = Size { members: people, users: 0, colleagues: 0, ..FULL };
    crate::server::serve(&size, &Wire::PLAIN)
}

/// One job in this process: `grown JOB URL`.
pub fn sample(arguments: &[String]) -> Result {
    let [job, url] = arguments else { return Err("grown needs a job and a URL".into()) };
    let url = format!("{url}/paperspace");
    let sample = match job.as_str() {
        "review" => review(&url)?,
        "held" => tokio::runtime::Runtime::new()?.block_on(held(&url))?,
        "streamed" => tokio::runtime::Runtime::new()?.block_on(streamed(&url))?,
        _ => return Err(format!("there is no job {job}").into()),
    };
    println!("{}", serde_json::to_string(&sample)?);
    Ok(())
}

fn review(url: &str) -> Result<Sample> {
    let client = blocking::Paperspace::builder().api_key(API_KEY).base_url(url).build()?;
    let access = blocking::Access::builder().client("paperspace", client).build()?;
    let watch = Stopwatch::start()?;
    let review = access.review([format!("paperspace:{TEAM}")])?;
    let sample = watch.stop()?;
    if let Some(error) = &review.targets[0].error {
        return Err(error.to_string().into());
    }
    Ok(Sample { weight: review.rows.len() as u64, ..sample })
}

fn everybody(url: &str) -> Result<rosterkit::Pager<rosterkit::paperspace::TeamMember>> {
    let client = Paperspace::builder().api_key(API_KEY).base_url(url).build()?;
    let limit = ListTeamMembersOptions::default().limit(MEMBERS_A_PAGE as u32);
    Ok(client.list_team_members_with(TEAM, limit))
}

async fn held(url: &str) -> Result<Sample> {
    let members = everybody(url)?;
    let watch = Stopwatch::start()?;
    let all = members.all().await?;
    let sample = watch.stop()?;
    Ok(Sample { weight: all.len() as u64, ..sample })
}

async fn streamed(url: &str) -> Result<Sample> {
    let mut members = everybody(url)?;
    let watch = Stopwatch::start()?;
    let mut seen = 0;
    while let Some(member) = members.next().await.transpose()? {
        seen += u64::from(member.weigh() > 0);
    }
    Ok(Sample { weight: seen, ..watch.stop()? })
}
