//! `places`: the places that the credentials can see.

use clap::Args;
use rosterkit::access::{PlacesOptions, TargetStatus};

use super::Limits;
use crate::calling::{Calling, Tells};
use crate::exit::{self, Failure};
use crate::interrupt::Interrupt;
use crate::output::{Column, Form, is_seen_apart};
use crate::row::{Field, Row, Value};
use crate::stdout::Stdout;
use crate::terminal::{Progress, tell};

const FIELDS: &[Field; 5] = &[
    Field::new("target"),
    Field::new("kind"),
    Field::free_text("name"),
    Field::new("source"),
    Field::new("error"),
];

const COLUMNS: &[Column] = &[
    Column::new("Place", "target"),
    Column::new("Kind", "kind"),
    Column::that_may_shrink("Name", "name"),
];

const HELP: &str = "\
Examples:
  rosterkit places
  rosterkit places gitbook paperspace@EU --json | jq -r .target > places.txt

Exit codes:
  0 all that was looked in answered   1 some of it did not: the output says which
  2 wrong usage, arguments or configuration";

/// Show the places that your credentials can see, as other commands name them.
#[derive(Args, Debug)]
#[command(after_help = HELP)]
pub(crate) struct Places {
    /// Where to look: paperspace, gitbook, evo, zenml, or such as paperspace@EU with the
    /// credentials in EU_PAPERSPACE_API_KEY; without it, wherever there is a credential
    #[arg(value_name = "SERVICE")]
    sources: Vec<String>,
    #[command(flatten)]
    form: Form,
    #[command(flatten)]
    limits: Limits,
}

impl Places {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let mut output = self.form.output(FIELDS, COLUMNS, false);
        let progress = Progress::new(is_seen_apart(output.as_ref(), stdout));
        let timeout = self.limits.timeout;
        let calling = Calling { progress: progress.clone(), timeout, tells: Tells::Nothing };
        let access = calling.access_of_environment()?;
        let mut options = PlacesOptions::default();
        if !self.sources.is_empty() {
            options = options.looked_in(self.sources);
        }
        let found = interrupt.or(access.places_with(options)).await??;
        progress.clear();
        if found.sources.is_empty() {
            let words = "there is no credential in the environment: `rosterkit --help` names them";
            return Err(Failure::Misused(words.to_owned()));
        }
        let place = |place: rosterkit::access::Place| {
            let source = place.target.split(':').next().unwrap_or_default().to_owned();
            let values = [
                place.target.into(),
                place.kind.into(),
                place.name.into(),
                source.into(),
                Value::Unknown,
            ];
            Row::new(FIELDS, values)
        };
        output.add(stdout, found.places.into_iter().map(place).collect())?;
        for source in found.sources.iter().filter(|s| s.status != TargetStatus::Complete) {
            let (name, error) = (&source.source, source.error.as_deref().unwrap_or_default());
            let unknown = [const { Value::Unknown }; 3];
            let [target, kind, title] = unknown;
            let row = Row::new(FIELDS, [target, kind, title, name.clone().into(), error.into()]);
            output.add_remark(
                stdout,
                row,
                format!("INCOMPLETE: {name} did not show all it has."),
            )?;
            tell(&format!("rosterkit: {name}: {error}"));
        }
        output.end(stdout, true)?;
        Ok(if found.complete { exit::DONE } else { exit::FAILED })
    }
}
