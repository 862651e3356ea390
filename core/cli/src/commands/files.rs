//! Files that commands read and write.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rosterkit::access::{Plan, Review};
use rosterkit::{Access, ErrorKind, Result};

use crate::exit::{Failure, reason};

/// What works with reviews alone: it needs no credential.
pub(super) fn without_credentials() -> Result<Access> {
    Access::builder().build()
}

/// Read a review that was written as JSON Lines; `-` is standard input.
pub(super) async fn read(access: &Access, path: &Path) -> Result<Review, Failure> {
    let review = access.read_review(text(path)?).await;
    review.map_err(|error| Failure::Misused(format!("{}: {error}", path.display())))
}

/// Read a plan; `-` is standard input.
pub(super) async fn read_plan(access: &Access, path: &Path) -> Result<Plan, Failure> {
    let plan = access.read_plan(text(path)?).await;
    plan.map_err(|error| {
        let words = format!("{}: {error}", shown(path));
        match error.kind() {
            ErrorKind::Safety => Failure::Refused(words),
            _ => Failure::Misused(words),
        }
    })
}

/// A path as it is typed in a shell, where that is simple.
pub(super) fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    let is_simple = |c: char| c.is_alphanumeric() || "/._-+,:@%".contains(c);
    if text.chars().all(is_simple) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// The text of a file; `-` is standard input.
pub(super) fn text(path: &Path) -> Result<String, Failure> {
    let read = if path == Path::new("-") {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map(|_| text)
    } else {
        fs::read_to_string(path)
    };
    read.map_err(|error| {
        Failure::Misused(format!("{} cannot be read: {}", path.display(), reason(&error)))
    })
}

/// Write a text to a file.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text).map_err(|error| {
        Failure::Failed(format!("{} cannot be written: {}", path.display(), reason(&error)))
    })
}

/// A file that its owner alone can read. It is there when it is whole, and was there before until then.
pub(super) struct Pending {
    place: PathBuf,
    file: File,
    /// Where it is written meanwhile; none where the place is a device or a pipe.
    beside: Option<PathBuf>,
}

impl Pending {
    /// Begin it: what forbids that is known before anything else is done.
    pub(super) fn beside(place: &Path) -> Result<Self, Failure> {
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let is_device = fs::metadata(&place).is_ok_and(|kind| !kind.is_file() && !kind.is_dir());
        let name = place.file_name().map(|name| name.to_string_lossy().into_owned());
        let (path, beside) = match name {
            Some(name) if !is_device && !place.is_dir() => {
                let hidden = format!(".{name}.{}", std::process::id());
                let beside = place.with_file_name(hidden);
                (beside.clone(), Some(beside))
            }
            _ => (place.clone(), None),
        };
        let file = opened(&path).map_err(|error| failed(&place, &error))?;
        Ok(Self { place, file, beside })
    }

    /// Write it, and put it in its place.
    pub(super) fn write(mut self, text: &str) -> Result<(), Failure> {
        let written =
            self.file.write_all(text.as_bytes()).and_then(|()| match self.beside.take() {
                Some(beside) => {
                    self.file.sync_data()?;
                    let moved = fs::rename(&beside, &self.place);
                    self.beside = moved.is_err().then_some(beside);
                    moved
                }
                None => Ok(()),
            });
        written.map_err(|error| failed(&self.place, &error))
    }
}

fn opened(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::Failed(format!("{} cannot be written: {}", shown(path), reason(error)))
}

impl Drop for Pending {
    fn drop(&mut self) {
        if let Some(beside) = &self.beside {
            // An error is under way already.
            drop(fs::remove_file(beside));
        }
    }
}
