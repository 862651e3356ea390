//! `THIRD-PARTY.txt`: what a package contains of others, with the licenses.
//!
//! cargo tells which crates are linked into a package, and `cargo about` finds the license files that they
//! come with; `about.toml` says for which platforms, and which license is taken where there is a choice.
//! Here they are put into words. Texts that differ by nothing but blanks and line breaks are one.
//!
//! A version of a crate never changes, so the texts are right as long as the list of crates is. That is
//! what is checked: it needs no `cargo about`, and no minute of its time.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::process::{Command, ExitCode};

use serde_json::Value;

use crate::output::Output;

/// What is shipped as compiled code, each a folder with a crate.
const SHIPPED: &[(&str, &str)] = &[
    ("bindings-python", "The Python package rosterkit"),
    ("bindings-node", "The native half of the Node package rosterkit"),
    ("bindings-swift", "The library of the Swift package RosterKit"),
    ("core/cli", "The command rosterkit"),
    ("core/emulator", "The program rosterkit-emulator"),
];

const RULE: &str =
    "--------------------------------------------------------------------------------";

/// Write the files of all packages.
pub fn write(output: &mut Output) {
    let found = gather(output);
    for (folder, what) in SHIPPED {
        let inside = contained(output, folder);
        let text = page(what, &licenses(&found, &inside));
        output.file(&file_in(folder), &text);
    }
}

/// Tell which files have other crates than are in their package.
pub fn check(output: &Output) -> ExitCode {
    let mut code = ExitCode::SUCCESS;
    for (folder, _) in SHIPPED {
        let file = file_in(folder);
        let (listed, inside) = (listed(&output.read(&file)), contained(output, folder));
        if listed != inside {
            let differing: Vec<_> = listed.symmetric_difference(&inside).collect();
            println!("{file} is out of date: run `make licenses`. It differs by {differing:?}");
            code = ExitCode::FAILURE;
        }
    }
    code
}

fn file_in(folder: &str) -> String {
    format!("{folder}/THIRD-PARTY.txt")
}

/// The crates that a file has, with their versions.
fn listed(page: &str) -> BTreeSet<String> {
    // Texts of licenses have blanks at the beginnings of lines as well, but no addresses after a comma.
    let lines = page.lines().filter_map(|line| line.strip_prefix("  "));
    let crates = lines.filter_map(|line| line.split_once(", https://").map(|(named, _)| named));
    crates.map(str::to_owned).collect()
}

/// Ask `cargo about` for the licenses of all crates. It reads what cargo has downloaded and nothing else,
/// which takes it a minute.
fn gather(output: &Output) -> Value {
    let words = ["about", "generate", "--format", "json", "--fail", "--workspace"];
    let told = cargo(output, &[&words[..], &["--config", "about.toml"]].concat());
    serde_json::from_slice(&told).expect("cargo about writes JSON")
}

/// Ask cargo which crates of others are linked into a package: `serde 1.0.228`.
fn contained(output: &Output, folder: &str) -> BTreeSet<String> {
    let (manifest, config) = (format!("{folder}/Cargo.toml"), output.read("about.toml"));
    let mut words = vec!["tree", "--manifest-path", &manifest, "--edges", "normal,no-proc-macro"];
    words.extend(["--prefix", "none", "--format", "{p}"]);
    words.extend(targets(&config).into_iter().flat_map(|target| ["--target", target]));
    let told = String::from_utf8(cargo(output, &words)).expect("cargo writes UTF-8");
    // What is of this repository has its folder behind it.
    let others = told.lines().filter(|line| !line.contains(" (/"));
    let names = others.filter_map(|line| {
        let (name, rest) = line.split_once(" v")?;
        Some(format!("{name} {}", rest.split_whitespace().next()?))
    });
    names.collect()
}

/// The list `targets` of about.toml.
fn targets(config: &str) -> Vec<&str> {
    let list = config.split_once("targets = [").and_then(|(_, rest)| rest.split_once(']'));
    let (list, _) = list.expect("about.toml has targets");
    list.split('"').skip(1).step_by(2).collect()
}

