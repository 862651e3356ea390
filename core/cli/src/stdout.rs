//! [`Stdout`]: standard output, of which every failure is told.

use std::fs::File;
use std::io::{self, BufWriter, IsTerminal, Write};
use std::os::fd::AsFd;

/// Standard output, buffered.
pub(crate) struct Stdout {
    writer: BufWriter<File>,
    is_terminal: bool,
}

impl Stdout {
    /// Open it. The handle of the standard library would pass over one that is closed.
    pub(crate) fn open() -> io::Result<Self> {
        let stdout = io::stdout();
        let is_terminal = stdout.is_terminal();
        let file = File::from(stdout.as_fd().try_clone_to_owned()?);
        Ok(Self { writer: BufWriter::new(file), is_terminal })
    }

    /// Whether a person looks at it.
    pub(crate) fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// Write this text, and end its line.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self, "{text}")
    }
}

impl Write for Stdout {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.writer.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writer.flush()
    }
}
