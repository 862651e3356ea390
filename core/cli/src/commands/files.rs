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

/// Write a text to a file, which those can read who can read the user's other files.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Failure> {
    Pending::begin(path, USUAL)?.write(text)
}

/// Who can read a file, as Unix has it: the owner alone, or who can read the user's other files.
const OWNER: u32 = 0o600;
const USUAL: u32 = 0o666;

/// A file that is there when it is whole; what was there before stays until then.
pub(super) struct Pending {
    place: PathBuf,
    file: File,
    /// Where it is written meanwhile; none where the place is a device or a pipe.
    beside: Option<PathBuf>,
}

impl Pending {
    /// Begin a file that its owner alone can read: what forbids that is known before anything else is done.
    pub(super) fn private(place: &Path) -> Result<Self, Failure> {
        Self::begin(place, OWNER)
    }

    fn begin(place: &Path, mode: u32) -> Result<Self, Failure> {
        check_name(place)?;
        let place = fs::canonicalize(place).unwrap_or_else(|_| place.to_owned());
        let new = |mode| new_file(&place, mode).map(|(file, beside)| (file, Some(beside)));
        let opened = match OpenOptions::new().write(true).open(&place) {
            Ok(there) if is_stream(&place) => Ok((there, None)),
            // What others may not read they may not read then either.
            Ok(there) => mode_of(&there).and_then(|old| new(mode & old)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => new(mode),
            Err(error) => Err(error),
        };
        let (file, beside) = opened.map_err(|error| failed(&place, &error))?;
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

/// Make a file beside a place, of which only its name tells: others may write to the folder, and what they
/// put there is neither followed nor written to.
fn new_file(place: &Path, mode: u32) -> io::Result<(File, PathBuf)> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode);
    #[cfg(not(unix))]
    let _ = mode;
    let name = place.file_name().unwrap_or_default().to_string_lossy();
    let mut hidden = format!(".{name}.{}", std::process::id());
    loop {
        let path = place.with_file_name(&hidden);
        match options.open(&path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => hidden.push('_'),
            opened => return opened.map(|file| (file, path)),
        }
    }
}

/// Who can read a file and write to it; everybody where that is not Unix's matter.
fn mode_of(file: &File) -> io::Result<u32> {
    #[cfg(unix)]
    return Ok(std::os::unix::fs::MetadataExt::mode(&file.metadata()?));
    #[cfg(not(unix))]
    return file.metadata().map(|_| u32::MAX);
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_others_put_beside_a_file_is_neither_followed_nor_written_to() {
        let folder = std::env::temp_dir().join(format!("rosterkit-files-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let theirs = folder.join(format!(".plan.json.{}", std::process::id()));
        let target = folder.join("target");
        fs::write(&target, "as it was").unwrap();
        #[cfg(unix)]
        std::os::unix::fs::symlink(&target, &theirs).unwrap();
        #[cfg(not(unix))]
        fs::write(&theirs, "as it was").unwrap();

        let place = folder.join("plan.json");
        Pending::private(&place).unwrap().write("a plan").unwrap();
        assert_eq!(fs::read_to_string(&place).unwrap(), "a plan");
        assert_eq!(fs::read_to_string(&theirs).unwrap(), "as it was");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), if cfg!(unix) { 3 } else { 2 });
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn an_older_file_stays_until_the_new_one_is_whole_and_who_may_read_it_stays() {
        let folder = std::env::temp_dir().join(format!("rosterkit-older-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let place = folder.join("worksheet.csv");
        write(&place, "filled in").unwrap();
        drop(Pending::begin(&place, USUAL).unwrap());
        assert_eq!(fs::read_to_string(&place).unwrap(), "filled in");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            fs::set_permissions(&place, fs::Permissions::from_mode(0o640)).unwrap();
            write(&place, "newer").unwrap();
            assert_eq!(
                (mode(&place), fs::read_to_string(&place).unwrap().as_str()),
                (0o640, "newer")
            );
            Pending::private(&place).unwrap().write("a plan").unwrap();
            assert_eq!(mode(&place), 0o600);
        }
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
