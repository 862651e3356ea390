//! `members`: who is in a place.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use rosterkit::{Evo, GitBook, Paperspace, ZenML, paperspace, zenml};

use super::listing::{Listed, RESUMING};
use crate::exit::Failure;
use crate::guard::value;
use crate::interrupt::Interrupt;
use crate::output::Column;
use crate::row::MEMBER_FIELDS;
use crate::services::{
    client, evo_instance, evo_members, gitbook_members, gitbook_organization, paperspace_members,
    zenml_members, zenml_organization,
};
use crate::stdout::Stdout;
use crate::text::MEMBERS;

pub(super) const COLUMNS: &[Column] = &[
    Column::new("E-mail", "email"),
    Column::that_may_shrink("Name", "name"),
    Column::new("Role", "role"),
    Column::new("Status", "status"),
    Column::new("Joined", "joined_at"),
    Column::new("Id", "user_id"),
    Column::new("Last seen", "last_seen_at"),
];

const EXAMPLES: &str = "\
Examples:
  rosterkit members paperspace my-team --role admin
  rosterkit members gitbook ORG TEAM --csv > team.csv
  rosterkit members gitbook ORG
  rosterkit members evo ORG WORKSPACE --json | jq -r 'select(.role == \"owner\").email'
  rosterkit members zenml --inactive";

/// Show who is in a place: e-mail, name, role, status, dates and id.
#[derive(Args, Debug)]
#[command(
    after_help = EXAMPLES,
    subcommand_help_heading = "Services",
    subcommand_value_name = "SERVICE"
)]
pub(crate) struct Members {
    #[command(subcommand)]
    service: Service,
}

#[derive(Subcommand, Debug)]
#[command(disable_help_subcommand = true)]
enum Service {
    /// Paperspace: TEAM
    #[command(after_help = RESUMING)]
    Paperspace {
        /// The team's id or namespace
        #[arg(value_name = "TEAM", value_parser = value)]
        team: String,
        /// Only these
        #[arg(long, value_parser = PossibleValuesParser::new(["owner", "admin", "member"]))]
        role: Option<String>,
        #[command(flatten)]
        listed: Listed,
    },
    /// GitBook: ORG TEAM, or ORG for all of an organization
    #[command(name = "gitbook", after_help = RESUMING)]
    GitBook {
        /// The organization's id
        #[arg(value_name = "ORG", value_parser = value)]
        organization: String,
        /// The team's id; without it all members of the organization
        #[arg(value_name = "TEAM", value_parser = value)]
        team: Option<String>,
        #[command(flatten)]
        listed: Listed,
    },
    /// Seequent Evo: ORG WORKSPACE, or ORG for the users of the instance
    #[command(after_help = RESUMING)]
    Evo {
        /// The organization's id
        #[arg(value_name = "ORG", value_parser = value)]
        organization: String,
        /// The workspace's id; without it all users of the instance
        #[arg(value_name = "WORKSPACE", value_parser = value)]
        workspace: Option<String>,
        #[command(flatten)]
        listed: Listed,
    },
    /// ZenML Pro: all users, or ORG for the members of an organization
    #[command(name = "zenml", after_help = RESUMING)]
    ZenML {
        /// The organization's id; without it all users of the control plane
        #[arg(value_name = "ORG", value_parser = value, conflicts_with_all = ["email", "active", "inactive"])]
        organization: Option<String>,
        /// Only users with this address, as ZenML compares it
        #[arg(long, value_parser = value)]
        email: Option<String>,
        /// Only active users
        #[arg(long, conflicts_with = "inactive")]
        active: bool,
        /// Only inactive users
        #[arg(long)]
        inactive: bool,
        #[command(flatten)]
        listed: Listed,
    },
}

impl Members {
    pub(crate) async fn run(
        self,
        stdout: &mut Stdout,
        interrupt: &mut Interrupt,
    ) -> Result<u8, Failure> {
        let listed = self.service.listed();
        let shown = listed.shown(MEMBERS, MEMBER_FIELDS, COLUMNS, stdout);
        let (calling, resume) = (&shown.calling, listed.resume.as_deref());
        let listing = match &self.service {
            Service::Paperspace { team, role, .. } => {
                let mut options = paperspace::ListTeamMembersOptions::default();
                if let Some(role) = role {
                    options = options.role(role.as_str());
                }
                paperspace_members(&client!(Paperspace, calling)?, team, options, resume)
            }
            Service::GitBook { organization, team: Some(team), .. } => {
                gitbook_members(&client!(GitBook, calling)?, organization, team, resume)
            }
            Service::GitBook { organization, team: None, .. } => {
                gitbook_organization(&client!(GitBook, calling)?, organization, resume)
            }
            Service::Evo { organization, workspace: Some(workspace), .. } => {
                evo_members(&client!(Evo, calling)?, organization, workspace, resume)
            }
            Service::Evo { organization, workspace: None, .. } => {
                evo_instance(&client!(Evo, calling)?, organization, resume)
            }
            Service::ZenML { organization: Some(organization), .. } => {
                zenml_organization(&client!(ZenML, calling)?, organization, resume)
            }
            Service::ZenML { email, active, inactive, .. } => {
                let mut options = zenml::ListUsersOptions::default();
                if let Some(email) = email {
                    options = options.email(email.as_str());
                }
                if *active || *inactive {
                    options = options.is_active(*active);
                }
                zenml_members(&client!(ZenML, calling)?, options, resume)
            }
        };
        shown.run(listing, stdout, interrupt).await
    }
}

impl Service {
    fn listed(&self) -> &Listed {
        match self {
            Self::Paperspace { listed, .. }
            | Self::GitBook { listed, .. }
            | Self::Evo { listed, .. }
            | Self::ZenML { listed, .. } => listed,
        }
    }
}
