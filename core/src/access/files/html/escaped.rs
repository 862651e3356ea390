//! Texts of strangers as they may stand in a page: they look like what they are.

use std::fmt;

/// So many characters of a text are shown.
const LONGEST: usize = 96;

/// A name: isolated, so that writing from right to left turns around nothing but itself.
pub fn short(text: &str) -> Escaped<'_> {
    Escaped { text, longest: LONGEST, is_markup: true }
}

/// A sentence, such as the message of an error.
pub fn long(text: &str) -> Escaped<'_> {
    Escaped { text, longest: 8 * LONGEST, is_markup: true }
}

/// A name where no elements can stand: in attributes and in drawings.
pub fn bare(text: &str) -> Escaped<'_> {
    Escaped { text, longest: LONGEST, is_markup: false }
}

/// A text that is escaped and shortened when it is written.
pub struct Escaped<'a> {
    text: &'a str,
    longest: usize,
    is_markup: bool,
}

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let isolated = self.is_markup && !self.text.is_ascii();
        if isolated {
            f.write_str("<bdi>")?;
        }
        for character in self.text.chars().take(self.longest) {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                seen if !is_unseen(seen) => write!(f, "{seen}")?,
                unseen if self.is_markup => write!(f, "<u>{:04X}</u>", unseen as u32)?,
                unseen => write!(f, "[{:04X}]", unseen as u32)?,
            }
        }
        if isolated {
            f.write_str("</bdi>")?;
        }
        // Counting to the end would take longer than to see that there is more.
        match self.text.chars().nth(self.longest) {
            None => Ok(()),
            Some(_) if !self.is_markup => f.write_str("…"),
            Some(_) => {
                write!(f, "<em>… {} characters</em>", super::grouped(self.text.chars().count()))
            }
        }
    }
}

/// Whether a character is not seen itself but changes what is seen: controls, what turns writing
/// around, what has no width, and tags. Joiners stay: whole scripts are written with them.
fn is_unseen(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_shown_as_what_they_are() {
        for (text, shown) in [
            ("O'Neil <b>&\"", "O&#39;Neil &lt;b&gt;&amp;&quot;"),
            ("Zoë", "<bdi>Zoë</bdi>"),
            ("evil\u{202e}fdp.exe", "<bdi>evil<u>202E</u>fdp.exe</bdi>"),
            ("a\0\n\u{1b}[2J", "a<u>0000</u><u>000A</u><u>001B</u>[2J"),
            ("می\u{200c}خواهم", "<bdi>می\u{200c}خواهم</bdi>"),
        ] {
            assert_eq!(short(text).to_string(), shown);
        }
        let text = "n".repeat(10_000);
        assert_eq!(
            short(&text).to_string(),
            format!("{}<em>… 10,000 characters</em>", &text[..LONGEST])
        );
        assert_eq!(short(&text[..LONGEST]).to_string(), text[..LONGEST]);
    }
}
