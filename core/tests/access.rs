//! `Access` against the emulator: what a review says is what is there, and what fails is said.

mod support;

use proptest::prelude::*;
use rosterkit::access::{
    AccessLevel, AccountStatus, Flag, Review, Roster, RosterEntry, RosterStatus, Row, TargetStatus,
};
use rosterkit::{Access, ErrorKind, FakeClock, Observer, TargetEvent, TargetState, Timestamp};
use rosterkit_emulator::{Emulator, Fault};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use support::{emulator, evo, gitbook, paperspace, script, scripted, zenml};

fn access(emulator: &Emulator) -> Access {
    Access::builder()
        .client("paperspace", paperspace(emulator))
        .client("zenml", zenml(emulator))
        .client("gitbook", gitbook(emulator))
        .client("evo", evo(emulator))
        .clock(FakeClock::default())
        .build()
        .expect("it needs no credentials of its own")
}

/// Every primary place.
fn targets(emulator: &Emulator) -> Vec<String> {
    let places = emulator.endpoints();
    vec![
        format!("paperspace:{}", places.paperspace.team_id),
        "zenml".to_owned(),
        format!("zenml:{}", places.zenml.organization_id),
        format!("gitbook:{}", places.gitbook.organization_id),
        format!("gitbook:{}/{}", places.gitbook.organization_id, places.gitbook.team_id),
        format!("evo:{}", places.evo.org_id),
        format!("evo:{}/{}", places.evo.org_id, places.evo.workspace_id),
    ]
}

fn fault(emulator: &Emulator, fault: Value) {
    let fault: Fault = serde_json::from_value(fault).expect("a fault");
    emulator.set_faults(vec![fault]).expect("a fault that is possible");
}

fn of<'a>(review: &'a Review, target: &str) -> Vec<&'a Row> {
    review.rows.iter().filter(|row| row.target == *target).collect()
}

#[tokio::test]
async fn a_review_has_a_row_for_each_account_of_each_place() {
    let emulator = emulator();
    let places = emulator.endpoints();
    let targets = targets(&emulator);
    let review = access(&emulator).review(targets.clone()).await.unwrap();
    assert!(review.complete);
    assert_eq!(review.targets.iter().map(|t| t.target.as_str()).collect::<Vec<_>>(), targets);

    let team = paperspace(&emulator).list_team_members(&places.paperspace.team_id).all().await;
    let mut expected: Vec<_> = team.unwrap().into_iter().map(|member| member.user.id).collect();
    let mut seen: Vec<_> = of(&review, &targets[0]).iter().map(|row| row.user_id.clone()).collect();
    expected.sort();
    seen.sort();
    assert_eq!(seen, expected);

    let users = zenml(&emulator).list_users().all().await.unwrap();
    assert_eq!(of(&review, "zenml").len(), users.len());
    let disabled = |status: &Row| status.status == AccountStatus::Disabled;
    assert_eq!(
        of(&review, "zenml").iter().filter(|row| disabled(row)).count(),
        users.iter().filter(|user| user.is_active == Some(false)).count()
    );

    let mut keys: Vec<_> = review.rows.iter().map(|row| &row.row_key).collect();
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), review.rows.len(), "keys are unique");
    let principals: Vec<_> =
        review.targets.iter().map(|target| target.principal.is_some()).collect();
    assert_eq!(principals, [true, true, true, true, true, false, false], "Evo tells no one");
    for target in &review.targets {
        assert_eq!(target.rows as usize, of(&review, &target.target).len(), "{}", target.target);
    }
    let owners = of(&review, &targets[0]).into_iter().filter(|r| r.access == AccessLevel::Owner);
    let sole: Vec<_> = owners.filter(|row| row.flags.contains(&Flag::SoleOwner)).collect();
    assert_eq!(sole.len(), 1, "a team of Paperspace has one owner");
}

#[tokio::test]
async fn two_reviews_of_the_same_memberships_are_the_same_but_for_times() {
    let emulator = emulator();
    let access = access(&emulator);
    let mut targets = targets(&emulator);
    let first = access.review(targets.clone()).await.unwrap();
    let second = access.review(targets.clone()).await.unwrap();
    let same = |review: &Review| serde_json::to_string(&review.rows).unwrap();
    // The clocks stand still.
    assert_eq!(same(&first), same(&second));
    targets.reverse();
    let reversed = access.review(targets).await.unwrap();
    assert_eq!(same(&first), same(&reversed), "whatever the order of the targets");
}

