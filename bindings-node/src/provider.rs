//! Token providers: functions of JavaScript that give bearer tokens.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rosterkit::{BoxError, BoxFuture, ProvidedToken, Secret, TokenProvider};
use serde_json::json;
use tokio::sync::oneshot;

use crate::dispatch;
use crate::mailbox::Mailbox;

/// A provider, which JavaScript keeps and calls.
pub struct Provider {
    pub mailbox: Arc<Mailbox>,
    /// JavaScript's number for the client.
    pub client: u32,
}

type Given = Result<ProvidedToken, Raised>;

/// Who waits for a token, by number.
static ASKED: Mutex<Option<HashMap<u32, oneshot::Sender<Given>>>> = Mutex::new(None);
static NEXT: AtomicU32 = AtomicU32::new(1);

fn asked() -> MutexGuard<'static, Option<HashMap<u32, oneshot::Sender<Given>>>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        Box::pin(async move {
            let (send, receive) = oneshot::channel();
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            asked().get_or_insert_default().insert(number, send);
            let _asked = Asked(number);
            let (client, facts) = (self.client, json!({ "number": number }).to_string());
            self.mailbox.post(Box::new(move |env| {
                dispatch::tell(env, client, "token", facts, None);
            }));
            Ok(receive.await.map_err(|_| "the environment is ending")??)
        })
    }
}

/// Somebody waits for a token. When they give up, nobody does.
struct Asked(u32);

impl Drop for Asked {
    fn drop(&mut self) {
        asked().get_or_insert_default().remove(&self.0);
    }
}

fn answer(number: u32, given: Given) {
    let waiting = asked().get_or_insert_default().remove(&number);
    // Whoever waited may have given up.
    let _ = waiting.map(|waiting| waiting.send(given));
}

/// What a provider threw: JavaScript keeps it, under this number.
#[derive(Debug)]
pub struct Raised(pub u32);

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the token provider failed")
    }
}

impl std::error::Error for Raised {}

/// Give the token that was asked for under this number.
#[napi_derive::napi]
pub fn give_token(number: u32, token: String, expires_in: Option<f64>) {
    // JavaScript has checked that it is a length of time.
    let expires_in = expires_in.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    answer(number, Ok(ProvidedToken { token: Secret::new(token), expires_in }));
}

/// Tell that the provider failed; what it threw is kept under the number `raised`.
#[napi_derive::napi]
pub fn fail_token(number: u32, raised: u32) {
    answer(number, Err(Raised(raised)));
}
