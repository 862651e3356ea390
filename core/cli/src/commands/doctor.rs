//! `doctor`: whether the credentials work, and what stands between here and the services.

mod bundle;
mod examination;

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use self::examination::{Examination, Finding, Health, Source};
use super::{Limits, files};
use crate::calling::{Calling, Tells};
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::write_json_line;
use crate::stdout::Stdout;
use crate::terminal::{Progress, bold, tell};
use crate::text::shown;

const HELP: &str = "\
Examples:
  rosterkit doctor
  rosterkit doctor paperspace@EU --json
  rosterkit doctor --bundle report.txt

It sends one or two requests to each service, all of which only read. A bundle
has no credential in it, no name, no address and no id: only what is set.

Exit codes:
  0 all that is set up works   1 some of it does not
  2 nothing is set up, or wrong usage";

/// Show which credentials are used, whose they are, and whether the services answer.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Doctor {
    /// What to look at: paperspace, gitbook, evo, zenml, or such as paperspace@EU; without it, all
    #[arg(value_name = "SERVICE")]
    sources: Vec<Source>,
    /// JSON Lines: an object for each service
    #[arg(long)]
    json: bool,
    /// Write a text for a bug report to a file, with nothing in it that is yours alone
    #[arg(long, value_name = "FILE")]
    bundle: Option<PathBuf>,
    #[command(flatten)]
    limits: Limits,
}

impl Doctor {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let progress = Progress::new(true);
        let timeout = self.limits.timeout;
        let calling = Calling { progress: progress.clone(), timeout, tells: Tells::Nothing };
        let sources = if self.sources.is_empty() { Source::usual() } else { self.sources };
        let mut examined = Vec::new();
        for source in sources {
            progress.show(&format!("{source} …"));
            let examination = interrupt.or(Examination::of(source, &calling)).await?;
            progress.clear();
            if self.json {
                write_json_line(stdout, &examination)?;
            } else {
                write(&examination, stdout)?;
            }
            stdout.flush()?;
            examined.push(examination);
        }
        if let Some(path) = &self.bundle {
            files::write(path, &bundle::of(&examined))?;
            tell(&format!("Written to {}: look at it before you send it.", path.display()));
        }
        Ok(code(&examined))
    }
}

fn code(examined: &[Examination]) -> u8 {
    let has = |health: Health| examined.iter().any(|examination| examination.health == health);
    if has(Health::Failing) {
        exit::FAILED
    } else if has(Health::Working) {
        exit::DONE
    } else {
        exit::MISUSED
    }
}

/// Write what was found, a line each.
fn write(examination: &Examination, stdout: &mut Stdout) -> Result<(), Failure> {
    let source = bold(&examination.source.to_string(), stdout);
    stdout.line(&format!("{source}: {}", examination.health.as_str()))?;
    let widest = examination.findings.iter().map(|finding| finding.name.len()).max().unwrap_or(0);
    for Finding { name, words, .. } in &examination.findings {
        stdout.line(&format!("  {name:widest$}  {}", shown(words)))?;
    }
    stdout.line("")?;
    Ok(())
}
