//! [`Stdout`]: standard output, of which every failure is told.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::thread;
use std::time::Duration;

/// Standard output, buffered.
pub(crate) struct Stdout {
    writer: BufWriter<Patient<Box<dyn Write>>>,
    is_terminal: bool,
}

impl Stdout {
    /// Open it.
    pub(crate) fn open() -> io::Result<Self> {
        let is_terminal = io::stdout().is_terminal();
        Ok(Self { writer: BufWriter::new(Patient(opened()?)), is_terminal })
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

/// A copy of the handle, as the one of the standard library would pass over output that is closed.
#[cfg(unix)]
fn opened() -> io::Result<Box<dyn Write>> {
    use std::os::fd::AsFd;
    Ok(Box::new(std::fs::File::from(io::stdout().as_fd().try_clone_to_owned()?)))
}

/// The one of the standard library, as it knows how a console wants letters.
#[cfg(not(unix))]
fn opened() -> io::Result<Box<dyn Write>> {
    Ok(Box::new(io::stdout()))
}

/// Waits for a reader where another process has made the pipe one that does not wait, as Node does
/// with those that it shares with its children.
struct Patient<W>(W);

impl<W: Write> Write for Patient<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            match self.0.write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    thread::sleep(Duration::from_millis(1));
                }
                done => return done,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
