//! The places of the story, and who is in them.

use rosterkit::access::{Flag, Review, Roster, RosterEntry, RosterStatus, Row};
use rosterkit::{Access, Evo, GitBook, Paperspace, Result, Str, Timestamp, ZenML};
use rosterkit_emulator::Endpoints;

/// The person who leaves, and the place that has no other owner.
pub(super) struct Leaver {
    pub(super) name: Str,
    pub(super) email: Str,
    pub(super) alone_in: Str,
    /// Another person there, who can become an owner.
    pub(super) colleague: Str,
}

/// What reads and writes in the emulated services.
pub(super) fn access(at: &Endpoints) -> Result<Access> {
    let (paperspace, zenml, gitbook, evo) = (&at.paperspace, &at.zenml, &at.gitbook, &at.evo);
    let paperspace =
        Paperspace::builder().base_url(&paperspace.base_url).api_key(&paperspace.api_key);
    let zenml = ZenML::builder().base_url(&zenml.base_url).api_key(&zenml.api_key);
    let gitbook = GitBook::builder().base_url(&gitbook.base_url).token(&gitbook.token);
    let evo = Evo::builder().base_url(&evo.base_url).token(&evo.token);
    Access::builder()
        .client("paperspace", paperspace.build()?)
        .client("zenml", zenml.build()?)
        .client("gitbook", gitbook.build()?)
        .client("evo", evo.build()?)
        .build()
}

/// The places that are reviewed. The second workspace is small.
pub(super) fn targets(at: &Endpoints) -> Vec<String> {
    let (gitbook, evo) = (&at.gitbook, &at.evo);
    vec![
        "paperspace:my-team".to_owned(),
        format!("gitbook:{}/{}", gitbook.organization_id, gitbook.team_id),
        format!("evo:{}/{}", evo.org_id, evo.workspace_id),
        format!("evo:{}/{}", evo.org_id, evo.other_workspace_id),
        "zenml".to_owned(),
    ]
}

/// The person who is the only owner of a place, and in the most others.
pub(super) fn leaver(review: &Review) -> Option<Leaver> {
    let owned = review.rows.iter().filter(|row| row.flags.contains(&Flag::SoleOwner));
    let places = |email: &Str| review.rows.iter().filter(|row| is_of(row, email)).count();
    // The credential of Paperspace is its owner's: their own account they cannot remove.
    let known = owned.filter(|row| row.service == "evo");
    let (row, email) = known
        .filter_map(|row| Some((row, row.email.clone()?)))
        .max_by_key(|(_, email)| places(email))?;
    let here = review.rows.iter().filter(|other| other.target == row.target);
    let colleague = here.filter(|other| other.user_id != row.user_id).find_map(|o| o.email.clone());
    let name = row.name.clone().unwrap_or_default();
    Some(Leaver { name, email, alone_in: row.target.clone(), colleague: colleague? })
}

/// Whether a row is of the person with this address, as services write it.
pub(super) fn is_of(row: &Row, email: &str) -> bool {
    row.email.as_deref().is_some_and(|known| known.eq_ignore_ascii_case(email))
}

/// Everyone works here, but for the one who left.
pub(super) fn roster(leaver: &Leaver, review: &Review, left_at: Timestamp) -> Roster {
    let mut emails: Vec<&Str> = review.rows.iter().filter_map(|row| row.email.as_ref()).collect();
    emails.sort_unstable_by_key(|email| email.to_lowercase());
    emails.dedup_by_key(|email| email.to_lowercase());
    let others = emails.into_iter().filter(|email| !email.eq_ignore_ascii_case(&leaver.email));
    let left = RosterEntry::new(leaver.email.clone()).status(RosterStatus::Left).left_at(left_at);
    let people = others.map(|email| RosterEntry::new(email.clone())).chain([left]);
    Roster::new(people.collect::<Vec<_>>())
}

/// A text in which the long ids of places are cut: they are different in every organization.
pub(super) fn short(text: &str) -> String {
    text.split(' ').map(short_word).collect::<Vec<_>>().join(" ")
}

fn short_word(word: &str) -> String {
    let Some((service @ ("gitbook" | "evo"), ids)) = word.split_once(':') else {
        return word.to_owned();
    };
    let ends = |c: char| ":,.".contains(c);
    let end = &ids[ids.trim_end_matches(ends).len()..];
    let cut = |id: &str| match id.char_indices().nth(8) {
        Some((at, _)) => format!("{}…", &id[..at - 2]),
        None => id.to_owned(),
    };
    let ids: Vec<_> = ids.trim_end_matches(ends).split('/').map(cut).collect();
    format!("{service}:{}{end}", ids.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_ids_are_cut_and_what_stands_around_them_stays() {
        let line = "! 1. remove a@b.example from evo:3fa85f64-5717/40a7b1c2-90: owner -> no access";
        assert_eq!(
            short(line),
            "! 1. remove a@b.example from evo:3fa85f…/40a7b1…: owner -> no access"
        );
        assert_eq!(short("paperspace:my-team, zenml."), "paperspace:my-team, zenml.");
    }
}
