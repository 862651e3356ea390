//! Organizations: who is in them, and with which roles.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{Assignment, Invitation, Kind, Role, Subject, Team};
use crate::{clock::rfc3339, random::Random};

/// An organization of the control plane.
#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: String,
    pub(crate) name: &'static str,
    pub(crate) description: Option<&'static str>,
    pub(crate) created: i64,
    pub(crate) member_form: MemberForm,
    pub(crate) roles: Vec<Role>,
    /// The ids of its users, in the order they joined.
    pub(crate) members: Vec<String>,
    pub(crate) teams: Vec<Team>,
    pub(crate) invitations: Vec<Invitation>,
    pub(crate) assignments: Vec<Assignment>,
}

/// How the members of an organization are listed. The vendor does not say how users, teams and
/// invitations are told apart, so organizations differ, and a client has to read both.
#[derive(Clone, Copy, Debug)]
pub(crate) enum MemberForm {
    /// The fields of the member, with a `type` and the name of its `role`.
    Flat,
    /// The member under the name of what it is.
    Nested,
}

impl Organization {
    /// An organization with roles and no members.
    pub(crate) fn new(
        id: String,
        name: &'static str,
        created: i64,
        member_form: MemberForm,
        role_ids: Random,
    ) -> Self {
        Self {
            roles: Role::managed(&id, role_ids),
            id,
            name,
            description: None,
            created,
            member_form,
            members: Vec::new(),
            teams: Vec::new(),
            invitations: Vec::new(),
            assignments: Vec::new(),
        }
    }

    pub(crate) fn shown(&self) -> Value {
        json!({
            "id": self.id, "name": self.name, "description": self.description, "logo_url": null,
            "created": rfc3339(self.created), "updated": rfc3339(self.created + 86_400), "owner_id": null,
            "has_commissioned_workspaces": true, "metadata": null,
        })
    }

    /// Whether a subject is a member now: a user, a team, or an invitation that waits.
    pub(crate) fn has(&self, subject: &Subject) -> bool {
        match subject.kind {
            Kind::User => self.members.contains(&subject.id),
            Kind::Team => self.teams.iter().any(|team| team.id == subject.id),
            Kind::Invitation => self
                .invitations
                .iter()
                .any(|invitation| invitation.id == subject.id && invitation.is_pending()),
        }
    }

    /// The role of the organization that a subject has.
    pub(crate) fn role_of(&self, subject: &Subject) -> Option<&Role> {
        let assignment = self
            .assignments
            .iter()
            .find(|assignment| assignment.scope.is_none() && assignment.subject == *subject)?;
        self.role(&assignment.role_id)
    }

    /// The roles of the organization that subjects have, for looking up many.
    pub(crate) fn roles_by_subject(&self) -> HashMap<&Subject, &Role> {
        let roles: HashMap<_, _> = self.roles.iter().map(|role| (role.id.as_str(), role)).collect();
        self.assignments
            .iter()
            .filter(|assignment| assignment.scope.is_none())
            .filter_map(|assignment| {
                Some((&assignment.subject, *roles.get(assignment.role_id.as_str())?))
            })
            .collect()
    }

    pub(crate) fn role(&self, id: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.id.eq_ignore_ascii_case(id))
    }

    /// The invitation with this id, pending or accepted.
    pub(crate) fn invitation(&self, id: &str) -> Option<&Invitation> {
        self.invitations.iter().find(|invitation| invitation.id.eq_ignore_ascii_case(id))
    }

    /// Assigns a role, and gives back the assignment whose place it took. A subject has one role of
    /// the organization at a time, and any number of roles in workspaces and projects.
    pub(crate) fn assign(&mut self, new: Assignment) -> Option<Assignment> {
        let taken = self.assignments.iter_mut().find(|old| {
            old.subject == new.subject
                && old.scope == new.scope
                && (new.scope.is_none() || old.role_id == new.role_id)
        });
        match taken {
            Some(old) => Some(std::mem::replace(old, new)),
            None => {
                self.assignments.push(new);
                None
            }
        }
    }

    /// Takes an assignment back, and says whether it was there.
    pub(crate) fn revoke(&mut self, assignment: &Assignment) -> bool {
        let before = self.assignments.len();
        self.assignments.retain(|other| other != assignment);
        self.assignments.len() < before
    }

    /// Takes a user out of the organization, its teams and its roles; says whether it was a member.
    pub(crate) fn remove_user(&mut self, id: &str) -> bool {
        let before = self.members.len();
        self.members.retain(|member| member != id);
        self.forget(&Subject::user(id));
        self.members.len() < before
    }

    /// Takes a subject out of every team and every role.
    pub(crate) fn forget(&mut self, subject: &Subject) {
        for team in &mut self.teams {
            team.members.retain(|member| member != subject);
        }
        self.assignments.retain(|assignment| assignment.subject != *subject);
    }

    /// Lets a user have the membership, the teams and the roles of an invitation. The invitation
    /// keeps its roles, which it goes on showing.
    pub(crate) fn admit(&mut self, invitation: &Subject, user: &Subject) {
        if !self.members.contains(&user.id) {
            self.members.push(user.id.clone());
        }
        for team in &mut self.teams {
            let is_in = team.members.contains(user);
            if let Some(at) = team.members.iter().position(|member| member == invitation) {
                if is_in {
                    team.members.remove(at);
                } else {
                    team.members[at] = user.clone();
                }
            }
        }
        let roles: Vec<_> = self
            .assignments
            .iter()
            .filter(|assignment| assignment.subject == *invitation)
            .map(|assignment| Assignment { subject: user.clone(), ..assignment.clone() })
            .collect();
        for role in roles {
            self.assign(role);
        }
    }
}
