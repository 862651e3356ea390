//! Credentials that are kept outside of the program: in files, or by commands that print them.

use super::Source;
use crate::environment::{Environment, Told};
use crate::error::{Error, Result};
use crate::keepers::{Keeper, SecretCommand, SecretFile, Words, words};
use crate::options::ConnectingOptions;

/// What stands for the secret of a command that was not run yet, while all else is checked.
pub(super) const NOT_ASKED: &str = "-";

/// What was found for a setting.
pub(super) enum Found {
    Value(String),
    Kept(Keeper),
}

/// The credential that the options give.
pub(super) fn given(
    options: &ConnectingOptions,
    environment: &Environment,
) -> Result<Option<(Source, Found)>> {
    match (&options.credential_file, &options.credential_command) {
        (None, None) => Ok(None),
        (Some(path), None) => {
            let file = SecretFile::new(path.clone(), "`credential_file`".to_owned());
            let source = Source::File { path: path.clone(), variable: None };
            Ok(Some((source, Found::Kept(Keeper::File(file)))))
        }
        (None, Some(words)) => {
            let keeper = command(words.clone(), "`credential_command`".to_owned(), environment)?;
            Ok(Some((Source::Command(None), Found::Kept(keeper))))
        }
        (Some(_), Some(_)) => Err(Error::config(
            "`credential_file` and `credential_command` both give the credential: give one of them",
        )),
    }
}

/// What the environment has for a setting of a credential.
pub(super) fn credential(
    setting: &str,
    variable: &'static str,
    environment: &Environment,
) -> Result<Option<(Source, Found)>> {
    let mut told = environment.credential(variable);
    let Some((name, first)) = told.pop() else { return Ok(None) };
    if let Some((other, _)) = told.pop() {
        // One of them was forgotten there, and it may be the credential of another team.
        return Err(Error::config(format!(
            "the environment variables {other} and {name} are both set, and each says what \
             `{setting}` is: unset one of them"
        )));
    }
    Ok(Some(match first {
        Told::Value(value) => (Source::Environment(name), Found::Value(value)),
        Told::File(path) => {
            let file = SecretFile::new(path.clone(), the(&name));
            (Source::File { path, variable: Some(name) }, Found::Kept(Keeper::File(file)))
        }
        Told::Command(text) => {
            let words =
                words(&text).map_err(|why| Error::config(format!("{} {why}", the(&name))))?;
            let keeper = command(words, the(&name), environment)?;
            (Source::Command(Some(name)), Found::Kept(keeper))
        }
    }))
}

fn the(variable: &str) -> String {
    format!("the environment variable {variable}")
}

fn command(words: Words, named_by: String, environment: &Environment) -> Result<Keeper> {
    let none = format!("{named_by} has no program");
    let command = SecretCommand::new(words, named_by, environment.variables().cloned());
    command.map(Keeper::Command).ok_or_else(|| Error::config(none))
}
