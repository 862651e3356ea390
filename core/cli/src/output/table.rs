//! [`Table`]: rows for a person, in columns that fit where they are shown.

use std::io::{self, Write};

use comfy_table::presets::NOTHING;
use comfy_table::{Attribute, Cell, Color, ColumnConstraint, TableComponent, Width};

use super::Output;
use crate::row::{Row, Value};
use crate::stdout::Stdout;
use crate::terminal::{columns, takes_colors};
use crate::text::{shown, width};

/// How many columns are between two cells.
const GAP: usize = 2;
/// How far a column may shrink.
const SHORTEST: usize = 10;
/// What stands for a value that is not known.
const UNKNOWN: &str = "–";

/// A column. The later ones are left out first where there is no room.
pub(crate) struct Column {
    heading: &'static str,
    field: &'static str,
    /// Whether its text may be cut. Ids and e-mail addresses may not: they are copied.
    may_shrink: bool,
}

impl Column {
    pub(crate) const fn new(heading: &'static str, field: &'static str) -> Self {
        Self { heading, field, may_shrink: false }
    }

    pub(crate) const fn that_may_shrink(heading: &'static str, field: &'static str) -> Self {
        Self { heading, field, may_shrink: true }
    }
}

/// Columns for a person, written when all rows are there: how wide they are is known at the end.
pub(crate) struct Table {
    columns: &'static [Column],
    rows: Vec<Row>,
    remarks: Vec<String>,
}

impl Table {
    pub(crate) fn new(columns: &'static [Column]) -> Self {
        Self { columns, rows: Vec::new(), remarks: Vec::new() }
    }

    /// Keep words for below the table.
    pub(crate) fn remark(&mut self, words: String) {
        self.remarks.push(words);
    }

    fn write_rows(&self, stdout: &mut Stdout) -> io::Result<Vec<&'static str>> {
        // In a pipe lines may be of any length.
        let room = stdout.is_terminal().then(columns);
        let layout = Layout::of(self.columns, &self.rows, room);
        let is_ruled = stdout.is_terminal();
        let has_colors = takes_colors(stdout);
        stdout.line(&layout.drawn(is_ruled, has_colors))?;
        Ok(layout.left_out)
    }
}

impl Output for Table {
    fn is_streamed(&self) -> bool {
        false
    }

    fn add(&mut self, _: &mut Stdout, rows: Vec<Row>) -> io::Result<()> {
        self.rows.extend(rows);
        Ok(())
    }

    fn add_remark(&mut self, _: &mut Stdout, _: Row, words: String) -> io::Result<()> {
        self.remark(words);
        Ok(())
    }

    /// Write the table, and below it whether rows are missing and what else is not known.
    fn end(&mut self, stdout: &mut Stdout, is_complete: bool) -> io::Result<Vec<&'static str>> {
        let mut left_out = Vec::new();
        if !self.rows.is_empty() {
            left_out = self.write_rows(stdout)?;
            if !is_complete {
                stdout.line("… INCOMPLETE: the rest could not be read.")?;
            }
        }
        for words in &self.remarks {
            stdout.line(&format!("… {}", shown(words)))?;
        }
        stdout.flush()?;
        Ok(left_out)
    }
}

