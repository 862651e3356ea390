//! Proxies: when they are used, and what is said when they or the hosts behind them fail.

#[path = "support/proxies.rs"]
mod proxies;
mod support;
#[path = "support/tls.rs"]
mod tls;

use std::collections::BTreeMap;

use proxies::{answer, answering, socks, tunnelling};
use rosterkit::blocking::{GitBook, Paperspace, ZenML};
use rosterkit::bridge::{Configuration, configure};
use rosterkit::{CallOptions, Certainty, Error, ErrorKind, FakeClock, Source};
use serde_json::json;
use support::{in_environment, refused};
use tls::{Folder, authority, server};

/// A call through a proxy that is given, on a clock that takes no time.
fn through(proxy: &str, base_url: &str) -> Result<u16, Error> {
    let builder = Paperspace::builder().api_key("key-4711").base_url(base_url).proxy(proxy);
    let client = builder.allow_insecure_http(true).clock(FakeClock::default()).build().unwrap();
    client.request("GET", "/x", &[], None).map(|answer| answer.status)
}

#[test]
fn a_proxy_is_used_as_given_or_as_the_environment_says() {
    const TEST: &str = "a_proxy_is_used_as_given_or_as_the_environment_says";
    let once = CallOptions::default().max_retries(0);
    if support::is_child() {
        let build = |url: &str| Paperspace::builder().api_key("k").base_url(url);
        let through =
            build("https://api.example.com").build().unwrap().with_options(&once).unwrap();
        let error = through.request("GET", "/x", &[], None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        let past = build("https://past.example.org").build().unwrap().with_options(&once).unwrap();
        let error = past.request("GET", "/x", &[], None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Dns, "NO_PROXY: straight to a host that is not there");
        return;
    }
    let proxy = answering("502 Bad Gateway", &answer("200 OK", "{}"));
    let url = proxy.url_with_credentials();
    assert_eq!(through(&url, "http://127.0.0.1:9").unwrap(), 200);
    let head = proxy.asked.recv().unwrap();
    assert_eq!(head[0], "GET http://127.0.0.1:9/x HTTP/1.1");
    let authorization = "proxy-authorization: Basic YWxpY2U6Y2FuYXJ5";
    assert!(head.iter().any(|line| line == authorization), "{head:?}");
    in_environment(TEST, &[("HTTPS_PROXY", &url), ("NO_PROXY", "example.org")]);
    assert_eq!(proxy.asked.recv().unwrap()[0], "CONNECT api.example.com:443 HTTP/1.1");
}

#[test]
fn a_proxy_that_makes_no_sense_is_refused_and_not_gone_past() {
    let build = |proxy: &str| Paperspace::builder().api_key("k").proxy(proxy).build();
    for (proxy, problem) in [
        ("ftp://127.0.0.1:1", "must begin with http://, https://, socks5:// or socks5h://"),
        ("socks4://canary@h:1", "must begin with"),
        ("http://", "is not the URL of a proxy"),
        ("http://canary:1:2", "is not the URL of a proxy"),
        ("http://u:canary@h:1/x", "must end after the host and the port"),
        ("http://u:canary@h:1/?x", "must end after the host and the port"),
        ("http://u:canary@h:1\r\n", "holds a blank, a newline"),
        (" http://u:canary@h:1", "holds a blank, a newline"),
        ("http://u:can\tary@h:1", "holds a blank, a newline"),
    ] {
        let error = refused(build(proxy));
        assert!(error.contains(&format!("`proxy` {problem}")), "{error}");
        assert!(!error.contains("canary"), "{error}");
    }
    for proxy in [
        "127.0.0.1:3128",
        "proxy.example.com:3128",
        "u:p@h",
        "socks5h://[::1]:9050",
        "https://u:p%40@h/",
    ] {
        build(proxy).unwrap();
    }
}

#[test]
fn a_host_that_does_not_answer_is_named_with_its_port_and_the_reason() {
    let builder = Paperspace::builder().api_key("k").base_url("http://127.0.0.1:1");
    let client = builder.clock(FakeClock::default()).build().unwrap();
    let error = client.request("GET", "/x", &[], None).unwrap_err();
    let sentence = error.to_string();
    let expected = "No connection to 127.0.0.1:1 could be made: the connection was refused (";
    assert!(sentence.starts_with(expected), "{sentence}");
    assert!(sentence.contains("Check the base URL, the network and the proxy."), "{sentence}");
    assert!(error.is_retryable());

    let nothing_set = Configuration { environment: Some(BTreeMap::new()), ..Default::default() };
    let client = Paperspace::builder().api_key("k").base_url("https://nowhere.invalid");
    let client = configure(client, nothing_set).clock(FakeClock::default()).build().unwrap();
    let error = client.request("GET", "/x", &[], None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Dns);
    let sentence = error.to_string();
    let expected = "The host name nowhere.invalid could not be resolved: ";
    assert!(sentence.starts_with(expected) && !sentence.contains("lookup"), "{sentence}");
}

#[test]
fn a_proxy_that_cannot_be_reached_is_named_in_place_of_the_host() {
    let expected =
        "No connection to the proxy at 127.0.0.1:1 could be made: the connection was refused";
    for scheme in ["http", "https", "socks5", "socks5h"] {
        for base_url in ["http://192.0.2.1", "https://192.0.2.1"] {
            let proxy = format!("{scheme}://alice:canary@127.0.0.1:1");
            let error = through(&proxy, base_url).unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error:?}");
            let sentence = error.to_string();
            assert!(sentence.starts_with(expected), "{scheme} {base_url}: {sentence}");
            assert!(!sentence.contains("canary") && error.is_retryable(), "{sentence}");
        }
    }
    let error = through("http://proxy.invalid:3128", "https://api.example.com").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Dns);
    let sentence = error.to_string();
    assert!(sentence.contains("host name proxy.invalid of the proxy could not be"), "{sentence}");
}

