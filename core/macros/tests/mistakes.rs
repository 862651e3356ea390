//! What is said about mistakes in a declaration, and where.
//!
//! Each file in `mistakes` holds one kind of mistake; beside it is what the compiler shows of the
//! macro's messages. `UPDATE_MISTAKES=1 cargo test -p rosterkit-macros` writes those files anew.

use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use serde::Deserialize;

/// A message of the compiler, as it writes them in JSON.
#[derive(Deserialize)]
struct Diagnostic {
    message: String,
    level: String,
    /// Errors of the compiler's own mostly have one; those of a macro have none.
    code: Option<Code>,
    spans: Vec<Span>,
}

#[derive(Deserialize)]
struct Code {}

#[derive(Deserialize)]
struct Span {
    is_primary: bool,
    line_start: usize,
    text: Vec<Line>,
    /// For what a macro wrote itself, the macro.
    expansion: Option<Expansion>,
}

#[derive(Deserialize)]
struct Expansion {}

#[derive(Deserialize)]
struct Line {
    text: String,
    highlight_start: usize,
    highlight_end: usize,
}

#[test]
fn every_mistake_is_named_where_it_is() {
    let update = env::var_os("UPDATE_MISTAKES").is_some();
    let mut differing = Vec::new();
    let mut count = 0;
    for source in files("rs") {
        count += 1;
        let shown = shown(&source);
        assert!(!shown.is_empty(), "{}: no message", source.display());
        let expected = source.with_extension("txt");
        if update {
            fs::write(&expected, &shown).expect("the file can be written");
        } else if fs::read_to_string(&expected).unwrap_or_default() != shown {
            differing.push(format!("{}:\n{shown}", source.display()));
        }
    }
    assert!(differing.is_empty(), "messages differ from the files:\n\n{}", differing.join("\n"));
    assert_eq!(files("txt").len(), count, "there is one expectation for each mistake");
}

fn files(extension: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let entries = fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    let mut paths: Vec<_> =
        paths.filter(|p| p.extension().is_some_and(|e| e == extension)).collect();
    paths.sort();
    paths
}

/// What the macro says about a file, as the compiler shows it.
fn shown(source: &Path) -> String {
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args([
            "--edition=2024",
            "--crate-type=lib",
            "--emit=metadata",
            "--error-format=json",
            "-o",
        ])
        .arg(env::temp_dir().join(format!("rosterkit-mistake-{}.rmeta", std::process::id())))
        .arg(format!("--extern=rosterkit_macros={}", macros().display()))
        .arg(source)
        .output()
        .expect("the compiler starts");
    let stderr = String::from_utf8(output.stderr).expect("it is UTF-8");
    let mut shown = String::new();
    for line in stderr.lines() {
        let said: Diagnostic = serde_json::from_str(line).expect("it is a diagnostic");
        // The others follow from the declaration being outside of the core.
        let is_declared = said.spans.iter().any(|span| span.expansion.is_none());
        if said.level == "error" && said.code.is_none() && is_declared {
            show(&said, &mut shown);
        }
    }
    shown
}

/// A message as a person sees it, in few lines.
fn show(said: &Diagnostic, shown: &mut String) {
    writeln!(shown, "error: {}", said.message).expect("it is a string");
    for span in said.spans.iter().filter(|span| span.is_primary) {
        let Some(line) = span.text.first() else { continue };
        let (indent, end) = (line.highlight_start - 1, line.highlight_end - 1);
        let marks = "^".repeat(end - indent);
        let Span { line_start, .. } = span;
        writeln!(shown, "{line_start:4} | {}", line.text).expect("it is a string");
        writeln!(shown, "     | {:indent$}{marks}", "").expect("it is a string");
    }
    shown.push('\n');
}

/// The library with the macro: the newest beside this test, as others may be of other builds.
fn macros() -> PathBuf {
    let test = env::current_exe().expect("this test has a path");
    let folder = test.parent().expect("it lies in a folder");
    let prefix = format!("{}rosterkit_macros-", env::consts::DLL_PREFIX);
    let is_library = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(&prefix) && name.ends_with(env::consts::DLL_SUFFIX)
    };
    let modified = |path: &PathBuf| -> SystemTime {
        path.metadata().and_then(|data| data.modified()).expect("a file has a time")
    };
    let entries = fs::read_dir(folder).expect("the folder is there").filter_map(Result::ok);
    let found = entries.map(|entry| entry.path()).filter(is_library).max_by_key(modified);
    found.expect("the library was built for this test")
}
