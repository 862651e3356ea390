//! [`Csv`]: rows for programs and spreadsheets.

use std::io;

use csv::{Terminator, WriterBuilder};

use super::Output;
use crate::row::{Field, Row, Value, written};
use crate::stdout::Stdout;

/// The beginnings that spreadsheets take for formulas, which a stranger may have as a name.
const FORMULAS: &[char] = &['=', '+', '-', '@', '\t', '\r'];

/// CSV (RFC 4180) with a header, in UTF-8.
///
/// Free text that looks like a formula gets an apostrophe in front; identifiers stay as they are.
pub(super) struct Csv {
    fields: &'static [Field],
    needs_header: bool,
}

impl Csv {
    pub(super) fn new(fields: &'static [Field], has_header: bool) -> Self {
        Self { fields, needs_header: has_header }
    }

    /// Write rows, the header before the first of them, and hand them on at once.
    fn write(&mut self, stdout: &mut Stdout, rows: &[Row]) -> io::Result<()> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(stdout);
        if std::mem::take(&mut self.needs_header) {
            writer.write_record(self.fields.iter().map(|field| field.name)).map_err(unwrapped)?;
        }
        for row in rows {
            let cells = row.iter().map(|(field, value)| cell(field, value));
            writer.write_record(cells).map_err(unwrapped)?;
        }
        writer.flush()
    }
}

impl Output for Csv {
    fn is_streamed(&self) -> bool {
        true
    }

    fn add(&mut self, stdout: &mut Stdout, rows: Vec<Row>) -> io::Result<()> {
        self.write(stdout, &rows)
    }

    fn add_remark(&mut self, stdout: &mut Stdout, row: Row, _: String) -> io::Result<()> {
        self.write(stdout, &[row])
    }

    /// Write the header of a listing that is empty, but not of one that failed.
    fn end(&mut self, stdout: &mut Stdout, is_complete: bool) -> io::Result<Vec<&'static str>> {
        if is_complete {
            self.write(stdout, &[])?;
        }
        Ok(Vec::new())
    }
}

/// The failure to write, which the library's own conversion would hide in another.
fn unwrapped(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn cell(field: &Field, value: &Value) -> String {
    match value {
        Value::Unknown => String::new(),
        Value::Text(text) if field.is_free_text && text.starts_with(FORMULAS) => format!("'{text}"),
        Value::Text(text) => text.clone(),
        Value::Flag(flag) => flag.to_string(),
        Value::Count(count) => count.to_string(),
        Value::Moment(moment) => written(*moment),
    }
}
