//! RosterKit against bare reqwest: ratios measured side by side in one run.
//!
//! `cargo run --release -p rosterkit-bench` prints the table; see README.md for how it measures.

mod bare;
mod jobs;
mod measure;
mod options;
mod ours;
mod people;
mod report;
mod review;
mod rounds;
mod server;
mod wire;

use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use crate::options::{Command, Options};

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

/// When a job is not slow but stuck.
const TOO_LONG: Duration = Duration::from_secs(600);

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("rosterkit-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let Options { command, size, rounds, only } =
        Options::from_arguments(std::env::args().skip(1))?;
    match command {
        Command::Help => print!("{}", options::HELP),
        Command::Serve => server::serve(&size)?,
        Command::Review => review::measure(&size)?,
        Command::ServeTeams => review::serve(&size)?,
        Command::Sample { job, url } => {
            thread::spawn(|| {
                thread::sleep(TOO_LONG);
                eprintln!("it did not end within {} s", TOO_LONG.as_secs());
                std::process::exit(1);
            });
            let sample = jobs::run(&job, &jobs::Place { url, size })?;
            println!("{}", serde_json::to_string(&sample)?);
        }
        Command::Compare => {
            let outcomes = rounds::compare(&size, rounds, only.as_deref())?;
            if !report::print(&outcomes, &size, rounds) {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
