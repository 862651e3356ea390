//! A listing gives every item once and in order, whatever its pages are like and wherever it is cut.

mod support;

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use rosterkit::blocking::{GitBook, Pager, Paperspace, ZenML};
use rosterkit::{CallOptions, Error, ErrorKind};
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Style {
    Cursor,
    PageToken,
    Offset,
}

/// What happens to the request for a page before it is answered.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    None,
    Refused,
    Lost,
    Garbage,
}

#[derive(Clone, Debug)]
struct Case {
    style: Style,
    /// How many people are on each page; an offset list has no empty ones.
    pages: Vec<(usize, Trouble)>,
    /// Stop after so many items and go on with `resume`, as often as there are numbers.
    stops: Vec<usize>,
    prefetch: usize,
}

fn case() -> impl Strategy<Value = Case> {
    let style = prop_oneof![Just(Style::Cursor), Just(Style::PageToken), Just(Style::Offset)];
    let trouble = prop_oneof![
        3 => Just(Trouble::None),
        1 => Just(Trouble::Refused),
        1 => Just(Trouble::Lost),
        1 => Just(Trouble::Garbage),
    ];
    let page = (prop_oneof![4 => 1..7usize, 1 => Just(0)], trouble);
    (
        style,
        prop::collection::vec(page, 1..9),
        prop::collection::vec(0..9usize, 0..4),
        prop_oneof![Just(0usize), Just(1), Just(5)],
    )
        .prop_map(|(style, mut pages, stops, prefetch)| {
            if style == Style::Offset {
                pages.retain(|(size, _)| *size > 0);
            }
            Case { style, pages, stops, prefetch }
        })
}

fn id(index: usize) -> String {
    format!("3fa85f64-5717-4562-b3fc-{index:012}")
}

fn person(style: Style, index: usize) -> Value {
    match style {
        Style::Cursor => {
            let mut member = support::member(index);
            member["user"]["id"] = json!(id(index));
            member
        }
        Style::PageToken => json!({
            "organization": {
                "id": id(index), "disabled": false, "sso": false, "role": null,
                "joinedAt": "2024-01-02T03:04:05Z", "user": {"id": id(index), "displayName": "N"},
            },
            "team": {"role": "member"},
        }),
        Style::Offset => json!({"id": id(index)}),
    }
}

/// A listing of a style, told apart by nothing but its ids.
fn listing(style: Style, base_url: &str) -> Box<dyn Listing> {
    fn boxed<T: Send + 'static>(list: Pager<T>, id: fn(&T) -> String) -> Box<dyn Listing> {
        Box::new((list, id))
    }
    match style {
        Style::Cursor => {
            let client = Paperspace::builder().base_url(base_url).api_key("k").build().unwrap();
            boxed(client.list_team_members("t"), |member| member.user.id.to_string())
        }
        Style::PageToken => {
            let client = GitBook::builder().base_url(base_url).token("k").build().unwrap();
            boxed(client.list_team_members("o", "t"), |member| member.organization.id.to_string())
        }
        Style::Offset => {
            let client = ZenML::builder().base_url(base_url).token("k").build().unwrap();
            boxed(client.list_users(), |user| user.id.to_string())
        }
    }
}

trait Listing {
    fn prepare(self: Box<Self>, prefetch: usize, resume: Option<&str>) -> Box<dyn Listing>;
    fn next(&mut self) -> Option<Result<String, Error>>;
    fn resume(&self) -> String;
}

impl<T: Send + 'static> Listing for (Pager<T>, fn(&T) -> String) {
    fn prepare(self: Box<Self>, prefetch: usize, resume: Option<&str>) -> Box<dyn Listing> {
        let (pager, id) = *self;
        let options = CallOptions::default().max_retries(0);
        let pager = pager.prefetch(prefetch).options(&options);
        Box::new((
            match resume {
                Some(resume) => pager.resume_from(resume),
                None => pager,
            },
            id,
        ))
    }

    fn next(&mut self) -> Option<Result<String, Error>> {
        self.0.next().map(|item| item.map(|item| (self.1)(&item)))
    }

    fn resume(&self) -> String {
        self.0.resume()
    }
}

/// Case to the end, starting again wherever an error or a stop says so.
fn collect(case: &Case, base_url: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut stops: VecDeque<usize> = case.stops.iter().copied().collect();
    let mut resume: Option<String> = None;
    loop {
        let mut list = listing(case.style, base_url).prepare(case.prefetch, resume.as_deref());
        let stop = stops.pop_front().unwrap_or(usize::MAX);
        let mut taken = 0;
        loop {
            if taken == stop {
                resume = Some(list.resume());
                break;
            }
            match list.next() {
                Some(Ok(id)) => {
                    found.push(id);
                    taken += 1;
                }
                Some(Err(error)) => {
                    assert_eq!(error.resume(), Some(list.resume().as_str()));
                    assert!(list.next().is_none(), "after an error the listing is over");
                    resume = error.resume().map(str::to_owned);
                    break;
                }
                None => return found,
            }
        }
    }
}

