//! What the services offer: one declaration a service, which reads like its API reference.
//!
//! Everything else, the clients, the tables in [`operation`](crate::operation) and what the
//! bindings are made of, is written by [`#[service]`](rosterkit_macros::service) from these files.

// Each file holds one module under an attribute, which cannot stand on the file itself.
#![allow(clippy::module_inception)]

use crate::operation::Service;

pub mod evo;
pub mod gitbook;
pub mod paperspace;
pub mod shared;
pub mod zenml;

/// Every service, with its operations, models and settings.
pub const SERVICES: &[&Service] = &[
    &paperspace::paperspace::SERVICE,
    &zenml::zenml::SERVICE,
    &gitbook::gitbook::SERVICE,
    &evo::evo::SERVICE,
];

/// What declarations are made of.
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use rosterkit_macros::service;
    pub(crate) use url::Url;

    pub(crate) use crate::config::UrlCheck;
    pub(crate) use crate::error::Result;
    pub(crate) use crate::http::decode::{json, refuse_page};
    pub(crate) use crate::http::exchange::TokenRequest;
    pub(crate) use crate::http::token::Credential;
    pub(crate) use crate::http::{Answer, Response};
    pub(crate) use crate::operation::Pattern;
    pub(crate) use crate::page::{ByCursor, ByOffset, ByPageToken, OnePage};
    pub(crate) use crate::shared::{Outcome, Removal, RemovalCertainty};
    pub(crate) use crate::{Change, Done, JsonObject, Secret, Str, Timestamp, Uuid};
}
