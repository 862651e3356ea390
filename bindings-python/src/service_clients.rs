//! Clients of the services, as `Access` is given them.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use rosterkit::{Clients, Refusal, ServiceClient};

use crate::callbacks::Callbacks;
use crate::convert::{FromPython, must_be};
use crate::generated::service_client::service_client;

/// Clients by the names of their sources, and the functions that they call.
pub struct ServiceClients {
    pub core: Clients,
    pub callbacks: Vec<Callbacks>,
}

struct Given(ServiceClient, Callbacks);

impl FromPython for Given {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        match service_client(value) {
            Some((core, callbacks)) => Ok(Self(core, callbacks)),
            None => Err(must_be("a client of a service, such as rosterkit.Paperspace", value)),
        }
    }
}

impl FromPython for ServiceClients {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let given = BTreeMap::<String, Given>::from_python(value)?.into_iter();
        let (core, callbacks) = given
            .map(|(source, Given(core, callbacks))| ((source, core), callbacks))
            .unzip::<_, _, Vec<_>, _>();
        Ok(Self { core: core.into_iter().collect(), callbacks })
    }
}
