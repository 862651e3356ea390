//! Hooks: the events of a call, passed on to its caller.

use napi::bindgen_prelude::{Null, ToNapiValue};
use napi::{Env, JsValue, Result, sys};
use rosterkit::Observer;
use rosterkit::bridge::hooks::{self, Event};
use rosterkit::bridge::names;

use crate::caller::Caller;
use crate::convert::spelled;
use crate::errors::Failure;

/// Observes the calls of a client for their callers.
pub fn observer() -> impl Observer {
    hooks::observer(notify)
}

fn notify(event: Event<'_>) {
    let Some(caller) = Caller::observing() else { return };
    let mut facts = event.facts();
    facts.insert("operation".into(), names::camel(event.operation().name).into());
    let failure = event.error().map(Failure::of);
    caller.notify(event.name(), spelled(facts.into()).to_string(), |env| to_js(failure, env));
}

fn to_js(failure: Option<Failure>, env: &Env) -> Result<sys::napi_value> {
    match failure {
        Some(failure) => failure.to_js(env).map(|failure| failure.raw()),
        // SAFETY: the environment is alive.
        None => unsafe { ToNapiValue::to_napi_value(env.raw(), Null) },
    }
}
