//! Listings as bindings read them: by threads and tasks at once, given up at any moment.

mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rosterkit::bridge::listing::{Listing, Page};
use rosterkit::bridge::{errors, runtime};
use rosterkit::paperspace::TeamMember;
use rosterkit::{CallOptions, Error, ErrorKind, Pager, Paperspace};
use serde_json::json;
use tokio::time::timeout;

/// The items of a page: the numbers of members.
type Items = Arc<Vec<usize>>;

fn numbers(members: Vec<TeamMember>) -> Items {
    let number = |member: TeamMember| member.user.id[1..].parse().expect("`u` and a number");
    Arc::new(members.into_iter().map(number).collect())
}

fn listing(pager: Pager<TeamMember>) -> Listing<Items> {
    Listing::new(pager, numbers)
}

/// A service with one listing, whose pages are of every length, and come when they come.
struct Service {
    base_url: String,
    /// Whether some requests fail.
    fails: Arc<AtomicBool>,
}

const MEMBERS: usize = 120;

impl Service {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let base_url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let fails = Arc::new(AtomicBool::new(false));
        let service = Self { base_url, fails: fails.clone() };
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let fails = fails.clone();
                // It fails when the client hangs up.
                std::thread::spawn(move || serve(connection, &fails));
            }
        });
        service
    }

    fn client(&self) -> Paperspace {
        let builder = Paperspace::builder().base_url(&self.base_url).api_key("test-key");
        builder.options(CallOptions::default().max_retries(0)).build().expect("a client")
    }

    fn pager(&self) -> Pager<TeamMember> {
        self.client().list_team_members("t")
    }
}

/// Answer requests: `after=7` is for the page that begins with the member number 7, which may be
/// empty the first time and is `after=7.` then.
fn serve(connection: TcpStream, fails: &AtomicBool) -> std::io::Result<()> {
    let mut lines = BufReader::new(connection.try_clone()?).lines();
    let mut connection = connection;
    connection.set_nodelay(true)?;
    while let Some(request) = lines.next().transpose()? {
        while lines.next().transpose()?.is_some_and(|header| !header.is_empty()) {}
        let cursor = request.split_once("after=").map_or("0", |(_, rest)| rest);
        let cursor = cursor.split([' ', '&']).next().unwrap_or_default();
        let begin: usize = cursor.trim_end_matches('.').parse().expect("a cursor of ours");
        let end = match begin % 7 {
            3 if !cursor.ends_with('.') => begin,
            length => (begin + length + 1).min(MEMBERS),
        };
        let next = if begin == end { format!("{end}.") } else { end.to_string() };
        let items: Vec<_> = (begin..end).map(support::member).collect();
        let more = end < MEMBERS;
        let page = json!({ "hasMore": more, "items": items, "nextPage": more.then_some(next) });
        let (status, body) = if fails.load(Ordering::SeqCst) && fastrand::u8(..20) == 0 {
            ("500 It failed", json!({}))
        } else {
            ("200 OK", page)
        };
        if fastrand::bool() {
            std::thread::sleep(Duration::from_micros(fastrand::u64(..2_000)));
        }
        let body = body.to_string();
        let head = "Content-Type: application/json\r\nContent-Length";
        write!(connection, "HTTP/1.1 {status}\r\n{head}: {}\r\n\r\n{body}", body.len())?;
    }
    Ok(())
}

/// Give up a future after a moment, or not.
async fn impatient<T>(future: impl Future<Output = T>) -> Option<T> {
    match fastrand::u8(..4) {
        0 => Some(future.await),
        // Polled once, and dropped.
        1 => timeout(Duration::ZERO, future).await.ok(),
        _ => timeout(Duration::from_micros(fastrand::u64(..3_000)), future).await.ok(),
    }
}

fn rest(page: &Page<Items>) -> &[usize] {
    assert_eq!(page.items.len(), page.length);
    &page.items[page.used..]
}

