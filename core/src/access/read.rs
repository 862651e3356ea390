//! Reading back: reviews from JSON Lines, rosters and changes from CSV.

use std::collections::HashMap;

use super::emails::{folded, is_address};
use super::files::json_lines;
use super::mistakes::Mistakes;
use super::spreadsheet::{Line, Sheet};
use super::target::Target;
use super::wanted::why_nobody;
use super::{AccessChange, ChangeKind, Changes, Review, Roster, RosterEntry, RosterStatus};
use crate::error::{Error, Result};
use crate::shown::shown;
use crate::{Str, Timestamp};

/// Read a review.
///
/// # Errors
/// For a text that is not a whole review as it was written, or that is of a newer version.
pub fn review(text: &str) -> Result<Review> {
    json_lines::read(text).map_err(|why| Error::invalid_argument("text", why))
}

/// Read a roster.
///
/// # Errors
/// For a table of nobody, and for one with mistakes: all of them, each with its line.
pub fn roster(text: &str) -> Result<Roster> {
    let sheet = Sheet::read("text", text, &["email"], &["aliases", "status", "left_at"])?;
    let mut mistakes = Mistakes::default();
    // On which line each address is.
    let mut lines: HashMap<String, usize> = HashMap::new();
    let people: Vec<_> =
        sheet.lines().map(|line| person(&line, &mut lines, &mut mistakes)).collect();
    mistakes.in_argument("text")?;
    if people.is_empty() {
        // An export that failed, and not a company that nobody works for.
        let why = "lists no people below the names of its columns";
        return Err(Error::invalid_argument("text", why));
    }
    Ok(Roster { people })
}

/// Read changes.
///
/// # Errors
/// For a table with mistakes: all of them, each with its line.
pub fn changes(text: &str) -> Result<Changes> {
    let sheet = Sheet::read("text", text, &["kind", "user", "target"], &["role"])?;
    let mut mistakes = Mistakes::default();
    // On which line each user of each target is.
    let mut lines: HashMap<(String, String), usize> = HashMap::new();
    let changes = sheet.lines().map(|line| change(&line, &mut lines, &mut mistakes)).collect();
    mistakes.in_argument("text")?;
    Ok(Changes { changes })
}

fn change(
    line: &Line<'_>,
    lines: &mut HashMap<(String, String), usize>,
    mistakes: &mut Mistakes,
) -> AccessChange {
    let number = line.number;
    let [user, target] = ["user", "target"].map(|column| {
        let cell = line.cell(column).unwrap_or_default();
        if cell.is_empty() {
            mistakes.on_line(number, format_args!("it has no `{column}`"));
        }
        cell
    });
    let kind = line.cell("kind").unwrap_or_default().to_lowercase().replace([' ', '-'], "_");
    let kind = ChangeKind::from(kind.as_str());
    let role = line.cell("role");
    let what = match (&kind, role) {
        (ChangeKind::Unknown(_), _) => match line.cell("kind") {
            None => Some("it has no `kind`: write grant, revoke or set_role".to_owned()),
            Some(word) => {
                Some(format!("`{word}` is not a change: write grant, revoke or set_role"))
            }
        },
        (ChangeKind::Revoke, Some(_)) => Some("`revoke` has a `role`: empty it".to_owned()),
        (ChangeKind::Grant | ChangeKind::SetRole, None) => {
            Some(format!("`{}` has no `role`", kind.as_str()))
        }
        _ => None,
    };
    if let Some(what) = what {
        mistakes.on_line(number, what);
    }
    if let Some(why) = why_nobody(user) {
        mistakes.on_line(number, format_args!("`{}` {why}", shown(user)));
    } else if kind == ChangeKind::Grant && !user.is_empty() && !is_address(user) {
        let what = "is not an e-mail address: access is granted by one";
        mistakes.on_line(number, format_args!("`{user}` {what}"));
    }
    match target.parse::<Target>() {
        _ if target.is_empty() => {}
        Err(why) => mistakes.on_line(number, why),
        Ok(_) if user.is_empty() => {}
        Ok(place) => {
            let first = *lines.entry((folded(user), place.to_string())).or_insert(number);
            if first != number {
                let what = format_args!("`{user}` in `{target}` is on line {first} as well");
                mistakes.on_line(number, what);
            }
        }
    }
    AccessChange { kind, user: user.into(), target: target.into(), role: role.map(Str::from) }
}

