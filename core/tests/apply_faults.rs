//! Whatever fails while a plan is applied: what is said of each step agrees with the emulator's own
//! log of what was changed.

mod support;
#[path = "support/access.rs"]
mod with_access;

use std::collections::BTreeMap;
use std::time::Duration;

use rosterkit::access::{ApplyOptions, Evidence, Plan, StepCertainty, StepOutcome, Verified};
use rosterkit::{Access, CallOptions, FakeClock};
use rosterkit_emulator::{Emulator, MutationRecord};
use serde_json::{Value, json};
use support::{emulator_with, evo, gitbook, paperspace, zenml};
use with_access::{Targets, changes_of_every_kind, faults, mutations_of};

/// One that tries twice, and waits so long for an answer.
fn access(emulator: &Emulator, attempt: Duration) -> Access {
    let limits = CallOptions::default().attempt_timeout(attempt).max_retries(1);
    let access = Access::builder()
        .client("paperspace", paperspace(emulator).with_options(&limits).unwrap())
        .client("zenml", zenml(emulator).with_options(&limits).unwrap())
        .client("gitbook", gitbook(emulator).with_options(&limits).unwrap())
        .client("evo", evo(emulator).with_options(&limits).unwrap());
    access.clock(FakeClock::default()).build().unwrap()
}

/// All that can happen to an answer, by name; the slow ones are apart.
fn kinds() -> Vec<(String, Value)> {
    let mut kinds: Vec<(String, Value)> = Vec::new();
    for status in [400, 401, 403, 404, 409, 429, 500, 502, 503] {
        kinds.push((status.to_string(), json!({ "status": status })));
    }
    for status in [429, 503] {
        let headers = json!({ "Retry-After": "1" });
        let name = format!("{status} with a hint");
        kinds.push((name, json!({ "status": status, "headers": headers })));
    }
    let lost = [
        ("lost", json!({ "lose_answer": true })),
        ("reset at once", json!({ "reset_after_bytes": 0 })),
        ("reset in the head", json!({ "reset_after_bytes": 20 })),
        ("closed at once", json!({ "close_after_bytes": 0 })),
        ("closed in the head", json!({ "close_after_bytes": 20 })),
        ("closed in the body", json!({ "close_after_bytes": 260 })),
        ("cut gzip", json!({ "truncate_gzip": true })),
    ];
    kinds.extend(lost.map(|(name, fault)| (name.to_owned(), fault)));
    kinds
}

fn slow() -> Vec<(String, Value)> {
    let dribble = json!({ "dribble": { "bytes": 2, "every_ms": 50 } });
    [("late", json!({ "latency_ms": 20_000 })), ("dribbled", dribble)]
        .map(|(name, fault)| (name.to_owned(), fault))
        .to_vec()
}

const WRITES: [&str; 4] = ["POST", "PUT", "PATCH", "DELETE"];

/// Where a fault strikes.
#[derive(Clone, Copy, Debug)]
enum Where {
    /// Each write, the first time that it is sent.
    FirstWrites,
    /// Each write, always.
    AllWrites,
    /// The members, when they are read for the first time.
    FirstReads,
    /// The members, whenever they are read after that.
    LaterReads,
}

fn placed(kind: &Value, place: Where) -> Vec<Value> {
    // A token is not a write of a step. Of the faults that fit the first one counts.
    let token = json!({ "operation": "issue_token", "extra_headers": { "X-Spared": "1" } });
    let with = |more: Value| {
        let mut fault = kind.clone();
        fault.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        fault
    };
    match place {
        Where::FirstWrites => {
            let writes = WRITES.map(|method| with(json!({ "method": method, "attempt": 1 })));
            [vec![token], writes.to_vec()].concat()
        }
        Where::AllWrites => {
            let writes = WRITES.map(|method| with(json!({ "method": method })));
            [vec![token], writes.to_vec()].concat()
        }
        Where::FirstReads => vec![with(json!({ "method": "GET", "attempt": 1 }))],
        Where::LaterReads => {
            (2..12).map(|at| with(json!({ "method": "GET", "attempt": at }))).collect()
        }
    }
}

