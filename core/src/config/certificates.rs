//! The certificates that a client trusts, and the one it shows.

use std::path::Path;
use std::sync::Arc;

use super::{Explanation, Source};
use crate::Secret;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::http::trust::{Origin, Trust};

/// The environment variables that name certificate authorities in a binding's language.
#[derive(Clone, Default)]
pub(super) struct CertificateVariables {
    /// Before `SSL_CERT_FILE`: the first that is set counts.
    pub(super) instead: &'static [&'static str],
    /// For authorities to trust beside the others.
    pub(super) more: Option<&'static str>,
}

/// The certificate authorities to trust: the argument, else the environment, else the platform's.
///
/// Where none `is_needed`, as for `http://` on this machine, files that the environment names are not read.
pub(super) fn trust(
    argument: Option<&Path>,
    is_needed: bool,
    variables: &CertificateVariables,
    environment: &Environment,
    explanation: &mut Explanation,
) -> Result<Arc<Trust>> {
    let variable = |name: &'static str| Some((name, environment.paths(name)?));
    let named = |name: &str| format!("the environment variable {name}");
    let mut sources = Vec::new();
    let mut only = Vec::new();
    if let Some(path) = argument {
        sources.push(Source::Argument);
        only.push(Origin::path(path.to_owned(), "`ca_bundle`".to_owned()));
    } else if let Some((name, path)) = variables.instead.iter().find_map(|name| variable(name)) {
        sources.push(Source::Environment(name.into()));
        only.push(Origin::path(path.into(), named(name)));
    } else {
        if let Some((name, path)) = variable("SSL_CERT_FILE") {
            sources.push(Source::Environment(name.into()));
            only.push(Origin::path(path.into(), named(name)));
        }
        if let Some((name, list)) = variable("SSL_CERT_DIR") {
            sources.push(Source::Environment(name.into()));
            only.push(Origin::folders(std::env::split_paths(&list).collect(), named(name)));
        }
    }
    let more = variables.more.and_then(variable);
    let also: Vec<_> =
        more.iter().map(|(name, path)| Origin::path(path.into(), named(name))).collect();
    let trust = match argument {
        None if !is_needed => Trust::read(&[], &[])?,
        _ => Trust::read(&only, &also)?,
    };
    let of_platform = only.is_empty();
    let more = more.map(|(name, _)| Source::Environment(name.into()));
    let known = trust.clone();
    explanation.note_later("certificates", move || {
        let platform = of_platform.then(|| Source::Other(platform(&known).to_owned()));
        joined(sources.iter().cloned().chain(platform).chain(more.clone()).collect())
    });
    Ok(trust)
}

/// What is trusted where no files are named in its place.
fn platform(trust: &Trust) -> &'static str {
    if trust.is_fallback() {
        "Mozilla's, as none of this machine's were found"
    } else {
        "the platform's"
    }
}

fn joined(sources: Vec<Source>) -> Source {
    match sources.as_slice() {
        [source] => source.clone(),
        several => {
            let words: Vec<_> = several.iter().map(Source::to_string).collect();
            Source::Other(words.join(" and "))
        }
    }
}

/// The client's own certificate and its key, in PEM form.
pub(super) fn client_certificate(path: Option<&Path>) -> Result<Option<Secret>> {
    let Some(path) = path else { return Ok(None) };
    let pem = std::fs::read(path).map_err(|error| {
        Error::config(format!("the file given as `client_certificate` cannot be read: {error}"))
    })?;
    let pem = String::from_utf8(pem).map_err(|_| {
        Error::config("`client_certificate` does not contain a certificate in PEM form")
    })?;
    Ok(Some(Secret::new(pem)))
}
