//! The Node package: the native class of each client in Rust, and what programs see in TypeScript.
//!
//! - `types` has the TypeScript form of every declared type, `docs` that of documentation;
//! - `clients` writes the public clients, `records` the types of what they take and give,
//!   `decoders` what makes plain objects of answers, `encoders` what takes them back, `errors` and `options` what all services share,
//!   `exports` what the package exports;
//! - `native` writes the classes in Rust and `interface` their TypeScript types, `native_records` how
//!   records cross over, `native_options` how options are read.

mod clients;
mod decoders;
mod docs;
mod encoders;
mod errors;
mod exports;
mod interface;
mod native;
mod native_options;
mod native_records;
mod options;
mod records;
mod types;

use rosterkit::operation::{Operation, Parameter};

use crate::model::Module;
use crate::output::{NOTICE, Output};

const RUST: &str = "bindings-node/src/generated";
const TYPESCRIPT: &str = "bindings-node/js/generated";

pub fn write(output: &mut Output) {
    for module in Module::all() {
        let Module { name, .. } = module;
        output.rust(&format!("{RUST}/{name}.rs"), &native::file(module));
        typescript(output, &format!("records/{name}"), &records::file(module));
        match module.service {
            Some(service) => {
                typescript(output, &format!("clients/{name}"), &clients::file(module, service));
            }
            None => typescript(output, "decoders", &decoders::file(module)),
        }
    }
    output.rust(&format!("{RUST}/mod.rs"), &native::modules());
    output.rust(&format!("{RUST}/options.rs"), &native_options::file());
    typescript(output, "native", &interface::file());
    typescript(output, "errors", &errors::file());
    typescript(output, "options", &options::file());
    typescript(output, "index", &exports::common_js());
    let modules = format!("// {NOTICE}\n\n{}", exports::modules());
    output.file(&format!("{TYPESCRIPT}/esm.mts"), &modules);
}

fn typescript(output: &mut Output, name: &str, text: &str) {
    output.file(&format!("{TYPESCRIPT}/{name}.ts"), &format!("// {NOTICE}\n\n{text}"));
}

fn required(operation: &Operation) -> impl Iterator<Item = &'static Parameter> + use<> {
    operation.parameters.iter().filter(|parameter| parameter.required)
}

fn optional(operation: &Operation) -> impl Iterator<Item = &'static Parameter> + use<> {
    operation.parameters.iter().filter(|parameter| !parameter.required)
}

/// Put every line that is not empty so many blanks to the right.
fn indented(text: &str, blanks: usize) -> String {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!("{:blanks$}{line}", ""),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// `before(a, b, c)after` on one line where it fits, else an item a line.
fn call(indent: usize, before: &str, items: &[String], after: &str) -> String {
    let line = format!("{before}({}){after}", items.join(", "));
    if indent + line.len() <= 100 {
        return line;
    }
    let items = items.iter().map(|item| format!("  {item},\n")).collect::<String>();
    format!("{before}(\n{items}){after}")
}