/// Hold what is said of each step against what was changed.
fn complaints(plan: &Plan, evidence: &Evidence, log: &[MutationRecord]) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut accounted = 0;
    assert_eq!(plan.steps.len(), evidence.steps.len());
    for (step, applied) in plan.steps.iter().zip(&evidence.steps) {
        let changed = mutations_of(step, log).len();
        accounted += changed;
        let is_right = match (&applied.outcome, &applied.certainty) {
            (StepOutcome::Done, Some(StepCertainty::Confirmed | StepCertainty::Assumed)) => {
                changed > 0 && applied.error.is_none()
            }
            (StepOutcome::Already | StepOutcome::Requested, _) => changed == 0,
            (StepOutcome::Manual | StepOutcome::Refused | StepOutcome::Skipped, None) => {
                changed == 0 && applied.attempts == 0
            }
            (StepOutcome::Failed, Some(StepCertainty::NotSent | StepCertainty::Rejected)) => {
                changed == 0 && applied.error.is_some()
            }
            (StepOutcome::Failed, Some(StepCertainty::MaybeApplied)) => applied.error.is_some(),
            _ => false,
        };
        // What is seen is seen rightly.
        let is_seen = match applied.verified {
            Some(Verified::Yes) => changed > 0 || applied.outcome == StepOutcome::Already,
            Some(Verified::No) => changed == 0 && applied.outcome != StepOutcome::Done,
            _ => true,
        };
        if !is_right || !is_seen {
            complaints.push(format!("changed {changed} times: {applied:?}"));
        }
    }
    if accounted != log.len() {
        complaints.push(format!("{} changes are of no step", log.len() - accounted));
    }
    let all_done = evidence.steps.iter().all(|step| {
        matches!(step.outcome, StepOutcome::Done | StepOutcome::Already)
            && step.verified != Some(Verified::No)
    });
    if evidence.complete != all_done {
        complaints.push("it is not as complete as it says".to_owned());
    }
    complaints
}

async fn prepared() -> (Emulator, Plan) {
    let emulator = emulator_with(24);
    let targets = Targets::of(&emulator);
    let access = with_access::access(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let plan = access.plan(changes_of_every_kind(&review, &targets)).await.unwrap();
    (emulator, plan)
}

/// Apply a plan to a world as it was at first, in which these faults happen.
async fn with_faults(emulator: &Emulator, plan: &Plan, list: Vec<Value>) -> Evidence {
    in_haste(emulator, plan, list, Duration::from_secs(30)).await
}

async fn in_haste(
    emulator: &Emulator,
    plan: &Plan,
    list: Vec<Value>,
    attempt: Duration,
) -> Evidence {
    emulator.reset();
    faults(emulator, list);
    let options = ApplyOptions::default().confirm(plan.digest.as_str());
    let applied = access(emulator, attempt).apply_with(plan.clone(), options);
    let applied = tokio::time::timeout(Duration::from_secs(120), applied).await;
    applied.expect("it does not hang").expect("evidence")
}

fn count(evidence: &Evidence) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for step in &evidence.steps {
        let certainty = step.certainty.as_ref().map_or("", |certainty| certainty.as_str());
        let key = format!("{} {certainty}", step.outcome.as_str());
        *counts.entry(key.trim().to_owned()).or_insert(0) += 1;
    }
    counts
}

