//! Secrets of Paperspace teams: a new value, and the end of one.

use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use super::sources::{ServiceClient, Sources};
use super::target::{Place, Target};
use super::{RotatedSecret, RotationOutcome, StepCertainty};
use crate::error::{Certainty, Error, ErrorKind, Result};
use crate::masks::Masks;
use crate::services::clients::Paperspace;
use crate::services::clients::paperspace::{ListSecretsOptions, TeamSecret};
use crate::services::shared::shared::{Outcome, Removal, RemovalCertainty};
use crate::{Secret, Timestamp};

/// How often a team is looked at again because a secret came or went in between.
const LOOKS: usize = 3;

/// What a value that is made here consists of.
const CHARACTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// Give a secret a new value, whether it is there already or not.
///
/// # Errors
/// For a team that is not one of Paperspace, and for what its service refuses.
pub async fn rotate(
    sources: &Sources,
    team: &str,
    name: &str,
    value: Option<Secret>,
    generate: Option<u32>,
) -> Result<RotatedSecret> {
    let team = Team::new(sources, team)?;
    let value = match value {
        Some(value) => value,
        None => generated(generate.unwrap_or_default() as usize)?,
    };
    let rotated = team.rotate(name, &value).await;
    // A service might quote it in an answer to a request that did not have it.
    rotated.map_err(|error| {
        let mut masks = Masks::default();
        masks.add(value);
        error.masked(&masks)
    })
}

/// Delete a secret. One that is missing is absent already.
///
/// # Errors
/// For one that a deployment uses, unless it is forced, and for what the service refuses.
pub async fn delete(sources: &Sources, team: &str, name: &str, force: bool) -> Result<Removal> {
    let team = Team::new(sources, team)?;
    let Some(secret) = team.secret(name).await? else {
        return team.absent().await;
    };
    if secret.has_deployment_attached && !force {
        let what = format!(
            "a deployment uses the secret `{name}` of `{}`, and would lose it. Take it out of the \
             deployment first, or give `force`",
            team.target
        );
        return Err(Error::new(ErrorKind::Safety, what));
    }
    match team.client.delete_secret(&team.id, name).await {
        // Another has deleted it since.
        Err(error) if error.kind() == ErrorKind::NotFound => team.absent().await,
        removal => removal,
    }
}

/// A team of Paperspace, and the client that reaches it.
struct Team {
    target: Target,
    id: String,
    client: Paperspace,
}

impl Team {
    fn new(sources: &Sources, text: &str) -> Result<Self> {
        let wrong = |why: String| Error::invalid_argument("team", format!("is wrong: {why}"));
        let target: Target = text.parse().map_err(wrong)?;
        let Place::PaperspaceTeam { team_id } = &target.place else {
            return Err(wrong(format!("`{text}` has no secrets: write `paperspace:TEAM`")));
        };
        match sources.client(&target.source)? {
            ServiceClient::Paperspace(client) => Ok(Self { id: team_id.clone(), target, client }),
            _ => unreachable!("a source's client is of its service"),
        }
    }

