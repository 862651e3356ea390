//! Rows on standard output: as JSON Lines and CSV while they arrive, or as a table at the end.

mod csv;
mod json_lines;
mod table;

use std::io;

use clap::Args;

use self::csv::Csv;
use self::json_lines::JsonLines;
use crate::row::{Field, Row};
use crate::stdout::Stdout;

pub(crate) use self::json_lines::write_json_line;
pub(crate) use self::table::{Column, Table};

/// Where rows go.
pub(crate) trait Output {
    /// Whether rows are written as they arrive.
    fn is_streamed(&self) -> bool;

    /// Take the rows of a page.
    fn add(&mut self, stdout: &mut Stdout, rows: Vec<Row>) -> io::Result<()>;

    /// Take what is not known of a place: as a row for programs, in words for people.
    fn add_remark(&mut self, stdout: &mut Stdout, row: Row, words: String) -> io::Result<()>;

    /// Take no more; give the headings of what was left out for want of room.
    fn end(&mut self, stdout: &mut Stdout, is_complete: bool) -> io::Result<Vec<&'static str>>;
}

/// The form of the output.
#[derive(Args, Debug, Clone, Copy, Default)]
pub(crate) struct Form {
    /// JSON Lines: an object a line (an array of them: | jq -s)
    #[arg(long, conflicts_with = "csv")]
    pub(crate) json: bool,
    /// CSV (RFC 4180, UTF-8); names that spreadsheets take for formulas get an apostrophe, ids and
    /// addresses stay as they are
    #[arg(long)]
    pub(crate) csv: bool,
}

impl Form {
    /// Whether it is for a person.
    pub(crate) fn is_table(self) -> bool {
        !self.json && !self.csv
    }

    /// Make the output of this form.
    pub(crate) fn output(
        self,
        fields: &'static [Field],
        columns: &'static [Column],
        is_resumed: bool,
    ) -> Box<dyn Output> {
        if self.json {
            Box::new(JsonLines)
        } else if self.csv {
            // What goes on where another left off is appended to it.
            Box::new(Csv::new(fields, !is_resumed))
        } else {
            Box::new(Table::new(columns))
        }
    }
}

/// Whether progress can be shown without getting in between the rows.
pub(crate) fn is_seen_apart(output: &dyn Output, stdout: &Stdout) -> bool {
    !output.is_streamed() || !stdout.is_terminal()
}
