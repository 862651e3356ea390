//! The library's runtime does not disturb a program: after a fork, at its end, in its threads.
#![cfg(target_os = "linux")]

mod support;

use std::time::Duration;

use rosterkit::blocking::{Paperspace, ZenML};
use rosterkit::bridge::runtime;
use rosterkit::{CallOptions, ErrorKind};
use serde_json::json;

/// Fork, run `child` there, and give its exit status.
fn forked(child: impl FnOnce() -> bool) -> i32 {
    // SAFETY: the child makes calls as any forked program does, and ends without unwinding.
    let pid = unsafe { libc::fork() };
    if pid == 0 {
        let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(child)).unwrap_or(false);
        // SAFETY: ends the child without running what belongs to the parent.
        unsafe { libc::_exit(i32::from(!done)) };
    }
    let mut status = -1;
    // SAFETY: waits for the child made above.
    unsafe { libc::waitpid(pid, &raw mut status, 0) };
    status
}

fn everybody(client: &Paperspace, team: &str) -> usize {
    client.list_team_members(team).all().map_or(0, |members| members.len())
}

#[test]
fn clients_work_in_a_forked_child_also_while_calls_are_in_flight() {
    let emulator = support::emulator();
    let place = emulator.endpoints().clone();
    let team = &place.paperspace.team_id;
    let paperspace = || Paperspace::builder().base_url(&place.paperspace.base_url);
    let paperspace = paperspace().api_key(place.paperspace.api_key.as_str()).build().unwrap();
    let zenml = ZenML::builder().base_url(&place.zenml.base_url);
    let zenml = zenml.api_key(place.zenml.api_key.as_str()).build().unwrap();
    assert_eq!(everybody(&paperspace, team), 40);
    assert!(zenml.list_users().all().unwrap().len() >= 40);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..20).for_each(|_| assert_eq!(everybody(&paperspace, team), 40)));
        }
        for _ in 0..10 {
            let status = forked(|| {
                let users = zenml.list_users().all().map_or(0, |users| users.len());
                everybody(&paperspace, team) == 40
                    && users >= 40
                    // And in a child of the child.
                    && forked(|| everybody(&paperspace, team) == 40) == 0
            });
            assert_eq!(status, 0);
        }
    });
    assert_eq!(everybody(&paperspace, team), 40, "the parent is as it was");
}

#[test]
fn a_listing_that_reads_ahead_says_so_after_a_fork_and_goes_on_from_its_resume() {
    let emulator = support::emulator();
    let place = emulator.endpoints().clone();
    let client = ZenML::builder().base_url(&place.zenml.base_url);
    let client = client.api_key(place.zenml.api_key.as_str()).build().unwrap();
    let few = rosterkit::zenml::ListUsersOptions::default().limit(5u32);
    let mut list = client.list_users_with(few.clone()).prefetch(2);
    let mut everybody = 0;
    list.by_ref().take(5).for_each(|user| everybody += usize::from(user.is_ok()));
    let status = forked(|| {
        let Some(Err(error)) = list.next() else { return false };
        let rest = client.list_users_with(few.clone()).resume_from(error.resume().unwrap_or(""));
        error.kind() == ErrorKind::Cancelled && rest.all().is_ok_and(|rest| rest.len() >= 35)
    });
    assert_eq!(status, 0);
    assert!(list.map(Result::unwrap).count() + everybody >= 40, "the parent reads on");
}

#[test]
fn a_program_ends_at_once_with_calls_in_flight() {
    if support::is_child() {
        let client = Paperspace::builder().base_url(support::given("BASE_URL")).api_key("k");
        let client = client.build().unwrap();
        for _ in 0..20 {
            let client = client.clone();
            std::thread::spawn(move || client.get_secret("t", "DB"));
        }
        // All of them wait for an answer that never comes.
        while runtime::block_on(async { support::descriptors() }) < 20 {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::process::exit(7);
    }
    let emulator = support::emulator();
    let script = json!({"answers": [], "when_exhausted": "hang"});
    let script = emulator.add_script(serde_json::from_value(script).unwrap()).unwrap();
    for _ in 0..10 {
        let test = "a_program_ends_at_once_with_calls_in_flight";
        let output = support::child(test, &[("BASE_URL", &script.base_url)]);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(7), "{errors}");
        assert!(!errors.contains("panicked"), "{errors}");
    }
}

