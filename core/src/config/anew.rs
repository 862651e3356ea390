//! A credential that is made anew whenever what is kept outside of the program changes.

use std::sync::Arc;

use url::Url;

use super::Explanation;
use super::credential::{Chosen, problem, secrets};
use super::settings::{Filled, Settings};
use super::urls::UrlCheck;
use crate::Secret;
use crate::error::{Error, ErrorKind};
use crate::http::token::{Credential, KeptCredential, Part};

/// The credential that is made anew whenever what is kept outside of the program is another.
pub(super) fn made_anew(
    mut settings: Box<dyn Settings>,
    filled: Filled,
    base_url: Option<Url>,
    check: UrlCheck,
    explanation: &Explanation,
) -> Credential {
    let Filled { names, kept } = filled;
    let first = secrets(settings.slots());
    let found = |name: &str| first.iter().find(|(known, _)| *known == name);
    let parts = kept.iter().map(|(name, keeper)| Part {
        keeper: keeper.clone(),
        first: found(name).filter(|_| keeper.is_file()).map(|(_, secret)| secret.clone()),
    });
    let parts = parts.collect();
    let sources: Vec<_> =
        kept.iter().map(|(name, _)| (*name, explanation.source(name).cloned())).collect();
    let make = move |given: &[Secret]| {
        let mut secrets = first.clone();
        for ((name, _), secret) in sources.iter().zip(given) {
            secrets.retain(|(known, _)| known != name);
            secrets.push((name, secret.clone()));
        }
        let chosen = Chosen::of(secrets, &names, base_url.as_ref(), &check);
        let credential = settings.credential(&chosen)?;
        for ((name, source), secret) in sources.iter().zip(given) {
            if let (Some(problem), Some(source)) = (problem(secret, &credential), source) {
                let what = format!("`{name}` ({source}) {problem}");
                return Err(Error::new(ErrorKind::Authentication, what));
            }
        }
        Ok(credential)
    };
    Credential::Kept(Arc::new(KeptCredential::new(parts, make)))
}
