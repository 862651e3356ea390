//! Token providers: functions of Swift that obtain tokens.

use std::sync::{Arc, Mutex, PoisonError};

use rosterkit::{BoxError, BoxFuture, ProvidedToken, Secret};
use tokio::sync::oneshot;

use crate::options::{TimeInterval, option};

/// The token provider of a configuration.
#[uniffi::export(with_foreign)]
pub trait TokenProvider: Send + Sync {
    /// Obtain a token. It returns at once; the token comes through the request.
    fn provide(&self, request: Arc<TokenRequest>);
}

/// Calls the token provider.
pub struct TokenProviderCaller(pub Arc<dyn TokenProvider>);

impl rosterkit::TokenProvider for TokenProviderCaller {
    fn token(&self) -> BoxFuture<'_, Provided> {
        let (sender, receiver) = oneshot::channel();
        self.0.provide(Arc::new(TokenRequest(Mutex::new(Some(sender)))));
        Box::pin(async { receiver.await.map_err(|_| "the token provider gave no answer")? })
    }
}

type Provided = Result<ProvidedToken, BoxError>;

/// A token that is awaited.
#[derive(uniffi::Object)]
pub struct TokenRequest(Mutex<Option<oneshot::Sender<Provided>>>);

#[uniffi::export]
impl TokenRequest {
    /// Give the token.
    pub fn succeed(&self, token: String, expires_in: Option<TimeInterval>) {
        let token = Secret::new(token);
        let expires_in = option("expires_in", expires_in);
        self.answer(
            expires_in.map(|expires_in| ProvidedToken { token, expires_in }).map_err(Into::into),
        );
    }

    /// Say why there is none.
    pub fn fail(&self, why: String) {
        self.answer(Err(why.into()));
    }
}

impl TokenRequest {
    fn answer(&self, provided: Provided) {
        let sender = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // The call may have been cancelled meanwhile.
        let _ = sender.map(|sender| sender.send(provided));
    }
}
