//! Badges: what the manifests say, so that no badge can say anything else.

use serde_json::Value;

use crate::output::Output;

use self::Badge::{Checks, License, Node, Python, Rust, Swift};

const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// One badge.
#[derive(Clone, Copy)]
pub enum Badge {
    /// How the last run of all checks and tests ended.
    Checks,
    License,
    Rust,
    Python,
    Node,
    Swift,
}

/// Which page has which badges.
pub const PAGES: &[(&str, &[Badge])] = &[
    ("README.md", &[Checks, License, Rust, Python, Node, Swift]),
    ("core/README.md", &[Checks, License, Rust]),
    ("core/cli/README.md", &[Checks, License, Rust]),
    ("core/emulator/README.md", &[Checks, License, Rust]),
    ("bindings-python/README.md", &[Checks, License, Python]),
    ("bindings-node/README.md", &[Checks, License, Node]),
    ("bindings-swift/README.md", &[Checks, License, Swift]),
];

/// What the manifests of all languages ask for.
pub struct Facts {
    python: String,
    node: String,
    swift: String,
}

impl Facts {
    pub fn read(output: &Output) -> Self {
        let pyproject = output.read("bindings-python/pyproject.toml");
        let package: Value = serde_json::from_str(&output.read("bindings-node/package.json"))
            .expect("package.json is JSON");
        let node = package["engines"]["node"].as_str().and_then(|range| range.strip_prefix(">="));
        let swift = output.read("bindings-swift/Package.swift");
        Self {
            python: between(&pyproject, "requires-python = \">=", "\""),
            node: node.expect("package.json names the oldest Node").to_owned(),
            swift: between(&swift, "// swift-tools-version: ", "\n"),
        }
    }

    /// The badges in a line.
    pub fn line(&self, badges: &[Badge]) -> String {
        let badges: Vec<_> = badges.iter().map(|badge| self.badge(*badge)).collect();
        badges.join("\n") + "\n"
    }

    fn badge(&self, badge: Badge) -> String {
        match badge {
            Checks => format!(
                "[![checks and tests]({REPOSITORY}/actions/workflows/ci.yml/badge.svg?branch=main)]\
                 ({REPOSITORY}/actions/workflows/ci.yml)"
            ),
            License => shield("license", env!("CARGO_PKG_LICENSE"), "README.md#license"),
            Rust => oldest("Rust", env!("CARGO_PKG_RUST_VERSION"), "Cargo.toml"),
            Python => oldest("Python", &self.python, "bindings-python/pyproject.toml"),
            Node => oldest("Node", &self.node, "bindings-node/package.json"),
            Swift => oldest("Swift", &self.swift, "bindings-swift/Package.swift"),
        }
    }
}

/// The oldest version that is supported, and the manifest that says so.
fn oldest(what: &str, version: &str, manifest: &str) -> String {
    shield(what, &format!("{version}+"), manifest)
}

fn shield(label: &str, message: &str, source: &str) -> String {
    // As shields.io spells them: a hyphen separates, and two are one.
    let spelled = message.replace('-', "--").replace(' ', "%20").replace('+', "%2B");
    format!(
        "[![{label} {message}](https://img.shields.io/badge/{label}-{spelled}-blue)]\
         ({REPOSITORY}/blob/main/{source})"
    )
}

fn between(text: &str, before: &str, after: &str) -> String {
    let rest = text.split_once(before).map(|(_, rest)| rest);
    let found = rest.and_then(|rest| rest.split_once(after)).map(|(found, _)| found.to_owned());
    found.unwrap_or_else(|| panic!("no manifest has `{before}…`"))
}
