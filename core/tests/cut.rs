//! A listing is whole or an error: its answers are cut after every single byte.

mod support;

use futures_util::StreamExt;
use rosterkit::{CallOptions, ErrorKind, Paperspace};
use rosterkit_emulator::Emulator;
use serde_json::{Value, json};

const ITEMS: usize = 4;

/// The two pages of the listing, each over a connection of its own: a request that breaks off on one
/// that was used before is sent again by itself.
fn pages() -> [Value; 2] {
    let page = |from: usize, next: Value| {
        json!({
            "headers": [["Connection", "close"], ["Content-Type", "application/json"]],
            "body": {"json": {
                "hasMore": next.is_string(),
                "items": [support::member(from), support::member(from + 1)],
                "nextPage": next,
            }},
        })
    };
    [page(0, json!("second")), page(2, Value::Null)]
}

/// Add an action to an answer.
fn with(answer: &Value, action: &str, value: impl Into<Value>) -> Value {
    let mut answer = answer.clone();
    answer[action] = value.into();
    answer
}

/// How many bytes an answer has on the wire, found by cutting until nothing is missing.
fn whole(answer: &Value) -> usize {
    let body = answer["body"]["json"].to_string().len();
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: application/json\r\n";
    let head = format!("{head}Content-Length: 000\r\n\r\n");
    assert!((100..1000).contains(&body), "the head below has three digits");
    head.len() + body
}

async fn list(client: &Paperspace, retries: u32) -> Result<Vec<String>, rosterkit::Error> {
    let options = CallOptions::default().max_retries(retries);
    let members = client.list_team_members("t").options(&options).all().await?;
    Ok(members.into_iter().map(|member| member.user.id.to_string()).collect())
}

async fn check(emulator: &Emulator, answers: Vec<Value>, retries: u32, what: &str) {
    let script = support::script(emulator, answers);
    let client = support::scripted(&script);
    let listed = list(&client, retries).await;
    if retries > 0 {
        let listed = listed.unwrap_or_else(|error| panic!("{what}: {error}"));
        assert_eq!(listed, ["u0", "u1", "u2", "u3"], "{what}");
    } else {
        let error = listed.expect_err(what);
        assert_eq!(error.kind(), ErrorKind::ConnectionLost, "{what}: {error}");
        assert!(error.resume().is_some(), "{what}");
    }
    script.remove();
}

#[tokio::test]
async fn a_cut_listing_is_an_error_and_a_retried_one_is_whole() {
    let emulator = support::emulator();
    let pages = pages();
    let script = support::script(&emulator, pages.to_vec());
    let listed = list(&support::scripted(&script), 0).await.expect("nothing is cut");
    assert_eq!(listed.len(), ITEMS);
    let mut cases = Vec::new();
    for (page, whole_page) in pages.iter().enumerate() {
        let length = whole(whole_page);
        for action in ["close_after_bytes", "reset_after_bytes"] {
            cases.extend((0..length).map(|cut| (page, action, cut)));
        }
        // One byte more and nothing is cut: the cases cover the whole answer.
        let mut answers = pages.to_vec();
        answers[page] = with(whole_page, "close_after_bytes", length);
        let script = support::script(&emulator, answers);
        assert_eq!(list(&support::scripted(&script), 0).await.expect("whole").len(), ITEMS);
    }
    assert!(cases.len() > 1000, "{} cuts", cases.len());
    let check_case = async |(page, action, cut): (usize, &str, usize)| {
        let what = format!("page {page}, {action} {cut}");
        let mut answers = pages[..page].to_vec();
        answers.push(with(&pages[page], action, cut));
        check(&emulator, answers.clone(), 0, &what).await;
        answers.extend_from_slice(&pages[page..]);
        check(&emulator, answers, 1, &what).await;
    };
    futures_util::stream::iter(cases).for_each_concurrent(16, check_case).await;
}
