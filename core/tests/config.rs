//! Making clients: what is refused, where settings come from, how connections are made.

mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;

use rosterkit::blocking;
use rosterkit::{CallOptions, Error, ErrorKind, Evo, GitBook, Paperspace, Source, ZenML};
use serde_json::json;

fn refused<T: std::fmt::Debug>(result: Result<T, Error>) -> String {
    let error = result.expect_err("it is to be refused");
    assert!(matches!(error.kind(), ErrorKind::Config | ErrorKind::InvalidArgument), "{error:?}");
    error.to_string()
}

/// Run the rest of a test in a process with these variables and no others of ours.
fn in_environment(test: &str, variables: &[(&str, &str)]) -> String {
    let output = support::child(test, variables);
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}{err}");
    out.into_owned()
}

#[test]
fn exactly_one_credential_is_needed_and_the_error_names_the_choices() {
    let none = refused(ZenML::builder().build());
    assert!(none.contains("ZenML Pro needs exactly one credential and has none"), "{none}");
    for choice in
        ["`api_key` (or ZENML_PRO_API_KEY)", "`token`", "`client_id` with `client_secret`"]
    {
        assert!(none.contains(choice), "{none}");
    }
    let two = refused(ZenML::builder().token("t").api_key("k").build());
    assert!(two.contains("`api_key` (argument) and `token` (argument)"), "{two}");
    let half = refused(ZenML::builder().client_id("c").build());
    assert!(half.contains("has `client_id` (argument)"), "{half}");
    refused(ZenML::builder().client_id("c").client_secret("s").token("t").build());
    ZenML::builder().client_id("c").client_secret("s").build().unwrap();
}

#[test]
fn credentials_that_no_header_can_carry_are_refused_without_being_shown() {
    for odd in ["", " ", "canary\n", "can ary", "canary\u{e9}", "canary\0", "\tcanary"] {
        let error = refused(Paperspace::builder().api_key(odd).build());
        assert!(error.contains("`api_key` (argument)") && !error.contains("canary"), "{error}");
    }
}

#[test]
fn only_urls_that_keep_a_credential_safe_are_taken() {
    let build = |url: &str| Paperspace::builder().api_key("k").base_url(url).build();
    for url in [
        "https://api.example.com/v1",
        "https://api.example.com/v1/",
        "http://127.0.0.1:1",
        "http://[::1]:1",
        "http://localhost:1",
        "http://api.localhost",
    ] {
        build(url).unwrap();
    }
    for url in [
        "http://api.example.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "https://user:hunter2@api.example.com",
        "https://user@api.example.com",
        "https://api.example.com/?a=b",
        "https://api.example.com/#x",
        "ftp://api.example.com",
        "api.example.com",
        "",
        "https://",
        "file:///etc",
        "https://api.example.com//v1",
    ] {
        let error = refused(build(url));
        assert!(error.contains("`base_url`") && !error.contains("hunter2"), "{url}: {error}");
    }
    let insecure = Paperspace::builder().api_key("k").base_url("http://api.example.com");
    insecure.allow_insecure_http(true).build().unwrap();
    let evo = Evo::builder().client_id("c").client_secret("s").base_url("https://hub.example.com");
    let error = refused(evo.token_url("http://ims.example.com").build());
    assert!(error.contains("`token_url`"), "{error}");
    let nowhere = Evo::builder().token("t").build().expect("enough to discover the hub");
    let id = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    let error = refused(nowhere.list_workspace_users(id, id).into_blocking().all());
    assert!(
        error.contains("Seequent Evo needs `base_url`") && error.contains("EVO_HUB_URL"),
        "{error}"
    );
}

#[test]
fn limits_out_of_their_range_are_refused_at_once_and_per_call() {
    use std::time::Duration;
    let build = |options| Paperspace::builder().api_key("k").options(options).build();
    let options = CallOptions::default;
    for (name, odd) in [
        ("timeout", options().timeout(Duration::ZERO)),
        ("timeout", options().timeout(Duration::MAX)),
        ("attempt_timeout", options().attempt_timeout(Duration::ZERO)),
        ("connect_timeout", options().connect_timeout(Duration::ZERO)),
        ("max_retry_after", options().max_retry_after(Duration::MAX)),
        ("max_pages", options().max_pages(0)),
        ("max_body_bytes", options().max_body_bytes(0)),
        ("max_body_bytes", options().max_body_bytes(2 << 30)),
    ] {
        assert!(refused(build(odd.clone())).contains(&format!("`{name}`")));
        let client = Paperspace::builder().api_key("k").build().unwrap();
        refused(client.with_options(&odd).map(drop));
        refused(client.get_secret("t", "DB").options(odd.clone()).wait());
        refused(client.list_secrets("t").options(&odd).into_blocking().all());
    }
    refused(Paperspace::builder().api_key("k").max_in_flight(0).build());
    refused(Paperspace::builder().api_key("k").user_agent("a\nb").build());
    refused(Paperspace::builder().api_key("k").ca_bundle("/nowhere.pem").build());
}

