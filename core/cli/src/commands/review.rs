//! `review`: who has access to some places.

use std::io::Write;
use std::path::PathBuf;

use clap::Args;
use rosterkit::Access;
use rosterkit::access::{self, Format, ReviewOptions, Target, TargetStatus};

use super::Limits;
use super::files;
use super::listing::room_for;
use super::targets::{self, Targets};
use crate::calling::{Calling, Tells};
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::{Column, Form, Output, Table};
use crate::row::{Field, Row};
use crate::stdout::Stdout;
use crate::terminal::tell;
use crate::text::{PLACES, ROWS, counted};

/// What a person sees of a row: programs get all of it.
const FIELDS: &[Field; 8] = &[
    Field::new("email"),
    Field::new("target"),
    Field::new("role"),
    Field::new("flags"),
    Field::new("status"),
    Field::free_text("name"),
    Field::new("last_seen_at"),
    Field::new("user_id"),
];

const COLUMNS: &[Column] = &[
    Column::new("E-mail", "email"),
    Column::new("Place", "target"),
    Column::new("Role", "role"),
    Column::new("Flags", "flags"),
    Column::new("Status", "status"),
    Column::that_may_shrink("Name", "name"),
    Column::new("Last seen", "last_seen_at"),
    Column::new("Id", "user_id"),
];

const HELP: &str = "\
Examples:
  rosterkit review paperspace:my-team gitbook:ORG zenml
  rosterkit review --targets places.txt --roster people.csv -o review/
  rosterkit review paperspace@EU:my-team --json > review.jsonl

Places:
  paperspace:TEAM
  gitbook:ORG          an organization     gitbook:ORG/TEAM     a team of it
  evo:ORG              an instance         evo:ORG/WORKSPACE    a workspace
  zenml                all users           zenml:ORG            an organization
  SERVICE@EU:…         with the credentials in EU_PAPERSPACE_API_KEY and such

Exit codes:
  0 all places were read to their ends
  1 one was not: the review says which, and why
  2 wrong usage, arguments or configuration";

/// Review who has access to some places: roles, flags, and what to look at.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Review {
    /// The places, each once
    #[arg(value_name = "PLACE")]
    places: Vec<Target>,
    #[command(flatten)]
    files: Targets,
    /// The people who work here and those who left: CSV with the columns email, and if there are
    /// any, aliases, status and left_at
    #[arg(long, value_name = "FILE")]
    roster: Option<PathBuf>,
    /// A domain of your own e-mail addresses, as often as there are domains; others are flagged
    #[arg(long = "domain", value_name = "DOMAIN")]
    domains: Vec<String>,
    /// After how many days without being seen an account is flagged (90)
    #[arg(long, value_name = "DAYS")]
    dormant_days: Option<u32>,
    /// How many places are read at once, never two of one host (4)
    #[arg(long, value_name = "NUMBER")]
    at_once: Option<u32>,
    #[command(flatten)]
    form: Form,
    /// Write a page for browsers, which needs no other file
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Write all files to a folder: the review, a page, a worksheet, a manifest
    #[arg(short, long, value_name = "FOLDER")]
    output: Option<PathBuf>,
    #[command(flatten)]
    limits: Limits,
}

impl Review {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let targets = targets::typed_and_in_files(&self.places, &self.files, interrupt).await?;
        let calling = Calling::told(Tells::Targets, self.limits.timeout);
        let access = calling.access(targets.iter())?;
        let options = self.options(&access, interrupt).await?;
        let targets: Vec<_> = targets.iter().map(Target::to_string).collect();
        let review = interrupt.or(access.review_with(targets, options)).await??;
        calling.progress.clear();
        let left_out = self.write(&access, &review, stdout).await?;
        tell(&summary(&review, &left_out));
        Ok(if review.complete { exit::DONE } else { exit::FAILED })
    }

    async fn options(
        &self,
        access: &Access,
        interrupt: &mut Interrupt,
    ) -> Result<ReviewOptions, Failure> {
        let mut options = ReviewOptions::default();
        if let Some(path) = &self.roster {
            let roster = access.read_roster(files::text(path, interrupt).await?).await;
            options = options.roster(roster.map_err(|error| files::wrong(path, &error))?);
        }
        if !self.domains.is_empty() {
            options = options.domains(self.domains.clone());
        }
        if let Some(days) = self.dormant_days {
            options = options.dormant_days(days);
        }
        if let Some(at_once) = self.at_once {
            options = options.at_once(at_once);
        }
        Ok(options)
    }

    /// Write the review in the forms that were asked for; a table only where no other was.
    async fn write(
        &self,
        access: &Access,
        review: &access::Review,
        stdout: &mut Stdout,
    ) -> Result<Vec<&'static str>, Failure> {
        if let Some(path) = &self.html {
            let page = access.render(review.clone(), Format::Html).await?;
            files::write(path, &page)?;
        }
        if let Some(folder) = &self.output {
            access.write_files(review.clone(), folder.to_string_lossy().into_owned()).await?;
        }
        let format = match self.form {
            Form { json: true, .. } => Format::JsonLines,
            Form { csv: true, .. } => Format::Csv,
            _ if self.html.is_none() && self.output.is_none() => return table(review, stdout),
            _ => return Ok(Vec::new()),
        };
        let text = access.render(review.clone(), format).await?;
        stdout.write_all(text.as_bytes())?;
        Ok(Vec::new())
    }
}

/// Write it for a person; give the headings for which there was no room.
fn table(review: &access::Review, stdout: &mut Stdout) -> Result<Vec<&'static str>, Failure> {
    let mut table = Table::new(COLUMNS);
    table.add(stdout, review.rows.iter().map(row).collect())?;
    for target in review.targets.iter().filter(|target| target.status != TargetStatus::Complete) {
        let words = format!("INCOMPLETE: {} was not read to its end.", target.target);
        table.remark(words);
    }
    Ok(table.end(stdout, true)?)
}

fn row(row: &access::Row) -> Row {
    let flags: Vec<_> = row.flags.iter().map(access::Flag::as_str).collect();
    let values = [
        row.email.clone().into(),
        row.target.clone().into(),
        row.role.clone().into(),
        Some(flags.join(", ")).filter(|flags| !flags.is_empty()).into(),
        row.status.as_str().into(),
        row.name.clone().into(),
        row.last_seen_at.into(),
        row.user_id.clone().into(),
    ];
    Row::new(FIELDS, values)
}

/// How many rows there are, and how many have which flag.
fn summary(review: &access::Review, left_out: &[&str]) -> String {
    let rows = counted(review.rows.len(), ROWS);
    let places = counted(review.targets.len(), PLACES);
    let flagged = access::Flag::KNOWN.iter().filter_map(|flag| {
        let count = review.rows.iter().filter(|row| row.flags.contains(flag)).count();
        (count > 0).then(|| format!("{count} {flag}"))
    });
    let flagged: Vec<_> = flagged.collect();
    let flagged =
        if flagged.is_empty() { String::new() } else { format!(": {}", flagged.join(", ")) };
    format!("{rows} of {places}{flagged}.{}", room_for(left_out))
}
