//! The places that a command is about, typed or in a file.

use std::path::PathBuf;

use clap::Args;
use rosterkit::access::Target;

use super::files;
use crate::exit::Failure;
use crate::interrupt::Interrupt;

/// Files of places.
#[derive(Args, Debug)]
pub(super) struct Targets {
    /// A file of places, one a line; what follows a # is a comment
    #[arg(long = "targets", value_name = "FILE")]
    files: Vec<PathBuf>,
}

impl Targets {
    /// The places in the files.
    pub(super) async fn read(&self, interrupt: &mut Interrupt) -> Result<Vec<Target>, Failure> {
        let mut targets = Vec::new();
        for file in &self.files {
            let shown = files::shown(file);
            let text = files::text(file, interrupt).await?;
            for (number, line) in text.lines().enumerate() {
                let words = line.split('#').next().unwrap_or_default().trim();
                if !words.is_empty() {
                    let wrong =
                        |why| Failure::Misused(format!("{shown}, line {}: {why}", number + 1));
                    targets.push(words.parse().map_err(wrong)?);
                }
            }
        }
        Ok(targets)
    }
}

/// The places that were typed and those in the files: at least one, and none twice.
pub(super) async fn typed_and_in_files(
    typed: &[Target],
    files: &Targets,
    interrupt: &mut Interrupt,
) -> Result<Vec<Target>, Failure> {
    let in_files = files.read(interrupt).await?;
    let targets: Vec<_> = typed.iter().cloned().chain(in_files).collect();
    if targets.is_empty() {
        let words = "name at least one place: `rosterkit places` shows those that your credentials \
                     see";
        return Err(Failure::Misused(words.to_owned()));
    }
    let mut places = targets.iter().enumerate();
    if let Some((_, twice)) = places.find(|(at, target)| targets[..*at].contains(target)) {
        return Err(Failure::Misused(format!("`{twice}` is named twice: name each place once")));
    }
    Ok(targets)
}

/// Read a team of Paperspace, by its target or by its id alone.
pub(super) fn team(text: &str) -> Result<Target, String> {
    let is_target = text.contains(':') || text == "zenml";
    let target = if is_target { text.to_owned() } else { format!("paperspace:{text}") };
    let target: Target = target.parse()?;
    match target.service() {
        "paperspace" => Ok(target),
        _ => Err(format!("`{text}` has no secrets: write `paperspace:TEAM`")),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_team_may_be_named_as_other_commands_name_it() {
        let text = |given: &str| team(given).map(|target| target.to_string());
        assert_eq!(text("my-team").as_deref(), Ok("paperspace:my-team"));
        assert_eq!(text("paperspace@EU:t").as_deref(), Ok("paperspace@EU:t"));
        for wrong in ["zenml", "gitbook:a", "paperspace:", ""] {
            assert!(team(wrong).is_err(), "{wrong}");
        }
    }
}
