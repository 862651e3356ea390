//! What tests of plans need: all services of one emulator behind an `Access`, and rows of reviews.

#![allow(dead_code, reason = "each test file uses a part of it")]

use rosterkit::access::{Plan, Review, Row, Step};
use rosterkit::{Access, FakeClock};
use rosterkit_emulator::{Emulator, Fault};
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
