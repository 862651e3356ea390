//! Files that commands read and write.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rosterkit::access::{Plan, Review};
use rosterkit::{Access, Error, ErrorKind, Result};

use crate::exit::{Failure, reason};
use crate::interrupt::Interrupt;

/// What works with reviews alone: it needs no credential.
pub(super) fn without_credentials() -> Result<Access> {
    Access::builder().build()
}

/// Read a review that was written as JSON Lines; `-` is standard input.
pub(super) async fn read(
    access: &Access,
    path: &Path,
    interrupt: &mut Interrupt,
) -> Result<Review, Failure> {
    let review = access.read_review(text(path, interrupt).await?).await;
    review.map_err(|error| wrong(path, &error))
}

/// Read a plan; `-` is standard input.
pub(super) async fn read_plan(
    access: &Access,
    path: &Path,
    interrupt: &mut Interrupt,
) -> Result<Plan, Failure> {
    let plan = access.read_plan(text(path, interrupt).await?).await;
    plan.map_err(|error| wrong(path, &error))
}

/// Say of a file what is wrong with its text.
pub(super) fn wrong(path: &Path, error: &Error) -> Failure {
    let (path, words) = (shown(path), error.to_string());
    // The library was given a text, and people a file.
    let words = match words.strip_prefix("The argument `text` ") {
        Some(rest) => format!("{path} {rest}"),
        None => format!("{path}: {words}"),
    };
    match error.kind() {
        ErrorKind::Safety => Failure::Refused(words),
        _ => Failure::Misused(words),
    }
}

/// A path as it is typed in a shell, where that is simple.
pub(super) fn shown(path: &Path) -> String {
    let text = path.display().to_string();
    let is_simple = |c: char| c.is_alphanumeric() || "/._-+,:@%".contains(c);
    if text.chars().all(is_simple) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// Whether a path is of a pipe or a device: nothing can be beside it, and it can be read once.
pub(super) fn is_stream(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|kind| !kind.is_file() && !kind.is_dir())
}

/// Whether two paths are of one file, which need not be there yet.
pub(super) fn same(one: &Path, other: &Path) -> bool {
    let whole = |path: &Path| {
        fs::canonicalize(path).ok().or_else(|| {
            let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
            let folder = fs::canonicalize(folder.unwrap_or(Path::new("."))).ok()?;
            Some(folder.join(path.file_name()?))
        })
    };
    whole(one).is_some_and(|one| Some(one) == whole(other))
}

/// The text of a file; `-` is standard input.
pub(super) async fn text(path: &Path, interrupt: &mut Interrupt) -> Result<String, Failure> {
    let place = path.to_owned();
    let read = interrupt.or_blocking(move || {
        if place == Path::new("-") {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes).map(|_| bytes)
        } else {
            fs::read(place)
        }
    });
    let bytes = read.await?.map_err(|error| {
        Failure::Misused(format!("{} cannot be read: {}", shown(path), reason(&error)))
    })?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Failure::Misused(format!("{} is not text in UTF-8: save it as such", shown(path)))
    })?;
    // Editors and spreadsheets of Windows put a mark in front of it.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Refuse what is standard input elsewhere as the name of a file to write.
fn check_name(path: &Path) -> Result<(), Failure> {
    if path == Path::new("-") {
        let words = "nothing is written to a file with the name -: leave -o out to write to standard \
                     output, or name the file ./-";
        return Err(Failure::Misused(words.to_owned()));
    }
    Ok(())
}

/// Write a text to a file.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    check_name(path)?;
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
        check_name(place)?;
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let is_device = is_stream(&place);
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
