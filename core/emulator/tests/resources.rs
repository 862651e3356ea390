//! Connections come and go and leave nothing behind. Alone in its process, because it counts descriptors.
#![allow(clippy::unwrap_used, clippy::expect_used)]
#![cfg(target_os = "linux")]

mod support;
use std::{io::Write, time::Duration};
use support::{connect, emulator, exchange, request_bytes, send};

fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

/// Kilobytes in memory.
fn memory() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn a_thousand_connections_leave_no_descriptor() {
    let emulator = emulator(20);
    let z = &emulator.endpoints().zenml;
    let url = format!("{}/users", z.base_url);
    let authorization = format!("Bearer {}", z.token);
    send("GET", &url, &z.token, "");
    std::thread::sleep(Duration::from_millis(100));
    let before = descriptors();
    for turn in 0..1000 {
        let mut stream = connect(&url);
        match turn % 4 {
            0 => drop(exchange(&mut stream, "GET", &url, &[("Authorization", &authorization)], "")),
            1 => stream.write_all(b"GET /half").unwrap(),
            2 => stream
                .write_all(&request_bytes("GET", &url, &[("Authorization", &authorization)], ""))
                .unwrap(),
            _ => {}
        }
    }
    for _ in 0..100 {
        if emulator.connections_accepted() == 1001 && emulator.connections_open() == 0 {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(emulator.connections_accepted(), 1001);
    assert_eq!(emulator.connections_open(), 0);
    assert_eq!(descriptors(), before);

    let before_more = memory();
    for number in 0..10_000 {
        drop(connect(&url));
        if number % 50 == 0 {
            // Lets it catch up, or the queue of connections to accept runs over.
            send("GET", &format!("{}/connections", emulator.endpoints().control_url), "", "");
        }
    }
    std::thread::sleep(Duration::from_millis(200));
    let grown = memory().saturating_sub(before_more);
    assert!(grown < 2_500, "{grown} kB after 10,000 connections");
    drop(emulator);
    assert!(descriptors() < before, "the listener and its runtime are gone too");
}
