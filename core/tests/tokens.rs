//! Tokens: obtained once, refreshed in time, replaced when the service refuses them.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use rosterkit::{
    BoxError, BoxFuture, ErrorKind, FakeClock, ProvidedToken, Refusal, TokenProvider, ZenML, zenml,
};
use rosterkit_emulator::{Emulator, Fault};
use serde_json::json;

/// How often the token endpoint was asked.
fn exchanges(emulator: &Emulator) -> usize {
    emulator.requests().iter().filter(|r| r.target == "/zenml/auth/login").count()
}

fn client(emulator: &Emulator, clock: &FakeClock) -> ZenML {
    let place = &emulator.endpoints().zenml;
    let builder = ZenML::builder().base_url(&place.base_url).api_key(place.api_key.as_str());
    builder.clock(clock.clone()).build().unwrap()
}

async fn list(client: &ZenML) -> Result<usize, rosterkit::Error> {
    let one = zenml::ListUsersOptions::default().limit(100u32);
    Ok(client.list_users_with(one).all().await?.len())
}

#[tokio::test]
async fn a_hundred_callers_on_a_cold_cache_ask_for_one_token() {
    let emulator = support::emulator();
    emulator.set_latency(Duration::from_millis(20));
    let client = client(&emulator, &FakeClock::default());
    let listed = join_all((0..100).map(|_| list(&client))).await;
    assert!(listed.into_iter().all(|result| result.is_ok()));
    assert_eq!(exchanges(&emulator), 1);
}

#[tokio::test]
async fn a_token_is_refreshed_in_the_background_and_then_without_choice() {
    let emulator = support::emulator();
    let clock = FakeClock::default();
    let client = client(&emulator, &clock);
    list(&client).await.unwrap();
    clock.advance(Duration::from_secs(3600 - 121));
    list(&client).await.unwrap();
    assert_eq!(exchanges(&emulator), 1, "121 s are left");

    clock.advance(Duration::from_secs(2));
    list(&client).await.unwrap();
    until(|| exchanges(&emulator) == 2).await;

    clock.advance(Duration::from_secs(3600 - 29));
    let before = emulator.requests().len();
    list(&client).await.unwrap();
    assert_eq!(exchanges(&emulator), 3);
    let first = &emulator.requests()[before];
    assert_eq!(first.target, "/zenml/auth/login", "29 s are left: the call waits for a new token");
}

#[tokio::test]
async fn a_failed_early_refresh_serves_the_old_token_and_a_failed_mandatory_one_fails() {
    let emulator = support::emulator();
    let clock = FakeClock::default();
    let client = client(&emulator, &clock);
    list(&client).await.unwrap();
    let down: Fault = serde_json::from_value(json!({
        "service": "zenml", "method": "POST", "status": 400, "body": {"error": "invalid_grant"},
    }))
    .unwrap();
    emulator.set_faults(vec![down]).unwrap();
    clock.advance(Duration::from_secs(3600 - 100));
    list(&client).await.expect("100 s are left of the old token");
    until(|| exchanges(&emulator) == 2).await;
    list(&client).await.expect("still");
    clock.advance(Duration::from_secs(80));
    let error = list(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.to_string().contains("invalid_grant"), "{error}");
    assert_eq!(error.operation(), Some("list_users"));
}

#[tokio::test]
async fn a_revoked_token_is_replaced_once_for_all_callers() {
    let emulator = support::emulator();
    let client = client(&emulator, &FakeClock::default());
    list(&client).await.unwrap();
    emulator.revoke_tokens();
    let listed = join_all((0..20).map(|_| list(&client))).await;
    assert!(listed.into_iter().all(|result| result.is_ok()));
    assert_eq!(exchanges(&emulator), 2);
}

#[tokio::test]
async fn a_caller_that_gives_up_does_not_take_the_refresh_with_it() {
    let emulator = support::emulator();
    emulator.set_latency(Duration::from_millis(50));
    let client = client(&emulator, &FakeClock::default());
    let given_up = tokio::time::timeout(Duration::from_millis(10), list(&client)).await;
    assert!(given_up.is_err());
    list(&client).await.unwrap();
    assert_eq!(exchanges(&emulator), 1);
}

/// A vault that is out of order for its first questions; the first is answered when it is released.
struct Vault {
    token: String,
    out_of_order: u32,
    asked: Arc<AtomicU32>,
    release: Arc<tokio::sync::Notify>,
}

impl TokenProvider for Vault {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        Box::pin(async {
            let question = self.asked.fetch_add(1, Ordering::Relaxed);
            if question == 0 {
                self.release.notified().await;
            }
            if question < self.out_of_order {
                return Err("the vault is out of order".into());
            }
            let token = self.token.as_str().into();
            Ok(ProvidedToken { token, expires_in: Some(Duration::from_secs(3600)) })
        })
    }
}

#[tokio::test]
async fn who_joins_a_refresh_that_fails_takes_part_in_one_more_and_no_further() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().zenml;
    for (out_of_order, questions) in [(1, 2), (9, 2)] {
        let (asked, release) = (Arc::new(AtomicU32::new(0)), Arc::new(tokio::sync::Notify::new()));
        let token = place.token.clone();
        let vault = Vault { token, out_of_order, asked: asked.clone(), release: release.clone() };
        let builder = ZenML::builder().base_url(&place.base_url).token_provider(vault);
        let client = builder.build().unwrap();
        // The first caller gives up, and the refresh that it began goes on.
        let given_up = tokio::time::timeout(Duration::from_millis(10), list(&client)).await;
        assert!(given_up.is_err());
        let mut others = std::pin::pin!(join_all((0..20).map(|_| list(&client))));
        assert!(futures_util::poll!(others.as_mut()).is_pending());
        release.notify_one();
        let listed = others.await;
        let succeeded = listed.iter().filter(|result| result.is_ok()).count();
        assert_eq!(succeeded, if out_of_order == 1 { 20 } else { 0 });
        assert_eq!(asked.load(Ordering::Relaxed), questions, "one more for all of them");
    }
}

