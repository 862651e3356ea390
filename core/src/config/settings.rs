//! The settings of a service, filled from the environment and the defaults.

use url::Url;

use super::credential::{CredentialSource, wrong_credential};
use super::slots::{Slot, SlotValue};
use super::urls::UrlCheck;
use super::{Explanation, Source};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::http::problem::ProblemFormat;
use crate::http::problem::conventions::AnyConvention;
use crate::operation::Service;

/// What a service's client is configured with, beside the options of all clients. `#[service]`
/// implements it for the struct under `#[settings]`.
pub trait Settings: CredentialSource {
    fn service(&self) -> &'static Service;

    /// How the service describes its failures.
    fn problems(&self) -> &'static dyn ProblemFormat {
        &AnyConvention
    }

    fn slots(&mut self) -> Vec<Slot<'_>>;

    /// The text that a setting has, if it has one.
    fn url(&self, setting: &str) -> Option<&str>;
}

/// Fill what was not passed from the environment and the defaults, and choose the one credential: the
/// names of its settings.
pub(super) fn fill(
    settings: &mut dyn Settings,
    environment: &Environment,
    has_provider: bool,
    explanation: &mut Explanation,
) -> Result<Vec<&'static str>> {
    let service = settings.service();
    let of_credential =
        |name: &str| service.credentials.iter().any(|choice| choice.contains(&name));
    let mut slots = settings.slots();
    // A credential that was passed must not be joined by one from the environment.
    let credential_given =
        has_provider || slots.iter().any(|slot| of_credential(slot.name) && slot.value.is_set());
    let mut set = Vec::new();
    for (slot, setting) in slots.iter_mut().zip(service.settings) {
        let variable = setting
            .environment
            .filter(|_| !(credential_given && of_credential(slot.name)))
            .and_then(|name| environment.setting(name, of_credential(slot.name)));
        let source = if slot.value.is_set() {
            Source::Argument
        } else if let Some((name, value)) = variable {
            slot.value.set(value);
            Source::Environment(name)
        } else if let Some(default) = setting.default {
            slot.value.set(default.to_owned());
            Source::Default
        } else {
            Source::Unset
        };
        if let SlotValue::Text(Some(text)) = &slot.value
            && (text.contains(char::is_control) || text.trim() != text.as_str())
        {
            // A parser of URLs would drop them and use the rest.
            return Err(Error::config(format!(
                "`{}` ({source}) begins or ends with a blank, or contains a newline or another control character",
                slot.name
            )));
        }
        if of_credential(slot.name) && source != Source::Unset {
            set.push(slot.name);
        }
        explanation.note(slot.name, source);
    }
    let complete: Vec<_> = service
        .credentials
        .iter()
        .filter(|choice| choice.iter().all(|name| set.contains(name)))
        .collect();
    let used: usize = complete.iter().map(|choice| choice.len()).sum();
    let provided = usize::from(has_provider);
    if complete.len() + provided == 1 && used == set.len() {
        return Ok(set);
    }
    Err(wrong_credential(service, &set, has_provider, environment, explanation))
}

/// The URLs of all hosts that have operations, by setting: `base_url` first, if it is set.
pub(super) fn hosts(settings: &dyn Settings, check: &UrlCheck) -> Result<Vec<(&'static str, Url)>> {
    let service = settings.service();
    let others = service.operations.iter().filter_map(|operation| operation.host);
    let mut hosts = Vec::new();
    for name in std::iter::once("base_url").chain(others) {
        if let Some(text) = settings.url(name) {
            hosts.push((name, check.url(name, text)?));
        }
    }
    if hosts.is_empty() { Err(Error::missing_setting(service, "base_url")) } else { Ok(hosts) }
}
