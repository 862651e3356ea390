//! `diff`: what changed from one review to another.

use std::path::PathBuf;

use clap::Args;
use rosterkit::access;

use super::files;
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::{Column, Form, Output};
use crate::row::{Field, Row, Value};
use crate::stdout::Stdout;
use crate::terminal::tell;

const FIELDS: &[Field; 8] = &[
    Field::new("change"),
    Field::new("target"),
    Field::new("row_key"),
    Field::new("user_id"),
    Field::new("email"),
    Field::free_text("name"),
    Field::new("before"),
    Field::new("after"),
];

const COLUMNS: &[Column] = &[
    Column::new("Change", "change"),
    Column::new("E-mail", "email"),
    Column::new("Place", "target"),
    Column::new("Before", "before"),
    Column::new("After", "after"),
    Column::that_may_shrink("Name", "name"),
    Column::new("Id", "user_id"),
];

const HELP: &str = "\
Examples:
  rosterkit diff march.jsonl june.jsonl
  rosterkit diff yesterday.jsonl today.jsonl --exit-code --csv > changes.csv

A place that is missing from either review, or was not read to its end in it, is
`unknown`: its people are never told to have left.

Exit codes:
  0 done   1 some places could not be compared   2 wrong usage, arguments or
  files   4 there are differences (only with --exit-code)";

/// Show what changed from one review to another: who joined, who left, roles and statuses.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Diff {
    /// The earlier review, as `review --json` wrote it
    #[arg(value_name = "BEFORE")]
    before: PathBuf,
    /// The later review
    #[arg(value_name = "AFTER")]
    after: PathBuf,
    /// Exit with 4 if there are differences
    #[arg(long)]
    exit_code: bool,
    #[command(flatten)]
    form: Form,
}

impl Diff {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let access = files::without_credentials()?;
        let before = files::read(&access, &self.before, interrupt).await?;
        let after = files::read(&access, &self.after, interrupt).await?;
        let found = access.diff(before, after).await?;
        let mut output = self.form.output(FIELDS, COLUMNS, false);
        let changes = write(&found, output.as_mut(), stdout)?;
        tell(&changes.sentence());
        Ok(if !found.complete {
            exit::FAILED
        } else if self.exit_code && changes.count() > 0 {
            exit::DIFFERENT
        } else {
            exit::DONE
        })
    }
}

/// How many changes there are of each kind.
struct Changes([(&'static str, usize); 5]);

impl Changes {
    /// How many differences: what is not known is none.
    fn count(&self) -> usize {
        self.0[..4].iter().map(|(_, count)| count).sum()
    }

    fn sentence(&self) -> String {
        let told = self.0.iter().filter(|(_, count)| *count > 0);
        let told: Vec<_> = told.map(|(change, count)| format!("{count} {change}")).collect();
        if told.is_empty() { "No differences.".to_owned() } else { format!("{}.", told.join(", ")) }
    }
}

fn write(
    found: &access::Diff,
    output: &mut dyn Output,
    stdout: &mut Stdout,
) -> Result<Changes, Failure> {
    let role = |row: &access::Row| Value::from(row.role.clone());
    let status = |row: &access::Row| Value::from(row.status.as_str());
    let joined = found.joined.iter().map(|row| changed("joined", row, Value::Unknown, role(row)));
    let left = found.left.iter().map(|row| changed("left", row, role(row), Value::Unknown));
    let roles = found.role_changed.iter().map(|change| {
        changed("role_changed", &change.after, role(&change.before), role(&change.after))
    });
    let statuses = found.status_changed.iter().map(|change| {
        changed("status_changed", &change.after, status(&change.before), status(&change.after))
    });
    output.add(stdout, joined.chain(left).chain(roles).chain(statuses).collect())?;
    for target in &found.unknown {
        let mut values = [const { Value::Unknown }; 8];
        [values[0], values[1]] = ["unknown".into(), target.clone().into()];
        let words = format!("UNKNOWN: {target} was not read to its end in both reviews.");
        output.add_remark(stdout, Row::new(FIELDS, values), words)?;
    }
    output.end(stdout, true)?;
    Ok(Changes([
        ("joined", found.joined.len()),
        ("left", found.left.len()),
        ("role_changed", found.role_changed.len()),
        ("status_changed", found.status_changed.len()),
        ("unknown", found.unknown.len()),
    ]))
}

fn changed(change: &str, row: &access::Row, before: Value, after: Value) -> Row {
    let values = [
        change.into(),
        row.target.clone().into(),
        row.row_key.clone().into(),
        row.user_id.clone().into(),
        row.email.clone().into(),
        row.name.clone().into(),
        before,
        after,
    ];
    Row::new(FIELDS, values)
}
