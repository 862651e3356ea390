//! The words of documents for people. What strangers have a say in is made safe for a terminal here,
//! whatever shows it.

use super::super::{AccountStatus, Action, Standing};
use crate::Str;
use crate::shown::shown;

/// So many characters of a name are shown,
const LONGEST_NAME: usize = 96;
/// and so many of a sentence.
const LONGEST_SENTENCE: usize = 700;
/// So many characters of a digest name a plan.
const DIGEST: usize = 12;

/// A name, an address, an id or a target.
pub fn name(text: &str) -> String {
    cut(text, LONGEST_NAME)
}

/// A sentence, such as the message of an error.
pub fn sentence(text: &str) -> String {
    cut(text, LONGEST_SENTENCE)
}

/// The part of a digest that names a plan: as much as has to be given to confirm it.
pub fn short(digest: &str) -> String {
    shown(&digest.chars().take(DIGEST).collect::<String>())
}

fn cut(text: &str, longest: usize) -> String {
    let mut safe: String = text.chars().take(longest).collect();
    safe = shown(&safe);
    if text.chars().nth(longest).is_some() {
        safe.push('…');
    }
    safe
}

/// A person by the address, or else by the name and the id.
pub fn person(email: Option<&Str>, its_name: Option<&Str>, user_id: Option<&Str>) -> String {
    match (email, its_name, user_id) {
        (Some(email), ..) => name(email),
        (None, Some(its_name), Some(id)) => format!("{} ({})", name(its_name), name(id)),
        (None, Some(text), None) | (None, None, Some(text)) => name(text),
        (None, None, None) => "an unknown account".into(),
    }
}

/// What is done with a person in a place.
pub fn action(action: &Action, person: &str, target: &str) -> String {
    let target = name(target);
    let (verb, preposition) = match action {
        Action::Add => ("add", "to"),
        Action::Invite => ("invite", "to"),
        Action::SetRole => ("change", "in"),
        Action::Remove => ("remove", "from"),
        Action::Deactivate => ("deactivate", "in"),
        Action::Delete => ("delete", "in"),
        Action::Manual => ("by hand:", "in"),
        Action::Keep => ("keep", "in"),
        Action::Unknown(word) => return format!("{} {person} in {target}", name(word)),
    };
    format!("{verb} {person} {preposition} {target}")
}

/// What a person has in a place.
pub fn standing(standing: Option<&Standing>) -> String {
    let Some(Standing { role, status }) = standing else { return "no access".into() };
    let Some(role) = role.as_deref().map(name) else {
        // What is known of it is said alone: disabled, invited or that there is access.
        return match status {
            AccountStatus::Disabled | AccountStatus::Invited => status.to_string(),
            _ => "access".into(),
        };
    };
    match status {
        AccountStatus::Disabled => format!("{role} (disabled)"),
        AccountStatus::Invited => format!("{role} (invited)"),
        _ => role,
    }
}

/// A number of things.
pub fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// How many there are of each kind, but for those of which there is none: `2 to add, 1 refused`.
pub fn tally(counts: &[(usize, &str)]) -> String {
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    counts.map(|(count, what)| format!("{count} {what}")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_obey_no_terminal_and_are_cut() {
        assert_eq!(name("a\u{1b}[2J\u{202e}b\n"), r"a\x1b[2J\u202eb\n");
        let long = "n".repeat(LONGEST_NAME);
        assert_eq!(name(&long), long);
        assert_eq!(name(&format!("{long}n")), format!("{long}…"));
    }

    #[test]
    fn a_person_has_the_words_that_are_known() {
        let [email, its_name, id] = ["ann@example.com", "Ann", "u1"].map(Str::from);
        let (email, its_name, id) = (Some(&email), Some(&its_name), Some(&id));
        assert_eq!(person(email, its_name, id), "ann@example.com");
        assert_eq!(person(None, its_name, id), "Ann (u1)");
        assert_eq!(person(None, None, id), "u1");
        assert_eq!(person(None, None, None), "an unknown account");
    }
}
