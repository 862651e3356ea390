//! A person leaves: all their accounts, in all places that are named.

use super::super::collect::targets;
use super::super::emails::folded;
use super::super::sources::Sources;
use super::super::wanted::Wanted;
use super::super::{OffboardMode, Person, Plan, PlanPurpose, Policy, Row};
use super::draft::Draft;
use super::known_secrets;
use super::read::{ReadTarget, read};
use super::seal::{Frame, seal};
use crate::error::{Error, Result};

/// Plan how a person's access ends.
pub async fn offboard(
    sources: &Sources,
    person: &Person,
    given: &[String],
    mode: Option<OffboardMode>,
    policy: Option<Policy>,
    at_once: Option<u32>,
) -> Result<Plan> {
    let wanted = Wanted::named("person", words(person))?;
    let mode = mode.unwrap_or(OffboardMode::Remove);
    if let OffboardMode::Unknown(word) = &mode {
        let why = format!("must be remove, deactivate or delete, not `{word}`");
        return Err(Error::invalid_argument("mode", why));
    }
    let targets = targets(given)?.into_iter().map(|target| (target, wanted.clone())).collect();
    let reads = read(sources, "offboard", targets, at_once).await;
    let mut drafts = Vec::new();
    let mut rotate = Vec::new();
    for (at, read) in reads.iter().enumerate() {
        let mut here = ending(at, read, person, &mode);
        if !read.rows.is_empty() {
            match known_secrets::of(sources, &read.target).await {
                Ok(known) => rotate.extend(known),
                Err(error) => here[0].step.consequences.push(
                    format!(
                        "The team's secrets, which they may know, could not be listed: {error}"
                    )
                    .into(),
                ),
            }
        }
        drafts.append(&mut here);
    }
    let frame = Frame {
        purpose: PlanPurpose::Offboard,
        person: Some(person.clone()),
        review: None,
        policy,
        rotate,
    };
    Ok(seal(sources, reads, drafts, frame))
}

/// All that a person is known by.
fn words(person: &Person) -> impl Iterator<Item = &str> {
    let others = person.aliases.iter().flatten().chain(person.ids.iter().flatten());
    std::iter::once(&person.email).chain(others).map(|word| word.as_str())
}

fn ending(at: usize, read: &ReadTarget, person: &Person, mode: &OffboardMode) -> Vec<Draft> {
    if read.rows.is_empty() && !read.is_complete() {
        let why = "It is not known whether they are there.".into();
        return vec![Draft::unknown(at, &read.target, person.email.clone(), mode, why)];
    }
    let rows = read.rows.iter();
    rows.map(|row| Draft::ending(at, &read.target, row, mode, met_by(person, row))).collect()
}

/// By what an account was found to be the person's.
fn met_by(person: &Person, row: &Row) -> String {
    let email = row.email.as_deref().map(folded);
    if email.as_deref() == Some(&*folded(&person.email)) {
        return "They leave.".into();
    }
    match person.aliases.iter().flatten().find(|alias| Some(folded(alias)) == email) {
        Some(alias) => format!("They leave; it is the account of the alias {}.", alias.trim()),
        None => "They leave; it is the account of an id of theirs.".into(),
    }
}
