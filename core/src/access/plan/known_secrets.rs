//! The secrets that a person may know: those of their Paperspace teams.

use super::super::KnownSecret;
use super::super::sources::Sources;
use super::super::target::{Place, Target};
use crate::error::Result;
use crate::services::clients::paperspace::ListSecretsOptions;

/// The secrets of a place, if it is a team that has any.
pub async fn of(sources: &Sources, target: &Target) -> Result<Vec<KnownSecret>> {
    let Place::PaperspaceTeam { team_id } = &target.place else { return Ok(Vec::new()) };
    let client = sources.paperspace(&target.source)?;
    let mut secrets =
        client.list_secrets_with(team_id, ListSecretsOptions::default().limit(120u32));
    let mut known = Vec::new();
    while let Some(secret) = secrets.next().await.transpose()? {
        known.push(KnownSecret {
            target: target.to_string().into(),
            name: secret.name,
            changed_at: secret.dt_modified,
            used_by_deployment: secret.has_deployment_attached,
        });
    }
    Ok(known)
}
