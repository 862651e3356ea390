//! One write of each kind against the emulator, which logs what was asked and what it changed.

use std::collections::HashSet;

use rosterkit_emulator::{Emulator, Fault};
use serde_json::{Value, json};

use super::super::super::AccountType;
use super::super::super::accounts::{Account, Accounts};
use super::*;
use crate::http::FakeClock;

/// An emulator, and a client of each of its services.
struct World {
    emulator: Emulator,
    paperspace: ServiceClient,
    zenml: ServiceClient,
    gitbook: ServiceClient,
    evo: ServiceClient,
}

impl World {
    fn new() -> Self {
        let emulator = std::thread::spawn(|| Emulator::builder().people(40).start_in_background())
            .join()
            .expect("the emulator's thread")
            .expect("a free port");
        let places = emulator.endpoints();
        let paperspace = Paperspace::builder()
            .base_url(&places.paperspace.base_url)
            .api_key(places.paperspace.api_key.as_str());
        let zenml =
            ZenML::builder().base_url(&places.zenml.base_url).token(places.zenml.token.as_str());
        let gitbook = GitBook::builder()
            .base_url(&places.gitbook.base_url)
            .token(places.gitbook.token.as_str());
        let evo = Evo::builder().base_url(&places.evo.base_url).token(places.evo.token.as_str());
        let clock = FakeClock::default;
        Self {
            paperspace: paperspace.clock(clock()).build().expect("a client").into(),
            zenml: zenml.clock(clock()).build().expect("a client").into(),
            gitbook: gitbook.clock(clock()).build().expect("a client").into(),
            evo: evo.clock(clock()).build().expect("a client").into(),
            emulator,
        }
    }

    fn client(&self, place: &Place) -> &ServiceClient {
        match place.service() {
            Kind::Paperspace => &self.paperspace,
            Kind::ZenML => &self.zenml,
            Kind::GitBook => &self.gitbook,
            Kind::Evo => &self.evo,
        }
    }

    fn paperspace_team(&self) -> Place {
        Place::PaperspaceTeam { team_id: self.emulator.endpoints().paperspace.team_id.clone() }
    }

    fn gitbook_organization(&self) -> Place {
        let organization_id = self.emulator.endpoints().gitbook.organization_id.clone();
        Place::GitBookOrganization { organization_id }
    }

    /// A team of twelve people.
    fn gitbook_team(&self) -> Place {
        let gitbook = &self.emulator.endpoints().gitbook;
        let organization_id = gitbook.organization_id.clone();
        Place::GitBookTeam { organization_id, team_id: gitbook.other_team_id.clone() }
    }

    fn evo_instance(&self) -> Place {
        Place::EvoInstance { org_id: id(&self.emulator.endpoints().evo.org_id) }
    }

    /// A workspace of twelve people.
    fn evo_workspace(&self) -> Place {
        let evo = &self.emulator.endpoints().evo;
        Place::EvoWorkspace { org_id: id(&evo.org_id), workspace_id: id(&evo.other_workspace_id) }
    }

    fn zenml_organization(&self) -> Place {
        let organization_id = id(&self.emulator.endpoints().zenml.organization_id);
        Place::ZenMLOrganization { organization_id }
    }

    async fn accounts(&self, place: &Place) -> Vec<Account> {
        let mut accounts = Accounts::of(place, self.client(place));
        let mut all = Vec::new();
        while let Some(page) = accounts.next_page().await {
            all.extend(page.expect("a page"));
        }
        all
    }

    /// The first account of a place with this in it.
    async fn account(&self, place: &Place, is_meant: impl Fn(&Account) -> bool) -> Account {
        let mut accounts = self.accounts(place).await.into_iter();
        accounts.find(|account| is_meant(account)).expect("one such account")
    }

    /// An account of the wide place that is not in the narrow one.
    async fn outside(&self, wide: &Place, narrow: &Place) -> Account {
        let inside = self.accounts(narrow).await;
        self.account(wide, |account| {
            let has_email = account.email.is_some() && account.status == AccountStatus::Active;
            has_email && inside.iter().all(|other| other.user_id != account.user_id)
        })
        .await
    }

