// Written by `make generate` from the declarations. Do not edit it.

//! The native class of each client, how records cross over, and the options of all clients.

#![expect(clippy::too_many_arguments, reason = "an operation has as many as its declaration")]

mod access;
mod evo;
mod gitbook;
mod options;
mod paperspace;
mod shared;
mod zenml;

use napi::bindgen_prelude::Unknown;
use rosterkit::{Refusal, ServiceClient};

use crate::convert::{FromJs, instance, must_be};

/// The native half of a client of any service.
impl FromJs for ServiceClient {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        if let Some(native) = instance::<paperspace::Paperspace>(value) {
            return native.id.check().map(|()| native.client.clone().into());
        }
        if let Some(native) = instance::<zenml::ZenML>(value) {
            return native.id.check().map(|()| native.client.clone().into());
        }
        if let Some(native) = instance::<gitbook::GitBook>(value) {
            return native.id.check().map(|()| native.client.clone().into());
        }
        if let Some(native) = instance::<evo::Evo>(value) {
            return native.id.check().map(|()| native.client.clone().into());
        }
        Err(must_be("the client of a service", value))
    }
}
