//! How many instructions a call and a listed member take: figures that do not depend on what else the
//! machine does. They are recorded, and a growth by more than a tenth is a failure.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use serde::{Deserialize, Serialize};

use crate::Result;
use crate::counted::{LISTED, PUTS, WORKS};
use crate::serving::Serving;

/// By how much a figure may grow: a tenth. From run to run it varies by a fiftieth or so.
const ROOM: f64 = 1.1;

/// Where the figures and the works of Python are.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../instructions");

/// What is counted in Python, and the two amounts of it. `count.py` does the work.
const IN_PYTHON: &[(&str, [usize; 2])] = &[
    ("put", PUTS),
    ("put-asyncio", PUTS),
    ("held", LISTED),
    ("held-one-field", LISTED),
    ("held-every-field", LISTED),
    ("streamed", LISTED),
];

/// The figures as they are kept.
#[derive(Default, Serialize, Deserialize)]
struct Recorded {
    /// With which compiler, valgrind and Python they were counted.
    counted_with: BTreeMap<String, String>,
    /// Instructions a call, or a member of a listing.
    instructions: BTreeMap<String, u64>,
}

impl Recorded {
    fn file() -> PathBuf {
        Path::new(FOLDER).join("recorded.json")
    }

    fn read() -> Result<Self> {
        match std::fs::read(Self::file()) {
            Ok(text) => Ok(serde_json::from_slice(&text)?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Self::default()),
            Err(error) => Err(error.into()),
        }
    }

    fn write(&self) -> Result {
        Ok(std::fs::write(Self::file(), serde_json::to_string_pretty(self)? + "\n")?)
    }
}

/// What the command line says.
struct Options {
    accept: bool,
    python: Option<String>,
    only: Option<String>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self> {
        let mut options = Self { accept: false, python: None, only: None };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().cloned().ok_or(format!("{argument} needs a value"));
            match argument.as_str() {
                "--accept" => options.accept = true,
                "--python" => options.python = Some(value()?),
                "--only" => options.only = Some(value()?),
                other => return Err(format!("{other} is not known; try --help").into()),
            }
        }
        Ok(options)
    }
}

/// Count, and hold against what is recorded, or record it.
pub fn command(arguments: &[String]) -> Result<ExitCode> {
    let options = Options::read(arguments)?;
    let is_asked = |name: &str| options.only.as_ref().is_none_or(|only| name.contains(only));
    let mut recorded = Recorded::read()?;
    let counted_with = counted_with(options.python.as_deref())?;
    let server = Serving::start(["serve", "--quick"])?;
    let itself = std::env::current_exe()?;

    let in_rust = WORKS.iter().map(|work| {
        let command = vec![itself.clone().into_os_string(), "counted".into()];
        (format!("rust/{}", work.name), command, work.name, work.amounts, work.times)
    });
    let in_python = options.python.iter().flat_map(|python| {
        let script = Path::new(FOLDER).join("count.py").into_os_string();
        let command = vec![python.into(), "-B".into(), script];
        IN_PYTHON.iter().map(move |(name, amounts)| {
            (format!("python/{name}"), command.clone(), *name, *amounts, 1)
        })
    });

    let mut grown = Vec::new();
    let mut counted = BTreeMap::new();
    for (name, command, work, [little, much], times) in in_rust.chain(in_python) {
        if !is_asked(&name) {
            continue;
        }
        let count = |amount: usize| {
            let mut command = command.clone();
            command.extend([work.into(), server.said.clone().into(), amount.to_string().into()]);
            instructions(&command)
        };
        let mut counts = Vec::new();
        for _ in 0..times {
            counts.push(count(much)?.saturating_sub(count(little)?) / (much - little) as u64);
        }
        counts.sort_unstable();
        let now = counts[times / 2];
        let before = recorded.instructions.get(&name).copied();
        println!("{}", line(&name, now, before));
        if let Some(before) = before.filter(|before| has_grown(now, *before)) {
            grown.push(sentence(&name, now, before));
        }
        counted.insert(name, now);
    }
    println!("Counted {} figures, {} of them grew.", counted.len(), grown.len());
    if options.python.is_none() {
        println!(
            "NOT CHECKED: the instructions of the Python package, which is not installed here."
        );
    }
    if options.accept {
        recorded.instructions.extend(counted);
        recorded.counted_with.extend(counted_with);
        recorded.write()?;
        return Ok(ExitCode::SUCCESS);
    }
    if grown.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    for sentence in grown {
        eprintln!("{sentence}");
    }
    for (tool, version) in counted_with {
        if let Some(other) = recorded.counted_with.get(&tool).filter(|other| **other != version) {
            eprintln!("The figures were recorded with {tool} {other}; here it is {version}.");
        }
    }
    eprintln!("If that is meant to be so, record the new figures: make accept-instructions");
    Ok(ExitCode::FAILURE)
}

