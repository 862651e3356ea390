//! What is said of the command: help, completions, and the manual page.

use std::process::{Command, Output};

const PROGRAM: &str = env!("CARGO_BIN_EXE_rosterkit");

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).env("COLUMNS", "80").output().expect("it starts")
}

fn out(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).expect("UTF-8")
}

/// The words of every command and service, and how each is described.
fn commands(command: &clap::Command, before: &[String]) -> Vec<Vec<String>> {
    let own = std::iter::once(before.to_vec());
    let below = command.get_subcommands().flat_map(|subcommand| {
        let words = [before, &[subcommand.get_name().to_owned()]].concat();
        commands(subcommand, &words)
    });
    own.chain(below).collect()
}

#[test]
fn each_command_has_help_that_fits_a_terminal_and_says_what_it_does() {
    let all = commands(&rosterkit_cli::command(), &[]);
    assert!(all.len() > 12, "{all:?}");
    for words in all {
        let mut arguments: Vec<_> = words.iter().map(String::as_str).collect();
        arguments.push("--help");
        let helped = run(&arguments);
        let text = out(&helped);
        assert_eq!(helped.status.code(), Some(0), "{words:?}");
        assert!(helped.stderr.is_empty(), "{words:?}");
        assert!(text.contains("Usage: rosterkit"), "{words:?}: {text}");
        for line in text.lines().filter(|line| !line.contains(" | jq")) {
            assert!(line.chars().count() <= 80, "{words:?}: {line}");
        }
    }
}

#[test]
fn a_command_that_is_not_there_is_told_with_the_nearest() {
    let mistaken = run(&["reveiw"]);
    let said = String::from_utf8_lossy(&mistaken.stderr);
    assert_eq!((mistaken.status.code(), out(&mistaken)), (Some(2), ""));
    assert!(said.starts_with("rosterkit: unrecognized subcommand 'reveiw'"), "{said}");
    assert!(said.contains("'review'"), "{said}");
}

#[test]
fn bash_can_read_its_completions_and_completes_with_them() {
    let script = run(&["completion", "bash"]);
    let complete = format!(
        "{}\nCOMP_WORDS=(rosterkit rev); COMP_CWORD=1; _rosterkit rosterkit rev rosterkit; \
         echo \"${{COMPREPLY[@]}}\"",
        out(&script)
    );
    let checked = Command::new("bash").args(["-n", "-c", out(&script)]).output().expect("bash");
    assert_eq!(String::from_utf8_lossy(&checked.stderr), "");
    let completed = Command::new("bash").args(["-c", &complete]).output().expect("bash");
    assert_eq!(out(&completed).trim(), "review", "{completed:?}");
}

#[test]
fn the_completions_of_other_shells_have_every_command() {
    for shell in ["zsh", "fish"] {
        let script = run(&["completion", shell]);
        assert_eq!(script.status.code(), Some(0));
        for command in rosterkit_cli::command().get_subcommands() {
            assert!(out(&script).contains(command.get_name()), "{shell}: {}", command.get_name());
        }
    }
    assert_eq!(run(&["completion", "sh"]).status.code(), Some(2));
}

#[test]
fn the_manual_page_has_every_command() {
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../bindings-node/man/rosterkit.1");
    let page = std::fs::read_to_string(page).expect("the page is generated");
    for words in commands(&rosterkit_cli::command(), &["rosterkit".to_owned()]).iter().skip(1) {
        let heading = format!(".SH \"{}\"", words.join(" ").to_uppercase());
        assert!(page.contains(&heading), "{heading}: run `make generate`");
    }
}
