//! Random changes in random worlds: what is so after a plan was applied is what the plan says, and
//! applying it again changes nothing.

mod support;
#[path = "support/access.rs"]
mod with_access;

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use rosterkit::Access;
use rosterkit::access::{
    AccessChange, Action, ApplyOptions, ChangeKind, Evidence, OffboardMode, OffboardOptions, Plan,
    PlanOptions, PlannedTarget, Policy, Review, Row, StepCertainty, StepOutcome,
};
use rosterkit_emulator::Emulator;
use with_access::{Targets, access, journal, of, refusals};

/// A change as it is drawn: numbers that pick a place, a kind, a person and a role.
type Drawn = (usize, u8, usize, usize, bool);

const ROLES: [&[&str]; 7] = [
    &["member", "admin"],
    &["superuser"],
    &["Organization Member", "Organization Admin", "Billing Admin", "Organization Viewer"],
    &["read", "edit", "admin", "guest", "create"],
    &["member", "owner"],
    &["Evo User", "Evo Admin", "Evo Owner", "Evo Admin, Evo User"],
    &["viewer", "editor", "owner"],
];

/// The changes that are meant, each person named once in a place.
fn changes(drawn: &[Drawn], review: &Review, targets: &[String]) -> Vec<AccessChange> {
    let mut named = BTreeSet::new();
    let mut changes = Vec::new();
    for (place, kind, person, role, by_id) in drawn {
        let place = place % targets.len();
        let target = targets[place].as_str();
        let rows: Vec<_> = of(review, target)
            .into_iter()
            .filter(|row| row.account_type.as_str() != "team")
            .collect();
        let role = ROLES[place][role % ROLES[place].len()];
        let row: Option<&Row> = rows.get(person % (rows.len() + 2)).copied();
        let email = row.and_then(|row| row.email.clone());
        // One who is in another service, or nowhere.
        let elsewhere = || {
            let known = review.rows.iter().filter_map(|row| row.email.as_deref());
            known.map(str::to_owned).nth(person * 7).unwrap_or("new@example.com".into())
        };
        let user = match (row, email) {
            (Some(row), None) => row.user_id.to_string(),
            (Some(row), Some(_)) if *by_id => row.user_id.to_string(),
            (Some(_), Some(email)) => email.to_string(),
            (None, _) => elsewhere(),
        };
        if !named.insert((place, user.to_lowercase())) {
            continue;
        }
        changes.push(match kind % 3 {
            0 if user.contains('@') => {
                AccessChange::new(ChangeKind::Grant, user, target).role(role)
            }
            1 => AccessChange::new(ChangeKind::Revoke, user, target),
            _ => AccessChange::new(ChangeKind::SetRole, user, target).role(role),
        });
    }
    changes
}

/// What people have: by place and by who they are, their roles and their status.
type World = BTreeMap<(String, String), (BTreeSet<String>, String)>;

fn roles(text: Option<&str>) -> BTreeSet<String> {
    text.unwrap_or_default().split(", ").map(str::to_lowercase).collect()
}

fn world(review: &Review) -> World {
    assert!(review.complete, "{:?}", review.targets);
    let rows = review.rows.iter().map(|row| {
        let key = (row.target.to_string(), row.user_id.to_string());
        (key, (roles(row.role.as_deref()), row.status.to_string()))
    });
    rows.collect()
}

/// Whom a place gets that were not there, by their addresses, and what they have.
type Newcomers = BTreeMap<(String, String), BTreeSet<String>>;

