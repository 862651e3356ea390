//! What can be typed.

use std::ffi::OsString;

use clap::Parser;
use clap::error::ErrorKind;

use crate::commands::{Arguments, Command};
use crate::guard;

/// What was typed.
pub(crate) enum Parsed {
    Command(Command),
    /// Help or the version was asked for: this.
    Help(String),
    /// It was wrong: why, and what is right.
    Mistake(String),
}

/// Read the arguments.
pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Parsed {
    let name = OsString::from("rosterkit");
    match Arguments::try_parse_from(std::iter::once(name).chain(guard::put(arguments))) {
        Ok(arguments) => Parsed::Command(arguments.command),
        Err(error) => {
            let text = guard::removed(&error.render().to_string());
            match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Help(text),
                _ => Parsed::Mistake(text.replacen("error: ", "rosterkit: ", 1)),
            }
        }
    }
}
