//! Plans against the emulator: who is met, what is done about them, and what every limit says at its
//! edge. Nothing is changed by a plan.

mod support;
#[path = "support/access.rs"]
mod with_access;

use rosterkit::access::{
    AccessChange, AccountStatus, Action, ChangeKind, CloseReviewOptions, OffboardMode,
    OffboardOptions, Person, Plan, PlanOptions, PlanPurpose, Policy, Review, Row, Step,
    TargetStatus,
};
use rosterkit::{Access, ErrorKind, FakeClock, Str};
use rosterkit_emulator::Emulator;
use serde_json::{Value, json};
use support::{emulator, emulator_with, gitbook, script, scripted};
use with_access::{Targets, access, fault, faults, of, refusals, sealed, verdict};

fn grant(user: &str, target: &str, role: &str) -> AccessChange {
    AccessChange::new(ChangeKind::Grant, user, target).role(role)
}

fn revoke(user: &str, target: &str) -> AccessChange {
    AccessChange::new(ChangeKind::Revoke, user, target)
}

fn set_role(user: &str, target: &str, role: &str) -> AccessChange {
    AccessChange::new(ChangeKind::SetRole, user, target).role(role)
}

async fn plan(access: &Access, changes: Vec<AccessChange>) -> Plan {
    access.plan(changes).await.expect("a plan")
}

/// The only step of a plan for one change.
async fn one(access: &Access, change: AccessChange) -> Step {
    let mut plan = plan(access, vec![change]).await;
    assert_eq!(plan.steps.len(), 1, "{:?}", plan.steps);
    plan.steps.remove(0)
}

async fn one_with(access: &Access, change: AccessChange, policy: Policy) -> Step {
    let options = PlanOptions::default().policy(policy);
    let mut plan = access.plan_with(vec![change], options).await.expect("a plan");
    plan.steps.remove(0)
}

fn unchanged(emulator: &Emulator) {
    assert_eq!(emulator.mutations(), [], "a plan changes nothing");
}

/// A person who is in all places that are given, and not who the credentials are.
fn person_in_all(review: &Review, targets: &[String]) -> String {
    let principals: Vec<_> =
        review.targets.iter().filter_map(|target| target.principal.as_deref()).collect();
    let emails = |target: &str| -> Vec<String> {
        of(review, target)
            .iter()
            .filter(|row| row.status == AccountStatus::Active)
            .filter_map(|row| Some(row.email.as_deref()?.to_lowercase()))
            .collect()
    };
    let others: Vec<_> = targets[1..].iter().map(|target| emails(target)).collect();
    let everywhere = emails(&targets[0]).into_iter().find(|email| {
        !principals.contains(&email.as_str()) && others.iter().all(|place| place.contains(email))
    });
    everywhere.expect("most people are in all services")
}

#[tokio::test]
async fn offboarding_meets_every_account_in_every_place() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let email = person_in_all(&review, &targets.all());
    emulator.clear_logs();
    let plan = access.offboard(format!(" {} ", email.to_uppercase()), targets.all()).await.unwrap();
    unchanged(&emulator);

    for made_by in [&review.tool_version, &plan.tool_version] {
        assert_eq!(made_by.as_str(), env!("CARGO_PKG_VERSION"));
    }
    assert_eq!(plan.purpose, PlanPurpose::Offboard);
    assert_eq!(plan.person.as_ref().unwrap().email.trim(), email.to_uppercase());
    let day = plan.expires_at.unix_microseconds() - plan.created_at.unix_microseconds();
    assert_eq!(day, 24 * 3600 * 1_000_000);
    let theirs = |row: &&Row| row.email.as_deref().is_some_and(|e| e.to_lowercase() == email);
    let rows: Vec<_> = review.rows.iter().filter(theirs).collect();
    assert_eq!(plan.steps.len(), rows.len());
    for row in rows {
        let step = plan
            .steps
            .iter()
            .find(|s| s.target == row.target && s.user_id.as_ref() == Some(&row.user_id));
        let step = step.unwrap_or_else(|| panic!("{} is met", row.target));
        let before = step.before.as_ref().unwrap();
        assert_eq!((&before.role, &before.status), (&row.role, &row.status), "{}", row.target);
        assert_eq!(step.why, "They leave.");
        let deactivated = row.target == *"zenml";
        let action = if deactivated { Action::Deactivate } else { Action::Remove };
        assert_eq!(step.action, action, "{}", row.target);
        assert_eq!(step.after.is_some(), deactivated, "{}", row.target);
        assert!(step.instructions.is_none() && refusals(step).is_empty());
        let of_paperspace = row.service == *"paperspace";
        assert_eq!(step.reversible, !of_paperspace, "it cannot be invited to Paperspace from here");
        let says = |text: &str| step.consequences.iter().any(|each| each.contains(text));
        assert_eq!(says("API keys that this person made"), of_paperspace);
        assert_eq!(says("can no longer sign in"), deactivated);
        assert_eq!(says("They leave all workspaces"), row.target == *targets.evo);
        assert_eq!(says("They leave all teams"), row.target == *targets.gitbook);
        assert_eq!(verdict(step, "incomplete_source"), Some("ok"));
        let told = if row.service == *"evo" { "warn" } else { "ok" };
        assert_eq!(verdict(step, "self"), Some(told), "Evo does not tell who a credential is");
        assert_eq!(verdict(step, "max_removals"), None, "it does not limit the end of one person");
    }
    // The parts are left before the whole, whatever the order in which they were named.
    let place = |target: &str| plan.steps.iter().position(|step| step.target == *target).unwrap();
    assert!(place(&targets.evo_workspace) < place(&targets.evo));
    assert!(place(&targets.gitbook_team) < place(&targets.gitbook));
    assert!(place(&targets.zenml_organization) < place("zenml"));
    let numbers: Vec<_> = plan.steps.iter().map(|step| step.n).collect();
    assert_eq!(numbers, (1..=plan.steps.len() as u32).collect::<Vec<_>>());

    let team = &emulator.endpoints().paperspace.team_id;
    let secrets = support::paperspace(&emulator).list_secrets(team).all().await.unwrap();
    assert!(!secrets.is_empty());
    let mut known: Vec<_> = secrets.iter().map(|s| (&s.name, s.has_deployment_attached)).collect();
    let mut told: Vec<_> = plan.rotate.iter().map(|s| (&s.name, s.used_by_deployment)).collect();
    known.sort();
    told.sort();
    assert_eq!(told, known);
    assert!(plan.rotate.iter().all(|secret| secret.target == *targets.paperspace));
}

