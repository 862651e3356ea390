//! Invitations to an organization.

use serde_json::{Value, json};

use super::{Role, User};
use crate::clock::rfc3339;

/// How long an invitation can be accepted: a week.
const LIFETIME_S: i64 = 7 * 86_400;

/// An invitation to an organization. Its role is an assignment of the organization.
#[derive(Clone, Debug)]
pub(crate) struct Invitation {
    pub(crate) id: String,
    pub(crate) email: String,
    /// The id of the user who sent it.
    pub(crate) inviter: String,
    pub(crate) created: i64,
    pub(crate) accepted: Option<i64>,
}

impl Invitation {
    /// Whether it waits to be accepted.
    pub(crate) fn is_pending(&self) -> bool {
        self.accepted.is_none()
    }

    /// Whether it was sent to this address.
    pub(crate) fn is_for(&self, email: &str) -> bool {
        self.email.eq_ignore_ascii_case(email)
    }

    pub(crate) fn shown(
        &self,
        role: Option<&Role>,
        organization: Value,
        inviter: Option<&User>,
    ) -> Value {
        json!({
            "id": self.id, "email": self.email, "role": role, "organization": organization,
            "created": rfc3339(self.created),
            "updated": rfc3339(self.accepted.unwrap_or(self.created)),
            "accepted": !self.is_pending(), "accepted_at": self.accepted.map(rfc3339),
            "expires": rfc3339(self.created + LIFETIME_S), "user": inviter,
        })
    }
}