fn has_grown(now: u64, before: u64) -> bool {
    now as f64 > before as f64 * ROOM
}

fn change(now: u64, before: u64) -> f64 {
    (now as f64 / before as f64 - 1.0) * 100.0
}

fn line(name: &str, now: u64, before: Option<u64>) -> String {
    let against =
        before.map(|before| format!(", recorded {before:>7}: {:+.1} %", change(now, before)));
    format!("{name:<24} {now:>7} instructions{}", against.unwrap_or_default())
}

fn sentence(name: &str, now: u64, before: u64) -> String {
    let grown = change(now, before);
    format!(
        "{name} takes {now} instructions, {grown:.0} % more than the {before} that are recorded."
    )
}

/// How many instructions a program takes, from its beginning to its end.
fn instructions(command: &[std::ffi::OsString]) -> Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .args(command)
        // Tables in a fixed order, so that a run is as the one before.
        .env("PYTHONHASHSEED", "0")
        .output()
        .map_err(|error| format!("valgrind cannot be started: {error}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    let collected = said.lines().find_map(|line| line.split_once("Collected : ")).map(|(_, n)| n);
    match collected.filter(|_| output.status.success()) {
        Some(count) => Ok(count.trim().parse()?),
        None => Err(format!("{command:?} failed: {said}").into()),
    }
}

/// The versions that the figures depend on.
fn counted_with(python: Option<&str>) -> Result<BTreeMap<String, String>> {
    let programs = [("rustc", Some("rustc")), ("valgrind", Some("valgrind")), ("Python", python)];
    let mut versions = BTreeMap::new();
    for (tool, program) in programs {
        let Some(program) = program else { continue };
        let output = Command::new(program)
            .arg("--version")
            .output()
            .map_err(|error| format!("{program} cannot be started: {error}"))?;
        // `rustc 1.95.0 (…)`, `valgrind-3.19.0`, `Python 3.11.7`
        let said = String::from_utf8_lossy(&output.stdout);
        let version = said.split([' ', '-']).nth(1).unwrap_or_default().trim();
        versions.insert(tool.to_owned(), version.to_owned());
    }
    Ok(versions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_may_grow_by_a_tenth_and_not_by_more() {
        assert!(!has_grown(1100, 1000));
        assert!(has_grown(1101, 1000));
        assert!(!has_grown(500, 1000));
        assert_eq!(
            sentence("rust/put", 1150, 1000),
            "rust/put takes 1150 instructions, 15 % more than the 1000 that are recorded."
        );
    }

    #[test]
    fn what_is_recorded_has_a_figure_for_all_that_is_counted() {
        let recorded = Recorded::read().unwrap().instructions;
        let in_rust = WORKS.iter().map(|work| format!("rust/{}", work.name));
        let in_python = IN_PYTHON.iter().map(|(name, _)| format!("python/{name}"));
        let mut counted: Vec<_> = in_rust.chain(in_python).collect();
        counted.sort();
        assert_eq!(recorded.into_keys().collect::<Vec<_>>(), counted);
    }
}
