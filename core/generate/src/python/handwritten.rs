//! The documentation of classes that are written by hand, read from their sources.
//!
//! It stands there alone, and the stubs get it from here.

use std::collections::BTreeMap;

use syn::{Attribute, Expr, ImplItem, Item, Lit, LitStr, Meta};

use crate::output::Output;

/// The files with classes that programs see.
const SOURCES: [&str; 10] = [
    "command.rs",
    "hooks.rs",
    "page.rs",
    "pager.rs",
    "raw_request.rs",
    "record.rs",
    "response.rs",
    "secret.rs",
    "shutdown.rs",
    "testing.rs",
];

/// The lines of documentation of `Class`, `Class.method` and `function`; none for those without.
pub fn documentation(output: &Output) -> BTreeMap<String, Vec<String>> {
    let mut found = Found::default();
    for source in SOURCES {
        let path = format!("bindings-python/src/{source}");
        let file = syn::parse_file(&output.read(&path));
        found.read(&file.unwrap_or_else(|error| panic!("{path}: {error}")).items);
    }
    found.documented
}

#[derive(Default)]
struct Found {
    /// The classes that are hidden from programs, and by their names in Rust those that are not.
    classes: BTreeMap<String, String>,
    documented: BTreeMap<String, Vec<String>>,
}

impl Found {
    fn read(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(class) => {
                    let Some(name) = class_name(&class.attrs, &class.ident.to_string()) else {
                        continue;
                    };
                    self.documented.insert(name.clone(), lines(&class.attrs));
                    self.classes.insert(class.ident.to_string(), name);
                }
                Item::Impl(block) if has(&block.attrs, "pymethods") => {
                    let syn::Type::Path(path) = &*block.self_ty else { continue };
                    let Some(name) = path.path.get_ident().map(ToString::to_string) else {
                        continue;
                    };
                    let Some(class) = self.classes.get(&name).cloned() else { continue };
                    for item in &block.items {
                        let ImplItem::Fn(method) = item else { continue };
                        let path = format!("{class}.{}", method.sig.ident);
                        self.documented.insert(path, lines(&method.attrs));
                    }
                }
                Item::Fn(function) if has(&function.attrs, "pyfunction") => {
                    self.documented.insert(function.sig.ident.to_string(), lines(&function.attrs));
                }
                Item::Mod(module) => {
                    self.read(module.content.as_ref().map_or(&[][..], |(_, items)| items));
                }
                _ => {}
            }
        }
    }
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// The name of a class that programs see: those of `rosterkit._rosterkit` pass between the package's
/// halves alone.
fn class_name(attributes: &[Attribute], ident: &str) -> Option<String> {
    let class = attributes.iter().find(|attribute| attribute.path().is_ident("pyclass"))?;
    let mut name = ident.to_owned();
    let mut is_internal = false;
    class
        .parse_nested_meta(|meta| {
            if meta.input.peek(syn::Token![=]) {
                let value: LitStr = meta.value()?.parse()?;
                if meta.path.is_ident("name") {
                    name = value.value();
                }
                is_internal |=
                    meta.path.is_ident("module") && value.value() == "rosterkit._rosterkit";
            }
            Ok(())
        })
        .expect("it compiles");
    (!is_internal || name == "Emulator").then_some(name)
}

/// The lines of a doc comment, each without the blank that it begins with.
fn lines(attributes: &[Attribute]) -> Vec<String> {
    let line = |attribute: &Attribute| {
        let Meta::NameValue(meta) = &attribute.meta else { return None };
        match &meta.value {
            Expr::Lit(literal) if meta.path.is_ident("doc") => match &literal.lit {
                Lit::Str(text) => {
                    let text = text.value();
                    Some(text.strip_prefix(' ').unwrap_or(&text).to_owned())
                }
                _ => None,
            },
            _ => None,
        }
    };
    attributes.iter().filter_map(line).collect()
}
