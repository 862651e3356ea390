//! Spelling: from the names of the declaration to those of the wire and of other languages.

/// `dt_confirmed` → `dtConfirmed`.
pub fn camel(snake: &str) -> String {
    let mut words = snake.split('_').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| name + &capitalised(word))
}

/// `list_team_members` → `ListTeamMembers`.
pub fn pascal(snake: &str) -> String {
    snake.split('_').map(capitalised).collect()
}

/// `DtConfirmed` → `dt_confirmed`.
pub fn snake(pascal: &str) -> String {
    pascal.char_indices().fold(String::new(), |mut name, (index, letter)| {
        if index > 0 && letter.is_uppercase() {
            name.push('_');
        }
        name.extend(letter.to_lowercase());
        name
    })
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_are_spelled_in_every_case() {
        assert_eq!(super::camel("dt_confirmed"), "dtConfirmed");
        assert_eq!(super::pascal("list_team_members"), "ListTeamMembers");
        assert_eq!(super::snake("DtConfirmed"), "dt_confirmed");
    }
}