#[tokio::test]
async fn a_mode_changes_what_is_done_and_nothing_else() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let email = person_in_all(&review, &targets.all());
    for (mode, of_users, of_others) in [
        (OffboardMode::Remove, Action::Deactivate, Action::Remove),
        (OffboardMode::Deactivate, Action::Deactivate, Action::Manual),
        (OffboardMode::Delete, Action::Delete, Action::Remove),
    ] {
        let options = OffboardOptions::default().mode(mode);
        let plan = access.offboard_with(email.as_str(), targets.all(), options).await.unwrap();
        assert_eq!(plan.steps.len(), 7);
        for step in &plan.steps {
            let expected = if step.target == *"zenml" { &of_users } else { &of_others };
            assert_eq!(&step.action, expected, "{}", step.target);
            let manual = step.action == Action::Manual;
            assert_eq!(step.instructions.is_some(), manual);
            assert!(!manual || step.rails.is_empty(), "there is nothing to limit");
        }
        let irreversible = plan.steps.iter().find(|step| step.action == Action::Delete);
        assert!(irreversible.is_none_or(|step| !step.reversible));
    }
}

#[tokio::test]
async fn it_is_said_by_what_an_account_was_found() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review =
        access.review([targets.paperspace.as_str(), targets.gitbook.as_str()]).await.unwrap();
    let team = of(&review, &targets.paperspace);
    let hidden = of(&review, &targets.gitbook).into_iter().find(|row| row.email.is_none()).unwrap();
    let (first, second) = (team[5], team[6]);
    let alias: Str = format!(" {} ", second.email.as_deref().unwrap().to_uppercase()).into();
    let person = Person::new(first.email.clone().unwrap())
        .aliases(vec![alias.clone(), "elsewhere@example.com".into()])
        .ids(vec![hidden.user_id.clone()]);
    let targets = [targets.paperspace.as_str(), targets.gitbook.as_str()];
    let plan = access.offboard(person, targets).await.unwrap();
    let why = |row: &Row| {
        let step = plan.steps.iter().find(|step| step.user_id.as_ref() == Some(&row.user_id));
        step.unwrap().why.to_string()
    };
    assert_eq!(why(first), "They leave.");
    assert_eq!(
        why(second),
        format!("They leave; it is the account of the alias {}.", alias.trim())
    );
    assert_eq!(why(hidden), "They leave; it is the account of an id of theirs.");
}

#[tokio::test]
async fn who_is_nowhere_has_a_plan_without_steps() {
    let emulator = emulator();
    let targets = Targets::of(&emulator);
    let plan = access(&emulator).offboard("nobody@example.com", targets.all()).await.unwrap();
    assert!(plan.steps.is_empty() && plan.rotate.is_empty());
    assert!(plan.targets.iter().all(|target| target.status == TargetStatus::Complete));
}

#[tokio::test]
async fn secrets_that_cannot_be_listed_are_named_as_a_consequence() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review([targets.paperspace.as_str()]).await.unwrap();
    let email = review.rows[5].email.as_deref().unwrap();
    fault(&emulator, json!({ "operation": "list_secrets", "status": 403 }));
    let plan = access.offboard(email, [targets.paperspace.as_str()]).await.unwrap();
    assert!(plan.rotate.is_empty());
    assert_eq!(plan.steps.len(), 1);
    assert!(refusals(&plan.steps[0]).is_empty(), "they leave all the same");
    let told = plan.steps[0].consequences.iter().any(|each| each.contains("could not be listed"));
    assert!(told, "{:?}", plan.steps[0].consequences);
}

/// What can be asked for in one kind of place, and what the person of a row has there.
struct Asked<'a> {
    target: &'a str,
    /// A role, and another one.
    roles: [&'a str; 2],
    add: Action,
    set_role: Action,
    remove: Action,
}

