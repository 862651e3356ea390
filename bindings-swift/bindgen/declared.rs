//! What Swift needs of the declarations and uniffi does not give: texts of choices, and what
//! listings have in common.

use std::fmt::Write;

use rosterkit::SERVICES;
use rosterkit::bridge::names::camel;
use rosterkit::operation::{Choice, Service};

pub const WRITTEN: &str =
    "// Written by bindgen from the declarations. Do not edit it: `make swift-sources`.\n";

/// Every choice by its name in Swift.
pub fn choices() -> impl Iterator<Item = (String, &'static Choice)> {
    let shared = rosterkit::shared::CHOICES.iter();
    let shared = shared.map(|choice| (choice.name.to_owned(), choice));
    let own = SERVICES.iter().flat_map(|service| {
        service.choices.iter().map(|choice| (format!("{}{}", service.client, choice.name), choice))
    });
    shared.chain(own)
}

/// Every listed model by its name in Swift, once.
fn listed() -> Vec<String> {
    let items = SERVICES.iter().flat_map(|service: &&Service| {
        let lists = service.operations.iter().filter(|operation| operation.list);
        lists.map(|operation| format!("{}{}", service.client, operation.answer))
    });
    let mut items: Vec<String> = items.collect();
    items.sort();
    items.dedup();
    items
}

pub fn swift() -> String {
    let mut text = WRITTEN.to_owned();
    for (name, choice) in choices() {
        let case = |value: &str| camel(&snake(value));
        let read = |value: &&str| format!("        case \"{value}\": self = .{}\n", case(value));
        let write = |value: &&str| format!("        case .{}: \"{value}\"\n", case(value));
        let reads: String = choice.values.iter().map(|v| &v.wire).map(read).collect();
        let writes: String = choice.values.iter().map(|v| &v.wire).map(write).collect();
        write!(
            text,
            "
extension {name}: RawRepresentable {{
    /// Make the value that the service writes so, be it known or not.
    public init(rawValue: String) {{
        switch rawValue {{
{reads}        default: self = .unknown(rawValue)
        }}
    }}

    /// The value as the service writes it.
    public var rawValue: String {{
        switch self {{
{writes}        case .unknown(let text): text
        }}
    }}
}}
"
        )
        .expect("memory");
    }
    for item in listed() {
        write!(
            text,
            "\nextension {item}Page: PageRecord {{}}\nextension {item}Pager: PageSource {{}}\n"
        )
        .expect("memory");
    }
    text
}

/// A value as the service writes it, in words with underscores.
pub fn snake(value: &str) -> String {
    let mut snake = String::new();
    for letter in value.chars() {
        if letter.is_uppercase() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
