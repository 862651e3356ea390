//! [`ClientBuilder`]: collects what a client is made of.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::path::PathBuf;
use std::sync::Arc;

use super::assemble::Common;
use super::certificates::CertificateVariables;
use super::settings::Settings;
use crate::Secret;
use crate::environment::Environment;
use crate::error::Result;
use crate::http::token::TokenProvider;
use crate::http::{Clock, Observer};
use crate::options::{CallOptions, ConnectingOptions, connecting_options};

/// A client that a [`ClientBuilder`] can make of its settings.
pub trait FromSettings<S>: Sized {
    fn from_settings(settings: S, common: Common) -> Result<Self>;
}

/// Makes the client of a service.
///
/// A setting that is not set is read from the environment (an empty variable counts as not set), then
/// from the defaults; [`explain`](crate::Paperspace::explain) says which. Making a client opens no
/// connection; all clients of a process that connect in the same way share their connections.
pub struct ClientBuilder<S, C> {
    pub(crate) settings: S,
    common: Common,
    client: PhantomData<fn() -> C>,
}

impl<S: Settings, C> fmt::Debug for ClientBuilder<S, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientBuilder({})", self.settings.service().client)
    }
}

/// What is kept of what a setter was given.
macro_rules! taken {
    ($given:ident) => {
        $given.into()
    };
    ($given:ident, $take:path) => {
        $take($given)
    };
}

macro_rules! connecting_setters {
    ($($name:ident: $ty:ty {
        given: ($given:ty),
        $(take: $take:path,)?
        kind: $kind:ident,
        $(clients: $clients:ident,)?
        sets: $sets:literal,
        $(default: $shown:literal,)?
        $(range: $range:literal, if $is_in_range:expr,)?
        more: $more:literal,
    })*) => {
        impl<S: Settings + Default, C: FromSettings<S>> ClientBuilder<S, C> {
            $(
                #[doc = concat!("Set ", $sets $(, "; ", $shown, " by default")?, ".")]
                $(#[doc = concat!("\nIt must be ", $range, ".")])?
                #[doc = concat!("\n", $more)]
                #[must_use]
                pub fn $name(mut self, $name: $given) -> Self {
                    self.common.connecting.$name = Some(taken!($name $(, $take)?));
                    self
                }
            )*
        }
    };
}

connecting_options!(connecting_setters);

/// What only bindings set.
impl<S, C> ClientBuilder<S, C> {
    pub(crate) fn connecting(mut self, options: ConnectingOptions) -> Self {
        self.common.connecting = options;
        self.common.is_of_binding = true;
        self
    }

    /// Set the variables that name authorities in a language, before `SSL_CERT_FILE`: the first
    /// that is set counts; and the variable that names authorities to trust beside the others.
    pub(crate) fn certificate_variables(
        mut self,
        instead: &'static [&'static str],
        more: Option<&'static str>,
    ) -> Self {
        self.common.certificate_variables = CertificateVariables { instead, more };
        self
    }

    /// Set what is read in place of the process's environment.
    pub(crate) fn environment(mut self, variables: BTreeMap<String, String>) -> Self {
        self.common.environment = Environment::of(variables);
        self
    }
}

impl<S: Settings + Default, C: FromSettings<S>> ClientBuilder<S, C> {
    pub(crate) fn new() -> Self {
        Self { settings: S::default(), common: Common::default(), client: PhantomData }
    }

    /// Begin with what another client has been configured with, but for its own settings.
    pub(crate) fn like(common: Common) -> Self {
        Self { settings: S::default(), common, client: PhantomData }
    }

    /// Take settings from the variables of another set of credentials, whose names begin with `set`
    /// and an underscore: with `EU`, from `EU_PAPERSPACE_API_KEY`.
    ///
    /// What is no credential, such as a URL, is also looked for without the set's name.
    #[must_use]
    pub fn credential_set(mut self, set: &str) -> Self {
        self.common.environment = self.common.environment.with_prefix(set);
        self
    }

    /// Set where bearer tokens come from, in place of a credential.
    #[must_use]
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.common.provider = Some(Arc::new(provider));
        self
    }

    /// Set the limits of the client's calls.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.common.options = options;
        self
    }

    /// Set the observer of calls, attempts, answers and retries.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.common.observer = Some(Arc::new(observer));
        self
    }

    /// Set where time and randomness come from, for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.common.clock = Some(Arc::new(clock));
        self
    }

    /// Make the client.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) with a sentence that names the setting: a credential
    /// that is missing, given twice or unusable, a URL that is not `https`, an invalid certificate.
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a limit out of its range.
    pub fn build(self) -> Result<C> {
        C::from_settings(self.settings, self.common)
    }
}
