//! Listings of something that changes while it is being read: people who are removed and added
//! between two pages, by others.

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard};

use proptest::prelude::*;
use rosterkit::blocking::{Paperspace, ZenML};
use rosterkit::paperspace::ListTeamMembersOptions;
use rosterkit::zenml::ListUsersOptions;
use rosterkit::{ErrorKind, Uuid};
use serde_json::{Value, json};

/// What others do between two requests; numbers are taken modulo how many people there are.
#[derive(Clone, Debug)]
enum Change {
    Nothing,
    Remove(usize),
    RemoveFirst(usize),
    Add(usize),
    Move(usize, usize),
}

/// People in an order, and what happens to them before each request but the first.
struct World {
    people: Vec<u32>,
    next: u32,
    changes: std::vec::IntoIter<Change>,
    /// The most that a page has, whatever is asked for.
    clamp: usize,
    begun: bool,
    requests: usize,
}

impl World {
    fn new(people: u32, clamp: usize, changes: Vec<Change>) -> Self {
        let (next, changes) = (people, changes.into_iter());
        Self { people: (0..people).collect(), next, changes, clamp, begun: false, requests: 0 }
    }

    fn change(&mut self) {
        if !std::mem::replace(&mut self.begun, true) {
            return;
        }
        let count = self.people.len();
        match self.changes.next().unwrap_or(Change::Nothing) {
            Change::Remove(at) if count > 0 => drop(self.people.remove(at % count)),
            Change::RemoveFirst(many) => drop(self.people.drain(..many.min(count))),
            Change::Add(at) => {
                self.people.insert(at % (count + 1), self.next);
                self.next += 1;
            }
            Change::Move(from, to) if count > 0 => {
                let person = self.people.remove(from % count);
                self.people.insert(to % count, person);
            }
            _ => {}
        }
    }

    /// Answer `GET /path?query` with a page.
    fn answer(&mut self, target: &str) -> Value {
        self.change();
        self.requests += 1;
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let of = |name: &str| {
            let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
            pairs.filter(|(n, _)| *n == name).find_map(|(_, value)| value.parse::<usize>().ok())
        };
        let limit = of("limit").unwrap_or(100).min(self.clamp);
        let before = of("offset").or(of("after")).unwrap_or(0).min(self.people.len());
        let page = &self.people[before..(before + limit).min(self.people.len())];
        if path == "/users" {
            return page.iter().map(|person| json!({ "id": id(*person) })).collect();
        }
        let member = |person: &u32| {
            let user = json!({ "id": format!("u{person}"), "email": "a@example.com" });
            json!({ "isAdmin": false, "isOwner": false, "user": user })
        };
        let next = before + page.len();
        json!({
            "hasMore": next < self.people.len(),
            "nextPage": next.to_string(),
            "items": page.iter().map(member).collect::<Vec<_>>(),
        })
    }
}

fn id(person: u32) -> Uuid {
    Uuid::from_u128(u128::from(person) << 64 | 7)
}

/// A service that has a world; each test has its own.
struct Service {
    world: Arc<Mutex<World>>,
    base_url: String,
}

impl Service {
    fn start() -> Self {
        let world = Arc::new(Mutex::new(World::new(0, 100, vec![])));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("it is bound");
        let served = world.clone();
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let world = served.clone();
                std::thread::spawn(move || converse(&connection, &world));
            }
        });
        Self { world, base_url: format!("http://{address}") }
    }

    /// Begin with a new world.
    fn with(&self, world: World) -> &Self {
        *self.world() = world;
        self
    }

    fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().expect("no panics")
    }

    fn zenml(&self) -> ZenML {
        ZenML::builder().base_url(&self.base_url).token("t").build().expect("a client")
    }

    fn paperspace(&self) -> Paperspace {
        Paperspace::builder().base_url(&self.base_url).api_key("k").build().expect("a client")
    }

    /// Who of so many people was there from the first request to the last.
    fn all_along(&self, people: u32) -> HashSet<Uuid> {
        let world = self.world();
        world.people.iter().filter(|person| **person < people).map(|person| id(*person)).collect()
    }
}

