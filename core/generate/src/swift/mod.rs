//! Swift: the clients and records that programs see, and what they need of the Rust half.
//!
//! Written in Swift are `Sources/RosterKit/Generated` and `Tests/RosterKitTests/Generated`, in Rust
//! `bindings-swift/src/generated`. Between the two is uniffi's own text, which `rosterkit-bindgen`
//! makes of the built library.

mod clients;
mod errors;
mod options;
mod records;
mod rust;
mod tests;
mod text;
mod types;

use crate::model::Module;
use crate::output::{NOTICE, Output};

pub fn write(output: &mut Output) {
    for module in Module::all() {
        let client = module.service.map(|service| clients::swift(service, module));
        let parts = client.into_iter().flatten().chain(records::swift(module));
        let name = if module.service.is_some() { types::prefix(module) } else { "Shared" };
        swift_file(output, name, &parts.collect::<Vec<_>>().join("\n"));
        rust_file(output, module.name, &rust::client_and_records(module));
    }
    swift_file(output, "Configuration", &options::swift());
    swift_file(output, "RosterKitError", &errors::swift());
    rust_file(output, "options", &options::rust());
    rust_file(output, "error_facts", &errors::rust());
    rust_file(output, "mod", &rust::modules());
    test_file(output, "Operations", &tests::operations());
    let readme = output.read("bindings-swift/README.md");
    test_file(output, "Readme", &tests::readme(&readme));
}

fn swift_file(output: &mut Output, name: &str, text: &str) {
    let path = format!("bindings-swift/Sources/RosterKit/Generated/{name}.swift");
    let imports = "import Foundation\ninternal import RosterKitNative";
    output.file(&path, &format!("// {NOTICE}\n\n{imports}\n\n{text}"));
}

fn test_file(output: &mut Output, name: &str, text: &str) {
    let path = format!("bindings-swift/Tests/RosterKitTests/Generated/{name}.swift");
    output.file(&path, &format!("// {NOTICE}\n\n{text}"));
}

fn rust_file(output: &mut Output, name: &str, text: &str) {
    output.rust(&format!("bindings-swift/src/generated/{name}.rs"), text);
}
