//! Functions of the program that are called in a call may wait for another thread, and it for its call.

mod support;

use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use rosterkit::blocking::Paperspace;
use rosterkit::{Observer, ResponseEvent};
use serde_json::json;

/// It shares a lock with the program.
struct Locking {
    lock: Arc<Mutex<()>>,
    told: Mutex<mpsc::Sender<()>>,
}

impl Observer for Locking {
    fn on_response(&self, _event: &ResponseEvent<'_>) {
        self.told.lock().unwrap().send(()).unwrap();
        drop(self.lock.lock().unwrap());
    }
}

#[test]
fn an_observer_may_wait_for_a_thread_that_waits_for_a_call() {
    let emulator = support::emulator();
    let secret = json!({
        "headers": [["Content-Type", "application/json"]],
        "body": {"json": {"name": "DB", "hasDeploymentAttached": false,
            "dtCreated": "2024-01-02T03:04:05Z", "dtModified": "2024-01-02T03:04:05Z"}},
    });
    let script = support::script(&emulator, vec![secret; 2]);
    let (told, is_told) = mpsc::channel();
    let lock = Arc::new(Mutex::new(()));
    let observer = Locking { lock: lock.clone(), told: Mutex::new(told) };
    let client = || Paperspace::builder().base_url(&script.base_url).api_key("k");
    let observed = client().observer(observer).build().unwrap();
    let other = client().build().unwrap();
    let (done, are_done) = mpsc::channel();
    let holding = lock.lock().unwrap();
    let first = done.clone();
    std::thread::spawn(move || first.send(observed.get_secret("t", "DB").is_ok()).unwrap());
    is_told.recv().unwrap();
    // The observer waits for the lock now, and this call must come to its end all the same.
    std::thread::spawn(move || done.send(other.get_secret("t", "DB").is_ok()).unwrap());
    let patience = Duration::from_secs(30);
    assert_eq!(are_done.recv_timeout(patience), Ok(true), "they wait for each other");
    drop(holding);
    assert_eq!(are_done.recv_timeout(patience), Ok(true));
}
