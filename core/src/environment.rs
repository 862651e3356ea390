//! The environment variables that settings are taken from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::sync::Arc;

/// The variables of the process, or others in place of them: threads of Node have their own.
///
/// One that is empty counts as unset.
#[derive(Clone, Default)]
pub(crate) struct Environment {
    variables: Option<Arc<BTreeMap<String, String>>>,
    /// What the names of a set of credentials begin with, such as `EU_`.
    prefix: Option<Arc<str>>,
}

impl Environment {
    pub(crate) fn of(variables: BTreeMap<String, String>) -> Self {
        Self { variables: Some(Arc::new(variables)), prefix: None }
    }

    /// The same, with settings taken from variables that begin with this and an underscore.
    pub(crate) fn with_prefix(&self, prefix: &str) -> Self {
        Self { prefix: Some(format!("{prefix}_").into()), ..self.clone() }
    }

    /// What the variable of a credential is called, with the prefix of the set.
    pub(crate) fn name_of(&self, name: &'static str) -> Cow<'static, str> {
        match &self.prefix {
            Some(prefix) => format!("{prefix}{name}").into(),
            None => name.into(),
        }
    }

    /// The variable of a setting, and its value.
    ///
    /// A credential of another set would be let in at the wrong place, so only what is no credential
    /// is also looked for without the prefix.
    pub(crate) fn setting(
        &self,
        name: &'static str,
        is_credential: bool,
    ) -> Option<(Cow<'static, str>, String)> {
        let Some(prefix) = &self.prefix else { return Some((name.into(), self.text(name)?)) };
        let prefixed = format!("{prefix}{name}");
        match self.text(&prefixed) {
            Some(value) => Some((prefixed.into(), value)),
            None if is_credential => None,
            None => Some((name.into(), self.text(name)?)),
        }
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.paths(name)?.into_string().ok()
    }

    /// The value of a variable that names files, which can be of any characters.
    pub(crate) fn paths(&self, name: &str) -> Option<OsString> {
        let value = match &self.variables {
            Some(variables) => variables.get(name).map(OsString::from),
            None => std::env::var_os(name),
        };
        value.filter(|value| !value.is_empty())
    }

    /// The first of these that is set.
    pub(crate) fn first(&self, names: &[&'static str]) -> Option<(&'static str, String)> {
        names.iter().find_map(|name| Some((*name, self.text(name)?)))
    }
}
