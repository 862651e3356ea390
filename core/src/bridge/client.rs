//! Clients as a binding sees them, and how it configures one.

use std::collections::BTreeMap;
use std::fmt::Debug;

use crate::config::ClientBuilder;
use crate::options::ConnectingOptions;

/// A client of a service, async or blocking.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the client of a service",
    note = "the clients are those of `rosterkit` and of `rosterkit::blocking`"
)]
pub trait Client: Clone + Debug + Send + Sync + 'static {
    /// The type of [`operations`](Self::operations).
    type Operations: Clone + Send + Sync + 'static;

    /// The operations, each with all its arguments in the order of the declaration, the optional
    /// ones as an [`Option`].
    ///
    /// They are those of the async client, also of a blocking one.
    fn operations(&self) -> &Self::Operations;

    /// How many clients, calls and listings share what this client is made of, for languages that
    /// collect garbage.
    fn holders(&self) -> usize;
}

/// What a client is configured with that only bindings set.
#[derive(Debug, Default)]
pub struct Configuration {
    /// The options of connections, all at once.
    pub connecting: ConnectingOptions,
    /// The variables that name certificate authorities in a language, before `SSL_CERT_FILE`: the
    /// first that is set counts.
    pub ca_variables: &'static [&'static str],
    /// The variable that names certificate authorities to trust beside the others.
    pub more_ca_variable: Option<&'static str>,
    /// What is read in place of the environment of the process: threads of Node have their own.
    pub environment: Option<BTreeMap<String, String>>,
}

/// Configure a client that is being made.
#[must_use]
pub fn configure<S, C>(
    builder: ClientBuilder<S, C>,
    configuration: Configuration,
) -> ClientBuilder<S, C> {
    let Configuration { connecting, ca_variables, more_ca_variable, environment } = configuration;
    let builder = builder.connecting(connecting);
    let builder = builder.certificate_variables(ca_variables, more_ca_variable);
    match environment {
        Some(variables) => builder.environment(variables),
        None => builder,
    }
}
