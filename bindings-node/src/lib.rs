//! The native half of the Node package: classes emitted from the declarations, over the core's async
//! clients.
//!
//! Nothing here knows HTTP, retries or paging, and nothing knows what a program sees: classes,
//! errors and iteration are JavaScript's (`js/`). What is not emitted is how JavaScript waits
//! (`promise`, `wait`), how it is told (`mailbox`), and how values cross over
//! (`convert`, `sheet`).

#![cfg_attr(
    test,
    allow(dead_code, reason = "napi registers nothing in tests, of which there are none")
)]

mod call;
mod caller;
mod client;
mod convert;
mod errors;
mod kept;
mod listing;
mod mailbox;
mod observe;
mod options;
mod promise;
mod provider;
mod sheet;
mod testing;
mod wait;

#[macro_use]
mod emit;

/// A service's records, and its clients.
macro_rules! service {
    ($service:ident $records:ident! $choices:ident! $($clients:ident $settings:ident! $operations:ident!)?) => {
        #[allow(unused_imports, reason = "not every service has all kinds of records")]
        mod $service {
            use napi::bindgen_prelude::Unknown;
            use napi::{Env, sys};
            use rosterkit::bridge::FromFields as _;
            use rosterkit::{Change, JsonObject, Refusal, Secret, $service as model};

            use crate::call::{Answer, record_form, sheet_to_js};
            use crate::convert::{FromJs, object, property, refuse_unknown};
            use crate::sheet::{Sheet, ToJs};
            use model::*;

            rosterkit::$records!(records);
            rosterkit::$choices!(choices);
        }

        $(mod $clients {
            use std::path::PathBuf;

            use napi::Env;
            use napi::bindgen_prelude::{Object, Unknown};
            use rosterkit::bridge::{self, Client as _};
            use rosterkit::{FakeClock, Secret};

            use crate::call::send;
            use crate::client::RawRequest;
            use crate::convert::{FromJs, Given, is_undefined};
            use crate::errors;
            use crate::listing::{Course, Listing};
            use crate::mailbox::Mailbox;
            use crate::observe::Telling;
            use crate::options::{LIMITS, OF_CALLS, OF_CLIENTS, OF_LISTS, Options};
            use crate::provider::Provider;

            rosterkit::$settings!(clients);
            rosterkit::$operations!(operations);
        })?
    };
}

service!(shared shared_models! shared_choices!);
service!(paperspace paperspace_models! paperspace_choices!
    paperspace_clients paperspace_settings! paperspace_operations!);
service!(zenml zenml_models! zenml_choices! zenml_clients zenml_settings! zenml_operations!);
service!(gitbook gitbook_models! gitbook_choices!
    gitbook_clients gitbook_settings! gitbook_operations!);
service!(evo evo_models! evo_choices! evo_clients evo_settings! evo_operations!);

/// What is declared, as JSON: for the types, and for tests that nothing is missing.
#[napi_derive::napi]
pub fn facts() -> String {
    rosterkit::bridge::facts()
}

/// The one runtime: Node's own, which ends with the last of its environments.
///
/// It has one worker, for sockets and timers; calls that block drive themselves.
#[napi_derive::module_init]
fn init() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .thread_name("rosterkit")
        .enable_all()
        .build();
    // Without it napi makes one of its own, with a worker for each processor.
    if let Ok(runtime) = runtime {
        napi::bindgen_prelude::create_custom_tokio_runtime(runtime);
    }
}
