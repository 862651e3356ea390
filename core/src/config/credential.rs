//! The one credential of a client, made of its settings.

use url::Url;

use super::Explanation;
use super::slots::{Slot, SlotValue};
use super::urls::UrlCheck;
use crate::Secret;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::http::exchange::TokenRequest;
use crate::http::token::{Credential, is_usable};
use crate::operation::Service;

/// Makes a client's credential of the settings that were chosen for it.
///
/// For a service whose credential is one token that is sent as it is, an empty implementation
/// suffices.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not say how a credential is made of its settings",
    note = "for a token that is sent as it is, add `impl CredentialSource for {Self} {{}}`"
)]
pub trait CredentialSource {
    /// Make the credential of the chosen settings: one of the choices in
    /// `#[settings(credentials(…))]`, all set.
    fn credential(&self, chosen: &Chosen<'_>) -> Result<Credential> {
        Ok(chosen.fixed_token())
    }
}

/// The settings that make a client's credential.
pub struct Chosen<'a> {
    names: &'a [&'static str],
    secrets: Vec<(&'static str, Secret)>,
    base_url: Option<&'a Url>,
    check: &'a UrlCheck,
}

impl<'a> Chosen<'a> {
    pub(super) fn new(
        slots: Vec<Slot<'_>>,
        names: &'a [&'static str],
        base_url: Option<&'a Url>,
        check: &'a UrlCheck,
    ) -> Self {
        Self::of(secrets(slots), names, base_url, check)
    }

    pub(super) fn of(
        secrets: Vec<(&'static str, Secret)>,
        names: &'a [&'static str],
        base_url: Option<&'a Url>,
        check: &'a UrlCheck,
    ) -> Self {
        Self { names, secrets, base_url, check }
    }

    /// Their names, in the order of their declaration.
    pub(crate) fn names(&self) -> &[&'static str] {
        self.names
    }

    /// The secret that one of them holds.
    pub(crate) fn secret(&self, name: &str) -> Secret {
        let found = self.secrets.iter().find(|(known, _)| *known == name);
        found.map(|(_, secret)| secret.clone()).expect("it was chosen, so it is set")
    }

    /// The credential that is one token, sent as it is.
    pub(crate) fn fixed_token(&self) -> Credential {
        Credential::Fixed(self.secret(self.names[0]))
    }

    /// The credential that is a form, exchanged for a token at the URL of a setting.
    pub(crate) fn exchange(
        &self,
        setting: &str,
        url: &str,
        form: Vec<(&'static str, Secret)>,
    ) -> Result<Credential> {
        let url = self.check.url(setting, url)?;
        Ok(Credential::Exchanged(TokenRequest { url, form }))
    }

    /// The base URL, for services that have a default for it.
    pub(crate) fn base_url(&self) -> &str {
        self.base_url.expect("there is a default").as_str()
    }
}

/// The secrets that are set.
pub(super) fn secrets(slots: Vec<Slot<'_>>) -> Vec<(&'static str, Secret)> {
    let secrets = slots.into_iter().filter_map(|slot| match slot.value {
        SlotValue::Secret(Some(secret)) => Some((slot.name, secret.clone())),
        _ => None,
    });
    secrets.collect()
}

/// Check a credential for the way it is sent: in a header as it is, or in a form to a token endpoint,
/// which can carry everything.
pub(super) fn check_secrets(
    slots: Vec<Slot<'_>>,
    chosen: &[&str],
    credential: &Credential,
    explanation: &Explanation,
) -> Result<()> {
    for slot in slots.iter().filter(|slot| chosen.contains(&slot.name)) {
        let SlotValue::Secret(Some(secret)) = &slot.value else { continue };
        if let Some(problem) = problem(secret, credential) {
            let source = explanation.source(slot.name).expect("it was filled");
            return Err(Error::config(format!("`{}` ({source}) {problem}", slot.name)));
        }
    }
    Ok(())
}

/// Why a secret cannot be a part of this credential.
pub(super) fn problem(secret: &Secret, credential: &Credential) -> Option<&'static str> {
    match credential {
        Credential::Exchanged(_) if secret.reveal().contains(char::is_control) => {
            Some("contains a newline or another control character")
        }
        Credential::Exchanged(_) if secret.reveal().is_empty() => Some("is empty"),
        Credential::Fixed(_) if !is_usable(secret) => Some(
            "is empty or contains a space, a newline or another character that a header cannot carry",
        ),
        _ => None,
    }
}

pub(super) fn wrong_credential(
    service: &Service,
    set: &[&str],
    provider: bool,
    environment: &Environment,
    explanation: &Explanation,
) -> Error {
    let choices = service.credentials.iter().map(|choice| {
        let parts = choice.iter().map(|name| {
            let setting = service.settings.iter().find(|setting| setting.name == *name);
            match setting.and_then(|setting| setting.environment) {
                Some(variable) => format!("`{name}` (or {})", environment.name_of(variable)),
                None => format!("`{name}`"),
            }
        });
        parts.collect::<Vec<_>>().join(" with ")
    });
    let choices = choices.chain(["a token provider".to_owned()]).collect::<Vec<_>>().join(", ");
    let mut given: Vec<String> = set
        .iter()
        .map(|name| match explanation.source(name) {
            Some(source) => format!("`{name}` ({source})"),
            None => format!("`{name}`"),
        })
        .collect();
    if provider {
        given.push("a token provider".to_owned());
    }
    let given = if given.is_empty() { "none".to_owned() } else { given.join(" and ") };
    Error::config(format!(
        "{} needs exactly one credential and has {given}; give one of: {choices}",
        service.title
    ))
}
