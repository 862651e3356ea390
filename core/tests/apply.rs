//! Plans are applied as they are, or not at all; and what is said to be done is done, as reviews and
//! the emulator's own log of changes show.

mod support;
#[path = "support/access.rs"]
mod with_access;

use std::time::Duration;

use rosterkit::access::{
    AccessChange, ApplyOptions, ChangeKind, Evidence, OffboardOptions, Plan, PlanOptions, Policy,
    Row, StepCertainty, StepOutcome, Verified,
};
use rosterkit::evo::{RoleAssignment, WorkspaceRole};
use rosterkit::{Access, ErrorKind, FakeClock};
use rosterkit_emulator::{Emulator, ScriptHandle};
use serde_json::{Value, json};
use support::{emulator, gitbook};
use with_access::{
    Targets, access, access_at, changed, changes_of_every_kind, fault, journal, mutations_of, of,
    sealed, standings,
};

fn confirmed(plan: &Plan) -> ApplyOptions {
    ApplyOptions::default().confirm(plan.digest.as_str())
}

async fn apply(access: &Access, plan: &Plan) -> Evidence {
    access.apply_with(plan.clone(), confirmed(plan)).await.expect("evidence")
}

fn outcomes(evidence: &Evidence) -> Vec<&str> {
    evidence.steps.iter().map(|step| step.outcome.as_str()).collect()
}

fn revoke(user: &str, target: &str) -> AccessChange {
    AccessChange::new(ChangeKind::Revoke, user, target)
}

fn set_role(user: &str, target: &str, role: &str) -> AccessChange {
    AccessChange::new(ChangeKind::SetRole, user, target).role(role)
}

/// A plan of every kind of change in every kind of place.
async fn plan_of_every_kind(emulator: &Emulator, access: &Access) -> Plan {
    let targets = Targets::of(emulator);
    let review = access.review(targets.all()).await.unwrap();
    let changes = changes_of_every_kind(&review, &targets);
    let plan = access.plan(changes).await.unwrap();
    emulator.clear_logs();
    plan
}