fn cargo(output: &Output, words: &[&str]) -> Vec<u8> {
    let told = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(words)
        .args(["--locked", "--offline"])
        .current_dir(output.root())
        .output()
        .expect("cargo runs");
    let complaints = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "cargo {}:\n{complaints}", words[0]);
    told.stdout
}

/// One text of a license, and the crates that have it.
struct License {
    name: String,
    id: String,
    text: String,
    /// Whether a crate has this text. Otherwise it is the license's own.
    found: bool,
    crates: Vec<String>,
}

/// The licenses of what is inside, in an order that does not change.
fn licenses(found: &Value, inside: &BTreeSet<String>) -> Vec<License> {
    let mut licenses = BTreeMap::<(String, String), License>::new();
    for each in found["licenses"].as_array().expect("licenses") {
        let used = each["used_by"].as_array().expect("crates").iter().map(|used| &used["crate"]);
        let within = used.filter(|one| inside.contains(&versioned(one)));
        let crates: Vec<_> = within.map(described).collect();
        if crates.is_empty() || !is_license_file(&each["source_path"]) {
            continue;
        }
        let [name, id, text] = ["name", "id", "text"].map(|field| string(&each[field]));
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let license = licenses.entry((id.to_owned(), words)).or_insert_with(|| License {
            name: name.to_owned(),
            id: id.to_owned(),
            text: tidy(text),
            found: each["source_path"].is_string(),
            crates: Vec::new(),
        });
        license.crates.extend(crates);
    }
    let mut licenses: Vec<_> = licenses.into_values().collect();
    for license in &mut licenses {
        license.crates.sort();
        license.crates.dedup();
    }
    licenses.sort_by(|a, b| (&a.id, &a.crates).cmp(&(&b.id, &b.crates)));
    let listed = licenses.iter().flat_map(|license| &license.crates);
    let listed: BTreeSet<_> = listed.filter_map(|one| one.split(", ").next()).collect();
    for one in inside {
        assert!(listed.contains(one.as_str()), "cargo about has found no license of {one}");
    }
    licenses
}

/// Whether a text is from a file for it, or from none: short sources that begin with a license are
/// found as well.
fn is_license_file(path: &Value) -> bool {
    let name = path.as_str().and_then(|path| path.rsplit(['/', '\\']).next());
    let names = ["license", "licence", "copying", "copyright", "notice"];
    name.is_none_or(|name| names.iter().any(|each| name.to_lowercase().contains(each)))
}

/// `serde 1.0.228, https://github.com/serde-rs/serde`
fn described(krate: &Value) -> String {
    let name = versioned(krate);
    match krate["repository"].as_str() {
        Some(repository) => format!("{name}, {}", repository.trim_end_matches(".git")),
        None => name,
    }
}

/// `serde 1.0.228`
fn versioned(krate: &Value) -> String {
    format!("{} {}", string(&krate["name"]), string(&krate["version"]))
}

fn page(what: &str, licenses: &[License]) -> String {
    let mut page = format!(
        "{what} is licensed under MIT or Apache-2.0, as you like. It contains
the crates below, of which each platform needs most, and the standard library of Rust
(https://github.com/rust-lang/rust), which is licensed under MIT or Apache-2.0 as well.

Written by `make licenses` from what cargo has downloaded. Do not edit it.
"
    );
    for License { name, id, text, found, crates } in licenses {
        let _ = writeln!(page, "\n{RULE}\n{name} ({id})\n");
        for each in crates {
            let _ = writeln!(page, "  {each}");
        }
        if !found {
            page.push_str("\nNo file of theirs has the text. It is:\n");
        }
        let _ = writeln!(page, "\n{text}");
    }
    page
}

/// A text without blanks at the ends of lines, and without empty lines at its own.
fn tidy(text: &str) -> String {
    let lines: Vec<_> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

fn string(value: &Value) -> &str {
    value.as_str().expect("a text")
}
