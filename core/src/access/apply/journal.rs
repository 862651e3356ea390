//! The journal of a plan that is being applied: what was begun and what ended, so that a run that was
//! killed can go on.
//!
//! It is JSON Lines: a line that names the plan, then lines in the order of what happened. A line is
//! on the disk before the write that it announces is sent, so that a write without one was never
//! sent.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};

use super::super::{AppliedStep, Step};
use crate::Timestamp;
use crate::error::{Certainty, Error, ErrorKind, Result};

/// The name of the structure of journals, and its version: `rosterkit.journal/1`.
const NAME: &str = "rosterkit.journal/";
const VERSION: u32 = 1;

/// So long a first line may be. A file without a line end is not read to its end.
const LONGEST_HEADER: u64 = 4096;

/// What to do where a journal cannot be gone on with.
const ANOTHER: &str = "Give the path of a new file: what was done already is seen when the places \
                       are read";

#[derive(Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Line<'a> {
    /// The first line: which plan it is.
    Plan { schema: Cow<'a, str>, digest: Cow<'a, str>, at: Timestamp },
    /// The write of a step is about to be sent.
    Before { n: u32, at: Timestamp },
    /// What came of the write.
    After { step: Cow<'a, AppliedStep> },
    /// The same, after the place was read again.
    Verified { step: Cow<'a, AppliedStep> },
}

/// The journal of a plan, for as long as the plan is being applied.
///
/// No other run can open it until it is dropped. Lines can be written from several tasks. After one
/// could not be written, none is: all that follow fail as it did.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    lines: Mutex<Lines>,
}

#[derive(Debug)]
struct Lines {
    file: File,
    failed: Option<Error>,
}

/// What earlier runs did.
#[derive(Debug, Default, PartialEq)]
pub struct Past(BTreeMap<u32, Earlier>);

/// What is known of a step from earlier runs.
#[derive(Clone, Debug, PartialEq)]
pub enum Earlier {
    /// Its write may have been sent, and what came of it is not known.
    Begun { at: Timestamp },
    /// It ended, well or not: what was known of it at last.
    Ended(Box<AppliedStep>),
}

impl Past {
    /// What is known of a step, by its number; none if its write was never sent.
    pub fn of(&self, n: u32) -> Option<&Earlier> {
        self.0.get(&n)
    }

    fn note(&mut self, line: Line<'_>) -> Result<(), ()> {
        let (n, earlier) = match line {
            Line::Plan { .. } => return Err(()),
            Line::Before { n, at } => (n, Earlier::Begun { at }),
            Line::After { step } | Line::Verified { step } => {
                (step.n, Earlier::Ended(Box::new(step.into_owned())))
            }
        };
        self.0.insert(n, earlier);
        Ok(())
    }
}

impl Journal {
    /// Open the journal of a plan, or begin one. What earlier runs did comes with it.
    ///
    /// A last line that was cut, because a run was killed while it was being written, is removed.
    ///
    /// # Errors
    /// `Safety` for a file that is something else, of another plan or of a newer version, or that
    /// another run is using; it is left as it is. `File` if it cannot be read or written.
    pub fn open(path: &str, digest: &str, now: Timestamp) -> Result<(Self, Past)> {
        if path.is_empty() {
            return Err(Error::invalid_argument("journal", "is empty: give the path of a file"));
        }
        let path = PathBuf::from(path);
        let file = open(&path)?;
        let written = read(&file, digest).map_err(|wrong| match wrong {
            Wrong::Unreadable(cause) => failed(&path, "read", cause),
            Wrong::Refused(why) => refused(&path, why),
        })?;
        let Written { length, is_cut, past } = written;
        let lines = Mutex::new(Lines { file, failed: None });
        let journal = Self { path, lines };
        if is_cut {
            journal.cut(length)?;
        }
        if length == 0 {
            let (schema, digest) = (format!("{NAME}{VERSION}").into(), digest.into());
            journal.append(&Line::Plan { schema, digest, at: now })?;
            keep_entry(&journal.path).map_err(|cause| failed(&journal.path, "written", cause))?;
        }
        Ok((journal, past))
    }

