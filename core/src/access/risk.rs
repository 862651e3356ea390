//! Which rows a reviewer should look at first.

use super::order::sort_by_key;
use super::{Flag, Row};

/// The risks, greatest first.
const GREATEST_FIRST: [fn(&Row) -> bool; 9] = [
    |row| row.flags.contains(&Flag::Leaver),
    |row| row.flags.contains(&Flag::SoleOwner),
    |row| row.privileged,
    |row| row.flags.contains(&Flag::External),
    |row| row.flags.contains(&Flag::Dormant),
    |row| row.flags.contains(&Flag::NotOnRoster),
    |row| row.flags.contains(&Flag::DuplicatePerson),
    |row| row.flags.contains(&Flag::StaleInvite),
    |row| !row.flags.is_empty(),
];

/// How much of a risk a row is. One great risk outweighs all smaller ones together.
fn risk(row: &Row) -> u32 {
    GREATEST_FIRST.iter().fold(0, |risk, has| risk << 1 | u32::from(has(row)))
}

/// Rows with the riskiest first, and those of the same risk in the order they had.
pub fn riskiest_first(rows: &[Row]) -> Vec<&Row> {
    let mut sorted: Vec<_> = rows.iter().collect();
    sort_by_key(&mut sorted, |row| std::cmp::Reverse(risk(row)));
    sorted
}
