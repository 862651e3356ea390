//! How clients are configured, and where their settings came from.

use std::sync::Arc;

use rosterkit::Explanation;
use rosterkit::bridge::names::camel;

use crate::bytes::{ToBytes, write_count};
use crate::clock::FakeClock;
use crate::generated::options::{Connecting, Limits};
use crate::hooks::Hooks;
use crate::token_provider::TokenProvider;

/// What clients of all services are configured with.
#[derive(uniffi::Record)]
pub struct Configuration {
    pub limits: Limits,
    pub connecting: Connecting,
    pub token_provider: Option<Arc<dyn TokenProvider>>,
    pub hooks: Option<Arc<dyn Hooks>>,
    pub clock: Option<Arc<FakeClock>>,
}

/// Hand a configuration to a builder, whose methods need bounds that have no name outside of the core.
macro_rules! configure {
    ($builder:ident, $configuration:ident) => {
        let connecting = $configuration.connecting.options()?;
        let connecting = rosterkit::bridge::Configuration { connecting, ..Default::default() };
        $builder = rosterkit::bridge::configure($builder, connecting);
        $builder = $builder.options($configuration.limits.options()?);
        if let Some(provider) = $configuration.token_provider {
            $builder =
                $builder.token_provider($crate::token_provider::TokenProviderCaller(provider));
        }
        if let Some(hooks) = $configuration.hooks {
            rosterkit::bridge::runtime::expect_callbacks();
            $builder = $builder.observer($crate::hooks::observer(hooks));
        }
        if let Some(clock) = $configuration.clock {
            $builder = $builder.clock(clock.0.clone());
        }
    };
}

pub(crate) use configure;

/// The settings and their sources.
impl ToBytes for Explanation {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_count(self.iter().count(), bytes);
        for (setting, source) in self.iter() {
            camel(setting).write(bytes);
            source.to_string().write(bytes);
        }
    }
}
