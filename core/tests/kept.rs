//! Credentials in files and from commands: where they are found, when they are read again, what is said
//! when that fails.

mod support;

use std::path::{Path, PathBuf};
use std::time::Duration;

use futures_util::future::join_all;
use rosterkit::{
    Access, Error, ErrorKind, Evo, FakeClock, GitBook, Observer, Paperspace, ResponseEvent, Result,
    Source, ZenML, zenml,
};
use rosterkit_emulator::ScriptHandle;
use serde_json::{Value, json};
use support::{in_environment, refused};

/// A folder of this test's own.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kept").join(test);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A file in it, with this content.
fn file(test: &str, content: impl AsRef<[u8]>) -> PathBuf {
    let path = folder(test).join("key");
    std::fs::write(&path, content).unwrap();
    path
}

/// A command that notes in the file `runs` that it was run, and then does this.
#[cfg(unix)]
fn command(folder: &Path, script: &str) -> [String; 2] {
    let path = folder.join("script");
    std::fs::write(&path, format!("cd '{}'; echo run >> runs; {script}\n", folder.display()))
        .unwrap();
    ["sh".to_owned(), path.to_str().unwrap().to_owned()]
}

#[cfg(unix)]
fn runs(folder: &Path) -> usize {
    std::fs::read_to_string(folder.join("runs")).unwrap_or_default().lines().count()
}

fn ok() -> Value {
    json!({"headers": [["Content-Type", "application/json"]], "body": {"json": {}}})
}

fn unauthorized() -> Value {
    json!({"status": 401, "headers": [["Content-Type", "application/json"]], "body": {"json": {}}})
}

fn granted(token: &str) -> Value {
    let body = json!({"access_token": token, "token_type": "Bearer", "expires_in": 3600});
    json!({"headers": [["Content-Type", "application/json"]], "body": {"json": body}})
}

/// The credentials that were sent, in order; of exchanges, the forms.
fn sent(script: &ScriptHandle) -> Vec<String> {
    let requests = script.requests();
    let credential = requests.iter().map(|request| {
        let header =
            request.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("authorization"));
        match header {
            Some((_, value)) => value.trim_start_matches("Bearer ").to_owned(),
            None => request.body.clone(),
        }
    });
    credential.collect()
}

async fn call(client: &Paperspace) -> Result<()> {
    client.request("GET", "/x", &[], None).await.map(drop)
}

struct Stage {
    script: ScriptHandle,
    clock: FakeClock,
    _emulator: rosterkit_emulator::Emulator,
}

impl Stage {
    fn new(answers: Vec<Value>) -> Self {
        let emulator = support::emulator();
        let script = support::script(&emulator, answers);
        Self { script, clock: FakeClock::default(), _emulator: emulator }
    }

    fn of_file(&self, path: &Path) -> Paperspace {
        let builder = Paperspace::builder().base_url(&self.script.base_url);
        builder.credential_file(path).clock(self.clock.clone()).build().unwrap()
    }

    fn a_second_later(&self) {
        self.clock.advance(Duration::from_secs(1));
    }
}

