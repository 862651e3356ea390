//! What a terminal makes of text.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

pub(crate) use rosterkit::bridge::text::shown;

/// How many columns text takes up.
pub(crate) fn width(text: &str) -> usize {
    text.width()
}

/// Cut text that takes up more columns, and end it with an ellipsis.
pub(crate) fn shortened(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let mut room = columns.saturating_sub(1);
    let fits = |character: &char| {
        let wide = character.width().unwrap_or(0);
        let fits = wide <= room;
        room = room.saturating_sub(wide);
        fits
    };
    text.chars().take_while(fits).chain(['…']).collect()
}

/// Break a line where it is too long, at blanks; what goes on is indented further than it began.
pub(crate) fn wrapped(line: &str, columns: usize) -> Vec<String> {
    let begin = line.len() - line.trim_start().len();
    let indent = " ".repeat(begin + 4);
    // Where there is hardly any room, the terminal itself breaks lines best.
    if width(line) <= columns || indent.len() + 20 > columns {
        return vec![line.to_owned()];
    }
    let mut lines = vec![line[..begin].to_owned()];
    let mut is_first = true;
    for word in line.trim_start().split(' ') {
        let last = lines.last_mut().expect("there is one");
        if !is_first && width(last) + 1 + width(word) > columns {
            lines.push(format!("{indent}{word}"));
        } else {
            if !is_first {
                last.push(' ');
            }
            last.push_str(word);
        }
        is_first = false;
    }
    lines
}

/// One thing and many of them.
pub(crate) type Nouns = (&'static str, &'static str);

pub(crate) const MEMBERS: Nouns = ("member", "members");
pub(crate) const ORGANIZATIONS: Nouns = ("organization", "organizations");
pub(crate) const PEOPLE: Nouns = ("person", "people");
pub(crate) const PLACES: Nouns = ("place", "places");
pub(crate) const ROWS: Nouns = ("row", "rows");
pub(crate) const SECRETS: Nouns = ("secret", "secrets");
pub(crate) const STEPS: Nouns = ("step", "steps");
pub(crate) const TEAMS: Nouns = ("team", "teams");

/// A number of things, in words.
pub(crate) fn counted(count: usize, nouns: Nouns) -> String {
    format!("{count} {}", if count == 1 { nouns.0 } else { nouns.1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_cut_by_columns() {
        assert_eq!(shortened("abcdef", 6), "abcdef");
        assert_eq!(shortened("abcdefg", 6), "abcde…");
        assert_eq!(shortened("民준民준", 6), "民준…");
        assert_eq!(shortened("民준民준", 1), "…");
    }

    #[test]
    fn lines_are_broken_at_blanks_and_go_on_indented() {
        assert_eq!(wrapped("  short", 30), ["  short"]);
        let line = "  note: one two three four five six";
        assert_eq!(wrapped(line, 28), ["  note: one two three four", "      five six"]);
        assert_eq!(wrapped(line, 20), [line], "there is no room");
        let target = "- remove x from gitbook:organization-without-a-blank";
        assert_eq!(
            wrapped(target, 30),
            ["- remove x from", "    gitbook:organization-without-a-blank"]
        );
    }
}
