//! Review who has access, as a job that runs by itself:
//!
//! ```text
//! cargo run --example scheduled_review [--targets FILE] [--output FOLDER] [TARGET…]
//! ```
//!
//! Targets are places such as `paperspace:my-team`; in a file they are one a line, and `#` begins a
//! comment. Credentials come from the environment. Progress goes to standard error, the report to the
//! folder. The exit code is 0 if all targets were read to their ends, 1 if not, 2 if it was called
//! wrongly.

use std::process::ExitCode;

use rosterkit::blocking::Access;
use rosterkit::{ErrorKind, Observer, TargetEvent};

const USAGE: &str = "usage: scheduled_review [--targets FILE] [--output FOLDER] [TARGET…]";

/// Says how many people each target has, or why it could not be read.
struct Progress;

impl Observer for Progress {
    fn on_target(&self, event: &TargetEvent<'_>) {
        match (event.state.as_str(), event.error) {
            (_, Some(error)) => eprintln!("{}: {error}", event.target),
            ("complete", None) => eprintln!("{}: {} people", event.target, event.people),
            _ => {}
        }
    }
}

/// The targets that were named and those of the file, and the folder.
fn read(mut arguments: impl Iterator<Item = String>) -> Result<(Vec<String>, String), String> {
    let (mut targets, mut folder) = (Vec::new(), "review".to_owned());
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--targets" => {
                let file = arguments.next().ok_or(USAGE)?;
                let text = std::fs::read_to_string(&file).map_err(|e| format!("{file}: {e}"))?;
                let lines = text.lines().map(|line| line.split('#').next().unwrap_or_default());
                targets.extend(lines.map(|line| line.trim().to_owned()).filter(|t| !t.is_empty()));
            }
            "--output" => folder = arguments.next().ok_or(USAGE)?,
            option if option.starts_with('-') => return Err(USAGE.to_owned()),
            _ => targets.push(argument),
        }
    }
    if targets.is_empty() { Err(USAGE.to_owned()) } else { Ok((targets, folder)) }
}

fn review(targets: Vec<String>, folder: &str) -> rosterkit::Result<bool> {
    let access = Access::builder().observer(Progress).build()?;
    let review = access.review(targets)?;
    let manifest = access.write_files(&review, folder)?;
    let written: Vec<_> = manifest.files.iter().map(|file| file.name.as_str()).collect();
    eprintln!("{} rows in {folder}: {}", review.rows.len(), written.join(", "));
    Ok(review.complete)
}

fn main() -> ExitCode {
    let (targets, folder) = match read(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::from(2);
        }
    };
    match review(targets, &folder) {
        Ok(complete) => ExitCode::from(u8::from(!complete)),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(if error.kind() == ErrorKind::InvalidArgument { 2 } else { 1 })
        }
    }
}