#[test]
fn the_environment_names_files_and_commands_also_of_sets_and_each_is_explained() {
    const TEST: &str =
        "the_environment_names_files_and_commands_also_of_sets_and_each_is_explained";
    if !support::is_child() {
        let folder = folder(TEST);
        for name in ["key", "id", "secret", "of-eu"] {
            std::fs::write(folder.join(name), "canary\n").unwrap();
        }
        let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
        in_environment(
            TEST,
            &[
                ("FOLDER", folder.to_str().unwrap()),
                ("PAPERSPACE_API_KEY_FILE", &path("key")),
                ("PAPERSPACE_API_KEY", ""),
                ("EU_PAPERSPACE_API_KEY_FILE", &path("of-eu")),
                ("EVO_CLIENT_ID_FILE", &path("id")),
                ("EVO_CLIENT_SECRET_FILE", &path("secret")),
                ("GITBOOK_TOKEN_COMMAND", "op read 'op://canary/token'"),
                ("ZENML_PRO_API_KEY_COMMAND", "vault kv get canary"),
            ],
        );
        return;
    }
    let path = |name: &str| Path::new(&support::given("FOLDER")).join(name);
    let explained = |client: &rosterkit::Explanation, name: &str, expected: String| {
        assert_eq!(client.source(name).unwrap().to_string(), expected);
        assert!(!client.to_string().contains("canary"), "{client}");
    };
    let named = |name: &str, variable: &str| {
        format!("file {}, named by environment variable {variable}", path(name).display())
    };
    let paperspace = Paperspace::from_env().unwrap();
    explained(paperspace.explain(), "api_key", named("key", "PAPERSPACE_API_KEY_FILE"));
    let eu = Paperspace::builder().credential_set("EU").build().unwrap();
    explained(eu.explain(), "api_key", named("of-eu", "EU_PAPERSPACE_API_KEY_FILE"));
    let evo = Evo::from_env().unwrap();
    explained(evo.explain(), "client_id", named("id", "EVO_CLIENT_ID_FILE"));
    explained(evo.explain(), "client_secret", named("secret", "EVO_CLIENT_SECRET_FILE"));
    let of = |variable: &str| format!("command of environment variable {variable}");
    explained(GitBook::from_env().unwrap().explain(), "token", of("GITBOOK_TOKEN_COMMAND"));
    explained(ZenML::from_env().unwrap().explain(), "api_key", of("ZENML_PRO_API_KEY_COMMAND"));

    // What is given is not joined by what happens to be around; a set has no part of another one.
    let given = Paperspace::builder().api_key("k").build().unwrap();
    assert_eq!(given.explain().source("api_key"), Some(&Source::Argument));
    let given = Paperspace::builder().credential_file(path("of-eu")).build().unwrap();
    let expected = format!("file {}, given as argument", path("of-eu").display());
    explained(given.explain(), "api_key", expected);
    let given = ZenML::builder().token("t").build().unwrap();
    assert_eq!(given.explain().source("api_key"), Some(&Source::Unset));
    refused(GitBook::builder().credential_set("EU").build());
}

#[test]
fn a_credential_that_is_named_twice_is_refused_with_both_names() {
    const TEST: &str = "a_credential_that_is_named_twice_is_refused_with_both_names";
    if !support::is_child() {
        let path = file(TEST, "canary");
        let path = path.to_str().unwrap();
        in_environment(
            TEST,
            &[
                ("KEY", path),
                ("PAPERSPACE_API_KEY", "canary"),
                ("PAPERSPACE_API_KEY_FILE", path),
                ("EU_PAPERSPACE_API_KEY_FILE", path),
                ("EU_PAPERSPACE_API_KEY_COMMAND", "canary"),
                ("ZENML_PRO_API_KEY_FILE", path),
                ("ZENML_PRO_TOKEN", "canary"),
                ("GITBOOK_TOKEN_COMMAND", "a 'canary"),
                ("EVO_TOKEN_COMMAND", " \t"),
            ],
        );
        return;
    }
    let path = support::given("KEY");
    for (error, words) in [
        (
            refused(Paperspace::from_env()),
            ["variables PAPERSPACE_API_KEY and PAPERSPACE_API_KEY_FILE are both set", "`api_key`"],
        ),
        (
            refused(Paperspace::builder().credential_set("EU").build()),
            [
                "EU_PAPERSPACE_API_KEY_FILE and EU_PAPERSPACE_API_KEY_COMMAND are both set",
                "unset one",
            ],
        ),
        (
            refused(ZenML::from_env()),
            ["`api_key` (file /", "and `token` (environment variable ZENML_PRO_TOKEN)"],
        ),
        (
            refused(GitBook::from_env()),
            ["variable GITBOOK_TOKEN_COMMAND has a quote that is not closed", ""],
        ),
        (refused(Evo::from_env()), ["variable EVO_TOKEN_COMMAND has no program", ""]),
        (
            refused(Paperspace::builder().api_key("canary").credential_file(&path).build()),
            ["`api_key` and `credential_file` both give the credential", "give one"],
        ),
        (
            refused(ZenML::builder().token("canary").credential_command(["canary"]).build()),
            ["`api_key` (command, given as argument)", "and `token` (argument)"],
        ),
        (
            refused(
                GitBook::builder().credential_file(&path).credential_command(["canary"]).build(),
            ),
            ["`credential_file` and `credential_command`", ""],
        ),
        (
            refused(GitBook::builder().credential_command([""; 0]).build()),
            ["`credential_command` has no program", ""],
        ),
        (
            refused(Access::builder().credential_file(&path).build()),
            ["`credential_file` gives one", "`clients`"],
        ),
    ] {
        assert!(words.iter().all(|words| error.contains(words)), "{error}");
        assert!(!error.contains("canary"), "{error}");
    }
}

