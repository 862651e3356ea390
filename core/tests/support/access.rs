//! What tests of plans need: all services of one emulator behind an `Access`, and rows of reviews.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::sync::atomic::{AtomicUsize, Ordering};

use rosterkit::access::{
    AccessChange, AccountStatus, AccountType, ChangeKind, Plan, Review, Row, Step,
};
use rosterkit::{Access, FakeClock};
use rosterkit_emulator::{Emulator, Fault, MutationRecord};
use serde_json::{Value, json};

use super::support::{evo, gitbook, paperspace, zenml};

pub fn access(emulator: &Emulator) -> Access {
    access_at(emulator, FakeClock::default())
}

pub fn access_at(emulator: &Emulator, clock: FakeClock) -> Access {
    Access::builder()
        .client("paperspace", paperspace(emulator))
        .client("zenml", zenml(emulator))
        .client("gitbook", gitbook(emulator))
        .client("evo", evo(emulator))
        .clock(clock)
        .build()
        .expect("it needs no credentials of its own")
}

/// The targets of the primary places.
pub struct Targets {
    pub paperspace: String,
    pub zenml: String,
    pub zenml_organization: String,
    pub gitbook: String,
    pub gitbook_team: String,
    pub evo: String,
    pub evo_workspace: String,
}

impl Targets {
    pub fn of(emulator: &Emulator) -> Self {
        let places = emulator.endpoints();
        let (gitbook, evo) = (&places.gitbook, &places.evo);
        Self {
            paperspace: format!("paperspace:{}", places.paperspace.team_id),
            zenml: "zenml".to_owned(),
            zenml_organization: format!("zenml:{}", places.zenml.organization_id),
            gitbook: format!("gitbook:{}", gitbook.organization_id),
            gitbook_team: format!("gitbook:{}/{}", gitbook.organization_id, gitbook.team_id),
            evo: format!("evo:{}", evo.org_id),
            evo_workspace: format!("evo:{}/{}", evo.org_id, evo.workspace_id),
        }
    }

    pub fn all(&self) -> Vec<String> {
        [
            &self.paperspace,
            &self.zenml,
            &self.zenml_organization,
            &self.gitbook,
            &self.gitbook_team,
            &self.evo,
            &self.evo_workspace,
        ]
        .map(String::clone)
        .to_vec()
    }
}

pub fn fault(emulator: &Emulator, fault: Value) {
    faults(emulator, vec![fault]);
}

pub fn faults(emulator: &Emulator, faults: Vec<Value>) {
    let faults: Vec<Fault> = serde_json::from_value(json!(faults)).expect("faults");
    emulator.set_faults(faults).expect("faults that are possible");
}

/// The rows of a place.
pub fn of<'a>(review: &'a Review, target: &str) -> Vec<&'a Row> {
    review.rows.iter().filter(|row| row.target == *target).collect()
}

/// What a rail of a step says: `ok`, `warn` or `refused`.
pub fn verdict<'a>(step: &'a Step, rail: &str) -> Option<&'a str> {
    let rail = step.rails.iter().find(|each| each.name == *rail)?;
    Some(rail.verdict.as_str())
}

/// The rails that refuse a step.
pub fn refusals(step: &Step) -> Vec<&str> {
    let refused = step.rails.iter().filter(|rail| rail.verdict.as_str() == "refused");
    refused.map(|rail| rail.name.as_str()).collect()
}

/// A plan with other values, and the digest that they have.
pub fn changed(plan: &Plan, change: impl FnOnce(&mut Value)) -> Plan {
    let mut value = serde_json::to_value(plan).expect("a plan is JSON");
    change(&mut value);
    sealed(value)
}

/// A plan with its digest: SHA-256 of its compact JSON, in which the digest is empty.
pub fn sealed(mut plan: Value) -> Plan {
    plan["digest"] = "".into();
    let record: Plan = serde_json::from_value(plan.clone()).expect("a plan");
    let compact = serde_json::to_string(&record).expect("JSON");
    let digest = ring::digest::digest(&ring::digest::SHA256, compact.as_bytes());
    let digest: String = digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    plan["digest"] = digest.into();
    serde_json::from_value(plan).expect("a plan")
}

/// Rows of a review, each person taken once.
struct Choice<'a> {
    review: &'a Review,
    taken: Vec<String>,
}

impl Choice<'_> {
    /// An active person with a role, who has not been taken and is not who the credential is.
    fn person(&mut self, target: &str, role: &str) -> String {
        self.any(target, |row| {
            row.role.as_deref().unwrap_or("none") == role && row.status == AccountStatus::Active
        })
    }

    fn any(&mut self, target: &str, is_meant: impl Fn(&Row) -> bool) -> String {
        let principals: Vec<_> =
            self.review.targets.iter().filter_map(|each| each.principal.as_deref()).collect();
        let found = of(self.review, target).into_iter().find(|row| {
            let words = [row.email.as_deref(), row.name.as_deref(), Some(row.user_id.as_str())];
            let words = || words.iter().flatten().map(|word| word.to_lowercase());
            is_meant(row)
                && !words().any(|word| principals.contains(&word.as_str()))
                && !words().any(|word| self.taken.contains(&word))
                && row.account_type != AccountType::Team
        });
        let row = found.unwrap_or_else(|| panic!("{target} has no other such person"));
        let words = [row.email.as_deref(), Some(row.user_id.as_str())];
        self.taken.extend(words.into_iter().flatten().map(str::to_lowercase));
        row.user_id.to_string()
    }
}

