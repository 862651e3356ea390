//! What the command tells the shell, and what ends it early.

use std::io;

use rosterkit::{Error, ErrorKind};

pub(crate) const DONE: u8 = 0;
pub(crate) const FAILED: u8 = 1;
pub(crate) const MISUSED: u8 = 2;
pub(crate) const NOT_FOUND: u8 = 3;
pub(crate) const NOT_ALL_CHECKED: u8 = 4;
pub(crate) const DIFFERENT: u8 = 4;
pub(crate) const REFUSED: u8 = 5;
pub(crate) const PARTLY: u8 = 6;
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
    /// It was held back: it would have changed what it must not.
    Refused(String),
    /// Something else failed.
    Failed(String),
}

impl Failure {
    pub(crate) fn code(&self) -> u8 {
        match self {
            Self::Library(error) => of(error),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => PIPE_CLOSED,
            Self::Output(_) | Self::Failed(_) => FAILED,
            Self::Interrupted => INTERRUPTED,
            Self::Misused(_) => MISUSED,
            Self::Refused(_) => REFUSED,
        }
    }

    /// What to say about it; nothing where the reader of the output has read enough of it.
    pub(crate) fn words(&self) -> Option<String> {
        match self {
            Self::Library(error) => Some(error.to_string()),
            Self::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => None,
            Self::Output(error) => Some(format!("the output cannot be written: {}", reason(error))),
            Self::Interrupted => Some("interrupted".to_owned()),
            Self::Misused(words) | Self::Refused(words) | Self::Failed(words) => {
                Some(words.clone())
            }
        }
    }
}

/// Why something could not be read or written; the number that is behind it is for programs.
pub(crate) fn reason(error: &io::Error) -> String {
    let words = error.to_string();
    words.split(" (os error").next().unwrap_or_default().to_owned()
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
        ErrorKind::Safety => REFUSED,
        _ => FAILED,
    }
}