    async fn write(&self, place: &Place, step: &Step) -> std::result::Result<Written, Unwritten> {
        self.emulator.clear_logs();
        write(place, self.client(place), step).await
    }

    /// The operations of the requests since then that were meant to change something.
    fn writes(&self) -> Vec<String> {
        let requests = self.emulator.requests().into_iter().filter(|sent| sent.method != "GET");
        requests.filter_map(|sent| sent.operation).filter(|name| name != "issue_token").collect()
    }

    /// The operations since then that did.
    fn changed(&self) -> Vec<String> {
        let mutations = self.emulator.mutations().into_iter();
        mutations.map(|mutation| mutation.operation).collect()
    }

    fn fault(&self, fault: Value) {
        let fault: Fault = serde_json::from_value(fault).expect("a fault");
        self.emulator.set_faults(vec![fault]).expect("a fault that is possible");
    }
}

fn id(text: &str) -> Uuid {
    text.parse().expect("a UUID")
}

fn step(action: Action, fields: Value) -> Step {
    let mut step = json!({
        "n": 7, "target": "paperspace:team", "action": action.as_str(), "user_id": null,
        "email": null, "name": null, "before": null, "after": null, "reversible": true, "why": "",
        "instructions": null, "consequences": [], "rails": [],
    });
    for (name, value) in fields.as_object().expect("fields") {
        step[name] = value.clone();
    }
    serde_json::from_value(step).expect("a step")
}

fn standing(role: Option<&str>, status: &AccountStatus) -> Value {
    json!({"role": role, "status": status.as_str()})
}

/// A step for an account of the place, and the role that it is to give.
fn of(account: &Account, action: Action, role: Option<&str>) -> Step {
    let before = standing(account.role.as_deref(), &account.status);
    let after = role.map(|role| standing(Some(role), &account.status));
    let user_id = account.user_id.as_str();
    step(action, json!({"user_id": user_id, "before": before, "after": after}))
}

fn invite(email: &str, role: &str) -> Step {
    let after = standing(Some(role), &AccountStatus::Invited);
    step(Action::Invite, json!({"email": email, "after": after}))
}

/// Whether it is a person who is in.
fn is_person(account: &Account) -> bool {
    account.status == AccountStatus::Active && account.account_type == AccountType::Human
}

/// The operations that were seen to carry out steps.
struct Seen<'a> {
    world: &'a World,
    operations: HashSet<(Kind, &'static str, &'static str)>,
}

impl Seen<'_> {
    /// Carry out a step: with the operation that is told of it, and with these, which find nothing.
    async fn done(&mut self, place: &Place, step: &Step, beside: &[&str]) {
        let named = operation(place, step).expect("there is one").name;
        let written = self.world.write(place, step).await.unwrap_or_else(|unwritten| {
            panic!("{named}: {}", unwritten.error);
        });
        let expected = [&[named], beside].concat();
        assert_eq!(self.world.writes(), expected);
        assert_eq!(self.world.changed(), [named]);
        assert_eq!(written.attempts as usize, expected.len());
        assert!(written.status.is_some_and(|status| (200..300).contains(&status)), "{written:?}");
        assert!(!(written.requested || written.absent || written.assumed), "{written:?}");
        self.operations.insert((place.service(), place.kind(), named));
    }

    /// Give an account a role, and see that it has it.
    async fn role(&mut self, place: &Place, account: &Account, role: &str, beside: &[&str]) {
        self.done(place, &of(account, Action::SetRole, Some(role)), beside).await;
        self.has(place, account, role).await;
    }

    async fn has(&self, place: &Place, account: &Account, role: &str) {
        let found = self.world.account(place, |other| other.user_id == account.user_id).await;
        let names = |roles: &str| -> HashSet<String> {
            roles.to_lowercase().split(", ").map(str::to_owned).collect()
        };
        assert_eq!(names(found.role.as_deref().unwrap_or_default()), names(role));
    }

    /// Remove an account, and see that it is gone.
    async fn gone(&mut self, place: &Place, account: &Account, action: Action) {
        self.done(place, &of(account, action, None), &[]).await;
        let left = self.world.accounts(place).await;
        assert!(left.iter().all(|other| other.user_id != account.user_id));
    }
}

