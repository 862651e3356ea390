//! Token providers: functions of a program that give bearer tokens.
//!
//! Such a function is asked on a thread of its own language's, and may take its time. So a binding's
//! [`TokenProvider`](crate::TokenProvider) makes a [`Promise`], passes it on to the function, and
//! awaits the token:
//!
//! ```
//! # use rosterkit::{BoxError, BoxFuture, ProvidedToken, TokenProvider, bridge::token_providers};
//! # fn ask_the_program(promise: token_providers::Promise) {}
//! struct Provider;
//!
//! impl TokenProvider for Provider {
//!     fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
//!         let (promise, token) = token_providers::promise("the program is ending");
//!         ask_the_program(promise);
//!         Box::pin(token)
//!     }
//! }
//! ```

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::oneshot;

use crate::BoxError;
use crate::http::ProvidedToken;
use crate::secret::Secret;

type Outcome = Result<ProvidedToken, BoxError>;

/// Where a token is awaited: it is given once, from any thread.
///
/// Once nothing waits for it, giving a token does nothing.
#[derive(Debug)]
pub struct Promise(Mutex<Option<oneshot::Sender<Outcome>>>);

/// Make a promise, and what waits for its token. A promise that is dropped without a token is an
/// error with the words `dropped`.
pub fn promise(
    dropped: &'static str,
) -> (Promise, impl Future<Output = Outcome> + Send + Sync + 'static) {
    let (send, receive) = oneshot::channel();
    let token = async move { receive.await.unwrap_or_else(|_| Err(dropped.into())) };
    (Promise(Mutex::new(Some(send))), token)
}

impl Promise {
    /// Give the token, and say how long it is good for.
    pub fn fulfill(&self, token: Secret, expires_in: Option<Duration>) {
        self.settle(Ok(ProvidedToken { token, expires_in }));
    }

    /// Say why there is no token.
    pub fn reject(&self, error: impl Into<BoxError>) {
        self.settle(Err(error.into()));
    }

    /// Give the token or the error.
    pub fn settle(&self, outcome: Result<ProvidedToken, BoxError>) {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(waiting) = waiting {
            // The call may have been given up.
            let _ = waiting.send(outcome);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bridge::runtime::block_on;

    fn settled(settle: impl FnOnce(&Promise) + Send + 'static) -> Result<String, String> {
        let (promise, token) = promise("the program is ending");
        let thread = std::thread::spawn(move || settle(&promise));
        let outcome = block_on(token);
        thread.join().unwrap();
        outcome.map(|token| token.token.reveal().to_owned()).map_err(|error| error.to_string())
    }

    #[test]
    fn the_first_outcome_counts_and_none_is_an_error() {
        let token = settled(|promise| {
            promise.fulfill(Secret::new("first"), None);
            promise.reject("too late");
        });
        assert_eq!(token, Ok("first".to_owned()));
        assert_eq!(settled(|promise| promise.reject("no")), Err("no".to_owned()));
        assert_eq!(settled(|_| {}), Err("the program is ending".to_owned()));
    }

    #[test]
    fn a_promise_that_nobody_waits_for_takes_a_token() {
        let (promise, token) = promise("dropped");
        drop(token);
        promise.fulfill(Secret::new("unused"), None);
    }
}