#[test]
fn a_proxy_that_asks_for_credentials_is_named_and_not_asked_again() {
    let proxy = answering("407 Proxy Authentication Required", &answer("407 Nobody", "{}"));
    for base_url in ["https://api.example.com", "http://api.example.com"] {
        let error = through(&proxy.url(), base_url).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error:?}");
        let sentence = error.to_string();
        let expected = format!("The proxy at 127.0.0.1:{} asks for credentials", proxy.port);
        assert!(sentence.starts_with(&expected), "{sentence}");
        assert!(sentence.contains("Put them into the proxy's URL"), "{sentence}");
        assert!(!error.is_retryable());

        let error = through(&proxy.url_with_credentials(), base_url).unwrap_err();
        let sentence = error.to_string();
        assert!(sentence.contains("did not accept the user and password"), "{sentence}");
        assert!(!format!("{sentence}{error:?}").contains("canary"), "{sentence}");
        assert_eq!((error.attempts(), error.status()), (1, None));
    }
    assert_eq!(proxy.all_asked().len(), 4);
}

#[test]
fn a_proxy_that_refuses_a_host_is_named_with_the_status_and_told_nothing_of_the_service() {
    for (status, code) in [
        ("403 Forbidden", 403),
        ("302 Found", 302),
        ("401 Unauthorized", 401),
        ("404 Not Found", 404),
    ] {
        let proxy = answering(status, "");
        let error = through(&proxy.url_with_credentials(), "https://api.example.com").unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error:?}");
        let sentence = error.to_string();
        let expected = format!(
            "The proxy at 127.0.0.1:{} refused the tunnel to api.example.com:443 with status {code}",
            proxy.port
        );
        assert!(sentence.starts_with(&expected) && sentence.contains("NO_PROXY"), "{sentence}");
        assert!(!sentence.contains("canary") && !error.is_retryable(), "{sentence}");
        let asked = proxy.all_asked();
        assert_eq!(asked.len(), 2, "once for the tunnel, once for the status");
        for head in asked {
            assert_eq!(head[0], "CONNECT api.example.com:443 HTTP/1.1");
            let text = head.join("\n").to_lowercase();
            assert!(text.contains("proxy-authorization: basic ywxpy2u6y2fuyxj5"), "{text}");
            assert!(!text.contains("\nauthorization") && !text.contains("4711"), "{text}");
        }
    }
}

#[test]
fn a_write_that_a_proxy_refused_was_not_sent() {
    let proxy = answering("403 Forbidden", &answer("407 Nobody", "{}"));
    for base_url in ["https://api.example.com", "http://api.example.com"] {
        let builder = Paperspace::builder().api_key("k").base_url(base_url).proxy(proxy.url());
        let client = builder.allow_insecure_http(true).build().unwrap();
        let error = client.create_secret("t", "DB", "value").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        assert_eq!(error.certainty(), Some(Certainty::NotSent));
        let error = client.delete_secret("t", "DB").unwrap_err();
        assert_eq!((error.certainty(), error.attempts()), (Some(Certainty::NotSent), 1));
    }
}

#[test]
fn a_proxy_that_fails_for_now_is_asked_again() {
    for status in ["502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"] {
        let proxy = answering(status, "");
        let error = through(&proxy.url(), "https://api.example.com").unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error:?}");
        let sentence = error.to_string();
        let expected = format!(
            "made no connection to api.example.com:443: it answered with status {}",
            &status[..3]
        );
        assert!(sentence.contains(&expected) && error.is_retryable(), "{sentence}");
    }
}