    /// Note that the write of a step is about to be sent. It must not be sent if this fails.
    ///
    /// # Errors
    /// `File` if that is not on the disk.
    pub fn before(&self, step: &Step, now: Timestamp) -> Result<()> {
        self.append(&Line::Before { n: step.n, at: now })
    }

    /// Note what came of the write of a step.
    ///
    /// # Errors
    /// `File` if that is not on the disk.
    pub fn after(&self, step: &AppliedStep) -> Result<()> {
        self.append(&Line::After { step: Cow::Borrowed(step) })
    }

    /// Note what is known of a step after its place was read again.
    ///
    /// # Errors
    /// `File` if that is not on the disk.
    pub fn verified(&self, step: &AppliedStep) -> Result<()> {
        self.append(&Line::Verified { step: Cow::Borrowed(step) })
    }

    fn append(&self, line: &Line<'_>) -> Result<()> {
        let mut text = serde_json::to_vec(line).expect("a record becomes JSON");
        text.push(b'\n');
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(error) = &lines.failed {
            return Err(error.clone());
        }
        // It is there in one piece, or else cut and last: nothing is written after a failure.
        let written = lines.file.write_all(&text).and_then(|()| lines.file.sync_data());
        written.map_err(|cause| {
            let error = failed(&self.path, "written", cause);
            lines.failed = Some(error.clone());
            error
        })
    }

    /// Remove what comes after the last whole line.
    fn cut(&self, length: u64) -> Result<()> {
        let mut lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        let file = &mut lines.file;
        let cut = file.set_len(length).and_then(|()| file.seek(SeekFrom::End(0)));
        cut.map(drop).map_err(|cause| failed(&self.path, "written", cause))
    }
}

/// What is in a file that is the journal of the plan, or can become it.
struct Written {
    /// How many bytes its whole lines have.
    length: u64,
    /// Whether a piece of a line follows them.
    is_cut: bool,
    past: Past,
}

/// Why a file cannot be the journal.
enum Wrong {
    Unreadable(io::Error),
    /// The rest of a sentence that begins with the file.
    Refused(String),
}

impl From<io::Error> for Wrong {
    fn from(cause: io::Error) -> Self {
        Self::Unreadable(cause)
    }
}

fn read(file: &File, digest: &str) -> Result<Written, Wrong> {
    let mut reader = BufReader::new(file);
    let mut bytes = Vec::new();
    reader.by_ref().take(LONGEST_HEADER).read_until(b'\n', &mut bytes)?;
    let mut written = Written { length: 0, is_cut: !bytes.is_empty(), past: Past::default() };
    let Some(header) = bytes.strip_suffix(b"\n") else {
        check_cut_header(&bytes, digest).map_err(Wrong::Refused)?;
        return Ok(written);
    };
    check_header(header, digest).map_err(Wrong::Refused)?;
    written.length = bytes.len() as u64;
    written.is_cut = false;
    bytes.clear();
    reader.read_to_end(&mut bytes)?;
    let mut lines = bytes.split_inclusive(|byte| *byte == b'\n').zip(2..).peekable();
    while let Some((line, number)) = lines.next() {
        let noted = match (line.last(), serde_json::from_slice::<Line<'_>>(line)) {
            (Some(b'\n'), Ok(line)) => written.past.note(line),
            _ => Err(()),
        };
        if noted.is_ok() {
            written.length += line.len() as u64;
        } else if lines.peek().is_none() && is_piece(line) {
            written.is_cut = true;
        } else {
            let why = format!("was changed: its line {number} cannot be read. {ANOTHER}");
            return Err(Wrong::Refused(why));
        }
    }
    Ok(written)
}

/// Whether a last line is what is left of one that was being written: it does not end, or has gaps.
fn is_piece(line: &[u8]) -> bool {
    !line.ends_with(b"\n") || serde_json::from_slice::<IgnoredAny>(line).is_err()
}