#[tokio::test]
async fn changes_of_who_is_there_and_of_who_is_not_in_every_kind_of_place() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let (manual, remove) = (Action::Manual, Action::Remove);
    let kind = |target, roles, add: &Action, set_role: &Action, remove: &Action| Asked {
        target,
        roles,
        add: add.clone(),
        set_role: set_role.clone(),
        remove: remove.clone(),
    };
    let (add, invite, sets) = (&Action::Add, &Action::Invite, &Action::SetRole);
    let review = access.review(targets.all()).await.unwrap();
    emulator.clear_logs();
    for Asked { target, roles, add, set_role: sets, remove } in [
        kind(targets.paperspace.as_str(), ["member", "admin"], &manual, sets, &remove),
        kind("zenml", ["superuser", "superuser"], &manual, &manual, &Action::Deactivate),
        kind(
            targets.zenml_organization.as_str(),
            ["Organization Member", "Billing Admin"],
            invite,
            sets,
            &remove,
        ),
        kind(targets.gitbook.as_str(), ["edit", "read"], invite, sets, &remove),
        kind(targets.gitbook_team.as_str(), ["member", "owner"], &manual, sets, &remove),
        kind(targets.evo.as_str(), ["Evo User", "Evo Admin"], invite, sets, &remove),
        kind(targets.evo_workspace.as_str(), ["viewer", "editor"], add, sets, &remove),
    ] {
        let stranger = "new.person@example.com";
        let step = one(&access, grant(stranger, target, roles[0])).await;
        assert_eq!((&step.action, step.before.is_none()), (&add, true), "{target}");
        assert_eq!(step.email.as_deref(), Some(stranger));
        assert_eq!(step.instructions.is_some(), add == manual, "{target}");

        let step = one(&access, revoke(stranger, target)).await;
        assert_eq!(step.action, Action::Keep, "{target}: {}", step.why);
        let step = one(&access, set_role(stranger, target, roles[0])).await;
        assert_eq!(refusals(&step), ["is_there"], "{target}");

        // In another case than the place's, as people write it.
        let row = of(&review, target)
            .into_iter()
            .find(|row| {
                let role = row.role.as_deref().unwrap_or("none");
                let is_plain = role == roles[0] || (target == "zenml" && role == "none");
                is_plain && row.status == AccountStatus::Active && row.email.is_some()
            })
            .unwrap_or_else(|| panic!("{target} has a person with the role {}", roles[0]));
        let email = row.email.as_deref().unwrap().to_uppercase();
        let has = roles[0].to_uppercase();
        for change in [grant(&email, target, &has), set_role(&row.user_id, target, &has)] {
            let step = one(&access, change).await;
            let expected = if target == "zenml" { &manual } else { &Action::Keep };
            assert_eq!(&step.action, expected, "{target}: {}", step.why);
            assert_eq!(step.user_id.as_ref(), Some(&row.user_id));
        }
        for change in [grant(&email, target, roles[1]), set_role(&row.user_id, target, roles[1])] {
            let step = one(&access, change).await;
            assert_eq!(step.action, sets, "{target}");
            if step.action == Action::SetRole {
                assert_eq!(step.after.as_ref().unwrap().role.as_deref(), Some(roles[1]));
                assert!(step.reversible);
            }
        }
        for user in [&email, row.user_id.as_str()] {
            let step = one(&access, revoke(user, target)).await;
            assert_eq!(step.action, remove, "{target}");
        }
    }
    unchanged(&emulator);
}

#[tokio::test]
async fn a_team_of_gitbook_takes_members_of_its_organization() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let both = [targets.gitbook.as_str(), targets.gitbook_team.as_str()];
    let review = access.review(both).await.unwrap();
    let team: Vec<_> = of(&review, &targets.gitbook_team).iter().map(|row| &row.user_id).collect();
    let outside = of(&review, &targets.gitbook)
        .into_iter()
        .find(|row| row.email.is_some() && !team.contains(&&row.user_id))
        .expect("not all members are in the team");
    let email = outside.email.as_deref().unwrap().to_uppercase();
    let step = one(&access, grant(&email, &targets.gitbook_team, "owner")).await;
    assert_eq!(step.action, Action::Add);
    assert_eq!(step.user_id.as_ref(), Some(&outside.user_id));
    assert_eq!(verdict(&step, "privileged_add"), Some("warn"));

    let step = one(&access, grant("new@example.com", &targets.gitbook_team, "owner")).await;
    assert_eq!(step.action, Action::Manual);
    assert!(step.instructions.unwrap().contains(&format!("`{}`", targets.gitbook)));

    fault(&emulator, json!({ "operation": "list_organization_members", "status": 403 }));
    let step = one(&access, grant(&email, &targets.gitbook_team, "owner")).await;
    assert_eq!(refusals(&step), ["is_there"]);
}

#[tokio::test]
async fn who_is_invited_keeps_the_role_of_the_invitation() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let places = [targets.zenml_organization.as_str(), targets.evo.as_str()];
    let review = access.review(places).await.unwrap();
    for (target, role, other) in
        [(places[0], "Organization Member", "Billing Admin"), (places[1], "Evo User", "Evo Admin")]
    {
        let invited = of(&review, target);
        let invited = invited.iter().find(|row| row.status == AccountStatus::Invited).unwrap();
        let email = invited.email.as_deref().unwrap();
        let step = one(&access, grant(email, target, role)).await;
        assert_eq!(step.action, Action::Keep, "{target}");
        let step = one(&access, grant(email, target, other)).await;
        assert_eq!(refusals(&step), ["open_invitation"], "{target}");
        let step = one(&access, revoke(email, target)).await;
        assert_eq!(step.action, Action::Remove);
        assert_eq!(step.consequences, ["The invitation can no longer be accepted."]);
        let step = one(&access, set_role(email, target, other)).await;
        let expected = if target == places[0] { Action::SetRole } else { Action::Manual };
        assert_eq!(step.action, expected, "an invitation of Evo cannot be changed");
    }
}

#[tokio::test]
async fn a_role_that_a_place_does_not_have_is_refused_with_those_that_it_has() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    for target in [&targets.zenml_organization, &targets.evo] {
        let step = one(&access, grant("new@example.com", target, "Emperor")).await;
        assert_eq!(refusals(&step), ["known_role"]);
        let message = step.rails[0].message.as_deref().unwrap();
        assert!(message.contains("`Emperor`") && message.contains(", "), "{message}");
    }
    fault(&emulator, json!({ "operation": "list_organization_roles", "status": 403 }));
    let step = one(&access, grant("new@example.com", &targets.zenml_organization, "Billing Admin"));
    let step = step.await;
    assert_eq!(refusals(&step), ["known_role"], "it cannot be compared");
}

/// A team of Paperspace with these members, and what is told of whose credential it is.
fn team(session: Value, members: Vec<Value>) -> (Emulator, Access) {
    let emulator = emulator_with(1);
    let page = json!({ "hasMore": false, "items": members, "nextPage": null });
    let answers = [session, page].map(|body| json!({ "body": { "json": body } }));
    let script = script(&emulator, answers.to_vec());
    let clients = [("paperspace", scripted(&script))];
    let access = Access::builder().clients(clients).clock(FakeClock::default()).build().unwrap();
    (emulator, access)
}

