//! CSV as spreadsheets write it, and as they may be given it.
//!
//! A spreadsheet takes a cell that begins with `=` and the like for a formula. In cells that
//! strangers have a say in, such a text gets a `'` in front, which reading takes away.

mod quotes;

use std::borrow::Cow;

use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::mistakes::Mistakes;
use crate::error::{Error, Result};

/// A column: its name, and its cell in a row.
pub type Column<T> = (&'static str, for<'a> fn(&'a T) -> Cell<'a>);

/// A cell that is to be written.
pub enum Cell<'a> {
    /// A word, a number, a time, or an id, which must stay as it is.
    Plain(Cow<'a, str>),
    /// A text that strangers have a say in.
    Free(Cow<'a, str>),
    Empty,
}

impl<'a> Cell<'a> {
    pub fn plain(text: &'a str) -> Self {
        Self::Plain(text.into())
    }

    pub fn shown(value: impl ToString) -> Self {
        Self::Plain(value.to_string().into())
    }

    pub fn free(text: Option<&'a str>) -> Self {
        text.map_or(Self::Empty, |text| Self::Free(text.into()))
    }

    /// Words with blanks between them.
    pub fn words(words: impl Iterator<Item = &'a str>) -> Self {
        Self::Free(words.collect::<Vec<_>>().join(" ").into())
    }

    fn written(self) -> Cow<'a, str> {
        match self {
            Self::Free(text) if is_formula(&text) => format!("'{text}").into(),
            Self::Plain(text) | Self::Free(text) => text,
            Self::Empty => "".into(),
        }
    }
}

/// Whether a spreadsheet might calculate with a text. One that has a `'` in front already counts too:
/// so the `'` that is put there is the only one that is ever taken away.
fn is_formula(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A text as it was before it was written to a cell.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_formula(text)).unwrap_or(cell)
}

/// Write a table: RFC 4180, with a line of names.
pub fn write<'a, T: 'a>(columns: &[Column<T>], rows: impl IntoIterator<Item = &'a T>) -> String {
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(Vec::new());
    let in_memory = "memory takes all that is written";
    writer.write_record(columns.iter().map(|(name, _)| *name)).expect(in_memory);
    for row in rows {
        for (_, cell) in columns {
            writer.write_field(cell(row).written().as_bytes()).expect(in_memory);
        }
        writer.write_record(None::<&[u8]>).expect(in_memory);
    }
    let bytes = writer.into_inner().expect(in_memory);
    String::from_utf8(bytes).expect("cells are text")
}

/// A table that was read: its lines, without those that are empty.
pub struct Sheet {
    columns: Vec<(&'static str, usize)>,
    lines: Vec<(usize, StringRecord)>,
}

/// A line of a table.
pub struct Line<'a> {
    /// Its number in the text, from 1; of a cell with line breaks, where the line begins.
    pub number: usize,
    sheet: &'a Sheet,
    record: &'a StringRecord,
}

impl<'a> Line<'a> {
    /// The cell of a column, trimmed; `None` if it is empty, or the table has no such column.
    pub fn cell(&self, column: &str) -> Option<&'a str> {
        let (_, at) = self.sheet.columns.iter().find(|(name, _)| *name == column)?;
        let cell = unguarded(self.record.get(*at)?.trim()).trim();
        Some(cell).filter(|cell| !cell.is_empty())
    }
}

