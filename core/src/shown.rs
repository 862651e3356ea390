//! Text as it may stand in a terminal, which obeys what it is sent.

/// Make text safe to show: names come from strangers. What is not seen itself but changes what is
/// seen, such as an escape or an override of the direction of writing, stands there as its number.
pub fn shown(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut shown, character| {
        match character {
            '\t' => shown.push_str("\\t"),
            '\n' => shown.push_str("\\n"),
            '\r' => shown.push_str("\\r"),
            _ if !is_harmless(character) => shown.push_str(&escaped(character)),
            _ if character.is_whitespace() => shown.push(' '),
            _ => shown.push(character),
        }
        shown
    })
}

/// Whether a character can be sent to a terminal as it is.
pub fn is_harmless(character: char) -> bool {
    match character {
        // Parts of scripts and of emoji, though they are not printed themselves.
        '\u{200c}' | '\u{200d}' => true,
        '\u{2028}' | '\u{2029}' => false,
        _ => is_printable(character) || (character.is_whitespace() && !character.is_control()),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_a_terminal_is_shown_by_its_number() {
        for (text, safe) in [
            ("Jo \"J\" O'Neill \\ 민준 é e\u{301} 🚀", "Jo \"J\" O'Neill \\ 민준 é e\u{301} 🚀"),
            ("\u{1b}[2J\u{7}\u{9b}", r"\x1b[2J\x07\x9b"),
            ("a\tb\nc\rd\u{7f}", r"a\tb\nc\rd\x7f"),
            ("\u{202e}right\u{2028}\u{feff}", r"\u202eright\u2028\ufeff"),
            ("\u{2066}\u{200f}\u{61c}left", r"\u2066\u200f\u061cleft"),
            ("\u{e0001}\u{f0000}", r"\U000e0001\U000f0000"),
            ("a\u{a0}b\u{3000}c", "a b c"),
            ("नि\u{200d}\u{200c}", "नि\u{200d}\u{200c}"),
        ] {
            assert_eq!(shown(text), safe);
        }
    }
}
