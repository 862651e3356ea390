//! Functions that encode records that are given back: a report of many people crosses over at once.

use std::collections::BTreeSet;

use rosterkit::operation::{Choice, Direction, Record, Type};
use rosterkit_spelling::camel;

use super::types::{encoded, encoder_name, input_name};
use super::{call, required};
use crate::model::{Module, Named, text_stands_for};

/// A function for each record that crosses over encoded.
pub fn functions(module: Module) -> String {
    records(module).map(|record| encoder(record, module)).collect()
}

/// The record that a parameter takes, where it crosses over encoded: one that programs have from an
/// answer, so that it can be as long as that.
pub fn record(ty: &Type, module: Module) -> Option<&'static Record> {
    let Type::Named(name) = ty else { return None };
    match module.find(name) {
        (home, Named::Record(record)) if record.direction == Direction::Both => {
            (home.name == module.name).then_some(record)
        }
        _ => None,
    }
}

/// The records that cross over encoded, and those within them.
pub fn records(module: Module) -> impl Iterator<Item = &'static Record> {
    let mut names = BTreeSet::new();
    for operation in module.operations() {
        for record in required(operation).filter_map(|each| record(&each.ty, module)) {
            note(record, module, &mut names);
        }
    }
    module.records.iter().filter(move |record| names.contains(record.name))
}

/// The choices within them.
pub fn choices(module: Module) -> impl Iterator<Item = &'static Choice> {
    let fields = records(module).flat_map(|record| record.fields);
    let names: BTreeSet<_> = fields.filter_map(|field| named(&field.ty)).collect();
    module.choices.iter().filter(move |choice| names.contains(choice.name))
}

fn note(record: &Record, module: Module, names: &mut BTreeSet<&'static str>) {
    if names.insert(record.name) {
        for inner in record.fields.iter().filter_map(|field| within(&field.ty, module)) {
            note(inner, module, names);
        }
    }
}

fn within(ty: &Type, module: Module) -> Option<&'static Record> {
    match module.find(named(ty)?).1 {
        Named::Record(record) => Some(record),
        Named::Choice(_) => None,
    }
}

/// The record or choice in a type.
fn named(ty: &Type) -> Option<&'static str> {
    match ty {
        Type::Option(inner) | Type::Vec(inner) => named(inner),
        Type::Named(name) => Some(name),
        _ => None,
    }
}

fn encoder(record: &Record, module: Module) -> String {
    let Record { name, fields, .. } = record;
    let names = format!("{}_FIELDS", rosterkit_spelling::snake(name).to_uppercase());
    let fields: Vec<_> = fields.iter().map(|field| (camel(field.name), field.ty)).collect();
    let quoted = fields.iter().map(|(name, _)| format!("'{name}'")).collect::<Vec<_>>();
    // As the formatter breaks a list that is too long.
    let line = format!("const {names} = [{}];", quoted.join(", "));
    let listed = if line.len() <= 100 {
        line
    } else {
        format!("const {names} = [\n  {},\n];", quoted.join(",\n  "))
    };
    let statements = fields
        .iter()
        .map(|(name, ty)| format!("  {};\n", encoded(ty, &format!("value.{name}"), module)));
    // A text in place of a record is left to the native half.
    let text = if text_stands_for(name) { "string | " } else { "" };
    let value = format!("value: {text}{}.{}", module.name, input_name(name));
    let parameters = ["e: Encoder".to_owned(), value];
    let head = call(0, &format!("function {}", encoder_name(name)), &parameters, ": void {");
    format!(
        "\n{listed}\n\n{head}\n  e.record(value, {names});\n{}}}\n",
        statements.collect::<String>()
    )
}
