//! The person at a terminal: what is said on standard error, and how wide it is.

use std::env;
use std::io::{self, IsTerminal, Write};
#[cfg(unix)]
use std::os::fd::AsFd as Stream;
#[cfg(windows)]
use std::os::windows::io::AsHandle as Stream;
use std::sync::{Arc, Mutex, PoisonError};

use terminal_size::{Width, terminal_size_of};

use crate::stdout::Stdout;
use crate::text::{shortened, shown};

/// Whether a person looks at it and wants colors.
pub(crate) fn takes_colors(stdout: &Stdout) -> bool {
    stdout.is_terminal() && env::var_os("NO_COLOR").is_none_or(|v| v.is_empty()) && !is_dumb()
}

/// Whether the terminal cannot go back in a line.
fn is_dumb() -> bool {
    env::var_os("TERM").is_some_and(|term| term == "dumb")
}

/// How many columns there are for the output of a terminal.
pub(crate) fn columns() -> usize {
    let told = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    told.filter(|columns| *columns > 0).unwrap_or_else(|| columns_of(io::stdout()))
}

/// How many columns there are for what is said on standard error; any number where it is a file.
pub(crate) fn stderr_columns() -> usize {
    if io::stderr().is_terminal() { columns_of(io::stderr()) } else { usize::MAX }
}

fn columns_of(stream: impl Stream) -> usize {
    terminal_size_of(stream).map_or(80, |(Width(columns), _)| usize::from(columns).max(1))
}

/// Make text stand out where that can be seen.
pub(crate) fn bold(text: &str, stdout: &Stdout) -> String {
    if takes_colors(stdout) { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
}

/// Say something on standard error.
pub(crate) fn tell(words: &str) {
    write(&format!("{}\n", shown(words)));
}

/// Say something of several lines on standard error.
pub(crate) fn tell_lines(words: &str) {
    words.trim_end().split('\n').for_each(tell);
}

/// Ask something on standard error: what is typed follows in the same line.
pub(crate) fn ask(words: &str) {
    write(&shown(words));
}

/// Whether a person can be asked: they see the question, and what they type is read.
pub(crate) fn can_ask() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

/// Standard error may be closed, which must not hide the failure that was to be told.
fn write(text: &str) {
    let mut stderr = io::stderr().lock();
    let _ = stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush());
}

/// A line on standard error that is written over and over, and gone at the end.
///
/// It is there when standard error is a terminal and nothing else is written to it meanwhile.
#[derive(Clone)]
pub(crate) struct Progress(Arc<Line>);

struct Line {
    is_on: bool,
    is_shown: Mutex<bool>,
}

impl Progress {
    /// A line, if it is wanted and can be shown.
    pub(crate) fn new(wanted: bool) -> Self {
        let is_on = wanted && !is_dumb() && io::stderr().is_terminal();
        Self(Arc::new(Line { is_on, is_shown: Mutex::new(false) }))
    }

    /// Write the line anew.
    pub(crate) fn show(&self, words: &str) {
        if self.0.is_on {
            *self.0.is_shown.lock().unwrap_or_else(PoisonError::into_inner) = true;
            let room = columns_of(io::stderr()).saturating_sub(1);
            write(&format!("\r\x1b[K{}", shortened(&shown(words), room)));
        }
    }

    /// Remove the line, before something else is written.
    pub(crate) fn clear(&self) {
        self.0.clear();
    }
}

impl Line {
    fn clear(&self) {
        let mut is_shown = self.is_shown.lock().unwrap_or_else(PoisonError::into_inner);
        if std::mem::take(&mut *is_shown) {
            write("\r\x1b[K");
        }
    }
}

/// However a command ends, the line does not stay.
impl Drop for Line {
    fn drop(&mut self) {
        self.clear();
    }
}
