//! CSV: a line for each row, with the fields of [`Row`] in their order.

use super::super::spreadsheet::{self, Cell, Column};
use super::super::{Flag, Review, Row};

const COLUMNS: &[Column<Row>] = &[
    ("row_key", |row| Cell::plain(&row.row_key)),
    ("service", |row| Cell::plain(&row.service)),
    ("target", |row| Cell::plain(&row.target)),
    ("user_id", |row| Cell::plain(&row.user_id)),
    ("email", |row| Cell::free(row.email.as_deref())),
    ("name", |row| Cell::free(row.name.as_deref())),
    ("account_type", |row| Cell::free(Some(row.account_type.as_str()))),
    ("role", |row| Cell::free(row.role.as_deref())),
    ("role_allows", |row| Cell::free(row.role_allows.as_deref())),
    ("access", |row| Cell::free(Some(row.access.as_str()))),
    ("privileged", |row| Cell::shown(row.privileged)),
    ("status", |row| Cell::free(Some(row.status.as_str()))),
    ("joined_at", |row| row.joined_at.map_or(Cell::Empty, Cell::shown)),
    ("last_seen_at", |row| row.last_seen_at.map_or(Cell::Empty, Cell::shown)),
    ("observed_at", |row| Cell::shown(row.observed_at)),
    ("flags", |row| Cell::words(row.flags.iter().map(Flag::as_str))),
    ("exposed_hours", |row| row.exposed_hours.map_or(Cell::Empty, Cell::shown)),
];

pub fn write(review: &Review) -> String {
    spreadsheet::write(COLUMNS, &review.rows)
}

#[cfg(test)]
mod tests {
    use super::super::super::RECORDS;
    use super::*;

    #[test]
    fn there_is_a_column_for_each_field_of_a_row() {
        let row = RECORDS.iter().find(|record| record.name == "Row").unwrap();
        let fields: Vec<_> = row.fields.iter().map(|field| field.name).collect();
        assert_eq!(COLUMNS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), fields);
    }
}
