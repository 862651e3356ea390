//! Token providers: functions of JavaScript that give bearer tokens.

use std::sync::Arc;

use napi::bindgen_prelude::{JavaScriptClassExt, Unknown};
use napi::{Env, JsValue, Result};
use rosterkit::bridge::numbers;
use rosterkit::bridge::token_providers::{Promise, promise};
use rosterkit::{BoxError, BoxFuture, ProvidedToken, Secret, TokenProvider};

use crate::caller::Caller;
use crate::errors::Raised;
use crate::reference::Reference;

/// The client's provider, which JavaScript keeps: it is asked through the caller of the call that
/// needs the token.
pub struct Provider {
    pub client: u32,
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, std::result::Result<ProvidedToken, BoxError>> {
        let (promise, token) = promise("the token provider ended without a token");
        match Caller::current() {
            Some(caller) => caller.notify("token", self.client, "{}".to_owned(), |env| {
                TokenRequest(promise).into_instance(env).map(|request| request.raw())
            }),
            None => promise.reject("no call needs it"),
        }
        Box::pin(token)
    }
}

/// A request for a token, which JavaScript answers.
#[napi_derive::napi]
pub struct TokenRequest(Promise);

#[napi_derive::napi]
impl TokenRequest {
    /// Give the token. JavaScript has checked that `expires_in` is a length of time.
    #[napi]
    pub fn give(&self, token: String, expires_in: Option<f64>) {
        let expires_in = expires_in.and_then(|seconds| numbers::seconds(seconds).ok());
        self.0.fulfill(Secret::new(token), expires_in);
    }

    /// Report that the provider failed, and what it threw: `raised` is an object that holds it.
    #[napi]
    pub fn fail(&self, env: &Env, raised: Unknown<'_>) -> Result<()> {
        self.0.reject(Raised(Arc::new(Reference::new(env, raised.raw())?)));
        Ok(())
    }
}