/// What is shown of rows, as text that is safe to show.
struct Layout {
    /// The headings, and the cells below each.
    columns: Vec<(&'static str, Vec<String>)>,
    widths: Vec<usize>,
    /// The headings for which there is no room.
    left_out: Vec<&'static str>,
}

impl Layout {
    /// Choose the columns that fit in so much room, and how wide they are.
    ///
    /// A column that says nothing in any row is left out as well.
    fn of(columns: &[Column], rows: &[Row], room: Option<usize>) -> Self {
        let says_something = |column: &&Column| rows.iter().any(|r| r.get(column.field).is_known());
        let mut telling: Vec<_> = columns.iter().filter(says_something).collect();
        if telling.is_empty() {
            telling.extend(columns.first());
        }
        let cells = |column: &&Column| rows.iter().map(|row| text(row.get(column.field))).collect();
        let mut filled: Vec<_> = telling.iter().map(|c| (c.heading, cells(c))).collect();
        let widest = |(heading, cells): &(&str, Vec<String>)| {
            cells.iter().map(|cell| width(cell)).fold(width(heading), usize::max)
        };
        let wanted: Vec<_> = filled.iter().map(widest).collect();
        let widths = fitted(&telling, wanted, room);
        let left_out = filled.split_off(widths.len()).into_iter().map(|(heading, _)| heading);
        Self { left_out: left_out.collect(), columns: filled, widths }
    }

    /// The lines of the table, without a line end behind the last.
    fn drawn(&self, is_ruled: bool, has_colors: bool) -> String {
        let mut table = comfy_table::Table::new();
        table.load_preset(NOTHING).set_truncation_indicator("…").force_no_tty();
        if is_ruled {
            table.set_style(TableComponent::HeaderLines, '─');
        }
        if has_colors {
            table.enforce_styling().style_text_only();
        }
        let headings = self.columns.iter().map(|(heading, _)| heading);
        table.set_header(headings.map(|heading| Cell::new(heading).add_attribute(Attribute::Bold)));
        for row in 0..self.columns.first().map_or(0, |(_, cells)| cells.len()) {
            let cells = self.columns.iter().map(|(_, cells)| cells[row].as_str());
            let mut line = comfy_table::Row::from(cells.map(styled));
            line.max_height(1);
            table.add_row(line);
        }
        let last = self.widths.len().saturating_sub(1);
        for (at, (column, &wide)) in table.column_iter_mut().zip(&self.widths).enumerate() {
            let gap = if at == last { 0 } else { GAP };
            // What is too wide is cut where the room ends, and not at a blank: a name has none of this.
            column.set_padding((0, gap as u16)).set_delimiter('\0');
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed((wide + gap) as u16)));
        }
        table.trim_fmt()
    }
}

/// How wide the columns are that fit: those that may shrink give what is missing.
fn fitted(columns: &[&Column], wanted: Vec<usize>, room: Option<usize>) -> Vec<usize> {
    let Some(room) = room else { return wanted };
    for count in (2..=columns.len()).rev() {
        let mut widths = wanted[..count].to_vec();
        let mut excess = (widths.iter().sum::<usize>() + GAP * (count - 1)).saturating_sub(room);
        for (width, column) in widths.iter_mut().zip(columns) {
            if column.may_shrink {
                let given = excess.min(width.saturating_sub(SHORTEST));
                *width -= given;
                excess -= given;
            }
        }
        if excess == 0 {
            return widths;
        }
    }
    wanted[..1].to_vec()
}

fn text(value: &Value) -> String {
    match value {
        Value::Unknown => UNKNOWN.to_owned(),
        Value::Text(text) if text.is_empty() => UNKNOWN.to_owned(),
        Value::Text(text) => shown(text),
        Value::Flag(true) => "yes".to_owned(),
        Value::Flag(false) => "no".to_owned(),
        Value::Count(count) => count.to_string(),
        // The day is enough for a person.
        Value::Moment(moment) => {
            moment.to_string().split('T').next().unwrap_or_default().to_owned()
        }
    }
}

fn styled(text: &str) -> Cell {
    let cell = Cell::new(text);
    match text {
        "owner" | "superuser" => cell.fg(Color::DarkYellow).add_attribute(Attribute::Bold),
        "admin" => cell.fg(Color::DarkYellow),
        "service account" => cell.fg(Color::DarkMagenta),
        "invited" => cell.fg(Color::DarkCyan),
        "disabled" | "inactive" => cell.fg(Color::DarkRed),
        UNKNOWN => cell.add_attribute(Attribute::Dim),
        _ => cell,
    }
}
