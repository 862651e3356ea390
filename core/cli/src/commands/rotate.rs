//! `rotate`: a secret gets a new value, which is never shown and never an argument.

use std::ffi::OsString;
use std::io::{self, IsTerminal};
use std::process::Stdio;

use clap::Args;
use rosterkit::Secret;
use rosterkit::access::{
    RotateSecretOptions, RotatedSecret, RotationOutcome, StepCertainty, Target,
};
use serde::Serialize;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

use super::{Limits, confirm, targets};
use crate::calling::{Calling, Tells};
use crate::exit::{self, Failure, reason};
use crate::guard::value;
use crate::interrupt::Interrupt;
use crate::output::write_json_line;
use crate::stdout::Stdout;
use crate::terminal::tell;
use crate::text::shown;

/// More than any value may have. So much is set aside at once, so that no copy of a part stays behind.
const ROOM: usize = 64 * 1024;

const HELP: &str = "\
Examples:
  rosterkit rotate paperspace:my-team DB_PASSWORD --generate 40
  rosterkit rotate paperspace:my-team DB_PASSWORD -- pass show db/password
  vault read -field=password db | rosterkit rotate my-team DB_PASSWORD \\
    --stdin --confirm my-team

A value is never an argument, and never shown. Of what is read, one line end is
taken off. A command is run as it is, without a shell. A secret that is missing
is created. In a terminal it asks for the team's id; otherwise, and whenever the
value comes from standard input, --confirm TEAM says that it is meant.

Exit codes:
  0 the secret has its new value   1 it has not, or that is not known
  2 wrong usage or configuration, or it was not confirmed: nothing was sent";

const USAGE: &str = "\
rosterkit rotate TEAM NAME (--stdin | --generate LENGTH | -- COMMAND...)";

/// Give a secret of a Paperspace team a new value.
#[derive(Args, Debug)]
#[command(after_help = HELP, override_usage = USAGE)]
pub(crate) struct Rotate {
    /// The team, such as paperspace:my-team or my-team
    #[arg(value_name = "TEAM", value_parser = targets::team)]
    team: Target,
    /// The secret's name
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    source: Source,
    /// The team's id, in place of what would be typed
    #[arg(long, value_name = "TEAM", value_parser = value)]
    confirm: Option<String>,
    /// What was done as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    limits: Limits,
}

/// Where the new value comes from.
#[derive(Args, Debug)]
#[group(required = true, multiple = false)]
struct Source {
    /// Read the value from standard input
    #[arg(long)]
    stdin: bool,
    /// Make a value of so many letters and digits: the service alone knows it then
    #[arg(long, value_name = "LENGTH")]
    generate: Option<u32>,
    /// Run a command, and take what it writes
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

impl Rotate {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        if self.source.stdin && io::stdin().is_terminal() {
            let words = "standard input is a terminal, which would show the value while it is typed: \
                         let a program write it there, or name a command after --";
            return Err(Failure::Misused(words.to_owned()));
        }
        let calling = Calling::told(Tells::Writes, self.limits.timeout);
        let access = calling.access(std::iter::once(&self.team))?;
        self.confirm(interrupt).await?;
        let mut options = RotateSecretOptions::default();
        match (self.source.generate, self.source.command.as_slice()) {
            (Some(length), _) => options = options.generate(length),
            (None, []) => options = options.value(interrupt.or_blocking(of_stdin).await??),
            (None, command) => options = options.value(interrupt.or(of_command(command)).await??),
        }
        let rotating =
            access.rotate_secret_with(self.team.to_string(), self.name.as_str(), options);
        let rotated = interrupt.or(rotating).await;
        calling.progress.clear();
        if rotated.is_err() {
            tell("It is not known whether the secret has its new value.");
        }
        let rotated = rotated??;
        if self.json {
            write_json_line(stdout, &Written::from(&rotated))?;
        } else {
            stdout.line(&shown(&sentence(&rotated)))?;
            if rotated.outcome == RotationOutcome::Created {
                tell("The team had no secret of this name: see that it is the right one.");
            }
            if rotated.used_by_deployment {
                tell("A deployment uses it: it has the old value until it is started anew.");
            }
        }
        Ok(exit::DONE)
    }

