//! `decoders.ts` of a module: functions that make plain objects of answers.

use std::collections::BTreeSet;

use rosterkit::operation::{Record, Type};
use rosterkit_spelling::camel;

use super::types::{decoded, decoder_name};
use crate::model::{Module, Named};

pub fn file(module: Module) -> String {
    let received = || module.records.iter().filter(|record| !record.input);
    let shared: BTreeSet<_> = received()
        .flat_map(|record| record.fields)
        .filter_map(|field| shared_record(&field.ty, module))
        .map(decoder_name)
        .collect();
    let mut text =
        "/** How answers are decoded: field by field, in the order of their declaration. */\n\n\
        import type { Decoder } from '../../decoder';\n"
            .to_owned();
    if !shared.is_empty() {
        let names = shared.into_iter().collect::<Vec<_>>().join(", ");
        text += &format!("import {{ {names} }} from '../shared/decoders';\n");
    }
    text += &format!("import type * as {} from './records';\n", module.name);
    text + &received().map(|record| decoder(record, module)).collect::<String>()
}

fn decoder(record: &Record, module: Module) -> String {
    let Record { name, fields, .. } = record;
    let fields = fields
        .iter()
        .map(|field| format!("    {}: {},\n", camel(field.name), decoded(&field.ty, module)));
    let function =
        format!("export function {}(d: Decoder): {}.{name}", decoder_name(name), module.name);
    format!("\n{function} {{\n  return {{\n{}  }};\n}}\n", fields.collect::<String>())
}

/// The record that services share, where a type of this module names one.
fn shared_record(ty: &Type, module: Module) -> Option<&'static str> {
    match ty {
        Type::Option(inner) | Type::Vec(inner) => shared_record(inner, module),
        Type::Named(name) => match module.find(name) {
            (home, Named::Record(_)) if home.name != module.name => Some(name),
            _ => None,
        },
        _ => None,
    }
}