#[tokio::test]
async fn every_kind_of_step_is_done_and_read_back() {
    let emulator = emulator();
    let access = access(&emulator);
    let plan = plan_of_every_kind(&emulator, &access).await;
    let (folder, path) = journal("every-kind");
    let options = confirmed(&plan).journal(path.as_str());
    let evidence = access.apply_with(plan.clone(), options.clone()).await.unwrap();
    assert_eq!(evidence.tool_version.as_str(), env!("CARGO_PKG_VERSION"));
    let mutations = emulator.mutations();
    let mut accounted = 0;
    for (step, applied) in plan.steps.iter().zip(&evidence.steps) {
        let shown = format!("{step:?} {applied:?}");
        let of_step = mutations_of(step, &mutations);
        accounted += of_step.len();
        if step.action.as_str() == "manual" {
            assert_eq!((&applied.outcome, of_step.len()), (&StepOutcome::Manual, 0), "{shown}");
            assert_eq!(applied.error, step.instructions);
            continue;
        }
        assert_eq!(applied.outcome, StepOutcome::Done, "{shown}");
        assert_eq!(applied.certainty, Some(StepCertainty::Confirmed), "{shown}");
        assert_eq!(of_step.len(), 1, "{shown}");
        assert!(applied.attempts >= 1 && applied.status.is_some() && applied.error.is_none());
        let hidden = step.target.starts_with("gitbook") && step.action.as_str() == "invite";
        let verified = if hidden { Verified::Unverifiable } else { Verified::Yes };
        assert_eq!(applied.verified, Some(verified), "{shown}");
        let after =
            |s: &Option<rosterkit::access::Standing>| s.as_ref().and_then(|s| s.role.clone());
        if !hidden {
            assert_eq!(after(&applied.after), after(&step.after), "{shown}");
        }
    }
    assert_eq!(accounted, mutations.len(), "nothing else was changed");
    assert!(!evidence.complete, "one step is left for people");
    assert!(evidence.targets.iter().all(|t| t.error.is_none() && t.drift.is_empty()));

    // Again, with the journal, which knows what cannot be seen, and a second time without it.
    emulator.clear_logs();
    let again = access.apply_with(plan.clone(), options).await.unwrap();
    for applied in again.steps.iter().filter(|step| step.outcome != StepOutcome::Manual) {
        assert_eq!(applied.outcome, StepOutcome::Already, "{applied:?}");
    }
    assert_eq!(emulator.mutations(), []);
    let writes: Vec<_> = emulator.requests().into_iter().filter(|r| r.method != "GET").collect();
    assert_eq!(writes, [], "nothing is sent again");
    apply(&access, &plan).await;
    assert_eq!(emulator.mutations(), []);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_plan_that_is_not_whole_current_and_meant_is_not_sent() {
    let emulator = emulator();
    let clock = FakeClock::default();
    let access = access_at(&emulator, clock.clone());
    let plan = plan_of_every_kind(&emulator, &access).await;
    let digest = plan.digest.to_string();
    let refused = async |plan: Plan, confirm: Option<&str>, why: &str| {
        let options = match confirm {
            Some(confirm) => ApplyOptions::default().confirm(confirm),
            None => ApplyOptions::default(),
        };
        let (folder, path) = journal("not-sent");
        let error = access.apply_with(plan, options.journal(path.as_str())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Safety, "{error}");
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(error.operation(), Some("apply"));
        assert!(!std::path::Path::new(&path).exists(), "a journal is not begun");
        std::fs::remove_dir_all(folder).unwrap();
    };
    refused(plan.clone(), None, "`confirm` is missing").await;
    for wrong in ["", "0000000000000000", &digest[..11], &digest.to_uppercase(), "yes"] {
        refused(plan.clone(), Some(wrong), "does not confirm").await;
    }
    let longer = format!("{digest}0");
    refused(plan.clone(), Some(&longer), "does not confirm").await;

    // Whatever one value is changed, with the digest of before.
    let value = serde_json::to_value(&plan).unwrap();
    let mut paths = Vec::new();
    leaves(&value, &mut String::new(), &mut paths);
    assert!(paths.len() > 200, "{}", paths.len());
    for path in paths.iter().filter(|path| *path != "/digest") {
        let mut value = value.clone();
        let leaf = value.pointer_mut(path).unwrap();
        *leaf = match leaf.take() {
            Value::Bool(yes) => json!(!yes),
            Value::Number(number) => json!(number.as_u64().unwrap() + 1),
            Value::Null if path.ends_with("user_id") || path.ends_with("error") => json!("x"),
            Value::Null => continue,
            Value::String(text) if path.ends_with("_at") => json!(text.replace("20", "21")),
            Value::String(text) => json!(format!("{text}x")),
            other => unreachable!("{other} is not a leaf"),
        };
        let changed: Plan = serde_json::from_value(value).unwrap();
        let why = if path == "/schema" { "is a `rosterkit.plan/1x`" } else { "was changed" };
        refused(changed, Some(&digest), why).await;
    }
    let newer = changed(&plan, |value| value["schema"] = "rosterkit.plan/2".into());
    refused(newer.clone(), Some(&newer.digest), "rosterkit.plan/2").await;
    for only in [vec![], vec![0], vec![1, plan.steps.len() as u32 + 1]] {
        let options = confirmed(&plan).only(only);
        let error = access.apply_with(plan.clone(), options).await.unwrap_err();
        assert_eq!((error.kind(), error.argument()), (ErrorKind::InvalidArgument, Some("only")));
    }
    // The last moment, and the one after it.
    let a_day = Duration::from_secs(24 * 3600);
    rosterkit::Clock::sleep(&clock, a_day + Duration::from_micros(1)).await;
    refused(plan.clone(), Some(&digest), "expired at").await;
    assert!(emulator.requests().is_empty(), "{:?}", emulator.requests());
    assert_eq!(emulator.mutations(), []);
}

#[tokio::test]
async fn a_plan_is_applied_until_its_last_moment_by_the_first_characters_of_its_digest() {
    let emulator = emulator();
    let clock = FakeClock::default();
    let access = access_at(&emulator, clock.clone());
    let plan = plan_of_every_kind(&emulator, &access).await;
    rosterkit::Clock::sleep(&clock, Duration::from_secs(24 * 3600)).await;
    let options = ApplyOptions::default().confirm(&plan.digest[..12]).only(vec![2u32]);
    let evidence = access.apply_with(plan.clone(), options).await.unwrap();
    for applied in &evidence.steps {
        let expected = if applied.n == 2 { StepOutcome::Done } else { StepOutcome::Skipped };
        assert_eq!(applied.outcome, expected, "{applied:?}");
    }
    assert_eq!(emulator.mutations().len(), 1);
    assert!(!evidence.complete);
}

/// The places of all values that are not objects or lists.
fn leaves(value: &Value, path: &mut String, found: &mut Vec<String>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(fields) => fields.iter().map(|(name, v)| (name.clone(), v)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|(at, item)| (at.to_string(), item)).collect()
        }
        _ => return found.push(path.clone()),
    };
    for (name, child) in children {
        let length = path.len();
        path.push('/');
        path.push_str(&name);
        leaves(child, path, found);
        path.truncate(length);
    }
}

