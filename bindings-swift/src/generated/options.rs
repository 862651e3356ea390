// Written by `make generate` from the declarations. Do not edit it.

//! Options of clients and calls, as Swift gives them.

use std::collections::HashMap;

use rosterkit::Error;
use rosterkit::options::{CallOptions, ConnectingOptions};

use crate::options::{Int, TimeInterval, option};

/// The limits of calls.
#[derive(uniffi::Record)]
pub struct Limits {
    #[uniffi(default = None)]
    pub timeout: Option<TimeInterval>,
    #[uniffi(default = None)]
    pub attempt_timeout: Option<TimeInterval>,
    #[uniffi(default = None)]
    pub connect_timeout: Option<TimeInterval>,
    #[uniffi(default = None)]
    pub max_retries: Option<Int>,
    #[uniffi(default = None)]
    pub max_retry_after: Option<TimeInterval>,
    #[uniffi(default = None)]
    pub max_pages: Option<Int>,
    #[uniffi(default = None)]
    pub max_body_bytes: Option<Int>,
    #[uniffi(default = None)]
    pub headers: Option<HashMap<String, String>>,
}

impl Limits {
    pub fn options(self) -> Result<CallOptions, Error> {
        let mut options = CallOptions::default();
        options.timeout = option("timeout", self.timeout)?;
        options.attempt_timeout = option("attempt_timeout", self.attempt_timeout)?;
        options.connect_timeout = option("connect_timeout", self.connect_timeout)?;
        options.max_retries = option("max_retries", self.max_retries)?;
        options.max_retry_after = option("max_retry_after", self.max_retry_after)?;
        options.max_pages = option("max_pages", self.max_pages)?;
        options.max_body_bytes = option("max_body_bytes", self.max_body_bytes)?;
        options.headers = self.headers.map(|headers| headers.into_iter().collect());
        Ok(options)
    }
}

/// How clients reach their services.
#[derive(uniffi::Record)]
pub struct Connecting {
    #[uniffi(default = None)]
    pub credential_file: Option<String>,
    #[uniffi(default = None)]
    pub credential_command: Option<Vec<String>>,
    #[uniffi(default = None)]
    pub max_in_flight: Option<Int>,
    #[uniffi(default = None)]
    pub min_interval: Option<TimeInterval>,
    #[uniffi(default = None)]
    pub max_concurrency: Option<Int>,
    #[uniffi(default = None)]
    pub proxy: Option<String>,
    #[uniffi(default = None)]
    pub ca_bundle: Option<String>,
    #[uniffi(default = None)]
    pub client_certificate: Option<String>,
    #[uniffi(default = None)]
    pub allow_insecure_http: Option<bool>,
    #[uniffi(default = None)]
    pub user_agent: Option<String>,
    #[uniffi(default = None)]
    pub ids_in_urls: Option<bool>,
}

impl Connecting {
    pub fn options(self) -> Result<ConnectingOptions, Error> {
        let mut options = ConnectingOptions::default();
        options.credential_file = self.credential_file.map(Into::into);
        options.credential_command =
            self.credential_command.map(|words| words.into_iter().map(Into::into).collect());
        options.max_in_flight = option("max_in_flight", self.max_in_flight)?;
        options.min_interval = option("min_interval", self.min_interval)?;
        options.max_concurrency = option("max_concurrency", self.max_concurrency)?;
        options.proxy = self.proxy.map(Into::into);
        options.ca_bundle = self.ca_bundle.map(Into::into);
        options.client_certificate = self.client_certificate.map(Into::into);
        options.allow_insecure_http = self.allow_insecure_http;
        options.user_agent = self.user_agent;
        options.ids_in_urls = self.ids_in_urls;
        Ok(options)
    }
}

/// What a listing can be told beside its arguments.
#[derive(uniffi::Record)]
pub struct ListingOptions {
    pub limits: Limits,
    pub prefetch: Option<Int>,
    pub resume: Option<String>,
}