fn member(id: &str, email: &str) -> Value {
    json!({
        "dtConfirmed": "2024-01-01T00:00:00Z", "isAdmin": false, "isOwner": false,
        "user": { "id": id, "email": email },
    })
}

#[tokio::test]
async fn of_several_accounts_with_one_address_all_leave_and_none_is_changed() {
    let twice = || vec![member("u1", "ann@example.com"), member("u2", "ANN@example.com")];
    let (_emulator, access) = team(json!(null), twice());
    let plan = plan(&access, vec![revoke("Ann@example.com", "paperspace:t")]).await;
    let ids: Vec<_> = plan.steps.iter().map(|step| step.user_id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["u1", "u2"]);
    assert!(plan.steps.iter().all(|step| refusals(step).is_empty()));

    let (_emulator, access) = team(json!(null), twice());
    let step = one(&access, set_role("ann@example.com", "paperspace:t", "admin")).await;
    assert_eq!(refusals(&step), ["one_account"]);
    assert!(step.rails[0].message.as_deref().unwrap().contains("u1, u2"));

    let (_emulator, access) = team(json!(null), twice());
    let step = one(&access, set_role("u2", "paperspace:t", "admin")).await;
    assert!(refusals(&step).is_empty());
}

#[tokio::test]
async fn of_two_changes_of_one_account_under_two_names_the_first_is_done() {
    let members = vec![member("u1", "ann@example.com"), member("u2", "bob@example.com")];
    let (_emulator, access) = team(json!(null), members);
    let changes = vec![
        revoke("ann@example.com", "paperspace:t"),
        set_role("U1", "paperspace:t", "admin"),
        revoke("u1", "paperspace:t"),
    ];
    let error = access.plan(changes.clone()).await.unwrap_err();
    assert!(error.to_string().contains("changes.1"), "{error}");
    let plan = plan(&access, changes[..2].to_vec()).await;
    let removal = plan.steps.iter().find(|step| step.action == Action::Remove).unwrap();
    let other = plan.steps.iter().find(|step| step.action == Action::SetRole).unwrap();
    assert!(refusals(removal).is_empty());
    assert_eq!(refusals(other), ["one_change"]);
}

#[tokio::test]
async fn who_leaves_the_whole_has_no_other_role_in_a_part_of_it() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    for (whole, part, role, other) in [
        (&targets.gitbook, &targets.gitbook_team, "member", "owner"),
        (&targets.evo, &targets.evo_workspace, "viewer", "editor"),
        (&targets.zenml, &targets.zenml_organization, "Organization Member", "Billing Admin"),
    ] {
        let row = of(&review, part)
            .into_iter()
            .find(|row| row.role.as_deref() == Some(role) && row.email.is_some())
            .unwrap();
        let email = row.email.as_deref().unwrap();
        for (in_part, expected) in [
            (set_role(&row.user_id, part, other), &["one_change"][..]),
            (grant(email, part, role), &["one_change"]),
            (revoke(email, part), &[]),
        ] {
            let plan = plan(&access, vec![in_part, revoke(&row.user_id, whole)]).await;
            let of = |target: &str| plan.steps.iter().find(|step| step.target == *target).unwrap();
            assert_eq!(refusals(of(part)), expected, "{part}");
            assert!(refusals(of(whole)).is_empty(), "{whole}");
        }
    }
}

#[tokio::test]
async fn the_credentials_own_account_is_known_by_its_id_and_by_its_address() {
    let session = |id: &str, email: &str| {
        json!({
            "team": { "id": "t", "namespace": "my-team", "isPrivate": false },
            "user": { "id": id, "email": email, "teamMemberships": [] },
        })
    };
    let members = || vec![member("u1", "ann@example.com"), member("u2", "bob@example.com")];
    for (session, verdict_of_ann) in [
        (session("u1", "other@example.com"), "refused"),
        (session("u9", "ANN@example.com"), "refused"),
        (session("u9", "other@example.com"), "ok"),
        (json!(null), "warn"),
    ] {
        let (_emulator, access) = team(session, members());
        let step = one(&access, revoke("ann@example.com", "paperspace:t")).await;
        assert_eq!(verdict(&step, "self"), Some(verdict_of_ann));
    }
    let (_emulator, access) = team(session("u1", "ann@example.com"), members());
    let policy = Policy::default().allow_self(true);
    let step = one_with(&access, revoke("ann@example.com", "paperspace:t"), policy).await;
    assert_eq!(verdict(&step, "self"), Some("warn"), "it is asked for, and still said");
}

/// Give a team of GitBook so many owners, who are the first of its members that can act; all of these
/// come back.
async fn team_with_owners(emulator: &Emulator, owners: usize) -> Vec<Str> {
    let place = &emulator.endpoints().gitbook;
    let (organization, team) = (&place.organization_id, &place.team_id);
    let client = gitbook(emulator);
    let members = client.list_team_members(organization, team).all().await.unwrap();
    let own = client.get_current_user().await.unwrap().id;
    let members = members.into_iter().map(|member| member.organization);
    let members = members.filter(|member| member.id != own);
    let (disabled, active): (Vec<_>, Vec<_>) = members.partition(|member| member.disabled);
    let mut ids: Vec<Str> = active.into_iter().map(|member| member.id).collect();
    ids.sort();
    let with = |role: &str| rosterkit::gitbook::AddTeamMemberOptions::default().role(role);
    client.add_team_member_with(organization, team, &own, with("member")).await.ok();
    for member in disabled {
        client.add_team_member_with(organization, team, &member.id, with("member")).await.unwrap();
    }
    for (at, id) in ids.iter().enumerate() {
        let role = if at < owners { "owner" } else { "member" };
        client.add_team_member_with(organization, team, id, with(role)).await.unwrap();
    }
    emulator.clear_logs();
    ids
}

