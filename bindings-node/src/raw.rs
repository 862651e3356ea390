//! Requests that have no operation of their own, and their answers.

use napi::bindgen_prelude::{Buffer, Object, Unknown};
use napi::{Env, JsValue, Result, sys};
use rosterkit::bridge::{errors::refused, raw};
use rosterkit::{Error, RawAnswer, Refusal};

use crate::call::{Answer, Form};
use crate::convert::{FromJs, pairs};
use crate::errors;
use crate::options::Options;

/// Read a request that has no operation of its own.
pub fn request(
    method: Unknown<'_>,
    path: Unknown<'_>,
    options: &Options<'_>,
) -> std::result::Result<raw::Request, Error> {
    Ok(raw::Request {
        method: String::from_js(method).map_err(|refusal| refused("method", &refusal))?,
        path: String::from_js(path).map_err(|refusal| refused("path", &refusal))?,
        query: options.option::<Query>("query")?.map(|Query(pairs)| pairs).unwrap_or_default(),
        body: options.option("json")?,
    })
}

/// Names and values: an object, or pairs where a name comes more than once.
struct Query(Vec<(String, String)>);

impl FromJs for Query {
    fn from_js(value: Unknown<'_>) -> std::result::Result<Self, Refusal> {
        pairs(value).map(Self)
    }
}

impl Answer for RawAnswer {
    type Form = Self;

    fn form(self) -> Self {
        self
    }
}

impl Form for RawAnswer {
    fn to_js(self, env: &Env) -> Result<sys::napi_value> {
        let mut headers = Object::new(env)?;
        for (name, value) in raw::headers(&self.headers) {
            headers.set(name, value)?;
        }
        let mut form = Object::new(env)?;
        form.set("status", self.status)?;
        form.set("headers", headers)?;
        form.set("body", Buffer::from(self.body.to_vec()))?;
        form.set("check", RawJson(self))?;
        Ok(form.raw())
    }
}

/// Checks the body of a raw answer before JavaScript parses it.
#[napi_derive::napi]
pub struct RawJson(RawAnswer);

#[napi_derive::napi]
impl RawJson {
    /// Throw what is wrong with it as JSON.
    #[napi]
    pub fn json(&self, env: &Env) -> Result<()> {
        let checked = self.0.json::<serde_json::Value>();
        checked.map(drop).map_err(|error| errors::raised(env, &error))
    }
}
