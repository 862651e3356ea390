//! The classes of errors, and what each error knows.

use rosterkit::{Error, ErrorKind, FactKind};

use super::docs::{Docs, docstring};
use super::types::fact;
use super::{PACKAGE, section};
use crate::output::Output;

/// What errors are to Python beside what they are to the package.
const PYTHON_BASES: [(&str, &str); 4] = [
    ("ConnectError", "builtins.ConnectionError"),
    ("ConnectionLostError", "builtins.ConnectionError"),
    ("InvalidArgumentError", "ValueError"),
    ("TimeoutError", "builtins.TimeoutError"),
];

/// The names of all errors and of their groups.
pub fn names() -> impl Iterator<Item = String> {
    classes().map(|(name, ..)| name.to_owned())
}

/// The name, the parent and the documentation of each class, parents first.
fn classes() -> impl Iterator<Item = (&'static str, Option<&'static str>, &'static str)> {
    let groups = ErrorKind::GROUPS.iter().map(|group| (group.name, group.parent, group.doc));
    groups.chain(ErrorKind::ALL.iter().map(|kind| (kind.name(), Some(kind.parent()), kind.doc())))
}

pub fn write(output: &mut Output) {
    let path = format!("{PACKAGE}/errors.py");
    let mut exported: Vec<_> = names().collect();
    exported.sort();
    let exported: String = exported.iter().map(|name| format!("    \"{name}\",\n")).collect();
    section(output, &path, "all names", &format!("__all__ = [\n{exported}]\n"), "");
    let facts: String =
        Error::FACTS.iter().map(|fact| format!("    \"{}\",\n", fact.name)).collect();
    section(output, &path, "the names of facts", &format!("_FACTS = (\n{facts})\n"), "");
    let annotated: String = Error::FACTS
        .iter()
        .map(|each| {
            let unit = if each.kind == FactKind::Duration { " In seconds." } else { "" };
            let doc = each.doc.replace("unset", "None").replace("Unset", "None");
            let docs = docstring(&Docs::new(&format!("{doc}{unit}")).lines(), "    ");
            format!("    {}: {}\n{docs}", each.name, fact(each.kind, each.always))
        })
        .collect();
    section(output, &path, "facts", &annotated, "    ");
    let classes: String =
        classes().filter_map(|(name, parent, doc)| Some(class(name, parent?, doc))).collect();
    section(output, &path, "classes", &format!("{classes}\n\n"), "");
}

fn class(name: &str, parent: &str, doc: &str) -> String {
    let python = PYTHON_BASES.iter().find(|(error, _)| *error == name);
    let python = python.map(|(_, base)| format!(", {base}")).unwrap_or_default();
    let doc = docstring(&Docs::new(doc).lines(), "    ");
    format!("\n\nclass {name}({parent}{python}):\n{doc}")
}
