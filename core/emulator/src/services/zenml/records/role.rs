//! Roles: what may be done in an organization, in a workspace or in a project.

use serde::Serialize;

use crate::random::Random;

/// A role of an organization.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Role {
    pub(crate) id: String,
    pub(crate) name: &'static str,
    description: &'static str,
    organization_id: String,
    pub(crate) level: Level,
    system_managed: bool,
    #[serde(rename = "type")]
    kind: &'static str,
}

/// Where a role applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Level {
    Organization,
    Workspace,
    Project,
}

impl Level {
    /// The level of this name.
    pub(crate) fn of(name: &str) -> Option<Self> {
        match name {
            "organization" => Some(Self::Organization),
            "workspace" => Some(Self::Workspace),
            "project" => Some(Self::Project),
            _ => None,
        }
    }
}

/// The roles that every organization has.
const MANAGED: [(Level, &str, &str); 14] = [
    (Level::Organization, "Organization Admin", "Full control of the organization"),
    (Level::Organization, "Organization Manager", "Manages workspaces, teams and members"),
    (Level::Organization, "Organization Viewer", "Sees the workspaces of the organization"),
    (Level::Organization, "Billing Admin", "Manages the subscription"),
    (Level::Organization, "Organization Member", "Is in the organization, and no more"),
    (Level::Workspace, "Workspace Admin", "Full control of a workspace"),
    (Level::Workspace, "Workspace Developer", "Develops in a workspace"),
    (Level::Workspace, "Workspace Contributor", "Creates resources in a workspace"),
    (Level::Workspace, "Workspace Viewer", "Sees the resources of a workspace"),
    (Level::Workspace, "Stack Admin", "Manages the stacks of a workspace"),
    (Level::Project, "Project Admin", "Full control of a project"),
    (Level::Project, "Project Developer", "Develops in a project"),
    (Level::Project, "Project Contributor", "Creates resources in a project"),
    (Level::Project, "Project Viewer", "Sees the resources of a project"),
];

impl Role {
    /// The roles of a new organization, with ids from these numbers.
    pub(crate) fn managed(organization_id: &str, mut random: Random) -> Vec<Self> {
        MANAGED
            .iter()
            .map(|&(level, name, description)| Self {
                id: random.uuid(),
                name,
                description,
                organization_id: organization_id.to_owned(),
                level,
                system_managed: true,
                kind: "normal",
            })
            .collect()
    }
}
