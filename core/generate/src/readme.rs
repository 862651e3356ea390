//! The table of operations in the README.

use std::fmt::Write as _;

use rosterkit::SERVICES;

use crate::output::Output;

pub fn write(output: &mut Output) {
    let mut table = String::from("| service | client | operations |\n|---|---|---|\n");
    for service in SERVICES {
        let names = service.operations.iter().map(|operation| format!("`{}`", operation.name));
        let names = names.collect::<Vec<_>>().join(" ");
        let _ = writeln!(table, "| {} | `{}` | {names} |", service.title, service.client);
    }
    output.section("README.md", "<!-- operations -->", "<!-- end of operations -->", &table);
}
