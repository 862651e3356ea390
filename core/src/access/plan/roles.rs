//! The roles that people can be given in a place, in its own spelling.

use super::super::emails::folded;
use super::super::roles;
use super::super::sources::ServiceClient;
use super::super::target::Place;
use crate::Str;
use crate::error::Result;

/// A role of a place that has only known ones, as the place spells it.
///
/// # Errors
/// For another word: the rest of a sentence.
pub fn checked(place: &Place, role: &str) -> std::result::Result<Str, String> {
    match roles::all(place) {
        Some(all) => among(role, all),
        None if role.trim().is_empty() => Err("is empty".into()),
        None => Ok(role.trim().into()),
    }
}

/// Those of several roles, separated by commas, that a place has, as it spells them.
///
/// # Errors
/// For a word that is none of them: the rest of a sentence.
pub fn spelled(known: &[Str], roles: &str) -> std::result::Result<Str, String> {
    let each = roles.split(',').map(|role| among(role, known.iter().map(Str::as_str)));
    let each = each.collect::<std::result::Result<Vec<_>, _>>()?;
    let texts: Vec<_> = each.iter().map(Str::as_str).collect();
    Ok(texts.join(", ").into())
}

fn among<'a>(
    role: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> std::result::Result<Str, String> {
    let known: Vec<_> = known.into_iter().collect();
    match known.iter().find(|known| folded(known) == folded(role)) {
        Some(known) => Ok((*known).into()),
        None => Err(format!("`{}` is no role there: they are {}", role.trim(), known.join(", "))),
    }
}

/// The roles of a place that has roles of its own; none if all places of its kind have the same.
pub async fn own(client: &ServiceClient, place: &Place) -> Result<Option<Vec<Str>>> {
    let mut names = Vec::new();
    match (place, client) {
        (Place::ZenMLOrganization { organization_id }, ServiceClient::ZenML(client)) => {
            let mut roles = client.list_organization_roles(*organization_id);
            while let Some(role) = roles.next().await.transpose()? {
                names.push(role.name);
            }
        }
        (Place::EvoInstance { org_id }, ServiceClient::Evo(client)) => {
            let mut roles = client.list_instance_roles(*org_id);
            while let Some(role) = roles.next().await.transpose()? {
                names.push(role.name);
            }
        }
        _ => return Ok(None),
    }
    Ok(Some(names))
}
