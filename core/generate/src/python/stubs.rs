//! The type stubs.
//!
//! A stub is written with one definition a line; `fold` gives each parameter of a long one a line.

use std::collections::BTreeMap;

use rosterkit::operation::{Choice, Record};

use super::docs::{Docs, docstring};
use super::parameter::{Default, Parameter, Style};
use super::surface::{CLOSE, Class, DRY_RUN, EXPLAIN, Method, Role, WITH_RESPONSE, client, fields};
use super::types::{ANY_CLIENT, Direction, annotation};
use crate::model::Module;

/// What belongs to no service, without its documentation, which is that of the classes in Rust.
const HANDWRITTEN: &str = include_str!("native.pyi");

/// The longest line.
pub const WIDTH: usize = 100;

/// The stub of the native half; `documented` is what the classes say that are written by hand.
pub fn native(documented: &BTreeMap<String, Vec<String>>) -> String {
    let (imports, definitions) =
        HANDWRITTEN.split_once("# modules\n").expect("native.pyi names the place of its imports");
    let definitions = with_documentation(definitions, documented);
    let mut stub = format!("{imports}{}{definitions}", imports_of_modules());
    let mut exported: Vec<_> =
        documented.keys().filter(|name| !name.contains('.')).cloned().collect();
    for module in Module::of_clients() {
        for style in Style::BOTH {
            let class = client(module, style);
            let has_views = module.service.is_some_and(|service| !service.raw.is_empty());
            stub += &client_stub(&class, has_views);
            if has_views {
                stub += &View::ALL.map(|view| view_stub(&class, view)).concat();
            }
            exported.push(class.name);
        }
    }
    let clients = Module::of_services().filter_map(|module| module.service);
    let clients =
        clients.flat_map(|s| Style::BOTH.map(|style| style.prefix().to_owned() + s.client));
    let clients = clients.collect::<Vec<_>>().join(" | ");
    stub += &format!("\n{ANY_CLIENT}: TypeAlias = {clients}\n");
    exported.extend(Module::all().map(|module| module.name.to_owned()));
    exported.push("__version__".into());
    exported.sort();
    let exported: String = exported.iter().map(|name| format!("    \"{name}\",\n")).collect();
    format!("{stub}\n__all__ = [\n{exported}]\n")
}

fn imports_of_modules() -> String {
    let mut modules: Vec<_> = Module::all().map(|module| module.name).collect();
    modules.sort_unstable();
    modules.iter().map(|name| format!("from . import {name} as {name}\n")).collect()
}

/// Definitions, one a line, with the documentation of those that have one.
fn with_documentation(template: &str, documented: &BTreeMap<String, Vec<String>>) -> String {
    let mut written = String::new();
    let mut class = String::new();
    for line in template.lines() {
        let definition = line.trim_start();
        let is_member = definition.len() < line.len();
        let name = definition
            .strip_prefix("class ")
            .or(definition.strip_prefix("def "))
            .or(definition.strip_prefix("async def "))
            .map(|rest| rest.split(['(', ':']).next().unwrap_or_default());
        let Some(name) = name else {
            written += &format!("{line}\n");
            continue;
        };
        if definition.starts_with("class ") {
            name.clone_into(&mut class);
        }
        let path = if is_member { format!("{class}.{name}") } else { name.to_owned() };
        let lines = documented.get(&path).cloned().unwrap_or_default();
        written += &definition_with(line, &lines);
    }
    written
}

/// A definition in one line, and its documentation.
fn definition_with(line: &str, docs: &[String]) -> String {
    let indent = &line[..line.len() - line.trim_start().len()];
    let docstring = docstring(docs, &format!("{indent}    "));
    let line = if docstring.is_empty() { line } else { line.trim_end_matches(" ...") };
    fold(line) + &docstring
}

/// A definition with each parameter on a line of its own if it is long.
fn fold(line: &str) -> String {
    let (begin, end) = match (line.find('('), line.rfind(") ->")) {
        (Some(begin), Some(end)) if line.len() > WIDTH => (begin + 1, end),
        _ => return format!("{line}\n"),
    };
    let indent = &line[..line.len() - line.trim_start().len()];
    let mut parts = vec![String::new()];
    let mut depth = 0;
    for letter in line[begin..end].chars() {
        depth += i32::from(letter == '[') - i32::from(letter == ']');
        match letter {
            ',' if depth == 0 => parts.push(String::new()),
            letter => parts.last_mut().expect("there is a first").push(letter),
        }
    }
    let parts: String =
        parts.iter().map(|part| format!("{indent}    {},\n", part.trim())).collect();
    format!("{}\n{parts}{indent}{}\n", &line[..begin], &line[end..])
}

