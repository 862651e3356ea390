//! Who can be in a team or have a role.

/// A user, a team, or an invitation that stands for the user to come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Subject {
    pub(crate) kind: Kind,
    pub(crate) id: String,
}

/// What a [`Subject`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    User,
    Team,
    Invitation,
}

impl Subject {
    pub(crate) fn new(kind: Kind, id: impl Into<String>) -> Self {
        Self { kind, id: id.into() }
    }

    pub(crate) fn user(id: impl Into<String>) -> Self {
        Self::new(Kind::User, id)
    }

    pub(crate) fn team(id: impl Into<String>) -> Self {
        Self::new(Kind::Team, id)
    }

    pub(crate) fn invitation(id: impl Into<String>) -> Self {
        Self::new(Kind::Invitation, id)
    }
}

impl Kind {
    /// The parameter of the query that has its id.
    pub(crate) fn parameter(self) -> &'static str {
        match self {
            Self::User => "user_id",
            Self::Team => "team_id",
            Self::Invitation => "invitation_id",
        }
    }

    /// What messages call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::User => "User",
            Self::Team => "Team",
            Self::Invitation => "Invitation",
        }
    }
}
