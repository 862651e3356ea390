//! The emulator as a program: prints the endpoints, then serves until it is stopped.

use std::{
    fs,
    io::{self, Read, Write},
    process::ExitCode,
    time::Duration,
};

use rosterkit_emulator::{Builder, Emulator, parse_faults};

const HELP: &str = "\
Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, for tests.

Usage: rosterkit-emulator [FLAGS]

  --seed N               the seed of all data (default 0)
  --people N             how many people each primary place has (default 400)
  --teams N              how many further teams of Paperspace, with as many people each (default 0)
  --port N               the port to listen at on 127.0.0.1 (default: any)
  --latency MS           milliseconds every answer takes (default 0)
  --faults FILE          a JSON array of faults in force from the start
  --until-stdin-closes   stop when standard input ends
  --help                 this text

The first line on standard output is JSON: where the services are and what they accept.
";

/// What the command line says to do.
enum Asked {
    Help,
    Serve { builder: Builder, until_stdin_closes: bool },
}

fn main() -> ExitCode {
    let (builder, until_stdin_closes) = match read_flags(std::env::args().skip(1)) {
        Ok(Asked::Serve { builder, until_stdin_closes }) => (builder, until_stdin_closes),
        Ok(Asked::Help) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(sentence) => {
            eprintln!("rosterkit-emulator: {sentence}");
            return ExitCode::from(2);
        }
    };
    match serve(builder, until_stdin_closes) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::InvalidInput => {
            eprintln!("rosterkit-emulator: {error}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("rosterkit-emulator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(builder: Builder, until_stdin_closes: bool) -> io::Result<()> {
    let emulator = builder.start_in_background()?;
    let mut stdout = io::stdout();
    serde_json::to_writer(&mut stdout, emulator.endpoints())?;
    writeln!(stdout)?;
    stdout.flush()?;
    if until_stdin_closes {
        let mut stdin = io::stdin();
        while stdin.read(&mut [0; 1024])? > 0 {}
        return Ok(());
    }
    loop {
        std::thread::park();
    }
}

fn read_flags(mut arguments: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut builder = Emulator::builder();
    let mut until_stdin_closes = false;
    while let Some(argument) = arguments.next() {
        let (flag, mut attached) = match argument.split_once('=') {
            Some((flag, value)) => (flag.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || {
            attached
                .take()
                .or_else(|| arguments.next())
                .ok_or_else(|| format!("{flag} needs a value; see --help."))
        };
        builder = match flag.as_str() {
            "--seed" => builder.seed(number(&flag, &value()?, u64::MAX)?),
            "--people" => builder.people(number(&flag, &value()?, 1_000_000)? as usize),
            "--teams" => builder.teams(number(&flag, &value()?, 10_000)? as usize),
            "--port" => builder.port(number(&flag, &value()?, u64::from(u16::MAX))? as u16),
            "--latency" => {
                builder.latency(Duration::from_millis(number(&flag, &value()?, 3_600_000)?))
            }
            "--faults" => {
                let file = value()?;
                let json = fs::read(&file)
                    .map_err(|error| format!("The faults in {file} cannot be read: {error}."))?;
                builder
                    .faults(parse_faults(&json).map_err(|sentence| format!("{file}: {sentence}"))?)
            }
            "--until-stdin-closes" if attached.is_none() => {
                until_stdin_closes = true;
                builder
            }
            "--help" | "-h" => return Ok(Asked::Help),
            _ => return Err(format!("Unknown flag {flag}; see --help.")),
        };
    }
    Ok(Asked::Serve { builder, until_stdin_closes })
}

fn number(flag: &str, text: &str, most: u64) -> Result<u64, String> {
    match text.parse() {
        Ok(number) if number <= most => Ok(number),
        _ => Err(format!("{flag} needs a whole number from 0 to {most}, not {text:?}.")),
    }
}
