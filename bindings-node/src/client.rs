//! What the clients of all services have in common.

use std::sync::atomic::{AtomicU32, Ordering};

use napi::bindgen_prelude::{JsObjectValue, Object, Unknown};
use napi::{Env, JsValue, Result};
use rosterkit::bridge;
use rosterkit::{CallOptions, Error, Explanation, RawAnswer, Refusal};

use crate::call::BLOCKING;
use crate::convert::{FromJs, must_be, names, object, property};
use crate::errors;
use crate::mailbox::Mailbox;
use crate::options::Options;

/// Where each setting came from, by its name.
pub fn explained<'env>(env: &'env Env, explanation: &Explanation) -> Result<Object<'env>> {
    let mut sources = Object::new(env)?;
    for (setting, source) in explanation.iter() {
        sources.set(setting, source.to_string())?;
    }
    Ok(sources)
}

/// A request that has no operation of its own.
pub struct RawRequest {
    pub method: String,
    pub path: String,
    query: Vec<(String, String)>,
    pub body: Option<serde_json::Value>,
    pub options: Option<CallOptions>,
}

impl RawRequest {
    pub fn read(
        method: Unknown<'_>,
        path: Unknown<'_>,
        options: Unknown<'_>,
    ) -> std::result::Result<Self, Error> {
        let options = Options::read(options, &[crate::options::OF_CALLS, &["query", "json"]])?;
        Ok(Self {
            method: String::from_js(method)
                .map_err(|refusal| bridge::errors::refused("method", &refusal))?,
            path: String::from_js(path)
                .map_err(|refusal| bridge::errors::refused("path", &refusal))?,
            query: options.option::<Query>("query")?.map(|Query(pairs)| pairs).unwrap_or_default(),
            body: options.option("json")?,
            options: options.of_call()?,
        })
    }

    pub fn query(&self) -> Vec<(&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// Names and values: an object, or pairs where a name comes more than once.
struct Query(Vec<(String, String)>);

impl FromJs for Query {
    fn from_js(value: Unknown<'_>) -> std::result::Result<Self, Refusal> {
        if !value.is_array().unwrap_or(false) {
            // In their order, which a map of ours would not keep.
            let given = object(value, "an object or an array of pairs")?;
            let pair = |name: String| {
                let value = String::from_js(property(&given, &name)?);
                value.map_err(|refusal| refusal.inside(&name)).map(|value| (name, value))
            };
            return names(&given)?
                .into_iter()
                .map(pair)
                .collect::<std::result::Result<_, _>>()
                .map(Self);
        }
        let mut read = Vec::new();
        for pair in Vec::<Vec<String>>::from_js(value)? {
            let pair: [String; 2] = pair
                .try_into()
                .map_err(|_| must_be("an object of strings, or pairs of them", value))?;
            read.push(pair.into());
        }
        Ok(Self(read))
    }
}

/// What checks the body of a raw answer before JavaScript reads it.
#[napi_derive::napi]
pub struct RawJson(pub(crate) RawAnswer);

#[napi_derive::napi]
impl RawJson {
    /// Throw what is wrong with it as JSON.
    #[napi]
    pub fn json(&self, env: &Env) -> Result<()> {
        let checked = self.0.json::<serde_json::Value>();
        checked.map(drop).map_err(|error| errors::raised(env, &error))
    }
}

/// Whether it is the `process.env` of this environment's own realm: a sandbox has a copy.
#[napi_derive::napi]
pub fn is_process_environment(env: &Env, environment: Unknown<'_>) -> Result<bool> {
    let process: Object<'_> = env.get_global()?.get_named_property("process")?;
    env.strict_equals(process.get_named_property::<Unknown<'_>>("env")?, environment)
}

/// A number for a call that does not block.
///
/// It is not JavaScript's to count: its half may be there more than once, the calls of all of them
/// are cancelled by number, and none may have another's.
#[napi_derive::napi]
pub fn call_number() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(BLOCKING);
    loop {
        let number = LAST.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if number != BLOCKING {
            return number;
        }
    }
}

/// Give up a call that is under way.
#[napi_derive::napi]
pub fn cancel(call: u32) {
    Mailbox::cancel(call);
}
