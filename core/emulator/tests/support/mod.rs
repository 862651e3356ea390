//! A tiny HTTP/1.1 client on a plain socket: it shows every byte and forgives nothing.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::Duration,
};

use rosterkit_emulator::Emulator;
use serde_json::Value;

pub fn emulator(people: usize) -> Emulator {
    Emulator::builder().seed(7).people(people).start_in_background().unwrap()
}

/// An answer, taken apart.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body)
            .unwrap_or_else(|error| panic!("{error}: {:?}", self.text()))
    }
}

/// How a connection ended.
#[derive(Debug, PartialEq, Eq)]
pub enum End {
    Closed,
    Reset,
}

pub fn connect(origin: &str) -> TcpStream {
    let stream =
        TcpStream::connect(origin.strip_prefix("http://").unwrap().split('/').next().unwrap())
            .unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    stream
}

/// The bytes of a request to a URL.
pub fn request_bytes(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> Vec<u8> {
    let rest = url.strip_prefix("http://").unwrap();
    let (host, target) = rest.find('/').map_or((rest, "/"), |slash| rest.split_at(slash));
    let mut head = format!("{method} {target} HTTP/1.1\r\nHost: {host}\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if !body.is_empty() {
        head += &format!("Content-Length: {}\r\n", body.len());
    }
    (head + "\r\n" + body).into_bytes()
}

/// Sends a request on its own connection and reads whatever comes until the connection ends.
pub fn raw(method: &str, url: &str, headers: &[(&str, &str)], body: &str) -> (Vec<u8>, End) {
    let mut stream = connect(url);
    stream.write_all(&request_bytes(method, url, headers, body)).unwrap();
    let mut bytes = Vec::new();
    let mut piece = [0; 65536];
    loop {
        match stream.read(&mut piece) {
            Ok(0) => return (bytes, End::Closed),
            Ok(length) => bytes.extend_from_slice(&piece[..length]),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => {
                return (bytes, End::Reset);
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// Sends a request and reads one answer off the connection, which stays open.
pub fn exchange(
    stream: &mut TcpStream,
    method: &str,
    url: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Answer {
    stream.write_all(&request_bytes(method, url, headers, body)).unwrap();
    read_answer(stream)
}

pub fn read_answer(stream: &mut TcpStream) -> Answer {
    let mut bytes = Vec::new();
    let mut byte = [0];
    while !bytes.ends_with(b"\r\n\r\n") {
        if let Err(error) = stream.read_exact(&mut byte) {
            panic!("{error} in the head: {:?}", String::from_utf8_lossy(&bytes));
        }
        bytes.push(byte[0]);
    }
    let head = String::from_utf8(bytes).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let status: u16 = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let headers: Vec<_> = lines
        .map(|line| line.split_once(": ").map(|(n, v)| (n.to_owned(), v.to_owned())).unwrap())
        .collect();
    let mut answer = Answer { status, headers, body: Vec::new() };
    if answer.header("transfer-encoding") == Some("chunked") {
        loop {
            let mut line = Vec::new();
            while !line.ends_with(b"\r\n") {
                stream.read_exact(&mut byte).unwrap();
                line.push(byte[0]);
            }
            let size =
                usize::from_str_radix(std::str::from_utf8(&line).unwrap().trim(), 16).unwrap();
            let mut chunk = vec![0; size + 2];
            stream.read_exact(&mut chunk).unwrap();
            answer.body.extend_from_slice(&chunk[..size]);
            if size == 0 {
                return answer;
            }
        }
    }
    if status != 204 {
        let length = answer.header("content-length").expect("a length").parse().unwrap();
        answer.body.resize(length, 0);
        stream.read_exact(&mut answer.body).unwrap();
    }
    answer
}

/// Sends a request on its own connection and reads one answer.
pub fn send(method: &str, url: &str, token: &str, body: &str) -> Answer {
    let authorization = format!("Bearer {token}");
    let mut headers = vec![("Authorization", authorization.as_str())];
    if token.is_empty() {
        headers.clear();
    }
    if !body.is_empty() {
        headers.push(("Content-Type", "application/json"));
    }
    exchange(&mut connect(url), method, url, &headers, body)
}

/// Posts a form.
pub fn form(url: &str, fields: &str) -> Answer {
    exchange(
        &mut connect(url),
        "POST",
        url,
        &[("Content-Type", "application/x-www-form-urlencoded")],
        fields,
    )
}

pub fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() {
                (byte as char).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

pub fn items(answer: &Answer) -> Vec<Value> {
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()["items"].as_array().expect("items").clone()
}

/// Waits until something holds, for two seconds at most.
pub fn eventually(holds: impl Fn() -> bool) -> bool {
    (0..200).any(|_| {
        let now = holds();
        if !now {
            std::thread::sleep(Duration::from_millis(10));
        }
        now
    })
}