fn person(
    line: &Line<'_>,
    lines: &mut HashMap<String, usize>,
    mistakes: &mut Mistakes,
) -> RosterEntry {
    let number = line.number;
    let separators = |c: char| c == ';' || c == ',' || c.is_whitespace();
    let aliases = line.cell("aliases").unwrap_or_default().split(separators);
    let aliases: Vec<_> = aliases.filter(|alias| !alias.is_empty()).collect();
    let email = line.cell("email").unwrap_or_default();
    if email.is_empty() {
        mistakes.on_line(number, "it has no `email`");
    }
    for &address in std::iter::once(&email).filter(|email| !email.is_empty()).chain(&aliases) {
        if !is_address(address) {
            let what = "is not a plain e-mail address";
            mistakes.on_line(number, format_args!("`{}` {what}", shown(address)));
        }
        let first = *lines.entry(folded(address)).or_insert(number);
        if first != number {
            mistakes.on_line(number, format_args!("`{address}` is on line {first} as well"));
        }
    }
    let status = line.cell("status").map(|word| RosterStatus::from(word.to_lowercase().as_str()));
    if let Some(RosterStatus::Unknown(word)) = &status {
        mistakes.on_line(number, format_args!("`{word}` is not a status: write active or left"));
    }
    let left_at = line.cell("left_at").and_then(|text| {
        let left_at = date_or_time(text);
        if left_at.is_none() {
            let what = "is not a date: write one such as 2026-11-29, or 2026-11-29T17:00:00Z";
            mistakes.on_line(number, format_args!("`{text}` {what}"));
        }
        left_at
    });
    RosterEntry {
        email: email.into(),
        aliases: (!aliases.is_empty()).then(|| aliases.into_iter().map(Str::from).collect()),
        status,
        left_at,
    }
}

