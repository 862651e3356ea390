//! The settings of a service, filled from the environment and the defaults.

use url::Url;

use super::credential::{CredentialSource, wrong_credential};
use super::kept::{Found, NOT_ASKED, credential, given};
use super::slots::{Slot, SlotValue};
use super::urls::UrlCheck;
use super::{Explanation, Source};
use crate::Secret;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::http::problem::ProblemFormat;
use crate::http::problem::conventions::AnyConvention;
use crate::keepers::Keeper;
use crate::operation::Service;
use crate::options::ConnectingOptions;

/// What a service's client is configured with, beside the options of all clients. `#[service]`
/// implements it for the struct under `#[settings]`.
pub trait Settings: CredentialSource + Send + Sync + 'static {
    fn service(&self) -> &'static Service;

    /// How the service describes its failures.
    fn problems(&self) -> &'static dyn ProblemFormat {
        &AnyConvention
    }

    fn slots(&mut self) -> Vec<Slot<'_>>;

    /// The text that a setting has, if it has one.
    fn url(&self, setting: &str) -> Option<&str>;
}

/// The settings of the one credential.
pub(super) struct Filled {
    pub(super) names: Vec<&'static str>,
    /// Those of them that are kept outside of the program, by name.
    pub(super) kept: Vec<(&'static str, Keeper)>,
}

/// Fill what was not passed from the environment and the defaults, and choose the one credential.
///
/// Files are read at once, so that a mistake is found now and not with the first call. Commands are
/// run when the credential is needed; until then [`NOT_ASKED`] stands for what they will print.
pub(super) fn fill(
    settings: &mut dyn Settings,
    options: &ConnectingOptions,
    environment: &Environment,
    has_provider: bool,
    explanation: &mut Explanation,
) -> Result<Filled> {
    let service = settings.service();
    let of_credential =
        |name: &str| service.credentials.iter().any(|choice| choice.contains(&name));
    let mut slots = settings.slots();
    let mut given = given(options, environment)?;
    // A credential that was passed must not be joined by one from the environment.
    let credential_given = has_provider
        || given.is_some()
        || slots.iter().any(|slot| of_credential(slot.name) && slot.value.is_set());
    let (mut names, mut kept) = (Vec::new(), Vec::new());
    for (slot, setting) in slots.iter_mut().zip(service.settings) {
        let is_of_credential = of_credential(slot.name);
        // An option that gives the credential is for the first of the choices.
        let is_first = service.credentials.first().is_some_and(|choice| *choice == [slot.name]);
        let by_option = given.take_if(|_| is_first);
        let by_variable = match setting.environment {
            Some(name) if is_of_credential && !credential_given => {
                credential(slot.name, name, environment)?
            }
            Some(name) if !is_of_credential && !slot.value.is_set() => {
                let variable = environment.setting(name);
                variable.map(|(name, value)| (Source::Environment(name), Found::Value(value)))
            }
            _ => None,
        };
        let source = match (slot.value.is_set(), by_option.or(by_variable)) {
            (true, Some((source, _))) => {
                let option = match source {
                    Source::File { .. } => "credential_file",
                    _ => "credential_command",
                };
                return Err(Error::config(format!(
                    "`{}` and `{option}` both give the credential: give one of them",
                    slot.name
                )));
            }
            (true, None) => Source::Argument,
            (false, Some((source, Found::Value(value)))) => {
                slot.value.set(value);
                source
            }
            (false, Some((source, Found::Kept(keeper)))) => {
                slot.value.keep(match &keeper {
                    Keeper::File(file) => file.read().map_err(Error::config)?,
                    Keeper::Command(_) => Secret::new(NOT_ASKED),
                });
                kept.push((slot.name, keeper));
                source
            }
            (false, None) => match setting.default {
                Some(default) => {
                    slot.value.set(default.to_owned());
                    Source::Default
                }
                None => Source::Unset,
            },
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
        if is_of_credential && source != Source::Unset {
            names.push(slot.name);
        }
        explanation.note(slot.name, source);
    }
    let complete: Vec<_> = service
        .credentials
        .iter()
        .filter(|choice| choice.iter().all(|name| names.contains(name)))
        .collect();
    let used: usize = complete.iter().map(|choice| choice.len()).sum();
    let provided = usize::from(has_provider);
    if complete.len() + provided == 1 && used == names.len() {
        return Ok(Filled { names, kept });
    }
    Err(wrong_credential(service, &names, has_provider, environment, explanation))
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