#[tokio::test]
async fn a_plan_for_another_host_or_of_another_credential_is_refused_step_by_step() {
    let emulator = emulator();
    let access = access(&emulator);
    let plan = plan_of_every_kind(&emulator, &access).await;
    for change in ["host", "principal"] {
        let other = changed(&plan, |value| {
            for target in value["targets"].as_array_mut().unwrap() {
                target[change] = "elsewhere.example.com".into();
            }
        });
        emulator.clear_logs();
        let evidence = apply(&access, &other).await;
        for applied in evidence.steps.iter().filter(|step| step.outcome != StepOutcome::Manual) {
            assert_eq!(applied.outcome, StepOutcome::Refused, "{applied:?}");
            assert!(applied.error.as_deref().unwrap().contains("elsewhere.example.com"));
            assert_eq!((applied.attempts, &applied.verified), (0, &None));
        }
        assert_eq!(emulator.mutations(), []);
    }
    let unknown = changed(&plan, |value| value["targets"][0]["target"] = "paperspace:other".into());
    let error = access.apply_with(unknown.clone(), confirmed(&unknown)).await.unwrap_err();
    assert_eq!((error.kind(), error.argument()), (ErrorKind::InvalidArgument, Some("plan")));
}

#[tokio::test]
async fn what_has_changed_since_the_plan_is_not_touched() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let target = targets.paperspace.as_str();
    let team = &emulator.endpoints().paperspace.team_id;
    let review = access.review([target]).await.unwrap();
    let members: Vec<_> = of(&review, target)
        .iter()
        .filter(|row| row.role.as_deref() == Some("member") && row.status.as_str() == "active")
        .map(|row| row.user_id.to_string())
        .collect();
    let changes = vec![
        revoke(&members[0], target),
        set_role(&members[1], target, "admin"),
        set_role(&members[2], target, "admin"),
        revoke(&members[3], target),
        revoke(&members[4], target),
        revoke("stranger@example.com", target),
    ];
    let options = PlanOptions::default().policy(Policy::default().max_removals(9u32));
    let plan = access.plan_with(changes, options).await.unwrap();
    let client = support::paperspace(&emulator);
    // One has another role now, one is gone, one has the wanted role already, one is gone as wanted,
    // and another whom the plan does not touch is gone, too.
    client.update_team_member(team, &members[0], true).await.unwrap();
    client.remove_team_member(team, &members[1]).await.unwrap();
    client.update_team_member(team, &members[2], true).await.unwrap();
    client.remove_team_member(team, &members[3]).await.unwrap();
    client.remove_team_member(team, &members[5]).await.unwrap();
    emulator.clear_logs();
    let evidence = apply(&access, &plan).await;
    let of_user =
        |id: &str| evidence.steps.iter().find(|step| step.user_id.as_deref() == Some(id)).unwrap();
    for (member, outcome, why) in [
        (0, StepOutcome::Refused, Some("they have the role admin and are active")),
        (1, StepOutcome::Refused, Some("they are not there any more")),
        (2, StepOutcome::Already, None),
        (3, StepOutcome::Already, None),
        (4, StepOutcome::Done, None),
    ] {
        let applied = of_user(&members[member]);
        assert_eq!(applied.outcome, outcome, "{applied:?}");
        let error = applied.error.as_deref();
        assert_eq!(error.is_some(), why.is_some(), "{applied:?}");
        assert!(why.is_none_or(|why| error.unwrap().contains(why)), "{applied:?}");
    }
    let stranger = evidence.steps.iter().find(|step| step.user_id.is_none()).unwrap();
    assert_eq!(stranger.outcome, StepOutcome::Already);
    assert_eq!(emulator.mutations().len(), 1);
    assert_eq!(evidence.targets[0].drift.len(), 1, "{:?}", evidence.targets[0].drift);
    assert!(!evidence.complete);
}