fn converse(connection: &TcpStream, world: &Mutex<World>) {
    let mut lines = BufReader::new(connection).lines();
    while let Some(Ok(first)) = lines.next() {
        while lines.next().and_then(Result::ok).is_some_and(|line| !line.is_empty()) {}
        let target = first.split(' ').nth(1).unwrap_or_default().to_owned();
        let body = world.lock().expect("no panics").answer(&target).to_string();
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length";
        let answer = format!("{head}: {}\r\n\r\n{body}", body.len());
        let mut connection = connection;
        if connection.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}

fn users(limit: Option<u32>) -> ListUsersOptions {
    let options = ListUsersOptions::default();
    limit.map_or(options.clone(), |limit| options.limit(limit))
}

#[test]
fn a_person_who_was_there_all_along_is_given_when_another_was_removed() {
    let service = Service::start();
    for prefetch in [0, 1, 4] {
        service.with(World::new(7, 100, vec![Change::Remove(0)]));
        let mut listing = service.zenml().list_users_with(users(Some(2))).prefetch(prefetch);
        let given: Vec<_> = listing.by_ref().map(|user| user.unwrap().id).collect();
        assert_eq!(given, (0..7).map(id).collect::<Vec<_>>(), "reading {prefetch} ahead");
        assert_eq!(listing.shifts(), 1, "reading {prefetch} ahead");
    }
}

#[test]
fn a_listing_that_stays_as_it_is_has_no_shifts_and_two_requests_at_its_end() {
    let service = Service::start();
    for (people, limit, requests) in
        [(0, None, 1), (1, None, 2), (5, None, 3), (100, None, 3), (101, None, 4), (5, Some(5), 3)]
    {
        service.with(World::new(people, 100, vec![]));
        let mut listing = service.zenml().list_users_with(users(limit));
        assert_eq!(listing.by_ref().map(Result::unwrap).count(), people as usize);
        assert_eq!((listing.shifts(), service.world().requests), (0, requests), "{people}");
    }
}

#[test]
fn removing_everybody_who_is_listed_reaches_everybody() {
    let service = Service::start();
    service.with(World::new(20, 3, vec![]));
    let mut given = HashSet::new();
    for user in service.zenml().list_users() {
        let listed = user.unwrap().id;
        given.insert(listed);
        service.world().people.retain(|person| id(*person) != listed);
    }
    assert_eq!(given, (0..20).map(id).collect());
}

#[test]
fn everyone_who_was_seen_is_given_even_if_the_order_is_another_each_time() {
    let service = Service::start();
    let moves = [Change::Move(0, 6), Change::Move(1, 0), Change::Move(6, 0), Change::Move(5, 1)];
    service.with(World::new(7, 2, moves.into_iter().cycle().take(40).collect()));
    let given: Vec<_> = service.zenml().list_users().map(|user| user.unwrap().id).collect();
    let once: HashSet<_> = given.iter().copied().collect();
    assert_eq!((once.len(), given.len()), (7, 7), "{given:?}");
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => Just(Change::Nothing),
        4 => any::<usize>().prop_map(Change::Remove),
        1 => (0..6_usize).prop_map(Change::RemoveFirst),
        2 => any::<usize>().prop_map(Change::Add),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(200)
    })]

    #[test]
    fn everyone_who_is_there_all_along_is_given_once(
        people in 0..30_u32,
        limit in proptest::option::of(1..6_u32),
        clamp in 2..8_usize,
        prefetch in 0..4_usize,
        changes in proptest::collection::vec(change(), 0..12),
    ) {
        static SERVICE: LazyLock<Service> = LazyLock::new(Service::start);
        let service = SERVICE.with(World::new(people, clamp, changes));
        let listing = service.zenml().list_users_with(users(limit)).prefetch(prefetch);
        let given: Vec<_> = listing.map(|user| user.unwrap().id).collect();
        let once: HashSet<_> = given.iter().copied().collect();
        prop_assert_eq!(once.len(), given.len(), "given twice: {:?}", given);
        let missing: Vec<_> = service.all_along(people).difference(&once).copied().collect();
        prop_assert!(missing.is_empty(), "missing: {:?}", missing);
    }

    #[test]
    fn a_listing_that_goes_on_elsewhere_is_complete_or_says_so(
        people in 0..30_u32,
        limit in proptest::option::of(1..6_u32),
        clamp in 2..8_usize,
        take in 0..30_usize,
        prefetch in 0..3_usize,
        changes in proptest::collection::vec(change(), 0..12),
    ) {
        static SERVICE: LazyLock<Service> = LazyLock::new(Service::start);
        let service = SERVICE.with(World::new(people, clamp, changes));
        let client = service.zenml();
        let mut first = client.list_users_with(users(limit));
        let mut given: Vec<_> =
            first.by_ref().take(take).map(|user| user.unwrap().id).collect();
        let second = client.list_users_with(users(limit)).prefetch(prefetch);
        for user in second.resume_from(&first.resume()) {
            match user {
                Ok(user) => given.push(user.id),
                Err(error) => {
                    prop_assert_eq!(error.kind(), ErrorKind::MissingCursor);
                    return Ok(());
                }
            }
        }
        let once: HashSet<_> = given.iter().copied().collect();
        prop_assert_eq!(once.len(), given.len(), "given twice: {:?}", given);
        let missing: Vec<_> = service.all_along(people).difference(&once).copied().collect();
        prop_assert!(missing.is_empty(), "missing: {:?}", missing);
    }

    #[test]
    fn a_listing_by_cursor_gives_each_once(
        people in 0..30_u32,
        limit in 1..6_u32,
        prefetch in 0..2_usize,
        take in 0..30_usize,
        changes in proptest::collection::vec((any::<usize>(), any::<usize>()), 0..12),
    ) {
        let changes = changes.into_iter().map(|(from, to)| Change::Move(from, to)).collect();
        static SERVICE: LazyLock<Service> = LazyLock::new(Service::start);
        let client = SERVICE.with(World::new(people, 100, changes)).paperspace();
        let options = ListTeamMembersOptions::default().limit(limit);
        let mut listing = client.list_team_members_with("t", options).prefetch(prefetch);
        let id = |member: rosterkit::Result<rosterkit::paperspace::TeamMember>| {
            member.unwrap().user.id.to_string()
        };
        let mut given: Vec<_> = listing.by_ref().take(take).map(id).collect();
        given.extend(listing.map(id));
        let once: HashSet<_> = given.iter().collect();
        prop_assert_eq!(once.len(), given.len(), "given twice: {:?}", given);
    }
}
