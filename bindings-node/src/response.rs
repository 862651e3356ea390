//! What a service answered beside what was read of it, and what a write would send.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use napi::bindgen_prelude::{Buffer, Object, ObjectFinalize};
use napi::{Env, Result};
use rosterkit::bridge::raw;
use rosterkit::{DryRun, RateLimit};
use serde_json::json;

/// All of an answer but its value.
#[napi_derive::napi(custom_finalize)]
pub struct NativeResponse {
    response: rosterkit::Response,
    /// What the collector was told of.
    size: i64,
}

impl NativeResponse {
    pub fn new(env: &Env, response: rosterkit::Response) -> Result<Self> {
        // The collector would else let thousands of them pile up.
        let size = i64::try_from(response.body().len()).unwrap_or_default();
        env.adjust_external_memory(size)?;
        Ok(Self { response, size })
    }
}

impl ObjectFinalize for NativeResponse {
    fn finalize(self, env: Env) -> Result<()> {
        env.adjust_external_memory(-self.size).map(drop)
    }
}

#[napi_derive::napi]
impl NativeResponse {
    /// The HTTP status.
    #[napi]
    pub fn status(&self) -> u16 {
        self.response.status()
    }

    /// All headers, by their names in lower case.
    #[napi]
    pub fn headers<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let mut headers = Object::new(env)?;
        for (name, value) in raw::headers(self.response.headers()) {
            headers.set(name, value)?;
        }
        Ok(headers)
    }

    /// The id that the service gave the request, if it did; secrets in it are masked.
    #[napi]
    pub fn request_id(&self) -> Option<String> {
        self.response.request_id()
    }

    /// What the service says is left of its allowance, if it does.
    #[napi]
    pub fn rate_limit<'env>(&self, env: &'env Env) -> Result<Option<Object<'env>>> {
        let allowance = self.response.rate_limit().map(|limit| allowance(env, limit));
        allowance.transpose()
    }

    /// How many times the request was sent or tried to be.
    #[napi]
    pub fn attempts(&self) -> u32 {
        self.response.attempts()
    }

    /// How many seconds it took, over all attempts and waits.
    #[napi]
    pub fn elapsed(&self) -> f64 {
        self.response.elapsed().as_secs_f64()
    }

    /// The body as it came, unpacked.
    #[napi]
    pub fn body(&self) -> Buffer {
        self.response.body().to_vec().into()
    }

    /// What may be printed of it.
    #[napi]
    pub fn shown(&self) -> String {
        self.response.shown()
    }
}

fn allowance(env: &Env, limit: RateLimit) -> Result<Object<'_>> {
    let number = |number: Option<u64>| number.map(|number| number as f64);
    let mut allowance = Object::new(env)?;
    allowance.set("limit", number(limit.limit))?;
    allowance.set("remaining", number(limit.remaining))?;
    allowance.set("reset", limit.reset.map(|reset| reset.to_string()))?;
    Ok(allowance)
}

thread_local! {
    /// The calls of which all of the answer is wanted.
    static WANTED: RefCell<HashSet<u32>> = RefCell::default();
    static KEPT: RefCell<HashMap<u32, rosterkit::Response>> = RefCell::default();
}

/// Keep the answer to a call that is under way: it is wanted.
#[napi_derive::napi]
pub fn keep_response(call: u32) {
    WANTED.with_borrow_mut(|wanted| wanted.insert(call));
}

/// The answer that was kept, if the call had not been answered before that was asked for. From here on
/// nothing of the call is kept.
#[napi_derive::napi]
pub fn take_response(env: &Env, call: u32) -> Result<Option<NativeResponse>> {
    WANTED.with_borrow_mut(|wanted| wanted.remove(&call));
    let kept = KEPT.with_borrow_mut(|kept| kept.remove(&call));
    kept.map(|response| NativeResponse::new(env, response)).transpose()
}

/// A call was answered.
pub fn answered(call: u32, response: rosterkit::Response) {
    if WANTED.with_borrow_mut(|wanted| wanted.remove(&call)) {
        KEPT.with_borrow_mut(|kept| kept.insert(call, response));
    }
}

/// What would be sent, as JSON.
pub fn planned(dry: &DryRun) -> String {
    let DryRun { method, url, headers, bodies, .. } = dry;
    let headers: serde_json::Map<_, _> =
        headers.iter().map(|(name, value)| (name.clone(), value.as_str().into())).collect();
    let shown = dry.to_string();
    json!({ "method": method, "url": url, "headers": headers, "bodies": bodies, "shown": shown })
        .to_string()
}
