//! What all clients have in common.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use napi::bindgen_prelude::{JsObjectValue, Object, Unknown};
use napi::{Env, Result};
use rosterkit::Explanation;
use rosterkit::bridge::{Configuration, errors, names};

use crate::convert::{FromJs, is_undefined};
use crate::errors::raised;
use crate::event_loop::EventLoop;
use crate::options::Options;

/// A number by which JavaScript finds the functions that a client was given.
///
/// It comes with each event, as a call of `Access` has those of several clients.
pub fn new_id() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(0);
    LAST.fetch_add(1, Ordering::Relaxed)
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
