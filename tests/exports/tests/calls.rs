//! Operations of all services through the objects that uniffi sees, against the emulator.

use std::collections::HashMap;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;

use rosterkit_emulator::Emulator;
use rosterkit_exports::RosterKitError;
use rosterkit_exports::services::evo::{BlockingEvo, Evo, EvoWorkspaceRole};
use rosterkit_exports::services::gitbook::{
    BlockingGitBook, GitBook, GitBookMembership, GitBookTeamRole,
};
use rosterkit_exports::services::paperspace::{
    BlockingPaperspace, Paperspace, PaperspaceTeamMemberPager, PaperspaceTeamRole,
};
use rosterkit_exports::services::shared::{SharedOutcome, SharedRemovalCertainty};
use rosterkit_exports::services::zenml::{BlockingZenML, ZenML, ZenMLUserUpdate};

const NOBODY: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

fn emulator() -> Emulator {
    Emulator::builder().people(40).start_in_background().expect("a free port")
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// Drive a future as a foreign executor does: with no runtime around it.
fn drive<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}

fn failed<T>(result: Result<T, RosterKitError>) -> (String, String) {
    match result {
        Ok(_) => panic!("it should have failed"),
        Err(RosterKitError::Failed { kind, message }) => (kind, message),
    }
}

/// How many members each page has.
fn sizes(pager: &PaperspaceTeamMemberPager) -> Vec<usize> {
    let pages = std::iter::from_fn(|| drive(pager.next_page()).expect("a page"));
    pages.map(|page| page.items.len()).collect()
}

#[test]
fn paperspace_lists_page_by_page_and_changes_secrets() {
    let emulator = emulator();
    let place = &emulator.ready().paperspace;
    let client = Paperspace::new(some(&place.api_key), some(&place.base_url)).expect("a client");
    let team = || place.team_id.clone();

    let all = client.list_team_members(team(), None, Some(15), None, None, None);
    let sizes = sizes(&all);
    assert!(sizes.len() > 2 && sizes.iter().sum::<usize>() == 40, "{sizes:?}");
    let owners = Some(PaperspaceTeamRole::Owner);
    let owners = client.list_team_members(team(), None, None, None, None, owners);
    let page = drive(owners.next_page()).expect("a page").expect("a first one");
    assert_eq!((page.status, page.items.iter().all(|member| member.is_owner)), (200, true));

    let value = "correct horse".to_owned();
    let created = drive(client.create_secret(team(), "DB".to_owned(), value)).expect("created");
    let secret = drive(client.get_secret(team(), "DB".to_owned())).expect("it is there");
    assert_eq!((secret.name, secret.dt_created), (created.name, created.dt_created));
    let removal = drive(client.delete_secret(team(), "DB".to_owned())).expect("deleted");
    assert_eq!(removal.outcome, SharedOutcome::Removed);
    let (kind, message) = failed(drive(client.get_secret(team(), "DB".to_owned())));
    assert_eq!(kind, "NotFoundError", "{message}");
}

#[test]
fn a_blocking_listing_is_the_same() {
    let emulator = emulator();
    let place = &emulator.ready().paperspace;
    let client = BlockingPaperspace::new(some(&place.api_key), some(&place.base_url));
    let client = client.expect("a client");
    let pager = client.list_team_members(place.team_id.clone(), None, Some(25), None, None, None);
    let begin = pager.resume();
    let first = pager.wait_for_page().expect("a page").expect("a first one");
    assert_ne!(pager.resume(), begin);
    let second = pager.wait_for_page().expect("a page").expect("a second one");
    assert_eq!((first.items.len(), second.items.len()), (25, 15));
    assert_eq!(pager.wait_for_page().expect("the end"), None);
    let (kind, message) = failed(client.get_secret(place.team_id.clone(), "..".to_owned()));
    assert_eq!(kind, "InvalidArgumentError", "{message}");
}

