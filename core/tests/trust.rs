//! The certificate authorities that are trusted: from files, the environment, the platform.

mod support;
#[path = "support/tls.rs"]
mod tls;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rosterkit::blocking::Paperspace;
use rosterkit::bridge::{Configuration, configure};
use rosterkit::{ErrorKind, Source};
use support::{in_environment, refused};
use tls::{Folder, authority, server};
use tracing_subscriber::layer::SubscriberExt;

fn call(client: &Paperspace) -> Result<u16, rosterkit::Error> {
    client.request("GET", "/x", &[], None).map(|answer| answer.status)
}

/// A client for the server that the parent started.
macro_rules! client {
    () => {
        Paperspace::builder().api_key("k").base_url(support::given("SERVER"))
    };
}

fn certificates(client: &Paperspace) -> String {
    client.explain().source("certificates").expect("it is explained").to_string()
}

#[test]
fn trust_and_identity_come_from_the_files_given() {
    let authority = authority();
    let server = server(&authority, true);
    let folder = Folder::new("given");
    let ca = folder.file("ca.pem", &authority.ca);
    let identity = folder.file("client.pem", &authority.client);
    let build = || Paperspace::builder().api_key("k").base_url(server.url());

    let known = build().ca_bundle(&ca).client_certificate(&identity).build().unwrap();
    assert_eq!(call(&known).unwrap(), 200);
    assert_eq!(certificates(&known), "argument");

    let stranger = call(&build().client_certificate(&identity).build().unwrap()).unwrap_err();
    assert_eq!(stranger.kind(), ErrorKind::Tls, "{stranger:?}");
    assert_eq!(stranger.attempts(), 1, "trust does not come with patience");
    let sentence = stranger.to_string();
    assert!(sentence.contains(&format!("connection to localhost:{}", server.port)), "{sentence}");
    assert!(sentence.contains("`ca_bundle`"), "{sentence}");

    let anonymous = call(&build().ca_bundle(&ca).build().unwrap()).unwrap_err();
    assert_eq!(anonymous.kind(), ErrorKind::Tls, "{anonymous:?}");

    let garbage = folder
        .file("garbage.pem", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    let torn = folder.file("torn.pem", "-----BEGIN CERTIFICATE-----\nAA");
    let empty = folder.file("empty.pem", "nothing");
    for wrong in [&garbage, &torn, &empty, "/nowhere.pem", ""] {
        let sentence = refused(build().ca_bundle(wrong).build());
        assert!(sentence.contains("`ca_bundle` names a file"), "{wrong}: {sentence}");
    }
    assert!(refused(build().client_certificate(&empty).build()).contains("`client_certificate`"));
    let key = rcgen::KeyPair::generate().unwrap().serialize_pem();
    let other = folder.file("other.pem", &(authority.server.0.clone() + &key));
    assert!(refused(build().client_certificate(&other).build()).contains("do not belong together"));
}

#[test]
fn the_authorities_of_the_environment_are_trusted_and_explained() {
    const TEST: &str = "the_authorities_of_the_environment_are_trusted_and_explained";
    if support::is_child() {
        let client = client!().build().unwrap();
        match call(&client) {
            Ok(status) => assert_eq!(status, 200),
            Err(error) => assert_eq!(error.kind(), ErrorKind::Tls, "{error:?}"),
        }
        println!("\n{} with {}", call(&client).is_ok(), certificates(&client));
        return;
    }
    let (known, other) = (authority(), authority());
    let server = server(&known, false).url();
    let folder = Folder::new("environment");
    let known = folder.file("known/any-name", &known.ca);
    let other = folder.file("other/other.pem", &other.ca);
    let known_folder = format!("{}/known", folder.path());
    let other_folder = format!("{}/other", folder.path());
    folder.file("known/README", "nothing to read here");
    folder.file("known/torn.pem", "-----BEGIN CERTIFICATE-----\nAA");
    let both = format!("/nowhere:{other_folder}:{known_folder}");
    for (variables, expected) in [
        (&[][..], "false with the platform's"),
        (&[("SSL_CERT_FILE", &*known)], "true with environment variable SSL_CERT_FILE"),
        (&[("SSL_CERT_FILE", &*other)], "false with environment variable SSL_CERT_FILE"),
        (&[("SSL_CERT_DIR", &*both)], "true with environment variable SSL_CERT_DIR"),
        (
            &[("SSL_CERT_FILE", &*other), ("SSL_CERT_DIR", &*known_folder)],
            "true with environment variable SSL_CERT_FILE and environment variable SSL_CERT_DIR",
        ),
        (
            &[("SSL_CERT_FILE", &*known), ("SSL_CERT_DIR", "/nowhere")],
            "true with environment variable SSL_CERT_FILE and environment variable SSL_CERT_DIR",
        ),
    ] {
        let mut variables = variables.to_vec();
        variables.push(("SERVER", &server));
        let printed = in_environment(TEST, &variables);
        assert!(printed.lines().any(|line| line == expected), "{variables:?}: {printed}");
    }
}

#[test]
fn a_wrong_variable_is_refused_by_its_name() {
    const TEST: &str = "a_wrong_variable_is_refused_by_its_name";
    if support::is_child() {
        println!("{}", refused(client!().build()));
        let here = || client!().base_url("http://localhost:1");
        assert!(here().build().is_ok(), "no certificate is ever checked");
        let proxied = refused(here().proxy("https://localhost:2").build());
        assert_eq!(proxied, refused(client!().build()));
        return;
    }
    let folder = Folder::new("wrong");
    let empty = folder.file("empty/file.pem", "");
    let key = folder.file("key.pem", &rcgen::KeyPair::generate().unwrap().serialize_pem());
    let empty_folder = format!("{}/empty", folder.path());
    for (name, value, problem) in [
        ("SSL_CERT_FILE", "/nowhere.pem", "names a file that cannot be read: No such file"),
        ("SSL_CERT_FILE", &*empty, "names a file without a usable certificate"),
        ("SSL_CERT_FILE", &*key, "names a file without a usable certificate"),
        ("SSL_CERT_DIR", "/nowhere", "names no folder with a usable certificate"),
        ("SSL_CERT_DIR", &*empty_folder, "names no folder with a usable certificate"),
    ] {
        let printed = in_environment(TEST, &[(name, value), ("SERVER", "https://localhost:1")]);
        let expected = format!("The environment variable {name} {problem}");
        assert!(printed.contains(&expected), "{printed}");
    }
}

/// An environment without any variable.
fn nothing_set() -> Configuration {
    Configuration { environment: Some(BTreeMap::new()), ..Configuration::default() }
}

#[test]
fn variables_of_a_language_go_before_or_beside_the_others() {
    const TEST: &str = "variables_of_a_language_go_before_or_beside_the_others";
    if support::is_child() {
        let given = |name: &str| std::env::var(name).ok();
        let mut builder = client!();
        let variables = match given("BEFORE") {
            Some(_) => Configuration {
                ca_variables: &["FIRST_BUNDLE", "SECOND_BUNDLE"],
                ..Configuration::default()
            },
            None => {
                Configuration { more_ca_variable: Some("MORE_BUNDLE"), ..Configuration::default() }
            }
        };
        builder = configure(builder, variables);
        if let Some(bundle) = given("BUNDLE") {
            builder = builder.ca_bundle(bundle);
        }
        match builder.build() {
            Ok(client) => println!("\n{} with {}", call(&client).is_ok(), certificates(&client)),
            Err(error) => println!("\n{error}"),
        }
        return;
    }
    let (known, other) = (authority(), authority());
    let server = server(&known, false).url();
    let folder = Folder::new("languages");
    let known = &*folder.file("known.pem", &known.ca);
    let other = &*folder.file("other.pem", &other.ca);
    let before = ("BEFORE", "1");
    for (variables, expected) in [
        (
            &[before, ("FIRST_BUNDLE", known), ("SECOND_BUNDLE", other), ("SSL_CERT_FILE", other)]
                [..],
            "true with environment variable FIRST_BUNDLE",
        ),
        (
            &[before, ("FIRST_BUNDLE", ""), ("SECOND_BUNDLE", known), ("SSL_CERT_FILE", other)],
            "true with environment variable SECOND_BUNDLE",
        ),
        (&[before, ("SSL_CERT_FILE", known)], "true with environment variable SSL_CERT_FILE"),
        (&[before, ("FIRST_BUNDLE", other), ("BUNDLE", known)], "true with argument"),
        (
            &[before, ("FIRST_BUNDLE", "/nowhere.pem"), ("SSL_CERT_FILE", known)],
            "The environment variable FIRST_BUNDLE names a file that cannot be read",
        ),
        (
            &[("MORE_BUNDLE", known)],
            "true with the platform's and environment variable MORE_BUNDLE",
        ),
        (
            &[("MORE_BUNDLE", known), ("BUNDLE", other)],
            "true with argument and environment variable MORE_BUNDLE",
        ),
        (
            &[("MORE_BUNDLE", other), ("SSL_CERT_FILE", known)],
            "true with environment variable SSL_CERT_FILE and environment variable MORE_BUNDLE",
        ),
        (
            &[("MORE_BUNDLE", "/nowhere.pem")],
            "The environment variable MORE_BUNDLE names a file that cannot be read",
        ),
    ] {
        let mut variables = variables.to_vec();
        variables.push(("SERVER", &server));
        let printed = in_environment(TEST, &variables);
        let found = printed.lines().any(|line| line.starts_with(expected));
        assert!(found, "{variables:?}: {printed}");
    }
}

/// The messages of warnings.
#[derive(Clone, Default)]
struct Warnings(Arc<Mutex<Vec<String>>>);

impl<S: tracing::Subscriber> tracing_subscriber::Layer<S> for Warnings {
    fn on_event(&self, event: &tracing::Event<'_>, _: tracing_subscriber::layer::Context<'_, S>) {
        struct Message(String);
        impl tracing::field::Visit for Message {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                if field.name() == "message" {
                    self.0 = format!("{value:?}");
                }
            }
        }
        if *event.metadata().level() == tracing::Level::WARN {
            let mut message = Message(String::new());
            event.record(&mut message);
            self.0.lock().unwrap().push(message.0);
        }
    }
}

