//! Spell one name in several languages, and one limit in words.
//!
//! A name is declared with underscores, as Rust and Python write it. The macro, the generator and
//! the bindings for languages without underscores all spell it here, so they cannot disagree.

#![warn(unreachable_pub)]

/// Spell a name as JavaScript and Swift do: `list_team_members` becomes `listTeamMembers`.
pub fn camel(snake: &str) -> String {
    let mut words = snake.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalized(word))
}

/// Spell a name as types are: `list_team_members` becomes `ListTeamMembers`.
pub fn pascal(snake: &str) -> String {
    snake.split('_').map(capitalized).collect()
}

/// Spell a name with underscores: `DtConfirmed` and `dtConfirmed` become `dt_confirmed`.
pub fn snake(name: &str) -> String {
    name.char_indices().fold(String::new(), |mut snake, (index, letter)| {
        if index > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        snake
    })
}

/// Write a description with the range that belongs to it: `How many. 1 to 120.`
pub fn described(description: &str, range: Option<(u64, u64)>) -> String {
    match range {
        Some((least, u64::MAX)) => format!("{description} At least {least}."),
        Some((least, most)) => format!("{description} {least} to {most}."),
        None => description.to_owned(),
    }
}

fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_spelled_in_every_case() {
        assert_eq!(camel("list_team_members"), "listTeamMembers");
        assert_eq!(pascal("list_team_members"), "ListTeamMembers");
        assert_eq!(snake("DtConfirmed"), "dt_confirmed");
        assert_eq!(snake("dtConfirmed"), "dt_confirmed");
    }

    #[test]
    fn a_spelling_can_be_taken_back() {
        for name in ["dt_confirmed", "max_retry_after", "id"] {
            assert_eq!(snake(&camel(name)), name);
            assert_eq!(snake(&pascal(name)), name);
        }
    }
}
