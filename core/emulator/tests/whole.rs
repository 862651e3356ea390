//! The emulator as a whole: determinism, logs, control, HTTP, starting and stopping.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Command, Stdio},
};

use flate2::read::GzDecoder;
use rosterkit_emulator::{Emulator, Endpoints};
use serde_json::{Value, json};
use support::{Answer, connect, emulator, encode, exchange, form, raw, read_answer, send};

/// Everything that an answer consists of, but for the time of day and the port.
fn canonical(emulator: &Emulator, answer: &Answer) -> String {
    let headers: Vec<_> = answer
        .headers
        .iter()
        .filter(|(name, _)| !["Date", "X-RateLimit-Reset"].contains(&name.as_str()))
        .collect();
    let origin = &emulator.endpoints().evo.base_url;
    format!("{} {headers:?} {}", answer.status, answer.text().replace(origin, "ORIGIN"))
        .replace(&format!(" {} ", origin.len()), "")
}

/// A conversation that touches every service, reads and writes.
fn conversation(emulator: &Emulator) -> Vec<String> {
    let Endpoints { paperspace: p, zenml: z, gitbook: g, evo: e, .. } =
        emulator.endpoints().clone();
    let team = format!("{}/teams/{}", p.base_url, p.team_id);
    let org = format!("{}/orgs/{}", g.base_url, g.organization_id);
    let admin = format!("{}/workspace/admin/orgs/{}", e.base_url, e.org_id);
    let mut answers = Vec::new();
    let mut ask = |answer: Answer| {
        answers.push(canonical(emulator, &answer));
        answer
    };
    let members = ask(send("GET", &format!("{team}/users?limit=50"), &p.api_key, "")).json();
    let id = members["items"][4]["user"]["id"].as_str().unwrap().to_owned();
    ask(send(
        "GET",
        &format!("{team}/users?after={}", members["nextPage"].as_str().unwrap()),
        &p.api_key,
        "",
    ));
    ask(send("DELETE", &format!("{team}/users/{id}"), &p.api_key, ""));
    ask(send("POST", &format!("{team}/secrets"), &p.api_key, r#"{"name":"N","value":"v"}"#));
    ask(send("GET", &format!("{team}/secrets"), &p.api_key, ""));
    let token =
        ask(form(&format!("{}/auth/login", z.base_url), &format!("password={}", z.api_key))).json()
            ["access_token"]
            .as_str()
            .unwrap()
            .to_owned();
    let users = ask(send("GET", &format!("{}/users", z.base_url), &token, "")).json();
    ask(send(
        "PATCH",
        &format!("{}/users/{}", z.base_url, users[5]["id"].as_str().unwrap()),
        &token,
        r#"{"company":"X"}"#,
    ));
    ask(send(
        "GET",
        &format!("{}/organizations/{}/members", z.base_url, z.organization_id),
        &token,
        "",
    ));
    ask(send("GET", &format!("{org}/members?limit=60"), &g.token, ""));
    ask(send("GET", &format!("{org}/teams"), &g.token, ""));
    ask(send("GET", &format!("{org}/teams/{}/members", g.team_id), &g.token, ""));
    ask(send("GET", &format!("{}/orgs", g.base_url), "wrong", ""));
    let client =
        format!("client_id={}&client_secret={}", encode(&e.client_id), encode(&e.client_secret));
    ask(form(&e.token_url, &format!("grant_type=client_credentials&{client}&scope=evo.workspace")));
    ask(send("GET", &format!("{admin}/workspaces/{}/users", e.workspace_id), &e.token, ""));
    answers
}

#[test]
fn one_seed_is_one_world() {
    let (one, same) = (emulator(130), emulator(130));
    let first = conversation(&one);
    assert_eq!(first, conversation(&same));
    one.reset();
    assert_eq!(first, conversation(&one), "a reset puts everything back");
    let other = Emulator::builder().seed(8).people(130).start_in_background().unwrap();
    assert_ne!(one.endpoints().paperspace.api_key, other.endpoints().paperspace.api_key);
    assert_ne!(first[0], conversation(&other)[0]);
    assert_eq!(
        serde_json::to_value(one.mutations()).unwrap(),
        serde_json::to_value(same.mutations()).unwrap()
    );
}

#[test]
fn the_same_people_are_in_all_four_services() {
    let emulator = emulator(60);
    let Endpoints { paperspace: p, zenml: z, gitbook: g, evo: e, .. } =
        emulator.endpoints().clone();
    let emails = |list: Value, pointer: &str| -> std::collections::HashSet<String> {
        list.as_array()
            .unwrap()
            .iter()
            .filter_map(|item| item.pointer(pointer)?.as_str())
            .map(str::to_lowercase)
            .collect()
    };
    let all = [
        emails(
            send(
                "GET",
                &format!("{}/teams/{}/users?limit=120", p.base_url, p.team_id),
                &p.api_key,
                "",
            )
            .json()["items"]
                .take(),
            "/user/email",
        ),
        emails(send("GET", &format!("{}/users", z.base_url), &z.token, "").json(), "/email"),
        emails(
            send(
                "GET",
                &format!(
                    "{}/orgs/{}/teams/{}/members?limit=1000",
                    g.base_url, g.organization_id, g.team_id
                ),
                &g.token,
                "",
            )
            .json()["items"]
                .take(),
            "/organization/user/email",
        ),
        emails(
            send(
                "GET",
                &format!(
                    "{}/workspace/admin/orgs/{}/workspaces/{}/users",
                    e.base_url, e.org_id, e.workspace_id
                ),
                &e.token,
                "",
            )
            .json()["results"]
                .take(),
            "/email",
        ),
    ];
    let everywhere =
        all[0].iter().filter(|email| all[1..].iter().all(|other| other.contains(*email))).count();
    assert!((40..60).contains(&everywhere), "{everywhere}");
    assert!(
        all.iter().all(|one| one.iter().any(|email| all
            .iter()
            .filter(|other| other.contains(email))
            .count()
            == 1)),
        "and some in one only"
    );
}

#[test]
fn logs_hold_what_was_asked_and_no_credential() {
    let emulator = emulator(10);
    let p = &emulator.endpoints().paperspace;
    let url = format!("{}/teams/{}/secrets", p.base_url, p.team_id);
    send("POST", &url, &p.api_key, r#"{"name":"A","value":"v"}"#);
    send("GET", &format!("{url}?limit=3"), &p.api_key, "");
    send("GET", &format!("{url}?limit=3"), "wrong", "");
    let control = &emulator.endpoints().control_url;
    let requests = send("GET", &format!("{control}/requests"), "", "");
    assert!(!requests.text().contains(&p.api_key));
    let requests = requests.json();
    assert_eq!(requests.as_array().unwrap().len(), 3);
    assert_eq!(requests[0]["operation"], "create_secret");
    assert_eq!(requests[0]["body"], r#"{"name":"A","value":"v"}"#);
    assert_eq!(requests[0]["headers"][1][0], "Authorization");
    let shown = |n: usize| requests[n]["headers"][1][1].as_str().unwrap();
    assert!(shown(0).starts_with("Bearer ***") && shown(0) == shown(1) && shown(1) != shown(2));
    assert_eq!(
        (&requests[1]["attempt"], &requests[2]["attempt"], &requests[2]["status"]),
        (&json!(1), &json!(2), &json!(401))
    );
    assert_eq!(requests[1]["sequence"], 2);
    let mutations = send("GET", &format!("{control}/mutations"), "", "").json();
    assert_eq!(mutations[0]["service"], "paperspace");
    assert_eq!(mutations[0]["target"], json!({"team_id": p.team_id, "name": "A"}));
    assert_eq!(mutations[0]["request"], 1);
    assert_eq!(send("DELETE", &format!("{control}/requests"), "", "").status, 204);
    assert_eq!((emulator.requests().len(), emulator.mutations().len()), (0, 1));
    assert_eq!(send("DELETE", &format!("{control}/mutations"), "", "").status, 204);
    assert_eq!(emulator.mutations().len(), 0);
    send("GET", &format!("{url}?limit=3"), &p.api_key, "");
    assert_eq!((emulator.requests()[0].attempt, emulator.requests()[0].sequence), (1, 4));
}

#[test]
fn control_speaks_json() {
    let emulator = emulator(10);
    let control = &emulator.endpoints().control_url;
    let endpoints: Endpoints =
        serde_json::from_value(send("GET", &format!("{control}/endpoints"), "", "").json())
            .unwrap();
    assert_eq!(&endpoints, emulator.endpoints());
    assert_eq!(send("GET", &format!("{control}/nothing"), "", "").status, 404);
    assert_eq!(send("POST", &format!("{control}/requests"), "", "").status, 405);
    assert_eq!(send("PUT", &format!("{control}/settings"), "", r#"{"latency":1}"#).status, 400);
    assert_eq!(
        send("PUT", &format!("{control}/settings"), "", r#"{"latency_ms":120}"#).status,
        204
    );
    let start = std::time::Instant::now();
    send("GET", &format!("{}/user", endpoints.gitbook.base_url), &endpoints.gitbook.token, "");
    assert!(start.elapsed().as_millis() >= 120);
    assert_eq!(send("POST", &format!("{control}/reset"), "", "").status, 204);
    assert_eq!(emulator.requests().len(), 0);
    let open = || send("GET", &format!("{control}/connections"), "", "").json()["open"].clone();
    assert!(support::eventually(|| open() == 1));
}

#[test]
fn large_bodies_are_compressed_for_those_who_can_read_it() {
    let emulator = emulator(50);
    let z = &emulator.endpoints().zenml;
    let url = format!("{}/users", z.base_url);
    let authorization = format!("Bearer {}", z.token);
    let get = |url: &str, accepted: &str| {
        exchange(
            &mut connect(url),
            "GET",
            url,
            &[("Authorization", authorization.as_str()), ("Accept-Encoding", accepted)],
            "",
        )
    };
    let plain = get(&url, "identity");
    assert_eq!(plain.header("content-encoding"), None);
    let compressed = get(&url, "deflate, gzip;q=0.8");
    assert_eq!(compressed.header("content-encoding"), Some("gzip"));
    let mut text = Vec::new();
    GzDecoder::new(compressed.body.as_slice()).read_to_end(&mut text).unwrap();
    assert_eq!(text, plain.body);
    assert_eq!(get(&url, "gzip;q=0").header("content-encoding"), None);
    assert_eq!(
        get(&format!("{}/users/me", z.base_url), "gzip").header("content-encoding"),
        None,
        "small"
    );
}

#[test]
fn connections_are_kept_and_may_be_pipelined() {
    let emulator = emulator(10);
    let g = &emulator.endpoints().gitbook;
    let url = format!("{}/user", g.base_url);
    let authorization = format!("Bearer {}", g.token);
    let mut stream = connect(&url);
    for _ in 0..3 {
        assert_eq!(
            exchange(&mut stream, "GET", &url, &[("authorization", &authorization)], "").status,
            200
        );
    }
    let request = support::request_bytes("GET", &url, &[("authorization", &authorization)], "");
    stream.write_all(&request.repeat(5)).unwrap();
    for _ in 0..5 {
        assert_eq!(read_answer(&mut stream).status, 200);
    }
    assert_eq!(emulator.connections_accepted(), 1);
    // A request that arrives byte by byte.
    for byte in &request {
        stream.write_all(&[*byte]).unwrap();
    }
    assert_eq!(read_answer(&mut stream).status, 200);
    let (bytes, _) =
        raw("HEAD", &url, &[("authorization", &authorization), ("Connection", "close")], "");
    assert!(bytes.ends_with(b"\r\n\r\n"), "no body for HEAD");
}

#[test]
fn nonsense_gets_an_answer_and_no_panic() {
    let emulator = emulator(10);
    let origin = &emulator.endpoints().evo.base_url;
    let nonsense: [&[u8]; 8] = [
        b"nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: h\r\nContent-Length: x\r\n\r\n",
        b"GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    ];
    for bytes in nonsense {
        let mut stream = connect(origin);
        stream.write_all(bytes).unwrap();
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        assert!(
            answer.starts_with(b"HTTP/1.1 4"),
            "{:?} got {:?}",
            String::from_utf8_lossy(bytes),
            String::from_utf8_lossy(&answer)
        );
    }
    for target in [
        "/paperspace",
        "/zenml/users/%ff%fe",
        "/gitbook/v1/orgs/%00/teams",
        "/_control/%2e%2e/x",
        "/_script/",
        "/_script/../x",
        "*",
        "/%",
    ] {
        let mut stream = connect(origin);
        write!(
            stream,
            "GET {target} HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer {}\r\n\r\n",
            emulator.endpoints().zenml.token
        )
        .unwrap();
        assert!(matches!(read_answer(&mut stream).status, 400..=499), "{target}");
    }
    assert_eq!(
        send(
            "GET",
            &format!("{}/user", emulator.endpoints().gitbook.base_url),
            &emulator.endpoints().gitbook.token,
            ""
        )
        .status,
        200
    );
}

#[test]
fn tiny_places_work() {
    for people in [0, 1, 2, 7] {
        let emulator = emulator(people);
        let Endpoints { paperspace: p, zenml: z, gitbook: g, evo: e, .. } =
            emulator.endpoints().clone();
        let count = |url: String, token: &str, pointer: &str| {
            send("GET", &url, token, "").json().pointer(pointer).unwrap().as_array().unwrap().len()
        };
        assert_eq!(
            count(format!("{}/teams/{}/users", p.base_url, p.team_id), &p.api_key, "/items"),
            people
        );
        assert_eq!(count(format!("{}/users", z.base_url), &z.token, ""), people);
        assert_eq!(
            count(
                format!("{}/orgs/{}/teams/{}/members", g.base_url, g.organization_id, g.team_id),
                &g.token,
                "/items"
            ),
            people
        );
        let users = format!(
            "{}/workspace/admin/orgs/{}/workspaces/{}/users",
            e.base_url, e.org_id, e.workspace_id
        );
        assert_eq!(count(users, &e.token, "/results"), people);
    }
}

#[test]
fn a_dropped_emulator_is_gone() {
    let one = emulator(5);
    let two = emulator(5);
    let origin = one.endpoints().evo.base_url.clone();
    let mut kept = connect(&origin);
    exchange(&mut kept, "GET", &format!("{origin}/x"), &[], "");
    drop(one);
    assert!(!matches!(kept.read(&mut [0]), Ok(1..)), "the connection is closed");
    assert!(TcpStream::connect(origin.strip_prefix("http://").unwrap()).is_err(), "nobody listens");
    assert_eq!(
        send("GET", &format!("{}/x", two.endpoints().evo.base_url), "", "").status,
        404,
        "the other one goes on"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn it_runs_on_a_runtime_that_is_there() {
    let emulator = Emulator::builder().people(5).start().await.unwrap();
    let origin = emulator.endpoints().evo.base_url.clone();
    let url = format!("{origin}/x");
    assert_eq!(
        tokio::task::spawn_blocking(move || send("GET", &url, "", "").status).await.unwrap(),
        404
    );
    let port = origin.rsplit(':').next().unwrap().parse().unwrap();
    let taken = Emulator::builder().port(port).start().await.unwrap_err();
    assert_eq!(taken.kind(), std::io::ErrorKind::AddrInUse);
    let sentence = taken.to_string();
    let expected = format!("it cannot listen on port {port} of 127.0.0.1: ");
    assert!(sentence.starts_with(&expected) && !sentence.contains("os error"), "{sentence}");
    drop(emulator);
    for _ in 0..100 {
        if tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("it still listens");
}

#[test]
fn the_program_prints_one_line_and_serves() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rosterkit-emulator"))
        .args(["--seed", "7", "--people=10", "--until-stdin-closes"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    stdout.read_line(&mut line).unwrap();
    let endpoints: Endpoints = serde_json::from_str(&line).unwrap();
    assert_eq!(endpoints.paperspace.api_key, emulator(10).endpoints().paperspace.api_key);
    assert_eq!(
        send("GET", &format!("{}/user", endpoints.gitbook.base_url), &endpoints.gitbook.token, "")
            .status,
        200
    );
    drop(child.stdin.take());
    assert!(child.wait().unwrap().success());
    line.clear();
    assert_eq!(stdout.read_line(&mut line).unwrap(), 0, "one line only");

    for (flags, needle) in [
        (vec!["--sed", "1"], "--sed"),
        (vec!["--people", "many"], "many"),
        (vec!["--port"], "--port"),
        (vec!["--port", "70000"], "65535"),
        (vec!["--faults", "no-such-file.json"], "no-such-file.json"),
    ] {
        let output =
            Command::new(env!("CARGO_BIN_EXE_rosterkit-emulator")).args(&flags).output().unwrap();
        let sentence = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), sentence.lines().count()), (Some(2), 1), "{sentence}");
        assert!(sentence.contains(needle) && output.stdout.is_empty(), "{sentence}");
    }
}

#[test]
fn an_emulator_may_be_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Emulator>();
    shared::<rosterkit_emulator::ScriptHandle>();
}
