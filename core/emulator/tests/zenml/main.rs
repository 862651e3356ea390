//! ZenML Pro: users, organizations with their members, invitations, teams and roles, and tokens.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod invitations;
mod organizations;
mod roles;
#[path = "../support/mod.rs"]
mod support;
mod teams;
mod tokens;
mod users;

use rosterkit_emulator::Emulator;
use serde_json::Value;
use support::{Answer, emulator, encode, send};

/// A UUID that nothing has.
const NOWHERE: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

fn list(url: &str, token: &str) -> Vec<Value> {
    let answer = send("GET", url, token, "");
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json().as_array().expect("a bare array").clone()
}

/// The ZenML Pro of an emulator.
struct ZenMl {
    emulator: Emulator,
    /// The path of the primary organization.
    organization: String,
    /// The path of the other one.
    other: String,
}

impl ZenMl {
    fn with_people(people: usize) -> Self {
        let emulator = emulator(people);
        let zenml = &emulator.endpoints().zenml;
        let path = |id: &str| format!("/organizations/{id}");
        Self {
            organization: path(&zenml.organization_id),
            other: path(&zenml.other_organization_id),
            emulator,
        }
    }

    fn send(&self, method: &str, path: &str, body: &str) -> Answer {
        let zenml = &self.emulator.endpoints().zenml;
        send(method, &format!("{}{path}", zenml.base_url), &zenml.token, body)
    }

    fn list(&self, path: &str) -> Vec<Value> {
        let zenml = &self.emulator.endpoints().zenml;
        list(&format!("{}{path}", zenml.base_url), &zenml.token)
    }

    /// What a request is answered with when it succeeds.
    fn ok(&self, method: &str, path: &str, body: &str) -> Value {
        let answer = self.send(method, path, body);
        assert_eq!(answer.status, 200, "{method} {path}: {}", answer.text());
        answer.json()
    }

    /// The status of a refusal, and the class of its exception or the first place that is not valid.
    fn refusal(&self, method: &str, path: &str, body: &str) -> (u16, String) {
        let answer = self.send(method, path, body);
        let detail = &answer.json()["detail"];
        let place = detail[0]["loc"].as_array().and_then(|loc| loc.last()?.as_str());
        let named = place.or(detail[0].as_str()).or(detail.as_str());
        (answer.status, named.unwrap_or_else(|| panic!("{detail}")).to_owned())
    }

    /// The id of an organization's role.
    fn role(&self, organization: &str, name: &str) -> String {
        let roles = self.list(&format!("{organization}/roles?name={}", encode(name)));
        id(&roles[0])
    }

    /// Invites someone to the primary organization; the id of the invitation.
    fn invite(&self, email: &str) -> String {
        let role = self.role(&self.organization, "Organization Viewer");
        let body = serde_json::json!({"email": email, "role_id": role}).to_string();
        id(&self.ok("POST", &format!("{}/invitations", self.organization), &body))
    }

    /// Accepts an invitation; the id of the user.
    fn accept(&self, invitation: &str) -> String {
        let answer = self.accept_as("zenml", invitation);
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()["user_id"].as_str().unwrap().to_owned()
    }

    fn accept_as(&self, service: &str, invitation: &str) -> Answer {
        let url = format!("{}/accept", self.emulator.endpoints().control_url);
        let body = serde_json::json!({"service": service, "invitation": invitation});
        send("POST", &url, "", &body.to_string())
    }

    /// A member of the primary organization, by id.
    fn member(&self, id: &str) -> Option<Value> {
        let members = self.list(&format!("{}/members", self.organization));
        members.into_iter().find(|member| member["id"] == id)
    }

    /// The ids of the people in the primary organization whom requests may remove.
    fn people(&self) -> Vec<String> {
        let members = self.list(&format!("{}/members", self.organization));
        members.iter().filter(|member| member["type"] == "user").map(id).collect()
    }

    /// The last change in the log: its operation, its target, and what was before and after.
    fn last_change(&self) -> (String, Value, Value, Value) {
        let last = self.emulator.mutations().pop().unwrap();
        let before = last.change["before"].clone();
        (last.operation, last.target, before, last.change["after"].clone())
    }
}

/// The id of what was answered.
fn id(value: &Value) -> String {
    value["id"].as_str().expect("an id").to_owned()
}
