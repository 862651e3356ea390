//! Swift's text: comments, and lists of arguments that are broken where they are too long.

use rosterkit::ErrorKind;
use rosterkit::bridge::names::prose;

/// The longest line.
const WIDTH: usize = 110;

/// A documentation comment. Names with underscores are respelled, and errors are cases of one type.
pub fn doc(indent: usize, text: &str) -> String {
    let margin = " ".repeat(indent) + "///";
    let text = ErrorKind::ALL.iter().fold(text.to_owned(), |text, &kind| {
        text.replace(&format!("`{}`", kind.name()), &format!("`RosterKitError.{}`", case(kind)))
    });
    let lines = text.lines().flat_map(|line| wrapped(line, WIDTH - margin.len() - 1));
    lines.map(|line| format!("{margin} {}", prose(&line)).trim_end().to_owned() + "\n").collect()
}

/// A line in lines that are not too long; those of an item of a list are indented.
fn wrapped(line: &str, width: usize) -> Vec<String> {
    let blanks = line.len() - line.trim_start().len();
    let item = line.trim_start().starts_with("- ");
    let hang = " ".repeat(blanks + if item { 2 } else { 0 });
    let mut lines = vec![String::new()];
    for word in line.trim_start().split(' ') {
        let last = lines.last_mut().expect("there is one");
        if last.is_empty() {
            *last = " ".repeat(blanks) + word;
        } else if last.len() + 1 + word.len() <= width {
            *last += " ";
            *last += word;
        } else {
            lines.push(format!("{hang}{word}"));
        }
    }
    lines
}

/// `before(items)after` in one line, or else the items in lines of their own.
pub fn list(indent: usize, before: &str, items: &[String], after: &str) -> String {
    let margin = " ".repeat(indent);
    let short = format!("{margin}{before}({}){after}\n", items.join(", "));
    if short.len() <= WIDTH + 1 {
        return short;
    }
    let inner = " ".repeat(indent + 4);
    let mut text = format!("{margin}{before}(\n{inner}");
    let mut column = inner.len();
    for (index, item) in items.iter().enumerate() {
        let item = if index + 1 < items.len() { format!("{item},") } else { item.clone() };
        if column > inner.len() && column + 1 + item.len() > WIDTH {
            text += &format!("\n{inner}");
            column = inner.len();
        } else if column > inner.len() {
            text += " ";
            column += 1;
        }
        column += item.len();
        text += &item;
    }
    text + &format!("\n{margin}){after}\n")
}

/// Begin a sentence with it.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// The name of a kind's case: `NotFoundError` is `notFound`.
pub fn case(kind: ErrorKind) -> String {
    let name = kind.name().strip_suffix("Error").unwrap_or(kind.name());
    name[..1].to_lowercase() + &name[1..]
}