#[tokio::test]
async fn every_step_is_carried_out_with_the_operation_that_the_table_names() {
    let world = World::new();
    let mut seen = Seen { world: &world, operations: HashSet::new() };

    let team = world.paperspace_team();
    let member = world.account(&team, |account| account.role == Some("member".into())).await;
    seen.role(&team, &member, "Admin", &[]).await;
    seen.role(&team, &member, "member", &[]).await;
    seen.gone(&team, &member, Action::Remove).await;

    let (organization, team) = (world.gitbook_organization(), world.gitbook_team());
    let outside = world.outside(&organization, &team).await;
    seen.done(&team, &of(&outside, Action::Add, Some("OWNER")), &[]).await;
    seen.has(&team, &outside, "owner").await;
    seen.role(&team, &outside, "member", &[]).await;
    seen.gone(&team, &outside, Action::Remove).await;
    for (role, logged) in [("Edit", json!("edit")), ("guest", Value::Null)] {
        let email = format!("{role}@invited.example");
        seen.done(&organization, &invite(&email, role), &[]).await;
        let invited = &world.emulator.mutations()[0].change["after"][&email]["invited"];
        assert_eq!((&invited["email"], &invited["role"]), (&json!(email), &logged));
    }
    seen.role(&organization, &outside, "review", &[]).await;
    seen.role(&organization, &outside, "guest", &[]).await;
    seen.gone(&organization, &outside, Action::Remove).await;

    let (instance, workspace) = (world.evo_instance(), world.evo_workspace());
    let outside = world.outside(&instance, &workspace).await;
    seen.done(&workspace, &of(&outside, Action::Add, Some("viewer")), &[]).await;
    seen.has(&workspace, &outside, "viewer").await;
    seen.role(&workspace, &outside, "Editor", &[]).await;
    seen.gone(&workspace, &outside, Action::Remove).await;
    let after = standing(Some("owner"), &AccountStatus::Active);
    let by_email = step(Action::Add, json!({"email": outside.email, "after": after}));
    seen.done(&workspace, &by_email, &[]).await;
    seen.has(&workspace, &outside, "owner").await;
    seen.done(&instance, &invite("new@invited.example", "evo user, EVO ADMIN"), &[]).await;
    let is_new = |account: &Account| account.email == Some("new@invited.example".into());
    let invited = world.account(&instance, is_new).await;
    seen.has(&instance, &invited, "Evo Admin, Evo User").await;
    seen.gone(&instance, &invited, Action::Remove).await;
    seen.done(&instance, &of(&outside, Action::SetRole, Some("evo user, Evo Admin")), &[]).await;
    let roles = &world.emulator.mutations()[0].change["after"]["roles"];
    assert_eq!(roles.as_array().map(Vec::len), Some(2));
    // Of several roles the service lists the one that allows the most.
    seen.has(&instance, &outside, "Evo Admin").await;
    seen.gone(&instance, &outside, Action::Remove).await;

    let users = Place::ZenMLUsers;
    let person = |account: &Account| account.role.is_none() && is_person(account);
    let person = world.account(&users, person).await;
    seen.done(&users, &of(&person, Action::Deactivate, None), &[]).await;
    let disabled = world.account(&users, |account| account.user_id == person.user_id).await;
    assert_eq!(disabled.status, AccountStatus::Disabled);
    seen.gone(&users, &person, Action::Delete).await;

    let organization = world.zenml_organization();
    let member = |account: &Account| account.role == Some("Organization Member".into());
    let person = |account: &Account| is_person(account) && member(account);
    let person = world.account(&organization, person).await;
    // Here an account has one role at a time.
    seen.role(&organization, &person, "Organization Manager", &["revoke_role"]).await;
    // Elsewhere it may have several, of which only what is not to stay is revoked.
    let several = Some("Organization Manager, Billing Admin".into());
    let several = Account { role: several, ..person.clone() };
    let step = of(&several, Action::SetRole, Some("billing admin"));
    world.write(&organization, &step).await.expect("it is revoked");
    assert_eq!(world.writes(), ["revoke_role"]);
    assert_eq!(world.changed(), ["revoke_role"]);
    let step = of(&several, Action::SetRole, Some("Organization Viewer, Organization Member"));
    world.write(&organization, &step).await.expect("one is assigned after another");
    assert_eq!(world.writes(), ["assign_role", "assign_role", "revoke_role", "revoke_role"]);
    seen.gone(&organization, &person, Action::Remove).await;
    seen.done(&organization, &invite("new@invited.example", "organization viewer"), &[]).await;
    let invited = world.account(&organization, is_new).await;
    seen.has(&organization, &invited, "Organization Viewer").await;
    seen.role(&organization, &invited, "Billing Admin", &["revoke_role"]).await;
    seen.gone(&organization, &invited, Action::Remove).await;

    let of_table = CAPABILITIES.iter().flat_map(|row| {
        let kind = Kind::ALL.into_iter().find(|kind| kind.name() == row.service).unwrap();
        let abilities = [row.add, row.set_role, row.remove, row.deactivate];
        let named = abilities.into_iter().filter_map(Ability::operation);
        named.map(move |name| (kind, row.place, name))
    });
    let withdrawals = [
        (Kind::Evo, "instance", "delete_instance_invitation"),
        (Kind::ZenML, "organization", "delete_invitation"),
    ];
    assert_eq!(seen.operations, of_table.chain(withdrawals).collect());
}