#[tokio::test]
async fn what_fails_in_one_service_leaves_the_others_whole() {
    let emulator = emulator();
    let targets = targets(&emulator);
    let whole = access(&emulator).review(targets.clone()).await.unwrap();
    let page = 1;
    fault(&emulator, json!({ "operation": "list_users", "page": page, "status": 500 }));
    let review = access(&emulator).review(targets.clone()).await.unwrap();
    assert!(!review.complete);
    let failed: Vec<_> =
        review.targets.iter().filter(|t| t.status == TargetStatus::Failed).collect();
    assert_eq!(failed.iter().map(|t| t.target.as_str()).collect::<Vec<_>>(), ["zenml"]);
    let why = failed[0].error.as_deref().unwrap();
    assert!(why.contains("500"), "{why}");
    assert!(failed[0].resume.is_some(), "it can be gone on with");
    assert_eq!(failed[0].pages, 1);
    for target in targets.iter().filter(|target| *target != "zenml") {
        assert_eq!(of(&review, target), of(&whole, target), "{target}");
    }
    assert!(
        of(&review, "zenml").iter().all(|row| !row.flags.contains(&Flag::SoleOwner)),
        "who else is there is not known"
    );
}

#[tokio::test]
async fn a_place_without_a_client_or_a_right_is_a_target_that_failed() {
    let emulator = emulator();
    let only = Access::builder()
        .clients([("paperspace", paperspace(&emulator))])
        .clock(FakeClock::default())
        .build()
        .unwrap();
    let team = format!("paperspace:{}", emulator.endpoints().paperspace.team_id);
    let review = only.review([team.as_str(), "paperspace:no-such-team"]).await.unwrap();
    assert!(!review.complete);
    assert_eq!(review.targets[0].status, TargetStatus::Complete);
    assert_eq!(review.targets[1].status, TargetStatus::Failed);
    assert!(review.targets[1].error.as_deref().unwrap().contains("404"));
    assert!(review.targets[1].host.is_some());
}

#[tokio::test]
async fn wrong_targets_are_refused_before_anything_is_sent() {
    let emulator = emulator();
    let access = access(&emulator);
    for (targets, why) in [
        (vec![], "is empty"),
        (vec!["zenml", "zenml"], "`zenml` twice"),
        (vec!["github:org"], "none of the services"),
        (vec!["evo:org"], "UUID"),
    ] {
        let error = access.review(targets.as_slice()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(error.argument(), Some("targets"));
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(error.operation(), Some("review"));
    }
    assert!(emulator.requests().is_empty());
}

fn entry(email: &str) -> RosterEntry {
    RosterEntry::new(email)
}

#[tokio::test]
async fn a_roster_tells_who_has_left_and_for_how_long() {
    let emulator = emulator();
    let access = access(&emulator);
    let team = format!("paperspace:{}", emulator.endpoints().paperspace.team_id);
    let all = access.review([team.as_str()]).await.unwrap();
    let now = all.created_at;
    let emails: Vec<String> =
        all.rows.iter().filter_map(|row| row.email.as_ref()).map(|e| e.to_uppercase()).collect();
    let hours = |hours: i64| {
        Timestamp::from_unix_microseconds(now.unix_microseconds() - hours * 3_600_000_000)
    };
    let minute = Timestamp::from_unix_microseconds(now.unix_microseconds() - 60_000_000);
    let roster = Roster::new(vec![
        entry(&emails[0]).left_at(hours(30)),
        entry(&emails[1]).left_at(minute),
        // Tomorrow.
        entry(&emails[2]).left_at(hours(-24)),
        entry(&emails[3]).status(RosterStatus::Left),
        entry("elsewhere@example.com").aliases(vec![emails[4].as_str().into()]),
    ]);
    let options = rosterkit::access::ReviewOptions::default().roster(roster);
    let review = access.review_with([team.as_str()], options).await.unwrap();
    let row = |email: &str| {
        let found = review.rows.iter().find(|row| {
            row.email.as_deref().is_some_and(|other| other.eq_ignore_ascii_case(email))
        });
        let row = found.unwrap();
        let leaver = row.flags.contains(&Flag::Leaver);
        (leaver, row.flags.contains(&Flag::NotOnRoster), row.exposed_hours)
    };
    assert_eq!(row(&emails[0]), (true, false, Some(30)));
    assert_eq!(row(&emails[1]), (true, false, Some(1)), "a begun hour");
    assert_eq!(row(&emails[2]), (false, false, None), "who leaves tomorrow has not left");
    assert_eq!(row(&emails[3]), (true, false, None));
    assert_eq!(row(&emails[4]), (false, false, None), "known by another address");
    assert_eq!(row(&emails[5]), (false, true, None));
    assert_eq!(review.roster_people, Some(5));
}

#[tokio::test]
async fn find_keeps_the_rows_of_some_people() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = targets(&emulator);
    let review = access.review(targets.clone()).await.unwrap();
    let of_team = of(&review, &targets[0]);
    let (by_email, by_id) = (of_team[0], of_team[1]);
    let email = by_email.email.as_deref().unwrap();
    let people = [format!(" {} ", email.to_uppercase()), by_id.user_id.to_string()];
    let found = access.find(people.to_vec(), targets.clone()).await.unwrap();
    assert!(found.complete);
    let expected = review.rows.iter().filter(|row| {
        row.email.as_deref().is_some_and(|other| other.eq_ignore_ascii_case(email))
            || row.user_id == by_id.user_id
    });
    let keys = |rows: Vec<&Row>| rows.iter().map(|row| row.row_key.clone()).collect::<Vec<_>>();
    assert_eq!(keys(found.rows.iter().collect()), keys(expected.collect()));
    for (searched, reviewed) in found.targets.iter().zip(&review.targets) {
        assert_eq!(searched.searched, reviewed.rows, "{}", searched.target);
    }
    let error = access.find([" "].as_slice(), ["zenml"].as_slice()).await.unwrap_err();
    assert_eq!(error.argument(), Some("people"));
}