/// The parameters of a definition.
fn listed(owner: &str, parameters: &[Parameter]) -> String {
    let mut written = vec![owner.to_owned()];
    let mut is_keyword = false;
    for Parameter { name, annotation, default, keyword, .. } in parameters {
        if *keyword && !is_keyword {
            written.push("*".into());
            is_keyword = true;
        }
        written.push(match default {
            Default::Required => format!("{name}: {annotation}"),
            Default::None => format!("{name}: {annotation} = None"),
            Default::Unset => format!("{name}: {annotation} = ..."),
        });
    }
    written.join(", ")
}

/// A client whose calls give other answers. At run time it is of the client's own class.
#[derive(Clone, Copy)]
enum View {
    Response,
    DryRun,
}

impl View {
    const ALL: [Self; 2] = [Self::Response, Self::DryRun];

    /// The name of its type, which is for annotations alone.
    fn name(self, class: &Class) -> String {
        match self {
            Self::Response => format!("_{}WithResponse", class.name),
            Self::DryRun => format!("_{}DryRun", class.name),
        }
    }

    /// The property of a client that gives it.
    fn property(self, class: &Class) -> String {
        let (property, docs) = match self {
            Self::Response => ("with_response", WITH_RESPONSE),
            Self::DryRun => ("dry_run", DRY_RUN),
        };
        let line = format!("    def {property}(self) -> {}: ...", self.name(class));
        format!("    @property\n{}", definition_with(&line, &Docs::new(docs).lines()))
    }

    /// What a call gives in place of its result.
    fn result(self, method: &Method) -> String {
        let result = &method.result;
        match (self, method.role) {
            (Self::Response, Role::Call(_) | Role::Request) => format!("Response[{result}]"),
            (Self::DryRun, Role::Call(operation)) if operation.method.writes() => "DryRun".into(),
            (Self::DryRun, Role::Request) => format!("{result} | DryRun"),
            _ => result.clone(),
        }
    }
}

fn view_stub(class: &Class, view: View) -> String {
    let methods = class.methods.iter().filter(|method| !matches!(method.role, Role::Constructor));
    let methods: String = methods
        .map(|each| {
            let result = view.result(each);
            method(class.style, &Method { result, docs: Docs::default(), ..each.clone() })
        })
        .collect();
    format!("\n@type_check_only\nclass {}:\n{methods}", view.name(class))
}

fn client_stub(class: &Class, has_views: bool) -> String {
    let methods: String = class.methods.iter().map(|each| method(class.style, each)).collect();
    let (def, close, prefix) = match class.style {
        Style::Blocking => ("def", "close", ""),
        Style::Async => ("async def", "aclose", "a"),
    };
    let explain = definition_with(
        "    def explain(self) -> dict[str, str]: ...",
        &Docs::new(EXPLAIN).lines(),
    );
    let close = definition_with(
        &format!("    {def} {close}(self) -> None: ..."),
        &Docs::new(CLOSE).lines(),
    );
    format!(
        "\n@final\n{class}{methods}{views}{explain}{close}    \
         {def} __{prefix}enter__(self) -> Self: ...\n    \
         {def} __{prefix}exit__(self, *_raised: object) -> None: ...\n",
        views = if has_views {
            View::ALL.map(|view| view.property(class)).concat()
        } else {
            String::new()
        },
        class = definition_with(&format!("class {}:", class.name), &class.docs.lines()),
    )
}

fn method(style: Style, method: &Method) -> String {
    let Method { name, docs, parameters, result, role } = method;
    let is_new = matches!(role, Role::Constructor);
    let def = if method.is_coroutine(style) { "async def" } else { "def" };
    let owner = if is_new { "cls" } else { "self" };
    // The documentation of a constructor is that of its class.
    let docs = if is_new { Vec::new() } else { docs.lines() };
    let parameters = listed(owner, parameters);
    definition_with(&format!("    {def} {name}({parameters}) -> {result}: ..."), &docs)
}