#[tokio::test]
async fn a_step_that_is_wrong_is_refused_before_anything_is_sent() {
    let world = World::new();
    let (team, book) = (world.paperspace_team(), world.gitbook_organization());
    let (instance, workspace) = (world.evo_instance(), world.evo_workspace());
    let organization = world.zenml_organization();
    let anybody = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let role = |user_id: &str, role: &str| {
        let after = standing(Some(role), &AccountStatus::Active);
        step(Action::SetRole, json!({"user_id": user_id, "after": after}))
    };
    let remove = |user_id: &str| step(Action::Remove, json!({"user_id": user_id}));
    let mut invitation = role(anybody, "Evo User");
    invitation.before = serde_json::from_value(standing(None, &AccountStatus::Invited)).unwrap();
    let mut nobody = invite("a@b.example", "edit");
    nobody.email = None;
    let mut no_role = role("u1", "admin");
    no_role.after = None;
    let mut same = role(anybody, "billing admin");
    same.before =
        serde_json::from_value(standing(Some("Billing Admin"), &AccountStatus::Active)).unwrap();
    let unknown: Action = "promote".into();
    for (place, step, why) in [
        (
            &team,
            role("u1", "owner"),
            "has `owner`, which is not the name of one role there: `member`, `admin`",
        ),
        (&team, no_role, "has no role in `after`"),
        (&team, step(Action::Remove, json!({})), "has no `user_id`"),
        (
            &team,
            step(Action::Deactivate, json!({"user_id": "u1"})),
            "has the action `deactivate`, for which paperspace:team has no operation",
        ),
        (
            &team,
            step(unknown, json!({})),
            "has the action `promote`, for which paperspace:team has no operation",
        ),
        (
            &team,
            step(Action::Delete, json!({"user_id": "u1"})),
            "has the action `delete`, for which paperspace:team has no operation",
        ),
        (
            &Place::ZenMLUsers,
            remove(anybody),
            "has the action `remove`, for which paperspace:team has no operation",
        ),
        (&book, nobody, "has no `email`"),
        (
            &book,
            invite("a@b.example", "boss"),
            "has `boss`, which is not the name of one role there: `admin`, `create`, `edit`, `review`, `comment`, `read`, `guest`",
        ),
        (&workspace, remove("u1"), "has the `user_id` `u1`, which is not a UUID"),
        (
            &workspace,
            role(anybody, "admin"),
            "has `admin`, which is not the name of one role there: `owner`, `editor`, `viewer`",
        ),
        (
            &instance,
            role(anybody, "Evo Admin, Boss"),
            "has `Boss`, which is not the name of one role there: `Evo User`, `Evo Admin`, `Evo Owner`",
        ),
        (
            &instance,
            invitation,
            "gives another role to an invitation, and an invitation of Seequent Evo keeps its own: remove it, and invite the person again",
        ),
        (
            &organization,
            invite("a@b.example", "Billing Admin, Organization Member"),
            "invites with the roles `Billing Admin, Organization Member`: an invitation has one role",
        ),
        (&organization, same, "gives the roles that are there before"),
    ] {
        let unwritten = world.write(place, &step).await.expect_err(why);
        let error = &unwritten.error;
        let expected =
            format!("The argument `plan` has a step that cannot be carried out: step 7 {why}.");
        assert_eq!(error.to_string(), expected);
        assert_eq!((error.kind(), error.argument()), (ErrorKind::InvalidArgument, Some("plan")));
        assert_eq!((error.certainty(), unwritten.attempts), (Some(Certainty::NotSent), 0));
        assert!(!unwritten.earlier && unwritten.request_ids.is_empty());
        assert_eq!(world.writes(), Vec::<String>::new());
    }
    // The client's own checks come before a request as well.
    let unwritten = world.write(&book, &invite("not an address", "edit")).await.unwrap_err();
    assert_eq!(unwritten.error.certainty(), Some(Certainty::NotSent));
    assert_eq!(world.writes(), Vec::<String>::new());
    // As does a client of another service.
    let unwritten = write(&team, &world.gitbook, &remove("u1")).await.unwrap_err();
    assert_eq!(unwritten.error.certainty(), Some(Certainty::NotSent));
    assert_eq!(world.emulator.requests(), []);
}

