//! The options object that ends a call, and the one that a client is made with.

use napi::bindgen_prelude::{Object, Unknown};
use rosterkit::bridge::errors::refused;
use rosterkit::{CallOptions, Error, Refusal};

use crate::convert::{FromJs, Given, is_undefined, object, property, refuse_unknown};

/// Options by name; what is undefined was left out.
pub struct Options<'a>(Option<Object<'a>>);

/// What every call can be told beside its arguments. `signal` is JavaScript's to heed.
pub const OF_CALLS: &[&str] = &["timeout", "maxRetries", "signal"];

/// What every listing can be told.
pub const OF_LISTS: &[&str] = &["timeout", "maxRetries", "signal", "prefetch", "resume"];

/// The limits that a client can be given.
pub const LIMITS: &[&str] = &[
    "timeout",
    "attemptTimeout",
    "connectTimeout",
    "maxRetries",
    "maxRetryAfter",
    "maxPages",
    "maxBodyBytes",
];

/// What every client can be made with beside its settings and limits.
pub const OF_CLIENTS: &[&str] = &[
    "maxInFlight",
    "proxy",
    "caBundle",
    "clientCertificate",
    "allowInsecureHttp",
    "userAgent",
    "clock",
];

impl<'a> Options<'a> {
    /// Refuse what is no object, and names that nobody would read.
    pub fn read(given: Unknown<'a>, known: &[&[&str]]) -> Result<Self, Error> {
        if is_undefined(given) {
            return Ok(Self(None));
        }
        let unread = |refusal: Refusal| refused("options", &refusal);
        let options = object(given, "an object").map_err(unread)?;
        refuse_unknown(&options, &known.concat()).map_err(unread)?;
        Ok(Self(Some(options)))
    }

    fn get(&self, name: &str) -> Result<Option<Unknown<'a>>, Error> {
        let Some(options) = &self.0 else { return Ok(None) };
        let value = property(options, name).map_err(|refusal| refused(name, &refusal))?;
        Ok(Some(value).filter(|value| !is_undefined(*value)))
    }

    /// An optional argument, still to be read.
    pub fn given(&self, name: &str) -> Result<Option<Given<'a>>, Error> {
        Ok(self.get(name)?.map(Given))
    }

    /// Read an option.
    pub fn option<T: FromJs>(&self, name: &str) -> Result<Option<T>, Error> {
        let value = self.get(name)?;
        value.map(|value| T::from_js(value).map_err(|refusal| refused(name, &refusal))).transpose()
    }

    /// The limits of one call.
    pub fn of_call(&self) -> Result<Option<CallOptions>, Error> {
        let mut options = CallOptions::default();
        options.timeout = self.option("timeout")?;
        options.max_retries = self.option("maxRetries")?;
        Ok(Some(options).filter(|options| *options != CallOptions::default()))
    }

    /// The limits of a client.
    pub fn limits(&self) -> Result<CallOptions, Error> {
        let mut options = CallOptions::default();
        options.timeout = self.option("timeout")?;
        options.attempt_timeout = self.option("attemptTimeout")?;
        options.connect_timeout = self.option("connectTimeout")?;
        options.max_retries = self.option("maxRetries")?;
        options.max_retry_after = self.option("maxRetryAfter")?;
        options.max_pages = self.option("maxPages")?;
        options.max_body_bytes = self.option("maxBodyBytes")?;
        Ok(options)
    }
}
