// Written by `make generate` from the declarations. Do not edit it.

//! The options of clients, calls and listings, and how they are read.

use pyo3::prelude::*;
use rosterkit::options::ConnectingOptions;
use rosterkit::{CallOptions, FakeClock};

use crate::argument::{PyValue, option};
use crate::call::ListingOptions;
use crate::callbacks::Callbacks;
use crate::convert::Callable;
use crate::hooks::Hooks;

/// The options of a client, as Python passed them.
pub struct ClientOptions<'a> {
    pub token_provider: Option<PyValue<'a>>,
    pub timeout: Option<PyValue<'a>>,
    pub attempt_timeout: Option<PyValue<'a>>,
    pub connect_timeout: Option<PyValue<'a>>,
    pub max_retries: Option<PyValue<'a>>,
    pub max_retry_after: Option<PyValue<'a>>,
    pub max_pages: Option<PyValue<'a>>,
    pub max_body_bytes: Option<PyValue<'a>>,
    pub headers: Option<PyValue<'a>>,
    pub credential_file: Option<PyValue<'a>>,
    pub credential_command: Option<PyValue<'a>>,
    pub max_in_flight: Option<PyValue<'a>>,
    pub min_interval: Option<PyValue<'a>>,
    pub max_concurrency: Option<PyValue<'a>>,
    pub proxy: Option<PyValue<'a>>,
    pub ca_bundle: Option<PyValue<'a>>,
    pub client_certificate: Option<PyValue<'a>>,
    pub allow_insecure_http: Option<PyValue<'a>>,
    pub user_agent: Option<PyValue<'a>>,
    pub ids_in_urls: Option<PyValue<'a>>,
    pub on_call: Option<PyValue<'a>>,
    pub on_request: Option<PyValue<'a>>,
    pub on_response: Option<PyValue<'a>>,
    pub on_retry: Option<PyValue<'a>>,
    pub on_pause: Option<PyValue<'a>>,
    pub on_result: Option<PyValue<'a>>,
    pub on_target: Option<PyValue<'a>>,
    pub clock: Option<PyValue<'a>>,
}

impl ClientOptions<'_> {
    pub fn limits(&self) -> PyResult<CallOptions> {
        limits(
            self.timeout,
            self.attempt_timeout,
            self.connect_timeout,
            self.max_retries,
            self.max_retry_after,
            self.max_pages,
            self.max_body_bytes,
            self.headers,
        )
    }

    pub fn connecting(&self) -> PyResult<ConnectingOptions> {
        let mut options = ConnectingOptions::default();
        options.credential_file = option(self.credential_file, "credential_file")?;
        options.credential_command = option(self.credential_command, "credential_command")?;
        options.max_in_flight = option(self.max_in_flight, "max_in_flight")?;
        options.min_interval = option(self.min_interval, "min_interval")?;
        options.max_concurrency = option(self.max_concurrency, "max_concurrency")?;
        options.proxy = option(self.proxy, "proxy")?;
        options.ca_bundle = option(self.ca_bundle, "ca_bundle")?;
        options.client_certificate = option(self.client_certificate, "client_certificate")?;
        options.allow_insecure_http = option(self.allow_insecure_http, "allow_insecure_http")?;
        options.user_agent = option(self.user_agent, "user_agent")?;
        options.ids_in_urls = option(self.ids_in_urls, "ids_in_urls")?;

        Ok(options)
    }

    pub fn callbacks(&self, py: Python<'_>) -> PyResult<Callbacks> {
        let provider = option(self.token_provider, "token_provider")?;
        let hooks = Hooks::read(
            py,
            [
                ("call", self.on_call),
                ("request", self.on_request),
                ("response", self.on_response),
                ("retry", self.on_retry),
                ("pause", self.on_pause),
                ("result", self.on_result),
                ("target", self.on_target),
            ],
        )?;
        Ok(Callbacks::new(hooks, provider.map(|Callable(provider)| provider)))
    }

    pub fn clock(&self) -> PyResult<Option<FakeClock>> {
        Ok(option(self.clock, "clock")?)
    }
}

/// The limits that `with_options` sets.
pub fn limits(
    timeout: Option<PyValue<'_>>,
    attempt_timeout: Option<PyValue<'_>>,
    connect_timeout: Option<PyValue<'_>>,
    max_retries: Option<PyValue<'_>>,
    max_retry_after: Option<PyValue<'_>>,
    max_pages: Option<PyValue<'_>>,
    max_body_bytes: Option<PyValue<'_>>,
    headers: Option<PyValue<'_>>,
) -> PyResult<CallOptions> {
    let mut options = CallOptions::default();
    options.timeout = option(timeout, "timeout")?;
    options.attempt_timeout = option(attempt_timeout, "attempt_timeout")?;
    options.connect_timeout = option(connect_timeout, "connect_timeout")?;
    options.max_retries = option(max_retries, "max_retries")?;
    options.max_retry_after = option(max_retry_after, "max_retry_after")?;
    options.max_pages = option(max_pages, "max_pages")?;
    options.max_body_bytes = option(max_body_bytes, "max_body_bytes")?;
    options.headers = option(headers, "headers")?;

    Ok(options)
}

/// The options of a single call; none where it has none of its own.
pub fn call_options(
    timeout: Option<PyValue<'_>>,
    max_retries: Option<PyValue<'_>>,
    headers: Option<PyValue<'_>>,
) -> PyResult<Option<CallOptions>> {
    if timeout.is_none() && max_retries.is_none() && headers.is_none() {
        return Ok(None);
    }
    let mut options = CallOptions::default();
    options.timeout = option(timeout, "timeout")?;
    options.max_retries = option(max_retries, "max_retries")?;
    options.headers = option(headers, "headers")?;

    Ok(Some(options))
}

/// The options of a single listing.
pub fn listing_options(
    prefetch: Option<PyValue<'_>>,
    resume: Option<PyValue<'_>>,
    timeout: Option<PyValue<'_>>,
    max_retries: Option<PyValue<'_>>,
    headers: Option<PyValue<'_>>,
) -> PyResult<ListingOptions> {
    Ok(ListingOptions {
        prefetch: option(prefetch, "prefetch")?,
        resume: option(resume, "resume")?,

        limits: call_options(timeout, max_retries, headers)?,
    })
}