impl Sheet {
    /// Read the table in an argument. It has at least the columns `needed`, and perhaps those of
    /// `optional`, in any order and case, with `_`, `-` or a blank between words. Other columns are left
    /// alone.
    ///
    /// # Errors
    /// For columns that are missing or there twice: then every line would be wrong for one reason. And
    /// where cells or lines would be taken for others, or not be read: for quotes that are wrong, and
    /// lines with more cells than there are columns.
    pub fn read(
        argument: &str,
        text: &str,
        needed: &[&'static str],
        optional: &[&'static str],
    ) -> Result<Self> {
        let (text, delimiter) = without_preface(text);
        quotes::check(text.body, text.lines_before + 1, delimiter).in_argument(argument)?;
        let mut mistakes = Mistakes::default();
        let mut lines = records(text.body, delimiter);
        for (number, _) in &mut lines {
            *number += text.lines_before;
        }
        let is_filled = |record: &StringRecord| record.iter().any(|cell| !cell.trim().is_empty());
        lines.retain(|(_, record)| is_filled(record));
        if lines.is_empty() {
            let why = "is empty: its first line must have the names of the columns";
            return Err(Error::invalid_argument(argument, why));
        }
        let (first, names) = lines.remove(0);
        let columns = columns(first, &names, needed, optional, &mut mistakes);
        for (number, record) in &lines {
            if record.iter().skip(names.len()).any(|cell| !cell.trim().is_empty()) {
                mistakes.on_line(
                    *number,
                    "it has more cells than there are columns: put quotes around a cell that has a \
                     separator in it, or give the columns behind the last one a name",
                );
            }
        }
        mistakes.in_argument(argument)?;
        Ok(Self { columns, lines })
    }

    /// The lines below the names.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.lines.iter().map(|(number, record)| Line { number: *number, sheet: self, record })
    }
}

/// Where the columns are that have one of some names, which are on a line.
fn columns(
    line: usize,
    names: &StringRecord,
    needed: &[&'static str],
    optional: &[&'static str],
    mistakes: &mut Mistakes,
) -> Vec<(&'static str, usize)> {
    let mut columns = Vec::new();
    for &column in needed.iter().chain(optional) {
        let is_it = |name: &str| {
            let name = unguarded(name.trim()).replace([' ', '-'], "_");
            name.eq_ignore_ascii_case(column)
        };
        let mut found = names.iter().enumerate().filter(|(_, name)| is_it(name));
        match (found.next(), found.next()) {
            (Some((at, _)), None) => columns.push((column, at)),
            (Some(_), Some(_)) => {
                mistakes.on_line(line, format_args!("there are two columns `{column}`"));
            }
            (None, _) if needed.contains(&column) => {
                mistakes.on_line(line, format_args!("there is no column `{column}`"));
            }
            (None, _) => {}
        }
    }
    columns
}

/// A text without what comes before the table.
struct Body<'a> {
    body: &'a str,
    lines_before: usize,
}

/// Take away a byte order mark and the line `sep=;`, and see what separates columns.
fn without_preface(text: &str) -> (Body<'_>, u8) {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let preface = first.trim_end().trim_matches('"').strip_prefix("sep=");
    if let Some([separator @ (b',' | b';' | b'\t')]) = preface.map(str::as_bytes) {
        return (Body { body: rest, lines_before: 1 }, *separator);
    }
    // Names have none of them.
    let names = text.trim_start().lines().next().unwrap_or_default();
    let count = |separator: &u8| names.bytes().filter(|byte| byte == separator).count();
    let separator = [b'\t', b';', b','].into_iter().max_by_key(count).unwrap_or(b',');
    (Body { body: text, lines_before: 0 }, separator)
}

/// The records of a text, each with the number of the line where it begins.
fn records(text: &str, delimiter: u8) -> Vec<(usize, StringRecord)> {
    let reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes());
    let (mut number, mut counted) = (1, 0);
    let numbered = reader.into_records().map(|record| {
        let record = record.expect("text, in lines of any length");
        // What the reader calls the place of a record is before the empty lines that it skips.
        let place = record.position().map_or(0, |position| position.byte() as usize);
        let skipped = text[place..].len() - text[place..].trim_start_matches(['\r', '\n']).len();
        number += line_ends(&text.as_bytes()[counted..place + skipped]);
        counted = place + skipped;
        (number, record)
    });
    numbered.collect()
}

/// How many lines end in a part of a text: with `\n`, or `\r` without one.
fn line_ends(bytes: &[u8]) -> usize {
    let ends = |(at, byte): &(usize, &u8)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    bytes.iter().enumerate().filter(ends).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(usize, Option<String>, Option<String>)> {
        let sheet = Sheet::read("text", text, &["a"], &["b"]).unwrap();
        let cell = |line: &Line<'_>, column| line.cell(column).map(str::to_owned);
        sheet.lines().map(|line| (line.number, cell(&line, "a"), cell(&line, "b"))).collect()
    }

    fn mistakes(text: &str) -> String {
        let sheet = Sheet::read("text", text, &["a"], &["b"]);
        sheet.err().expect("it is refused").to_string()
    }

    #[test]
    fn a_guard_can_always_be_taken_away() {
        for text in ["", "a", "'", "'a", "=1", "'=1", "''=1", "+", "-1", "@x", "\tx", "\rx", " =1"]
        {
            let written = Cell::free(Some(text)).written();
            assert_eq!(unguarded(&written), text, "{written}");
            assert!(!written.starts_with(['=', '+', '-', '@', '\t', '\r']), "{written}");
        }
        assert_eq!(Cell::plain("=id").written(), "=id");
    }

    #[test]
    fn the_habits_of_spreadsheets_are_understood() {
        let expected =
            vec![(2, Some("x".to_owned()), Some("y, z".to_owned())), (3, None, Some("2".into()))];
        for text in [
            "a,b\nx,\"y, z\"\n,2\n",
            "a,b\r\nx,\"y, z\"\r\n,2\r\n\r\n\r\n,\r\n",
            "a,b\rx,\"y, z\"\r,2",
            "\u{feff}\"A\";\"B\"\r\n\"x\";\"y, z\"\r\n;2\r\n;;;\r\n",
            "a\tB\tmore\nx\ty, z\t1\n\t2\n",
            " b ; a;c\ny, z;x;\n2\n",
        ] {
            assert_eq!(cells(text), expected, "{text:?}");
        }
        let with_preface = cells("sep=;\r\na;b\r\nx;\"y\nz\"\r\n\r\n\r\nw;v\r\n");
        assert_eq!(with_preface.iter().map(|(number, ..)| *number).collect::<Vec<_>>(), [3, 7]);
    }

    #[test]
    fn a_name_may_be_written_as_people_write_it() {
        let sheet =
            Sheet::read("text", "E-mail,Left At\na,b\n", &["e_mail"], &["left_at"]).unwrap();
        let line = sheet.lines().next().unwrap();
        assert_eq!((line.cell("e_mail"), line.cell("left_at")), (Some("a"), Some("b")));
    }

    #[test]
    fn what_would_be_read_as_something_else_is_a_mistake() {
        let open = "it has a cell that begins with `\"` and does not end";
        let more_behind = "it has a cell in quotes that goes on behind them";
        let more_cells = "it has more cells than there are columns";
        for (text, told) in [
            ("a,b\n1,2\n3,\"4\n5,6\n", format!("line 3: {open}")),
            ("a,b\n\n1,\"2\"\"", format!("line 3: {open}")),
            ("sep=;\n\"a;b\n1;2\n", format!("line 2: {open}")),
            ("a,b\n1,\"2\n3,\"4\"\n", format!("line 2: {more_behind}")),
            ("a,b\r\n\"1\r\n\",2\r\n\"3\"x\",4\r\n", format!("line 4: {more_behind}")),
            ("a,b\n1,2,,\nx, y,2\n", format!("line 3: {more_cells}")),
        ] {
            let mistakes = mistakes(text);
            assert!(mistakes.contains(&told), "{text:?}: {mistakes}");
        }
        assert_eq!(
            cells("a\tb\n\"1\"\t \"2\n\"\"\"3\" \t4\"\n"),
            [
                (2, Some("1".to_owned()), Some("\"2".to_owned())),
                (3, Some("\"3".into()), Some("4\"".into()))
            ]
        );
    }

    #[test]
    fn columns_that_are_missing_or_there_twice_are_mistakes() {
        assert_eq!(
            mistakes(" \n\nc,b,B\n"),
            "The argument `text` has 2 mistakes:\n  \
             line 3: there is no column `a`\n  line 3: there are two columns `b`"
        );
        for empty in ["", "\u{feff}", "\r\n\r\n", ",,,\n"] {
            assert!(mistakes(empty).ends_with("must have the names of the columns."), "{empty:?}");
        }
    }
}