#[tokio::test]
async fn a_removal_of_what_is_gone_or_only_asked_for_says_so() {
    let world = World::new();
    let gone = step(Action::Remove, json!({"user_id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"}));
    for (place, status) in [
        (world.paperspace_team(), 404),
        (world.gitbook_team(), 204),
        (world.gitbook_organization(), 204),
        (world.evo_workspace(), 404),
        (world.evo_instance(), 404),
        (world.zenml_organization(), 404),
    ] {
        let written = world.write(&place, &gone).await.expect("it is gone");
        let request_ids = written.request_ids.clone();
        let expected = Written {
            attempts: 1,
            status: Some(status),
            absent: true,
            request_ids,
            ..Written::default()
        };
        assert_eq!(written, expected, "{place:?}");
    }

    let organization = world.gitbook_organization();
    world.fault(json!({"operation": "remove_organization_member", "status": 202}));
    let written = world.write(&organization, &gone).await.unwrap();
    assert!(written.requested && !written.absent && written.status == Some(202), "{written:?}");

    let team = world.paperspace_team();
    let member = world.account(&team, |account| account.role == Some("member".into())).await;
    world.fault(json!({"operation": "remove_team_member", "lose_answer": true, "times": 1}));
    let written = world.write(&team, &of(&member, Action::Remove, None)).await.unwrap();
    assert!(written.assumed && !written.absent, "{written:?}");
}

