//! The environment variables that settings are taken from.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
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

/// What a variable says of a credential.
pub(crate) enum Told {
    Value(String),
    /// The file that has it.
    File(PathBuf),
    /// The command that prints it.
    Command(String),
}

impl Environment {
    pub(crate) fn of(variables: BTreeMap<String, String>) -> Self {
        Self { variables: Some(Arc::new(variables)), prefix: None }
    }

    /// The same, with settings taken from variables that begin with this and an underscore.
    pub(crate) fn with_prefix(&self, prefix: &str) -> Self {
        Self { prefix: Some(format!("{prefix}_").into()), ..self.clone() }
    }

    /// The variables, where they are not those of the process.
    pub(crate) fn variables(&self) -> Option<&Arc<BTreeMap<String, String>>> {
        self.variables.as_ref()
    }

    /// What the variable of a credential is called, with the prefix of the set.
    pub(crate) fn name_of(&self, name: &'static str) -> Cow<'static, str> {
        match &self.prefix {
            Some(prefix) => format!("{prefix}{name}").into(),
            None => name.into(),
        }
    }

    /// The variable of a setting that is not a credential, and its value: that of the set, or the one
    /// without its prefix.
    pub(crate) fn setting(&self, name: &'static str) -> Option<(Cow<'static, str>, String)> {
        let of_set = self.name_of(name);
        match self.text(&of_set) {
            Some(value) => Some((of_set, value)),
            None => Some((name.into(), self.text(name)?)),
        }
    }

    /// All that is said of a credential: by its variable, by the one that names a file, and by the one
    /// that has a command.
    ///
    /// They are of the set alone: a credential of another one would be let in at the wrong place.
    pub(crate) fn credential(&self, name: &'static str) -> Vec<(Cow<'static, str>, Told)> {
        let of_set = self.name_of(name);
        let (file, command) = (format!("{of_set}_FILE"), format!("{of_set}_COMMAND"));
        let told = [
            self.text(&of_set).map(|value| (of_set, Told::Value(value))),
            self.paths(&file).map(|path| (file.into(), Told::File(path.into()))),
            self.text(&command).map(|words| (command.into(), Told::Command(words))),
        ];
        told.into_iter().flatten().collect()
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