#[test]
fn ten_thousand_clients_leave_nothing_behind() {
    if support::is_child() {
        let call = || {
            let client = Paperspace::builder().base_url(support::given("BASE_URL"));
            let client = client.api_key("k").build().unwrap();
            client.request("GET", "/nothing", &[], None).expect("an answer");
        };
        let idle = || {
            let client = Paperspace::builder().base_url(support::given("BASE_URL"));
            drop(client.api_key("k").build().unwrap());
        };
        (0..500).for_each(|_| call());
        let before = (support::descriptors(), support::threads(), support::resident());
        (0..9_000).for_each(|_| idle());
        (0..1_000).for_each(|_| call());
        let after = (support::descriptors(), support::threads(), support::resident());
        // A call may begin before the connection of the last one is back in the pool.
        assert!(after.0 <= before.0 + 8, "descriptors {} → {}", before.0, after.0);
        assert_eq!(after.1, before.1, "threads");
        assert!(after.2 < before.2 + (4 << 20), "memory {} → {}", before.2, after.2);
        println!("flat");
        return;
    }
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![json!({"body": "{}"}); 1500]);
    let test = "ten_thousand_clients_leave_nothing_behind";
    let output = support::child(test, &[("BASE_URL", &script.base_url)]);
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(printed.contains("flat"), "{printed}{}", String::from_utf8_lossy(&output.stderr));
    assert!(emulator.connections_accepted() < 50, "a few connections serve 1,500 calls");
}

#[test]
fn an_interrupted_call_ends_drops_its_connection_and_leaves_the_client_usable() {
    let emulator = support::emulator();
    let slow = json!({"latency_ms": 60_000});
    let fast = json!({"headers": [["Content-Type", "application/json"]], "body": "{}"});
    let script = support::script(&emulator, vec![slow, fast]);
    let client = support::scripted(&script);
    let mut glances = 0;
    let interrupted =
        runtime::block_on_interruptible(client.request("GET", "/slow", &[], None).send(), || {
            glances += 1;
            if glances == 2 { Err("Ctrl-C") } else { Ok(()) }
        });
    assert_eq!(interrupted.err(), Some("Ctrl-C"));
    assert_eq!(script.requests().len(), 1, "it was on its way");
    while emulator.connections_open() > 0 {
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(client.request("GET", "/fast", &[], None).wait().unwrap().status, 200);
}

#[test]
fn sixty_four_threads_share_one_client() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().paperspace;
    let client = Paperspace::builder().base_url(&place.base_url).api_key(place.api_key.as_str());
    let client = client.build().unwrap();
    std::thread::scope(|scope| {
        for _ in 0..64 {
            scope.spawn(|| assert_eq!(everybody(&client, &place.team_id), 40));
        }
    });
}

#[tokio::test]
async fn a_blocking_call_inside_async_code_blocks_and_does_not_panic() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().paperspace;
    let client = Paperspace::builder().base_url(&place.base_url).api_key(place.api_key.as_str());
    let client = client.build().unwrap();
    assert_eq!(everybody(&client, &place.team_id), 40);
    let mut members = client.list_team_members(&place.team_id);
    assert!(members.next().unwrap().is_ok());
}

