//! Quotes that are wrong: a reader goes on to the next one, and loses the lines between them.

use super::super::mistakes::Mistakes;
use super::line_ends;

/// See that quotes begin and end whole cells of a table, whose first line has a number.
pub fn check(text: &str, first: usize, delimiter: u8) -> Mistakes {
    let mut mistakes = Mistakes::default();
    let bytes = text.as_bytes();
    let (mut line, mut counted) = (first, 0);
    let mut at = 0;
    let mut begins_cell = true;
    while at < bytes.len() {
        if !(begins_cell && bytes[at] == b'"') {
            begins_cell = ends_cell(bytes[at], delimiter);
            at += 1;
            continue;
        }
        line += line_ends(&bytes[counted..at]);
        counted = at;
        let Some(end) = end(bytes, at) else {
            mistakes.on_line(line, "it has a cell that begins with `\"` and does not end with one");
            break;
        };
        at = end;
        begins_cell = false;
        let behind = bytes[at..].iter().find(|byte| **byte == delimiter || **byte != b' ');
        if behind.is_some_and(|byte| !ends_cell(*byte, delimiter)) {
            mistakes.on_line(
                line,
                "it has a cell in quotes that goes on behind them: end them where the cell ends, and \
                 write a `\"` inside it twice",
            );
        }
    }
    mistakes
}

fn ends_cell(byte: u8, delimiter: u8) -> bool {
    byte == delimiter || matches!(byte, b'\r' | b'\n')
}

/// Behind which byte quotes end that begin at another; a quote that is there twice is one of the text.
fn end(bytes: &[u8], begin: usize) -> Option<usize> {
    let mut at = begin + 1;
    loop {
        at += 1 + bytes.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if bytes.get(at) != Some(&b'"') {
            return Some(at);
        }
        at += 1;
    }
}
