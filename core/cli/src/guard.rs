//! Values that look like options: ids of GitBook often begin with a dash, and e-mail addresses may.
//!
//! A NUL in front hides the dash from the parser; no argument of a process can have one of its own.

use std::convert::Infallible;
use std::ffi::OsString;

const GUARD: char = '\0';

/// Hide the dash of values that begin with one.
pub(crate) fn put(arguments: impl IntoIterator<Item = OsString>) -> Vec<OsString> {
    let arguments: Vec<_> = arguments.into_iter().collect();
    let has_ids = arguments.iter().take(2).eq(["members", "gitbook"]);
    let mut is_guarded = true;
    let guarded = |word: OsString| {
        // What follows is taken as it is, and may be the words of another command.
        is_guarded &= word != "--";
        match word.to_str() {
            Some(text) if is_guarded && is_value(text, has_ids) => format!("{GUARD}{text}").into(),
            _ => word,
        }
    };
    arguments.into_iter().map(guarded).collect()
}

fn is_value(word: &str, has_ids: bool) -> bool {
    let begins_so = word.starts_with('-') && !word.starts_with("--") && word != "-" && word != "-h";
    begins_so && (has_ids || word.contains('@'))
}

/// A value as it was typed.
pub(crate) fn value(word: &str) -> Result<String, Infallible> {
    Ok(removed(word))
}

/// A text about what was typed, as a person is to see it.
pub(crate) fn removed(text: &str) -> String {
    text.replace(GUARD, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn put_before(words: &[&str]) -> Vec<bool> {
        put(words.iter().map(OsString::from))
            .iter()
            .map(|w| w.to_string_lossy().starts_with(GUARD))
            .collect()
    }

    #[test]
    fn only_values_are_hidden() {
        let ids = ["members", "gitbook", "-Lx", "--json", "-", "-h", "-hx", "--", "-Ly"];
        assert_eq!(put_before(&ids), [false, false, true, false, false, false, true, false, false]);
        assert_eq!(
            put_before(&["find", "-1@example.org", "-x", "--in", "--", "-u@example.org"]),
            [false, true, false, false, false, false]
        );
        assert_eq!(value("\0-1@example.org"), Ok("-1@example.org".to_owned()));
    }
}
