//! Documents for people, a step a line: broken where the terminal ends, in the colors of their signs.

use std::io;

use crate::stdout::Stdout;
use crate::terminal::{columns, stderr_columns, takes_colors, tell};
use crate::text::wrapped;

/// Write a document to standard output.
pub(crate) fn write(text: &str, stdout: &mut Stdout) -> io::Result<()> {
    // In a pipe lines may be of any length.
    let room = if stdout.is_terminal() { columns() } else { usize::MAX };
    let has_colors = takes_colors(stdout);
    for line in text.trim_end().split('\n') {
        let color = color(line).filter(|_| has_colors);
        for part in wrapped(line, room) {
            match color {
                Some(color) => stdout.line(&format!("\x1b[{color}m{part}\x1b[0m"))?,
                None => stdout.line(&part)?,
            }
        }
    }
    Ok(())
}

/// Show a document on standard error.
pub(crate) fn show(text: &str) {
    let room = stderr_columns();
    text.trim_end().split('\n').flat_map(|line| wrapped(line, room)).for_each(|line| tell(&line));
}

/// A plan's text without the names of its secrets: they are no part of what is applied, and many.
pub(crate) fn without_secrets(plan: &str) -> String {
    let mut is_of_secrets = false;
    let is_shown = |line: &&str| {
        is_of_secrets |= line.starts_with("Secrets to rotate");
        let is_shown = !is_of_secrets;
        is_of_secrets &= !line.is_empty();
        is_shown
    };
    plan.lines().filter(is_shown).collect::<Vec<_>>().join("\n")
}

/// The color of a line by how it begins: that of a step by its sign, and by its outcome.
fn color(line: &str) -> Option<&'static str> {
    const GREEN: &str = "32";
    const YELLOW: &str = "33";
    const RED: &str = "31";
    const BOLD_RED: &str = "1;31";
    let word = line.split(' ').next().unwrap_or_default();
    match word {
        "+" | "done" => Some(GREEN),
        "~" | "?" | "manual" | "requested" => Some(YELLOW),
        "-" => Some(RED),
        "!" | "refused" | "failed" => Some(BOLD_RED),
        _ => None,
    }
}