/// Changes of every kind in every kind of place, each of another person.
pub fn changes_of_every_kind(review: &Review, targets: &Targets) -> Vec<AccessChange> {
    let grant = |user: &str, target: &str, role: &str| {
        AccessChange::new(ChangeKind::Grant, user, target).role(role)
    };
    let mut choice = Choice { review, taken: Vec::new() };
    let invited = |row: &Row| row.status == AccountStatus::Invited;
    let mut changes = Vec::new();
    for (target, from, to) in [
        (&targets.paperspace, "member", "admin"),
        (&targets.zenml_organization, "Organization Member", "Billing Admin"),
        (&targets.gitbook, "read", "edit"),
        (&targets.gitbook, "edit", "comment"),
        (&targets.gitbook_team, "member", "owner"),
        (&targets.evo, "Evo User", "Evo Admin"),
        (&targets.evo_workspace, "viewer", "editor"),
        (&targets.evo_workspace, "editor", "viewer"),
    ] {
        let user = choice.person(target, from);
        let change = AccessChange::new(ChangeKind::SetRole, user, target.as_str());
        changes.push(change.role(to));
    }
    for (target, role) in [
        (&targets.paperspace, "member"),
        (&targets.zenml, "none"),
        (&targets.zenml_organization, "Organization Member"),
        (&targets.gitbook, "read"),
        (&targets.gitbook_team, "member"),
        (&targets.evo, "Evo User"),
        (&targets.evo_workspace, "viewer"),
    ] {
        let user = choice.person(target, role);
        changes.push(AccessChange::new(ChangeKind::Revoke, user, target.as_str()));
    }
    for target in [&targets.zenml_organization, &targets.evo] {
        let user = choice.any(target, invited);
        changes.push(AccessChange::new(ChangeKind::Revoke, user, target.as_str()));
    }
    changes.push(grant("new.admin@example.com", &targets.zenml_organization, "Billing Admin"));
    changes.push(grant("new.editor@example.com", &targets.gitbook, "edit"));
    changes.push(grant("new.user@example.com", &targets.evo, "Evo User"));
    changes.push(grant("new.member@example.com", &targets.paperspace, "member"));
    for (whole, part, role) in [
        (&targets.gitbook, &targets.gitbook_team, "member"),
        (&targets.evo, &targets.evo_workspace, "viewer"),
    ] {
        let inside: Vec<_> = of(review, part).iter().map(|row| row.user_id.clone()).collect();
        let id = choice.any(whole, |row| {
            row.status == AccountStatus::Active
                && row.email.is_some()
                && !inside.contains(&row.user_id)
        });
        let row = of(review, whole).into_iter().find(|row| row.user_id == *id).expect("a row");
        changes.push(grant(row.email.as_deref().expect("an address"), part, role));
    }
    changes
}

/// The changes of a service's data that a step leads to, by the emulator's log.
pub fn mutations_of<'a>(step: &Step, log: &'a [MutationRecord]) -> Vec<&'a MutationRecord> {
    let (service, ids) = step.target.split_once(':').unwrap_or((step.target.as_str(), ""));
    let is_part = ids.contains('/');
    let operations: &[&str] = match (service, is_part, step.action.as_str()) {
        ("paperspace", _, "set_role") => &["update_team_member"],
        ("zenml", _, "deactivate") => &["update_user"],
        ("zenml", _, "delete") => &["delete_user"],
        ("zenml", _, "invite") => &["create_invitation"],
        ("zenml", _, "set_role") => &["assign_role", "revoke_role"],
        ("zenml", _, "remove") => &["remove_organization_member", "delete_invitation"],
        ("gitbook", false, "invite") => &["invite_members"],
        ("gitbook", false, "set_role") => &["update_organization_member"],
        ("gitbook", false, "remove") => &["remove_organization_member"],
        ("gitbook", true, "add" | "set_role") => &["add_team_member"],
        ("paperspace", _, "remove") | ("gitbook", true, "remove") => &["remove_team_member"],
        ("evo", false, "invite") => &["add_instance_users"],
        ("evo", false, "set_role") => &["update_instance_user_roles"],
        ("evo", false, "remove") => &["remove_instance_user", "delete_instance_invitation"],
        ("evo", true, "add") => &["add_workspace_user"],
        ("evo", true, "set_role") => &["bulk_assign_roles"],
        ("evo", true, "remove") => &["remove_workspace_user"],
        _ => &[],
    };
    let is_theirs = |record: &&MutationRecord| {
        let text = format!("{} {}", record.target, record.change).to_lowercase();
        let words = [step.user_id.as_deref(), step.email.as_deref()];
        record.service == service
            && operations.contains(&record.operation.as_str())
            // Who was named by an address is logged by an id.
            && (words.into_iter().flatten().any(|word| text.contains(&word.to_lowercase()))
                || (operations == ["add_workspace_user"] && step.user_id.is_none()))
    };
    log.iter().filter(is_theirs).collect()
}

/// What people have where, by what does not differ from run to run.
pub fn standings(review: &Review) -> Vec<String> {
    assert!(review.complete, "{:?}", review.targets);
    let mut all: Vec<_> = review
        .rows
        .iter()
        .map(|row| {
            let who = row.email.as_deref().unwrap_or(&row.user_id).to_lowercase();
            let role = row.role.as_deref().unwrap_or("none");
            format!("{} {who} {role} {}", row.target, row.status.as_str())
        })
        .collect();
    all.sort();
    all
}

/// A path for a journal that no other test has.
pub fn journal(name: &str) -> (std::path::PathBuf, String) {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let (process, count) = (std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let folder = std::env::temp_dir().join(format!("rosterkit-{process}-{name}-{count}"));
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("journal.jsonl").to_str().expect("a path in Unicode").to_owned();
    (folder, path)
}
