//! What all clients have in common.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use napi::bindgen_prelude::{JsObjectValue, Object, Unknown};
use napi::{Env, Result};
use rosterkit::bridge::{Configuration, errors, names};
use rosterkit::{Explanation, Refusal};

use crate::convert::{FromJs, is_undefined};
use crate::errors::raised;
use crate::event_loop::EventLoop;
use crate::options::Options;

/// By what JavaScript finds the functions that a client was given. It comes with each event, as a call
/// of `Access` has those of several clients.
#[derive(Clone, Copy)]
pub struct Id {
    number: u32,
    /// In which library the client was made: two packages in one process have one each.
    library: usize,
}

static LAST: AtomicU32 = AtomicU32::new(0);

impl Id {
    pub fn new() -> Self {
        Self { number: LAST.fetch_add(1, Ordering::Relaxed), library: Self::this_library() }
    }

    pub fn number(self) -> u32 {
        self.number
    }

    fn this_library() -> usize {
        (&raw const LAST).addr()
    }

    /// Refuse a client of another library: its connections need a runtime that is not this one.
    pub fn check(self) -> std::result::Result<(), Refusal> {
        if self.library == Self::this_library() {
            return Ok(());
        }
        Err(Refusal::because("is of another installation of rosterkit: make both with the same"))
    }
}

/// A client that was made, or the error that is thrown.
pub fn made<T>(env: &Env, is_worker: bool, client: rosterkit::Result<T>) -> Result<T> {
    if is_worker {
        EventLoop::of(env)?.set_worker();
    }
    client.map_err(|error| raised(env, &error))
}

/// How a client connects. `environment` is read in place of the process's, unless undefined.
pub fn configuration(
    options: &Options<'_>,
    environment: Unknown<'_>,
) -> rosterkit::Result<Configuration> {
    let variables = Some(environment).filter(|environment| !is_undefined(*environment));
    let variables = variables.map(BTreeMap::from_js).transpose();
    Ok(Configuration {
        connecting: options.connecting()?,
        more_ca_variable: Some("NODE_EXTRA_CA_CERTS"),
        environment: variables.map_err(|refusal| errors::refused("environment", &refusal))?,
        ..Configuration::default()
    })
}

/// Where each setting came from, by its name.
pub fn explained<'env>(env: &'env Env, explanation: &Explanation) -> Result<Object<'env>> {
    let mut sources = Object::new(env)?;
    for (setting, source) in explanation.iter() {
        sources.set(names::camel(setting), source.to_string())?;
    }
    Ok(sources)
}

/// Whether it is the `process.env` of this environment's own realm: a sandbox has a copy.
#[napi_derive::napi]
pub fn is_process_environment(env: &Env, environment: Unknown<'_>) -> Result<bool> {
    let process: Object<'_> = env.get_global()?.get_named_property("process")?;
    env.strict_equals(process.get_named_property::<Unknown<'_>>("env")?, environment)
}
