//! The command `rosterkit`, as a program of its own.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(rosterkit_cli::run(std::env::args_os().skip(1)))
}