#[tokio::test]
async fn a_place_keeps_its_owners() {
    let emulator = emulator();
    let access = access(&emulator);
    let target = Targets::of(&emulator).gitbook_team;
    let step_of = |plan: &Plan, id: &Str| {
        let step = plan.steps.iter().find(|step| step.user_id.as_ref() == Some(id));
        step.expect("a step").clone()
    };
    for owning in 1..=4u32 {
        let ids = team_with_owners(&emulator, owning as usize).await;
        for change in [revoke(&ids[0], &target), set_role(&ids[0], &target, "member")] {
            let step = one(&access, change.clone()).await;
            let left = owning - 1;
            let expected = ["refused", "warn", "ok"][left.min(2) as usize];
            assert_eq!(verdict(&step, "min_owners"), Some(expected), "of {owning} owners");
            let rail = step.rails.iter().find(|rail| rail.name == *"min_owners").unwrap();
            assert_eq!((rail.limit, rail.actual), (Some(1), Some(left)));
            for limit in 0..=owning {
                let policy = Policy::default().min_owners(limit);
                let step = one_with(&access, change.clone(), policy).await;
                let expected = match left.cmp(&limit) {
                    std::cmp::Ordering::Less => "refused",
                    std::cmp::Ordering::Equal => "warn",
                    std::cmp::Ordering::Greater => "ok",
                };
                assert_eq!(verdict(&step, "min_owners"), Some(expected), "{left} left of {limit}");
            }
        }
        // Another who becomes an owner in the same plan counts.
        let promoted = set_role(&ids[ids.len() - 1], &target, "owner");
        let both = vec![revoke(&ids[0], &target), promoted];
        let with = plan(&access, both.clone()).await;
        let expected = ["warn", "ok"][(owning - 1).min(1) as usize];
        assert_eq!(verdict(&step_of(&with, &ids[0]), "min_owners"), Some(expected));
        assert_eq!(with.steps[0].action, Action::SetRole, "it is done before");
        // Unless a limit forbids it.
        let policy = Policy::default().allow_privileged(false);
        let options = PlanOptions::default().policy(policy);
        let refused = access.plan_with(both, options).await.unwrap();
        let expected = ["refused", "warn", "ok"][(owning - 1).min(2) as usize];
        assert_eq!(verdict(&step_of(&refused, &ids[0]), "min_owners"), Some(expected));
        // Who is left counts all that are taken.
        if owning > 1 {
            let both = vec![revoke(&ids[0], &target), set_role(&ids[1], &target, "member")];
            let plan = plan(&access, both).await;
            let expected = ["refused", "warn", "ok"][(owning - 2).min(2) as usize];
            for id in &ids[..2] {
                assert_eq!(verdict(&step_of(&plan, id), "min_owners"), Some(expected));
            }
        }
    }
}

#[tokio::test]
async fn who_leaves_the_whole_leaves_no_part_of_it_without_owners() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let (part, whole) = (&targets.gitbook_team, &targets.gitbook);
    let held = |plan: &Plan, target: &String| {
        let steps = plan.steps.iter().filter(|step| step.target == **target);
        let of_parts = |step: &Step| verdict(step, "min_owners_of_parts").map(str::to_owned);
        steps.filter_map(of_parts).collect::<Vec<_>>()
    };
    let ids = team_with_owners(&emulator, 1).await;
    let (owner, other) = (&ids[0], &ids[1]);
    for in_part in [revoke(owner, part), set_role(owner, part, "member"), revoke(other, part)] {
        let plan = plan(&access, vec![in_part, revoke(owner, whole)]).await;
        assert_eq!(held(&plan, whole), ["refused"]);
        let step = plan.steps.iter().find(|step| step.target == *whole).unwrap();
        let rail = step.rails.iter().find(|rail| rail.name == *"min_owners_of_parts").unwrap();
        assert_eq!((rail.limit, rail.actual), (Some(1), Some(0)));
        let message = rail.message.as_deref().unwrap();
        assert!(message.contains(part) && message.contains("with no owner"), "{message}");
        assert_eq!(held(&plan, part), [""; 0]);
    }
    // Another gets the role before, or it is known and wanted.
    let both = [set_role(other, part, "owner"), revoke(owner, whole)];
    assert_eq!(held(&plan(&access, both.to_vec()).await, whole), [""; 0]);
    let both = vec![revoke(owner, part), revoke(owner, whole)];
    let options = PlanOptions::default().policy(Policy::default().min_owners(0u32));
    assert_eq!(held(&access.plan_with(both, options).await.unwrap(), whole), [""; 0]);
    // A leaver is held as well.
    let options = OffboardOptions::default();
    let person = Person::new("jo@example.com").ids([owner.clone()]);
    let leaves = access.offboard_with(person, [part.as_str(), whole], options).await.unwrap();
    assert_eq!(held(&leaves, whole), ["refused"]);

    // All who leave count, each once.
    let ids = team_with_owners(&emulator, 2).await;
    let leave = |people: &[Str]| people.iter().map(|id| revoke(id, whole)).collect::<Vec<_>>();
    let of_other = [revoke(&ids[2], part)];
    let one = plan(&access, [&of_other[..], &leave(&ids[..1])].concat()).await;
    assert_eq!(held(&one, whole), [""; 0]);
    let two = plan(&access, [&of_other[..], &leave(&ids[..2])].concat()).await;
    assert_eq!(held(&two, whole), ["refused", "refused"]);
    let in_part = [revoke(&ids[0], part)];
    let twice = plan(&access, [&in_part[..], &leave(&ids[..1])].concat()).await;
    assert_eq!(held(&twice, whole), [""; 0]);
    let third = plan(&access, [&in_part[..], &leave(&ids[..2])].concat()).await;
    assert_eq!(held(&third, whole), ["refused"], "of who stays in the part until then");
}