fn check_header(line: &[u8], digest: &str) -> Result<(), String> {
    /// What the journals of all versions begin with.
    #[derive(Deserialize)]
    struct Header<'a> {
        #[serde(borrow)]
        schema: Cow<'a, str>,
    }
    let schema = serde_json::from_slice(line).map(|Header { schema }| schema).unwrap_or_default();
    let version = schema.strip_prefix(NAME).and_then(|version| version.parse::<u32>().ok());
    match version {
        Some(VERSION) => {}
        Some(version) if version > VERSION => {
            return Err(format!(
                "was written by a newer RosterKit: it is `{schema}`, and this one goes on with \
                 `{NAME}{VERSION}`. Update this one"
            ));
        }
        _ => return Err(not_a_journal()),
    }
    match serde_json::from_slice(line) {
        Ok(Line::Plan { digest: other, .. }) if other == digest => Ok(()),
        Ok(Line::Plan { digest: other, .. }) => Err(format!(
            "is of another plan, with the digest `{other}`: give the path of a new file for this one"
        )),
        _ => Err(not_a_journal()),
    }
}

/// A file without a whole line is empty, or is what is left of a first line of this plan.
fn check_cut_header(text: &[u8], digest: &str) -> Result<(), String> {
    let begin = format!(r#"{{"kind":"plan","schema":"{NAME}{VERSION}","digest":"{digest}","at":""#);
    let shared = text.len().min(begin.len());
    let is_ours = text[..shared] == begin.as_bytes()[..shared] && text.len() < 2 * begin.len();
    if is_ours { Ok(()) } else { Err(not_a_journal()) }
}

fn not_a_journal() -> String {
    "is not a journal of RosterKit, and was left as it is: give the path of a new file".into()
}

/// Open the file, or make it, for this run alone.
fn open(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt;
        const FILE_SHARE_READ: u32 = 1;
        const GENERIC_READ_AND_WRITE: u32 = 0xC000_0000;
        // Others may look at it. To append alone would not allow to cut it.
        options.share_mode(FILE_SHARE_READ).access_mode(GENERIC_READ_AND_WRITE);
    }
    let not = |done| {
        move |cause| if is_in_use(&cause) { in_use(path) } else { failed(path, done, cause) }
    };
    let file = options.open(path).map_err(not("opened"))?;
    if !file.metadata().map_err(not("read"))?.is_file() {
        return Err(refused(path, format!("is not a file. {ANOTHER}")));
    }
    lock(&file).map_err(not("locked"))?;
    Ok(file)
}

/// Lock the file until it is closed, as happens at the latest when the process ends.
#[cfg(unix)]
fn lock(file: &File) -> io::Result<()> {
    // `File::try_lock` is the same, of newer versions of Rust than those that build this.
    Ok(rustix::fs::flock(file, rustix::fs::FlockOperation::NonBlockingLockExclusive)?)
}

/// It was opened so that no other run can open it.
#[cfg(not(unix))]
fn lock(_file: &File) -> io::Result<()> {
    Ok(())
}

/// Whether an error says that another run has the file.
fn is_in_use(cause: &io::Error) -> bool {
    const ERROR_SHARING_VIOLATION: i32 = 32;
    if cfg!(windows) {
        cause.raw_os_error() == Some(ERROR_SHARING_VIOLATION)
    } else {
        cause.kind() == io::ErrorKind::WouldBlock
    }
}

/// Have the folder's entry of a new file on the disk, as well as the file.
#[cfg(unix)]
fn keep_entry(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// The file's own flush does that.
#[cfg(not(unix))]
fn keep_entry(_path: &Path) -> io::Result<()> {
    Ok(())
}

fn in_use(path: &Path) -> Error {
    refused(path, "is in use: another run is applying this plan. Wait until it has ended")
}

fn refused(path: &Path, why: impl std::fmt::Display) -> Error {
    let sentence = format!("the journal `{}` {why}", path.display());
    Error::new(ErrorKind::Safety, sentence).with_certainty(Some(Certainty::NotSent))
}

fn failed(path: &Path, done: &str, cause: io::Error) -> Error {
    let sentence = format!("the journal `{}` could not be {done}: {cause}", path.display());
    let error = Error::new(ErrorKind::File, sentence).because(cause);
    error.with_certainty(Some(Certainty::NotSent))
}

#[cfg(test)]
mod tests;