/// Two who are owners of GitBook's team alone, and those who are members.
async fn two_owners(emulator: &Emulator) -> (Vec<String>, Vec<String>) {
    let place = &emulator.endpoints().gitbook;
    let client = gitbook(emulator);
    let (organization, team) = (&place.organization_id, &place.team_id);
    let own = client.get_current_user().await.unwrap().id;
    let members = client.list_team_members(organization, team).all().await.unwrap();
    let (mut owners, mut others) = (Vec::new(), Vec::new());
    for member in members {
        let member = member.organization;
        let is_owner = owners.len() < 2 && !member.disabled && member.id != own;
        let role = if is_owner { "owner" } else { "member" };
        let options = rosterkit::gitbook::AddTeamMemberOptions::default().role(role);
        client.add_team_member_with(organization, team, &member.id, options).await.unwrap();
        if is_owner {
            owners.push(member.id.to_string());
        } else if !member.disabled && member.id != own {
            others.push(member.id.to_string());
        }
    }
    emulator.clear_logs();
    (owners, others)
}

async fn make(emulator: &Emulator, user: &str, role: &str) {
    let place = &emulator.endpoints().gitbook;
    let options = rosterkit::gitbook::AddTeamMemberOptions::default().role(role);
    let client = gitbook(emulator);
    let call = client.add_team_member_with(&place.organization_id, &place.team_id, user, options);
    call.await.unwrap();
}

#[tokio::test]
async fn nothing_is_done_where_others_own_the_place_now() {
    let emulator = emulator();
    let access = access(&emulator);
    let target = Targets::of(&emulator).gitbook_team;
    let (owners, others) = two_owners(&emulator).await;
    let changes = vec![revoke(&others[0], &target), revoke(&others[1], &target)];
    let plan = access.plan(changes).await.unwrap();
    for (user, role) in [(&others[5], "owner"), (&owners[1], "member")] {
        make(&emulator, user, role).await;
        emulator.clear_logs();
        let evidence = apply(&access, &plan).await;
        assert_eq!(outcomes(&evidence), ["refused", "refused"]);
        let why = evidence.steps[0].error.as_deref().unwrap();
        assert!(why.contains("its owners were") && why.contains(user), "{why}");
        assert!(evidence.targets[0].drift[0].starts_with("Its owners were"));
        assert_eq!(emulator.mutations(), []);
        let back = if role == "owner" { "member" } else { "owner" };
        make(&emulator, user, back).await;
    }
    // What has been reached is not taken back by that.
    let place = &emulator.endpoints().gitbook;
    let client = gitbook(&emulator);
    let (organization, team) = (&place.organization_id, &place.team_id);
    client.remove_team_member(organization, team, &others[0]).await.unwrap();
    make(&emulator, &others[5], "owner").await;
    let evidence = apply(&access, &plan).await;
    let mut seen: Vec<_> = evidence
        .steps
        .iter()
        .map(|step| (step.user_id.as_deref(), step.outcome.as_str()))
        .collect();
    seen.sort_by_key(|(_, outcome)| outcome.to_owned());
    assert_eq!(
        seen,
        [(Some(others[0].as_str()), "already"), (Some(others[1].as_str()), "refused")]
    );
}

#[tokio::test]
async fn an_owner_goes_only_when_another_is_seen_to_be_one() {
    let emulator = emulator();
    let access = access(&emulator);
    let target = Targets::of(&emulator).gitbook_team;
    let (owners, others) = two_owners(&emulator).await;
    let changes = vec![
        set_role(&owners[0], &target, "member"),
        revoke(&owners[1], &target),
        set_role(&others[0], &target, "owner"),
    ];
    let plan = access.plan(changes).await.unwrap();
    assert_eq!(plan.steps[0].user_id.as_deref(), Some(others[0].as_str()), "it comes first");
    // The promotion fails: of the owners one must stay.
    fault(&emulator, json!({ "operation": "add_team_member", "times": 1, "status": 403 }));
    let evidence = apply(&access, &plan).await;
    assert_eq!(outcomes(&evidence), ["failed", "done", "refused"]);
    assert_eq!(evidence.steps[0].certainty, Some(StepCertainty::Rejected));
    let why = evidence.steps[2].error.as_deref().unwrap();
    assert!(why.contains("left with no owner"), "{why}");
    // The next run does the rest, as nothing is in the way any more.
    let evidence = apply(&access, &plan).await;
    assert_eq!(outcomes(&evidence), ["done", "already", "done"]);
    assert!(evidence.complete);

    // A promotion that cannot be seen, as the place cannot be read again, does not count either.
    let (owners, others) = two_owners(&emulator).await;
    let changes = vec![revoke(&owners[0], &target), set_role(&others[0], &target, "owner")];
    let both = [revoke(&owners[1], &target)].into_iter().chain(changes).collect::<Vec<_>>();
    let plan = access.plan(both).await.unwrap();
    emulator.clear_logs();
    let faults = (2..9).map(
        |attempt| json!({ "operation": "list_team_members", "attempt": attempt, "status": 403 }),
    );
    with_access::faults(&emulator, faults.collect());
    let evidence = apply(&access, &plan).await;
    assert_eq!(outcomes(&evidence), ["done", "done", "refused"], "{evidence:?}");
    assert_eq!(evidence.steps[0].verified, Some(Verified::Unverifiable));
}

