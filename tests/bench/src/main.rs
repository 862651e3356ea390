//! RosterKit against bare reqwest and hyper: ratios measured side by side in one run.
//!
//! `cargo run --release -p rosterkit-bench` prints the table; see README.md for how it measures.

mod bare;
mod chart;
mod counted;
mod fleet;
mod growth;
mod instructions;
mod jobs;
mod machine;
mod measure;
mod options;
mod ours;
mod page;
mod people;
mod process;
mod promises;
mod record;
mod report;
mod review;
mod rounds;
mod server;
mod serving;
mod tls;
mod wire;

use std::process::ExitCode;

use crate::options::{Command, Options};

type Result<T = (), E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

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
    let Options { command, size, wire, rounds, only, json } =
        Options::from_arguments(std::env::args().skip(1))?;
    match command {
        Command::Help => print!("{}", options::HELP),
        Command::Serve => server::serve(&size, &wire)?,
        Command::Review => review::measure(&size)?,
        Command::ServeTeams => review::serve(&size)?,
        Command::Page { to, from } => page::write(&to, &from)?,
        Command::Part { name, arguments } => match name.as_str() {
            "counted" => counted::command(&arguments)?,
            "fleet" => fleet::command(&arguments)?,
            "grown" => growth::sample(&arguments)?,
            "serve-people" => growth::serve(&arguments)?,
            "growth" => return growth::command(&arguments),
            _ => return instructions::command(&arguments),
        },
        Command::Sample { job, url } => {
            let sample = jobs::run(&job, &jobs::Place { url, size })?;
            println!("{}", serde_json::to_string(&sample)?);
        }
        Command::Compare => {
            let busy = machine::neighbours();
            if let Some(busy) = &busy {
                eprintln!("{busy}");
            }
            let outcomes = rounds::compare(&size, rounds, only.as_deref())?;
            let record = report::record(&outcomes, &size, rounds, busy);
            if let Some(file) = json {
                std::fs::write(file, serde_json::to_vec_pretty(&record)?)?;
            }
            if !report::print(&record, &outcomes) {
                return Ok(ExitCode::FAILURE);
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