#[test]
fn a_file_that_has_no_credential_is_refused_by_its_path_and_without_its_content() {
    const TEST: &str =
        "a_file_that_has_no_credential_is_refused_by_its_path_and_without_its_content";
    let path = file(TEST, "");
    let build = || Paperspace::builder().credential_file(&path).build();
    let shown = path.to_str().unwrap();
    let too_long = vec![b'k'; (64 << 10) + 1];
    for (content, expected) in [
        (&b""[..], "which contains nothing"),
        (b"\n", "which contains nothing"),
        (b"\r\n", "which contains nothing"),
        (b"canary\xff", "which contains what is not text in UTF-8"),
        (&too_long, "which has more than 64 KiB"),
        (b"canary\nof two lines\n", "contains a space, a newline or another character"),
        (b"canary\n\n", "contains a space, a newline or another character"),
        (b" canary", "contains a space, a newline or another character"),
        (b"\xef\xbb\xbfcanary", "contains a space, a newline or another character"),
    ] {
        std::fs::write(&path, content).unwrap();
        let error = refused(build());
        assert!(error.contains(expected) && error.contains(shown), "{error}");
        assert!(!error.contains("canary"), "{error}");
    }
    for content in ["canary", "canary\n", "canary\r\n"] {
        std::fs::write(&path, content).unwrap();
        build().unwrap();
    }
    std::fs::remove_file(&path).unwrap();
    let error = refused(build());
    assert!(error.starts_with("`credential_file` names the file /"), "{error}");
    assert!(error.contains(", which cannot be read: "), "{error}");
    let error = refused(Paperspace::builder().credential_file(folder(TEST)).build());
    assert!(error.contains("which is not a regular file"), "{error}");
    // It may be the credential itself, in the wrong place.
    let error = refused(Paperspace::builder().credential_file("canary/4711").build());
    assert!(error.contains("by a relative path that leads nowhere"), "{error}");
    assert!(!error.contains("canary"), "{error}");
}

#[tokio::test]
async fn a_file_that_changed_counts_from_the_next_call_a_second_later() {
    let path = file("changed", "key-1\n");
    let stage = Stage::new(vec![ok(); 6]);
    let client = stage.of_file(&path);
    call(&client).await.unwrap();
    std::fs::write(&path, "key-2\n").unwrap();
    call(&client).await.unwrap();
    stage.a_second_later();
    call(&client).await.unwrap();
    // Put in its place, with the time and the length of the one before.
    let other = path.with_extension("new");
    std::fs::write(&other, "key-3\n").unwrap();
    let modified = std::fs::metadata(&path).unwrap().modified().unwrap();
    std::fs::File::options().write(true).open(&other).unwrap().set_modified(modified).unwrap();
    std::fs::rename(&other, &path).unwrap();
    stage.a_second_later();
    join_all((0..3).map(|_| call(&client))).await.into_iter().for_each(|result| result.unwrap());
    // Others may be on their way with the old one while one call looks.
    let sent = sent(&stage.script);
    assert_eq!(sent[..3], ["key-1", "key-1", "key-2"]);
    assert!(sent[3..].contains(&"key-3".to_owned()), "{sent:?}");
    assert!(sent[3..].iter().all(|key| key == "key-2" || key == "key-3"), "{sent:?}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_folder_that_is_swapped_as_kubernetes_does_is_followed() {
    let folder = folder("swapped");
    let version = |name: &str, key: &str| {
        std::fs::create_dir(folder.join(name)).unwrap();
        std::fs::write(folder.join(name).join("key"), key).unwrap();
        std::os::unix::fs::symlink(name, folder.join("data.new")).unwrap();
        std::fs::rename(folder.join("data.new"), folder.join("data")).unwrap();
    };
    version("1", "key-1");
    std::os::unix::fs::symlink("data/key", folder.join("key")).unwrap();
    let stage = Stage::new(vec![ok(), ok()]);
    let client = stage.of_file(&folder.join("key"));
    call(&client).await.unwrap();
    version("2", "key-2");
    std::fs::remove_dir_all(folder.join("1")).unwrap();
    stage.a_second_later();
    call(&client).await.unwrap();
    assert_eq!(sent(&stage.script), ["key-1", "key-2"]);
}

#[tokio::test]
async fn a_credential_that_is_refused_is_read_again_at_once() {
    let path = file("refused", "key-1");
    let stage = Stage::new(vec![ok(), unauthorized(), ok(), unauthorized(), unauthorized(), ok()]);
    let client = stage.of_file(&path);
    call(&client).await.unwrap();
    std::fs::write(&path, "key-2").unwrap();
    call(&client).await.unwrap();
    assert_eq!(sent(&stage.script), ["key-1", "key-1", "key-2"]);
    // The same would be refused again.
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Authentication, 1));
    assert_eq!(error.status(), Some(401));
    // Another one that is refused as well ends the call.
    std::fs::write(&path, "key-3").unwrap();
    stage.a_second_later();
    call(&client).await.unwrap_err();
    call(&client).await.unwrap();
    assert_eq!(sent(&stage.script)[3..], ["key-2", "key-3", "key-3"]);
}

