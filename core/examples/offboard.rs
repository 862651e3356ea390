//! Offboard a person in two steps, so that the plan can be looked at before anything is changed:
//!
//! ```text
//! cargo run --example offboard plan PERSON TARGET… > plan.json
//! cargo run --example offboard apply plan.json DIGEST > evidence.json
//! ```
//!
//! `plan` shows the steps on standard error, and the digest that `apply` asks for: a plan that was not
//! looked at, or was changed since, is not applied. Credentials come from the environment. The exit
//! code is 0 if all is well, 1 if something is left to do, 2 if it was called wrongly, 3 if the person
//! is in none of the places, and 5 if it was refused.

use std::error::Error;
use std::process::ExitCode;

use rosterkit::ErrorKind;
use rosterkit::access::{
    ApplyOptions, DocumentFormat, RenderEvidenceOptions, RenderPlanOptions, TargetStatus,
};
use rosterkit::blocking::Access;

const USAGE: &str = "usage: offboard plan PERSON TARGET…
       offboard apply FILE DIGEST";

fn plan(person: &str, targets: &[&str]) -> Result<u8, Box<dyn Error>> {
    let access = Access::from_env()?;
    let plan = access.offboard(person, targets)?;
    let text = RenderPlanOptions::default().format(DocumentFormat::Text);
    print!("{}", access.render_plan(&plan)?);
    eprint!("{}", access.render_plan_with(&plan, text)?);
    // A place that could not be read may have them, too: it is never taken for empty.
    if plan.targets.iter().any(|target| target.status != TargetStatus::Complete) {
        return Ok(1);
    }
    Ok(if plan.steps.is_empty() { 3 } else { 0 })
}

fn apply(file: &str, digest: &str) -> Result<u8, Box<dyn Error>> {
    let access = Access::from_env()?;
    let plan = access.read_plan(std::fs::read_to_string(file)?)?;
    // After a run that was killed, the same command goes on where the journal ends.
    let options = ApplyOptions::default().confirm(digest).journal(format!("{file}.journal"));
    let evidence = access.apply_with(&plan, options)?;
    let text = RenderEvidenceOptions::default().format(DocumentFormat::Text);
    print!("{}", access.render_evidence(&evidence)?);
    eprint!("{}", access.render_evidence_with(&evidence, text)?);
    for secret in &plan.rotate {
        eprintln!("They may know {} of {}: rotate it.", secret.name, secret.target);
    }
    Ok(u8::from(!evidence.complete))
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = match arguments.as_slice() {
        ["plan", person, targets @ ..] if !targets.is_empty() => plan(person, targets),
        ["apply", file, digest] => apply(file, digest),
        _ => Err(USAGE.into()),
    };
    ended.map_or_else(failed, ExitCode::from)
}

/// Say what went wrong, and give the exit code for it.
fn failed(error: Box<dyn Error>) -> ExitCode {
    eprintln!("{error}");
    ExitCode::from(match error.downcast_ref::<rosterkit::Error>().map(rosterkit::Error::kind) {
        Some(ErrorKind::Safety) => 5,
        Some(ErrorKind::Config | ErrorKind::InvalidArgument) | None => 2,
        Some(_) => 1,
    })
}