#[test]
fn a_token_that_a_proxy_kept_from_us_is_no_matter_of_the_credential() {
    let proxy = answering("403 Forbidden", "");
    let builder = ZenML::builder().api_key("k").base_url("https://api.example.com");
    let client = builder.proxy(proxy.url()).build().unwrap();
    let error = client.list_users().next().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    let sentence = error.to_string();
    assert!(
        sentence.starts_with("No token could be obtained: the proxy at 127.0.0.1:"),
        "{sentence}"
    );
    assert!(sentence.contains("with status 403") && !error.is_retryable(), "{sentence}");
}

#[test]
fn behind_a_tunnel_it_is_the_host_that_fails() {
    let authority = authority();
    let server = server(&authority, false);
    let folder = Folder::new("tunnel");
    let ca = folder.file("ca.pem", &authority.ca);
    let call = |proxy: &str, trusted: bool| {
        let builder = Paperspace::builder().api_key("k").base_url(server.url()).proxy(proxy);
        let builder = if trusted { builder.ca_bundle(&ca) } else { builder };
        builder.build().unwrap().request("GET", "/x", &[], None).map(|answer| answer.status)
    };
    for proxy in [tunnelling().url(), socks(false, None).url().replace("http", "socks5h")] {
        assert_eq!(call(&proxy, true).unwrap(), 200);
        let error = call(&proxy, false).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Tls, 1), "{error:?}");
        let (_, place) = proxy.split_once("://").unwrap();
        let expected = format!(
            "No trusted connection to localhost:{} through the proxy at {place} could be made",
            server.port
        );
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
}

#[test]
fn a_proxy_that_cannot_be_trusted_is_named() {
    let port = server(&authority(), false).port;
    for base_url in ["https://api.example.com", "http://api.example.com"] {
        let error = through(&format!("https://u:canary@localhost:{port}"), base_url).unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Tls, 1), "{error:?}");
        let sentence = error.to_string();
        let expected =
            format!("No trusted connection to the proxy at localhost:{port} could be made");
        assert!(sentence.starts_with(&expected) && !sentence.contains("canary"), "{sentence}");
    }
}

#[test]
fn a_proxy_that_says_nothing_is_named_when_time_is_up() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let place = silent.local_addr().unwrap();
    let limit = CallOptions::default().max_retries(0);
    let limit = limit.connect_timeout(std::time::Duration::from_millis(20));
    let builder = Paperspace::builder().api_key("k").base_url("https://api.example.com");
    let client = builder.proxy(format!("http://{place}")).options(limit).build().unwrap();
    let error = client.request("GET", "/x", &[], None).unwrap_err();
    assert_eq!(
        (error.kind(), error.phase()),
        (ErrorKind::Timeout, Some(rosterkit::Phase::Connect))
    );
    let expected = format!(
        "No connection to api.example.com:443 through the proxy at {place} was made within 0.02 s"
    );
    assert!(error.to_string().starts_with(&expected), "{error}");
}

#[test]
fn a_socks_proxy_connects_and_looks_up_names_if_it_is_told_to() {
    let emulator = support::emulator();
    let page = json!({"headers": [["Content-Type", "application/json"]], "body": "{}"});
    let script = support::script(&emulator, vec![page; 3]);
    let (_, rest) = script.base_url.split_once("127.0.0.1:").unwrap();
    let port = rest.split('/').next().unwrap();
    let proxy = socks(true, None);
    let url = |scheme: &str| format!("{scheme}://alice:canary@127.0.0.1:{}", proxy.port);
    assert_eq!(through(&url("socks5"), &script.base_url).unwrap(), 200);
    assert_eq!(proxy.asked.recv().unwrap(), [format!("127.0.0.1:{port}")]);
    let by_name = format!("http://api.example.com:{rest}");
    assert_eq!(through(&url("socks5h"), &by_name).unwrap(), 200);
    assert_eq!(proxy.asked.recv().unwrap(), [format!("api.example.com:{port}")]);
    let by_name = format!("http://localhost:{rest}");
    assert_eq!(through(&url("socks5"), &by_name).unwrap(), 200);
    assert_eq!(proxy.asked.recv().unwrap(), [format!("127.0.0.1:{port}")], "looked up here");
}

