//! The snippets of the README as functions, for the tests to run.

use std::fmt::Write;

use crate::declared::WRITTEN;

pub fn swift() -> String {
    let readme = include_str!("../README.md");
    let snippets: Vec<&str> = readme
        .split("```swift\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap_or_default())
        .collect();
    let imports = |line: &&str| line.starts_with("import ");
    let mut text = format!(
        "{WRITTEN}\nimport RosterKitTesting\n\n/// The snippets of the README.\nenum Readme {{\n"
    );
    let names: Vec<String> =
        (1..=snippets.len()).map(|number| format!("snippet{number}")).collect();
    let list = names.join(", ");
    writeln!(text, "    static let snippets: [@Sendable () async throws -> Void] = [{list}]")
        .expect("memory");
    for (name, snippet) in names.iter().zip(snippets) {
        let lines = snippet.lines().filter(|line| !imports(line));
        let body: String =
            lines.map(|line| format!("        {line}").trim_end().to_owned() + "\n").collect();
        let body = body.trim_start_matches('\n').trim_end();
        write!(text, "\n    @Sendable static func {name}() async throws {{\n{body}\n    }}\n")
            .expect("memory");
    }
    text + "}\n"
}
