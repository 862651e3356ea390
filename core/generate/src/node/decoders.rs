//! Functions that make plain objects of answers: those of a service in the file of its clients, those that
//! services share in `decoders.ts`.

use std::collections::BTreeSet;

use rosterkit::operation::{Record, Type};
use rosterkit_spelling::camel;

use super::types::{decoded, decoder_name};
use crate::model::{Module, Named};

/// `decoders.ts` of what services share.
pub fn file(module: Module) -> String {
    let functions = functions(module).replace("\nfunction", "\nexport function");
    format!(
        "/** How records are decoded that services share. */

import type {{ Decoder }} from '../decoder';
import type * as {0} from './records/{0}';
{functions}",
        module.name
    )
}

/// A function for each record that is received.
pub fn functions(module: Module) -> String {
    received(module).map(|record| decoder(record, module)).collect()
}

/// The functions for records of other modules that those of this one call.
pub fn shared(module: Module) -> BTreeSet<String> {
    let fields = received(module).flat_map(|record| record.fields);
    fields.filter_map(|field| shared_record(&field.ty, module)).map(decoder_name).collect()
}

fn received(module: Module) -> impl Iterator<Item = &'static Record> {
    module.records.iter().filter(|record| record.direction.is_received())
}

fn decoder(record: &Record, module: Module) -> String {
    let Record { name, fields, .. } = record;
    let fields = fields
        .iter()
        .map(|field| format!("    {}: {},\n", camel(field.name), decoded(&field.ty, module)));
    let function = format!("function {}(d: Decoder): {}.{name}", decoder_name(name), module.name);
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
