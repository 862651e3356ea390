//! Clients of services as `Access` takes them.

use std::collections::HashMap;
use std::sync::Arc;

use rosterkit::Clients;

/// A client of any of the services.
#[derive(uniffi::Object)]
pub struct ServiceClient(rosterkit::ServiceClient);

impl ServiceClient {
    pub fn of<C: Clone + Into<rosterkit::ServiceClient>>(client: &C) -> Arc<Self> {
        Arc::new(Self(client.clone().into()))
    }
}

/// The clients by the names of their sources, such as `paperspace@EU`.
pub fn clients_of(given: HashMap<String, Arc<ServiceClient>>) -> Clients {
    given.into_iter().map(|(source, client)| (source, client.0.clone())).collect()
}
