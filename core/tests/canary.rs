//! Planted secrets are nowhere in logs, errors or `Debug`, at the most talkative level.

mod support;

use std::fmt::Write as _;
use std::io::Write;
use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use rosterkit::{
    Access, CallOptions, Change, Evo, FakeClock, GitBook, Observer, Paperspace, RequestEvent,
    ResponseEvent, ResultEvent, RetryEvent, Secret, ZenML, access, paperspace, zenml,
};
use rosterkit_emulator::ScriptHandle;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const KEY: &str = "canary-key-7f3a";
const TOKEN: &str = "canary-token-91bc";
const CLIENT_ID: &str = "canary-client-id-55aa";
const CLIENT_SECRET: &str = "canary-client-secret-02de";
const ISSUED: &str = "canary-issued-token-4411";
const VALUE: &str = "canary-value-<é&c0ffee>";
const PASSWORD: &str = "canary-pa55w0rd-beef";
const PROXY: &str = "canary-proxy-pa55w0rd-8888";
const IN_FILE: &str = "canary-in-a-file-6e21";
const PRINTED: &str = "canary-printed-key-d40b";
const SAID: &str = "canary-said-beside-33f0";
const PLANTED: [&str; 11] =
    [KEY, TOKEN, CLIENT_ID, CLIENT_SECRET, ISSUED, VALUE, PASSWORD, PROXY, IN_FILE, PRINTED, SAID];

/// Everything that any library logs, as `tracing` or as `log`.
#[derive(Clone, Default)]
struct Captured(Arc<Mutex<Vec<u8>>>);

impl Write for Captured {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> tracing_subscriber::fmt::MakeWriter<'a> for Captured {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

fn answer(status: u16, body: Value) -> Value {
    json!({"status": status, "headers": [["Content-Type", "application/json"]], "body": {"json": body}})
}

/// A secret as services quote it: cut, escaped, encoded.
fn spellings(secret: &str) -> Vec<String> {
    let json = json!(secret).to_string();
    let chars: Vec<char> = secret.chars().collect();
    let quarter = |part: &[char]| part.iter().collect::<String>();
    let (head, tail) = (quarter(&chars[..9]), quarter(&chars[chars.len() - 9..]));
    vec![
        secret.to_owned(),
        format!("{head}...{tail}"),
        secret.to_uppercase(),
        json!(json).to_string(),
        json,
        chars.iter().map(|c| format!("\\u{:04x}", *c as u32)).collect(),
        chars.iter().map(|c| format!("&#{};", *c as u32)).collect(),
        secret.bytes().map(|byte| format!("%{byte:02x}")).collect(),
        secret.bytes().map(|byte| format!("{byte:02X}")).collect(),
        STANDARD.encode(secret),
        STANDARD.encode(format!("u:{secret}")),
        URL_SAFE_NO_PAD.encode(format!("me:{secret}")),
    ]
}

/// A server that throws the secrets of a call back at the client.
fn echo(status: u16, secrets: &[&str]) -> Value {
    let all = secrets.iter().flat_map(|secret| spellings(secret)).collect::<Vec<_>>().join(" and ");
    let details = json!({"nested": [all], secrets[0]: 1});
    let body = json!({"code": all, "message": format!("do not use {all}"), "details": details});
    let mut echo = answer(status, body);
    let id = secrets.iter().map(|secret| format!("id-{}", STANDARD.encode(secret)));
    let id = json!(["X-Request-Id", id.collect::<String>()]);
    echo["headers"].as_array_mut().unwrap().push(id);
    echo
}

/// What a client tells, as it would be logged.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<String>>);

impl Observer for Events {
    fn on_request(&self, event: &RequestEvent<'_>) {
        writeln!(self.0.lock().unwrap(), "{event:?}").unwrap();
    }

    fn on_result(&self, event: &ResultEvent<'_>) {
        let facts = serde_json::to_string(&event.error).unwrap();
        writeln!(self.0.lock().unwrap(), "{event:?} {facts}").unwrap();
    }

    fn on_response(&self, event: &ResponseEvent<'_>) {
        writeln!(self.0.lock().unwrap(), "{event:?}").unwrap();
    }