/// The stub of a module's records and choices; `documented` is what their class says, which is
/// written by hand.
pub fn records(module: Module, documented: &BTreeMap<String, Vec<String>>) -> String {
    let replace = &documented["Record.__replace__"];
    let choices: String = module.choices.iter().map(choice).collect();
    let records: String = module.records.iter().map(|each| record(each, replace)).collect();
    let body = choices + &records;
    let mut blocks = vec![format!("\"\"\"The records and choices of {}.\"\"\"\n", module.title)];
    let mut shared: Vec<&str> = Vec::new();
    if module.name != Module::SHARED.name {
        shared.extend(Module::SHARED.choices.iter().map(|choice| choice.name));
        shared.extend(Module::SHARED.records.iter().map(|record| record.name));
    }
    let sources: [&[(&str, &[&str])]; 3] = [
        &[
            ("collections.abc", &["Iterable", "Mapping"]),
            ("datetime", &["datetime"]),
            ("typing", &["Any", "Literal", "TypeAlias", "final"]),
            ("uuid", &["UUID"]),
        ],
        &[("typing_extensions", &["Self"])],
        &[("._rosterkit", &["Record", "Secret"]), ("._unset", &["Unset"]), (".shared", &shared)],
    ];
    blocks.extend(sources.iter().map(|modules| imports(modules, &body)).filter(|i| !i.is_empty()));
    format!("{}\n{body}", blocks.join("\n"))
}

/// Imports of the names that a stub uses.
fn imports(modules: &[(&str, &[&str])], body: &str) -> String {
    let words: Vec<_> = body.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
    let import = |(module, names): &(&str, &[&str])| {
        let used: Vec<_> = names.iter().copied().filter(|name| words.contains(name)).collect();
        (!used.is_empty()).then(|| format!("from {module} import {}\n", used.join(", ")))
    };
    modules.iter().filter_map(import).collect()
}

fn choice(choice: &Choice) -> String {
    let alias = literal(choice);
    format!("\n{}: TypeAlias = {alias}\n\"\"\"{}\"\"\"\n", choice.name, choice.doc)
}

/// What a choice is; unknown values are kept, so it is any text.
pub fn literal(choice: &Choice) -> String {
    let values: Vec<_> = choice.values.iter().map(|value| format!("\"{}\"", value.wire)).collect();
    format!("Literal[{}] | str", values.join(", "))
}

/// A record's class; in its own module other records and choices are reached by their plain names.
/// `replace` is the documentation of a method that all have, each with parameters of its own.
fn record(record: &'static Record, replace: &[String]) -> String {
    let named = |name: &str| name.to_owned();
    let parameters = fields(record, &named);
    let names: String =
        record.fields.iter().map(|field| format!("        \"{}\",\n", field.name)).collect();
    let new = fold(&format!("    def __new__({}) -> Self: ...", listed("cls", &parameters)));
    let properties: String = record
        .fields
        .iter()
        .map(|field| {
            let ty = annotation(field.ty, Direction::Received, &named);
            let line = format!("    def {}(self) -> {ty}: ...", field.name);
            let docs = Docs::new(&field.description()).lines();
            format!("    @property\n{}", definition_with(&line, &docs))
        })
        .collect();
    let changes: Vec<_> =
        parameters.iter().map(|each| format!("{}: {} = ...", each.name, each.annotation)).collect();
    let class =
        definition_with(&format!("class {}(Record):", record.name), &Docs::new(record.doc).lines());
    let replace = definition_with(
        &format!("    def __replace__(self, *, {}) -> Self: ...", changes.join(", ")),
        replace,
    );
    // The class of all records takes any field.
    let replace = replace.replacen(
        '\n',
        "  # type: ignore[override]  # pyright: ignore[reportIncompatibleMethodOverride]\n",
        1,
    );
    format!("\n@final\n{class}    __match_args__ = (\n{names}    )\n{new}{properties}{replace}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_definition_has_a_line_for_each_parameter() {
        let short = "def close(self) -> None: ...";
        assert_eq!(fold(short), format!("{short}\n"));
        let name = "a".repeat(80);
        let long =
            format!("    def {name}(self, query: Mapping[str, str] | None = None) -> Any: ...");
        let folded = "(\n        self,\n        query: Mapping[str, str] | None = None,\n    ) -> Any: ...\n";
        assert_eq!(fold(&long), format!("    def {name}{folded}"));
    }

    #[test]
    fn a_definition_with_documentation_has_no_other_body() {
        let docs = ["What it does.".to_owned(), String::new(), "And more.".to_owned()];
        assert_eq!(
            definition_with("    def all(self) -> list[int]: ...", &docs),
            "    def all(self) -> list[int]:\n        \"\"\"What it does.\n\n        And more.\n        \"\"\"\n"
        );
        assert_eq!(definition_with("def f() -> None: ...", &[]), "def f() -> None: ...\n");
    }

    #[test]
    fn names_are_imported_where_they_are_used() {
        let modules: [(&str, &[&str]); 2] = [("uuid", &["UUID"]), ("typing", &["Any", "Literal"])];
        assert_eq!(imports(&modules, "x: Literal[1]\ny: Anything"), "from typing import Literal\n");
    }
}