#[tokio::test]
async fn an_owner_of_a_part_leaves_the_whole_only_when_the_part_has_another() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let (part, whole) = (&targets.gitbook_team, &targets.gitbook);
    // Things have changed: the other owner is none any more.
    let (owners, _) = two_owners(&emulator).await;
    let changes = vec![revoke(&owners[0], part), revoke(&owners[0], whole)];
    let plan = access.plan(changes).await.unwrap();
    make(&emulator, &owners[1], "member").await;
    emulator.clear_logs();
    let evidence = apply(&access, &plan).await;
    assert_eq!(outcomes(&evidence), ["refused", "refused"]);
    let why = evidence.steps[1].error.as_deref().unwrap();
    assert!(why.contains(part) && why.contains("left with no owner"), "{why}");
    assert_eq!(emulator.mutations(), []);

    // The promotion of another fails, and is done later.
    let (owners, others) = two_owners(&emulator).await;
    make(&emulator, &owners[1], "member").await;
    let changes = vec![set_role(&others[0], part, "owner"), revoke(&owners[0], whole)];
    let plan = access.plan(changes).await.unwrap();
    fault(&emulator, json!({ "operation": "add_team_member", "times": 1, "status": 403 }));
    assert_eq!(outcomes(&apply(&access, &plan).await), ["failed", "refused"]);
    assert_eq!(outcomes(&apply(&access, &plan).await), ["done", "done"]);
    assert_eq!(outcomes(&apply(&access, &plan).await), ["already", "already"]);

    // The part's own step is left out: it is read all the same.
    let (owners, _) = two_owners(&emulator).await;
    let changes = vec![revoke(&owners[0], part), revoke(&owners[0], whole)];
    let plan = access.plan(changes).await.unwrap();
    make(&emulator, &owners[1], "member").await;
    let options = confirmed(&plan).only([2u32]);
    let evidence = access.apply_with(plan.clone(), options).await.unwrap();
    assert_eq!(outcomes(&evidence), ["skipped", "refused"]);
}

