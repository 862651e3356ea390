//! What the services' roles allow: one table, in the words of their documentation.

use std::collections::BTreeSet;

use super::AccessLevel;
use super::emails::folded;
use super::target::Place;

/// What a role comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    pub access: AccessLevel,
    /// Whether it can change who has access.
    pub privileged: bool,
    /// What it allows, in a sentence.
    pub allows: &'static str,
}

/// A role that is known here: its name in the service's own word, and what it comes to.
type Known = (&'static str, AccessLevel, bool, &'static str);

const PAPERSPACE_TEAM: &[Known] = &[
    (
        "owner",
        AccessLevel::Owner,
        true,
        "Owns the team: administers its members, secrets and billing, and cannot be removed.",
    ),
    (
        "admin",
        AccessLevel::Admin,
        true,
        "Administers the team: adds and removes members, and reads and writes its resources and \
         secrets.",
    ),
    ("member", AccessLevel::Member, false, "Uses the team's resources."),
];

const ZENML_USERS: &[Known] = &[(
    "superuser",
    AccessLevel::Admin,
    true,
    "Administers the whole control plane: all users and all organizations.",
)];

const ZENML_ORGANIZATION: &[Known] = &[
    (
        "Organization Admin",
        AccessLevel::Admin,
        true,
        "Administers the organization: its members, roles, workspaces and billing.",
    ),
    (
        "Organization Manager",
        AccessLevel::Admin,
        true,
        "Manages the organization's members, teams and workspaces.",
    ),
    ("Billing Admin", AccessLevel::Editor, false, "Manages the organization's subscription."),
    (
        "Organization Viewer",
        AccessLevel::Viewer,
        false,
        "Sees the organization and its workspaces.",
    ),
    (
        "Organization Member",
        AccessLevel::Member,
        false,
        "Belongs to the organization; workspaces are given separately.",
    ),
];

const GITBOOK_ORGANIZATION: &[Known] = &[
    (
        "admin",
        AccessLevel::Admin,
        true,
        "Administers the organization: its members, teams, settings, content and billing.",
    ),
    ("create", AccessLevel::Editor, false, "Creates, edits and publishes content."),
    ("edit", AccessLevel::Editor, false, "Edits content."),
    ("review", AccessLevel::Viewer, false, "Reads content, and reviews and merges changes."),
    ("comment", AccessLevel::Viewer, false, "Reads content and comments on it."),
    ("read", AccessLevel::Viewer, false, "Reads content."),
    (
        "guest",
        AccessLevel::Guest,
        false,
        "Sees only the content that was shared with them by itself.",
    ),
];

const GITBOOK_TEAM: &[Known] = &[
    ("owner", AccessLevel::Owner, true, "Manages the team's members, and has the team's access."),
    ("member", AccessLevel::Member, false, "Has the access that was given to the team."),
];

const EVO_INSTANCE: &[Known] = &[
    (
        "Evo Owner",
        AccessLevel::Owner,
        true,
        "Owns the instance: administers its users, workspaces and owners.",
    ),
    ("Evo Admin", AccessLevel::Admin, true, "Administers the instance: its users and workspaces."),
    (
        "Evo User",
        AccessLevel::Member,
        false,
        "Belongs to the instance; workspaces are given separately.",
    ),
];

const EVO_WORKSPACE: &[Known] = &[
    (
        "owner",
        AccessLevel::Owner,
        true,
        "Administers the workspace and its users, and reads and changes its data.",
    ),
    ("editor", AccessLevel::Editor, false, "Reads and changes the workspace's data."),
    ("viewer", AccessLevel::Viewer, false, "Reads the workspace's data."),
];

fn known(place: &Place) -> &'static [Known] {
    match place {
        Place::PaperspaceTeam { .. } => PAPERSPACE_TEAM,
        Place::ZenMLUsers => ZENML_USERS,
        Place::ZenMLOrganization { .. } => ZENML_ORGANIZATION,
        Place::GitBookOrganization { .. } => GITBOOK_ORGANIZATION,
        Place::GitBookTeam { .. } => GITBOOK_TEAM,
        Place::EvoInstance { .. } => EVO_INSTANCE,
        Place::EvoWorkspace { .. } => EVO_WORKSPACE,
    }
}

/// What a role of a place comes to, if it is known here. Case does not matter.
pub fn role(place: &Place, name: &str) -> Option<Role> {
    let found = known(place).iter().find(|(known, ..)| known.eq_ignore_ascii_case(name));
    found.map(|(_, access, privileged, allows)| Role {
        access: access.clone(),
        privileged: *privileged,
        allows,
    })
}

/// The names of all roles that a place has, if it has no others than those that are known here.
pub fn all(place: &Place) -> Option<Vec<&'static str>> {
    let is_closed = !matches!(
        place,
        Place::ZenMLUsers | Place::ZenMLOrganization { .. } | Place::EvoInstance { .. }
    );
    is_closed.then(|| known(place).iter().map(|(name, ..)| *name).collect())
}

/// What several roles of one account come to: the one that allows the most.
pub fn most<'a>(place: &Place, names: impl IntoIterator<Item = &'a str>) -> Option<Role> {
    let table = known(place);
    let rank = |name: &&str| table.iter().position(|(known, ..)| known.eq_ignore_ascii_case(name));
    let best = names.into_iter().filter(|name| rank(name).is_some()).min_by_key(rank)?;
    role(place, best)
}

/// Whether two texts name the same roles, in whatever order.
pub fn same(one: Option<&str>, other: Option<&str>) -> bool {
    one.map(names) == other.map(names)
}

/// Whether an account has the roles that are wanted, by those that it is shown with.
pub fn is_given(place: &Place, wanted: &str, shown: &str) -> bool {
    let (wanted, shown) = (names(wanted), names(shown));
    if wanted == shown {
        return true;
    }
    // Of a member who has several roles the instance shows the one that allows the most.
    let most = |names: &BTreeSet<String>| most(place, names.iter().map(String::as_str));
    let shows_most = matches!(place, Place::EvoInstance { .. }) && shown.len() == 1;
    shows_most && shown.is_subset(&wanted) && most(&wanted) == most(&shown)
}

/// The roles that a text names, as they are compared.
pub fn names(roles: &str) -> BTreeSet<String> {
    roles.split(',').map(folded).collect()
}

/// The access of those of whom a place needs one: its owners, or its administrators if it has no
/// owners.
pub fn highest(place: &Place) -> AccessLevel {
    known(place).first().map_or(AccessLevel::Admin, |(_, access, ..)| access.clone())
}