#[test]
fn the_union_of_what_is_handed_out_is_everybody_once_and_in_order() {
    let mut runner = prop::test_runner::TestRunner::new(ProptestConfig::with_cases(300));
    let result = runner.run(&case(), |case| {
        let everybody: usize = case.pages.iter().map(|(size, _)| size).sum();
        let found = collect(&case, &serve(case.clone()));
        prop_assert_eq!(found, (0..everybody).map(id).collect::<Vec<_>>());
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

/// Serve the pages by position, so that any can be asked for again, until the last client leaves.
fn serve(case: Case) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let troubles: Vec<_> = case.pages.iter().map(|(_, trouble)| Some(*trouble)).collect();
    let shared = Arc::new((case, Mutex::new(troubles)));
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let shared = shared.clone();
            std::thread::spawn(move || answer_all(&connection, &shared.0, &shared.1));
        }
    });
    base_url
}

fn answer_all(connection: &TcpStream, case: &Case, troubles: &Mutex<Vec<Option<Trouble>>>) {
    connection.set_nodelay(true).expect("a socket");
    let mut lines = BufReader::new(connection).lines();
    while let Some(Ok(request)) = lines.next() {
        while lines.next().is_some_and(|line| line.is_ok_and(|line| !line.is_empty())) {}
        let (page, skip) = position(case, &request);
        let trouble = troubles.lock().unwrap().get_mut(page).and_then(Option::take);
        let (status, body) = match trouble {
            Some(Trouble::Refused) => (503, String::new()),
            Some(Trouble::Lost) => return,
            Some(Trouble::Garbage) => (200, json!({"items": null}).to_string()),
            Some(Trouble::None) | None => (200, body(case, page, skip).to_string()),
        };
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n"
        );
        let mut to = connection;
        if to.write_all((head + &body).as_bytes()).is_err() {
            return;
        }
    }
}

/// Which page a request asks for, and how many of its items come before.
fn position(case: &Case, request: &str) -> (usize, usize) {
    let target = request.split(' ').nth(1).unwrap_or_default();
    let query = target.split_once('?').map_or("", |(_, query)| query);
    let value =
        |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    if case.style != Style::Offset {
        let token = value("after").or(value("page"));
        return (token.map_or(0, |token| token.strip_prefix("page-").unwrap().parse().unwrap()), 0);
    }
    let mut offset: usize = value("offset").map_or(0, |offset| offset.parse().unwrap());
    for (page, (size, _)) in case.pages.iter().enumerate() {
        if offset < *size {
            return (page, offset);
        }
        offset -= size;
    }
    (case.pages.len(), 0)
}

fn body(case: &Case, page: usize, skip: usize) -> Value {
    let first: usize = case.pages.iter().take(page).map(|(size, _)| size).sum();
    let size = case.pages.get(page).map_or(0, |(size, _)| *size);
    let people: Vec<_> = (first + skip..first + size).map(|i| person(case.style, i)).collect();
    let next = (page + 1 < case.pages.len()).then(|| format!("page-{}", page + 1));
    match (case.style, next) {
        (Style::Cursor, next) => {
            json!({"hasMore": next.is_some(), "items": people, "nextPage": next})
        }
        (Style::PageToken, Some(page)) => json!({"items": people, "next": {"page": page}}),
        (Style::PageToken, None) => json!({"items": people}),
        (Style::Offset, _) => json!(people),
    }
}

#[tokio::test]
async fn a_cursor_is_sent_back_up_to_64_kb_and_a_longer_one_is_the_services_mistake() {
    let emulator = support::emulator();
    for (length, kind) in [(60_000, None), (66_000, Some(ErrorKind::MissingCursor))] {
        let cursor = "c".repeat(length);
        let page = |next: Option<&str>| {
            let json = json!({ "hasMore": next.is_some(), "items": [], "nextPage": next });
            json!({ "headers": [["Content-Type", "application/json"]], "body": { "json": json } })
        };
        let script = support::script(&emulator, vec![page(Some(&cursor)), page(None)]);
        let listed = support::scripted(&script).list_secrets("t").all().await;
        assert_eq!(listed.err().map(|error| error.kind()), kind, "{length}");
    }
}