    fn on_retry(&self, event: &RetryEvent<'_>) {
        let facts = serde_json::to_string(event.error).unwrap();
        writeln!(self.0.lock().unwrap(), "{event:?} {facts}").unwrap();
    }
}

fn granted() -> Value {
    answer(200, json!({"access_token": ISSUED, "token_type": "Bearer", "expires_in": 3600}))
}

/// Make calls that succeed, fail, are retried and refused; write down all that can be seen.
async fn everything(script: &ScriptHandle) -> String {
    let mut seen = String::new();
    let events = Events::default();
    let clock = FakeClock::default;
    let url = &script.base_url;
    let paperspace =
        Paperspace::builder().base_url(url).api_key(KEY).clock(clock()).observer(events.clone());
    let paperspace = paperspace.build().unwrap();
    let zenml = ZenML::builder().base_url(url).client_id(CLIENT_ID).client_secret(CLIENT_SECRET);
    let zenml = zenml.clock(clock()).build().unwrap();
    let evo = Evo::builder().base_url(url).token_url(format!("{url}/connect/token"));
    let evo = evo.client_id(CLIENT_ID).client_secret(CLIENT_SECRET).clock(clock()).build().unwrap();
    let gitbook = GitBook::builder().base_url(url).token(TOKEN).clock(clock()).build().unwrap();
    let proxied = Paperspace::builder().base_url("http://127.0.0.1:9/").api_key(KEY);
    let proxied = proxied.proxy(format!("http://user:{PROXY}@127.0.0.1:9")).build().unwrap();
    macro_rules! see {
        ($($value:expr),*) => { $(writeln!(seen, "{:?}\n{:#?}", $value, $value).unwrap();)* };
    }
    macro_rules! fail {
        ($($call:expr),* $(,)?) => { $(
            let error = $call.await.expect_err("it was to fail");
            let mut source: Option<&dyn std::error::Error> = Some(&error);
            while let Some(cause) = source {
                writeln!(seen, "{cause}\n{cause:?}").unwrap();
                source = cause.source();
            }
            writeln!(seen, "{}", serde_json::to_string(&error).unwrap()).unwrap();
        )* };
    }
    see!(paperspace, zenml, evo, gitbook, proxied, zenml.explain(), Secret::new(VALUE));
    see!(Paperspace::builder().api_key(KEY).base_url("x").build().unwrap_err());
    see!(Paperspace::builder().api_key(format!("{KEY}\n")).build().unwrap_err());
    see!(ZenML::builder().token(TOKEN).api_key(KEY).build().unwrap_err());
    see!(
        Paperspace::builder()
            .base_url(format!("https://u:{PROXY}@h/"))
            .api_key(KEY)
            .build()
            .unwrap_err()
    );
    see!(Paperspace::builder().api_key(KEY).proxy(format!("::{PROXY}")).build().unwrap_err());
    let update = zenml::UserUpdate::default().password(PASSWORD).name(Change::Clear);
    see!(update);
    see!(paperspace::Settings::default());
    let user = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    fail!(
        paperspace.create_secret("t", "DB", VALUE),
        paperspace.update_secret("t", "DB", VALUE),
        paperspace.update_secret("t", "not legal", VALUE),
        paperspace.create_secret("t", "DB", format!("{VALUE}{}", "x".repeat(9000))),
        paperspace.list_secrets("t").all(),
        gitbook.add_team_member("o", "t", "u"),
        zenml.update_user(user, update.clone()),
        zenml.list_users().all(),
        evo.list_workspace_users(user, user).all(),
        proxied.get_secret("t", "DB").options(CallOptions::default().max_retries(0)),
        paperspace.request("POST", "/x", &[], Some(&json!({"a": 1}))),
    );
    let access = Access::builder().client("paperspace", paperspace.clone()).build().unwrap();
    let value = || access::RotateSecretOptions::default().value(VALUE);
    fail!(
        access.rotate_secret_with("paperspace:t", "DB", value()),
        access.rotate_secret_with("paperspace:t", "DB", value()),
        access.rotate_secret_with("zenml", "DB", value()),
    );
    see!(access, value(), access.rotate_secret_with("paperspace:t", "DB", value()));
    see!(paperspace.create_secret("t", "DB", VALUE), zenml.update_user(user, update.clone()));
    let file = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("canary");
    std::fs::write(&file, IN_FILE).unwrap();
    let builder = || Paperspace::builder().base_url(url).clock(clock()).observer(events.clone());
    let in_file = builder().credential_file(&file).build().unwrap();
    let command = |script: &str| builder().credential_command(["sh", "-c", script, SAID]).build();
    let printed = command(&format!("echo {PRINTED}; echo {SAID} >&2")).unwrap();
    let broken = command(&format!("echo {PRINTED}; echo {SAID} >&2; exit 1")).unwrap();
    let misplaced = builder().credential_command([KEY]).build().unwrap();
    see!(in_file, printed, broken, misplaced, in_file.explain(), printed.explain());
    fail!(
        in_file.list_secrets("t").all(),
        printed.list_secrets("t").all(),
        broken.list_secrets("t").all(),
        misplaced.list_secrets("t").all(),
    );
    see!(builder().credential_file(KEY).build().unwrap_err());
    std::fs::write(&file, format!("{IN_FILE}\n{IN_FILE}")).unwrap();
    see!(builder().credential_file(&file).build().unwrap_err());
    let told = events.0.lock().unwrap();
    assert!(told.contains("RetryEvent") && told.contains("id-***"), "it was told of: {told}");
    seen + &told
}

#[tokio::test]
async fn planted_secrets_are_nowhere_to_be_seen() {
    let captured = Captured::default();
    tracing_log::LogTracer::init().expect("the only logger");
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_writer(captured.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");

    // In another process's memory it would be the same: the emulator logs nothing.
    let emulator = support::emulator();
    let answers = vec![
        echo(409, &[KEY, VALUE]),
        // Replacing a value: twice too busy, then refused.
        echo(503, &[KEY, VALUE]),
        echo(503, &[VALUE, KEY]),
        echo(422, &[KEY, VALUE]),
        echo(401, &[KEY]),
        echo(403, &[TOKEN]),
        // Changing a user: a token, a failure, and an answer that cannot be read.
        granted(),
        echo(500, &[ISSUED, PASSWORD]),
        answer(200, json!({"id": format!("{PASSWORD} is no id")})),
        answer(200, json!([{"id": ISSUED}])),
        // Evo's token endpoint says no and quotes what it was given.
        answer(
            400,
            json!({
                "error": "invalid_client",
                "error_description": format!("do not use {CLIENT_ID} and {CLIENT_SECRET}"),
            }),
        ),
        echo(200, &[KEY]),
        // A secret that is rotated: one that is missing, and one that is there.
        echo(404, &[KEY]),
        echo(400, &[KEY, VALUE]),
        answer(
            200,
            json!({
                "name": "DB",
                "dtCreated": "2024-01-01T00:00:00Z",
                "dtModified": "2024-01-01T00:00:00Z",
                "hasDeploymentAttached": false,
            }),
        ),
        echo(422, &[KEY, VALUE]),
        // Keys that are kept in a file and printed by a command.
        echo(401, &[IN_FILE]),
        echo(401, &[PRINTED]),
    ];
    let script = support::script(&emulator, answers);
    let seen = everything(&script).await;
    assert_eq!(script.left(), 0, "every answer was used");
    let sent = format!("{:?}", script.requests());
    for planted in [KEY, TOKEN, CLIENT_ID, CLIENT_SECRET, ISSUED, VALUE, PASSWORD, IN_FILE, PRINTED]
    {
        assert!(sent.contains(planted), "{planted} was sent, so it could have been logged");
    }
    let logged = String::from_utf8_lossy(&captured.0.lock().unwrap()).into_owned();
    for word in ["rosterkit.call", "rosterkit.attempt", "trying again", "hyper"] {
        assert!(logged.contains(word), "the log is as talkative as it can be: {word}");
    }
    // What the test itself knows of a server's words must not hide behind masks everywhere.
    assert!(seen.contains("do not use"), "errors carry the service's words");
    for (place, text) in [("log", &logged), ("errors and Debug", &seen)] {
        let lower = text.to_lowercase();
        for spelling in PLANTED.iter().flat_map(|planted| spellings(planted)) {
            let chars: Vec<char> = spelling.to_lowercase().chars().collect();
            // As many as say nine characters where each is escaped, and six where none is encoded.
            let most = if chars.len() < 50 { 8 } else { 9 * 6 };
            for part in chars.windows(most.min(chars.len())) {
                let part: String = part.iter().collect();
                let at = lower.find(&part);
                let around = at.map(|at| lower.get(at.saturating_sub(200)..at + 40));
                assert!(at.is_none(), "{part} of {spelling} is in the {place}: {around:?}");
            }
        }
        for id in ["/teams/t/", user_of_path()] {
            let allowed = place == "log" && text.contains(id) && !ours(text, id);
            assert!(allowed || !text.contains(id), "the id {id} is in the {place}");
        }
    }
}

#[tokio::test]
async fn a_proxy_that_quotes_its_password_has_it_masked() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    for (user, whole, secret) in [
        ("user:canary%2Dproxy%2Dpass@", "user:canary-proxy-pass", "canary-proxy-pass"),
        ("canary-user@", "canary-user:", "canary-user"),
    ] {
        for scheme in ["http://", ""] {
            let proxied = Paperspace::builder().base_url("http://127.0.0.1:9/").api_key(KEY);
            let proxied = proxied.proxy(format!("{scheme}{user}{address}")).build().unwrap();
            let quote = async {
                let (mut connection, _) = listener.accept().await.unwrap();
                let mut head = Vec::new();
                while !head.ends_with(b"\r\n\r\n") {
                    head.push(connection.read_u8().await.unwrap());
                }
                let sent = STANDARD.encode(whole);
                assert!(String::from_utf8_lossy(&head).contains(&sent), "{head:?}");
                let body = json!({"code": "X", "message": format!("no {secret}, no {sent}.")});
                let body = body.to_string();
                let answer =
                    format!("HTTP/1.1 400 No\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                connection.write_all(answer.as_bytes()).await.unwrap();
            };
            let (result, ()) = tokio::join!(proxied.get_secret("t", "DB").into_future(), quote);
            let error = result.expect_err("the proxy says no");
            let said = error.service_message().unwrap_or_default();
            assert!(said.starts_with("no ***, no "), "{error}");
            assert!(!said.contains(&STANDARD.encode(secret)[4..14]), "{error}");
        }
    }
}

fn user_of_path() -> &'static str {
    "/users/3fa85f64"
}

/// Whether one of our own lines shows an id.
fn ours(text: &str, id: &str) -> bool {
    text.lines().any(|line| line.contains("rosterkit::") && line.contains(id))
}
