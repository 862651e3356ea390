//! What the command tells the shell, and what ends it early.

use std::io;

use rosterkit::{Error, ErrorKind};

pub(crate) const DONE: u8 = 0;
pub(crate) const FAILED: u8 = 1;
pub(crate) const MISUSED: u8 = 2;
pub(crate) const FOUND_NOBODY: u8 = 3;
pub(crate) const NOT_ALL_CHECKED: u8 = 4;
pub(crate) const INTERRUPTED: u8 = 130;
/// The code that a shell reports of a tool that SIGPIPE ended.
pub(crate) const PIPE_CLOSED: u8 = 141;

/// Why the command ended before it was done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The library failed.
    Library(Error),
    /// The output cannot be written.
    Output(io::Error),
    /// Ctrl-C.
    Interrupted,
    /// What was asked for cannot be done as it was asked for.
    Misused(String),
}

impl Failure {
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Library(error) => of(error),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => PIPE_CLOSED,
            Self::Output(_) => FAILED,
            Self::Interrupted => INTERRUPTED,
            Self::Misused(_) => MISUSED,
        }
    }

    /// What to say about it; nothing where the reader of the output has read enough of it.
    pub(crate) fn words(&self) -> Option<String> {
        match self {
            Self::Library(error) => Some(error.to_string()),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => None,
            Self::Output(error) => {
                let reason = error.to_string();
                // The number behind it is for programs.
                let reason = reason.split(" (os error").next().unwrap_or_default();
                Some(format!("the output cannot be written: {reason}"))
            }
            Self::Interrupted => Some("interrupted".to_owned()),
            Self::Misused(words) => Some(words.clone()),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// The exit code that tells of an error.
pub(crate) fn of(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::Config | ErrorKind::InvalidArgument => MISUSED,
        _ => FAILED,
    }
}
