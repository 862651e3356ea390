//! The roles that people can be given in a place, in its own spelling.

use super::super::emails::folded;
use super::super::roles;
use super::super::sources::{ServiceClient, Sources};
use super::super::target::Place;
use super::read::ReadTarget;
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
fn spelled(known: &[Str], roles: &str) -> std::result::Result<Str, String> {
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

/// The roles that a place has of its own; none if all places of its kind have the same. Or why they
/// could not be read.
pub type OwnRoles = std::result::Result<Option<Vec<Str>>, String>;

/// The roles that a place has of its own.
pub async fn of(sources: &Sources, read: &ReadTarget) -> OwnRoles {
    if !read.is_complete() {
        // Its steps are refused for that.
        return Ok(None);
    }
    let client = sources.client(&read.target.source).map_err(|error| error.to_string())?;
    own(&client, &read.target.place).await.map_err(|error| error.to_string())
}

/// A role that the place of these roles has, as it spells it.
///
/// # Errors
/// A sentence, for another.
pub fn known(own_roles: &OwnRoles, role: &str) -> std::result::Result<Str, String> {
    let spelled = match own_roles {
        Ok(Some(known)) => spelled(known, role),
        Ok(None) => Ok(role.into()),
        Err(why) => Err(format!("cannot be compared, as the roles there could not be read: {why}")),
    };
    spelled.map_err(|why| format!("The role {why}"))
}

async fn own(client: &ServiceClient, place: &Place) -> Result<Option<Vec<Str>>> {
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