#[tokio::test]
async fn what_was_read_last_is_used_until_it_is_refused() {
    let path = file("gone", "key-1");
    let stage = Stage::new(vec![ok(), ok(), ok(), ok(), unauthorized(), ok()]);
    let client = stage.of_file(&path);
    // It may be gone before the first call, as some delete it once it was read.
    std::fs::remove_file(&path).unwrap();
    call(&client).await.unwrap();
    stage.a_second_later();
    call(&client).await.unwrap();
    // What is being written, or is a mistake.
    for content in ["", "two\nlines"] {
        std::fs::write(&path, content).unwrap();
        stage.clock.advance(Duration::from_secs(10));
        call(&client).await.unwrap();
    }
    std::fs::remove_file(&path).unwrap();
    let error = call(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    let shown = path.to_str().unwrap();
    assert!(error.to_string().contains(shown), "{error}");
    assert!(error.to_string().contains("which cannot be read"), "{error}");
    let again = call(&client).await.unwrap_err();
    assert_eq!(again.certainty(), None);
    assert_eq!(stage.script.requests().len(), 5, "what was refused is not sent again");
    std::fs::write(&path, "key-2").unwrap();
    call(&client).await.unwrap();
    assert_eq!(sent(&stage.script)[4..], ["key-1", "key-2"]);
}

#[tokio::test]
async fn a_key_that_changed_is_exchanged_for_another_token() {
    let path = file("exchanged", "key-1");
    let page = || json!({"headers": [["Content-Type", "application/json"]], "body": {"json": []}});
    let stage = Stage::new(vec![
        granted("token-1"),
        page(),
        page(),
        granted("token-2"),
        page(),
        json!({"status": 400, "body": {"json": {"error": "invalid_grant"}}}),
        page(),
    ]);
    let builder = ZenML::builder().base_url(&stage.script.base_url).credential_file(&path);
    let client = builder.clock(stage.clock.clone()).build().unwrap();
    let list = async || {
        let one = zenml::ListUsersOptions::default().limit(1u32);
        client.list_users_with(one).all().await.map(drop)
    };
    list().await.unwrap();
    stage.a_second_later();
    list().await.unwrap();
    std::fs::write(&path, "key-2").unwrap();
    stage.a_second_later();
    list().await.unwrap();
    // One that the service does not know yet: the token of the one before is good for an hour.
    std::fs::write(&path, "key-3").unwrap();
    stage.a_second_later();
    list().await.unwrap();
    let forms = ["password=key-1", "password=key-2", "password=key-3"];
    let sent = sent(&stage.script);
    assert_eq!(sent, [forms[0], "token-1", "token-1", forms[1], "token-2", forms[2], "token-2"]);
}

/// Keeps what is told of answers.
#[derive(Clone, Default)]
struct Told(std::sync::Arc<std::sync::Mutex<String>>);

impl Observer for Told {
    fn on_response(&self, event: &ResponseEvent<'_>) {
        self.0.lock().unwrap().push_str(&format!("{event:?}"));
    }
}

#[tokio::test]
async fn old_and_new_credentials_stay_masked() {
    let path = file("masked", "canary-of-march");
    let echo = |status: u16| {
        let message = "canary-of-march, canary-of-april";
        json!({
            "status": status,
            "headers": [["Content-Type", "application/json"], ["X-Request-Id", message]],
            "body": {"json": {"message": message}},
        })
    };
    let stage = Stage::new(vec![ok(), echo(401), echo(403), echo(422)]);
    let told = Told::default();
    let builder = Paperspace::builder().base_url(&stage.script.base_url).credential_file(&path);
    let client = builder.clock(stage.clock.clone()).observer(told.clone()).build().unwrap();
    call(&client).await.unwrap();
    std::fs::write(&path, "canary-of-april").unwrap();
    for _ in 0..2 {
        let error: Error = call(&client).await.unwrap_err();
        let seen = format!("{error} {error:?} {client:?} {:?}", client.explain());
        assert!(seen.contains("***, ***") && !seen.contains("canary"), "{seen}");
    }
    assert_eq!(sent(&stage.script).last().unwrap(), "canary-of-april");
    let told = told.0.lock().unwrap();
    assert_eq!(told.matches("canary-of-march").count(), 0, "{told}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_is_run_once_for_all_calls_and_again_when_its_credential_is_refused() {
    let folder = folder("command");
    std::fs::write(folder.join("key"), "key-1\n").unwrap();
    let answers = [vec![ok(); 20], vec![unauthorized(), ok(), unauthorized()]].concat();
    let stage = Stage::new(answers);
    let builder = Paperspace::builder().base_url(&stage.script.base_url);
    let builder = builder.credential_command(command(&folder, "cat key; echo canary >&2"));
    let client = builder.clock(stage.clock.clone()).build().unwrap();
    assert_eq!(runs(&folder), 0, "it is not run before it is needed");
    join_all((0..20).map(|_| call(&client))).await.into_iter().for_each(|result| result.unwrap());
    assert_eq!(runs(&folder), 1);
    std::fs::write(folder.join("key"), "key-2").unwrap();
    stage.clock.advance(Duration::from_secs(24 * 3600));
    call(&client).await.unwrap();
    assert_eq!(runs(&folder), 2);
    assert_eq!(sent(&stage.script)[19..], ["key-1", "key-1", "key-2"]);
    let error = call(&client).await.unwrap_err();
    assert_eq!((error.status(), error.attempts()), (Some(401), 1), "it printed the same again");
    assert_eq!(runs(&folder), 3);
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_that_fails_is_named_and_nothing_of_it_is_shown() {
    let folder = folder("failing");
    let stage = Stage::new(vec![]);
    let [program, script] = command(&folder, "echo canary; echo canary >&2; exit 3");
    let words = [program.as_str(), &script, "canary-argument"];
    let builder = Paperspace::builder().base_url(&stage.script.base_url).credential_command(words);
    let client = builder.clock(stage.clock.clone()).build().unwrap();
    let error = client.update_secret("t", "DB", "value").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(error.certainty(), Some(rosterkit::Certainty::NotSent));
    let seen = format!("{error} {error:?} {client:?} {:?}", client.explain());
    assert!(seen.contains("The command `sh` of `credential_command` ended with exit status 3"));
    assert!(!seen.contains("canary"), "{seen}");
    // It may work the next time.
    call(&client).await.unwrap_err();
    assert_eq!(runs(&folder), 2);
}

/// What a client of a shell's script sends, or the sentence of its error.
#[cfg(unix)]
async fn of_script(script: &str) -> std::result::Result<String, String> {
    let stage = Stage::new(vec![ok()]);
    let builder = Paperspace::builder().base_url(&stage.script.base_url);
    let client = builder.credential_command(["/bin/sh", "-c", script]).build().unwrap();
    match call(&client).await {
        Ok(()) => Ok(sent(&stage.script).remove(0)),
        Err(error) => Err(error.to_string()),
    }
}

#[cfg(unix)]
#[tokio::test]
async fn what_a_command_prints_is_the_credential_without_its_last_line_end() {
    for script in ["printf key", "echo key; echo canary >&2", "printf 'key\\r\\n'", "cat; echo key"]
    {
        assert_eq!(of_script(script).await, Ok("key".to_owned()), "{script}");
    }
    for (script, expected) in [
        ("echo canary; exit 3", "ended with exit status 3: run it by hand to see why"),
        ("echo canary; kill -9 $$", "was ended by a signal: 9 (SIGKILL): run it by hand"),
        ("true", "printed nothing"),
        ("echo", "printed nothing"),
        ("printf 'canary\\377'", "printed what is not text in UTF-8"),
        ("while :; do echo canary; done", "printed more than 64 KiB"),
    ] {
        let why = of_script(script).await.unwrap_err();
        assert!(why.starts_with("The command `sh` of `credential_command` "), "{why}");
        assert!(why.contains(expected) && !why.contains("canary"), "{why}");
    }
    let two_lines = of_script("printf 'canary\\n\\n'").await.unwrap_err();
    assert!(two_lines.contains("contains a space, a newline"), "{two_lines}");
    assert!(!two_lines.contains("canary"), "{two_lines}");
}

#[cfg(unix)]
#[tokio::test]
async fn a_command_that_does_not_end_is_killed_with_all_that_it_began() {
    // Each holds its output open, the second one after its parent has ended, or goes on without it.
    let scripts = ["sleep 600 & sleep 600", "sleep 600 & exit 0", "exec >&-; sleep 600"];
    let marked = scripts.map(|script| {
        let mark = format!("60{}.{}", std::process::id(), script.len());
        (script.replace("600", &mark), mark)
    });
    let whys = join_all(marked.iter().map(|(script, _)| of_script(script))).await;
    for (why, (script, mark)) in whys.into_iter().zip(marked) {
        let why = why.unwrap_err();
        assert!(why.contains("did not end within 10 s"), "{why}");
        let is_running = || {
            let mut find = std::process::Command::new("pgrep");
            find.args(["-f", &format!("sleep {mark}")]).output().unwrap().status.success()
        };
        // A process that was killed is there for another moment.
        let has_ended = (0..1000).any(|_| {
            std::thread::sleep(Duration::from_millis(5));
            !is_running()
        });
        assert!(has_ended, "`{script}` goes on");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_key_from_a_command_is_exchanged_and_asked_for_again_with_the_next_token() {
    let folder = folder("exchanging");
    let page = || json!({"headers": [["Content-Type", "application/json"]], "body": {"json": []}});
    let answers = vec![granted("token-1"), page(), page(), granted("token-2"), page()];
    let stage = Stage::new(answers);
    let builder = ZenML::builder().base_url(&stage.script.base_url);
    let builder = builder.credential_command(command(&folder, "echo \"key $(wc -l < runs)\""));
    let client = builder.clock(stage.clock.clone()).build().unwrap();
    for later in [0, 60, 3600] {
        stage.clock.advance(Duration::from_secs(later));
        client.list_users().all().await.unwrap();
    }
    let sent = sent(&stage.script);
    let forms = ["password=key%201", "password=key%202"];
    assert_eq!(sent, [forms[0], "token-1", "token-1", forms[1], "token-2"]);
}

#[cfg(unix)]
#[test]
fn blocking_clients_and_reviews_use_files_and_commands_as_well() {
    const TEST: &str = "blocking_clients_and_reviews_use_files_and_commands_as_well";
    if !support::is_child() {
        let emulator = support::emulator();
        let (paperspace, gitbook) =
            (&emulator.endpoints().paperspace, &emulator.endpoints().gitbook);
        let path = file(TEST, paperspace.api_key.as_str());
        let token = path.with_file_name("token");
        std::fs::write(&token, gitbook.token.as_str()).unwrap();
        in_environment(
            TEST,
            &[
                ("TEAM", &paperspace.team_id),
                ("PAPERSPACE_API_URL", &paperspace.base_url),
                ("PAPERSPACE_API_KEY_FILE", path.to_str().unwrap()),
                ("EU_PAPERSPACE_API_KEY_COMMAND", &format!("cat '{}'", path.display())),
                ("GITBOOK_API_URL", &gitbook.base_url),
                ("GITBOOK_TOKEN_FILE", token.to_str().unwrap()),
            ],
        );
        return;
    }
    let client = rosterkit::blocking::Paperspace::from_env().unwrap();
    assert_eq!(client.list_team_members(support::given("TEAM")).all().unwrap().len(), 40);
    let access = rosterkit::blocking::Access::from_env().unwrap();
    let places = access.places().unwrap();
    let targets: Vec<_> = places.places.iter().map(|place| place.target.as_str()).collect();
    assert!(targets.iter().any(|target| target.starts_with("paperspace:")), "{targets:?}");
    assert!(targets.iter().any(|target| target.starts_with("gitbook:")), "{targets:?}");
    let target = format!("paperspace@EU:{}", support::given("TEAM"));
    let review = access.review([target]).unwrap();
    assert_eq!((review.complete, review.rows.len()), (true, 40));
}
