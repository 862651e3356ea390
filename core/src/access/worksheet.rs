//! The worksheet of a review, on which reviewers decide.

use super::risk::riskiest_first;
use super::spreadsheet::{self, Cell, Column};
use super::{Flag, Review, Row};

const COLUMNS: &[Column<Row>] = &[
    ("row_key", |row| Cell::plain(&row.row_key)),
    ("who", |row| Cell::free(Some(who(row)))),
    ("service", |row| Cell::plain(&row.service)),
    ("target", |row| Cell::plain(&row.target)),
    ("role", |row| Cell::free(row.role.as_deref())),
    ("role_allows", |row| Cell::free(row.role_allows.as_deref())),
    ("last_seen", |row| row.last_seen_at.map_or(Cell::Empty, Cell::shown)),
    ("status", |row| Cell::free(Some(row.status.as_str()))),
    ("flags", |row| Cell::words(row.flags.iter().map(Flag::as_str))),
    ("decision", |_| Cell::Empty),
    ("new_role", |_| Cell::Empty),
    ("reason", |_| Cell::Empty),
    ("reviewer", |_| Cell::Empty),
    ("decided_at", |_| Cell::Empty),
    ("ticket", |_| Cell::Empty),
];

/// Write the worksheet of a review: CSV with a line for each row, riskiest first.
pub fn write(review: &Review) -> String {
    spreadsheet::write(COLUMNS, riskiest_first(&review.rows))
}

/// A person in the words that a reviewer knows best: the e-mail address, the name, or the id.
pub fn who(row: &Row) -> &str {
    let words = [row.email.as_deref(), row.name.as_deref()].into_iter().flatten();
    words.map(str::trim).find(|words| !words.is_empty()).unwrap_or(&row.user_id)
}