#[tokio::test]
async fn a_difference_is_told_of_places_that_were_read_both_times() {
    let emulator = emulator();
    let access = access(&emulator);
    let targets = targets(&emulator);
    let before = access.review(targets.clone()).await.unwrap();
    let members: Vec<Row> = of(&before, &targets[0])
        .into_iter()
        .filter(|row| row.access == AccessLevel::Member && row.status == AccountStatus::Active)
        .take(2)
        .cloned()
        .collect();
    let team = &emulator.endpoints().paperspace.team_id;
    let client = paperspace(&emulator);
    client.remove_team_member(team, &members[0].user_id).await.unwrap();
    client.update_team_member(team, &members[1].user_id, true).await.unwrap();
    let after = access.review(targets.clone()).await.unwrap();
    let diff = access.diff(before.clone(), after.clone()).await.unwrap();
    assert!(diff.complete && diff.joined.is_empty() && diff.status_changed.is_empty());
    assert_eq!(diff.left, [members[0].clone()]);
    assert_eq!(diff.role_changed.len(), 1);
    assert_eq!(diff.role_changed[0].before.role.as_deref(), Some("member"));
    assert_eq!(diff.role_changed[0].after.role.as_deref(), Some("admin"));

    // The same, where the place could not be read again: nothing is told to have left.
    fault(&emulator, json!({ "service": "paperspace", "status": 403 }));
    let after = access.review(targets.clone()).await.unwrap();
    let diff = access.diff(before, after).await.unwrap();
    assert!(!diff.complete && diff.left.is_empty() && diff.role_changed.is_empty());
    assert_eq!(diff.unknown, [targets[0].as_str()]);
}

#[tokio::test]
async fn places_are_what_the_credentials_see() {
    let emulator = emulator();
    let endpoints = emulator.endpoints();
    let evo = rosterkit::Evo::builder()
        .base_url(&endpoints.evo.base_url)
        .discovery_url(&endpoints.evo.discovery_url)
        .token(endpoints.evo.token.as_str())
        .build()
        .unwrap();
    let access = Access::builder()
        .client("paperspace", paperspace(&emulator))
        .client("zenml", zenml(&emulator))
        .client("gitbook", gitbook(&emulator))
        .client("evo@MINE", evo)
        .build()
        .unwrap();
    let looked_in = ["paperspace", "zenml", "gitbook", "evo@MINE"].map(str::to_owned).to_vec();
    let options = rosterkit::access::PlacesOptions::default().looked_in(looked_in);
    let places = access.places_with(options).await.unwrap();
    assert!(places.complete, "{:?}", places.sources);
    let seen: Vec<_> = places.places.iter().map(|place| place.target.to_string()).collect();
    for target in targets(&emulator) {
        let target = target.replace("evo:", "evo@MINE:");
        // A team of Paperspace is named by its namespace.
        if !target.starts_with("paperspace") {
            assert!(seen.contains(&target), "{target} is not in {seen:?}");
        }
    }
    for target in seen.iter().filter(|target| target.starts_with("paperspace")) {
        let review = access.review([target.as_str()]).await.unwrap();
        assert!(review.complete, "{target}");
    }
}

/// A target, what happened to it, and how many pages and people had been read.
type Event = (String, TargetState, u32, u32);

#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<Event>>>);

impl Observer for Heard {
    fn on_target(&self, event: &TargetEvent<'_>) {
        let heard = (event.target.to_owned(), event.state, event.pages, event.people);
        self.0.lock().unwrap().push(heard);
    }
}

