//! `native.ts`: the types of the native classes.

use rosterkit::DECLARATIONS;
use rosterkit::operation::{Operation, Type};
use rosterkit_spelling::camel;

use super::types::{Scope, given};
use super::{call, encoders, indented, required};
use crate::model::Module;

pub fn file() -> String {
    let classes = DECLARATIONS
        .iter()
        .map(|service| format!("  {0}: NativeClass<Native{0}>;\n", service.client));
    let clients = Module::of_clients().map(client).collect::<String>();
    let records = Module::of_clients()
        .filter(|module| clients.contains(&format!(" {}.", module.name)))
        .map(|module| format!("import type * as {0} from './records/{0}';\n", module.name));
    format!(
        "/** The classes of the native half: one for each client, whose calls block or not. */

import type {{
  Caller,
  Encoded,
  Given,
  NativeClass,
  NativeClient,
  NativeListing,
  NativeServiceClient,
  Sent,
}} from '../native-types';
import type {{ Secret }} from '../secret';
{}
export interface NativeClients {{
{}}}
{clients}",
        records.collect::<String>(),
        classes.collect::<String>(),
    )
}

fn client(module: Module) -> String {
    let Some(service) = module.service else { return String::new() };
    let client = service.client;
    let base = if service.raw.is_empty() { "NativeClient" } else { "NativeServiceClient" };
    let methods = module.operations().iter().map(|operation| method(module, operation) + "\n");
    let methods = indented(&methods.collect::<String>(), 2);
    format!("\nexport interface Native{client} extends {base} {{\n{methods}\n}}\n")
}

fn method(module: Module, operation: &Operation) -> String {
    let scope = Scope { module, qualified: true };
    let arguments = required(operation).map(|parameter| {
        let (name, ty) = (camel(parameter.name), given(&parameter.ty, scope));
        match encoders::record(&parameter.ty, module) {
            Some(_) => format!("{name}: Given<{ty}>"),
            None => format!("{name}: {ty}"),
        }
    });
    let before = if operation.list {
        &["options: object"][..]
    } else {
        &["call: C", "caller: Caller | undefined", "options: object"]
    };
    let parameters: Vec<_> = before.iter().map(|&text| text.to_owned()).chain(arguments).collect();
    let name = camel(operation.name);
    if operation.list {
        return call(2, &name, &parameters, ": NativeListing;");
    }
    let answer = if operation.answer == Type::Done { "undefined" } else { "Encoded" };
    call(2, &format!("{name}<C extends number>"), &parameters, &format!(": Sent<C, {answer}>;"))
}
