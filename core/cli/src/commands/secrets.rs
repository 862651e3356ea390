//! `secrets`: which secrets a team has.

use clap::Args;
use rosterkit::ServiceClient;
use rosterkit::access::Target;

use super::listing::{Listed, RESUMING};
use super::targets;
use crate::exit::Failure;
use crate::interrupt::Interrupt;
use crate::output::Column;
use crate::row::SECRET_FIELDS;
use crate::services::secrets;
use crate::stdout::Stdout;
use crate::text::SECRETS;

const COLUMNS: &[Column] = &[
    Column::new("Name", "name"),
    Column::new("Changed", "dt_modified"),
    Column::new("Created", "dt_created"),
    Column::new("In use", "has_deployment_attached"),
];

const EXAMPLES: &str = "\
Examples:
  rosterkit secrets paperspace:my-team
  rosterkit secrets my-team --json | jq -r 'select(.dt_modified < \"2025\").name'";

/// Show the names and dates of a Paperspace team's secrets, never their values.
#[derive(Args, Debug)]
#[command(after_help = format!("{EXAMPLES}\n\n{RESUMING}"))]
pub(crate) struct Secrets {
    /// The team, such as paperspace:my-team or my-team
    #[arg(value_name = "TEAM", value_parser = targets::team)]
    team: Target,
    #[command(flatten)]
    listed: Listed,
}

impl Secrets {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let shown = self.listed.shown(SECRETS, SECRET_FIELDS, COLUMNS, stdout);
        let set = self.team.credential_set();
        let ServiceClient::Paperspace(client) = shown.calling.source("paperspace", set)? else {
            unreachable!("the client is of its service")
        };
        let ids = self.team.ids();
        let team = ids.first().map_or("", String::as_str);
        let listing = secrets(&client, team, self.listed.resume.as_deref());
        shown.run(listing, stdout, interrupt).await
    }
}
