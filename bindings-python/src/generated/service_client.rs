// Written by `make generate` from the declarations. Do not edit it.

//! The client of a service that an object of Python's is.

use pyo3::prelude::*;
use rosterkit::ServiceClient;

use super::clients::{evo, gitbook, paperspace, zenml};
use crate::callbacks::Callbacks;
use crate::client::Client;

/// What `value` holds, if it is a client of a service: for a client that works with others.
pub fn service_client(value: &Bound<'_, PyAny>) -> Option<(ServiceClient, Callbacks)> {
    fn of<C: Clone + Into<ServiceClient>>(
        client: &Client<C>,
        value: &Bound<'_, PyAny>,
    ) -> (ServiceClient, Callbacks) {
        (client.core.clone().into(), client.calling.callbacks.shared(value))
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
