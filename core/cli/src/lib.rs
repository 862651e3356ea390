//! The command `rosterkit`, for a terminal and for pipes: thin over the library.
//!
//! It is written once. The program `rosterkit` is [`run`] and no more, and the packages for Python and
//! Node call it out of their native halves.
//!
//! `arguments` says what can be typed; each of `commands` is a file with its arguments and what it
//! does. `services` makes rows of what the library lists, `output` writes them, and `terminal` is what
//! a person sees besides.

#![deny(missing_docs)]
#![warn(unreachable_pub)]

mod arguments;
mod calling;
mod commands;
mod document;
mod exit;
mod guard;
mod interrupt;
mod output;
mod row;
mod services;
mod stdout;
mod terminal;
mod text;

use std::ffi::OsString;
use std::io::Write;

use self::arguments::Parsed;
use self::exit::Failure;
use self::interrupt::Interrupt;
use self::stdout::Stdout;

pub use self::commands::command;

/// Do what the arguments say, which are those after the command's own name; return the exit code.
///
/// It writes to standard output and standard error, and heeds Ctrl-C and SIGTERM until it returns.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    perform(arguments).unwrap_or_else(|failure| {
        if let Some(words) = failure.words() {
            terminal::tell_lines(&format!("rosterkit: {words}"));
        }
        failure.code()
    })
}

fn perform(arguments: impl IntoIterator<Item = OsString>) -> Result<u8, Failure> {
    let mut stdout = Stdout::open()?;
    let code = match arguments::parse(arguments) {
        Parsed::Command(command) => {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(async {
                let mut interrupt = Interrupt::listen().await;
                command.run(&mut stdout, &mut interrupt).await
            })?
        }
        Parsed::Help(text) => {
            stdout.write_all(text.as_bytes())?;
            exit::DONE
        }
        Parsed::Mistake(text) => {
            terminal::tell_lines(&text);
            exit::MISUSED
        }
    };
    stdout.flush()?;
    Ok(code)
}
