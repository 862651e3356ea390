//! `worksheet`: what reviewers decide in.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;

use super::files;
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::stdout::Stdout;

const HELP: &str = "\
Examples:
  rosterkit worksheet review.jsonl > worksheet.csv
  rosterkit close review.jsonl worksheet.csv";

/// Write a review's worksheet: CSV with empty columns for the decision on each row.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Worksheet {
    /// The review, as `review --json` wrote it; - is standard input
    #[arg(value_name = "REVIEW")]
    review: PathBuf,
    /// Write it to a file
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

impl Worksheet {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let access = files::without_credentials()?;
        let review = files::read(&access, &self.review, interrupt).await?;
        let worksheet = access.worksheet(review).await?;
        match self.output {
            Some(path) => files::write(&path, &worksheet)?,
            None => stdout.write_all(worksheet.as_bytes())?,
        }
        Ok(exit::DONE)
    }
}
