//! The services: one file each.
//!
//! A file declares what a service offers, so that it reads like the service's API reference, and
//! says what is special to it: how its listings are [split into pages](crate::page::Paging), how it
//! [describes failures](crate::http::problem::ProblemFormat), how its
//! [credential is made](crate::config::CredentialSource). Everything else, the clients, the tables
//! in [`operation`](crate::operation) and what the bindings are made of, is written by
//! [`#[service]`](rosterkit_macros::service) and by `core/generate`.
//!
//! To add a service, write its file, and add it to the list of modules and to [`services!`] below.

// Each file holds one module under an attribute, which cannot stand on the file itself.
#![allow(
    clippy::allow_attributes,
    clippy::module_inception,
    reason = "the lint looks below, where an expectation is not seen to be met"
)]

pub mod evo;
pub mod gitbook;
pub mod paperspace;
pub mod shared;
pub mod zenml;

/// The registry: `module: Client` for each service, in the order in which they are shown.
macro_rules! services {
    ($($module:ident: $client:ident,)*) => {
        /// The modules and async clients, as the crate's root has them.
        pub mod clients {
            $(pub use super::$module::$module::{self, $client};)*
        }

        /// The blocking clients.
        pub mod blocking {
            $(pub use super::$module::$module::blocking::$client;)*
        }

        /// The operations, as [`bridge`](crate::bridge) has them, by the names of their clients.
        pub mod operations {
            $(pub use super::$module::$module::operations::Operations as $client;)*
        }

        /// Every service, with its operations, records and settings.
        pub const SERVICES: &[&crate::operation::Service] = &[$(&$module::$module::SERVICE,)*];

        /// The records and choices of a service.
        pub(crate) fn records_and_choices(
            service: &str,
        ) -> Option<(&'static [crate::operation::Record], &'static [crate::operation::Choice])> {
            match service {
                $(
                    stringify!($module) => {
                        Some(($module::$module::RECORDS, $module::$module::CHOICES))
                    }
                )*
                _ => None,
            }
        }

        /// How each service describes its failures.
        #[cfg(feature = "__fuzzing")]
        pub(crate) fn problem_formats()
        -> Vec<&'static dyn crate::http::problem::ProblemFormat> {
            use crate::config::Settings;
            vec![$($module::$module::Settings::default().problems(),)*]
        }
    };
}

services! {
    paperspace: Paperspace,
    zenml: ZenML,
    gitbook: GitBook,
    evo: Evo,
}

/// What declarations are made of.
pub(crate) mod prelude {
    pub(crate) use std::collections::BTreeMap;

    pub(crate) use rosterkit_macros::service;
    pub(crate) use serde::Deserialize;
    pub(crate) use serde::de::DeserializeOwned;
    pub(crate) use serde_json::Value;

    pub(crate) use super::EMAIL;
    pub(crate) use crate::config::{Chosen, CredentialSource};
    pub(crate) use crate::error::{ErrorKind, Problem, Result};
    pub(crate) use crate::http::decode::{json, json_bytes, refuse_page};
    pub(crate) use crate::http::problem::ProblemFormat;
    pub(crate) use crate::http::problem::conventions::{ErrorEnvelope, ProblemDetails, any};
    pub(crate) use crate::http::token::Credential;
    pub(crate) use crate::http::{Answer, Received};
    pub(crate) use crate::objects_only::objects_only;
    pub(crate) use crate::operation::Pattern;
    pub(crate) use crate::page::{Identify, Next, Paging, Style};
    pub(crate) use crate::shared::{Outcome, Removal, RemovalCertainty};
    pub(crate) use crate::{Change, Done, JsonObject, Secret, Str, Timestamp, Uuid};
}

/// An e-mail address, as far as it can be told without sending to it.
pub(crate) const EMAIL: crate::operation::Pattern = crate::operation::Pattern {
    shown: "name@host",
    matches: |email| {
        let plain = !email.contains(|c: char| c.is_whitespace() || c.is_control());
        plain
            && email.split_once('@').is_some_and(|(name, host)| {
                !name.is_empty() && !host.is_empty() && !host.contains('@')
            })
    },
};
