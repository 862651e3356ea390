//! Confirmation: whatever changes something is told twice, the second time by a person who types what
//! it is about, or by an option that names it.

use std::io::{self, BufRead};

use crate::exit::{Failure, reason};
use crate::interrupt::Interrupt;
use crate::terminal::{ask, can_ask, tell};

/// Ask for these words, and fail unless they are typed.
///
/// `instead` says how to confirm where there is no terminal.
pub(super) async fn typed(
    words: &str,
    question: &str,
    instead: &str,
    interrupt: &mut Interrupt,
) -> Result<(), Failure> {
    if !can_ask() {
        return Err(Failure::Misused(format!(
            "nothing was changed: there is no terminal to confirm it in. {instead}"
        )));
    }
    tell("");
    ask(&format!("{question}: "));
    let line = interrupt.or_blocking(line).await?.map_err(|error| {
        let why = reason(&error);
        Failure::Misused(format!("nothing was changed: what was typed cannot be read: {why}"))
    })?;
    match line.trim() {
        typed if typed == words => Ok(()),
        "" => Err(Failure::Misused("nothing was changed: nothing was typed".to_owned())),
        typed => Err(Failure::Misused(format!("nothing was changed: `{typed}` is not `{words}`"))),
    }
}

fn line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map(|_| line)
}
