//! Where bearer tokens come from, and the cache that refreshes them in time.

mod kept;

use std::fmt;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use futures_util::future::Shared;
use serde::Deserialize;

use self::kept::Asked;
pub(crate) use self::kept::{KeptCredential, Part};
use super::Client;
use super::exchange::TokenRequest;
use crate::error::{Error, ErrorKind, Result};
use crate::{BoxError, BoxFuture, Refusal, Secret};

/// Gives bearer tokens that are obtained elsewhere, in place of a credential.
///
/// It is called when a token is needed and none is cached, one call at a time, and again
/// when the service answers 401. Its error becomes an
/// [`Authentication`](crate::ErrorKind::Authentication) error with that source, or with the words of
/// a [`Refusal`]; it has as long as a whole call may take.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not give bearer tokens",
    note = "implement `rosterkit::TokenProvider` for a type of your own"
)]
pub trait TokenProvider: Send + Sync + 'static {
    /// Obtain a token.
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>>;
}

/// A token from a [`TokenProvider`].
#[derive(Clone, Debug)]
pub struct ProvidedToken {
    /// The token, without `Bearer`.
    pub token: Secret,
    /// How long it is valid. It is cached for that time; if this is not set, the provider is called
    /// for every call.
    pub expires_in: Option<Duration>,
}

/// What a client authenticates with.
#[derive(Clone)]
pub enum Credential {
    /// A key or token that is sent as it is.
    Fixed(Secret),
    /// What is exchanged for a token at a token endpoint.
    Exchanged(TokenRequest),
    /// A token provider of the caller.
    Provided(Arc<dyn TokenProvider>),
    /// One of the first two, made of what files have and commands print.
    Kept(Arc<KeptCredential>),
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Fixed(_) => "a fixed token",
            Self::Exchanged(_) => "a token exchange",
            Self::Provided(_) => "a token provider",
            Self::Kept(_) => "a credential that is kept elsewhere",
        })
    }
}

/// A bearer token, and its number among the tokens obtained so far.
#[derive(Clone)]
pub(crate) struct Token {
    pub secret: Secret,
    serial: u64,
    refresh_at: Instant,
    required_at: Instant,
}

type Pending = Shared<BoxFuture<'static, Option<Result<Token>>>>;

/// The token in use, and the one refresh that may be under way.
#[derive(Default)]
pub(crate) struct TokenCache(Mutex<State>);

/// A refresh that is under way.
#[derive(Clone)]
struct Refresh {
    /// It belongs to the runtime that drives it: callers on another one begin their own.
    runtime: tokio::runtime::Id,
    number: u64,
    pending: Pending,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    pending: Option<Refresh>,
    /// How many refreshes were begun.
    begun: u64,
    serial: u64,
    /// After a failed early refresh: when to try the next one.
    early_again: Option<Instant>,
    /// Of a credential that is kept outside of the program.
    asked: Asked,
}

/// Refresh in the background with this much left, or half the life of a short-lived token.
const EARLY: Duration = Duration::from_secs(120);
/// Wait for a refresh with this much left, or a quarter of the life of a short-lived token.
const MANDATORY: Duration = Duration::from_secs(30);
/// How long a token without a stated lifetime is used. A 401 corrects it.
const UNSTATED: Duration = Duration::from_secs(300);
const EARLY_AGAIN: Duration = Duration::from_secs(10);
/// No token lives longer, and instants must not overflow.
const YEAR: Duration = Duration::from_secs(365 * 24 * 3600);

impl TokenCache {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A token that is valid for a request made now, from the cache or obtained.
    ///
    /// All waiting calls share one refresh. A refresh that began before this call may have spent its
    /// time on an outage that is over: if it fails for such a reason, the call joins another one.
    pub(crate) async fn token(client: &Client) -> Result<Token> {
        let here = tokio::runtime::Handle::current().id();
        if let Credential::Kept(kept) = client.credential() {
            kept.look(client).await;
        }
        let before = client.in_process().tokens.state().begun;
        loop {
            let refresh = {
                let mut state = client.in_process().tokens.state();
                let now = client.clock().now();
                match state.usable(now) {
                    Some(token) => {
                        let token = token.clone();
                        let early = now >= token.refresh_at
                            && state.early_again.is_none_or(|again| now >= again);
                        if early && state.pending.is_none() {
                            state.begin(client, here);
                        }
                        return Ok(token);
                    }
                    None => match &state.pending {
                        Some(refresh) if refresh.runtime == here => refresh.clone(),
                        _ => state.begin(client, here),
                    },
                }
            };
            match refresh.pending.clone().await {
                Some(Err(error)) if refresh.number <= before && !is_refusal(&error) => {}
                // What it was to replace goes on.
                Some(Err(_)) if client.in_process().tokens.has_usable(client) => {}
                Some(result) => return result,
                // The runtime of the refresh is gone: begin again on this one.
                None => {
                    let mut state = client.in_process().tokens.state();
                    if state.pending.as_ref().is_some_and(|other| other.number == refresh.number) {
                        state.pending = None;
                    }
                }
            }
        }
    }

