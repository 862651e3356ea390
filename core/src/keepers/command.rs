//! [`SecretCommand`]: a command that prints a secret.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::{LIMIT, MOST, secret};
use crate::Secret;

/// A program and its arguments, which may be secret.
pub(crate) type Words = Vec<Secret>;

/// A command that prints a secret, such as that of a password manager.
///
/// It is run without a shell, without input, and what it writes to its standard error is not seen: it
/// may well quote the secret.
#[derive(Clone)]
pub(crate) struct SecretCommand {
    words: Words,
    /// The option or variable that has it.
    named_by: String,
    /// What it finds in place of the environment of the process.
    environment: Option<Arc<BTreeMap<String, String>>>,
}

impl SecretCommand {
    /// The command of these words, or nothing if there is no program among them.
    pub(crate) fn new(
        words: Words,
        named_by: String,
        environment: Option<Arc<BTreeMap<String, String>>>,
    ) -> Option<Self> {
        let has_program = words.first().is_some_and(|program| !program.reveal().is_empty());
        has_program.then_some(Self { words, named_by, environment })
    }

    /// Run it, or say why it gave no secret.
    pub(crate) fn run(&self) -> Result<Secret, String> {
        let too_slow = || format!("{self} did not end within {} s", LIMIT.as_secs());
        let deadline = Instant::now() + LIMIT;
        let mut running = Running::begin(&mut self.command()).map_err(|error| {
            // What was given as a program may be the secret itself.
            format!("the command of {} could not be started: {error}", self.named_by)
        })?;
        let lost = |error| format!("{self} was lost: {error}");
        let printed = running.printed().map_err(lost)?;
        let Ok(printed) = printed.recv_timeout(LIMIT) else { return Err(too_slow()) };
        let printed = printed.map_err(lost)?;
        if printed.len() > MOST {
            return Err(format!("{self} printed more than {} KiB", MOST >> 10));
        }
        match running.ended(deadline).map_err(lost)? {
            Ended::With(status) if !status.success() => {
                return Err(format!("{self} {}: run it by hand to see why", how(status)));
            }
            Ended::With(_) | Ended::Unseen => {}
            Ended::NotYet => return Err(too_slow()),
        }
        secret(printed).map_err(|what| format!("{self} printed {what}"))
    }

    fn command(&self) -> Command {
        let mut words = self.words.iter().map(Secret::reveal);
        let mut command = Command::new(words.next().unwrap_or_default());
        command.args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        if let Some(variables) = &self.environment {
            command.env_clear().envs(variables.iter());
        }
        alone(&mut command);
        command
    }
}

impl fmt::Display for SecretCommand {
    /// Its program alone: arguments may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = self.words.first().map_or("", Secret::reveal);
        let name = Path::new(program).file_name().unwrap_or_default();
        write!(f, "the command `{}` of {}", name.display(), self.named_by)
    }
}

/// A command that is running. If it is dropped before it ended, it is killed, and what it began as well.
struct Running {
    child: Child,
    has_ended: bool,
}

type Printed = std::io::Result<Zeroizing<Vec<u8>>>;

impl Running {
    fn begin(command: &mut Command) -> std::io::Result<Self> {
        Ok(Self { child: command.spawn()?, has_ended: false })
    }

    /// What it prints, once that is complete: when it, and all that it began, have closed their output.
    fn printed(&mut self) -> std::io::Result<mpsc::Receiver<Printed>> {
        let (send, receive) = mpsc::sync_channel(1);
        let Some(output) = self.child.stdout.take() else { return Ok(receive) };
        let read = move || {
            // All at once, so that no part of it stays behind in memory that was given back.
            let mut printed = Zeroizing::new(Vec::with_capacity(MOST + 1));
            let read = output.take(MOST as u64 + 1).read_to_end(&mut printed);
            let _ = send.send(read.map(|_| printed));
        };
        std::thread::Builder::new().name("rosterkit-output".to_owned()).spawn(read)?;
        Ok(receive)
    }

    /// How it ended, after it has closed its output.
    fn ended(&mut self, deadline: Instant) -> std::io::Result<Ended> {
        let mut wait = Duration::from_micros(200);
        loop {
            match self.child.try_wait() {
                Ok(None) if Instant::now() >= deadline => return Ok(Ended::NotYet),
                // There is no way to wait for no longer than that without a handler of signals.
                Ok(None) => std::thread::sleep(wait),
                ended => {
                    self.has_ended = true;
                    return match ended {
                        Ok(Some(status)) => Ok(Ended::With(status)),
                        Err(error) if !is_waited_for(&error) => Err(error),
                        _ => Ok(Ended::Unseen),
                    };
                }
            }
            wait = (wait * 2).min(Duration::from_millis(50));
        }
    }
}

/// How a command ended.
enum Ended {
    With(ExitStatus),
    /// The program around us has children waited for, or their ends ignored.
    Unseen,
    NotYet,
}

/// Whether the end of a child was taken by another part of the program.
fn is_waited_for(error: &std::io::Error) -> bool {
    #[cfg(unix)]
    let taken = error.raw_os_error() == Some(libc::ECHILD);
    #[cfg(not(unix))]
    let taken = error.kind() == std::io::ErrorKind::NotFound;
    taken
}

impl Drop for Running {
    fn drop(&mut self) {
        if !self.has_ended {
            kill_group(&self.child);
            // Errors: it has ended in between.
            let _ = self.child.kill();
            let _ = self.child.wait();
        }
    }
}

/// `ended with exit status 3`.
fn how(status: ExitStatus) -> String {
    match status.code() {
        Some(code) => format!("ended with exit status {code}"),
        None => format!("was ended by a {status}"),
    }
}

/// Give it a group of processes, so that what it begins can be killed with it.
#[cfg(unix)]
fn alone(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

/// Give it no window of its own.
#[cfg(windows)]
fn alone(command: &mut Command) {
    use std::os::windows::process::CommandExt as _;
    const CREATE_NO_WINDOW: u32 = 0x0800_0000;
    command.creation_flags(CREATE_NO_WINDOW);
}

#[cfg(unix)]
fn kill_group(child: &Child) {
    use rustix::process::{Pid, Signal, kill_process_group};
    // It has not been waited for, so the number is still its own.
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, Signal::KILL);
    }
}

#[cfg(not(unix))]
fn kill_group(_: &Child) {}

/// The words of a command in an environment variable: separated by blanks, those with blanks in
/// quotes, `'` or `"`. Nothing else is special, as no shell reads it.
pub(crate) fn words(text: &str) -> Result<Words, &'static str> {
    let mut words = Words::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let mut word = Zeroizing::new(String::new());
        while let Some(next) = rest.chars().next().filter(|next| !next.is_whitespace()) {
            rest = &rest[next.len_utf8()..];
            if matches!(next, '\'' | '"') {
                let (quoted, after) =
                    rest.split_once(next).ok_or("has a quote that is not closed")?;
                word.push_str(quoted);
                rest = after;
            } else {
                word.push(next);
            }
        }
        words.push(Secret::new(std::mem::take(&mut *word)));
        rest = rest.trim_start();
    }
    Ok(words)
}

#[cfg(test)]
mod tests;
