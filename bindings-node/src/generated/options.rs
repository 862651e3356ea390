// Written by `make generate` from the declarations. Do not edit it.

//! The options of all services, by their names in JavaScript.

use napi::bindgen_prelude::Unknown;
use rosterkit::options::ConnectingOptions;
use rosterkit::{CallOptions, Error};

use crate::options::Options;

/// Of every call.
const CALL: &[&str] = &["timeout", "maxRetries", "headers", "signal"];

/// Of every listing, beside those of calls.
const LISTING: &[&str] = &["prefetch", "resume"];

/// The limits of a client.
const LIMITS: &[&str] = &[
    "timeout",
    "attemptTimeout",
    "connectTimeout",
    "maxRetries",
    "maxRetryAfter",
    "maxPages",
    "maxBodyBytes",
    "headers",
];

/// Of every client, beside its settings and limits. JavaScript keeps those that are functions.
const CLIENT: &[&str] = &[
    "credentialFile",
    "credentialCommand",
    "maxInFlight",
    "minInterval",
    "maxConcurrency",
    "proxy",
    "caBundle",
    "clientCertificate",
    "allowInsecureHttp",
    "userAgent",
    "idsInUrls",
    "clock",
];

impl<'a> Options<'a> {
    /// Those of a call, with the names of its optional arguments.
    pub fn of_call(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {
        Self::read(given, &[names, CALL])
    }

    /// Those of a listing, with the names of its optional arguments.
    pub fn of_listing(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {
        Self::read(given, &[names, CALL, LISTING])
    }

    /// Those that a client is made with, with the names of its settings.
    pub fn of_client(given: Unknown<'a>, names: &[&str]) -> Result<Self, Error> {
        Self::read(given, &[names, LIMITS, CLIENT])
    }

    /// The limits that `withOptions` is given.
    pub fn of_limits(given: Unknown<'a>) -> Result<CallOptions, Error> {
        Self::read(given, &[LIMITS])?.limits()
    }

    /// The limits of one call, if any are given.
    pub fn call_options(&self) -> Result<Option<CallOptions>, Error> {
        let mut options = CallOptions::default();
        options.timeout = self.option("timeout")?;
        options.max_retries = self.option("maxRetries")?;
        options.headers = self.option("headers")?;
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
        options.headers = self.option("headers")?;
        Ok(options)
    }

    /// How a client connects.
    pub fn connecting(&self) -> Result<ConnectingOptions, Error> {
        let mut options = ConnectingOptions::default();
        options.credential_file = self.option("credentialFile")?;
        options.credential_command = self.option("credentialCommand")?;
        options.max_in_flight = self.option("maxInFlight")?;
        options.min_interval = self.option("minInterval")?;
        options.max_concurrency = self.option("maxConcurrency")?;
        options.proxy = self.option("proxy")?;
        options.ca_bundle = self.option("caBundle")?;
        options.client_certificate = self.option("clientCertificate")?;
        options.allow_insecure_http = self.option("allowInsecureHttp")?;
        options.user_agent = self.option("userAgent")?;
        options.ids_in_urls = self.option("idsInUrls")?;
        Ok(options)
    }
}
