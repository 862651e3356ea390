//! Arguments that try to reach another resource: nothing is sent, or exactly what was meant.

mod by_name;
mod support;

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use rosterkit::operation::{Location, Operation, Parameter, Service, Type};
use rosterkit::{CallOptions, Error, ErrorKind, FakeClock};
use rosterkit_emulator::Emulator;
use serde_json::{Value, json};

use self::by_name::{Arguments, AsyncClient, How, Plan, Take};

/// Strings that are refused in any path.
fn refused() -> Vec<String> {
    let mut strings: Vec<String> = [
        "",
        ".",
        "..",
        "./",
        "../",
        "/..",
        "/.",
        "a/..",
        "a/../b",
        "../../etc",
        "..\\",
        "a\\..\\b",
        "\\..",
        "%2e",
        "%2E",
        "%2e%2e",
        "%2E%2e",
        ".%2e",
        "%2e.",
        "%252e%252e",
        "%25252e%25252e",
        "%2e%2e%2f",
        "..%2f",
        "..%2Fusers",
        "a%2f..%2fb",
        "..%5c",
        "%5c..",
        "..;",
        "..;x",
        "..;a=b/",
        ".;",
        "%2e%2e;x",
        "\0",
        "a\0b",
        "%00",
        "%2500",
        "\n",
        "a\nb",
        "\r\n",
        "%0a",
        "%0d%0a",
        "\t",
        "%09",
        "\u{1b}[0m",
        "\u{7f}",
        "%7f",
        "\u{85}",
        "%c2%85",
        "/../../",
        "x/./y",
        "x/%2e/y",
        "team/..//users",
        "a\r\nHost: evil",
    ]
    .map(str::to_owned)
    .to_vec();
    strings.extend(["x".repeat(513), "é".repeat(257), "../".repeat(400)]);
    strings
}

/// Strings that are legal, however odd: each must arrive as one segment, to the letter.
fn odd() -> Vec<String> {
    let mut strings: Vec<String> = [
        "a b",
        " a",
        "a ",
        "a/b",
        "a//b",
        "/",
        "a\\b",
        "a?b",
        "a?b=c&d=e",
        "a#b",
        "100%",
        "%",
        "%zz",
        "a%2Fb",
        "a+b",
        "a&b",
        "a=b",
        "a;b",
        "a,b",
        "a:b",
        "gitbook:agent",
        "user@example.com",
        "é",
        "中文",
        "🦁",
        "…",
        "...",
        "....",
        "..a",
        "a..",
        "a..b",
        "~",
        "-",
        "_",
        "'",
        "\"",
        "<b>",
        "{team_id}",
        "{",
        "}",
        "[0]",
        "|",
        "^",
        "`",
        "$",
        "!",
        "*",
        "(a)",
        "null",
        "undefined",
        "0",
        "-1",
        "//evil.example",
        "http://evil.example",
        "@evil.example",
        "\u{202e}abc",
        "\u{feff}",
        "e\u{301}",
    ]
    .map(str::to_owned)
    .to_vec();
    strings.push("x".repeat(512));
    strings
}

/// What the segment must look like on the wire, by RFC 3986 and nothing of ours.
fn golden(text: &str) -> String {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes()
        .map(|b| if unreserved(b) { (b as char).to_string() } else { format!("%{b:02X}") })
        .collect()
}

const HARMLESS_ID: &str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

/// A harmless argument of an operation.
fn harmless(service: &Service, parameter: &Parameter) -> Value {
    match parameter.ty {
        Type::Uuid => json!(HARMLESS_ID),
        Type::Bool => json!(true),
        Type::U32 => json!(1),
        Type::Vec(_) => json!([]),
        Type::Named("UserUpdate") => json!({"is_active": true}),
        Type::Named(name) if service.choices().iter().any(|choice| choice.name == name) => {
            json!("harmless")
        }
        Type::JsonObject | Type::Map(_) | Type::Named(_) => json!({}),
        _ => {
            let fits = |text: &&str| {
                parameter.constraint.pattern.is_none_or(|pattern| (pattern.matches)(text))
            };
            json!(["harmless", "harmless@example.com"].into_iter().find(fits))
        }
    }
}

fn service_of(operation: &Operation) -> &'static Service {
    let service = rosterkit::SERVICES.iter().find(|service| service.name == operation.service);
    service.expect("it is one of them")
}

/// Whether a parameter must be given, alone or as the first one of several.
fn is_needed(operation: &Operation, parameter: &Parameter) -> bool {
    let mut alternatives = operation.alternatives.iter().filter(|some| some.required);
    parameter.required || alternatives.any(|some| some.names[0] == parameter.name)
}

/// Call an operation with `text` as one of its arguments.
async fn attack(
    base_url: &str,
    operation: &Operation,
    argument: &str,
    text: &str,
) -> Option<Error> {
    let service = service_of(operation);
    let credential = service.credentials[0][0];
    let settings = [(credential, "k"), ("base_url", base_url)];
    let plan = Plan {
        settings: settings.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec(),
        credential_file: None,
        credential_command: None,
        options: CallOptions::default(),
        clock: FakeClock::default(),
        clients: Vec::new(),
        min_interval: None,
        max_concurrency: None,
    };
    let client = AsyncClient::make(operation.service, &plan).expect("the settings are known");
    let needed = operation.parameters.iter().filter(|parameter| is_needed(operation, parameter));
    let arguments = needed.map(|parameter| {
        let is_attacked = parameter.name == argument;
        let value = if is_attacked { json!(text) } else { harmless(service, parameter) };
        (parameter.name.to_owned(), value)
    });
    let arguments = arguments.collect();
    let how = How {
        answer_as: None,
        options: &CallOptions::default(),
        take: Take::All,
        prefetch: None,
        resume_from: None,
    };
    let ended = client.expect("a client").play(operation.name, Arguments(&arguments), how).await;
    ended.expect("the names are known").error
}