#[tokio::test]
async fn a_removal_that_is_only_requested_is_said_to_be_and_not_asked_for_again() {
    let emulator = emulator();
    let access = access(&emulator);
    let target = Targets::of(&emulator).gitbook;
    let review = access.review([target.as_str()]).await.unwrap();
    let own = review.targets[0].principal.as_deref();
    let admin = |row: &&&Row| row.role.as_deref() == Some("admin") && row.email.as_deref() != own;
    let rows = of(&review, &target);
    let admin = rows.iter().find(admin).unwrap();
    let plan = access.plan(vec![revoke(&admin.user_id, &target)]).await.unwrap();
    emulator.clear_logs();
    let (folder, path) = journal("requested");
    let options = confirmed(&plan).journal(path.as_str());
    for _ in 0..2 {
        let evidence = access.apply_with(plan.clone(), options.clone()).await.unwrap();
        let step = &evidence.steps[0];
        assert_eq!(step.outcome, StepOutcome::Requested);
        assert_eq!((step.status, &step.verified), (Some(202), &Some(Verified::No)));
        assert_eq!(step.after, plan.steps[0].before);
        assert!(!evidence.complete);
    }
    let sent = emulator.requests().into_iter().filter(|request| request.method == "DELETE");
    assert_eq!(sent.count(), 1);
    assert_eq!(emulator.mutations(), []);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn what_a_step_does_elsewhere_does_not_make_the_others_stale() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let places = [targets.evo.as_str(), targets.evo_workspace.as_str()];
    let zenml = ["zenml", targets.zenml_organization.as_str()];
    let review = access.review([places, zenml].concat().as_slice()).await.unwrap();
    // An owner of the workspace leaves the instance, and another person has another role there.
    let workspace = of(&review, places[1]);
    let plain = |id: &str| {
        let users = of(&review, places[0]);
        users.iter().any(|row| row.user_id == *id && row.role.as_deref() == Some("Evo User"))
    };
    let editor = |row: &&&Row| row.role.as_deref() == Some("editor") && plain(&row.user_id);
    let owner = workspace.iter().find(editor).unwrap();
    let uuid = |id: &str| rosterkit::Uuid::try_parse(id).unwrap();
    let place = &emulator.endpoints().evo;
    let assigned =
        RoleAssignment::new(uuid(&owner.user_id), WorkspaceRole::Owner, uuid(&place.workspace_id));
    let evo = support::evo(&emulator);
    evo.bulk_assign_roles(uuid(&place.org_id), [assigned]).await.unwrap();
    let viewer = workspace.iter().find(|row| row.role.as_deref() == Some("viewer")).unwrap();
    let changes =
        vec![revoke(&owner.user_id, places[0]), set_role(&viewer.user_id, places[1], "editor")];
    let plan = access.plan(changes).await.unwrap();
    fault(&emulator, json!({ "operation": "bulk_assign_roles", "times": 1, "status": 403 }));
    assert_eq!(outcomes(&apply(&access, &plan).await), ["failed", "done"]);
    assert_eq!(outcomes(&apply(&access, &plan).await), ["done", "already"]);

    // Whose account is deactivated is still removed from the organization.
    let member = of(&review, zenml[1]);
    let member = member
        .iter()
        .find(|row| row.role.as_deref() == Some("Organization Member") && row.email.is_some())
        .unwrap();
    let plan = access.offboard(member.email.as_deref().unwrap(), zenml).await.unwrap();
    let fails = json!({ "service": "zenml", "operation": "remove_organization_member", "times": 1, "status": 403 });
    fault(&emulator, fails);
    assert_eq!(outcomes(&apply(&access, &plan).await), ["failed", "done"]);
    assert_eq!(outcomes(&apply(&access, &plan).await), ["done", "already"]);
}

#[tokio::test]
async fn a_person_is_offboarded_from_everywhere() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let everywhere = review.rows.iter().find(|row| {
        let theirs = |other: &&&Row| other.email == row.email;
        row.email.is_some()
            && row.role.as_deref() != Some("admin")
            && review.rows.iter().filter(|other| theirs(&other)).count() == 7
            && row.access.as_str() != "owner"
    });
    let email = everywhere.unwrap().email.clone().unwrap();
    for mode in ["remove", "delete"] {
        emulator.reset();
        let options = OffboardOptions::default().mode(mode);
        let plan = access.offboard_with(email.as_str(), targets.all(), options).await.unwrap();
        let evidence = apply(&access, &plan).await;
        let done = evidence
            .steps
            .iter()
            .all(|step| matches!(step.outcome, StepOutcome::Done | StepOutcome::Requested));
        assert!(done, "{evidence:?}");
        let found = access.find([email.as_str()].as_slice(), targets.all()).await.unwrap();
        for row in found.rows {
            let kept = row.target == *"zenml" && row.status.as_str() == "disabled";
            let requested = evidence
                .steps
                .iter()
                .any(|step| step.target == row.target && step.outcome == StepOutcome::Requested);
            assert!(kept && mode == "remove" || requested, "{mode}: {row:?}");
        }
        let before = standings(&access.review(targets.all()).await.unwrap());
        emulator.clear_logs();
        apply(&access, &plan).await;
        assert_eq!(emulator.mutations(), []);
        assert_eq!(standings(&access.review(targets.all()).await.unwrap()), before);
    }
}

