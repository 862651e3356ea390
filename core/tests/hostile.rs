//! Arguments that try to reach another resource: nothing is sent, or exactly what was meant.

mod support;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

use rosterkit::bridge::Client as _;
use rosterkit::operation::{Location, Parameter, Type};
use rosterkit::{Argument, Error, ErrorKind, JsonObject, Pager, Secret, Uuid, gitbook, zenml};
use rosterkit_emulator::Emulator;
use serde_json::json;

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

/// A harmless argument of each type, and the hostile one where a type is made from text.
trait Sample: Sized {
    type Given: Argument<Self>;
    const HARMLESS: &'static str = "";
    fn given(text: &str) -> Self::Given;
}

impl Sample for String {
    type Given = String;
    const HARMLESS: &'static str = "harmless";
    fn given(text: &str) -> String {
        text.to_owned()
    }
}

impl Sample for Uuid {
    type Given = String;
    const HARMLESS: &'static str = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    fn given(text: &str) -> String {
        text.to_owned()
    }
}

macro_rules! sample {
    ($($ty:ty => $value:expr;)*) => { $(
        impl Sample for $ty {
            type Given = $ty;
            fn given(_: &str) -> $ty {
                $value
            }
        }
    )* };
}

sample! {
    bool => true;
    Secret => Secret::new("value");
    zenml::UserUpdate => zenml::UserUpdate::default().is_active(true);
    u32 => 1;
    Vec<String> => Vec::new();
    BTreeMap<String, gitbook::Membership> => BTreeMap::new();
    JsonObject => JsonObject::new();
}

/// Sends a call and gives its error, if it has one.
trait Failure {
    async fn failure(self) -> Option<Error>;
}

impl<T: Send + 'static> Failure for rosterkit::Call<T> {
    async fn failure(self) -> Option<Error> {
        self.send().await.err()
    }
}

impl<T: Send + 'static> Failure for Pager<T> {
    async fn failure(self) -> Option<Error> {
        self.all().await.err()
    }
}

macro_rules! attacks {
    (service { $service:literal $module:literal } client { $client:ident $($of_client:tt)* } $(
        { $kind:ident $op:ident $snake:literal $camel:literal [$($docs:literal)*]
          required [$({ $a:ident [$at:ty] $as:literal $ac:literal [$($ad:literal)*] })*]
          optional [$({ $o:ident [$ot:ty] $os:literal $oc:literal [$($od:literal)*] })*]
          [$answer:ty] }
    )*) => {
        /// Call an operation with `text` as the argument of that name.
        pub async fn attack(
            client: &rosterkit::$client,
            operation: &str,
            argument: &str,
            text: &str,
        ) -> Option<Error> {
            match operation {
                $($snake => {
                    $(let $a = if argument == $as { text } else { <$at as Sample>::HARMLESS };)*
                    let call = client.operations().$op(
                        $(<$at as Sample>::given($a),)*
                        $(None::<$ot>,)*
                    );
                    call.failure().await
                })*
                other => panic!("{other} is not an operation"),
            }
        }
    };
}

mod of_paperspace {
    use super::*;
    use rosterkit::paperspace::*;
    rosterkit::paperspace_operations!(attacks);
}

mod of_zenml {
    use super::*;
    use rosterkit::zenml::*;
    rosterkit::zenml_operations!(attacks);
}

mod of_gitbook {
    use super::*;
    use rosterkit::gitbook::*;
    rosterkit::gitbook_operations!(attacks);
}

mod of_evo {
    use super::*;
    rosterkit::evo_operations!(attacks);
}

/// What goes into the route for every argument that is not under attack.
fn harmless(ty: Type) -> &'static str {
    match ty {
        Type::Uuid => Uuid::HARMLESS,
        _ => String::HARMLESS,
    }
}

fn is_legal(parameter: &Parameter, text: &str) -> bool {
    let fits = parameter.constraint.pattern.is_none_or(|pattern| (pattern.matches)(text));
    parameter.ty != Type::Uuid && fits && text.chars().count() <= longest(parameter)
}

fn longest(parameter: &Parameter) -> usize {
    parameter.constraint.range.map_or(usize::MAX, |(_, most)| most as usize)
}

/// Attack every path argument of a service, through `attack`.
async fn every_path_argument(
    emulator: &Emulator,
    service: &rosterkit::operation::Service,
    mut attack: impl AsyncFnMut(&str, &'static str, &'static str, &str) -> Option<Error>,
) -> usize {
    let mut attacks = 0;
    for operation in service.operations {
        for parameter in operation.parameters.iter().filter(|p| p.location == Location::Path) {
            let route = operation.parameters.iter().fold(operation.path.to_owned(), |route, p| {
                let placeholder = format!("{{{}}}", p.name);
                if p.name == parameter.name {
                    route
                } else {
                    route.replace(&placeholder, harmless(p.ty))
                }
            });
            let texts = refused()
                .into_iter()
                .map(|t| (t, false))
                .chain(odd().into_iter().map(|t| (t, true)));
            for (text, odd) in texts {
                attacks += 1;
                let script = support::script(emulator, vec![json!({"status": 418})]);
                let error = attack(&script.base_url, operation.name, parameter.name, &text).await;
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
        }
    }
    attacks
}

#[tokio::test]
async fn no_path_argument_of_any_operation_reaches_another_resource() {
    assert!(refused().len() + odd().len() >= 60);
    let emulator = support::emulator();
    macro_rules! attack {
        ($module:ident, $service:ident, $client:ident, $credential:ident) => {
            every_path_argument(
                &emulator,
                &rosterkit::$service::SERVICE,
                async |url, op, argument, text| {
                    let client =
                        rosterkit::$client::builder().base_url(url).$credential("k").build();
                    $module::attack(&client.expect("a client"), op, argument, text).await
                },
            )
            .await
        };
    }
    let attacks = attack!(of_paperspace, paperspace, Paperspace, api_key)
        + attack!(of_zenml, zenml, ZenML, token)
        + attack!(of_gitbook, gitbook, GitBook, token)
        + attack!(of_evo, evo, Evo, token);
    // 13 path arguments of Paperspace, 2 of ZenML, 10 of GitBook, 2 of Evo.
    assert_eq!(attacks, 27 * (refused().len() + odd().len()));
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
    let id = Uuid::HARMLESS;
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
