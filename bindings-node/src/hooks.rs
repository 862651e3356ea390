//! Hooks: the events of a call, passed on to its caller.

use napi::bindgen_prelude::{Null, ToNapiValue};
use napi::{Env, JsValue, Result, sys};
use rosterkit::Observer;
use rosterkit::bridge::hooks::{self, Event};
use rosterkit::bridge::names;

use crate::caller::Caller;
use crate::convert::spelled;
use crate::errors::Failure;

/// Observes what a client does for its callers.
pub fn observer(client: u32) -> impl Observer {
    hooks::observer(|| Caller::observing().is_some(), move |event| notify(client, event))
}

fn notify(client: u32, event: Event<'_>) {
    let Some(caller) = Caller::observing() else { return };
    let mut facts = event.facts();
    facts.insert("operation".into(), names::camel(event.operation().name).into());
    let failure = event.error().map(Failure::of);
    let facts = spelled(facts.into()).to_string();
    caller.notify(event.name(), client, facts, |env| to_js(failure, env));
}

fn to_js(failure: Option<Failure>, env: &Env) -> Result<sys::napi_value> {
    match failure {
        Some(failure) => failure.to_js(env).map(|failure| failure.raw()),
        // SAFETY: the environment is alive.
        None => unsafe { ToNapiValue::to_napi_value(env.raw(), Null) },
    }
}
