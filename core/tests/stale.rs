//! A server that closes each connection shortly after it answered, as some do when they are idle:
//! a request may be on its way to it in that very moment.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Barrier, Mutex};
use std::time::Duration;

use rosterkit::blocking::Paperspace;
use rosterkit::{CallOptions, ErrorKind};

/// How often each target was asked for.
type Counts = Arc<Mutex<HashMap<String, usize>>>;

/// Serve until the process ends: the base URL, and what was asked for.
fn serve() -> (String, Counts) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    let counts = Counts::default();
    let counting = counts.clone();
    std::thread::spawn(move || {
        for (number, connection) in listener.incoming().flatten().enumerate() {
            let counts = counting.clone();
            let open_for = Duration::from_micros((number as u64 * 37) % 400);
            std::thread::spawn(move || {
                answer(&connection, &counts, || {});
                std::thread::sleep(open_for);
            });
        }
    });
    (format!("http://{address}"), counts)
}

/// Read a request, and answer it once `ready` has returned; false where none came.
fn answer(mut connection: &TcpStream, counts: &Counts, ready: impl FnOnce()) -> bool {
    let mut reader = BufReader::new(connection);
    let mut first = String::new();
    if reader.read_line(&mut first).is_err() || first.is_empty() {
        return false;
    }
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).expect("a header");
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().expect("a number");
        }
    }
    std::io::copy(&mut reader.take(length), &mut std::io::sink()).expect("a body");
    let target = first.split(' ').nth(1).unwrap_or_default().to_owned();
    *counts.lock().unwrap().entry(target).or_default() += 1;
    ready();
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    connection.write_all(head.as_bytes()).is_ok()
}

#[test]
fn an_outage_is_not_made_of_connections_that_were_idle_when_they_were_closed() {
    let (base_url, _) = serve();
    let client = Paperspace::builder().base_url(&base_url).api_key("k").build().unwrap();
    let options = CallOptions::default().max_retries(0).attempt_timeout(Duration::from_secs(1));
    let once = client.with_options(&options).unwrap();
    for number in 0..600 {
        if let Err(error) = once.request("PUT", &format!("/{number}"), &[], None) {
            // One in some ten thousand is handed to a connection in the very moment in which it ends,
            // and the HTTP library forgets it: what is left then is the time-out.
            assert_eq!(error.kind(), ErrorKind::Timeout, "{error}");
        }
    }
}

/// A network that forgets connections: those that are there fall silent, and new ones are answered.
struct Network {
    base_url: String,
    accepted: Arc<AtomicUsize>,
    /// How many of those that were accepted are forgotten.
    forgotten: Arc<AtomicUsize>,
}

/// How many connections there are when the network forgets them.
const AT_ONCE: usize = 4;

impl Network {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let base_url = format!("http://{}", listener.local_addr().expect("it is bound"));
        let (accepted, forgotten) = (Arc::<AtomicUsize>::default(), Arc::<AtomicUsize>::default());
        let network = Self { base_url, accepted: accepted.clone(), forgotten: forgotten.clone() };
        // The first ones are all in use before one of them is answered.
        let first = Arc::new(Barrier::new(AT_ONCE));
        std::thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let number = accepted.fetch_add(1, Ordering::SeqCst);
                let (forgotten, first) = (forgotten.clone(), first.clone());
                std::thread::spawn(move || {
                    let ready = || {
                        if number < forgotten.load(Ordering::SeqCst) {
                            std::thread::sleep(Duration::from_secs(600));
                        } else if number < AT_ONCE {
                            first.wait();
                        }
                    };
                    while answer(&connection, &Counts::default(), ready) {}
                });
            }
        });
        network
    }

    fn forget(&self) {
        self.forgotten.store(self.accepted.load(Ordering::SeqCst), Ordering::SeqCst);
    }
}

#[test]
fn connections_that_fell_silent_cost_one_attempt_and_not_all() {
    for whole_call in [false, true] {
        let network = Network::start();
        let client = Paperspace::builder().base_url(&network.base_url).api_key("k");
        let client = client.build().unwrap();
        std::thread::scope(|scope| {
            for _ in 0..AT_ONCE {
                scope.spawn(|| client.request("GET", "/x", &[], None).expect("an answer"));
            }
        });
        network.forget();
        let limit = Duration::from_millis(300);
        if whole_call {
            let options = CallOptions::default().timeout(limit).max_retries(0);
            let short = client.with_options(&options).unwrap();
            let calls = (0..=AT_ONCE).map(|_| short.request("GET", "/x", &[], None));
            let silent: Vec<_> = calls.filter_map(Result::err).collect();
            assert!(
                silent.len() <= 1,
                "each of them would take a connection's silence: {silent:?}"
            );
        } else {
            let options = CallOptions::default().attempt_timeout(limit).max_retries(1);
            let short = client.with_options(&options).unwrap();
            short.request("GET", "/x", &[], None).expect("an answer on a new connection");
        }
    }
}

#[test]
fn a_create_is_never_sent_twice_for_it() {
    let (base_url, counts) = serve();
    let options = CallOptions::default().attempt_timeout(Duration::from_secs(1));
    let client = Paperspace::builder().base_url(&base_url).api_key("k").options(options);
    let client = client.build().unwrap();
    for number in 0..600 {
        if let Err(error) = client.request("POST", &format!("/{number}"), &[], None) {
            assert_eq!(error.kind(), ErrorKind::AmbiguousOutcome, "{error}");
        }
    }
    let counts = counts.lock().unwrap();
    let twice: Vec<_> = counts.iter().filter(|(_, count)| **count > 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
