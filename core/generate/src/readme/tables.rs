//! The tables of the README: operations, where credentials come from, what places can do.

use std::fmt::Write as _;

use rosterkit::SERVICES;
use rosterkit::access::{Ability, CAPABILITIES};
use rosterkit::operation::{Operation, Service, Setting, Source};

pub fn operations() -> String {
    let mut table = String::from("| service | client | operations |\n|---|---|---|\n");
    for service in SERVICES {
        let names = service.operations.iter().map(with_source).collect::<Vec<_>>().join(" ");
        let _ = writeln!(table, "| {} | `{}` | {names} |", service.title, service.client);
    }
    table
        + "\nHow it is known what they answer: from the service's API reference; where there is a ¹, from a\n\
           package that the service's vendor publishes; where there is a ², from its documentation alone,\n\
           which leaves details open.\n"
}

/// `` `list_teams`¹ ``
fn with_source(operation: &Operation) -> String {
    let mark = match operation.source() {
        Some(Source::Package) => "¹",
        Some(Source::Documentation) => "²",
        Some(Source::Page) | None => "",
    };
    format!("`{}`{mark}", operation.name)
}

pub fn credentials() -> String {
    let mut table =
        String::from("| client | one of these credentials | `base_url` |\n|---|---|---|\n");
    for service in SERVICES {
        let setting = |name: &str| service.settings.iter().find(|setting| setting.name == name);
        let choices = service.credentials.iter().map(|choice| {
            let parts = choice.iter().filter_map(|name| setting(name)).map(with_variable);
            parts.collect::<Vec<_>>().join(" + ")
        });
        let choices = choices.collect::<Vec<_>>().join(" · ");
        let base = base_url(service);
        let _ = writeln!(table, "| `{}` | {choices} | {base} |", service.client);
    }
    table
}

pub fn capabilities() -> String {
    let mut table = String::from(
        "| target | what it is | add | set role | remove | deactivate | who am I |\n\
         |---|---|---|---|---|---|---|\n",
    );
    for each in CAPABILITIES {
        let service = SERVICES.iter().find(|service| service.name == each.service);
        let title = service.map_or(each.service, |service| service.title);
        let abilities =
            [each.add, each.set_role, each.remove, each.deactivate, each.who_am_i].map(ability);
        let _ = writeln!(
            table,
            "| `{}` | {title}, {} | {} |",
            each.target,
            each.place,
            abilities.join(" | ")
        );
    }
    table
}

/// What stands in the table for a way to do something.
fn ability(ability: Ability) -> String {
    match ability {
        Ability::Operation(name) => format!("`{name}`"),
        Ability::IfAskedFor(name) => format!("`{name}`, if asked for"),
        Ability::Manual(_) => "by hand".to_owned(),
        _ => "–".to_owned(),
    }
}

/// `` `api_key` (`PAPERSPACE_API_KEY`) ``
fn with_variable(setting: &Setting) -> String {
    match setting.environment {
        Some(variable) => format!("`{}` (`{variable}`)", setting.name),
        None => format!("`{}`", setting.name),
    }
}

fn base_url(service: &Service) -> String {
    let setting = service.settings.iter().find(|setting| setting.name == "base_url");
    let setting = setting.expect("every service has a base URL");
    let variable = setting.environment.map(|variable| format!("`{variable}`"));
    let default = setting.default.map(|url| format!("else {url}"));
    [variable, default].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
