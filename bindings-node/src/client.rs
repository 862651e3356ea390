//! What the clients of all services have in common.

use napi::bindgen_prelude::{JsObjectValue, Object, Unknown};
use napi::{Env, Result};
use rosterkit::Explanation;
use rosterkit::bridge::names;

use crate::errors;
use crate::event_loop::EventLoop;

/// A client that was made, or the error that is thrown.
pub fn made<T>(env: &Env, is_worker: bool, client: rosterkit::Result<T>) -> Result<T> {
    if is_worker {
        EventLoop::of(env)?.set_worker();
    }
    client.map_err(|error| errors::raised(env, &error))
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
