//! `emulator`: the four services on this machine, for tests in any language.

use std::path::PathBuf;

use clap::Args;

use crate::exit::Failure;
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;

#[cfg(feature = "demo")]
use {
    super::files,
    crate::exit,
    crate::output::write_json_line,
    crate::terminal::tell,
    std::io::{ErrorKind, Write},
    std::time::Duration,
};

const HELP: &str = "\
Examples:
  rosterkit emulator --port 8080
  rosterkit emulator --people 50 >.env &
  rosterkit emulator --json --faults faults.json

It writes the variables that clients need to use it, a line each, and where its
people are; with --json one object of all that it has. Then it answers until it
is interrupted. All is in memory, and the same for the same seed.

Exit codes:
  0 it was interrupted   1 it cannot listen   2 wrong usage";

/// Emulate the four services on this machine, until interrupted.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Emulator {
    /// The port to listen at, on 127.0.0.1; without it, any that is free
    #[arg(long, value_name = "PORT", default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// How many people each place has
    #[arg(long, value_name = "N", default_value_t = 400, value_parser = people)]
    people: usize,
    /// What all data is made from
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// How long every answer takes
    #[arg(long, value_name = "MILLISECONDS", default_value_t = 0, value_parser = clap::value_parser!(u64).range(..=3_600_000))]
    latency: u64,
    /// What goes wrong, as a JSON array: [{"status": 503, "times": 1}]
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// JSON: one object with all that it has
    #[arg(long)]
    json: bool,
}

fn people(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(number) if number <= 1_000_000 => Ok(number),
        _ => Err("it is not a number from 0 to 1000000".to_owned()),
    }
}

#[cfg(not(feature = "demo"))]
impl Emulator {
    #[expect(clippy::unused_async, reason = "as the one that has an emulator")]
    pub(crate) async fn run(self, _: &mut Stdout, _: &mut Interrupt) -> Result<u8, Failure> {
        Err(Failure::Misused("this build of rosterkit was made without the emulator".to_owned()))
    }
}

#[cfg(feature = "demo")]
impl Emulator {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let json = self.json;
        let emulator = self.start(interrupt).await?;
        let endpoints = emulator.endpoints();
        if json {
            write_json_line(stdout, endpoints)?;
        } else {
            stdout.write_all(variables(endpoints).as_bytes())?;
        }
        stdout.flush()?;
        tell("It answers until it is interrupted.");
        match interrupt.or(std::future::pending::<()>()).await {
            Ok(()) | Err(Failure::Interrupted) => Ok(exit::DONE),
            Err(other) => Err(other),
        }
    }

    async fn start(
        self,
        interrupt: &mut Interrupt,
    ) -> Result<rosterkit_emulator::Emulator, Failure> {
        let mut builder = rosterkit_emulator::Emulator::builder()
            .port(self.port)
            .people(self.people)
            .seed(self.seed)
            .latency(Duration::from_millis(self.latency));
        if let Some(file) = self.faults {
            let json = files::text(&file, interrupt).await?;
            let faults = rosterkit_emulator::parse_faults(json.as_bytes());
            builder = builder.faults(faults.map_err(|sentence| {
                Failure::Misused(format!("{}: {sentence}", files::shown(&file)))
            })?);
        }
        builder.start().await.map_err(|error| match error.kind() {
            ErrorKind::InvalidInput => Failure::Misused(error.to_string()),
            _ => Failure::Failed(error.to_string()),
        })
    }
}

/// As files of variables have them, with the places in comments.
#[cfg(feature = "demo")]
fn variables(at: &rosterkit_emulator::Endpoints) -> String {
    let mut text: String =
        at.variables().iter().map(|(name, value)| format!("{name}={value}\n")).collect();
    for target in [
        format!("paperspace:{}", at.paperspace.team_id),
        format!("zenml:{}", at.zenml.organization_id),
        format!("gitbook:{}/{}", at.gitbook.organization_id, at.gitbook.team_id),
        format!("evo:{}/{}", at.evo.org_id, at.evo.workspace_id),
    ] {
        text.push_str(&format!("# {target}\n"));
    }
    text
}
