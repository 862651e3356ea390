//! What the command line says.

use std::path::PathBuf;
use std::time::Duration;

use crate::Result;

pub const HELP: &str = "\
rosterkit-bench: RosterKit against bare reqwest and hyper, side by side

    rosterkit-bench [--rounds N] [--quick] [--only PART] [--json FILE]

    --rounds N   how often each job is run (7; 3 with --quick)
    --quick      a tenth of the work, to see that it runs; not for figures
    --only PART  list, blocking-list, stream, put, blocking-put, users, burst,
                 tls-list, tls-burst, tls-threads, far-list or far-burst
    --json FILE  write the table for `page` as well

One page of what the benches of all languages wrote, and of the pictures in the folder `bench` beside it:

    rosterkit-bench page PAGE.md FILE...

For a profiler, one job in a process of its own:

    rosterkit-bench sample JOB URL [--quick]    prints what was measured, as JSON
    rosterkit-bench serve [--quick] [--tls] [--latency MS]

The server prints its URL and ends when its standard input does. With --tls it is that of localhost,
which tests/certificates/authority.pem vouches for; with --latency each answer takes MS milliseconds.

A review of 300 teams of 1,000 people, all rows held:

    rosterkit-bench review [--quick]
    rosterkit-bench serve-teams [--quick]       serves the teams, for other languages

How many instructions a call and a listed member take, held against those that are recorded:

    rosterkit-bench instructions [--accept] [--python PYTHON] [--only PART]

Whole companies, for reviews of them in other languages, and how cost grows with people:

    rosterkit-bench fleet four|many [--quick]   prints targets and sources as JSON
    rosterkit-bench growth [--quick] [--python PYTHON] [--out FOLDER] [--draw]
";

/// How much work a job is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub quick: bool,
    /// Paperspace members in the listing.
    pub members: usize,
    /// Members of the team of a hundred pages; of ten in a quick run.
    pub hundred_pages: usize,
    /// PUTs, one after another.
    pub calls: usize,
    /// PUTs at once.
    pub burst: usize,
    /// ZenML users in the listing.
    pub users: usize,
    /// GitBook members in the listing.
    pub colleagues: usize,
    /// Teams that are reviewed, and people in each.
    pub teams: usize,
    pub people: usize,
    /// PUTs at once to the server that is far away.
    pub far_calls: usize,
}

impl Size {
    /// When a job is not slow but stuck.
    pub fn too_long(&self) -> Duration {
        Duration::from_secs(if self.quick { 20 } else { 120 })
    }
}

pub const FULL: Size = Size {
    quick: false,
    members: 100_000,
    hundred_pages: 12_000,
    calls: 4_000,
    burst: 1_000,
    users: 12_000,
    colleagues: 50_000,
    teams: 300,
    people: 1_000,
    far_calls: 200,
};
pub const QUICK: Size = Size {
    quick: true,
    members: 10_000,
    hundred_pages: 1_200,
    calls: 400,
    burst: 200,
    users: 4_000,
    colleagues: 5_000,
    teams: 30,
    people: 100,
    far_calls: 50,
};

/// How the server is reached.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wire {
    pub tls: bool,
    /// How long each answer is held back, beyond what its service takes.
    pub latency: Duration,
}

impl Wire {
    pub const PLAIN: Self = Self { tls: false, latency: Duration::ZERO };
    pub const SECURE: Self = Self { tls: true, latency: Duration::ZERO };
    pub const FAR: Self = Self { tls: false, latency: Duration::from_millis(20) };

    /// What makes a server be reached like this.
    pub fn flags(&self) -> Vec<String> {
        let tls = self.tls.then(|| "--tls".to_owned());
        let latency = (!self.latency.is_zero())
            .then(|| ["--latency".to_owned(), self.latency.as_millis().to_string()]);
        tls.into_iter().chain(latency.into_iter().flatten()).collect()
    }
}

pub enum Command {
    Compare,
    Serve,
    Review,
    ServeTeams,
    Sample {
        job: String,
        url: String,
    },
    Page {
        to: PathBuf,
        from: Vec<PathBuf>,
    },
    /// One of the parts that read their own arguments.
    Part {
        name: String,
        arguments: Vec<String>,
    },
    Help,
}

pub struct Options {
    pub command: Command,
    pub size: Size,
    pub wire: Wire,
    pub rounds: usize,
    /// The only part to run.
    pub only: Option<String>,
    /// Where the table is written for the page.
    pub json: Option<PathBuf>,
}

impl Options {
    pub fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut command = Command::Compare;
        let mut size = FULL;
        let mut wire = Wire::PLAIN;
        let mut rounds = None;
        let mut only = None;
        let mut json = None;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => size = QUICK,
                "--tls" => wire.tls = true,
                "--latency" => {
                    let needed = "--latency needs a number of milliseconds";
                    let given = arguments.next().ok_or(needed)?;
                    wire.latency = Duration::from_millis(given.parse().map_err(|_| needed)?);
                }
                "--rounds" => {
                    let given = arguments.next().ok_or("--rounds needs a number")?;
                    rounds = Some(given.parse().map_err(|_| "--rounds needs a number")?);
                }
                "--only" => only = Some(arguments.next().ok_or("--only needs a part")?),
                "--json" => json = Some(arguments.next().ok_or("--json needs a file")?.into()),
                "--help" | "-h" => command = Command::Help,
                "serve" => command = Command::Serve,
                "review" => command = Command::Review,
                "serve-teams" => command = Command::ServeTeams,
                "instructions" | "counted" | "fleet" | "growth" | "grown" | "serve-people" => {
                    command = Command::Part { name: argument, arguments: arguments.collect() };
                    break;
                }
                "sample" => {
                    let (job, url) = (arguments.next(), arguments.next());
                    let (job, url) = job.zip(url).ok_or("sample needs a job and a URL")?;
                    command = Command::Sample { job, url };
                }
                "page" => {
                    let to = arguments.next().ok_or("page needs a page to write")?.into();
                    command =
                        Command::Page { to, from: arguments.by_ref().map(Into::into).collect() };
                }
                other => return Err(format!("{other} is not known; try --help").into()),
            }
        }
        let rounds = rounds.unwrap_or(if size.quick { 3 } else { 7 });
        if rounds == 0 {
            return Err("--rounds must be at least 1".into());
        }
        Ok(Self { command, size, wire, rounds, only, json })
    }
}
