//! Give a team access to its places, from a file:
//!
//! ```text
//! cargo run --example invite_team TEAM.csv            shows what would be done
//! cargo run --example invite_team TEAM.csv --apply    does it
//! ```
//!
//! The file has the columns kind, user, target and role, and a line such as
//!
//! ```text
//! grant,jo@example.com,gitbook:my-org,read
//! ```
//!
//! Running it again does only what is not done. Credentials come from the environment. The exit code is
//! 0 if all is done (or could be), 1 if something is left to do, 2 if it was called wrongly, 5 if a limit
//! forbids a step.

use std::error::Error;
use std::process::ExitCode;

use rosterkit::access::{
    ApplyOptions, DocumentFormat, RailVerdict, RenderEvidenceOptions, RenderPlanOptions,
};
use rosterkit::{Access, ErrorKind};

const USAGE: &str = "usage: invite_team TEAM.csv [--apply]";

async fn invite(file: &str, apply: bool) -> Result<u8, Box<dyn Error>> {
    let access = Access::from_env()?;
    let wanted = access.read_changes(std::fs::read_to_string(file)?).await?;
    let plan = access.plan(wanted.changes).await?;
    let text = RenderPlanOptions::default().format(DocumentFormat::Text);
    print!("{}", access.render_plan_with(&plan, text).await?);
    let mut rails = plan.steps.iter().flat_map(|step| &step.rails);
    if rails.any(|rail| rail.verdict == RailVerdict::Refused) {
        return Ok(5);
    }
    if !apply {
        return Ok(0);
    }
    let confirmed = ApplyOptions::default().confirm(plan.digest.as_str());
    let evidence = access.apply_with(&plan, confirmed).await?;
    let text = RenderEvidenceOptions::default().format(DocumentFormat::Text);
    print!("{}", access.render_evidence_with(&evidence, text).await?);
    Ok(u8::from(!evidence.complete))
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let ended = match arguments.as_slice() {
        [file] => invite(file, false).await,
        [file, "--apply"] => invite(file, true).await,
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
