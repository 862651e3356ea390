//! The environment variables that settings are taken from.

use std::collections::BTreeMap;
use std::ffi::OsString;

/// The variables of the process, or others in place of them: threads of Node have their own.
///
/// One that is empty counts as unset.
#[derive(Default)]
pub(crate) struct Environment(Option<BTreeMap<String, String>>);

impl Environment {
    pub(crate) fn of(variables: BTreeMap<String, String>) -> Self {
        Self(Some(variables))
    }

    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.paths(name)?.into_string().ok()
    }

    /// The value of a variable that names files, which can be of any characters.
    pub(crate) fn paths(&self, name: &str) -> Option<OsString> {
        let value = match &self.0 {
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
