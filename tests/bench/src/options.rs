//! What the command line says.

use crate::Result;

pub const HELP: &str = "\
rosterkit-bench: RosterKit against bare reqwest, side by side

    rosterkit-bench [--rounds N] [--quick] [--only PART]

    --rounds N   how often each job is run (7; 3 with --quick)
    --quick      a tenth of the work, to see that it runs; not for figures
    --only PART  list, blocking-list, stream, put, blocking-put, users or burst

For a profiler, one job in a process of its own:

    rosterkit-bench serve [--quick]             prints its URL, ends when its standard input does
    rosterkit-bench sample JOB URL [--quick]    prints what was measured, as JSON

A review of 300 teams of 1,000 people, all rows held:

    rosterkit-bench review [--quick]
    rosterkit-bench serve-teams [--quick]       serves the teams, for other languages
";

/// How much work a job is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub quick: bool,
    /// Paperspace members in the listing.
    pub members: usize,
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
}

const FULL: Size = Size {
    quick: false,
    members: 100_000,
    calls: 4_000,
    burst: 1_000,
    users: 12_000,
    colleagues: 50_000,
    teams: 300,
    people: 1_000,
};
const QUICK: Size = Size {
    quick: true,
    members: 10_000,
    calls: 400,
    burst: 200,
    users: 4_000,
    colleagues: 5_000,
    teams: 30,
    people: 100,
};

pub enum Command {
    Compare,
    Serve,
    Review,
    ServeTeams,
    Sample { job: String, url: String },
    Help,
}

pub struct Options {
    pub command: Command,
    pub size: Size,
    pub rounds: usize,
    /// The only part to run.
    pub only: Option<String>,
}

impl Options {
    pub fn from_arguments(mut arguments: impl Iterator<Item = String>) -> Result<Self> {
        let mut command = Command::Compare;
        let mut size = FULL;
        let mut rounds = None;
        let mut only = None;
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--quick" => size = QUICK,
                "--rounds" => {
                    let given = arguments.next().ok_or("--rounds needs a number")?;
                    rounds = Some(given.parse().map_err(|_| "--rounds needs a number")?);
                }
                "--only" => only = Some(arguments.next().ok_or("--only needs a part")?),
                "--help" | "-h" => command = Command::Help,
                "serve" => command = Command::Serve,
                "review" => command = Command::Review,
                "serve-teams" => command = Command::ServeTeams,
                "sample" => {
                    let (job, url) = (arguments.next(), arguments.next());
                    let (job, url) = job.zip(url).ok_or("sample needs a job and a URL")?;
                    command = Command::Sample { job, url };
                }
                other => return Err(format!("{other} is not known; try --help").into()),
            }
        }
        let rounds = rounds.unwrap_or(if size.quick { 3 } else { 7 });
        if rounds == 0 {
            return Err("--rounds must be at least 1".into());
        }
        Ok(Self { command, size, rounds, only })
    }
}
