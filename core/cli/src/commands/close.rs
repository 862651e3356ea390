//! `close`: what reviewers decided.

use std::collections::HashMap;
use std::path::PathBuf;

use clap::Args;
use rosterkit::access::{CloseReviewOptions, Verdict};

use super::planned::{Written, steps};
use super::rails::Rails;
use super::{Limits, files};
use crate::calling::{Calling, Tells};
use crate::exit::Failure;
use crate::interrupt::Interrupt;
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
  rosterkit close review.jsonl worksheet.csv -o plan.json
  rosterkit close review.jsonl worksheet.csv --json | jq 'select(.decision == \"revoke\")'
  rosterkit apply plan.json

The places in which something is to change are read again for the plan. Nothing
is changed: `rosterkit apply` does.

Exit codes:
  0 every row is decided, and the changes are planned
  1 a place could not be read   2 a row is not decided, or a decision is wrong:
  each mistake is told with its line, and nothing is written
  5 planned, and a limit refuses a step: the plan says which";

/// Close a review with a worksheet that was filled in: show what was decided, and plan it.
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
    #[command(flatten)]
    written: Written,
    /// How many places are read at once, never two of one host (4)
    #[arg(long, value_name = "NUMBER")]
    at_once: Option<u32>,
    #[command(flatten)]
    limits: Limits,
    #[command(flatten)]
    rails: Rails,
}

impl Close {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let calling = Calling::told(Tells::Nothing, self.limits.timeout);
        // Which credentials are needed is known when the decisions are.
        let access = calling.access_of_environment()?;
        let review = files::read(&access, &self.review, interrupt).await?;
        let worksheet = files::text(&self.worksheet, interrupt).await?;
        let rows = review.rows.clone();
        let mut options = CloseReviewOptions::default();
        if let Some(policy) = self.rails.policy() {
            options = options.policy(policy);
        }
        if let Some(at_once) = self.at_once {
            options = options.at_once(at_once);
        }
        let closing = access.close_review_with(review, worksheet, options);
        let decided = interrupt.or(closing).await??;
        calling.progress.clear();
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
        let counts = Verdict::KNOWN.iter().map(count).collect::<Vec<_>>().join(", ");
        tell(&format!("Decided: {counts}. Planned: {}.", steps(&decided.plan)));
        self.written.save(&decided.plan, &access).await
    }
}
