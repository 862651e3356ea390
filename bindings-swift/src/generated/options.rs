// Written by `make generate` from the declarations. Do not edit it.

//! Options of clients and calls, as Swift gives them.

use std::sync::Arc;

use rosterkit::{CallOptions, Error};

use crate::clock::FakeClock;
use crate::hooks::Hooks;
use crate::options::{Int, TimeInterval, option};
use crate::token_provider::TokenProvider;

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
        Ok(options)
    }
}

/// What clients of all services are configured with.
#[derive(uniffi::Record)]
pub struct Configuration {
    pub limits: Limits,
    pub max_in_flight: Option<Int>,
    pub proxy: Option<String>,
    pub ca_bundle: Option<String>,
    pub client_certificate: Option<String>,
    pub allow_insecure_http: Option<bool>,
    pub user_agent: Option<String>,
    pub token_provider: Option<Arc<dyn TokenProvider>>,
    pub hooks: Option<Arc<dyn Hooks>>,
    pub clock: Option<Arc<FakeClock>>,
}

/// Hand a configuration to a builder: its type has no name outside of the core.
macro_rules! configure {
    ($builder:ident, $configuration:ident) => {
        $builder = $builder.options($configuration.limits.options()?);
        if let Some(value) = $crate::options::option("max_in_flight", $configuration.max_in_flight)?
        {
            $builder = $builder.max_in_flight(value);
        }
        if let Some(value) = $configuration.proxy {
            $builder = $builder.proxy(value);
        }
        if let Some(value) = $configuration.ca_bundle {
            $builder = $builder.ca_bundle(value);
        }
        if let Some(value) = $configuration.client_certificate {
            $builder = $builder.client_certificate(value);
        }
        if let Some(value) = $configuration.allow_insecure_http {
            $builder = $builder.allow_insecure_http(value);
        }
        if let Some(value) = $configuration.user_agent {
            $builder = $builder.user_agent(value);
        }
        if let Some(provider) = $configuration.token_provider {
            $builder =
                $builder.token_provider($crate::token_provider::TokenProviderCaller(provider));
        }
        if let Some(hooks) = $configuration.hooks {
            $builder = $builder.observer($crate::hooks::HookCaller(hooks));
        }
        if let Some(clock) = $configuration.clock {
            $builder = $builder.clock(clock.0.clone());
        }
    };
}

pub(crate) use configure;
