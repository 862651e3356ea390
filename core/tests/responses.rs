//! All of an answer, and what a write would send, in Rust's own way.

mod support;

use rosterkit::access::RotateSecretOptions;
use rosterkit::{Access, CallOptions, Error, ErrorKind, blocking};
use serde_json::json;

#[test]
fn a_blocking_client_prepares_calls_with_options_of_their_own() {
    let emulator = support::emulator();
    let answer = json!({"headers": [["Content-Type", "application/json"]], "body": {"json": {
        "name": "DB", "hasDeploymentAttached": false,
        "dtCreated": "2024-01-02T03:04:05Z", "dtModified": "2024-01-02T03:04:05Z",
    }}});
    let script = support::script(&emulator, vec![json!({"status": 503}), answer]);
    let client = blocking::Paperspace::builder().base_url(&script.base_url).api_key("k");
    let client = client.clock(rosterkit::FakeClock::default()).build().unwrap();
    let options = CallOptions::default().max_retries(0).headers([("X-Ticket", "OPS-17421")]);
    let call = client.prepare().get_secret("t", "DB").options(options);
    assert_eq!(call.wait().unwrap_err().attempts(), 1);
    let response = client.prepare().get_secret("t", "DB").wait_with_response().unwrap();
    assert_eq!((response.status(), response.attempts()), (200, 1));
    assert_eq!(response.map(|secret| secret.name.to_string()).value, "DB");
    let header = |index: usize| {
        let asked = script.requests();
        asked[index].headers.iter().any(|(name, _)| name == "x-ticket")
    };
    assert_eq!((header(0), header(1)), (true, false));
}

#[tokio::test]
async fn a_client_without_writes_sends_none_whatever_it_is_given_to() {
    let emulator = support::emulator();
    let paperspace = support::paperspace(&emulator).without_writes();
    let team = emulator.endpoints().paperspace.team_id.as_str();
    assert!(!paperspace.list_secrets(team).all().await.unwrap().is_empty());
    let refused = paperspace.update_secret(team, "DB_PASSWORD", "correct horse").await.unwrap_err();
    assert_eq!((refused.kind(), refused.attempts()), (ErrorKind::Safety, 0));
    let patient = paperspace.with_options(&CallOptions::default().max_retries(5)).unwrap();
    let deleted = patient.request("DELETE", &format!("/teams/{team}/secrets/DB"), &[], None).await;
    assert_eq!(deleted.unwrap_err().kind(), ErrorKind::Safety);
    let access = Access::builder().clients([("paperspace", paperspace)]).build().unwrap();
    let team = format!("paperspace:{team}");
    let given = RotateSecretOptions::default().value("correct horse");
    let rotated = access.rotate_secret_with(team.as_str(), "DB_PASSWORD", given).await;
    assert_eq!(rotated.unwrap_err().kind(), ErrorKind::Safety);
    assert!(emulator.mutations().is_empty());
}

#[tokio::test]
async fn a_dry_run_needs_an_open_client_and_one_request() {
    let emulator = support::emulator();
    let paperspace = support::paperspace(&emulator);
    let planned = paperspace.update_secret("t", "DB", "correct horse").dry_run().unwrap();
    let url = format!("{}/teams/t/secrets/DB", emulator.endpoints().paperspace.base_url);
    assert_eq!(planned.to_string(), format!("PATCH {url}\n{{\"value\":\"***\"}}"));
    paperspace.close();
    let closed = paperspace.update_secret("t", "DB", "correct horse").dry_run();
    assert_eq!(closed.as_ref().map_err(Error::kind), Err(ErrorKind::Closed));

    let access = Access::builder().build().unwrap();
    let refused = access.places().dry_run().unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::InvalidArgument);
    assert!(refused.to_string().contains("a plan tells what it would do"), "{refused}");
    assert!(emulator.requests().is_empty());
}
