//! Making clients: what is refused, where settings come from, how connections are made.

mod support;

use rosterkit::blocking;
use rosterkit::{CallOptions, ErrorKind, Evo, GitBook, Paperspace, Source, ZenML};
use serde_json::json;
use support::{in_environment, refused};

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
    // One that is exchanged goes into a form, which carries all but what is a mistake.
    let evo = |secret: &str| Evo::builder().client_id("c").client_secret(secret).build();
    for odd in ["", "canary\n", "can\rary", "canary\0", "\tcanary", "canary\u{85}"] {
        let error = refused(evo(odd));
        assert!(
            error.contains("`client_secret` (argument)") && !error.contains("canary"),
            "{error}"
        );
    }
    for unusual in [" ", "a b", "caf\u{e9}", "a&b=c+d%20", "'\"`$"] {
        evo(unusual).unwrap();
    }
}

#[test]
fn what_a_parser_would_drop_is_refused_in_the_environment_too() {
    const TEST: &str = "what_a_parser_would_drop_is_refused_in_the_environment_too";
    if support::is_child() {
        println!("{}", refused(Paperspace::from_env().map(drop)));
        println!("{}", refused(Evo::from_env().map(drop)));
        println!("{}", refused(GitBook::from_env().map(drop)));
        return;
    }
    let printed = in_environment(
        TEST,
        &[
            ("PAPERSPACE_API_KEY", "k"),
            ("PAPERSPACE_API_URL", "https://canary.example.com/v1\r"),
            ("EVO_TOKEN", "k"),
            ("EVO_HUB_URL", "https://canary.exa\tmple.com"),
            ("GITBOOK_TOKEN", "canary\r"),
        ],
    );
    for name in ["PAPERSPACE_API_URL", "EVO_HUB_URL"] {
        let expected = format!(
            "`base_url` (environment variable {name}) begins or ends with a blank, or contains"
        );
        assert!(printed.contains(&expected), "{printed}");
    }
    assert!(printed.contains("`token` (environment variable GITBOOK_TOKEN)"), "{printed}");
    assert!(!printed.contains("canary"), "{printed}");
}

#[test]
fn a_user_agent_is_of_plain_characters() {
    let build = |suffix: &str| Paperspace::builder().api_key("k").user_agent(suffix).build();
    for odd in ["x\n", "\tx", "x\r\ny", "caf\u{e9}", "x\0", "\u{a0}x"] {
        assert!(refused(build(odd)).contains("`user_agent`"), "{odd:?}");
    }
    for plain in ["", " ", "my tool/1.0 (team)"] {
        build(plain).unwrap();
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
    assert_eq!(
        explained.source("api_key"),
        Some(&Source::Environment("PAPERSPACE_API_KEY".into()))
    );
    assert_eq!(explained.source("base_url"), Some(&Source::Default), "empty counts as unset");
    assert_eq!(explained.source("proxy"), Some(&Source::Environment("HTTPS_PROXY".into())));
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
    let place = &emulator.endpoints().evo;
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