#[tokio::test]
async fn a_dropped_call_closes_its_connection() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![json!({"latency_ms": 60_000})]);
    let client = support::scripted(&script);
    let call = tokio::spawn(client.get_secret("t", "DB").send());
    while script.requests().is_empty() {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    assert_eq!(emulator.connections_open(), 1);
    call.abort();
    while emulator.connections_open() > 0 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn a_dropped_listing_stops_reading_ahead() {
    let emulator = support::emulator();
    let page = json!({"headers": [["Content-Type", "application/json"]], "body": {"json": [
        {"id": "3fa85f64-5717-4562-b3fc-2c963f66afa6"},
        {"id": "3fa85f64-5717-4562-b3fc-2c963f66afa7"},
    ]}});
    let mut answers = vec![page];
    answers.extend(vec![json!({"latency_ms": 60_000}); 8]);
    let script = support::script(&emulator, answers);
    let client = rosterkit::ZenML::builder().base_url(&script.base_url).token("t").build().unwrap();
    let mut list = client.list_users().prefetch(4);
    list.next().await.unwrap().unwrap();
    while script.requests().len() < 4 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    drop(list);
    while emulator.connections_open() > 1 {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::test]
async fn a_dribbling_server_ends_by_attempt_and_by_call() {
    let emulator = support::emulator();
    let dribble = json!({
        "headers": [["Content-Type", "application/json"]],
        "body": {"repeat": [" ", 10_000]},
        "dribble": {"bytes": 1, "every_ms": 5},
    });
    let script = support::script(&emulator, vec![dribble; 4]);
    let client = rosterkit::Paperspace::builder().base_url(&script.base_url).api_key("k");
    let client = client.build().unwrap();
    let each = CallOptions::default().attempt_timeout(Duration::from_millis(50)).max_retries(1);
    let error = client.get_secret("t", "DB").options(each).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.phase()),
        (ErrorKind::Timeout, Some(rosterkit::Phase::Attempt))
    );
    assert_eq!(error.attempts(), 2);
    let whole = CallOptions::default().timeout(Duration::from_millis(80));
    let error = client.update_team_member("t", "u", true).options(whole).await.unwrap_err();
    assert_eq!((error.kind(), error.phase()), (ErrorKind::Timeout, Some(rosterkit::Phase::Call)));
    assert_eq!(error.certainty(), Some(rosterkit::Certainty::MaybeApplied));
}

#[tokio::test]
async fn a_client_has_no_more_than_its_share_of_requests_in_flight() {
    let emulator = support::emulator();
    let answer =
        json!({"latency_ms": 30, "headers": [["Content-Type", "application/json"]], "body": "{}"});
    for most in [64, 3] {
        let script = support::script(&emulator, vec![answer.clone(); 200]);
        let client = rosterkit::Paperspace::builder().base_url(&script.base_url).api_key("k");
        // A pool of its own, so that its connections can be counted.
        let limit = CallOptions::default().connect_timeout(Duration::from_secs(5 + most as u64));
        let client = client.max_in_flight(most).options(limit).build().unwrap();
        let before = emulator.connections_accepted();
        let calls = (0..200).map(|_| client.request("GET", "/x", &[], None).send());
        let answered = futures_util::future::join_all(calls).await;
        assert!(answered.iter().all(Result::is_ok));
        let connections = emulator.connections_accepted() - before;
        assert_eq!(connections, most as u64);
    }
}

#[test]
fn an_async_call_without_a_runtime_is_an_error_and_no_panic() {
    use futures_util::FutureExt;
    let client = rosterkit::Paperspace::builder().api_key("k").build().unwrap();
    let error = client.get_secret("t", "DB").send().now_or_never().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
    let mut list = client.list_secrets("t").prefetch(2);
    let error = list.next().now_or_never().unwrap().unwrap().unwrap_err();
    assert!(error.to_string().contains("tokio runtime"), "{error}");
}

#[tokio::test]
async fn a_refusal_counts_even_if_its_words_never_end() {
    let emulator = support::emulator();
    let endless = json!({
        "status": 403,
        "body": {"repeat": [" ", 10_000]},
        // The first piece holds the head and the beginning of the body.
        "dribble": {"bytes": 500, "every_ms": 1_000},
    });
    let script = support::script(&emulator, vec![endless]);
    let limit = CallOptions::default().attempt_timeout(Duration::from_millis(800));
    let create = support::scripted(&script).create_secret("t", "DB", "value").options(limit);
    let error = create.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    assert_eq!(error.certainty(), Some(rosterkit::Certainty::Rejected));
}