#[tokio::test]
async fn a_step_that_is_refused_takes_nothing_that_another_has_to_make_up_for() {
    let session = json!({
        "team": { "id": "t", "namespace": "my-team", "isPrivate": false },
        "user": { "id": "u1", "email": "ann@example.com", "teamMemberships": [] },
    });
    let owner = |id: &str| {
        let mut owner = member(id, &format!("{id}@example.com"));
        owner["isOwner"] = true.into();
        owner
    };
    let (_emulator, access) = team(session, vec![owner("u1"), owner("u2")]);
    let changes = ["u1", "u2"].map(|id| revoke(id, "paperspace:t"));
    let plan = plan(&access, changes.to_vec()).await;
    let of = |id: &str| plan.steps.iter().find(|step| step.user_id.as_deref() == Some(id)).unwrap();
    assert_eq!(refusals(of("u1")), ["self", "min_owners"], "and it would leave none");
    assert_eq!(verdict(of("u2"), "min_owners"), Some("warn"), "the credential's own stays");
}

#[tokio::test]
async fn so_many_may_be_removed_from_a_place_at_once() {
    for (people, limit) in [(11, 3), (12, 3), (15, 3), (16, 4)] {
        let emulator = emulator_with(people);
        let access = access(&emulator);
        let targets = Targets::of(&emulator);
        let target = &targets.paperspace;
        let review = access.review([target.as_str()]).await.unwrap();
        assert_eq!(review.rows.len(), people);
        let ids: Vec<_> = review
            .rows
            .iter()
            .filter(|row| row.role.as_deref() != Some("owner"))
            .map(|row| row.user_id.clone())
            .collect();
        let removals = |count: usize| ids[..count].iter().map(|id| revoke(id, target)).collect();
        for (count, policy, expected) in [
            (limit, Policy::default(), "ok"),
            (limit + 1, Policy::default(), "refused"),
            (limit + 1, Policy::default().max_removals(limit as u32 + 1), "ok"),
            (1, Policy::default().max_removals(0u32), "refused"),
        ] {
            let options = PlanOptions::default().policy(policy);
            let plan = access.plan_with(removals(count), options).await.unwrap();
            assert_eq!(plan.steps.len(), count);
            for step in &plan.steps {
                assert_eq!(verdict(step, "max_removals"), Some(expected), "{count} of {people}");
                let rail = step.rails.iter().find(|rail| rail.name == *"max_removals").unwrap();
                assert_eq!(rail.actual, Some(count as u32));
            }
        }
        // A role that is lowered is not a removal.
        let mut changes: Vec<AccessChange> = removals(limit);
        changes.extend(ids[limit..limit + 2].iter().map(|id| set_role(id, target, "admin")));
        let plan = plan(&access, changes).await;
        assert!(plan.steps.iter().all(|step| refusals(step).is_empty()));
    }
}

#[tokio::test]
async fn privileged_roles_are_given_with_a_warning_or_as_it_is_said() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review([targets.gitbook.as_str()]).await.unwrap();
    let editor = review.rows.iter().find(|row| row.role.as_deref() == Some("edit")).unwrap();
    let own = review.targets[0].principal.as_deref();
    let admin = review
        .rows
        .iter()
        .find(|row| row.role.as_deref() == Some("admin") && row.email.as_deref() != own)
        .unwrap();
    let target = &targets.gitbook;
    for (policy, expected) in [
        (Policy::default(), "warn"),
        (Policy::default().allow_privileged(true), "ok"),
        (Policy::default().allow_privileged(false), "refused"),
    ] {
        for change in
            [grant("new@example.com", target, "admin"), set_role(&editor.user_id, target, "Admin")]
        {
            let step = one_with(&access, change, policy.clone()).await;
            assert_eq!(verdict(&step, "privileged_add"), Some(expected));
        }
        for change in
            [grant("new@example.com", target, "create"), set_role(&admin.user_id, target, "create")]
        {
            let step = one_with(&access, change, policy.clone()).await;
            assert_eq!(verdict(&step, "privileged_add"), None, "it gives no privilege");
        }
    }
}

#[tokio::test]
async fn a_place_that_could_not_be_read_to_its_end_is_not_changed_unless_it_is_allowed() {
    let emulator = emulator_with(150);
    let access = access(&emulator);
    let target = Targets::of(&emulator).paperspace;
    let review = access.review([target.as_str()]).await.unwrap();
    let client = support::paperspace(&emulator);
    let all = client.list_team_members(&emulator.endpoints().paperspace.team_id);
    let listed = all.all().await.unwrap();
    let met = listed[..120].iter().find(|one| !one.is_owner).unwrap().user.id.clone();
    let unmet = listed[120..].iter().find(|one| !one.is_owner).unwrap().user.id.clone();
    let email_of = |id: &Str| {
        review.rows.iter().find(|row| row.user_id == *id).unwrap().email.clone().unwrap()
    };
    fault(&emulator, json!({ "operation": "list_team_members", "page": 1, "status": 500 }));
    for id in [&met, &unmet] {
        for allowed in [None, Some(false), Some(true)] {
            let policy = match allowed {
                None => Policy::default(),
                Some(allowed) => Policy::default().allow_incomplete(allowed),
            };
            let is_allowed = allowed == Some(true);
            let expected = if is_allowed { "warn" } else { "refused" };
            let options = OffboardOptions::default().policy(policy.clone());
            let plan = access
                .offboard_with(email_of(id).as_str(), [target.as_str()], options)
                .await
                .unwrap();
            assert_eq!(plan.targets[0].status, TargetStatus::Failed);
            assert!(plan.targets[0].error.as_deref().unwrap().contains("500"));
            assert_eq!(plan.steps.len(), 1);
            let step = &plan.steps[0];
            assert_eq!(verdict(step, "incomplete_source"), Some(expected));
            assert_eq!(step.user_id.is_some(), id == &met);
            let changes = [revoke(id, &target), set_role(id, &target, "admin")];
            for change in changes {
                let missing = change.kind == ChangeKind::SetRole && id == &unmet;
                let step = one_with(&access, change, policy.clone()).await;
                let of_change = if missing { "refused" } else { expected };
                assert_eq!(verdict(&step, "incomplete_source"), Some(of_change));
            }
        }
    }
    let step = one(&access, grant("new@example.com", &target, "member")).await;
    assert_eq!(step.action, Action::Manual, "an invitation is by hand, wherever it is read");
}