/// Take until the end, or until the listing has failed or was closed, in every way there is.
async fn take(listing: &Listing<Items>) -> (Vec<usize>, Option<Error>) {
    let mut taken = Vec::new();
    loop {
        let fetched = match fastrand::u8(..100) {
            0 => {
                listing.close();
                continue;
            }
            1..40 => {
                if let Some((items, index)) = listing.take_item() {
                    taken.push(items[index]);
                    continue;
                }
                impatient(listing.fetch()).await
            }
            40..55 => {
                if let Some(page) = listing.take_page() {
                    taken.extend(rest(&page));
                    continue;
                }
                impatient(listing.fetch()).await
            }
            55..70 => impatient(listing.fetch_ahead(3)).await,
            70..75 => impatient(listing.fetch_all()).await.map(|all| all.map(|()| true)),
            _ => impatient(listing.fetch()).await,
        };
        match fetched {
            Some(Err(error)) => return (taken, Some(error)),
            Some(Ok(false)) => {
                // Another may have had the last page arrive.
                let Some(page) = listing.take_page() else { return (taken, None) };
                taken.extend(rest(&page));
            }
            Some(Ok(true)) | None => {}
        }
    }
}

/// Read a listing with threads and tasks, and go on in another one wherever it breaks off.
fn read_by_many(service: &Service, prefetch: usize) -> usize {
    let (mut all, mut resume, mut broken) = (Vec::<usize>::new(), None::<String>, 0);
    loop {
        let mut pager = service.pager().prefetch(prefetch);
        if let Some(resume) = &resume {
            pager = pager.resume_from(resume);
        }
        let listing = Arc::new(listing(pager));
        let tasks: Vec<_> = (0..3)
            .map(|_| {
                let listing = listing.clone();
                runtime::spawn(async move { take(&listing).await })
            })
            .collect();
        let mut takers: Vec<_> = std::thread::scope(|scope| {
            let take = || runtime::block_on(take(&listing));
            let threads: Vec<_> = (0..2).map(|_| scope.spawn(take)).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        takers.extend(tasks.into_iter().map(|task| runtime::block_on(task).unwrap()));
        let place = listing.resume();
        let errors: Vec<_> = takers.iter().filter_map(|(_, error)| error.as_ref()).collect();
        for (taken, _) in &takers {
            assert!(taken.is_sorted(), "each gets them in their order: {taken:?}");
            all.extend(taken);
        }
        all.sort_unstable();
        assert!(all.iter().copied().eq(0..all.len()), "each item once, without gaps: {all:?}");
        if errors.is_empty() {
            return broken;
        }
        for error in errors {
            assert!(matches!(error.kind(), ErrorKind::Server | ErrorKind::Closed), "{error:?}");
            assert_eq!(error.resume(), Some(place.as_str()), "{error:?}");
        }
        (resume, broken) = (Some(place), broken + 1);
    }
}

#[test]
fn threads_and_tasks_that_give_up_fail_and_close_at_random_get_each_item_once() {
    let service = Service::start();
    service.fails.store(true, Ordering::SeqCst);
    let mut broken = 0;
    for prefetch in [0, 0, 0, 2] {
        for _ in 0..4 {
            broken += read_by_many(&service, prefetch);
        }
    }
    assert!(broken > 6, "it was closed and has failed {broken} times");
}

/// A language that hands out the items of pages itself, and counts them.
struct Language {
    listing: Listing<Items>,
    page: Option<Page<Items>>,
    used: usize,
    /// The number of the next page of the round.
    next: u64,
    round: u64,
    /// Where it goes on, when that is not in a page.
    place: String,
    given: Vec<usize>,
}

impl Language {
    fn resume(&self) -> String {
        self.page.as_ref().map_or(self.place.clone(), |page| page.position.resume(self.used))
    }

    /// Hand out an item of the page that is here; else take the next page.
    fn step(&mut self, round: u64) {
        if let Some(page) = &self.page
            && self.used < page.length
        {
            self.given.push(page.items[self.used]);
            self.used += 1;
        } else if let Some(page) = self.listing.take_page_of(round) {
            assert_eq!((page.round, page.number), (self.round, self.next));
            (self.page, self.used, self.next) = (Some(page), 0, self.next + 1);
        }
    }

    /// Somebody has stopped: what is here and not handed out is given up.
    fn stop(&mut self) {
        self.place = self.resume();
        self.round = self.listing.rewind(self.place.clone());
        (self.page, self.used, self.next) = (None, 0, 1);
    }
}

async fn hand_out(language: &Mutex<Language>) -> Option<Error> {
    loop {
        let (fetch, ahead, round) = {
            let language = language.lock().unwrap();
            let listing = &language.listing;
            (listing.fetch(), listing.fetch_ahead(4), listing.round())
        };
        let fetched =
            if fastrand::bool() { impatient(fetch).await } else { impatient(ahead).await };
        let mut language = language.lock().unwrap();
        match fetched {
            Some(Err(error)) => return Some(error),
            Some(Ok(false)) if language.given.len() == MEMBERS => return None,
            _ if fastrand::u8(..20) == 0 => language.stop(),
            _ => (0..fastrand::u8(..8)).for_each(|_| language.step(round)),
        }
    }
}

#[test]
fn a_language_that_rewinds_at_random_gets_each_item_once_and_in_order() {
    let service = Service::start();
    let mut failed = 0;
    for run in 0..14 {
        service.fails.store(run % 2 == 1, Ordering::SeqCst);
        let (mut given, mut place) = (Vec::new(), None::<String>);
        loop {
            let mut pager = service.pager().prefetch(run % 3);
            if let Some(place) = &place {
                pager = pager.resume_from(place);
            }
            let listing = listing(pager);
            let begin = listing.begin().resume(0);
            let language =
                Language { listing, page: None, used: 0, next: 1, round: 0, place: begin, given };
            let language = Arc::new(Mutex::new(language));
            let tasks: Vec<_> = (0..3)
                .map(|_| {
                    let language = language.clone();
                    runtime::spawn(async move { hand_out(&language).await })
                })
                .collect();
            let ends: Vec<_> =
                tasks.into_iter().map(|task| runtime::block_on(task).unwrap()).collect();
            let mut language = Arc::into_inner(language).unwrap().into_inner().unwrap();
            place = Some(language.resume());
            given = std::mem::take(&mut language.given);
            assert!(given.iter().copied().eq(0..given.len()), "{given:?}");
            if ends.iter().all(Option::is_none) {
                break;
            }
            failed += 1;
        }
        assert_eq!(given.len(), MEMBERS);
    }
    assert!(failed > 3, "it has failed {failed} times");
}

fn page(from: usize, to: usize, next: Option<&str>) -> serde_json::Value {
    let items: Vec<_> = (from..to).map(support::member).collect();
    let body = json!({ "hasMore": next.is_some(), "items": items, "nextPage": next });
    json!({ "headers": [["Content-Type", "application/json"]], "body": { "json": body } })
}

fn all_that_is_here(listing: &Listing<Items>) -> Vec<usize> {
    std::iter::from_fn(|| listing.take_page()).flat_map(|page| rest(&page).to_vec()).collect()
}

#[tokio::test]
async fn a_wait_that_is_given_up_ends_its_connection_and_the_page_is_asked_for_again() {
    let emulator = support::emulator();
    let mut slow = page(0, 2, None);
    slow["latency_ms"] = json!(60_000);
    for all in [false, true] {
        let script = support::script(&emulator, vec![slow.clone(), page(0, 2, None)]);
        let listing = listing(support::scripted(&script).list_team_members("t"));
        let soon = Duration::from_millis(50);
        assert!(if all {
            timeout(soon, listing.fetch_all()).await.is_err()
        } else {
            timeout(soon, listing.fetch_ahead(8)).await.is_err()
        });
        while emulator.connections_open() > 0 {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        assert!(listing.fetch().await.unwrap());
        assert_eq!(all_that_is_here(&listing), [0, 1]);
        assert!(!listing.fetch().await.unwrap());
        assert_eq!(script.requests().len(), 2);
    }
}

#[tokio::test]
async fn one_that_waits_for_its_turn_has_the_page_of_the_one_before() {
    let emulator = support::emulator();
    let mut slow = page(0, 2, None);
    slow["latency_ms"] = json!(50);
    let script = support::script(&emulator, vec![slow]);
    let listing = listing(support::scripted(&script).list_team_members("t"));
    let (one, other) = tokio::join!(listing.fetch(), listing.fetch());
    assert!(one.unwrap() && other.unwrap());
    assert_eq!(listing.take_item().map(|(items, index)| items[index]), Some(0));
    let page = listing.take_page().unwrap();
    assert_eq!((rest(&page), page.used), ([1].as_slice(), 1));
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn fetching_ahead_goes_on_between_calls_until_enough_pages_wait() {
    let emulator = support::emulator();
    let pages = (0..6).map(|n| page(n, n + 1, (n < 5).then_some(["a", "b", "c", "d", "e"][n % 5])));
    let script = support::script(&emulator, pages.collect());
    let listing = listing(support::scripted(&script).list_team_members("t"));
    for (waiting, expected) in [(3, vec![0, 1, 2]), (2, vec![3, 4]), (2, vec![5])] {
        assert!(listing.fetch_ahead(waiting).await.unwrap());
        while script.requests().len() <= *expected.last().unwrap() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        assert_eq!(all_that_is_here(&listing), expected);
    }
    assert!(!listing.fetch_ahead(2).await.unwrap());
}

#[tokio::test]
async fn what_is_fetched_ahead_ends_with_its_listing() {
    let emulator = support::emulator();
    let mut slow = page(2, 4, None);
    slow["latency_ms"] = json!(60_000);
    let script = support::script(&emulator, vec![page(0, 2, Some("a")), slow]);
    let listing = listing(support::scripted(&script).list_team_members("t"));
    assert!(listing.fetch_ahead(4).await.unwrap());
    while script.requests().len() < 2 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(all_that_is_here(&listing), [0, 1]);
    drop(listing);
    while emulator.connections_open() > 0 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn an_error_is_repeated_to_every_later_caller_and_says_where_to_go_on() {
    let emulator = support::emulator();
    let broken = json!({ "status": 500 });
    let script = support::script(&emulator, vec![page(0, 3, Some("a")), broken.clone(), broken]);
    let client = support::scripted(&script);
    let client = client.with_options(&CallOptions::default().max_retries(0)).unwrap();
    let listing = listing(client.list_team_members("t"));
    assert!(listing.fetch().await.unwrap());
    assert!(listing.take_item().is_some());
    let after_one = listing.resume();
    // Nothing of it counts when it fails.
    let error = listing.fetch_all().await.unwrap_err();
    assert_eq!((error.kind(), error.resume()), (ErrorKind::Server, Some(after_one.as_str())));
    assert!(listing.take_item().is_none(), "it comes behind where the error says to go on");
    let repeated = listing.fetch().await.unwrap_err();
    assert_eq!(repeated.to_string(), error.to_string());
    let begin = listing.begin().resume(0);
    listing.rewind(begin.clone());
    let moved = listing.fetch_ahead(2).await.unwrap_err();
    assert_eq!((moved.kind(), moved.resume()), (ErrorKind::Server, Some(begin.as_str())));
    listing.close();
    assert_eq!(listing.fetch().await.unwrap_err().kind(), ErrorKind::Closed);
    assert_eq!((listing.resume(), script.requests().len()), (begin, 2));
}

#[tokio::test]
async fn what_came_before_an_error_is_handed_out_before_it() {
    let emulator = support::emulator();
    let broken = json!({ "status": 500 });
    let pages = vec![page(0, 2, Some("a")), page(2, 4, Some("b")), broken];
    let script = support::script(&emulator, pages);
    let client = support::scripted(&script);
    let client = client.with_options(&CallOptions::default().max_retries(0)).unwrap();
    let listing = listing(client.list_team_members("t"));
    assert!(listing.fetch_ahead(8).await.unwrap());
    while script.requests().len() < 3 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert!(listing.fetch().await.unwrap(), "the error comes behind what is here");
    assert_eq!(all_that_is_here(&listing), [0, 1, 2, 3]);
    let place = listing.resume();
    let error = listing.fetch_ahead(8).await.unwrap_err();
    assert_eq!((error.kind(), error.resume()), (ErrorKind::Server, Some(place.as_str())));
}

#[tokio::test]
async fn closing_ends_what_is_being_fetched_and_comes_before_its_error() {
    let emulator = support::emulator();
    let mut slow = json!({ "status": 500 });
    slow["latency_ms"] = json!(100);
    let script = support::script(&emulator, vec![slow]);
    let client = support::scripted(&script);
    let client = client.with_options(&CallOptions::default().max_retries(0)).unwrap();
    let listing = listing(client.list_team_members("t"));
    let (fetched, ()) = tokio::join!(listing.fetch(), async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        listing.close();
    });
    assert_eq!(fetched.unwrap_err().kind(), ErrorKind::Closed);
    let refused = self::listing(client.list_team_members("t"));
    refused.refuse(errors::new(ErrorKind::InvalidArgument, "the first"));
    refused.refuse(errors::new(ErrorKind::InvalidArgument, "the second"));
    assert!(refused.fetch().await.unwrap_err().to_string().contains("The first"));
    assert_eq!(script.requests().len(), 1);
}
