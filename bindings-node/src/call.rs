//! How an operation is offered to JavaScript: what it answers, or a promise of that.

use napi::bindgen_prelude::{Array, Buffer, Object, ToNapiValue, Unknown};
use napi::{Env, JsValue, Result, sys};
use rosterkit::{Call, CallOptions, RawAnswer};

use crate::caller::working_for;
use crate::client::RawJson;
use crate::errors;
use crate::promise::promise;
use crate::sheet::{Sheet, ToJs};
use crate::wait::wait;

/// The number of a call that blocks. Others have a number of their own, by which they are cancelled.
pub const BLOCKING: u32 = 0;

/// What an operation answers.
pub trait Answer: Send + 'static {
    /// What crosses over to JavaScript; made on another thread.
    type Form: Send + 'static;

    fn form(self) -> Self::Form;
    fn to_js(form: Self::Form, env: &Env) -> Result<sys::napi_value>;
}

/// Send a call, and wait for it or promise its answer.
pub fn send<'env, T: Answer>(
    env: &'env Env,
    number: u32,
    caller: Unknown<'_>,
    call: rosterkit::Result<(Call<T>, Option<CallOptions>)>,
) -> Result<Unknown<'env>> {
    let (mut call, options) = call.map_err(|error| errors::raised(env, &error))?;
    if let Some(options) = options {
        call = call.options(options);
    }
    let form = async move { call.send().await.map(T::form) };
    answer(env, number, caller, form, |env, form| T::to_js(form, env))
}

/// Wait for a future, or promise its output, in the form that JavaScript has of it.
pub fn answer<'env, T: Send + 'static>(
    env: &'env Env,
    number: u32,
    caller: Unknown<'_>,
    future: impl Future<Output = rosterkit::Result<T>> + Send + 'static,
    form: impl FnOnce(&Env, T) -> Result<sys::napi_value> + Send + 'static,
) -> Result<Unknown<'env>> {
    let future = working_for(env, caller, future)?;
    if number != BLOCKING {
        return promise(env, number, future, form);
    }
    let output = wait(env, future)?.map_err(|error| errors::raised(env, &error))?;
    let output = form(env, output)?;
    // SAFETY: just made, in this environment.
    Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), output) })
}

/// A record, to be read by JavaScript.
pub fn sheet_to_js(sheet: Sheet, env: &Env) -> Result<sys::napi_value> {
    let mut parts = env.create_array(3)?;
    for (index, value) in (0..).zip(sheet.into_js(env)?) {
        // SAFETY: just made, in this environment.
        parts.set(index, unsafe { Unknown::from_raw_unchecked(env.raw(), value) })?;
    }
    Ok(Array::raw(&parts))
}

/// Implement [`Answer`] for a record.
pub fn record_form<T: ToJs>(record: &T) -> Sheet {
    let mut sheet = Sheet::default();
    record.write(&mut sheet);
    sheet
}

impl Answer for () {
    type Form = ();

    fn form(self) {}

    fn to_js((): (), env: &Env) -> Result<sys::napi_value> {
        // SAFETY: the environment is alive.
        unsafe { ToNapiValue::to_napi_value(env.raw(), ()) }
    }
}

impl Answer for RawAnswer {
    type Form = Self;

    fn form(self) -> Self {
        self
    }

    fn to_js(answer: Self, env: &Env) -> Result<sys::napi_value> {
        let mut headers = Object::new(env)?;
        for name in answer.headers.keys() {
            let values = answer.headers.get_all(name).iter();
            let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
            headers.set(name.as_str(), values.collect::<Vec<_>>().join(", "))?;
        }
        let mut form = Object::new(env)?;
        form.set("status", answer.status)?;
        form.set("headers", headers)?;
        form.set("body", Buffer::from(answer.body.to_vec()))?;
        form.set("check", RawJson(answer))?;
        Ok(form.raw())
    }
}
