//! [`KeptCredential`]: a credential that is made of what files have and commands print.

use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use super::{Credential, EARLY_AGAIN, State, TokenCache};
use crate::error::{Error, ErrorKind, Result};
use crate::http::Client;
use crate::keepers::Keeper;
use crate::secret::Secret;

type Make = dyn Fn(&[Secret]) -> Result<Credential> + Send + Sync;

/// A credential with parts that are kept outside of the program, and may become others there.
pub struct KeptCredential {
    parts: Vec<Part>,
    make: Box<Make>,
}

/// A part of a credential, and what keeps it.
pub(crate) struct Part {
    pub keeper: Keeper,
    /// What a file had when the client was made.
    pub first: Option<Secret>,
}

/// What is known of the parts in this process.
#[derive(Default)]
pub(super) struct Asked {
    /// What the credential in use was made of.
    last: Vec<Secret>,
    /// The secrets of it and of those before it, which services may still quote.
    used: Vec<Secret>,
    /// The credential in use is the token itself.
    is_token: bool,
    /// The service refused it.
    is_refused: bool,
    /// A file has another content by now.
    pub is_outdated: bool,
    look_at: Option<Instant>,
    /// It is held while files are looked at.
    looking: Weak<()>,
}

/// How often files are looked at while calls are made.
const LOOK: Duration = Duration::from_secs(1);
/// How many secrets of earlier credentials are masked.
const MOST_USED: usize = 16;

impl KeptCredential {
    /// The credential that `make` makes of what is given for the parts.
    pub(crate) fn new(
        parts: Vec<Part>,
        make: impl Fn(&[Secret]) -> Result<Credential> + Send + Sync + 'static,
    ) -> Self {
        Self { parts, make: Box::new(make) }
    }

    /// Make the credential of what its parts are now.
    ///
    /// For a file that cannot be read, what was read last stands in: it may be back in a moment. Once
    /// the service has refused that, nothing does.
    pub(super) async fn ask(&self, client: &Client) -> Result<Credential> {
        let cache = &client.in_process().tokens;
        let (last, is_refused) = {
            let asked = &cache.state().asked;
            (asked.last.clone(), asked.is_refused)
        };
        let mut given = Vec::with_capacity(self.parts.len());
        for (index, part) in self.parts.iter().enumerate() {
            let last = last.get(index).or(part.first.as_ref());
            let last = last.filter(|_| part.keeper.is_file() && !is_refused);
            given.push(match (part.keeper.secret().await, last) {
                (Ok(secret), _) => secret,
                (Err(why), Some(last)) => {
                    tracing::warn!("{why}: what was read before is used");
                    last.clone()
                }
                (Err(why), None) => return Err(Error::new(ErrorKind::Authentication, why)),
            });
        }
        let credential = (self.make)(&given)?;
        let asked = &mut cache.state().asked;
        asked.remember(&credential);
        asked.last = given;
        asked.is_refused = false;
        asked.look_at = Some(client.clock().now() + LOOK);
        Ok(credential)
    }

    /// Look whether a file has another content than the token in use was made of, if that has not been
    /// done for a second.
    pub(super) async fn look(&self, client: &Client) {
        if !self.parts.iter().any(|part| part.keeper.is_file()) {
            return;
        }
        let cache = &client.in_process().tokens;
        let (last, _looking) = {
            let state = &mut *cache.state();
            let now = client.clock().now();
            let asked = &mut state.asked;
            let is_due = asked.look_at.is_none_or(|at| now >= at);
            if state.token.is_none() || !is_due || asked.looking.strong_count() > 0 {
                return;
            }
            asked.look_at = Some(now + LOOK);
            let looking = Arc::new(());
            asked.looking = Arc::downgrade(&looking);
            (asked.last.clone(), looking)
        };
        for (part, last) in self.parts.iter().zip(&last).filter(|(part, _)| part.keeper.is_file()) {
            // One that cannot be read is of no use until the service refuses what it had.
            if part.keeper.secret().await.is_ok_and(|secret| secret != *last) {
                cache.state().asked.is_outdated = true;
                return;
            }
        }
    }
}

impl Asked {
    fn remember(&mut self, credential: &Credential) {
        let secrets = match credential {
            Credential::Exchanged(request) => request.secrets().collect(),
            Credential::Fixed(secret) => vec![secret.clone()],
            Credential::Provided(_) | Credential::Kept(_) => Vec::new(),
        };
        self.is_token = matches!(credential, Credential::Fixed(_));
        for secret in secrets {
            self.used.retain(|used| *used != secret);
            self.used.push(secret);
        }
        let surplus = self.used.len().saturating_sub(MOST_USED);
        self.used.drain(..surplus);
    }

    /// The service refused a token. That says nothing of what it was exchanged for.
    pub(super) fn refuse(&mut self) {
        self.is_refused = self.is_token;
    }

    /// What a file has now was of no use: the token from before is used on for a while.
    pub(super) fn keep(&mut self, now: Instant) {
        if std::mem::take(&mut self.is_outdated) {
            tracing::warn!("the changed file of a credential is of no use: the one before is used");
            self.look_at = Some(now + EARLY_AGAIN);
        }
    }
}

impl State {
    /// The token in use, if it can be used for a request made now.
    pub(super) fn usable(&self, now: Instant) -> Option<&super::Token> {
        self.token.as_ref().filter(|token| now < token.required_at && !self.asked.is_outdated)
    }
}

impl TokenCache {
    /// The secrets of credentials that were made of what files have and commands print.
    pub(crate) fn used(&self) -> Vec<Secret> {
        self.state().asked.used.clone()
    }
}
