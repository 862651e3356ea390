//! Print which modules of a crate use which: `cargo run -p rosterkit-structure core/src/lib.rs`.

use std::path::Path;
use std::process::ExitCode;

use rosterkit_structure::{Crate, circles};

fn main() -> ExitCode {
    let Some(root) = std::env::args().nth(1) else {
        eprintln!("Give the root of a crate, such as core/src/lib.rs.");
        return ExitCode::FAILURE;
    };
    match Crate::read(&(), Path::new(&root)) {
        Ok(read) => {
            let graph = read.graph();
            print!("{graph}");
            for circle in circles(&graph) {
                print!("\n{circle}");
            }
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
