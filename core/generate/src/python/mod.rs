//! Writes the Python package's share: the classes of its native half in Rust, and the stubs,
//! modules and errors of its Python half.
//!
//! `surface` describes clients and records as Python sees them, so that the classes and their stubs
//! cannot differ. `types` is the one place for the forms of types.

mod clients;
mod docs;
mod errors;
mod handwritten;
mod modules;
mod options;
mod parameter;
mod records;
mod stubs;
mod surface;
mod types;

use crate::model::Module;
use crate::output::{NOTICE, Output};

/// Where generated Rust goes.
const NATIVE: &str = "bindings-python/src/generated";

/// Where the Python half is.
const PACKAGE: &str = "bindings-python/python/rosterkit";

pub fn write(output: &mut Output) {
    let documented = handwritten::documentation(output);
    for module in Module::all() {
        output.rust(&format!("{NATIVE}/records/{}.rs", module.name), &records::file(module));
        let python = |suffix: &str| format!("{PACKAGE}/{}.{suffix}", module.name);
        output.file(&python("py"), &notice(&modules::records(module)));
        output.file(&python("pyi"), &notice(&stubs::records(module, &documented)));
    }
    for module in Module::of_clients() {
        output.rust(&format!("{NATIVE}/clients/{}.rs", module.name), &clients::file(module));
    }
    output.rust(&format!("{NATIVE}/options.rs"), &options::file());
    output.rust(&format!("{NATIVE}/clients/mod.rs"), &clients::registration());
    output.rust(&format!("{NATIVE}/records/mod.rs"), &records::registration());
    output.rust(&format!("{NATIVE}/service_client.rs"), &clients::service_client());
    output.rust(
        &format!("{NATIVE}/mod.rs"),
        "//! Classes that follow from the declarations.\n\n\
         #![expect(clippy::too_many_arguments, reason = \"keywords of Python\")]\n\n\
         pub mod clients;\npub mod options;\npub mod records;\n\
         pub mod service_client;\n",
    );
    output.file(&format!("{PACKAGE}/_rosterkit.pyi"), &notice(&stubs::native(&documented)));
    errors::write(output);
    modules::write_package(output);
}

/// A file of Python, with the words that all generated files begin with.
fn notice(text: &str) -> String {
    format!("# {NOTICE}\n\n{text}")
}

/// Write a generated part of a file that is otherwise written by hand.
fn section(output: &mut Output, path: &str, what: &str, text: &str, indent: &str) {
    let begin = format!("# Generated: {what}.");
    output.section(path, &begin, "# End.", &format!("{text}{indent}"));
}
