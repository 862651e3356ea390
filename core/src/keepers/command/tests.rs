use super::*;

#[test]
fn words_are_separated_by_blanks_and_kept_together_by_quotes() {
    let read = |text| {
        let words = words(text)?;
        Ok(words.iter().map(|word| word.reveal().to_owned()).collect::<Vec<_>>())
    };
    for (text, expected) in [
        ("", &[][..]),
        (" \t\n", &[]),
        ("vault", &["vault"]),
        (" vault  kv\tget\n", &["vault", "kv", "get"]),
        ("op read 'op://a b/c'", &["op", "read", "op://a b/c"]),
        (r#""C:\Program Files\x.exe" a"b c"d"#, &[r"C:\Program Files\x.exe", "ab cd"]),
        (r#"a '' "" 'it"s'"#, &["a", "", "", "it\"s"]),
        (r"a $HOME | b > c; d\", &["a", "$HOME", "|", "b", ">", "c;", r"d\"]),
    ] {
        assert_eq!(read(text), Ok(expected.iter().map(|&word| word.to_owned()).collect()));
    }
    for open in ["'", "a \"b", "a'b\" c"] {
        assert_eq!(read(open), Err("has a quote that is not closed"));
    }
}

#[cfg(unix)]
fn shell(script: &str) -> SecretCommand {
    let words = ["/bin/sh", "-c", script].map(Secret::new).to_vec();
    SecretCommand::new(words, "`credential_command`".to_owned(), None).unwrap()
}

#[cfg(unix)]
#[test]
fn what_is_printed_is_the_secret_without_its_last_line_end() {
    let read = |script: &str| shell(script).run().map(|secret| secret.reveal().to_owned());
    assert_eq!(read("printf key"), Ok("key".to_owned()));
    assert_eq!(read("echo key; echo canary >&2"), Ok("key".to_owned()));
    assert_eq!(read("printf 'key\\r\\n'"), Ok("key".to_owned()));
    assert_eq!(read("printf 'key\\n\\n'"), Ok("key\n".to_owned()));
    // It has no input that it could wait for.
    assert_eq!(read("cat; echo key"), Ok("key".to_owned()));
    let whole = read("head -c 65536 /dev/zero | tr '\\0' k").map(|key| key.len());
    assert_eq!(whole, Ok(65536));
}

#[cfg(unix)]
#[test]
fn what_goes_wrong_is_said_without_what_was_printed() {
    for (script, expected) in [
        (
            "echo canary; echo canary >&2; exit 3",
            "ended with exit status 3: run it by hand to see why",
        ),
        ("echo canary; kill -9 $$", "was ended by a signal: 9 (SIGKILL): run it by hand"),
        ("true", "printed nothing"),
        ("echo", "printed nothing"),
        ("printf 'canary\\377'", "printed what is not text in UTF-8"),
        ("while :; do echo canary; done", "printed more than 64 KiB"),
    ] {
        let why = shell(script).run().unwrap_err();
        assert!(why.starts_with("the command `sh` of `credential_command` "), "{why}");
        assert!(why.contains(expected) && !why.contains("canary"), "{why}");
    }
    let words = vec![Secret::new("canary-in-the-wrong-place")];
    let command = SecretCommand::new(words, "the environment variable X".to_owned(), None);
    let why = command.unwrap().run().unwrap_err();
    assert!(why.starts_with("the command of the environment variable X could not be started"));
    assert!(!why.contains("canary"), "{why}");
}

#[cfg(unix)]
#[test]
fn a_command_that_does_not_end_is_killed_with_all_that_it_began() {
    // Each holds its output open; the second one also after its parent has ended.
    for script in ["sleep 600 & sleep 600", "sleep 600 & exit 0", "exec >&-; sleep 600"] {
        let mark = format!("60{}.{}", std::process::id(), script.len());
        let why = shell(&script.replace("600", &mark)).run_within(Duration::from_millis(300));
        assert!(why.unwrap_err().ends_with("did not end within 0.3 s"));
        let is_running = || {
            let found = Command::new("pgrep").args(["-f", &format!("sleep {mark}")]).output();
            found.unwrap().status.success()
        };
        // A process that was killed is there for another moment.
        let ended = (0..1000).any(|_| {
            std::thread::sleep(Duration::from_millis(5));
            !is_running()
        });
        assert!(ended, "`{script}` goes on");
    }
}

#[cfg(unix)]
#[test]
fn a_command_sees_the_environment_that_it_is_given() {
    let variables = BTreeMap::from([("KEY".to_owned(), "key".to_owned())]);
    let words = words("/bin/sh -c 'echo $KEY$HOME'").unwrap();
    let command = SecretCommand::new(words, "x".to_owned(), Some(Arc::new(variables)));
    assert_eq!(command.unwrap().run().unwrap().reveal(), "key");
}
