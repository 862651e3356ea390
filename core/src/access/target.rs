//! Targets: the places that have members, as text names them.

use std::fmt;
use std::str::FromStr;

use uuid::Uuid;

use super::sources::{Kind, SourceName};

/// A place that has members, and the source of the client that can read it.
///
/// It is read from text such as `paperspace:my-team`, and shown as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Target {
    pub(super) source: SourceName,
    pub(super) place: Place,
}

impl Target {
    /// The service's module name, such as `paperspace`.
    pub fn service(&self) -> &'static str {
        self.source.kind.name()
    }

    /// The set of credentials, such as `EU`; none for the variables of the usual names.
    pub fn credential_set(&self) -> Option<&str> {
        self.source.set.as_deref()
    }

    /// The ids that name the place in its service.
    pub fn ids(&self) -> Vec<String> {
        self.place.ids()
    }

    /// The place that it is a part of: who leaves that leaves this.
    pub(super) fn whole(&self) -> Option<Self> {
        let place = match &self.place {
            Place::GitBookTeam { organization_id, .. } => {
                Place::GitBookOrganization { organization_id: organization_id.clone() }
            }
            Place::EvoWorkspace { org_id, .. } => Place::EvoInstance { org_id: *org_id },
            Place::ZenMLOrganization { .. } => Place::ZenMLUsers,
            _ => return None,
        };
        Some(Self { source: self.source.clone(), place })
    }
}

/// A place that has members.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// A team of Paperspace.
    PaperspaceTeam { team_id: String },
    /// All users of a control plane of ZenML Pro.
    ZenMLUsers,
    /// An organization of ZenML Pro.
    ZenMLOrganization { organization_id: Uuid },
    /// An organization of GitBook.
    GitBookOrganization { organization_id: String },
    /// A team of an organization of GitBook.
    GitBookTeam { organization_id: String, team_id: String },
    /// The instance of an organization of Seequent Evo.
    EvoInstance { org_id: Uuid },
    /// A workspace of an organization of Seequent Evo.
    EvoWorkspace { org_id: Uuid, workspace_id: Uuid },
}

impl Place {
    /// What it is, in a word.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::PaperspaceTeam { .. } | Self::GitBookTeam { .. } => "team",
            Self::ZenMLUsers => "users",
            Self::ZenMLOrganization { .. } | Self::GitBookOrganization { .. } => "organization",
            Self::EvoInstance { .. } => "instance",
            Self::EvoWorkspace { .. } => "workspace",
        }
    }

    /// The service that it is in.
    pub fn service(&self) -> Kind {
        match self {
            Self::PaperspaceTeam { .. } => Kind::Paperspace,
            Self::ZenMLUsers | Self::ZenMLOrganization { .. } => Kind::ZenML,
            Self::GitBookOrganization { .. } | Self::GitBookTeam { .. } => Kind::GitBook,
            Self::EvoInstance { .. } | Self::EvoWorkspace { .. } => Kind::Evo,
        }
    }

    /// How deep it is in its service: a team is deeper than its organization.
    pub fn depth(&self) -> usize {
        self.ids().len()
    }

    fn ids(&self) -> Vec<String> {
        match self {
            Self::PaperspaceTeam { team_id } => vec![team_id.clone()],
            Self::ZenMLUsers => Vec::new(),
            Self::ZenMLOrganization { organization_id } => vec![organization_id.to_string()],
            Self::GitBookOrganization { organization_id } => vec![organization_id.clone()],
            Self::GitBookTeam { organization_id, team_id } => {
                vec![organization_id.clone(), team_id.clone()]
            }
            Self::EvoInstance { org_id } => vec![org_id.to_string()],
            Self::EvoWorkspace { org_id, workspace_id } => {
                vec![org_id.to_string(), workspace_id.to_string()]
            }
        }
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.source)?;
        let ids = self.place.ids();
        if ids.is_empty() { Ok(()) } else { write!(f, ":{}", ids.join("/")) }
    }
}