#[test]
fn the_environment_fills_what_is_not_given_and_is_explained() {
    const TEST: &str = "the_environment_fills_what_is_not_given_and_is_explained";
    if !support::is_child() {
        in_environment(
            TEST,
            &[
                ("PAPERSPACE_API_KEY", "canary-of-environment"),
                ("PAPERSPACE_API_URL", ""),
                ("ZENML_PRO_API_KEY", "k"),
                ("ZENML_PRO_TOKEN", "t"),
                ("GITBOOK_API_URL", "https://gitbook.example.com/v1"),
                ("HTTPS_PROXY", "http://proxy.example.com:3128"),
            ],
        );
        return;
    }
    let paperspace = Paperspace::from_env().unwrap();
    let explained = paperspace.explain();
    assert_eq!(explained.source("api_key"), Some(&Source::Environment("PAPERSPACE_API_KEY")));
    assert_eq!(explained.source("base_url"), Some(&Source::Default), "empty counts as unset");
    assert_eq!(explained.source("proxy"), Some(&Source::Environment("HTTPS_PROXY")));
    assert_eq!(explained.source("timeout"), Some(&Source::Default));
    let text = explained.to_string();
    assert!(
        text.contains("api_key              environment variable PAPERSPACE_API_KEY"),
        "{text}"
    );
    assert!(!text.contains("canary") && !format!("{explained:?}").contains("canary"));

    let both = refused(ZenML::from_env().map(drop));
    assert!(both.contains("(environment variable ZENML_PRO_TOKEN)"), "{both}");
    // A credential that is given is not joined by what happens to be around.
    let given = ZenML::builder().client_id("c").client_secret("s").build().unwrap();
    assert_eq!(given.explain().source("api_key"), Some(&Source::Unset));
    assert_eq!(given.explain().source("client_id"), Some(&Source::Argument));

    let gitbook = GitBook::builder().token("t").build().unwrap();
    assert_eq!(format!("{gitbook:?}"), "GitBook(https://gitbook.example.com/v1)");
    let local = Paperspace::builder().base_url("http://127.0.0.1:1").build().unwrap();
    assert_eq!(local.explain().source("proxy"), Some(&Source::Unset), "never for this machine");
}

/// A proxy that notes what it is asked for and answers everything itself.
fn proxy() -> (String, std::sync::mpsc::Receiver<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://alice:canary@{}", listener.local_addr().unwrap());
    let (send, receive) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        for mut connection in listener.incoming().flatten() {
            let lines = BufReader::new(&connection).lines().map_while(Result::ok);
            let head: Vec<String> = lines.take_while(|line| !line.is_empty()).collect();
            let connect = head[0].starts_with("CONNECT");
            send.send(head).unwrap();
            let answer: &[u8] = if connect {
                b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n"
            } else {
                b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
            };
            connection.write_all(answer).unwrap();
        }
    });
    (url, receive)
}

#[test]
fn a_proxy_is_used_as_given_or_as_the_environment_says() {
    const TEST: &str = "a_proxy_is_used_as_given_or_as_the_environment_says";
    let once = CallOptions::default().max_retries(0);
    if support::is_child() {
        let build = |url: &str| blocking::Paperspace::builder().api_key("k").base_url(url);
        let through =
            build("https://api.example.com").build().unwrap().with_options(&once).unwrap();
        let error = through.request("GET", "/x", &[], None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        let past = build("https://past.example.org").build().unwrap().with_options(&once).unwrap();
        let error = past.request("GET", "/x", &[], None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Dns, "NO_PROXY: straight to a host that is not there");
        return;
    }
    let (url, asked) = proxy();
    let client = blocking::Paperspace::builder().api_key("k").base_url("http://127.0.0.1:9");
    let client = client.proxy(url.as_str()).build().unwrap();
    assert_eq!(client.request("GET", "/x", &[], None).unwrap().status, 200);
    let head = asked.recv().unwrap();
    assert_eq!(head[0], "GET http://127.0.0.1:9/x HTTP/1.1");
    assert!(
        head.iter().any(|line| line == "proxy-authorization: Basic YWxpY2U6Y2FuYXJ5"),
        "{head:?}"
    );
    in_environment(TEST, &[("HTTPS_PROXY", &url), ("NO_PROXY", "example.org")]);
    assert_eq!(asked.recv().unwrap()[0], "CONNECT api.example.com:443 HTTP/1.1");
}

#[test]
fn a_proxy_of_a_kind_that_is_not_known_is_refused_and_not_gone_past() {
    for proxy in [
        "ftp://127.0.0.1:1",
        "htttp://127.0.0.1:1",
        "socks5://127.0.0.1:1",
        "socks5h://u:canary@h:1",
    ] {
        let error = refused(Paperspace::builder().api_key("k").proxy(proxy).build());
        assert!(error.contains("must be an http:// or https:// URL"), "{error}");
        assert!(!error.contains("canary"), "{error}");
    }
    Paperspace::builder().api_key("k").proxy("127.0.0.1:3128").build().unwrap();
}

/// A certificate authority, and what it has signed for `localhost`, as PEM.
struct Authority {
    ca: String,
    server: (String, String),
    client: String,
}

fn authority() -> Authority {
    let ca_key = rcgen::KeyPair::generate().unwrap();
    let mut ca = rcgen::CertificateParams::new(vec![]).unwrap();
    ca.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let ca_certificate = ca.self_signed(&ca_key).unwrap();
    let issuer = rcgen::Issuer::new(ca, ca_key);
    let signed = || {
        let key = rcgen::KeyPair::generate().unwrap();
        let params = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
        (params.signed_by(&key, &issuer).unwrap().pem(), key.serialize_pem())
    };
    let (certificate, key) = signed();
    Authority { ca: ca_certificate.pem(), server: signed(), client: certificate + &key }
}

/// A TLS server that wants a client certificate and answers `{}`.
fn tls_server(authority: &Authority) -> u16 {
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, PrivateKeyDer};
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = rustls::RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(authority.ca.as_bytes()).unwrap()).unwrap();
    let clients =
        rustls::server::WebPkiClientVerifier::builder_with_provider(roots.into(), provider.clone());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(clients.build().unwrap())
        .with_single_cert(
            vec![CertificateDer::from_pem_slice(authority.server.0.as_bytes()).unwrap()],
            PrivateKeyDer::from_pem_slice(authority.server.1.as_bytes()).unwrap(),
        )
        .unwrap();
    let config = Arc::new(config);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            let session = rustls::ServerConnection::new(config.clone()).unwrap();
            std::thread::spawn(move || serve_one(session, connection));
        }
    });
    port
}