#[tokio::test]
async fn a_journal_is_of_one_plan_and_of_one_run_at_a_time() {
    let emulator = emulator();
    let access = access(&emulator);
    let plan = plan_of_every_kind(&emulator, &access).await;
    let (folder, path) = journal("one-run");
    let options = confirmed(&plan).journal(path.as_str()).only(vec![1u32]);
    // A run that is still waiting for its first answer.
    fault(&emulator, json!({ "method": "GET", "latency_ms": 600_000 }));
    let waiting = {
        let (access, plan, options) = (access.clone(), plan.clone(), options.clone());
        tokio::spawn(async move { access.apply_with(plan, options).await })
    };
    while emulator.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    let error = access.apply_with(plan.clone(), options.clone()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Safety);
    assert!(error.to_string().contains("is in use"), "{error}");
    waiting.abort();
    waiting.await.unwrap_err();
    emulator.set_faults(vec![]).unwrap();
    access.apply_with(plan.clone(), options).await.expect("the journal is free again");

    let other = changed(&plan, |value| value["id"] = "pother".into());
    let written = std::fs::read(&path).unwrap();
    let mutations = emulator.mutations();
    let error = access
        .apply_with(other.clone(), confirmed(&other).journal(path.as_str()))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Safety);
    assert!(error.to_string().contains("is of another plan"), "{error}");
    assert_eq!(std::fs::read(&path).unwrap(), written, "it is left as it is");
    assert_eq!(emulator.mutations(), mutations);
    std::fs::remove_dir_all(folder).unwrap();
}

#[tokio::test]
async fn a_plan_without_steps_is_complete() {
    let emulator = emulator();
    let access = access(&emulator);
    let plan = access.offboard("stranger@example.com", ["zenml"]).await.unwrap();
    let evidence = apply(&access, &plan).await;
    assert!(evidence.complete && evidence.steps.is_empty());
    assert_eq!(sealed(serde_json::to_value(&plan).unwrap()), plan, "its digest is what it says");
}

/// ZenML Pro's answers about one member with these roles, for a plan or a run, and what else it answers.
fn zenml_script(emulator: &Emulator, answers: Vec<Value>) -> (Access, ScriptHandle) {
    let script = support::script(emulator, answers);
    let client = rosterkit::ZenML::builder().base_url(&script.base_url).token("test-token");
    let client = client.clock(FakeClock::default()).build().unwrap();
    let access = Access::builder().clients([("zenml", client)]).clock(FakeClock::default());
    (access.build().unwrap(), script)
}

#[tokio::test]
async fn a_step_of_several_writes_is_gone_on_with_where_it_stopped() {
    const ORGANIZATION: &str = "00000000-0000-4000-8000-000000000009";
    const USER: &str = "00000000-0000-4000-8000-000000000002";
    let emulator = support::emulator_with(1);
    let answer = |body: Value| json!({ "body": { "json": body } });
    let me = || {
        answer(json!({
            "id": "00000000-0000-4000-8000-000000000001", "email": "ann@example.com",
        }))
    };
    let members = |roles: &[&str]| {
        answer(json!([{
            "type": "user", "id": USER, "email": "bob@example.com", "is_active": true,
            "roles": roles,
        }]))
    };
    let role = |id: u8, name: &str| {
        json!({
            "id": format!("00000000-0000-4000-8000-0000000000a{id}"), "name": name,
            "level": "organization", "organization_id": ORGANIZATION, "system_managed": true,
        })
    };
    let roles = || answer(json!([role(1, "Viewer"), role(2, "Editor")]));
    let refused = || json!({ "status": 403, "body": { "json": { "detail": "not now" } } });
    let target = format!("zenml:{ORGANIZATION}");

    let (access, script) = zenml_script(&emulator, vec![me(), members(&["Viewer"]), roles()]);
    let plan = access.plan(vec![set_role(USER, &target, "editor")]).await.unwrap();
    assert_eq!((script.left(), plan.steps[0].action.as_str()), (0, "set_role"));
    // The new role is given, and the old one is not taken.
    let (folder, path) = journal("several");
    let answers = vec![
        me(),
        members(&["Viewer"]),
        roles(),
        answer(json!({})),
        refused(),
        members(&["Viewer", "Editor"]),
    ];
    let (access, script) = zenml_script(&emulator, answers);
    let options = confirmed(&plan).journal(path.as_str());
    let evidence = access.apply_with(plan.clone(), options.clone()).await.unwrap();
    let step = &evidence.steps[0];
    let seen = (&step.outcome, &step.certainty, &step.verified);
    let expected = (&StepOutcome::Failed, &Some(StepCertainty::MaybeApplied), &Some(Verified::No));
    assert_eq!(seen, expected, "{step:?}");
    assert_eq!(script.left(), 0);
    // It is taken by the next run, which gives nothing again.
    let answers = vec![
        me(),
        members(&["Editor", "Viewer"]),
        roles(),
        answer(json!(null)),
        members(&["Editor"]),
    ];
    let (access, script) = zenml_script(&emulator, answers);
    let evidence = access.apply_with(plan.clone(), options).await.unwrap();
    let step = &evidence.steps[0];
    assert_eq!((&step.outcome, &step.verified), (&StepOutcome::Done, &Some(Verified::Yes)));
    let writes: Vec<_> = script
        .requests()
        .into_iter()
        .filter(|one| one.method != "GET")
        .map(|one| one.method)
        .collect();
    assert_eq!(writes, ["DELETE"]);
    std::fs::remove_dir_all(folder).unwrap();

    // Without a journal nothing says that it was this plan, and it is left to people.
    let answers = vec![me(), members(&["Editor", "Viewer"])];
    let (access, _script) = zenml_script(&emulator, answers);
    assert_eq!(outcomes(&apply(&access, &plan).await), ["refused"]);
}