#[tokio::test]
async fn steps_are_in_the_order_of_their_application() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let with_role = |target: &str, role: &str| {
        let rows = of(&review, target);
        let found = rows
            .iter()
            .find(|row| row.role.as_deref() == Some(role) && row.status == AccountStatus::Active);
        found.unwrap_or_else(|| panic!("{target} has no {role}")).user_id.clone()
    };
    let gitbook = [targets.gitbook.as_str(), targets.gitbook_team.as_str()];
    let evo = [targets.evo.as_str(), targets.evo_workspace.as_str()];
    let changes = vec![
        revoke(&with_role(gitbook[0], "read"), gitbook[0]),
        set_role(&with_role(gitbook[0], "edit"), gitbook[0], "comment"),
        revoke(&with_role(evo[0], "Evo User"), evo[0]),
        revoke(&with_role(evo[1], "viewer"), evo[1]),
        set_role(&with_role(evo[1], "editor"), evo[1], "viewer"),
        set_role(&with_role(gitbook[1], "member"), gitbook[1], "owner"),
        grant("new@example.com", gitbook[0], "read"),
        grant("new@example.com", evo[1], "viewer"),
        grant("new@example.com", evo[0], "Evo User"),
    ];
    let plan = plan(&access, changes).await;
    let order: Vec<_> = plan
        .steps
        .iter()
        .map(|step| {
            let target = step.target.as_str();
            let place = targets.all().iter().position(|other| other == target).unwrap();
            let place =
                ["paperspace", "zenml", "zenml:", "gitbook", "gitbook/", "evo", "evo/"][place];
            format!("{} {place}", step.action.as_str())
        })
        .collect();
    let services = |service: &str| -> Vec<_> {
        order.iter().filter(|each| each.contains(service)).map(String::as_str).collect()
    };
    assert_eq!(
        services("gitbook"),
        ["invite gitbook", "set_role gitbook/", "set_role gitbook", "remove gitbook"]
    );
    assert_eq!(
        services("evo"),
        ["invite evo", "add evo/", "set_role evo/", "remove evo/", "remove evo"]
    );
    let first_removal = order.iter().position(|each| each.starts_with("remove")).unwrap();
    assert!(order[first_removal..].iter().all(|each| each.starts_with("remove")));
}

/// The worksheet of a review, on which all is kept but what `decide` says otherwise.
fn worksheet(review: &Review, decide: &dyn Fn(&Row) -> Option<(&'static str, String)>) -> String {
    let mut sheet = String::from("row_key,decision,new_role,reason,reviewer,ticket\n");
    for row in &review.rows {
        let (decision, role) = decide(row).unwrap_or(("keep", String::new()));
        sheet += &format!("{},{decision},{role},Known,dana@audit.example,T-1\n", row.row_key);
    }
    sheet
}

#[tokio::test]
async fn what_was_decided_on_a_review_becomes_a_plan() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let places = [targets.gitbook.as_str(), targets.evo_workspace.as_str()];
    let review = access.review(places).await.unwrap();
    let editors: Vec<_> = of(&review, places[0])
        .into_iter()
        .filter(|row| row.role.as_deref() == Some("edit") && row.status == AccountStatus::Active)
        .collect();
    let viewers: Vec<_> = of(&review, places[1])
        .into_iter()
        .filter(|row| row.role.as_deref() == Some("viewer"))
        .collect();
    let [revoked, changed, gone, moved] = [editors[0], editors[1], viewers[0], viewers[1]];
    let wrong = viewers[2];
    let sheet = worksheet(&review, &|row| match &row.row_key {
        key if *key == revoked.row_key || *key == gone.row_key => Some(("revoke", String::new())),
        key if *key == changed.row_key => Some(("change", "READ".into())),
        key if *key == moved.row_key => Some(("change", "editor".into())),
        key if *key == wrong.row_key => Some(("change", "emperor".into())),
        _ => None,
    });
    let uuid = |id: &str| rosterkit::Uuid::try_parse(id).unwrap();
    let place = &emulator.endpoints().evo;
    let (org, workspace) = (uuid(&place.org_id), uuid(&place.workspace_id));
    let evo = support::evo(&emulator);
    evo.remove_workspace_user(org, workspace, uuid(&gone.user_id)).await.unwrap();
    let role = rosterkit::evo::WorkspaceRole::Owner;
    let assigned = rosterkit::evo::RoleAssignment::new(uuid(&moved.user_id), role, workspace);
    evo.bulk_assign_roles(org, [assigned]).await.unwrap();
    emulator.clear_logs();

    let closed = access.close_review(review.clone(), sheet.as_str()).await.unwrap();
    unchanged(&emulator);
    let plan = closed.plan;
    assert_eq!(
        (plan.purpose.clone(), plan.review.as_ref()),
        (PlanPurpose::Review, Some(&review.id))
    );
    assert_eq!(plan.steps.len(), 5, "{:?}", plan.steps);
    let step = |row: &Row| {
        let names = |step: &&Step| {
            step.target == row.target
                && (step.user_id.as_ref() == Some(&row.user_id)
                    || step.email.is_some() && step.email == row.email)
        };
        plan.steps.iter().find(names).unwrap_or_else(|| panic!("{:?} has a step", row.email))
    };
    assert_eq!(step(revoked).action, Action::Remove);
    assert_eq!(step(revoked).why, "Decided by dana@audit.example: Known (T-1)");
    assert_eq!(step(changed).action, Action::SetRole);
    let after = step(changed).after.as_ref().unwrap();
    assert_eq!(after.role.as_deref(), Some("read"), "as the place spells it");
    assert_eq!(step(gone).action, Action::Keep);
    assert_eq!(refusals(step(moved)), ["as_reviewed"]);
    assert_eq!(refusals(step(wrong)), ["known_role"]);
    assert!(step(revoked).rails.iter().any(|rail| rail.name == *"max_removals"));

    // A place that cannot be read any more: what was decided is not forgotten, and not done.
    fault(&emulator, json!({ "service": "gitbook", "method": "GET", "status": 403 }));
    let policy = Policy::default().allow_incomplete(true);
    let options = CloseReviewOptions::default().policy(policy);
    for options in [CloseReviewOptions::default(), options] {
        let allowed = options.clone();
        let closed =
            access.close_review_with(review.clone(), sheet.as_str(), allowed).await.unwrap();
        let here: Vec<_> = closed.plan.steps.iter().filter(|s| s.target == *places[0]).collect();
        assert_eq!(here.len(), 2);
        let of_change = here.iter().find(|step| step.email == changed.email).unwrap();
        assert_eq!(refusals(of_change), ["incomplete_source"], "it is not known what they have");
    }
}