#[test]
fn a_machine_without_authorities_trusts_mozillas_and_says_so_once() {
    const TEST: &str = "a_machine_without_authorities_trusts_mozillas_and_says_so_once";
    if !support::is_child() {
        // What reads the platform's authorities looks into the environment of the process, where it
        // finds none. The clients look into one of their own.
        in_environment(
            TEST,
            &[("SSL_CERT_FILE", "/nowhere.pem"), ("SERVER", "https://localhost:1")],
        );
        return;
    }
    let warnings = Warnings::default();
    let subscriber = tracing_subscriber::registry().with(warnings.clone());
    tracing::subscriber::with_default(subscriber, || {
        for _ in 0..3 {
            let client = configure(client!(), nothing_set()).build().unwrap();
            let expected =
                Source::Other("Mozilla's, as none of this machine's were found".to_owned());
            assert_eq!(client.explain().source("certificates"), Some(&expected));
        }
    });
    let warnings = warnings.0.lock().unwrap();
    let ours: Vec<_> = warnings.iter().filter(|warning| warning.contains("Mozilla")).collect();
    assert_eq!(ours.len(), 1, "{warnings:?}");
}

#[test]
fn the_platforms_authorities_are_not_read_before_a_certificate_is_to_be_checked() {
    const TEST: &str =
        "the_platforms_authorities_are_not_read_before_a_certificate_is_to_be_checked";
    if !support::is_child() {
        let server = server(&authority(), false);
        // It has none: reading them is told of by a warning.
        in_environment(TEST, &[("SSL_CERT_FILE", "/nowhere.pem"), ("SERVER", &server.url())]);
        return;
    }
    let warnings = Warnings::default();
    let count = || warnings.0.lock().unwrap().len();
    let subscriber = tracing_subscriber::registry().with(warnings.clone());
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let emulator = support::emulator();
    let places = emulator.endpoints();
    let of_emulator = Paperspace::builder()
        .api_key(places.paperspace.api_key.as_str())
        .base_url(&places.paperspace.base_url);
    let without = configure(of_emulator, nothing_set()).build().unwrap();
    without.get_session().unwrap();
    let with = configure(client!(), nothing_set()).build().unwrap();
    assert_eq!(count(), 0, "{:?}", warnings.0);
    assert_eq!(call(&with).unwrap_err().kind(), ErrorKind::Tls);
    assert_eq!(count(), 1, "{:?}", warnings.0);
}

#[test]
fn clients_that_trust_the_same_file_share_connections_until_it_changes() {
    let (known, other) = (authority(), authority());
    let server = server(&known, false);
    let folder = Folder::new("shared");
    let bundle = folder.file("ca.pem", &known.ca);
    let build = || {
        let builder = Paperspace::builder().api_key("k").base_url(server.url());
        builder.ca_bundle(&bundle).build().unwrap()
    };
    for _ in 0..20 {
        assert_eq!(call(&build()).unwrap(), 200);
    }
    // One that was just used may not be back yet when the next call begins.
    assert!(server.connections() < 10, "{} for 20 clients", server.connections());
    folder.file("ca.pem", &(other.ca.clone() + &other.ca));
    assert_eq!(call(&build()).unwrap_err().kind(), ErrorKind::Tls, "the file was read again");
}
