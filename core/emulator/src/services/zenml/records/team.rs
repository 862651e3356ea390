//! Teams.

use serde_json::{Value, json};

use super::Subject;
use crate::clock::rfc3339;

/// A team of an organization.
#[derive(Clone, Debug)]
pub(crate) struct Team {
    pub(crate) id: String,
    pub(crate) name: &'static str,
    pub(crate) description: Option<&'static str>,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    /// Users, and invitations of users to come.
    pub(crate) members: Vec<Subject>,
}

impl Team {
    pub(crate) fn shown(&self) -> Value {
        json!({
            "id": self.id, "name": self.name, "description": self.description,
            "created": rfc3339(self.created), "updated": rfc3339(self.updated),
            "member_count": self.members.len(),
        })
    }
}
