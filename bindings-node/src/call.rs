//! How operations are offered to JavaScript: as answers, as promises of them, and as listings.

use std::sync::atomic::{AtomicU32, Ordering};

use napi::bindgen_prelude::{Array, ToNapiValue, Unknown};
use napi::{Env, JsValue, Result, sys};
use rosterkit::{Call, Pager};

use crate::caller::on_behalf_of;
use crate::encode::{Encode, Encoder};
use crate::errors;
use crate::event_loop::EventLoop;
use crate::listing::{Course, Listing};
use crate::options::Options;
use crate::promise::promise;
use crate::wait::wait;

/// The number of a call that blocks. Others have a number of their own, by which they are cancelled.
const BLOCKING: u32 = 0;

/// What an operation answers.
pub trait Answer: Send + 'static {
    /// What crosses over to JavaScript; made on another thread.
    type Form: Send + 'static;

    fn form(self) -> Self::Form;
    fn to_js(form: Self::Form, env: &Env) -> Result<sys::napi_value>;
}

/// Send a call, and wait for its answer or promise it. `names` are those of its optional arguments.
pub fn send<'env, T: Answer>(
    env: &'env Env,
    number: u32,
    caller: Unknown<'_>,
    options: Unknown<'env>,
    names: &[&str],
    prepare: impl FnOnce(&Options<'env>) -> rosterkit::Result<Call<T>>,
) -> Result<Unknown<'env>> {
    let call = Options::of_call(options, names)
        .and_then(|options| Ok(prepare(&options)?.options(options.call_options()?)))
        .map_err(|error| errors::raised(env, &error))?;
    let form = async move { call.send().await.map(T::form) };
    answer(env, number, caller, form, |env, form| T::to_js(form, env))
}

/// Open a listing. `names` are those of its optional arguments.
pub fn list<'env, T: Encode + Send + Sync + 'static>(
    env: &Env,
    options: Unknown<'env>,
    names: &[&str],
    prepare: impl FnOnce(&Options<'env>) -> rosterkit::Result<Pager<T>>,
) -> Result<Listing> {
    let listing = Options::of_listing(options, names).and_then(|options| {
        Ok(Listing::of(Course {
            pager: prepare(&options)?,
            options: Some(options.call_options()?),
            prefetch: options.option("prefetch")?,
            resume: options.option("resume")?,
        }))
    });
    listing.map_err(|error| errors::raised(env, &error))
}

/// Wait for a future, or promise its output, in the form that JavaScript has of it.
pub fn answer<'env, T: Send + 'static>(
    env: &'env Env,
    number: u32,
    caller: Unknown<'_>,
    future: impl Future<Output = rosterkit::Result<T>> + Send + 'static,
    form: impl FnOnce(&Env, T) -> Result<sys::napi_value> + Send + 'static,
) -> Result<Unknown<'env>> {
    let future = on_behalf_of(env, caller, future)?;
    if number != BLOCKING {
        return promise(env, number, future, form);
    }
    let output = wait(env, future)?.map_err(|error| errors::raised(env, &error))?;
    let output = form(env, output)?;
    // SAFETY: just made, in this environment.
    Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), output) })
}

/// A record, which JavaScript decodes.
impl<T: Encode + Send + 'static> Answer for T {
    type Form = Encoder;

    fn form(self) -> Encoder {
        let mut encoder = Encoder::default();
        self.encode(&mut encoder);
        encoder
    }

    fn to_js(encoder: Encoder, env: &Env) -> Result<sys::napi_value> {
        let mut parts = env.create_array(3)?;
        for (index, value) in (0..).zip(encoder.into_js(env)?) {
            // SAFETY: just made, in this environment.
            parts.set(index, unsafe { Unknown::from_raw_unchecked(env.raw(), value) })?;
        }
        Ok(Array::raw(&parts))
    }
}

impl Answer for () {
    type Form = ();

    fn form(self) {}

    fn to_js((): (), env: &Env) -> Result<sys::napi_value> {
        // SAFETY: the environment is alive.
        unsafe { ToNapiValue::to_napi_value(env.raw(), ()) }
    }
}

/// A number for a call that does not block.
///
/// JavaScript cannot count them: its half may be loaded more than once, and no two calls of a process
/// may have the same number.
#[napi_derive::napi]
pub fn call_number() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(BLOCKING);
    loop {
        let number = LAST.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if number != BLOCKING {
            return number;
        }
    }
}

/// Cancel a call that is under way.
#[napi_derive::napi]
pub fn cancel(call: u32) {
    EventLoop::cancel(call);
}
