//! Documentation as TSDoc.

use rosterkit::ErrorKind;
use rosterkit::bridge::names;

/// Names between backticks as JavaScript spells them, those of errors included.
pub fn prose(text: &str) -> String {
    ErrorKind::ALL.iter().fold(names::prose(text.trim()).into_owned(), |text, kind| {
        text.replace(&format!("`{kind:?}`"), &format!("`{}`", kind.name()))
    })
}

/// A comment, on one line where it is one.
pub fn comment(text: &str) -> String {
    let text = text.trim();
    if !text.contains('\n') {
        return format!("/** {text} */\n");
    }
    let lines = text.lines().map(|line| format!(" * {line}").trim_end().to_owned() + "\n");
    format!("/**\n{} */\n", lines.collect::<String>())
}

/// A clause as a sentence: its first letter is a capital, and it ends with a full stop.
pub fn sentence(clause: &str) -> String {
    let mut letters = clause.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}

/// Text in lines of at most so many characters; paragraphs stay apart.
pub fn wrapped(text: &str, width: usize) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let mut lines = vec![String::new()];
        for word in paragraph.split_whitespace() {
            let last = lines.last_mut().expect("there is one from the beginning");
            if last.is_empty() {
                last.push_str(word);
            } else if last.chars().count() + 1 + word.chars().count() <= width {
                *last += &format!(" {word}");
            } else {
                lines.push(word.to_owned());
            }
        }
        lines.join("\n")
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}
