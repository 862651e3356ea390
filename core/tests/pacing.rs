//! How many writes are under way at once, and what observers are told of waits.

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::future::join_all;
use rosterkit::{
    FakeClock, Observer, Paperspace, PauseEvent, PauseReason, RequestEvent, ResponseEvent,
};
use serde_json::json;

/// Counts the attempts that are under way, and the most that ever were, of writes and of reads.
#[derive(Clone, Default)]
struct UnderWay(Arc<[(AtomicUsize, AtomicUsize); 2]>);

impl UnderWay {
    fn most(&self, reads: bool) -> usize {
        self.0[usize::from(reads)].1.load(Ordering::Relaxed)
    }
}

impl Observer for UnderWay {
    fn on_request(&self, event: &RequestEvent<'_>) {
        let (now, most) = &self.0[usize::from(!event.operation.method.writes())];
        most.fetch_max(now.fetch_add(1, Ordering::Relaxed) + 1, Ordering::Relaxed);
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        self.0[usize::from(!event.operation.method.writes())].0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[tokio::test]
async fn few_writes_are_under_way_at_once_and_reads_are_not_held_up() {
    let emulator = support::emulator();
    let place = &emulator.endpoints().paperspace;
    let slow = json!([{ "latency_ms": 50 }]);
    emulator.set_faults(serde_json::from_value(slow).unwrap()).unwrap();
    let under_way = UnderWay::default();
    let client = Paperspace::builder().base_url(&place.base_url).api_key(place.api_key.as_str());
    let client = client.max_concurrency(2).observer(under_way.clone()).build().unwrap();
    let team = place.team_id.as_str();
    let writes = join_all((0..8).map(|n| {
        let (client, name) = (client.clone(), format!("SECRET_{n}"));
        async move { client.create_secret(team, name.as_str(), "correct horse").await }
    }));
    let reads = join_all((0..8).map(|_| {
        let client = client.clone();
        async move { client.list_secrets(team).all().await }
    }));
    let (written, read) = futures_util::future::join(writes, reads).await;
    assert!(written.iter().all(Result::is_ok) && read.iter().all(Result::is_ok));
    assert_eq!(under_way.most(false), 2);
    assert!(under_way.most(true) > 2, "{} reads at once", under_way.most(true));
}

#[derive(Clone, Default)]
struct Pauses(Arc<Mutex<Vec<(u32, Duration, PauseReason)>>>);

impl Observer for Pauses {
    fn on_pause(&self, event: &PauseEvent) {
        self.0.lock().unwrap().push((event.attempt, event.wait, event.reason));
    }
}

#[tokio::test]
async fn an_observer_is_told_of_each_wait_and_why() {
    let emulator = support::emulator();
    let used_up = json!({
        "headers": [
            ["Content-Type", "application/json"],
            ["X-RateLimit-Remaining", "0"],
            ["X-RateLimit-Reset", "1704067202"],
        ],
        "body": {"json": {"name": "DB"}},
    });
    let script = support::script(&emulator, vec![used_up.clone(), used_up]);
    let pauses = Pauses::default();
    let client = Paperspace::builder().base_url(&script.base_url).api_key("k");
    let client = client.min_interval(Duration::from_secs(5)).clock(FakeClock::default());
    let client = client.observer(pauses.clone()).build().unwrap();
    client.delete_secret("t", "DB").await.unwrap();
    client.delete_secret("t", "DB").await.unwrap();
    let (two, three) = (Duration::from_secs(2), Duration::from_secs(3));
    let expected = [(1, two, PauseReason::Allowance), (1, three, PauseReason::Interval)];
    assert_eq!(*pauses.0.lock().unwrap(), expected);
}