#[tokio::test]
async fn a_write_that_fails_tells_what_is_known_of_it() {
    let world = World::new();
    let organization = world.zenml_organization();
    let member = |account: &Account| account.role == Some("Organization Member".into());
    let person = |account: &Account| is_person(account) && member(account);
    let person = world.account(&organization, person).await;
    let two = of(&person, Action::SetRole, Some("Billing Admin, Organization Viewer"));

    // The first of three requests.
    world.fault(json!({"operation": "assign_role", "status": 403}));
    let unwritten = world.write(&organization, &two).await.unwrap_err();
    assert_eq!(unwritten.error.certainty(), Some(Certainty::Rejected));
    assert_eq!((unwritten.attempts, unwritten.earlier), (1, false));

    // The last of three.
    world.fault(json!({"operation": "revoke_role", "status": 403}));
    let unwritten = world.write(&organization, &two).await.unwrap_err();
    assert_eq!(unwritten.error.certainty(), Some(Certainty::Rejected));
    assert_eq!((unwritten.attempts, unwritten.earlier), (3, true));
    assert_eq!(world.changed(), ["assign_role", "assign_role"]);

    // What comes before a write is not one.
    world.fault(json!({"operation": "list_organization_roles", "status": 403}));
    let unwritten = world.write(&organization, &two).await.unwrap_err();
    assert_eq!(unwritten.error.certainty(), Some(Certainty::NotSent));
    assert_eq!((unwritten.attempts, unwritten.earlier), (0, false));

    // What cannot be repeated is sent once.
    world.fault(json!({"operation": "create_invitation", "lose_answer": true}));
    let new = invite("new@invited.example", "Organization Member");
    let unwritten = world.write(&organization, &new).await.unwrap_err();
    assert_eq!(unwritten.error.kind(), ErrorKind::AmbiguousOutcome);
    assert_eq!(unwritten.error.certainty(), Some(Certainty::MaybeApplied));
    assert_eq!((unwritten.attempts, unwritten.earlier), (1, false));
    assert!(!may_repeat(&organization, &new));

    // What can is repeated already.
    let team = world.paperspace_team();
    let member = world.account(&team, |account| account.role == Some("member".into())).await;
    let promote = of(&member, Action::SetRole, Some("admin"));
    world.fault(json!({"operation": "update_team_member", "status": 503}));
    let unwritten = world.write(&team, &promote).await.unwrap_err();
    assert_eq!(unwritten.error.certainty(), Some(Certainty::MaybeApplied));
    assert!(unwritten.attempts > 1 && !unwritten.earlier);
    assert_eq!(unwritten.attempts as usize, world.writes().len());
    assert!(may_repeat(&team, &promote));
}

#[test]
fn what_may_be_repeated_is_what_the_services_say() {
    let world = World::new();
    let member = step(Action::SetRole, json!({}));
    for (place, expected) in [
        (world.paperspace_team(), true),
        (world.gitbook_team(), true),
        (world.gitbook_organization(), true),
        // They are a POST, of which the service does not say what a second one does.
        (world.evo_workspace(), false),
        (world.zenml_organization(), false),
        (world.evo_instance(), true),
        // There is no such thing.
        (Place::ZenMLUsers, false),
    ] {
        assert_eq!(may_repeat(&place, &member), expected, "{place:?}");
    }
    assert!(may_repeat(&world.gitbook_organization(), &invite("a@b.example", "edit")));
    assert!(!may_repeat(&world.evo_instance(), &invite("a@b.example", "edit")));
    assert!(!may_repeat(&world.paperspace_team(), &step(Action::Manual, json!({}))));
}

#[test]
fn roles_are_found_by_their_names_whatever_case_and_commas_these_have() {
    let names = ["Ops", "Ops, EU", "EU", "Reader", "reader"];
    let roles: Vec<_> =
        names.iter().zip(1..).map(|(name, id)| (Str::from(*name), Uuid::from_u128(id))).collect();
    let step = step(Action::SetRole, json!({}));
    let ids = |text: &str| {
        let ids = role_ids(&step, text, &roles).ok()?;
        Some(ids.into_iter().map(|id| id.as_u128()).collect::<Vec<_>>())
    };
    assert_eq!(ids("Ops"), Some(vec![1]));
    assert_eq!(ids("ops,eu"), Some(vec![2]));
    assert_eq!(ids("EU, Ops"), Some(vec![3, 1]));
    assert_eq!(ids("Ops, EU, EU, EU"), Some(vec![2, 3]));
    assert_eq!(ids("reader"), Some(vec![5]));
    assert_eq!(ids("READER"), None, "either could be meant");
    assert_eq!(ids("Ops, Boss"), None);
    assert_eq!(ids(""), None);
}

#[test]
fn a_write_can_be_sent_from_any_thread() {
    fn is_send<T: Send>(future: T) -> T {
        future
    }
    let world = World::new();
    let (place, step) = (world.evo_instance(), invite("a@b.example", "Evo User"));
    drop(is_send(write(&place, &world.evo, &step)));
}
