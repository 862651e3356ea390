//! What a terminal makes of text.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Make text safe to show: names come from strangers, and terminals obey what they are sent.
pub(crate) fn shown(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, character| {
        match character {
            // Parts of scripts and of emoji, though they are not printed themselves.
            '\u{200c}' | '\u{200d}' => shown.push(character),
            _ if is_printable(character) => shown.push(character),
            '\t' => shown.push_str("\\t"),
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            '\u{2028}' | '\u{2029}' => shown.push_str(&escaped(character)),
            _ if character.is_whitespace() && !character.is_control() => shown.push(' '),
            _ => shown.push_str(&escaped(character)),
        }
        shown
    })
}

fn escaped(character: char) -> String {
    match u32::from(character) {
        code @ ..0x100 => format!("\\x{code:02x}"),
        code @ ..0x1_0000 => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    }
}

fn is_printable(character: char) -> bool {
    match character {
        ' '..='~' => true,
        '\0'..='\u{a0}' => false,
        // What `Debug` escapes behind another character is what Unicode has no sign for; in front,
        // it would be marks as well.
        _ => String::from_iter(['a', character]).escape_debug().nth(1) != Some('\\'),
    }
}

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
    fn what_commands_a_terminal_is_shown_by_its_number() {
        for (text, safe) in [
            ("Jo \"J\" O'Neill \\ 民준 é e\u{301} 🚀", "Jo \"J\" O'Neill \\ 民준 é e\u{301} 🚀"),
            ("\u{1b}[2J\u{7}\u{9b}", r"\x1b[2J\x07\x9b"),
            ("a\tb\nc\rd\u{7f}", r"a\tb\nc\rd\x7f"),
            ("\u{202e}right\u{2028}\u{feff}", r"\u202eright\u2028\ufeff"),
            ("\u{e0001}\u{f0000}", r"\U000e0001\U000f0000"),
            ("a\u{a0}b\u{3000}c", "a b c"),
            ("नि\u{200d}\u{200c}", "नि\u{200d}\u{200c}"),
        ] {
            assert_eq!(shown(text), safe);
        }
    }

    #[test]
    fn text_is_cut_by_columns() {
        assert_eq!(shortened("abcdef", 6), "abcdef");
        assert_eq!(shortened("abcdefg", 6), "abcde…");
        assert_eq!(shortened("民준民준", 6), "民준…");
        assert_eq!(shortened("民준民준", 1), "…");
    }
}
