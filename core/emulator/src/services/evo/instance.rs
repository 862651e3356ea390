//! The instance: its roles, its members, and who is invited to become one.

use serde_json::{Value, json};

use super::problem::invalid;
use crate::{clock::rfc3339, random::Random, reply::Reply};

/// How long an invitation can be accepted, in seconds.
const OPEN_FOR: i64 = 14 * 86_400;

/// A role's place among the roles: 0 has the most permissions.
pub(super) type Rank = usize;

pub(super) const OWNER: Rank = 0;
pub(super) const ADMIN: Rank = 1;
pub(super) const USER: Rank = 2;

/// Names, descriptions and permissions, by rank.
const ROLES: [(&str, &str, &[&str]); 3] = [
    (
        "Evo Owner",
        "Owns the instance and decides who else does.",
        &["evo.instance.manage", "evo.owners.manage", "evo.users.manage", "evo.workspaces.use"],
    ),
    (
        "Evo Admin",
        "Manages the users and workspaces of the instance.",
        &["evo.users.manage", "evo.workspaces.manage", "evo.workspaces.use"],
    ),
    ("Evo User", "Works in the workspaces that they are given.", &["evo.workspaces.use"]),
];

#[derive(Debug)]
pub(super) struct Instance {
    /// The ids of the roles, by rank.
    role_ids: Vec<String>,
    pub(super) members: Vec<Member>,
    pub(super) invitations: Vec<Invitation>,
}

#[derive(Debug)]
pub(super) struct Member {
    pub(super) user_id: String,
    /// At least one, the one with the most permissions first.
    pub(super) roles: Vec<Rank>,
}

#[derive(Debug)]
pub(super) struct Invitation {
    pub(super) id: String,
    pub(super) email: String,
    pub(super) roles: Vec<Rank>,
    pub(super) created: i64,
    pub(super) invited_by: String,
    /// An accepted invitation stays in the list and says so.
    pub(super) accepted: bool,
}

impl Instance {
    pub(super) fn new(seed: u64) -> Self {
        let mut random = Random::of(seed, "evo roles", 0);
        Self {
            role_ids: ROLES.iter().map(|_| random.uuid()).collect(),
            members: Vec::new(),
            invitations: Vec::new(),
        }
    }

    /// The ranks of roles that are named by id, in order and each once.
    pub(super) fn ranks(&self, role_ids: &[&str]) -> Result<Vec<Rank>, Reply> {
        let rank = |id: &str| self.role_ids.iter().position(|other| other.eq_ignore_ascii_case(id));
        let mut ranks = role_ids
            .iter()
            .map(|id| {
                rank(id).ok_or_else(|| invalid("roles", &format!("role {id} does not exist")))
            })
            .collect::<Result<Vec<_>, _>>()?;
        ranks.sort_unstable();
        ranks.dedup();
        Ok(ranks)
    }

    pub(super) fn role_ids(&self, ranks: &[Rank]) -> Vec<&str> {
        ranks.iter().map(|rank| self.role_ids[*rank].as_str()).collect()
    }

    fn position(&self, user_id: &str) -> Option<usize> {
        self.members.iter().position(|member| member.user_id.eq_ignore_ascii_case(user_id))
    }

    pub(super) fn member(&self, user_id: &str) -> Option<&Member> {
        self.position(user_id).map(|position| &self.members[position])
    }

    pub(super) fn member_mut(&mut self, user_id: &str) -> Option<&mut Member> {
        self.position(user_id).map(|position| &mut self.members[position])
    }

    /// Makes a user a member, or gives a member other roles; returns those they had.
    pub(super) fn admit(&mut self, user_id: &str, roles: Vec<Rank>) -> Option<Vec<Rank>> {
        match self.member_mut(user_id) {
            Some(member) => Some(std::mem::replace(&mut member.roles, roles)),
            None => {
                self.members.push(Member { user_id: user_id.to_owned(), roles });
                None
            }
        }
    }

    pub(super) fn remove(&mut self, user_id: &str) -> Option<Member> {
        self.position(user_id).map(|position| self.members.remove(position))
    }

    /// Invites an address; if it is invited already, only the roles of that invitation change.
    /// Returns the position of the invitation, and the roles that it had.
    pub(super) fn invite(&mut self, new: Invitation) -> (usize, Option<Vec<Rank>>) {
        let same = |one: &Invitation| !one.accepted && one.email.eq_ignore_ascii_case(&new.email);
        match self.invitations.iter().position(same) {
            Some(position) => {
                let roles = &mut self.invitations[position].roles;
                (position, Some(std::mem::replace(roles, new.roles)))
            }
            None => {
                self.invitations.push(new);
                (self.invitations.len() - 1, None)
            }
        }
    }

    pub(super) fn show_roles(&self, ranks: &[Rank]) -> Value {
        ranks
            .iter()
            .map(|rank| {
                let (name, description, _) = ROLES[*rank];
                json!({"id": self.role_ids[*rank], "name": name, "description": description})
            })
            .collect()
    }

    /// All roles with their permissions, the one with the fewest first.
    pub(super) fn show_all_roles(&self) -> Value {
        let roles = self.role_ids.iter().zip(ROLES).rev();
        roles
            .map(|(id, (name, description, permissions))| {
                json!({"id": id, "name": name, "description": description, "permissions": permissions})
            })
            .collect()
    }

    pub(super) fn show_invitation(&self, invitation: &Invitation) -> Value {
        json!({
            "id": invitation.id, "email": invitation.email,
            "created_date": micros(invitation.created),
            "expiration_date": micros(invitation.created + OPEN_FOR),
            "invited_by_email": invitation.invited_by,
            "status": if invitation.accepted { "Accepted" } else { "Pending" },
            "roles": self.show_roles(&invitation.roles),
        })
    }
}

/// `2026-01-01T12:00:00.000000Z`, as invitations have it.
fn micros(seconds: i64) -> String {
    rfc3339(seconds).replace('Z', ".000000Z")
}
