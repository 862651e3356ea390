//! Token providers: functions of JavaScript that give bearer tokens.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use napi::bindgen_prelude::Unknown;
use napi::{Env, JsValue, Result};
use rosterkit::{BoxError, BoxFuture, ProvidedToken, Secret, TokenProvider};
use serde_json::json;
use tokio::sync::oneshot;

use crate::caller::Caller;
use crate::kept::Kept;

/// The client's provider, which JavaScript keeps: it is asked through the caller of the call that
/// needs the token.
pub struct Provider;

type Given = std::result::Result<ProvidedToken, Raised>;

/// Who waits for a token, by a number that no other has in this process.
static ASKED: Mutex<Option<HashMap<u32, oneshot::Sender<Given>>>> = Mutex::new(None);
static NEXT: AtomicU32 = AtomicU32::new(1);

fn asked() -> MutexGuard<'static, Option<HashMap<u32, oneshot::Sender<Given>>>> {
    ASKED.lock().unwrap_or_else(PoisonError::into_inner)
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, std::result::Result<ProvidedToken, BoxError>> {
        Box::pin(async {
            let caller = Caller::current().ok_or("no call needs it")?;
            let (send, receive) = oneshot::channel();
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            asked().get_or_insert_default().insert(number, send);
            let _asked = Asked(number);
            caller.tell("token", json!({ "number": number }).to_string(), None);
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

/// What a provider threw, in an object that JavaScript has put it in.
#[derive(Clone)]
pub struct Raised(pub Arc<Kept>);

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Raised")
    }
}

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

/// Tell that the provider failed, and what it threw: `raised` is an object that holds it.
#[napi_derive::napi]
pub fn fail_token(env: &Env, number: u32, raised: Unknown<'_>) -> Result<()> {
    answer(number, Err(Raised(Arc::new(Kept::new(env, raised.raw())?))));
    Ok(())
}
