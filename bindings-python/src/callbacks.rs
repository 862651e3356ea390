//! [`Callbacks`]: the functions of Python that a client calls.

use std::sync::Arc;

use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use rosterkit::Observer;
use rosterkit::bridge::runtime::expect_callbacks;

use crate::hooks::{self, Hooks};
use crate::token_provider::Provider;

/// The hooks and the token provider of a client, which may well refer back to it.
///
/// Calls under way hold them too, where the cyclic collector cannot see it. So they are shown to it
/// only while clients alone hold them; of several clients, the first shows them for all.
pub struct Callbacks {
    hooks: Arc<Hooks>,
    provider: Option<Arc<Py<PyAny>>>,
    /// One for each client of Python's that was made of the first.
    clients: Arc<()>,
    /// The first, in the others.
    first: Option<Py<PyAny>>,
    /// Those of the clients that `Access` was given.
    of_clients: Arc<[Self]>,
}

impl Callbacks {
    pub fn new(hooks: Hooks, provider: Option<Py<PyAny>>) -> Self {
        if hooks.iter().next().is_some() {
            // They are called by the thread that polls a call. A provider has a thread of its own.
            expect_callbacks();
        }
        let (hooks, provider) = (Arc::new(hooks), provider.map(Arc::new));
        Self { hooks, provider, clients: Arc::default(), first: None, of_clients: Arc::default() }
    }

    /// The same of a client that works with others, which have these.
    pub fn with_clients(self, of_clients: Vec<Self>) -> Self {
        Self { of_clients: of_clients.into(), ..self }
    }

    /// Whether there is one: only then calls take their caller's context along.
    pub fn is_any(&self) -> bool {
        self.provider.is_some()
            || self.hooks.iter().next().is_some()
            || self.of_clients.iter().any(Self::is_any)
    }

    pub fn observer(&self) -> impl Observer + use<> {
        hooks::observer(self.hooks.clone())
    }

    pub fn token_provider(&self) -> Option<Provider> {
        self.provider.clone().map(Provider)
    }

    /// The same for another client that was made of `client`.
    pub fn shared(&self, client: &Bound<'_, PyAny>) -> Self {
        let first = self.first.as_ref().unwrap_or(client.as_unbound()).clone_ref(client.py());
        Self {
            hooks: self.hooks.clone(),
            provider: self.provider.clone(),
            clients: self.clients.clone(),
            first: Some(first),
            of_clients: self.of_clients.clone(),
        }
    }

    /// Show them to the collector; `holders` is how many clients and calls hold the core's client.
    pub fn traverse(&self, holders: usize, visit: &PyVisit<'_>) -> Result<(), PyTraverseError> {
        if let Some(first) = &self.first {
            return visit.call(first);
        }
        // More holders can come only by way of a client or a call, and then it is not garbage.
        if holders == Arc::strong_count(&self.clients) {
            self.hooks.iter().try_for_each(|hook| visit.call(hook))?;
            visit.call(self.provider.as_deref())?;
            // The core of `Access` holds each of these clients once, as these callbacks count it.
            self.of_clients.iter().try_for_each(|client| visit.call(&client.first))?;
        }
        Ok(())
    }
}