/// Let every kind of fault happen at a place.
async fn everything_at(place: Where) {
    let (emulator, plan) = prepared().await;
    let steps = plan.steps.len();
    let mut wrong = Vec::new();
    let is_read = matches!(place, Where::FirstReads | Where::LaterReads);
    // What a status means is tried with writes.
    let of_reads = |name: &str| !name.starts_with(['4', '5']) || name == "403" || name == "500";
    for (name, kind) in kinds().into_iter().filter(|(name, _)| !is_read || of_reads(name)) {
        let evidence = with_faults(&emulator, &plan, placed(&kind, place)).await;
        let seen = complaints(&plan, &evidence, &emulator.mutations());
        wrong.extend(seen.into_iter().map(|each| format!("{name}, {place:?}: {each}")));
        let counts = count(&evidence);
        let of = |key: &str| counts.get(key).copied().unwrap_or_default();
        let shown = format!("{name}, {place:?}: {counts:?}");
        match (name.as_str(), place) {
            ("400" | "403" | "409", Where::AllWrites) => {
                assert_eq!(of("failed rejected"), steps - 1, "{shown}");
            }
            ("lost" | "reset at once" | "closed at once", Where::AllWrites) => {
                // All was carried out, and it is seen, but for GitBook's invitation.
                let seen = of("done assumed") + of("failed maybe_applied");
                assert_eq!(seen, steps - 1, "{shown}");
                assert!(of("failed maybe_applied") <= 1, "{shown}");
            }
            ("503" | "429" | "502", Where::FirstWrites) => {
                assert!(of("done confirmed") >= steps / 2, "{shown}");
            }
            ("403", Where::FirstReads) => {
                assert_eq!(of("failed not_sent") + of("refused"), steps - 1, "{shown}");
            }
            ("403", Where::LaterReads) => {
                assert!(of("done confirmed") > steps / 2, "{shown}");
                let unseen = |step: &&rosterkit::access::AppliedStep| {
                    step.verified == Some(Verified::Unverifiable)
                };
                assert!(evidence.steps.iter().filter(unseen).count() > 10, "{shown}");
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn evidence_agrees_with_what_was_changed_when_writes_fail_at_first() {
    everything_at(Where::FirstWrites).await;
}

#[tokio::test]
async fn evidence_agrees_with_what_was_changed_when_writes_fail() {
    everything_at(Where::AllWrites).await;
}

#[tokio::test]
async fn nothing_is_changed_in_places_that_cannot_be_read() {
    everything_at(Where::FirstReads).await;
}

#[tokio::test]
async fn evidence_agrees_with_what_was_changed_when_it_cannot_be_read_back() {
    everything_at(Where::LaterReads).await;
}

#[tokio::test]
async fn evidence_agrees_with_what_was_changed_when_answers_are_slow() {
    let (emulator, plan) = prepared().await;
    for (name, kind) in slow() {
        for place in [Where::FirstWrites, Where::LaterReads] {
            let faults = placed(&kind, place);
            let evidence = in_haste(&emulator, &plan, faults, Duration::from_millis(120)).await;
            let wrong = complaints(&plan, &evidence, &emulator.mutations());
            assert!(wrong.is_empty(), "{name}, {place:?}:\n{}", wrong.join("\n"));
        }
    }
}

#[tokio::test]
async fn a_fault_of_one_operation_leaves_the_other_steps_as_they_are() {
    let (emulator, plan) = prepared().await;
    let whole = with_faults(&emulator, &plan, vec![]).await;
    let mut operations: Vec<_> =
        emulator.mutations().into_iter().map(|record| (record.service, record.operation)).collect();
    operations.sort();
    operations.dedup();
    assert!(operations.len() >= 17, "{operations:?}");
    for (service, operation) in operations {
        let fault = json!({ "service": service, "operation": operation, "status": 403 });
        let evidence = with_faults(&emulator, &plan, vec![fault]).await;
        let log = emulator.mutations();
        let wrong = complaints(&plan, &evidence, &log);
        assert!(wrong.is_empty(), "{service} {operation}:\n{}", wrong.join("\n"));
        let mut failed = 0;
        for (applied, as_ever) in evidence.steps.iter().zip(&whole.steps) {
            if applied.outcome == StepOutcome::Failed {
                failed += 1;
            } else {
                assert_eq!(applied.outcome, as_ever.outcome, "{service} {operation}: {applied:?}");
            }
        }
        assert!(failed >= 1, "{service} {operation}");
        // Applied again, only that is done.
        emulator.set_faults(vec![]).unwrap();
        emulator.clear_logs();
        let options = ApplyOptions::default().confirm(plan.digest.as_str());
        let access = with_access::access(&emulator);
        let again = access.apply_with(plan.clone(), options).await.unwrap();
        let done = again.steps.iter().filter(|step| step.outcome == StepOutcome::Done).count();
        let invitation_again = plan.steps.iter().zip(&evidence.steps).any(|(step, applied)| {
            step.target.starts_with("gitbook")
                && step.action.as_str() == "invite"
                && applied.outcome == StepOutcome::Done
        });
        assert_eq!(done, failed + usize::from(invitation_again), "{service} {operation}");
    }
}