    /// A secret, or none if the service has none of the name, or no such team.
    async fn secret(&self, name: &str) -> Result<Option<TeamSecret>> {
        match self.client.get_secret(&self.id, name).await {
            Ok(secret) => Ok(Some(secret)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Say that a secret is absent, of a team that is there: a team that is missing has the same
    /// status.
    async fn absent(&self) -> Result<Removal> {
        let one = ListSecretsOptions::default().limit(1u32);
        self.client.list_secrets_with(&self.id, one).next_page().await.transpose()?;
        Ok(Removal { outcome: Outcome::AlreadyAbsent, certainty: RemovalCertainty::Confirmed })
    }

    /// Look whether a secret is there, write what fits, and look again if that has changed since.
    ///
    /// It is looked at before anything is written: so what is known of it, such as whether a
    /// deployment uses it, need not be asked once it has its new value, when an error would seem to
    /// say that it has not.
    async fn rotate(&self, name: &str, value: &Secret) -> Result<RotatedSecret> {
        // Why it is not known whether it was created here.
        let mut doubt: Option<Error> = None;
        let mut looks = 0;
        loop {
            looks += 1;
            let before = match self.secret(name).await {
                Ok(before) => before,
                Err(error) => return Err(doubt.unwrap_or(error)),
            };
            let written = match &before {
                Some(before) => self.update(name, before, value).await,
                None => {
                    let created = self.client.create_secret(&self.id, name, value).await;
                    created.map(|stamp| (stamp.dt_modified, StepCertainty::Confirmed))
                }
            };
            let error = match written {
                Ok((changed_at, certainty)) => {
                    let is_new = before.is_none() || doubt.is_some();
                    let outcome =
                        if is_new { RotationOutcome::Created } else { RotationOutcome::Updated };
                    return Ok(RotatedSecret {
                        target: self.target.to_string().into(),
                        name: name.into(),
                        outcome,
                        certainty,
                        changed_at,
                        used_by_deployment: before.is_some_and(|s| s.has_deployment_attached),
                    });
                }
                Err(error) => error,
            };
            let is_worth_a_look = match (error.kind(), before) {
                // If it is seen now it was created, and gets its value once more.
                (_, None) if error.certainty() == Some(Certainty::MaybeApplied) => {
                    doubt = Some(error.clone());
                    true
                }
                // It was created by another, or deleted.
                (ErrorKind::Conflict, None) | (ErrorKind::NotFound, Some(_)) => true,
                _ => false,
            };
            if !is_worth_a_look || looks == LOOKS {
                return Err(error);
            }
        }
    }

    /// Replace the value of a secret. If no answer says that it was done, its time may.
    async fn update(
        &self,
        name: &str,
        before: &TeamSecret,
        value: &Secret,
    ) -> Result<(Timestamp, StepCertainty)> {
        let error = match self.client.update_secret(&self.id, name, value).await {
            Ok(stamp) => return Ok((stamp.dt_modified, StepCertainty::Confirmed)),
            Err(error) => error,
        };
        if error.certainty() != Some(Certainty::MaybeApplied) {
            return Err(error);
        }
        match self.secret(name).await {
            Ok(Some(after)) if after.dt_modified > before.dt_modified => {
                Ok((after.dt_modified, StepCertainty::Assumed))
            }
            _ => Err(error),
        }
    }
}

/// A value of letters and digits, each as likely as any other.
fn generated(length: usize) -> Result<Secret> {
    /// Up to here the bytes are whole times as many as there are characters.
    const FAIR: usize = 256 - 256 % CHARACTERS.len();
    let random = SystemRandom::new();
    let mut bytes = Zeroizing::new([0; 256]);
    // It never grows, which would leave a copy behind.
    let mut value = String::with_capacity(length);
    while value.len() < length {
        random.fill(bytes.as_mut()).map_err(|_| {
            Error::config("this machine gives no random numbers to make a value of: give `value`")
        })?;
        let fair = bytes.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < FAIR);
        let characters = fair.map(|byte| char::from(CHARACTERS[byte % CHARACTERS.len()]));
        value.extend(characters.take(length - value.len()));
    }
    Ok(Secret::new(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_is_made_has_letters_and_digits_alone_and_all_of_them() {
        for length in [16, 255, 256, 8192] {
            let value = generated(length).unwrap();
            assert_eq!(value.reveal().len(), length);
            assert!(value.reveal().bytes().all(|byte| byte.is_ascii_alphanumeric()));
        }
        let value = generated(8192).unwrap();
        // One that is never drawn is missing of 8,192 with a probability of 1e-57.
        let missing = CHARACTERS.iter().filter(|c| !value.reveal().contains(char::from(**c)));
        assert_eq!(missing.count(), 0);
        assert_ne!(generated(16).unwrap(), generated(16).unwrap());
    }
}
