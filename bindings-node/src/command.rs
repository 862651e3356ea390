//! `npx rosterkit`: the command, which is written in Rust.

/// Run the command with these arguments, those after its own name, and return its exit code.
///
/// It keeps the thread until it is done, and writes to the process's standard output and error itself.
#[napi_derive::napi]
pub fn run_command(arguments: Vec<String>) -> u32 {
    rosterkit_cli::run(arguments.into_iter().map(Into::into)).into()
}
