//! [`SecretFile`]: a file whose content is a secret.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::PathBuf;

use zeroize::Zeroizing;

use super::{MOST, secret};
use crate::Secret;

/// A file whose content is a secret, as container platforms provide them.
#[derive(Clone)]
pub(crate) struct SecretFile {
    path: PathBuf,
    /// The option or variable that names it.
    named_by: String,
}

impl SecretFile {
    pub(crate) fn new(path: PathBuf, named_by: String) -> Self {
        Self { path, named_by }
    }

    /// Read it, or say why it cannot be used.
    pub(crate) fn read(&self) -> Result<Secret, String> {
        let unreadable = |error| format!("{self}, which cannot be read: {error}");
        let found = std::fs::metadata(&self.path).map_err(unreadable)?;
        if !found.is_file() {
            // A pipe has its content once, and would be waited for.
            return Err(format!("{self}, which is not a regular file"));
        }
        let file = File::open(&self.path).map_err(unreadable)?;
        // All at once, so that no part of it stays behind in memory that was given back.
        let mut content = Zeroizing::new(Vec::with_capacity(MOST + 1));
        file.take(MOST as u64 + 1).read_to_end(&mut content).map_err(unreadable)?;
        if content.len() > MOST {
            return Err(format!("{self}, which has more than {} KiB", MOST >> 10));
        }
        secret(content).map_err(|what| format!("{self}, which contains {what}"))
    }
}

impl fmt::Display for SecretFile {
    /// What names which file. A relative path that leads nowhere may well be the secret itself, given
    /// in the wrong place, so it is not shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_absolute() || self.path.exists() {
            write!(f, "{} names the file {}", self.named_by, self.path.display())
        } else {
            write!(f, "{} names a file by a relative path that leads nowhere", self.named_by)
        }
    }
}
