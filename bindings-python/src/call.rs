//! How operations are offered to Python: a value or a coroutine, an iterator or an async one.

use std::sync::Arc;

use pyo3::prelude::*;
use rosterkit::bridge::formed;
use rosterkit::{BoxFuture, Call, CallOptions, Pager};

use crate::asyncio::{self, Pending};
use crate::callbacks::Callbacks;
use crate::convert::ToPython;
use crate::listing::Listing;
use crate::outcome::{Outcome, outcome};
use crate::owning_ref::OwningSlice;
use crate::wait::wait;

/// How a client of either class gives back what a call answers: as it is, or as a coroutine.
pub type Deliver = for<'py> fn(
    Python<'py>,
    &Callbacks,
    Call<Outcome>,
    Option<CallOptions>,
) -> PyResult<Bound<'py, PyAny>>;

/// Give back what a call answers, whatever record it is.
pub fn deliver<'py, T: ToPython + Send + Sync + 'static>(
    py: Python<'py>,
    callbacks: &Callbacks,
    call: Call<T>,
    options: Option<CallOptions>,
    deliver: Deliver,
) -> PyResult<Bound<'py, PyAny>> {
    deliver(py, callbacks, formed(call, finish), options)
}

/// Send a call and wait for its answer.
pub fn send<'py>(
    py: Python<'py>,
    callbacks: &Callbacks,
    call: Call<Outcome>,
    options: Option<CallOptions>,
) -> PyResult<Bound<'py, PyAny>> {
    let answer = wait(py, callbacks.is_any(), sent(call, options))?;
    answer(py).map(|answer| answer.into_bound(py))
}

/// A coroutine that sends a call and waits for its answer.
pub fn coroutine<'py>(
    py: Python<'py>,
    callbacks: &Callbacks,
    call: Call<Outcome>,
    options: Option<CallOptions>,
) -> PyResult<Bound<'py, PyAny>> {
    let name = call.operation().name;
    asyncio::awaitable(py, name, Pending::new(callbacks.is_any(), sent(call, options)))
}

fn sent(call: Call<Outcome>, options: Option<CallOptions>) -> BoxFuture<'static, Outcome> {
    let call = match options {
        Some(options) => call.options(options),
        None => call,
    };
    outcome(call.send(), |py, finish| finish(py).map(|answer| answer.into_bound(py)))
}

/// What makes Python's form of an answer.
fn finish<T: ToPython + Send + Sync + 'static>(answer: T) -> Outcome {
    let answer = OwningSlice::new(vec![answer]);
    Box::new(move |py| T::to_python(answer.at(0), py).map(Bound::unbind))
}

/// The options of a single listing.
pub struct ListingOptions {
    pub prefetch: Option<usize>,
    pub resume: Option<String>,
    pub limits: Option<CallOptions>,
}

/// A listing, for either kind of client.
pub fn listing<T: ToPython + Send + Sync + 'static>(
    callbacks: &Callbacks,
    mut pager: Pager<T>,
    options: ListingOptions,
) -> Arc<Listing> {
    if let Some(limits) = &options.limits {
        pager = pager.options(limits);
    }
    if let Some(resume) = &options.resume {
        pager = pager.resume_from(resume);
    }
    Arc::new(Listing::new(pager.prefetch(options.prefetch.unwrap_or(0)), callbacks.is_any()))
}