#[tokio::test]
async fn no_secret_is_in_a_plan_its_journal_its_evidence_or_an_error() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let places = emulator.endpoints();
    const VALUE: &str = "canary-value-<é&c0ffee>";
    let credentials = [
        ("paperspace", &places.paperspace.api_key),
        ("zenml", &places.zenml.api_key),
        ("gitbook", &places.gitbook.token),
        ("evo", &places.evo.token),
    ];
    let team = targets.paperspace.as_str();
    let options = rosterkit::access::RotateSecretOptions::default().value(VALUE);
    let rotated = access.rotate_secret_with(team, "DB_PASSWORD", options).await.unwrap();
    let mut shown = format!("{rotated:?}");

    // Services that throw what they were sent back.
    let echo = |secret: &str| json!({ "message": secret, "code": secret, "detail": secret, "title": secret });
    let echoes = |method: &str| {
        credentials.map(|(service, secret)| {
            json!({ "service": service, "method": method, "status": 403, "body": echo(secret) })
        })
    };
    let review = access.review([team]).await.unwrap();
    let email = review.rows[5].email.clone().unwrap();
    let body = echo(&places.paperspace.api_key);
    fault(&emulator, json!({ "operation": "list_secrets", "status": 403, "body": body }));
    let plan = access.offboard(email.as_str(), [team, "zenml"]).await.unwrap();
    assert!(
        plan.steps[0]
            .consequences
            .iter()
            .chain(&plan.steps[1].consequences)
            .any(|each| each.contains("could not be listed"))
    );
    with_access::faults(&emulator, echoes("GET").to_vec());
    let unread = access.offboard(email.as_str(), targets.all()).await.unwrap();
    let failed = access.apply_with(plan.clone(), confirmed(&plan)).await.unwrap();
    with_access::faults(&emulator, ["PUT", "PATCH", "DELETE"].map(echoes).concat());
    let (folder, path) = journal("canary");
    let evidence = access.apply_with(plan.clone(), confirmed(&plan).journal(path.as_str()));
    let evidence = evidence.await.unwrap();
    assert!(evidence.steps.iter().all(|step| step.outcome == StepOutcome::Failed), "{evidence:?}");
    let error = access.apply_with(plan.clone(), ApplyOptions::default()).await.unwrap_err();
    shown += &format!("{error} {error:?} {access:?}");
    for plan in [&plan, &unread] {
        shown += &format!("{plan:?} {}", access.render_plan(plan.clone()).await.unwrap());
    }
    for evidence in [&failed, &evidence] {
        let json = access.render_evidence(evidence.clone()).await.unwrap();
        shown += &format!("{evidence:?} {json}");
    }
    shown += &std::fs::read_to_string(&path).unwrap();
    assert!(shown.contains("***"), "what was echoed is masked");
    for (service, secret) in credentials {
        assert!(!shown.contains(secret.as_str()), "{service}");
    }
    emulator.set_faults(vec![]).unwrap();
    let plan = access.offboard(email.as_str(), targets.all()).await.unwrap();
    let evidence = apply(&access, &plan).await;
    assert!(plan.rotate.iter().any(|secret| secret.name == *"DB_PASSWORD"));
    let shown = format!("{rotated:?} {plan:?} {evidence:?}");
    assert!(!shown.contains(VALUE) && !shown.contains("c0ffee"));
    std::fs::remove_dir_all(folder).unwrap();
}
