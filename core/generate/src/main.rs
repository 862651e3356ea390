//! Writes what follows from the declarations: clients, records, types, lists of tests, the
//! README's table, and the manual page of the command.
//!
//!     cargo run -p rosterkit-generate             write what has changed
//!     cargo run -p rosterkit-generate -- --check  only tell whether something is out of date
//!
//! `model` is what is declared, seen as languages need it; each language has a module that turns it
//! into files, and `output` writes or compares them.

mod command;
mod declarations;
mod model;
mod node;
mod output;
mod python;
mod readme;
mod rust_tests;
mod swift;

use std::process::ExitCode;

use output::Output;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let check = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => false,
        ["--check"] => true,
        _ => {
            eprintln!("usage: rosterkit-generate [--check]");
            return ExitCode::from(2);
        }
    };
    let mut output = Output::new(check);
    readme::write(&mut output);
    declarations::write(&mut output);
    rust_tests::write(&mut output);
    python::write(&mut output);
    node::write(&mut output);
    swift::write(&mut output);
    command::write(&mut output);
    output.finish()
}