fn is_legal(parameter: &Parameter, text: &str) -> bool {
    let fits = parameter.constraint.pattern.is_none_or(|pattern| (pattern.matches)(text));
    parameter.ty != Type::Uuid && fits && text.chars().count() <= longest(parameter)
}

fn longest(parameter: &Parameter) -> usize {
    parameter.constraint.range.map_or(usize::MAX, |(_, most)| most as usize)
}

/// Attack an argument of an operation that is part of its path; how often.
async fn attack_with_everything(
    emulator: &Emulator,
    operation: &Operation,
    parameter: &Parameter,
) -> usize {
    let others = operation.parameters.iter().filter(|other| other.name != parameter.name);
    let route = others.fold(operation.path.to_owned(), |route, other| {
        let harmless = harmless(service_of(operation), other);
        route.replace(&format!("{{{}}}", other.name), harmless.as_str().unwrap_or_default())
    });
    let refused = refused().into_iter().map(|text| (text, false));
    let odd = odd().into_iter().map(|text| (text, true));
    let mut attacks = 0;
    for (text, odd) in refused.chain(odd) {
        attacks += 1;
        let script = support::script(emulator, vec![json!({"status": 418})]);
        let error = attack(&script.base_url, operation, parameter.name, &text).await;
        let error = error.expect("refused by us or, with 418, by the server");
        let seen: Vec<String> = script.requests().into_iter().map(|r| r.target).collect();
        let what = format!("{}({}: {text:?})", operation.name, parameter.name);
        if odd && is_legal(parameter, &text) {
            let target = route.replace(&format!("{{{}}}", parameter.name), &golden(&text));
            assert_eq!(seen, [target], "{what}");
            assert_eq!(error.status(), Some(418), "{what}");
        } else {
            assert_eq!(seen, [""; 0], "{what}");
            assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{what}: {error}");
            assert_eq!(error.argument(), Some(parameter.name), "{what}");
            assert_eq!(error.operation(), Some(operation.name), "{what}");
        }
        script.remove();
    }
    attacks
}

#[tokio::test]
async fn no_path_argument_of_any_operation_reaches_another_resource() {
    assert!(refused().len() + odd().len() >= 60);
    let emulator = support::emulator();
    for operation in rosterkit::SERVICES.iter().flat_map(|service| service.operations) {
        let parameters = operation.parameters.iter();
        let in_path = parameters.filter(|parameter| parameter.location == Location::Path);
        assert_eq!(in_path.clone().count(), operation.path.matches('{').count());
        for parameter in in_path {
            assert!(attack_with_everything(&emulator, operation, parameter).await > 0);
        }
    }
}

/// Segments that a caller of `request` may not send, beside the hostile ones.
#[tokio::test]
async fn the_escape_hatch_is_held_to_the_same_rules() {
    let emulator = support::emulator();
    let script = support::script(&emulator, vec![]);
    let client = support::scripted(&script);
    for path in [
        "",
        "teams",
        "teams/t",
        "//evil.example/teams",
        "/teams//users",
        "/teams/../users",
        "/teams/%2e%2e",
        "/teams/%252e%252e/users",
        "/teams/t?role=admin",
        "/teams/t#x",
        "/teams/a b",
        "/teams/é",
        "/teams/%",
        "/teams/%zz",
        "/teams/%2",
        "/teams/{id}",
        "/teams/a%0ab",
        "/teams/..;/users",
        "/teams/",
        "https://evil.example/",
        "/\\evil.example",
        "/teams/%00",
    ] {
        let error = client.request("GET", path, &[], None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument, "{path}: {error}");
        assert_eq!(error.argument(), Some("path"), "{path}");
    }
    let error = client.request("TRACE", "/teams/t", &[], None).await.unwrap_err();
    assert_eq!(error.argument(), Some("method"));
    assert!(script.requests().is_empty());
}

/// Answers each request with the next body; how many there were is the answer when it is dropped.
fn serve(bodies: Vec<String>) -> (String, std::thread::JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = std::thread::spawn(move || {
        let mut answered = 0;
        for body in bodies {
            let Ok((mut connection, _)) = listener.accept() else { break };
            let lines = BufReader::new(&connection).lines().map_while(Result::ok);
            if lines.take_while(|line| !line.is_empty()).count() == 0 {
                break;
            }
            let length = body.len();
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n";
            write!(connection, "{head}Content-Length: {length}\r\n\r\n{body}").expect("a listener");
            answered += 1;
        }
        answered
    });
    (base_url, server)
}

#[tokio::test]
async fn a_link_to_another_host_is_not_followed_even_with_the_same_path() {
    let id = HARMLESS_ID;
    let path = format!("/workspace/admin/orgs/{id}/workspaces/{id}/users?page=2");
    for (host, pages) in [("", 2), ("//evil.example", 1), ("http://evil.example", 1)] {
        let page =
            |next: Option<String>| json!({"links": {"next": next}, "results": []}).to_string();
        let (base_url, server) = serve(vec![page(Some(format!("{host}{path}"))), page(None)]);
        let client = rosterkit::Evo::builder().base_url(&base_url).token("k").build().unwrap();
        let listed = client.list_workspace_users(id, id).all().await;
        if pages == 2 {
            assert!(listed.expect("the same host").is_empty());
        } else {
            assert_eq!(listed.unwrap_err().kind(), ErrorKind::MissingCursor, "{host}");
            // An empty request ends the server, which still waits for the second one.
            TcpStream::connect(base_url.trim_start_matches("http://")).expect("it listens");
        }
        assert_eq!(server.join().expect("the server"), pages, "{host}");
    }
}
