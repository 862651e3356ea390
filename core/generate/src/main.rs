//! Writes what follows from the declarations: clients, records, types, lists of tests, the
//! sections of READMEs, and the manual page of the command.
//!
//!     cargo run -p rosterkit-generate             write what has changed
//!     cargo run -p rosterkit-generate -- --check  only tell whether something is out of date
//!
//! and with the word `licenses` the licenses of what the packages contain of others.
//!
//! `model` is what is declared, seen as languages need it; each language has a module that turns it
//! into files, and `output` writes or compares them.

mod command;
mod declarations;
mod licenses;
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
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => declared(Output::new(false)),
        ["--check"] => declared(Output::new(true)),
        ["licenses"] => third_party(Output::new(false)),
        ["licenses", "--check"] => licenses::check(&Output::new(true)),
        _ => {
            eprintln!("usage: rosterkit-generate [licenses] [--check]");
            ExitCode::from(2)
        }
    }
}

fn declared(mut output: Output) -> ExitCode {
    readme::write(&mut output);
    declarations::write(&mut output);
    rust_tests::write(&mut output);
    python::write(&mut output);
    node::write(&mut output);
    swift::write(&mut output);
    command::write(&mut output);
    output.finish("make generate")
}

fn third_party(mut output: Output) -> ExitCode {
    licenses::write(&mut output);
    output.finish("make licenses")
}
