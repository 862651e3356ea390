//! Pagers in unusual conditions: a lost runtime, pages that lead in circles, resume tokens of other listings.

mod support;

use std::time::Duration;

use rosterkit::{ErrorKind, Pager, Paperspace, ZenML, paperspace, zenml};
use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

fn page(from: usize, to: usize, next: Option<&str>) -> Value {
    let items: Vec<_> = (from..to).map(support::member).collect();
    let body = json!({"hasMore": next.is_some(), "items": items, "nextPage": next});
    json!({"headers": [["Content-Type", "application/json"]], "body": {"json": body}})
}

/// The ids that a pager gives, and the error that it ends with.
async fn read_all(
    mut list: Pager<paperspace::TeamMember>,
) -> (Vec<String>, Option<rosterkit::Error>) {
    let mut ids = Vec::new();
    loop {
        match list.next().await {
            Some(Ok(member)) => ids.push(member.user.id.to_string()),
            Some(Err(error)) => return (ids, Some(error)),
            None => return (ids, None),
        }
    }
}

#[test]
fn a_listing_whose_runtime_is_gone_goes_on_or_says_so_and_is_never_short() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().zenml;
    let client = ZenML::builder().base_url(&place.base_url).token(place.token.as_str());
    let client = client.build().unwrap();
    let few = zenml::ListUsersOptions::default().limit(5u32);
    let everybody = runtime().block_on(client.list_users_with(few.clone()).all()).unwrap().len();
    for prefetch in [0, 1, 3] {
        let mut list = client.list_users_with(few.clone()).prefetch(prefetch);
        let mut found = 0;
        let error = loop {
            // A runtime for each item, as glue code does it.
            match runtime().block_on(list.next()) {
                Some(Ok(_)) => found += 1,
                Some(Err(error)) => break Some(error),
                None => break None,
            }
        };
        match error {
            None => assert_eq!(found, everybody, "prefetch {prefetch}"),
            Some(error) => {
                assert_eq!(error.kind(), ErrorKind::Cancelled, "prefetch {prefetch}");
                let rest = client.list_users_with(few.clone()).resume_from(error.resume().unwrap());
                let rest = runtime().block_on(rest.all()).unwrap().len();
                assert_eq!(found + rest, everybody, "prefetch {prefetch}");
            }
        }
    }
}

#[test]
fn a_page_that_was_on_its_way_is_asked_for_again_on_another_runtime() {
    let emulator = support::emulator();
    let mut slow = page(0, 2, None);
    slow["latency_ms"] = json!(60_000);
    let script = support::script(&emulator, vec![slow, page(0, 2, None)]);
    let mut list = support::scripted(&script).list_team_members("t");
    runtime().block_on(async {
        let given_up = tokio::time::timeout(Duration::from_millis(50), list.next()).await;
        assert!(given_up.is_err());
    });
    let (ids, error) = runtime().block_on(read_all(list));
    assert_eq!((ids.len(), error.is_none()), (2, true));
    assert_eq!(script.requests().len(), 2);
}

#[tokio::test]
async fn resuming_a_listing_that_goes_in_circles_repeats_nobody() {
    let emulator = support::emulator();
    let circle = vec![page(0, 2, Some("a")), page(2, 4, Some("b")), page(4, 6, Some("a"))];
    let script = support::script(&emulator, circle);
    let client = support::scripted(&script);
    let (ids, error) = read_all(client.list_team_members("t")).await;
    assert_eq!(ids, ["u0", "u1", "u2", "u3", "u4", "u5"]);
    let error = error.unwrap();
    assert_eq!(error.kind(), ErrorKind::PaginationLoop);
    // The service has mended its last page meanwhile.
    let script = support::script(&emulator, vec![page(4, 6, None)]);
    let mended = Paperspace::builder().base_url(&script.base_url).api_key("test-key");
    let elsewhere = mended.build().unwrap().list_team_members("t");
    let (_, refused) = read_all(elsewhere.resume_from(error.resume().unwrap())).await;
    assert_eq!(refused.unwrap().argument(), Some("resume"), "another base URL");
    let (again, _) =
        read_all(client.list_team_members("t").resume_from(error.resume().unwrap())).await;
    assert!(again.is_empty(), "{again:?}");
}

#[tokio::test]
async fn a_pager_that_is_sent_elsewhere_forgets_what_it_had_fetched() {
    let emulator = support::emulator();
    let pages = vec![page(0, 3, Some("a")), page(3, 6, None), page(0, 3, Some("a"))];
    let script = support::script(&emulator, pages);
    let mut list = support::scripted(&script).list_team_members("t");
    list.next().await.unwrap().unwrap();
    let after_one = list.resume();
    list.next_page().await.unwrap().unwrap();
    list.next().await.unwrap().unwrap();
    let rest = list.resume_from(&after_one).next_page().await.unwrap().unwrap();
    let ids: Vec<_> = rest.items.iter().map(|member| member.user.id.as_str()).collect();
    assert_eq!(ids, ["u1", "u2"]);
}

#[tokio::test]
async fn a_place_beyond_any_listing_is_refused() {
    use base64::Engine;
    let encoding = base64::engine::general_purpose::URL_SAFE_NO_PAD;
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![]);
    let client = ZenML::builder().base_url(&script.base_url).token("t").build().unwrap();
    let own = encoding.decode(client.list_users().resume()).unwrap();
    let mut place: Value = serde_json::from_slice(&own).unwrap();
    place.as_object_mut().unwrap().remove("s");
    place["i"] = json!(u64::MAX);
    let odd = encoding.encode(place.to_string());
    let error = client.list_users().resume_from(&odd).all().await.unwrap_err();
    assert_eq!(error.argument(), Some("resume"), "{error}");
    assert!(script.requests().is_empty());
}

#[tokio::test]
async fn what_was_refused_stays_refused_and_comes_before_any_item() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![page(0, 3, Some("a")); 2]);
    let client = support::scripted(&script);
    let begin = client.list_team_members("t").resume();
    let odd = rosterkit::CallOptions::default().max_pages(0);
    let list = client.list_team_members("t").options(&odd).resume_from(&begin);
    let (ids, error) = read_all(list).await;
    assert_eq!((ids.len(), error.unwrap().argument()), (0, Some("max_pages")));
    assert!(script.requests().is_empty());

    let mut begun = client.list_team_members("t");
    begun.next().await.unwrap().unwrap();
    let (ids, error) = read_all(begun.options(&odd)).await;
    assert_eq!((ids.len(), error.unwrap().argument()), (0, Some("max_pages")));

    let mut begun = client.list_team_members("t");
    begun.next().await.unwrap().unwrap();
    let (ids, error) = read_all(begun.resume_from("nonsense")).await;
    assert_eq!((ids.len(), error.unwrap().argument()), (0, Some("resume")));
}