    async fn confirm(&self, interrupt: &mut Interrupt) -> Result<(), Failure> {
        let ids = self.team.ids();
        let team = ids.first().map_or("", String::as_str);
        match &self.confirm {
            Some(given) if given == team || *given == self.team.to_string() => Ok(()),
            Some(given) => Err(Failure::Misused(format!(
                "nothing was sent: `{given}` is not the team, which is `{team}`"
            ))),
            None => {
                let name = &self.name;
                let question = format!("To give {name} a new value, type the team's id ({team})");
                let instead = format!("If it is meant, add --confirm {team}");
                confirm::typed(team, &question, &instead, interrupt).await
            }
        }
    }
}

/// The value that another program writes to standard input.
fn of_stdin() -> Result<Secret, Failure> {
    let mut bytes = Vec::with_capacity(ROOM);
    let mut stdin = io::Read::take(io::stdin(), ROOM as u64);
    io::Read::read_to_end(&mut stdin, &mut bytes).map_err(|error| {
        Failure::Misused(format!("standard input cannot be read: {}", reason(&error)))
    })?;
    secret(bytes, "standard input")
}

/// The value that a command writes.
async fn of_command(command: &[OsString]) -> Result<Secret, Failure> {
    let name = command[0].to_string_lossy().into_owned();
    let failed = |error: io::Error| {
        Failure::Misused(format!("the command `{name}` cannot be run: {}", reason(&error)))
    };
    // What it writes beside may have the value in it as well.
    let mut child = Command::new(&command[0])
        .args(&command[1..])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .map_err(failed)?;
    let mut bytes = Vec::with_capacity(ROOM);
    if let Some(stdout) = child.stdout.take() {
        stdout.take(ROOM as u64).read_to_end(&mut bytes).await.map_err(failed)?;
    }
    let status = child.wait().await.map_err(failed)?;
    if !status.success() {
        return Err(Failure::Failed(format!(
            "nothing was sent: the command `{name}` failed ({status}). What it wrote is not shown; \
             run it by itself to see why"
        )));
    }
    secret(bytes, &format!("what the command `{name}` writes"))
}

/// The value in what was read: without the line end that programs add.
fn secret(bytes: Vec<u8>, place: &str) -> Result<Secret, Failure> {
    let refused = |why: &str| Failure::Misused(format!("nothing was sent: {place} {why}"));
    if bytes.len() >= ROOM {
        return Err(refused("is longer than any value may be"));
    }
    let mut text = String::from_utf8(bytes).map_err(|_| refused("is not UTF-8"))?;
    if text.ends_with('\n') {
        text.pop();
        if text.ends_with('\r') {
            text.pop();
        }
    }
    if text.is_empty() { Err(refused("is empty")) } else { Ok(Secret::new(text)) }
}

fn sentence(rotated: &RotatedSecret) -> String {
    let RotatedSecret { target, name, outcome, changed_at, .. } = rotated;
    let sure = match rotated.certainty {
        StepCertainty::Confirmed => "confirmed",
        _ => "no answer said so, and it is seen to be so",
    };
    format!("{name} in {target}: {outcome} at {changed_at:.0} ({sure})")
}

/// What programs get.
#[derive(Serialize)]
struct Written<'a> {
    target: &'a str,
    name: &'a str,
    outcome: &'a str,
    certainty: &'a str,
    changed_at: rosterkit::Timestamp,
    used_by_deployment: bool,
}

impl<'a> From<&'a RotatedSecret> for Written<'a> {
    fn from(rotated: &'a RotatedSecret) -> Self {
        Self {
            target: &rotated.target,
            name: &rotated.name,
            outcome: rotated.outcome.as_str(),
            certainty: rotated.certainty.as_str(),
            changed_at: rotated.changed_at,
            used_by_deployment: rotated.used_by_deployment,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_loses_one_line_end_and_nothing_else() {
        for (read, value) in [("a\n", "a"), ("a\r\n", "a"), ("a\n\n", "a\n"), (" a ", " a ")] {
            let secret = secret(read.into(), "it").expect("it is a value");
            assert_eq!(secret.reveal(), value, "{read:?}");
        }
        for (read, why) in [
            (Vec::new(), "nothing was sent: it is empty"),
            (vec![b'\n'], "nothing was sent: it is empty"),
            (vec![0xff], "nothing was sent: it is not UTF-8"),
            (vec![b'a'; ROOM], "nothing was sent: it is longer than any value may be"),
        ] {
            let refused = secret(read, "it").expect_err("it is not a value");
            assert_eq!(refused.words().as_deref(), Some(why));
        }
    }
}