#[test]
fn what_a_socks_proxy_refuses_is_said_in_its_words() {
    let stranger = socks(true, None);
    let place = format!("127.0.0.1:{}", stranger.port);
    for (proxy, expected) in [
        (format!("socks5h://{place}"), format!("The proxy at {place} asks for credentials")),
        (
            format!("socks5h://alice:wrong-canary@{place}"),
            format!("The proxy at {place} did not accept the user and password in its URL"),
        ),
    ] {
        let error = through(&proxy, "https://api.example.com").unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 1), "{error:?}");
        let sentence = error.to_string();
        assert!(sentence.starts_with(&expected) && !sentence.contains("canary"), "{sentence}");
        assert!(!error.is_retryable());
    }
    let refusing = socks(false, Some(5));
    let url = format!("socks5h://127.0.0.1:{}", refusing.port);
    let error = through(&url, "https://api.example.com").unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3), "{error:?}");
    let expected = format!(
        "The proxy at 127.0.0.1:{} made no connection to api.example.com:443: connection refused",
        refusing.port
    );
    assert!(error.to_string().starts_with(&expected), "{error}");
}

#[test]
fn the_environments_proxy_is_chosen_for_each_url_by_itself() {
    const TEST: &str = "the_environments_proxy_is_chosen_for_each_url_by_itself";
    if support::is_child() {
        let builder = ZenML::builder().api_key("k").base_url(support::given("BASE_URL"));
        let builder = builder.token_url("http://login.example.com/token");
        let client = builder.allow_insecure_http(true).build().unwrap();
        assert_eq!(client.explain().source("proxy"), Some(&Source::Unset), "of the base URL");
        assert!(client.list_users().all().unwrap().is_empty());
        return;
    }
    let emulator = support::emulator();
    let page = json!({"headers": [["Content-Type", "application/json"]], "body": "[]"});
    let token = answer("200 OK", r#"{"access_token": "tok-1", "token_type": "bearer"}"#);
    for name in ["http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"] {
        let script = support::script(&emulator, vec![page.clone()]);
        let proxy = answering("502 Bad Gateway", &token);
        let variables = [("BASE_URL", &*script.base_url), (name, &*proxy.url())];
        in_environment(TEST, &variables);
        let asked = proxy.all_asked();
        assert_eq!(asked.len(), 1, "{name}");
        assert_eq!(asked[0][0], "POST http://login.example.com/token HTTP/1.1");
    }
}

#[test]
fn a_proxy_in_capitals_is_a_header_of_the_request_in_a_cgi_script() {
    const TEST: &str = "a_proxy_in_capitals_is_a_header_of_the_request_in_a_cgi_script";
    if support::is_child() {
        let builder = GitBook::builder().token("t").base_url("http://api.example.com");
        let client = builder.allow_insecure_http(true).build().unwrap();
        println!("\nproxy: {}", client.explain().source("proxy").unwrap());
        return;
    }
    let url = "http://127.0.0.1:1";
    for (variables, expected) in [
        (&[("HTTP_PROXY", url)][..], "environment variable HTTP_PROXY"),
        (&[("HTTP_PROXY", url), ("REQUEST_METHOD", "GET")], "not set"),
        (&[("http_proxy", url), ("REQUEST_METHOD", "GET")], "environment variable http_proxy"),
        (&[("HTTPS_PROXY", url)], "not set"),
        (
            &[("HTTP_PROXY", url), ("NO_PROXY", "other.example, *.api.example.com")],
            "environment variable HTTP_PROXY",
        ),
        (&[("HTTP_PROXY", url), ("NO_PROXY", "other.example, .example.com:80")], "not set"),
        (&[("HTTP_PROXY", url), ("no_proxy", "*")], "not set"),
    ] {
        let printed = in_environment(TEST, variables);
        let line = format!("proxy: {expected}");
        assert!(printed.lines().any(|printed| printed == line), "{variables:?}: {printed}");
    }
}

#[test]
fn a_wrong_proxy_of_the_environment_is_refused_by_its_name_where_it_would_be_used() {
    const TEST: &str =
        "a_wrong_proxy_of_the_environment_is_refused_by_its_name_where_it_would_be_used";
    if support::is_child() {
        let build = |url: &str| Paperspace::builder().api_key("k").base_url(url).build();
        println!("{}", refused(build("https://api.example.com")));
        build("https://127.0.0.1").unwrap();
        build("https://past.example.com").unwrap();
        return;
    }
    let variables =
        [("HTTPS_PROXY", "http://u:canary@proxy\r\n"), ("NO_PROXY", "past.example.com")];
    let printed = in_environment(TEST, &variables);
    assert!(printed.contains("The environment variable HTTPS_PROXY holds a blank"), "{printed}");
    assert!(!printed.contains("canary"), "{printed}");
}