fn serve_one(session: rustls::ServerConnection, connection: TcpStream) {
    let mut stream = rustls::StreamOwned::new(session, connection);
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|read| read > 0) {
        head.push(byte[0]);
    }
    let _ =
        stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
    let _ = stream.flush();
}

#[test]
fn trust_and_identity_come_from_the_files_given() {
    let authority = authority();
    let port = tls_server(&authority);
    let folder = std::env::temp_dir().join(format!("rosterkit-tls-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let (ca, client) = (file("ca.pem", &authority.ca), file("client.pem", &authority.client));
    let build = || {
        let url = format!("https://localhost:{port}");
        blocking::Paperspace::builder().api_key("k").base_url(url)
    };
    let call = |client: blocking::Paperspace| client.request("GET", "/x", &[], None);

    let known = build().ca_bundle(&ca).client_certificate(&client).build().unwrap();
    assert_eq!(call(known).unwrap().status, 200);

    let stranger = call(build().client_certificate(&client).build().unwrap()).unwrap_err();
    assert_eq!(stranger.kind(), ErrorKind::Tls, "{stranger:?}");
    assert_eq!(stranger.attempts(), 1, "trust does not come with patience");
    assert!(stranger.to_string().contains("`ca_bundle`"), "{stranger}");

    let anonymous = call(build().ca_bundle(&ca).build().unwrap()).unwrap_err();
    assert_eq!(anonymous.kind(), ErrorKind::Tls, "{anonymous:?}");

    let garbage =
        file("garbage.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    let empty = file("empty.pem", "nothing");
    assert!(refused(build().ca_bundle(&garbage).build()).contains("`ca_bundle`"));
    assert!(refused(build().ca_bundle(&empty).build()).contains("`ca_bundle`"));
    assert!(refused(build().client_certificate(&empty).build()).contains("`client_certificate`"));
    let other = file(
        "other.pem",
        &(authority.server.0.clone() + &rcgen::KeyPair::generate().unwrap().serialize_pem()),
    );
    assert!(refused(build().client_certificate(&other).build()).contains("do not belong together"));
    std::fs::remove_dir_all(folder).unwrap();
}

#[test]
fn a_closed_client_refuses_and_so_do_its_relatives() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![json!({"body": "{}"})]);
    let client = support::scripted(&script);
    let relative = client.with_options(&CallOptions::default().max_retries(0)).unwrap();
    client.close();
    let error = relative.get_secret("t", "DB").wait().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Closed);
    assert!(script.requests().is_empty());
}

#[test]
fn a_client_without_a_hub_can_find_it() {
    let emulator = support::emulator();
    let place = &emulator.ready().evo;
    let builder = || {
        let builder = blocking::Evo::builder().client_id(place.client_id.as_str());
        builder.client_secret(place.client_secret.as_str()).token_url(&place.token_url)
    };
    let found = builder().discovery_url(&place.discovery_url).build().unwrap().discover().unwrap();
    let organization = place.org_id.parse().unwrap();
    let hubs = found.hub_urls(organization);
    assert_eq!(hubs.len(), 1);
    let users = builder().base_url(hubs[0]).build().unwrap();
    let users = users.list_workspace_users(organization, place.workspace_id.as_str()).all();
    assert_eq!(users.unwrap().len(), 40);
    assert!(found.hub_urls(rosterkit::Uuid::nil()).is_empty());
}