    /// The service refused this token: do not use it again. Later tokens stay.
    pub(crate) fn refused(&self, token: &Token) {
        let mut state = self.state();
        if state.token.as_ref().is_some_and(|current| current.serial == token.serial) {
            state.token = None;
            state.asked.refuse();
        }
    }

    fn has_usable(&self, client: &Client) -> bool {
        self.state().usable(client.clock().now()).is_some()
    }
}

impl State {
    fn begin(&mut self, client: &Client, runtime: tokio::runtime::Id) -> Refresh {
        self.begun += 1;
        let refresh = Refresh { runtime, number: self.begun, pending: refresh(client) };
        self.pending = Some(refresh.clone());
        refresh
    }
}

/// Whether a token endpoint refused the credential, which it would do again.
fn is_refusal(error: &Error) -> bool {
    error.kind() == ErrorKind::Authentication && error.status().is_some()
}

/// Obtain a token in a task of its own: it is cached even if the calls stop waiting for it.
///
/// It has the limits that the client was made with, not those of the first call.
fn refresh(client: &Client) -> Pending {
    let client = client.with_own_limits();
    let task = crate::context::spawn(async move {
        let now = client.clock().now();
        let obtained = AssertUnwindSafe(obtain(&client)).catch_unwind().await;
        let result = obtained.unwrap_or_else(|_| {
            Err(Error::new(ErrorKind::Authentication, "the token provider panicked"))
        });
        let mut state = client.in_process().tokens.state();
        state.pending = None;
        state.serial += 1;
        match result {
            Ok((secret, lifetime)) => {
                let token = Token {
                    secret,
                    serial: state.serial,
                    refresh_at: now + (lifetime - EARLY.min(lifetime / 2)),
                    required_at: now + (lifetime - MANDATORY.min(lifetime / 4)),
                };
                state.early_again = None;
                state.asked.is_outdated = false;
                state.token = Some(token.clone());
                Ok(token)
            }
            Err(error) => {
                let now = client.clock().now();
                state.early_again = Some(now + EARLY_AGAIN);
                state.asked.keep(now);
                Err(error)
            }
        }
    });
    task.map(|ended| ended.ok()).boxed().shared()
}

async fn obtain(client: &Client) -> Result<(Secret, Duration)> {
    let title = client.service().title;
    let (secret, lifetime) = match client.credential() {
        Credential::Fixed(secret) => (secret.clone(), UNSTATED),
        Credential::Provided(provider) => {
            let limit = client.limits().timeout;
            let provided = tokio::time::timeout(limit, provider.token()).await.map_err(|_| {
                let seconds = limit.as_secs_f64();
                let what = format!("the token provider gave no token within {seconds} s");
                Error::new(ErrorKind::Timeout, what)
            })?;
            let provided = provided.map_err(|error| {
                let what = "the token provider gave no token";
                match error.downcast::<Refusal>() {
                    Ok(refusal) => {
                        Error::new(ErrorKind::Authentication, format!("{what}: {refusal}"))
                    }
                    Err(error) => Error::new(ErrorKind::Authentication, what).because(error),
                }
            })?;
            (provided.token, provided.expires_in.unwrap_or(Duration::ZERO))
        }
        Credential::Exchanged(request) => exchanged(client, request).await?,
        Credential::Kept(kept) => match kept.ask(client).await? {
            Credential::Fixed(secret) => (secret, YEAR),
            Credential::Exchanged(request) => exchanged(client, &request).await?,
            Credential::Provided(_) | Credential::Kept(_) => {
                unreachable!("it is made of settings")
            }
        },
    };
    if !is_usable(&secret) {
        return Err(Error::new(
            ErrorKind::Authentication,
            format!(
                "the token obtained for {title} is empty or holds characters that no header can carry"
            ),
        ));
    }
    Ok((secret, lifetime.min(YEAR)))
}

/// Exchange a credential for a token.
async fn exchanged(client: &Client, request: &TokenRequest) -> Result<(Secret, Duration)> {
    #[derive(Deserialize)]
    struct Granted {
        access_token: String,
        token_type: Option<String>,
        /// A number, which some identity providers write as text.
        expires_in: Option<serde_json::Value>,
    }
    let answer = client.exchange(request).await?;
    let granted: Granted =
        super::decode::json(&answer).map_err(|error| error.of_token_endpoint())?;
    if granted.token_type.is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer")) {
        return Err(Error::decode(Some("token_type".to_owned()), "expected a bearer token"));
    }
    let lifetime = granted
        .expires_in
        .and_then(|value| value.as_f64().or_else(|| value.as_str()?.parse().ok()))
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .unwrap_or(UNSTATED);
    Ok((Secret::new(granted.access_token), lifetime))
}

/// Whether a credential can stand in a header: something, visible ASCII, no newline.
pub(crate) fn is_usable(secret: &Secret) -> bool {
    let value = secret.reveal();
    !value.is_empty() && value.bytes().all(|b| b.is_ascii_graphic())
}