/// What the plan's steps make of a world, in their order.
fn expected(
    plan: &Plan,
    evidence: &Evidence,
    before: &World,
    targets: &Targets,
) -> (World, Newcomers) {
    let mut world = before.clone();
    let mut newcomers = Newcomers::new();
    for (step, applied) in plan.steps.iter().zip(&evidence.steps) {
        let target = step.target.to_string();
        let mut after = roles(step.after.as_ref().and_then(|after| after.role.as_deref()));
        if target == targets.evo && after.contains("evo admin") {
            // It is shown with the role that allows the most.
            after.remove("evo user");
        }
        match applied.outcome {
            StepOutcome::Done | StepOutcome::Already => {}
            // They stay until an administrator removes them.
            StepOutcome::Requested if target == targets.gitbook => continue,
            StepOutcome::Refused if !refusals(step).is_empty() => continue,
            StepOutcome::Manual if step.action == Action::Manual => continue,
            // Only those who are in the instance can be added to a workspace.
            StepOutcome::Failed
                if applied.certainty == Some(StepCertainty::Rejected)
                    && target == targets.evo_workspace
                    && step.action == Action::Add =>
            {
                continue;
            }
            // The account that a control plane was set up with is not deleted.
            StepOutcome::Failed
                if applied.certainty == Some(StepCertainty::Rejected)
                    && step.action == Action::Delete
                    && applied.error.as_deref().is_some_and(|e| e.contains("Internal users")) =>
            {
                continue;
            }
            _ => panic!("it was to be done: {step:?} {applied:?}"),
        }
        let id = step.user_id.as_ref().map(ToString::to_string);
        let mut end = |place: &str, id: &str| {
            world.remove(&(place.to_owned(), id.to_owned()));
            // One who was added by an address, and leaves the whole.
            let email = step.email.as_deref().unwrap_or_default().to_lowercase();
            newcomers.remove(&(place.to_owned(), email));
        };
        match (&step.action, id) {
            (Action::Remove | Action::Delete, Some(id)) => {
                end(&target, &id);
                if target == targets.gitbook {
                    end(&targets.gitbook_team, &id);
                } else if target == targets.evo {
                    end(&targets.evo_workspace, &id);
                } else if target == targets.zenml {
                    end(&targets.zenml_organization, &id);
                }
            }
            (Action::Deactivate, Some(id)) => {
                for place in [&targets.zenml, &targets.zenml_organization] {
                    if let Some((_, status)) = world.get_mut(&(place.clone(), id.clone())) {
                        *status = "disabled".into();
                    }
                }
            }
            (Action::SetRole, Some(id)) => {
                world.get_mut(&(target, id)).expect("they are there").0 = after;
            }
            (Action::Add, Some(id)) => {
                world.insert((target, id), (after, "active".into()));
            }
            (Action::Add | Action::Invite, None) => {
                let email = step.email.as_deref().expect("an address").to_lowercase();
                newcomers.insert((target, email), after);
            }
            (Action::Keep, _) => {}
            (action, id) => panic!("{action:?} of {id:?}"),
        }
    }
    (world, newcomers)
}

