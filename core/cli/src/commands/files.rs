//! Files that commands read and write.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use rosterkit::access::Review;
use rosterkit::{Access, Result};

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