/// What targets of a service look like, for people.
fn forms(kind: Kind) -> &'static str {
    match kind {
        Kind::Paperspace => "`paperspace:TEAM`",
        Kind::ZenML => "`zenml` or `zenml:ORGANIZATION`",
        Kind::GitBook => "`gitbook:ORGANIZATION` or `gitbook:ORGANIZATION/TEAM`",
        Kind::Evo => "`evo:ORGANIZATION` or `evo:ORGANIZATION/WORKSPACE`",
    }
}

impl FromStr for Target {
    /// A clause that names what is wrong.
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (source, ids) = match text.split_once(':') {
            Some((source, ids)) => (source, Some(ids)),
            None => (text, None),
        };
        let source: SourceName = source.parse()?;
        let ids: Vec<&str> = ids.map(|ids| ids.split('/').collect()).unwrap_or_default();
        let place = Place::new(source.kind, &ids).map_err(|why| format!("`{text}` {why}"))?;
        Ok(Self { source, place })
    }
}

impl Place {
    /// # Errors
    /// For what is not in its service: the rest of a sentence that begins with the target.
    fn new(kind: Kind, ids: &[&str]) -> Result<Self, String> {
        let uuid = |id: &str| {
            Uuid::try_parse(id).map_err(|_| {
                format!(
                    "has `{id}` where a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6 belongs"
                )
            })
        };
        let id = |id: &str| match id {
            "" => Err("has an id that is empty".to_owned()),
            "." | ".." => Err(format!("has `{id}` for an id, which would be another place")),
            id if id.chars().any(|c| c.is_control() || c.is_whitespace()) => {
                Err("has a blank or a control character in an id".to_owned())
            }
            id => Ok(id.to_owned()),
        };
        Ok(match (kind, ids) {
            (Kind::Paperspace, [team]) => Place::PaperspaceTeam { team_id: id(team)? },
            (Kind::ZenML, []) => Place::ZenMLUsers,
            (Kind::ZenML, [organization]) => {
                Place::ZenMLOrganization { organization_id: uuid(organization)? }
            }
            (Kind::GitBook, [organization]) => {
                Place::GitBookOrganization { organization_id: id(organization)? }
            }
            (Kind::GitBook, [organization, team]) => {
                Place::GitBookTeam { organization_id: id(organization)?, team_id: id(team)? }
            }
            (Kind::Evo, [org]) => Place::EvoInstance { org_id: uuid(org)? },
            (Kind::Evo, [org, workspace]) => {
                Place::EvoWorkspace { org_id: uuid(org)?, workspace_id: uuid(workspace)? }
            }
            (kind, _) => {
                return Err(format!(
                    "is no place of {}: write {}",
                    kind.service().title,
                    forms(kind)
                ));
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    #[test]
    fn a_target_is_shown_as_it_is_written() {
        for text in [
            "paperspace:my-team".to_owned(),
            "paperspace@EU:my-team".into(),
            "zenml".into(),
            "zenml@staging".into(),
            format!("zenml:{ID}"),
            "gitbook:org".into(),
            "gitbook:org/team".into(),
            format!("evo:{ID}"),
            format!("evo:{ID}/{ID}"),
        ] {
            assert_eq!(text.parse::<Target>().map(|target| target.to_string()), Ok(text));
        }
    }

    #[test]
    fn what_is_no_target_is_refused_with_what_to_write() {
        for (text, why) in [
            ("paperspace", "`paperspace` is no place of Paperspace: write `paperspace:TEAM`"),
            ("paperspace:", "`paperspace:` has an id that is empty"),
            (
                "paperspace:a/b",
                "`paperspace:a/b` is no place of Paperspace: write `paperspace:TEAM`",
            ),
            ("gitbook:org/..", "`gitbook:org/..` has `..` for an id, which would be another place"),
            ("gitbook:a b", "`gitbook:a b` has a blank or a control character in an id"),
            (
                "evo:org",
                "`evo:org` has `org` where a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6 \
                 belongs",
            ),
            (
                "github:org",
                "`github` is none of the services: `paperspace`, `zenml`, `gitbook`, `evo`",
            ),
        ] {
            assert_eq!(text.parse::<Target>(), Err(why.to_owned()), "{text}");
        }
        let refused = "paperspace@a-b:team".parse::<Target>().unwrap_err();
        assert!(refused.contains("letters, digits and underscores"), "{refused}");
    }
}