#[test]
fn zenml_keeps_clears_and_sets() {
    let emulator = emulator();
    let place = &emulator.ready().zenml;
    let url = some(&place.base_url);
    let new = (some(&place.api_key), url.clone());
    let client = ZenML::new(new.0, None, None, None, None, None, new.1).expect("a client");
    let users = client.list_users(None, None, None, None, None, Some(5), None);
    let user = drive(users.next_page()).expect("a page").expect("users").items.remove(0);

    let update = |company, job_title| ZenMLUserUpdate { company, job_title, ..Default::default() };
    let set = update(Some(some("Acme")), Some(some("Smith")));
    let changed = drive(client.update_user(user.id.clone(), set)).expect("changed");
    assert_eq!((changed.company, changed.job_title), (some("Acme"), some("Smith")));
    let cleared = drive(client.update_user(user.id.clone(), update(Some(None), None)));
    let cleared = cleared.expect("changed");
    assert_eq!((cleared.company, cleared.job_title), (None, some("Smith")));

    let metadata = Some(some("not JSON"));
    let unreadable = ZenMLUserUpdate { metadata, ..Default::default() };
    let (kind, message) = failed(drive(client.update_user(user.id, unreadable)));
    assert_eq!(kind, "InvalidArgumentError");
    assert_eq!(message, "`update.metadata` must be a JSON object");
    let blocking = BlockingZenML::new(None, some(&place.token), None, None, None, None, url);
    let (kind, message) = failed(blocking.expect("a client").delete_user(NOBODY.to_owned()));
    assert_eq!(kind, "NotFoundError", "{message}");
}

#[test]
fn gitbook_takes_maps_of_records_and_tells_what_a_removal_did() {
    let emulator = emulator();
    let place = &emulator.ready().gitbook;
    let (organization, team) = (|| place.organization_id.clone(), || place.team_id.clone());
    let client = GitBook::new(some(&place.token), some(&place.base_url)).expect("a client");
    let members = client.list_team_members(organization(), team(), None, Some(7));
    let first = drive(members.next_page()).expect("a page").expect("members").items.remove(0);
    let id = first.organization.id;

    let role = GitBookTeamRole::Owner;
    let roles = HashMap::from([(id.clone(), GitBookMembership { role: role.clone() })]);
    drive(client.update_team_members(organization(), team(), None, None, Some(roles)))
        .expect("a new role");
    let all = client.list_team_members(organization(), team(), None, Some(1000));
    let all = drive(all.next_page()).expect("a page").expect("members").items;
    let found = all.iter().find(|member| member.organization.id == id).expect("still there");
    assert_eq!(found.team.role, role);

    let blocking = BlockingGitBook::new(some(&place.token), some(&place.base_url));
    let blocking = blocking.expect("a client");
    let remove = || blocking.remove_team_member(organization(), team(), id.clone());
    let (once, twice) = (remove().expect("removed"), remove().expect("nothing to remove"));
    assert_eq!(
        (once.outcome, twice.outcome),
        (SharedOutcome::Removed, SharedOutcome::AlreadyAbsent)
    );
    assert_eq!(twice.certainty, SharedRemovalCertainty::Confirmed);
}

#[test]
fn evo_lists_and_a_refused_argument_comes_with_the_first_page() {
    let emulator = emulator();
    let place = &emulator.ready().evo;
    let (token, url) = (some(&place.token), some(&place.base_url));
    let client = Evo::new(token.clone(), None, None, None, url.clone(), None).expect("a client");
    let (org, workspace) = (place.org_id.clone(), place.workspace_id.clone());
    let users = client.list_workspace_users(org, workspace.clone(), None);
    let users = drive(users.next_page()).expect("a page").expect("users").items;
    assert_eq!(users.len(), 40);
    assert!(users.iter().any(|user| user.role == EvoWorkspaceRole::Owner));

    let blocking = BlockingEvo::new(token, None, None, None, url, None).expect("a client");
    let refused = blocking.list_workspace_users("no UUID".to_owned(), workspace, None);
    let (kind, message) = failed(refused.wait_for_page());
    assert_eq!(kind, "InvalidArgumentError");
    assert_eq!(message, "`orgId` must be a UUID");
    assert_eq!(refused.wait_for_page().expect("the end"), None);
}