/// Gives a token that the emulator takes, for a time or for one call.
struct Provider {
    token: String,
    expires_in: Option<Duration>,
    asked: Arc<AtomicU32>,
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        Box::pin(async {
            if self.asked.fetch_add(1, Ordering::Relaxed) == 7 {
                return Err("the vault is sealed".into());
            }
            let token = self.token.as_str().into();
            Ok(ProvidedToken { token, expires_in: self.expires_in })
        })
    }
}

#[tokio::test]
async fn a_provider_is_asked_as_often_as_its_tokens_need() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().zenml;
    for (expires_in, questions) in [(Some(Duration::from_secs(3600)), 1), (None, 7)] {
        let asked = Arc::new(AtomicU32::new(0));
        let provider = Provider { token: place.token.clone(), expires_in, asked: asked.clone() };
        let builder = ZenML::builder().base_url(&place.base_url).token_provider(provider);
        let client = builder.build().unwrap();
        // A list of 40 people is three requests: one page, its last item again, and nothing.
        for _ in 0..2 {
            assert!(list(&client).await.unwrap() >= 40);
        }
        let _ = client.request("GET", "/users/me", &[], None).await;
        assert_eq!(asked.load(Ordering::Relaxed), questions);
        if expires_in.is_none() {
            let error = list(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Authentication);
            assert!(std::error::Error::source(&error).unwrap().to_string().contains("sealed"));
        }
    }
}

/// A binding's, whose programs give what they like.
struct Unfit;

impl TokenProvider for Unfit {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        Box::pin(async { Err(Refusal::because("the token must be a str, not int").into()) })
    }
}

#[tokio::test]
async fn a_provider_says_in_the_message_why_it_refuses_what_it_was_given() {
    let client = ZenML::builder().base_url("http://127.0.0.1:9").token_provider(Unfit);
    let error = list(&client.build().unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    let what = "The token provider gave no token: the token must be a str, not int (GET /users).";
    assert!(error.to_string().starts_with(what), "{error}");
    assert!(std::error::Error::source(&error).is_none());
}

async fn until(condition: impl Fn() -> bool) {
    while !condition() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

/// A provider that misbehaves when it is asked for the first time.
struct Moody(Arc<AtomicU32>, Mood);

#[derive(Clone, Copy)]
enum Mood {
    Panics,
    Hangs,
    Blocks,
}

impl TokenProvider for Moody {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        let first = self.0.fetch_add(1, Ordering::Relaxed) == 0;
        Box::pin(async move {
            match self.1 {
                Mood::Panics => panic!("a provider's mistake"),
                Mood::Hangs if first => std::future::pending().await,
                // A vault that is reached with a blocking client of ours.
                Mood::Blocks => {
                    let closed = rosterkit::blocking::Paperspace::builder().api_key("k");
                    let closed = closed.base_url("http://127.0.0.1:9").build()?;
                    let once = rosterkit::CallOptions::default().max_retries(0);
                    let _ = closed.with_options(&once)?.get_secret("t", "DB");
                }
                Mood::Hangs => {}
            }
            Ok(ProvidedToken { token: "token".into(), expires_in: None })
        })
    }
}

#[test]
fn a_provider_that_misbehaves_neither_spins_nor_hangs_nor_stops_the_others() {
    let emulator = support::emulator();
    for (mood, questions) in [(Mood::Panics, 2), (Mood::Hangs, 2), (Mood::Blocks, 2)] {
        let users = json!({"headers": [["Content-Type", "application/json"]], "body": "[]"});
        let script = support::script(&emulator, vec![users; 2]);
        let asked = Arc::new(AtomicU32::new(0));
        let limits = rosterkit::CallOptions::default().timeout(Duration::from_millis(300));
        let client = rosterkit::blocking::ZenML::builder().base_url(&script.base_url);
        let client = client.token_provider(Moody(asked.clone(), mood)).options(limits);
        let client = client.build().unwrap();
        let first = client.list_users().all();
        let second = client.list_users().all();
        match mood {
            Mood::Panics => {
                assert_eq!(first.unwrap_err().kind(), ErrorKind::Authentication);
                assert_eq!(second.unwrap_err().kind(), ErrorKind::Authentication);
            }
            Mood::Hangs => {
                assert_eq!(first.unwrap_err().kind(), ErrorKind::Timeout);
                // The refresh may end a moment after the call that waited for it.
                assert!(second.is_ok() || client.list_users().all().is_ok());
            }
            Mood::Blocks => assert!(first.is_ok() && second.is_ok()),
        }
        assert!(asked.load(Ordering::Relaxed) <= questions);
    }
}

#[tokio::test]
async fn what_a_token_endpoint_answers_does_not_pass_for_the_operation() {
    let emulator = support::emulator();
    let user = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    for status in [302, 402, 404, 405, 409, 410, 418, 422] {
        let script = support::script(&emulator, vec![json!({"status": status})]);
        let client = ZenML::builder().base_url(&script.base_url).api_key("key").build().unwrap();
        let error = client.delete_user(user).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Authentication, "{status}");
        assert_eq!(error.status(), None, "{status}: a script that looks for 404 must not see one");
        assert!(error.to_string().contains(&format!("token endpoint answered {status}")));
        assert_eq!(error.certainty(), Some(rosterkit::Certainty::NotSent));
    }
}
