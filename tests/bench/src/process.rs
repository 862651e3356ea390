//! A job in a process of its own, which may fail in any way without taking the run with it.

use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::measure::Sample;

/// How often it is asked whether the process has ended.
const LOOK: Duration = Duration::from_millis(5);

/// What the process measured, or why it has no figures.
pub fn sample(command: &mut Command, limit: Duration) -> Result<Sample, String> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut process = command.spawn().map_err(|error| format!("it cannot be started: {error}"))?;
    let printed = read_along(process.stdout.take());
    let complaint = read_along(process.stderr.take());
    let begun = Instant::now();
    let status = loop {
        match process.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if begun.elapsed() < limit => thread::sleep(LOOK),
            stuck_or_lost => {
                let _ = process.kill();
                let _ = process.wait();
                return Err(match stuck_or_lost {
                    Err(error) => format!("it was lost: {error}"),
                    Ok(_) => format!("it did not end within {} s", limit.as_secs()),
                });
            }
        }
    };
    // Not for ever: what the process has started may still hold its outputs.
    let complete = |output: mpsc::Receiver<Vec<u8>>| output.recv_timeout(limit).unwrap_or_default();
    let complaint = complete(complaint);
    let complaint = String::from_utf8_lossy(&complaint);
    eprint!("{complaint}");
    if !status.success() {
        return Err(reason(&complaint).map_or_else(|| status.to_string(), str::to_owned));
    }
    serde_json::from_slice(&complete(printed))
        .map_err(|error| format!("it printed what cannot be read: {error}"))
}

/// A pipe that is not read is full some day, and its process stands still.
fn read_along(pipe: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut read = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut read);
        }
        let _ = sender.send(read);
    });
    receiver
}

/// Why a job failed: the message of its panic, or else the last that it said.
fn reason(complaint: &str) -> Option<&str> {
    let mut lines = complaint.lines();
    match lines.find(|line| line.contains(" panicked at ")) {
        Some(_) => lines.next(),
        None => complaint.lines().last(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: Duration = Duration::from_secs(60);

    fn of(script: &str, limit: Duration) -> Result<u64, String> {
        sample(Command::new("sh").args(["-c", script]), limit).map(|sample| sample.weight)
    }

    #[test]
    fn what_a_job_prints_is_its_sample() {
        let printed = r#"echo '{"wall":1.0,"cpu":1.0,"held":0.0,"peak":0.0,"weight":7}'"#;
        assert_eq!(of(printed, LONG), Ok(7));
    }

    #[test]
    fn a_job_that_fails_in_any_way_says_why() {
        assert_eq!(of("echo no >&2; echo room >&2; exit 3", LONG).unwrap_err(), "room");
        assert_eq!(of("exit 3", LONG).unwrap_err(), "exit status: 3");
        assert_eq!(of("kill -9 $$", LONG).unwrap_err(), "signal: 9 (SIGKILL)");
        let unread = "it printed what cannot be read: ";
        assert!(of("echo garbage", LONG).unwrap_err().starts_with(unread));
        assert!(of("true", LONG).unwrap_err().starts_with(unread));
        assert!(of(r#"echo '{"wall":1.0}'"#, LONG).unwrap_err().starts_with(unread));
        let missing = sample(&mut Command::new("/nowhere/at-all"), LONG).unwrap_err();
        assert!(missing.starts_with("it cannot be started: "), "{missing}");
    }

    #[test]
    fn a_job_that_is_stuck_is_ended() {
        let stuck = of("exec sleep 600", Duration::ZERO);
        assert_eq!(stuck.unwrap_err(), "it did not end within 0 s");
        // And one that prints more than a pipe holds is not stuck.
        let much = "head -c 1000000 /dev/zero >&2; exit 1";
        assert!(!of(much, LONG).unwrap_err().contains("did not end"));
    }

    #[test]
    fn a_panic_is_told_by_its_message() {
        let panic = "\nthread 'main' (7) panicked at src/bare.rs:1:2:\nno room\nnote: run with …\n";
        assert_eq!(reason(panic), Some("no room"));
        assert_eq!(reason("first\nit is stuck\n"), Some("it is stuck"));
        assert_eq!(reason(""), None);
    }
}
