//! The Python modules that make classes importable, and the package's lists of names.

use rosterkit::operation::{Choice, Value};

use super::parameter::Style;
use super::stubs::{WIDTH, literal};
use super::{PACKAGE, section};
use crate::model::Module;
use crate::output::Output;

/// The module of a service's records and choices.
pub fn records(module: Module) -> String {
    let name = module.name;
    let typing = if module.choices.is_empty() { "" } else { "from typing import Literal\n\n" };
    let records = module.records.iter().map(|record| format!("{0} = _native.{0}\n", record.name));
    let choices = module.choices.iter().map(choice);
    let gap = if module.choices.is_empty() { "" } else { "\n" };
    format!(
        "\"\"\"The records and choices of {}.\"\"\"\n\n{typing}from ._rosterkit import {name} as _native\n\n{}{gap}{}",
        module.title,
        records.collect::<String>(),
        choices.collect::<String>(),
    )
}

/// A choice, in more lines if one would be too long.
fn choice(choice: &Choice) -> String {
    let line = format!("{} = {}\n", choice.name, literal(choice));
    if line.trim_end().chars().count() <= WIDTH {
        return line;
    }
    let known = literal(choice);
    // As the formatter breaks a line that is too long.
    let fits = |text: &str| text.chars().count() <= WIDTH - "    ".len();
    if fits(&known) {
        return format!("{} = (\n    {known}\n)\n", choice.name);
    }
    let mut known = known.strip_suffix(" | str").unwrap_or(&known).to_owned();
    if !fits(&known) {
        let value = |value: &Value| format!("        \"{}\",\n", value.wire);
        known = format!("Literal[\n{}    ]", choice.values.iter().map(value).collect::<String>());
    }
    format!("{} = (\n    {known}\n    | str\n)\n", choice.name)
}

/// What the native half has beside the clients, and programs import from the package.
const NATIVE: [&str; 12] = [
    "AsyncPager",
    "AsyncPages",
    "DryRun",
    "Page",
    "Pager",
    "Pages",
    "RateLimit",
    "RawAnswer",
    "Record",
    "Response",
    "Secret",
    "__version__",
];

/// What the package has of its Python half.
const PYTHON: [&str; 10] = [
    "CallEvent",
    "PauseEvent",
    "RequestEvent",
    "ResponseEvent",
    "ResultEvent",
    "RetryEvent",
    "TargetEvent",
    "UNSET",
    "Unset",
    "errors",
];

/// The modules of the Python half that only native code imports.
const INTERNAL: [&str; 6] = ["_asyncio", "_gevent", "_hooks", "_json", "_token_provider", "_unset"];

/// The lists of names in `__init__.py`.
pub fn write_package(output: &mut Output) {
    let path = format!("{PACKAGE}/__init__.py");
    let clients = || {
        let services = Module::of_clients().filter_map(|module| module.service);
        services
            .flat_map(|service| Style::BOTH.map(|s| format!("{}{}", s.prefix(), service.client)))
    };
    let modules = || Module::all().map(|module| module.name.to_owned());
    let native = sorted(clients().chain(NATIVE.map(str::to_owned)));
    let native: String = native.iter().map(|name| format!("    {name},\n")).collect();
    section(
        output,
        &path,
        "what is imported from the native half",
        &format!("from ._rosterkit import (\n{native})\n\n"),
        "",
    );
    let names = sorted(modules());
    let quoted: Vec<_> = names.iter().map(|name| format!("\"{name}\"")).collect();
    section(
        output,
        &path,
        "modules, for type checkers",
        &format!("    from . import {}\n\n", names.join(", ")),
        "    ",
    );
    section(output, &path, "modules", &format!("    _MODULES = ({})\n", quoted.join(", ")), "    ");
    let private = INTERNAL.iter().map(|name| (*name).to_owned());
    let imported: String =
        private.chain(names).map(|name| format!("            {name},\n")).collect();
    let imports = format!("        from . import (\n{imported}        )\n\n");
    section(output, &path, "modules, for freezers", &imports, "        ");
    let errors = super::errors::names();
    let all = clients().chain(modules()).chain(errors);
    let all = sorted(all.chain(NATIVE.into_iter().chain(PYTHON).map(str::to_owned)));
    let all: String = all.iter().map(|name| format!("    \"{name}\",\n")).collect();
    section(output, &path, "all names", &format!("__all__ = [\n{all}]\n"), "");
}

/// Sorted as `ruff` wants it: constants, classes, and then the rest.
fn sorted(names: impl Iterator<Item = String>) -> Vec<String> {
    let rank = |name: &str| {
        let letters = || name.chars().filter(|letter| letter.is_alphabetic());
        match (letters().all(char::is_uppercase), letters().next().is_some_and(char::is_uppercase))
        {
            (true, _) => 0,
            (false, true) => 1,
            (false, false) => 2,
        }
    };
    let mut names: Vec<_> = names.collect();
    names.sort_by_key(|name| (rank(name), name.clone()));
    names
}
