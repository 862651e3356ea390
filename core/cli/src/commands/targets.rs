//! The places that a command is about, typed or in a file.

use std::path::PathBuf;

use clap::Args;
use rosterkit::access::Target;

use super::files;
use crate::exit::Failure;

/// Files of places.
#[derive(Args, Debug)]
pub(super) struct Targets {
    /// A file of places, one a line; what follows a # is a comment
    #[arg(long = "targets", value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Targets {
    /// The places in the files.
    pub(super) fn read(&self) -> Result<Vec<Target>, Failure> {
        let mut targets = Vec::new();
        for file in &self.files {
            let shown = file.display();
            let text = files::text(file)?;
            for (number, line) in text.lines().enumerate() {
                let words = line.split('#').next().unwrap_or_default().trim();
                if !words.is_empty() {
                    let wrong =
                        |why| Failure::Misused(format!("{shown}, line {}: {why}", number + 1));
                    targets.push(target(words).map_err(wrong)?);
                }
            }
        }
        Ok(targets)
    }
}

/// The places that were typed and those in the files: at least one.
pub(super) fn typed_and_in_files(
    typed: &[Target],
    files: &Targets,
) -> Result<Vec<Target>, Failure> {
    let targets: Vec<_> = typed.iter().cloned().chain(files.read()?).collect();
    if targets.is_empty() {
        let words = "name at least one place: `rosterkit places` shows those that your credentials \
                     see";
        return Err(Failure::Misused(words.to_owned()));
    }
    Ok(targets)
}

/// Read a place.
pub(super) fn target(text: &str) -> Result<Target, String> {
    text.parse().map_err(|why| format!("`{text}` {why}"))
}

/// The places without those that were named before.
pub(super) fn each_once(named: impl Iterator<Item = Target>) -> Vec<Target> {
    let mut targets = Vec::new();
    for target in named {
        if !targets.contains(&target) {
            targets.push(target);
        }
    }
    targets
}
