//! A workspace, and the role that each of its users has.

use std::collections::HashSet;

use serde_json::{Value, json};

use super::user::User;
use crate::{
    clock::{EARLIEST, PRESENT, rfc3339},
    people::Person,
    random::Random,
};

#[derive(Debug)]
pub(crate) struct Workspace {
    pub(crate) id: String,
    pub(super) name: String,
    description: String,
    created: i64,
    updated: i64,
    created_by: Value,
    labels: Vec<&'static str>,
    /// The id and the role of each.
    pub(super) users: Vec<(String, String)>,
    pub(super) deleted: bool,
}

impl Workspace {
    pub(super) fn new(random: &mut Random, name: String, members: &[&Person]) -> Self {
        let created = EARLIEST + random.below((PRESENT - EARLIEST) as u64) as i64;
        let mut users: Vec<(String, String)> = Vec::new();
        let mut seen = HashSet::new();
        for (position, person) in members.iter().enumerate() {
            let role = match position {
                0 => "owner",
                1 if members.len() > 50 => "owner",
                _ => random.pick(&["editor", "editor", "viewer", "viewer", "viewer"]),
            };
            let id = person.uuid("evo");
            if seen.insert(id.clone()) {
                users.push((id, role.to_owned()));
            }
        }
        let unknown = json!({"id": random.uuid(), "name": null, "email": null});
        Self {
            id: random.uuid(),
            name,
            description: if random.chance(30) {
                String::new()
            } else {
                "Modèle hydrogéologique".into()
            },
            created,
            updated: created + random.below((PRESENT - created).max(1) as u64) as i64,
            created_by: members.first().map_or(unknown, |person| User::new(person).show()),
            labels: if random.chance(40) { vec!["2026", "gültig"] } else { Vec::new() },
            users,
            deleted: false,
        }
    }

    fn position(&self, user_id: &str) -> Option<usize> {
        self.users.iter().position(|(id, _)| id.eq_ignore_ascii_case(user_id))
    }

    pub(super) fn role_of(&self, user_id: &str) -> Option<&str> {
        self.position(user_id).map(|position| self.users[position].1.as_str())
    }

    /// Gives a user a role, and returns the one they had.
    pub(super) fn assign(&mut self, user_id: &str, role: &str) -> Option<String> {
        match self.position(user_id) {
            Some(position) => Some(std::mem::replace(&mut self.users[position].1, role.to_owned())),
            None => {
                self.users.push((user_id.to_ascii_lowercase(), role.to_owned()));
                None
            }
        }
    }

    /// Takes a user's role away, and returns it.
    pub(super) fn remove(&mut self, user_id: &str) -> Option<String> {
        self.position(user_id).map(|position| self.users.remove(position).1)
    }

    pub(super) fn show(&self, origin: &str, org_id: &str) -> Value {
        json!({
            "id": self.id, "name": self.name, "description": self.description, "bounding_box": null,
            "default_coordinate_system": "EPSG:4326", "labels": self.labels, "ml_enabled": false,
            "created_at": rfc3339(self.created), "created_by": self.created_by,
            "updated_at": rfc3339(self.updated), "updated_by": self.created_by,
            "self_link": format!("{origin}/workspace/orgs/{org_id}/workspaces/{}", self.id),
        })
    }
}