#[tokio::test]
async fn what_is_wrong_is_refused_before_anything_is_asked() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let team = targets.paperspace.as_str();
    let refused = |error: rosterkit::Error, argument: &str, why: &str| {
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{error}");
        assert_eq!(error.argument(), Some(argument), "{error}");
        assert!(error.to_string().contains(why), "{error}");
    };
    for person in [
        Person::new(" "),
        Person::new("ann@example.com").aliases(vec!["".into()]),
        Person::new("ann@example.com").ids(vec!["\t".into()]),
    ] {
        let error = access.offboard(person, [team]).await.unwrap_err();
        refused(error, "person", "empty");
    }
    for (given, why) in [
        (vec![], "is empty"),
        (vec![team, team], "twice"),
        (vec!["github:x"], "none of the services"),
    ] {
        let error = access.offboard("ann@example.com", given.as_slice()).await.unwrap_err();
        refused(error, "targets", why);
    }
    let options = OffboardOptions::default().mode(OffboardMode::Unknown("erase".into()));
    let error = access.offboard_with("ann@example.com", [team], options).await.unwrap_err();
    refused(error, "mode", "`erase`");

    let ann = "ann@example.com";
    let bare = |kind: ChangeKind| AccessChange::new(kind, ann, team);
    for (changes, argument, why) in [
        (vec![], "changes", "is empty"),
        (vec![revoke(ann, "nowhere")], "changes.0.target", "none of the services"),
        (vec![revoke(ann, "paperspace")], "changes.0.target", "is no place"),
        (vec![revoke(" ", team)], "changes.0.user", "is empty"),
        (vec![grant("u1", team, "member")], "changes.0.user", "not an e-mail address"),
        (vec![bare(ChangeKind::Grant)], "changes.0.role", "is missing"),
        (vec![bare(ChangeKind::SetRole)], "changes.0.role", "is missing"),
        (vec![bare(ChangeKind::SetRole).role(" ")], "changes.0.role", "is missing"),
        (vec![bare(ChangeKind::Revoke).role("member")], "changes.0.role", "is given"),
        (vec![grant(ann, team, "emperor")], "changes.0.role", "`emperor` is no role"),
        (vec![bare(ChangeKind::Unknown("promote".into()))], "changes.0.kind", "`promote`"),
        (
            vec![revoke(ann, team), revoke(ann, "zenml"), grant("ANN@Example.com ", team, "admin")],
            "changes.2.user",
            "changes.0",
        ),
    ] {
        let error = access.plan(changes).await.unwrap_err();
        refused(error, argument, why);
    }
    assert!(emulator.requests().is_empty());
}

#[tokio::test]
async fn what_fails_in_one_place_leaves_the_steps_of_others_as_they_are() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = Targets::of(&emulator);
    let review = access.review(targets.all()).await.unwrap();
    let email = person_in_all(&review, &targets.all());
    let whole = access.offboard(email.as_str(), targets.all()).await.unwrap();
    faults(&emulator, vec![json!({ "operation": "list_users", "status": 500 })]);
    let plan = access.offboard(email.as_str(), targets.all()).await.unwrap();
    let others = |plan: &Plan| -> Vec<_> {
        let others = plan.steps.iter().filter(|step| step.target != *"zenml");
        let unnumbered = others.map(|step| {
            let mut step = step.clone();
            step.n = 0;
            step
        });
        unnumbered.collect()
    };
    assert_eq!(others(&plan), others(&whole));
    let failed = plan.steps.iter().find(|step| step.target == *"zenml").unwrap();
    assert_eq!(refusals(failed), ["incomplete_source"]);
    assert_eq!(failed.action, Action::Deactivate, "what would be done is named");
    assert_eq!(failed.email.as_deref(), Some(email.as_str()));
}

/// Plans that scenarios give to `apply` are made by hand: each has the digest that it would have been
/// given.
#[test]
fn the_plans_of_scenarios_have_their_digests() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/conformance/plans.json");
    let file: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let mut checked = 0;
    for scenario in file["scenarios"].as_array().unwrap() {
        let plan = &scenario["arguments"]["plan"];
        let name = scenario["name"].as_str().unwrap();
        if plan.is_null() || name == "A plan that was changed is not applied" {
            continue;
        }
        assert_eq!(sealed(plan.clone()).digest, plan["digest"].as_str().unwrap(), "{name}");
        let hosts: Vec<_> =
            plan["targets"].as_array().unwrap().iter().map(|t| &t["host"]).collect();
        assert!(hosts.iter().all(|host| host.is_null()), "{name}: a script has another each time");
        checked += 1;
    }
    assert!(checked > 10);
}
