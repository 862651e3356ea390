//! Token providers: functions of Swift that obtain tokens.

use std::sync::Arc;

use rosterkit::bridge::token_providers::{Promise, promise};
use rosterkit::{BoxError, BoxFuture, ProvidedToken, Secret};

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
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        let (promise, token) = promise("the token provider gave no answer");
        self.0.provide(Arc::new(TokenRequest(promise)));
        Box::pin(token)
    }
}

/// A token that is awaited.
#[derive(uniffi::Object)]
pub struct TokenRequest(Promise);

#[uniffi::export]
impl TokenRequest {
    /// Give the token.
    pub fn succeed(&self, token: String, expires_in: Option<TimeInterval>) {
        match option("expires_in", expires_in) {
            Ok(expires_in) => self.0.fulfill(Secret::new(token), expires_in),
            Err(error) => self.0.reject(error),
        }
    }

    /// Say why there is none.
    pub fn fail(&self, why: String) {
        self.0.reject(why);
    }
}