/// A time in RFC 3339, or a date, which stands for its first moment in UTC.
fn date_or_time(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| format!("{text}T00:00:00Z").parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        roster(text).unwrap_err().to_string()
    }

    #[test]
    fn a_roster_is_read_from_any_spreadsheet() {
        let texts = [
            "email,aliases,status,left_at\n\
             ann@example.com,a.lee@example.com ann@old.example,,\n\
             bob@example.com,,left,2026-11-29\n\
             cem@example.com,,Active,2026-12-24T18:00:00+01:00\n",
            "\u{feff}\"Left_At\";\"EMAIL\";\"Department\";\"Status\";\"aliases\"\r\n\
             \"\";\"ann@example.com\";\"R&D\";\"\";\"a.lee@example.com; ann@old.example\"\r\n\
             \"2026-11-29\";\"bob@example.com\";\"\";\"LEFT\";\"\"\r\n\
             \"2026-12-24T17:00:00Z\";\" cem@example.com \";\"\";\"active\";\"\"\r\n\
             \"\";\"\";\"\";\"\";\"\"\r\n\r\n",
        ];
        let time = |text: &str| Some(text.parse().unwrap());
        let expected = Roster::new([
            RosterEntry::new("ann@example.com")
                .aliases(["a.lee@example.com", "ann@old.example"].map(Str::from)),
            RosterEntry {
                status: Some(RosterStatus::Left),
                left_at: time("2026-11-29T00:00:00Z"),
                ..RosterEntry::new("bob@example.com")
            },
            RosterEntry {
                status: Some(RosterStatus::Active),
                left_at: time("2026-12-24T17:00:00Z"),
                ..RosterEntry::new("cem@example.com")
            },
        ]);
        for text in texts {
            assert_eq!(roster(text).unwrap(), expected);
        }
    }

    #[test]
    fn every_mistake_of_a_roster_is_told_with_its_line() {
        let text = "Email,status,left_at,aliases\n\
                    ann@example.com,,,\n\
                    ,left,,\n\
                    ann,gone,29.11.2026,\n\
                    bob@example.com,,,ANN@example.com\n";
        assert_eq!(
            refused(text),
            "The argument `text` has 5 mistakes:\n  \
             line 3: it has no `email`\n  \
             line 4: `ann` is not a plain e-mail address\n  \
             line 4: `gone` is not a status: write active or left\n  \
             line 4: `29.11.2026` is not a date: write one such as 2026-11-29, or 2026-11-29T17:00:00Z\n  \
             line 5: `ANN@example.com` is on line 2 as well"
        );
        assert_eq!(
            refused("name,mail\nAnn,ann@example.com\n"),
            "The argument `text` has a mistake:\n  line 1: there is no column `email`"
        );
        let many: String = (0..25).map(|number| format!("no address {number}\n")).collect();
        let many = refused(&format!("email\n{many}"));
        assert!(many.starts_with("The argument `text` has 25 mistakes:\n  line 2: "), "{many}");
        assert!(
            many.ends_with(
                "\n  line 21: `no address 19` is not a plain e-mail address\n  and 5 more"
            ),
            "{many}"
        );
    }

    fn change(kind: ChangeKind, user: &str, target: &str, role: Option<&str>) -> AccessChange {
        AccessChange { role: role.map(Str::from), ..AccessChange::new(kind, user, target) }
    }

    #[test]
    fn changes_are_read_from_any_spreadsheet() {
        let texts = [
            "kind,user,target,role\n\
             grant,ann@example.com,gitbook:org,read\n\
             revoke,u7,paperspace@EU:my-team,\n\
             set_role,bob@example.com,zenml,admin\n",
            "\u{feff}sep=;\r\n\
             \"Role\";\"USER\";\"Ticket\";\"Kind\";\"target\"\r\n\
             \"read\";\" ann@example.com \";\"T-1\";\"Grant\";\"gitbook:org\"\r\n\
             \"\";\"u7\";\"\";\"REVOKE\";\"paperspace@EU:my-team\"\r\n\
             \"admin\";\"bob@example.com\";\"\";\"set-role\";\"zenml\"\r\n\
             \"\";\"\";\"\";\"\";\"\"\r\n\r\n",
        ];
        let expected = Changes::new([
            change(ChangeKind::Grant, "ann@example.com", "gitbook:org", Some("read")),
            change(ChangeKind::Revoke, "u7", "paperspace@EU:my-team", None),
            change(ChangeKind::SetRole, "bob@example.com", "zenml", Some("admin")),
        ]);
        for text in texts {
            assert_eq!(changes(text).unwrap(), expected);
        }
    }

    #[test]
    fn every_mistake_of_changes_is_told_with_its_line() {
        let text = "user,kind,target,role\n\
                    ann@example.com,grant,zenml,\n\
                    u7,Grant,zenml,admin\n\
                    bob@example.com,revoke,paperspace:team,admin\n\
                    ,set role,gitbook:org,\n\
                    eve@example.com,drop,,\n\
                    eve@example.com,,github:org,\n\
                    BOB@example.com,set_role,paperspace:team,owner\n\
                    eve@example.com,revoke,paperspace,\n";
        assert_eq!(
            changes(text).unwrap_err().to_string(),
            "The argument `text` has 11 mistakes:\n  \
             line 2: `grant` has no `role`\n  \
             line 3: `u7` is not an e-mail address: access is granted by one\n  \
             line 4: `revoke` has a `role`: empty it\n  \
             line 5: it has no `user`\n  \
             line 5: `set_role` has no `role`\n  \
             line 6: it has no `target`\n  \
             line 6: `drop` is not a change: write grant, revoke or set_role\n  \
             line 7: it has no `kind`: write grant, revoke or set_role\n  \
             line 7: `github` is none of the services: `paperspace`, `zenml`, `gitbook`, `evo`\n  \
             line 8: `BOB@example.com` in `paperspace:team` is on line 4 as well\n  \
             line 9: `paperspace` is no place of Paperspace: write `paperspace:TEAM`"
        );
        assert_eq!(
            changes("kind,target\n").unwrap_err().to_string(),
            "The argument `text` has a mistake:\n  line 1: there is no column `user`"
        );
    }
}
