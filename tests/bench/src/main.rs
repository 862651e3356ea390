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
mod rounds;
mod server;
mod wire;

use std::process::ExitCode;

use crate::options::{Command, Options};

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("rosterkit-bench: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result {
    let Options { command, size, rounds, only } =
        Options::from_arguments(std::env::args().skip(1))?;
    match command {
        Command::Help => print!("{}", options::HELP),
        Command::Serve => server::serve(&size)?,
        Command::Sample { job, url } => {
            let sample = jobs::run(&job, &jobs::Place { url, size })?;
            println!("{}", serde_json::to_string(&sample)?);
        }
        Command::Compare => {
            let samples = rounds::compare(&size, rounds, only.as_deref())?;
            report::print(&samples, &size, rounds)?;
        }
    }
    Ok(())
}
