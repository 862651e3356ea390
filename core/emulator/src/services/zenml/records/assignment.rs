//! Assignments of roles.

use super::Subject;

/// That a subject has a role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Assignment {
    pub(crate) role_id: String,
    pub(crate) subject: Subject,
    /// The workspace or project that the role applies to; none for a role of the organization.
    pub(crate) scope: Option<String>,
}
