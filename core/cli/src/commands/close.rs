//! `close`: what reviewers decided.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;
use rosterkit::access::Verdict;

use super::files;
use crate::exit::{self, Failure};
use crate::output::{Column, Form};
use crate::row::{Field, Row};
use crate::stdout::Stdout;
use crate::terminal::tell;

const FIELDS: &[Field; 12] = &[
    Field::new("row_key"),
    Field::new("target"),
    Field::new("user_id"),
    Field::new("email"),
    Field::free_text("name"),
    Field::new("role"),
    Field::new("decision"),
    Field::new("new_role"),
    Field::free_text("reason"),
    Field::free_text("reviewer"),
    Field::free_text("decided_at"),
    Field::free_text("ticket"),
];

const COLUMNS: &[Column] = &[
    Column::new("Decision", "decision"),
    Column::new("E-mail", "email"),
    Column::new("Place", "target"),
    Column::new("Role", "role"),
    Column::new("New role", "new_role"),
    Column::that_may_shrink("Reason", "reason"),
    Column::new("Reviewer", "reviewer"),
    Column::new("Id", "user_id"),
];

const HELP: &str = "\
Examples:
  rosterkit close review.jsonl worksheet.csv
  rosterkit close review.jsonl worksheet.csv --json | jq 'select(.decision == \"revoke\")'

Exit codes:
  0 every row is decided   2 it is not, or a decision is wrong: each mistake is
  told with its line, and nothing is written";

/// Close a review with a worksheet that was filled in, and show what was decided.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Close {
    /// The review that the worksheet was made of; - is standard input
    #[arg(value_name = "REVIEW")]
    review: PathBuf,
    /// The worksheet, as a spreadsheet saved it
    #[arg(value_name = "WORKSHEET")]
    worksheet: PathBuf,
    #[command(flatten)]
    form: Form,
}

impl Close {
    pub(crate) async fn run(self, stdout: &mut Stdout) -> Result<u8, Failure> {
        let access = files::without_credentials()?;
        let review = files::read(&access, &self.review).await?;
        let worksheet = files::text(&self.worksheet)?;
        let rows = review.rows.clone();
        let decided = access.close_review(review, worksheet).await?;
        let by_key: HashMap<_, _> = rows.iter().map(|row| (&row.row_key, row)).collect();
        let decisions = decided.decisions.iter().filter_map(|decision| {
            let row = by_key.get(&decision.row_key)?;
            let values = [
                decision.row_key.clone().into(),
                row.target.clone().into(),
                row.user_id.clone().into(),
                row.email.clone().into(),
                row.name.clone().into(),
                row.role.clone().into(),
                decision.decision.as_str().into(),
                decision.new_role.clone().into(),
                decision.reason.clone().into(),
                decision.reviewer.clone().into(),
                decision.decided_at.clone().into(),
                decision.ticket.clone().into(),
            ];
            Some(Row::new(FIELDS, values))
        });
        let mut output = self.form.output(FIELDS, COLUMNS, false);
        output.add(stdout, decisions.collect())?;
        output.end(stdout, true)?;
        let count = |verdict: &Verdict| {
            let count = decided.decisions.iter().filter(|d| d.decision == *verdict).count();
            format!("{count} {verdict}")
        };
        tell(&format!(
            "Decided: {}.",
            Verdict::KNOWN.iter().map(count).collect::<Vec<_>>().join(", ")
        ));
        Ok(exit::DONE)
    }
}
