//! `records/….ts` of a module: the types of its records and choices, and the options of its operations.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rosterkit::operation::{Choice, Direction, Field, Operation, Record, Type};
use rosterkit_spelling::{camel, pascal};

use super::docs::{comment, prose};
use super::types::{Scope, given, input_name, received};
use super::{indented, optional};
use crate::model::{Module, Named};

pub fn file(module: Module) -> String {
    let scope = Scope { module, qualified: false };
    let choices = module.choices.iter().map(choice);
    let inputs = inputs(module);
    let records = module.records.iter().flat_map(|each| {
        let input = inputs.contains(each.name).then(|| input(each, scope));
        std::iter::once(record(each, scope)).chain(input)
    });
    let options = module.operations().iter().filter_map(|operation| options(operation, scope));
    let declared: Vec<_> = choices.chain(records).chain(options).collect();
    let title = match module.service {
        Some(service) => {
            format!("/** The records of {}, and the options of its calls. */\n", service.title)
        }
        None => "/** Records that more than one service answers with. */\n".into(),
    };
    let declared = declared.join("\n");
    format!("{title}\n{}{declared}", imports(&declared))
}

/// The imports of the types that a text names.
fn imports(text: &str) -> String {
    let mut imports = String::new();
    let options = ["CallOptions", "CallOptionsSync", "ListOptions", "ListOptionsSync"];
    let named: Vec<_> = options
        .into_iter()
        .filter(|name| {
            text.contains(&format!("extends {name},"))
                || text.contains(&format!("extends {name} {{"))
        })
        .collect();
    if text.contains("| Secret") {
        imports += "import type { Secret } from '../../secret';\n";
    }
    if !named.is_empty() {
        let _ = writeln!(imports, "import type {{ {} }} from '../options';", named.join(", "));
    }
    if text.contains("shared.") {
        imports += "import type * as shared from './shared';\n";
    }
    if imports.is_empty() { imports } else { imports + "\n" }
}

fn choice(choice: &Choice) -> String {
    let values = choice.values.iter().map(|value| format!("'{}'", value.wire));
    let values = values.chain(["(string & {})".into()]).collect::<Vec<_>>();
    let line = format!("export type {} = {};", choice.name, values.join(" | "));
    let ty = if line.len() <= 100 {
        line
    } else {
        let values = values.iter().map(|value| format!("\n  | {value}")).collect::<String>();
        format!("export type {} ={values};", choice.name)
    };
    format!("{}{ty}\n", comment(&prose(choice.doc)))
}

fn record(record: &Record, scope: Scope) -> String {
    let fields = record.fields.iter().map(|field| {
        let ty = if record.direction == Direction::Given {
            to_give(field, scope)
        } else {
            to_receive(field, scope)
        };
        format!("{}{ty};\n", comment(&prose(&field.description())))
    });
    interface(record.doc, record.name, "", &fields.collect::<String>())
}

/// What a program gives for a record that it also receives.
fn input(record: &Record, scope: Scope) -> String {
    let fields = record.fields.iter().map(|field| {
        let (name, ty) = (camel(field.name), given(&field.ty, scope));
        let ty = match field.ty {
            Type::Option(_) => format!("{name}?: {ty} | undefined"),
            _ => format!("{name}: {ty}"),
        };
        format!("{}{ty};\n", comment(&prose(&field.description())))
    });
    let article = if record.name.starts_with(['A', 'E', 'I', 'O', 'U']) { "An" } else { "A" };
    let doc = format!("{article} `{}` to be given: what may be null can be left out.", record.name);
    interface(&doc, &input_name(record.name), "", &fields.collect::<String>())
}

/// The records that programs receive, and also give to an operation.
pub fn inputs(module: Module) -> BTreeSet<&'static str> {
    let mut inputs = BTreeSet::new();
    for parameter in module.operations().iter().flat_map(|operation| operation.parameters) {
        note_inputs(&parameter.ty, module, &mut inputs);
    }
    inputs
}

fn note_inputs(ty: &Type, module: Module, inputs: &mut BTreeSet<&'static str>) {
    match ty {
        Type::Option(inner) | Type::Vec(inner) | Type::Map(inner) | Type::Change(inner) => {
            note_inputs(inner, module, inputs);
        }
        Type::Named(name) => {
            if let (home, Named::Record(record)) = module.find(name)
                && record.direction == Direction::Both
                && inputs.insert(record.name)
            {
                record.fields.iter().for_each(|field| note_inputs(&field.ty, home, inputs));
            }
        }
        _ => {}
    }
}

fn interface(doc: &str, name: &str, extends: &str, body: &str) -> String {
    let doc = comment(&prose(doc));
    if body.is_empty() {
        return format!("{doc}export interface {name}{extends} {{}}\n");
    }
    format!("{doc}export interface {name}{extends} {{\n{}\n}}\n", indented(body, 2))
}

fn to_receive(field: &Field, scope: Scope) -> String {
    format!("{}: {}", camel(field.name), received(&field.ty, scope))
}

/// What is undefined is kept, so it may be left out.
fn to_give(field: &Field, scope: Scope) -> String {
    let (name, ty) = (camel(field.name), given(&field.ty, scope));
    match field.ty {
        Type::Change(_) => format!("{name}?: {ty} | undefined"),
        _ => format!("{name}: {ty}"),
    }
}

/// The type of what an operation takes as its last argument, in the scope of its module.
pub fn options_name(operation: &Operation) -> String {
    format!("{}Options", pascal(operation.name))
}

fn options(operation: &Operation, scope: Scope) -> Option<String> {
    let fields = optional(operation).map(|parameter| {
        let (name, ty) = (camel(parameter.name), given(&parameter.ty, scope));
        format!("{}{name}?: {ty} | undefined;\n", comment(&prose(&parameter.description())))
    });
    let fields = fields.collect::<String>();
    if fields.is_empty() {
        return None;
    }
    let (name, base) = (options_name(operation), base(operation));
    let of = format!("`{}`", camel(operation.name));
    let sync = interface(
        &format!("The options of {of} of blocking clients."),
        &format!("{name}Sync"),
        &format!(" extends {base}Sync"),
        &fields,
    );
    let extends = format!(" extends {base}, {name}Sync");
    // As the formatter breaks a line that is too long.
    let extends = match format!("export interface {name}{extends} {{}}").len() {
        0..=100 => extends,
        _ => format!("\n  extends {base},\n    {name}Sync"),
    };
    Some(format!("{sync}\n{}", interface(&format!("The options of {of}."), &name, &extends, "")))
}

/// The options that all operations of its kind have.
pub fn base(operation: &Operation) -> &'static str {
    if operation.list { "ListOptions" } else { "CallOptions" }
}
