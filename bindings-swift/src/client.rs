//! What the clients of all services have in common.

use std::collections::HashMap;
use std::sync::Arc;

use rosterkit::bridge::names;
use rosterkit::{CallOptions, Explanation, RawAnswer};

use crate::clock::FakeClock;
use crate::convert::{Lower, option};
use crate::errors::RosterKitError;
use crate::listen::Listener;
use crate::value::{self, Int, Json, TimeInterval};

/// What clients of all services are configured with, as `Configuration` of Swift hands it over.
#[derive(uniffi::Record)]
pub struct ConfigurationWire {
    pub limits: Limits,
    pub max_in_flight: Option<Int>,
    pub proxy: Option<value::Secret>,
    pub ca_bundle: Option<String>,
    pub client_certificate: Option<String>,
    pub allow_insecure_http: Option<bool>,
    pub user_agent: Option<String>,
    pub listener: Option<Arc<dyn Listener>>,
    /// What the listener is for.
    pub listens: bool,
    pub provides: bool,
    pub clock: Option<Arc<FakeClock>>,
}

/// The same, as the constructors of clients have it.
pub struct Configuration(pub ConfigurationWire);
uniffi::custom_newtype!(Configuration, ConfigurationWire);

/// The limits of calls.
#[derive(Default, uniffi::Record)]
pub struct Limits {
    pub timeout: Option<TimeInterval>,
    pub attempt_timeout: Option<TimeInterval>,
    pub connect_timeout: Option<TimeInterval>,
    pub max_retries: Option<Int>,
    pub max_retry_after: Option<TimeInterval>,
    pub max_pages: Option<Int>,
    pub max_body_bytes: Option<Int>,
}

impl Limits {
    pub fn options(self) -> Result<CallOptions, rosterkit::Error> {
        let mut options = CallOptions::default();
        options.timeout = option("timeout", self.timeout)?;
        options.attempt_timeout = option("attempt_timeout", self.attempt_timeout)?;
        options.connect_timeout = option("connect_timeout", self.connect_timeout)?;
        options.max_retries = option("max_retries", self.max_retries)?;
        options.max_retry_after = option("max_retry_after", self.max_retry_after)?;
        options.max_pages = option("max_pages", self.max_pages)?;
        options.max_body_bytes = option("max_body_bytes", self.max_body_bytes)?;
        Ok(options)
    }
}

/// What can be said of every call beside its arguments.
pub struct Extra {
    pub timeout: Option<TimeInterval>,
    pub max_retries: Option<Int>,
}

impl Extra {
    /// None when there is nothing to say.
    pub fn options(self) -> Result<Option<CallOptions>, rosterkit::Error> {
        let Self { timeout, max_retries } = self;
        if timeout.is_none() && max_retries.is_none() {
            return Ok(None);
        }
        Limits { timeout, max_retries, ..Limits::default() }.options().map(Some)
    }
}

/// A setting of a client, and where its value came from.
#[derive(uniffi::Record)]
pub struct SettingSource {
    /// The setting, for example `apiKey`.
    pub setting: String,
    /// Where its value came from, for example `environment variable PAPERSPACE_API_KEY`.
    pub source: String,
}

pub fn explained(explanation: &Explanation) -> Vec<SettingSource> {
    let sources = explanation.iter().map(|(name, source)| SettingSource {
        setting: names::camel(name),
        source: source.to_string(),
    });
    sources.collect()
}

/// A name and a value in the query of a request.
#[derive(uniffi::Record)]
pub struct QueryItem {
    /// The name, not encoded.
    pub name: String,
    /// The value, not encoded.
    pub value: String,
}

/// A request that has no operation of its own, as it was given.
pub struct RawRequest {
    pub method: String,
    pub path: String,
    pub query: Vec<QueryItem>,
    pub body: Option<serde_json::Value>,
}

impl RawRequest {
    pub fn read(
        method: String,
        path: String,
        query: Vec<QueryItem>,
        body: Option<Json>,
    ) -> Result<Self, rosterkit::Error> {
        Ok(Self { method, path, query, body: option("body", body)? })
    }

    pub fn query(&self) -> Vec<(&str, &str)> {
        self.query.iter().map(|item| (item.name.as_str(), item.value.as_str())).collect()
    }
}

/// The answer to a request that has no operation of its own, not interpreted.
#[derive(uniffi::Record)]
#[uniffi(name = "RawAnswer")]
pub struct RawResponse {
    /// The HTTP status, 200 to 299.
    pub status: Int,
    /// The headers, names in lower case; of those that came more than once, the values joined by
    /// a comma.
    pub headers: HashMap<String, String>,
    /// The body, unpacked.
    pub body: Vec<u8>,
}

impl Lower for RawAnswer {
    type To = RawResponse;
    fn lower(self) -> RawResponse {
        let keys = self.headers.keys();
        let values = |name| {
            let values = self.headers.get_all(name).iter();
            let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
            values.collect::<Vec<_>>().join(", ")
        };
        let headers = keys.map(|name| (name.as_str().to_owned(), values(name))).collect();
        RawResponse { status: self.status.lower(), headers, body: self.body.to_vec() }
    }
}

/// Read JSON as the library reads what services answer.
#[uniffi::export]
pub fn parse_json(body: Vec<u8>) -> Result<Json, RosterKitError> {
    let told = |error: &dyn std::fmt::Display| {
        let what = format!("the body is not JSON: {error}");
        rosterkit::bridge::errors::new(rosterkit::ErrorKind::Decode, what)
    };
    let body = std::str::from_utf8(&body).map_err(|error| told(&error))?;
    let body = body.strip_prefix('\u{feff}').unwrap_or(body);
    let value = serde_json::from_str::<serde_json::Value>(body).map_err(|error| told(&error))?;
    Ok(value.into())
}
