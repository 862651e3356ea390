//! What `members` and `secrets` have in common: one listing, shown.

use clap::Args;

use super::Limits;
use crate::calling::{Calling, Tells};
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::{Column, Form, Output, is_seen_apart};
use crate::row::Field;
use crate::services::Listing;
use crate::stdout::Stdout;
use crate::terminal::{Progress, tell};
use crate::text::{Nouns, counted};

/// What is said below the help of listings.
pub(super) const RESUMING: &str = "\
A listing that fails says how to go on: --resume continues exactly after the
last row (and --csv then leaves the header out, so that it can be appended).";

/// The arguments of a command that shows a listing.
#[derive(Args, Debug)]
pub(super) struct Listed {
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    limits: Limits,
    /// Go on where another listing broke off
    #[arg(long, value_name = "PLACE")]
    pub(super) resume: Option<String>,
}

impl Listed {
    /// Make what shows it.
    pub(super) fn shown(
        &self,
        nouns: Nouns,
        fields: &'static [Field],
        columns: &'static [Column],
        stdout: &Stdout,
    ) -> Shown {
        let output = self.form.output(fields, columns, self.resume.is_some());
        let progress = Progress::new(is_seen_apart(output.as_ref(), stdout));
        let calling = Calling { progress, timeout: self.limits.timeout, tells: Tells::Nothing };
        Shown { output, calling, nouns }
    }
}

/// What shows a listing.
pub(super) struct Shown {
    output: Box<dyn Output>,
    pub(super) calling: Calling,
    nouns: Nouns,
}

impl Shown {
    /// Show a listing to its end, or as far as it can be read, and return the exit code.
    pub(super) async fn run(
        mut self,
        mut listing: Listing,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let progress = &self.calling.progress;
        let mut count = 0;
        let mut place = String::new();
        let ended = loop {
            let rows = match interrupt.or(listing.next_page()).await {
                Ok(Some(Ok(rows))) => rows,
                Ok(Some(Err(error))) => break Some(Failure::Library(error)),
                Ok(None) => break None,
                Err(interrupted) => break Some(interrupted),
            };
            count += rows.len();
            self.output.add(stdout, rows)?;
            // Asked for only now: what was interrupted on its way out is to come again.
            place = listing.resume();
            progress.show(&format!("{count} {} so far", self.nouns.1));
        };
        progress.clear();
        let left_out = self.output.end(stdout, ended.is_none())?;
        if let Some(failure) = ended {
            tell(&format!("rosterkit: {}", failure.words().unwrap_or_default()));
            if count > 0 {
                tell(&format!(
                    "{} came before that. To go on after them, repeat the command with --resume {place}",
                    counted(count, self.nouns)
                ));
            }
            return Ok(failure.code());
        }
        if !self.output.is_streamed() && stdout.is_terminal() {
            tell(&format!("{}.{}", counted(count, self.nouns), room_for(&left_out)));
        }
        Ok(exit::DONE)
    }
}

/// Say which columns a table has no room for, behind another sentence.
pub(super) fn room_for(left_out: &[&str]) -> String {
    if left_out.is_empty() {
        return String::new();
    }
    let names = left_out.join(", ").to_lowercase();
    format!(" No room for: {names} (a wider terminal, --csv and --json have it).")
}