/// Hold a review against what was expected.
fn agrees(review: &Review, expected: &World, newcomers: &Newcomers, gitbook: &str) {
    let mut seen = world(review);
    let mut newcomers = newcomers.clone();
    for row in &review.rows {
        let email = row.email.as_deref().unwrap_or_default().to_lowercase();
        let key = (row.target.to_string(), email);
        let at = (row.target.to_string(), row.user_id.to_string());
        if expected.contains_key(&at) {
            continue;
        }
        if let Some(wanted) = newcomers.remove(&key) {
            let (has, status) = seen.remove(&at).expect("it is a row");
            assert_eq!(has, wanted, "{key:?}");
            assert!(status == "invited" || status == "active", "{key:?} is {status}");
        }
    }
    // GitBook does not list those who are invited.
    newcomers.retain(|(target, _), _| target != gitbook);
    assert_eq!(newcomers, Newcomers::new(), "they are missing");
    let differ = |key: &&(String, String)| seen.get(key) != expected.get(key);
    let differences: Vec<_> = seen
        .keys()
        .chain(expected.keys())
        .filter(differ)
        .map(|key| format!("{key:?}: {:?}, expected {:?}", seen.get(key), expected.get(key)))
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

async fn applied(access: &Access, plan: &Plan, path: Option<&str>) -> Evidence {
    let mut options = ApplyOptions::default().confirm(plan.digest.as_str());
    if let Some(path) = path {
        options = options.journal(path);
    }
    access.apply_with(plan.clone(), options).await.expect("evidence")
}

/// How many owners each place of a plan has.
async fn owners(access: &Access, plan: &Plan) -> BTreeMap<String, usize> {
    let targets = plan.targets.iter().map(|planned| planned.target.as_str());
    let of_nobody = |target| AccessChange::new(ChangeKind::Revoke, "nobody@example.com", target);
    let plan = access.plan(targets.map(of_nobody).collect::<Vec<_>>()).await.unwrap();
    let count = |planned: &PlannedTarget| (planned.target.to_string(), planned.owners.len());
    plan.targets.iter().map(count).collect()
}

async fn holds(emulator: &Emulator, access: &Access, plan: &Plan, before: &Review) {
    let targets = Targets::of(emulator);
    let (folder, path) = journal("worlds");
    let owned = owners(access, plan).await;
    emulator.clear_logs();
    let evidence = applied(access, plan, Some(&path)).await;
    let review = access.review(targets.all()).await.unwrap();
    let must_stay = plan.policy.min_owners.unwrap_or(1) as usize;
    for (target, left) in owners(access, plan).await {
        assert!(left >= must_stay.min(owned[&target]), "{target} has {left} of {}", owned[&target]);
    }
    let (wanted, newcomers) = expected(plan, &evidence, &world(before), &targets);
    agrees(&review, &wanted, &newcomers, &targets.gitbook);
    // Again, and once more without the journal.
    emulator.clear_logs();
    applied(access, plan, Some(&path)).await;
    assert_eq!(emulator.mutations(), []);
    applied(access, plan, None).await;
    let again = access.review(targets.all()).await.unwrap();
    assert_eq!(world(&again), world(&review));
    std::fs::remove_dir_all(folder).unwrap();
}

fn block_on(work: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(work);
}

fn world_of(seed: u64, people: usize) -> Emulator {
    let builder = Emulator::builder().seed(seed).people(people);
    std::thread::spawn(move || builder.start_in_background()).join().unwrap().unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        failure_persistence: None,
        max_shrink_iters: 30,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_so_afterwards_is_what_the_plan_says(
        seed in 0u64..1000,
        people in 8usize..40,
        drawn in proptest::collection::vec(
            (0usize..7, 0u8..3, 0usize..50, 0usize..5, any::<bool>()), 1..14),
        owners in 0u32..2,
    ) {
        block_on(async {
            let emulator = world_of(seed, people);
            let access = access(&emulator);
            let targets = Targets::of(&emulator).all();
            let before = access.review(targets.clone()).await.unwrap();
            let changes = changes(&drawn, &before, &targets);
            let options = PlanOptions::default().policy(Policy::default().min_owners(owners));
            let plan = access.plan_with(changes, options).await.unwrap();
            holds(&emulator, &access, &plan, &before).await;
        });
    }

    #[test]
    fn who_is_offboarded_is_gone_as_the_plan_says(
        seed in 0u64..1000,
        people in 8usize..40,
        person in 0usize..60,
        mode in 0usize..3,
    ) {
        block_on(async {
            let emulator = world_of(seed, people);
            let access = access(&emulator);
            let targets = Targets::of(&emulator).all();
            let before = access.review(targets.clone()).await.unwrap();
            let emails: Vec<_> = before.rows.iter().filter_map(|row| row.email.clone()).collect();
            let email = emails[person % emails.len()].to_string();
            let mode = [OffboardMode::Remove, OffboardMode::Deactivate, OffboardMode::Delete][mode].clone();
            let options = OffboardOptions::default().mode(mode);
            let plan = access.offboard_with(email.as_str(), targets, options).await.unwrap();
            holds(&emulator, &access, &plan, &before).await;
        });
    }
}