#[tokio::test]
async fn an_observer_is_told_how_far_targets_have_come() {
    let emulator = emulator();
    let heard = Heard::default();
    let access = Access::builder()
        .clients([("zenml", zenml(&emulator))])
        .observer(heard.clone())
        .build()
        .unwrap();
    let review = access.review(["zenml"]).await.unwrap();
    let events = heard.0.lock().unwrap();
    let states: Vec<_> = events.iter().map(|(_, state, ..)| *state).collect();
    assert_eq!(states[..2], [TargetState::Started, TargetState::Reading]);
    assert_eq!(states.last(), Some(&TargetState::Complete));
    let (target, _, pages, people) = events.last().unwrap();
    assert_eq!(
        (target.as_str(), *pages, *people),
        ("zenml", review.targets[0].pages, review.targets[0].rows)
    );
}

#[test]
fn the_blocking_client_does_the_same() {
    let emulator = emulator();
    let clients = [("zenml", zenml(&emulator))];
    let access = rosterkit::blocking::Access::builder().clients(clients).build().unwrap();
    let review = access.review(["zenml"]).unwrap();
    assert!(review.complete && !review.rows.is_empty());
}

/// A member of a team of Paperspace, as the world has one.
#[derive(Clone, Debug)]
struct Person {
    id: u16,
    role: u8,
    confirmed: bool,
}

fn json_of(person: &Person) -> Value {
    json!({
        "dtConfirmed": person.confirmed.then_some("2024-01-01T00:00:00Z"),
        "isAdmin": person.role > 0,
        "isOwner": person.role > 1,
        "user": { "id": format!("u{}", person.id), "email": format!("P{}@Example.com", person.id) },
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The review of a random world is exactly that world, however it is split into pages, and
    /// whatever fails on the way is named.
    #[test]
    fn a_review_is_the_world(
        people in proptest::collection::vec(
            (0u8..3, any::<bool>()).prop_map(|(role, confirmed)| (role, confirmed)), 0..30),
        page in 1usize..8,
        fails_at in proptest::option::of(0usize..6),
    ) {
        let people: Vec<Person> = people
            .into_iter()
            .enumerate()
            .map(|(id, (role, confirmed))| Person { id: id as u16, role, confirmed })
            .collect();
        let pages: Vec<_> = people.chunks(page).collect();
        let pages = if pages.is_empty() { vec![&people[..]] } else { pages };
        let mut answers = vec![json!({ "body": { "json": null } })];
        let mut readable = 0;
        let mut failed = false;
        for (at, page) in pages.iter().enumerate() {
            if fails_at == Some(at) {
                answers.push(json!({ "status": 403, "body": { "json": { "code": "FORBIDDEN", "message": "no" } } }));
                failed = true;
                break;
            }
            readable += page.len();
            let more = at + 1 < pages.len();
            answers.push(json!({ "body": { "json": {
                "hasMore": more,
                "items": page.iter().map(json_of).collect::<Vec<_>>(),
                "nextPage": more.then(|| format!("p{}", at + 1)),
            } } }));
        }
        let emulator = shared_emulator();
        let script = script(emulator, answers);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let review = runtime.block_on(async {
            let clients = [("paperspace", scripted(&script))];
            let access = Access::builder().clients(clients).build().unwrap();
            access.review(["paperspace:t1"]).await.unwrap()
        });
        script.remove();
        prop_assert_eq!(review.complete, !failed);
        prop_assert_eq!(review.targets[0].error.is_some(), failed);
        let mut seen: Vec<_> = review
            .rows
            .iter()
            .map(|row| {
                let invited = row.status == AccountStatus::Invited;
                (row.user_id.to_string(), row.role.as_deref().unwrap().to_owned(), !invited)
            })
            .collect();
        seen.sort();
        let mut world: Vec<_> = people[..readable]
            .iter()
            .map(|person| {
                let role = ["member", "admin", "owner"][person.role as usize];
                (format!("u{}", person.id), role.to_owned(), person.confirmed)
            })
            .collect();
        world.sort();
        prop_assert_eq!(seen, world);
        let mut sorted = review.rows.clone();
        sorted.sort_by_key(|row| row.email.as_deref().map(str::to_lowercase));
        prop_assert_eq!(sorted, review.rows);
    }
}

fn shared_emulator() -> &'static Emulator {
    static EMULATOR: std::sync::OnceLock<Emulator> = std::sync::OnceLock::new();
    EMULATOR.get_or_init(emulator)
}

#[tokio::test]
async fn a_client_that_was_closed_refuses_further_calls() {
    let emulator = emulator();
    let access = access(&emulator);
    access.close();
    let error = access.review(["zenml"]).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Closed);
    assert_eq!(error.operation(), Some("review"));
    assert!(emulator.requests().is_empty());
}
