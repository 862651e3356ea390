// Written by `make generate` from the declarations. Do not edit it.

//! The clients of all services, and `Access`.

mod access;
mod evo;
mod gitbook;
mod paperspace;
mod zenml;

use pyo3::prelude::*;
use rosterkit::ServiceClient;

use crate::callbacks::Callbacks;
use crate::client::Client;

/// Add the classes of all clients to the package's module.
pub fn add_clients(module: &Bound<'_, PyModule>) -> PyResult<()> {
    paperspace::add(module)?;
    zenml::add(module)?;
    gitbook::add(module)?;
    evo::add(module)?;
    access::add(module)?;
    Ok(())
}

/// What `value` holds, if it is a client of a service: for a client that works with others.
pub fn service_client(value: &Bound<'_, PyAny>) -> Option<(ServiceClient, Callbacks)> {
    fn of<C: Clone + Into<ServiceClient>>(
        client: &Client<C>,
        value: &Bound<'_, PyAny>,
    ) -> (ServiceClient, Callbacks) {
        (client.core.clone().into(), client.callbacks.shared(value))
    }
    if let Some(client) = paperspace::held(value) {
        return Some(of(client, value));
    }
    if let Some(client) = zenml::held(value) {
        return Some(of(client, value));
    }
    if let Some(client) = gitbook::held(value) {
        return Some(of(client, value));
    }
    if let Some(client) = evo::held(value) {
        return Some(of(client, value));
    }
    None
}
