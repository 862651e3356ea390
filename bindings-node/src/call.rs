//! How operations are offered to JavaScript: as answers, as promises of them, and as listings.

use napi::bindgen_prelude::{Array, Object, ToNapiValue, Unknown};
use napi::{Env, JsValue, Result, sys};
use rosterkit::bridge::AnswerAs;
use rosterkit::{Call, Pager, bridge};

use crate::drive::drive;
use crate::encode::{Encode, Encoder};
use crate::errors;
use crate::event_loop::Reads;
use crate::listing::Listing;
use crate::memory;
use crate::options::Options;
use crate::response::{self, NativeResponse};

/// What an operation answers.
pub trait Answer: Send + 'static {
    type Form: Form;

    fn form(self) -> Self::Form;
}

/// What crosses over to JavaScript; made on another thread.
pub trait Form: Send + 'static {
    fn to_js(self, env: &Env) -> Result<sys::napi_value>;
}

/// Send a call, and wait for its answer or promise it. `names` are those of its optional arguments.
pub fn send<'env, T: Answer>(
    env: &'env Env,
    answer_as: AnswerAs,
    number: u32,
    caller: Unknown<'_>,
    options: Unknown<'env>,
    names: &[&str],
    prepare: impl FnOnce(&Options<'env>) -> rosterkit::Result<Call<T>>,
) -> Result<Unknown<'env>> {
    let call = Options::of_call(options, names).and_then(|options| {
        let call = prepare(&options)?;
        Ok(match options.call_options()? {
            Some(limits) => call.options(limits),
            None => call,
        })
    });
    sent(env, answer_as, number, caller, call)
}

/// A function of its own, so that operations with the same answer share its code.
fn sent<'env, T: Answer>(
    env: &'env Env,
    answer_as: AnswerAs,
    number: u32,
    caller: Unknown<'_>,
    call: rosterkit::Result<Call<T>>,
) -> Result<Unknown<'env>> {
    let call = call.map_err(|error| errors::raised(env, &error))?;
    sent_for(env, answer_as, number, caller, bridge::formed(call, T::form))
}

/// Another, which all records share.
fn sent_for<'env, F: Form>(
    env: &'env Env,
    answer_as: AnswerAs,
    number: u32,
    caller: Unknown<'_>,
    call: Call<F>,
) -> Result<Unknown<'env>> {
    if answer_as == AnswerAs::DryRun && call.operation().method.writes() {
        let dry = call.dry_run().map_err(|error| errors::raised(env, &error))?;
        return env.create_string(response::planned(&dry)).map(|text| text.to_unknown());
    }
    drive(env, number, Reads::Here, caller, call.with_response(), move |env, response| {
        let (form, response) = response.split();
        if answer_as != AnswerAs::Response {
            response::answered(number, response);
            return form.to_js(env);
        }
        let mut whole = Object::new(env)?;
        // SAFETY: just made, in this environment.
        whole.set("value", unsafe { Unknown::from_raw_unchecked(env.raw(), form.to_js(env)?) })?;
        whole.set("response", NativeResponse::new(env, response)?)?;
        Ok(whole.raw())
    })
}

/// Open a listing. `names` are those of its optional arguments.
pub fn list<'env, T: Encode + Send + Sync + 'static>(
    env: &Env,
    options: Unknown<'env>,
    names: &[&str],
    prepare: impl FnOnce(&Options<'env>) -> rosterkit::Result<Pager<T>>,
) -> Result<Listing> {
    let listing = Options::of_listing(options, names).and_then(|options| {
        let mut pager = prepare(&options)?;
        if let Some(limits) = options.call_options()? {
            pager = pager.options(&limits);
        }
        if let Some(resume) = options.option::<String>("resume")? {
            pager = pager.resume_from(&resume);
        }
        Ok(Listing::of(pager.prefetch(options.option("prefetch")?.unwrap_or(0))))
    });
    listing.map_err(|error| errors::raised(env, &error))
}

/// A record, which JavaScript decodes.
impl<T: Encode + Send + 'static> Answer for T {
    type Form = Encoder;

    fn form(self) -> Encoder {
        let mut encoder = if T::SHARES { Encoder::sharing() } else { Encoder::default() };
        self.encode(&mut encoder);
        drop(self);
        if encoder.is_large() {
            memory::give_back();
        }
        encoder
    }
}

impl Form for Encoder {
    fn to_js(self, env: &Env) -> Result<sys::napi_value> {
        let is_large = self.is_large();
        let mut parts = env.create_array(3)?;
        for (index, value) in (0..).zip(self.into_js(env)?) {
            // SAFETY: just made, in this environment.
            parts.set(index, unsafe { Unknown::from_raw_unchecked(env.raw(), value) })?;
        }
        if is_large {
            memory::give_back();
        }
        Ok(Array::raw(&parts))
    }
}

impl Answer for () {
    type Form = ();

    fn form(self) {}
}

impl Form for () {
    fn to_js(self, env: &Env) -> Result<sys::napi_value> {
        // SAFETY: the environment is alive.
        unsafe { ToNapiValue::to_napi_value(env.raw(), self) }
    }
}
