//! How operations are offered to Python: a value or a coroutine, an iterator or an async one.

use std::sync::Arc;

use pyo3::IntoPyObjectExt;
use pyo3::prelude::*;
use rosterkit::bridge::{AnswerAs, Answered, answered, formed};
use rosterkit::{BoxFuture, Call, CallOptions, Pager};

use crate::asyncio::{self, Pending};
use crate::callbacks::Callbacks;
use crate::convert::ToPython;
use crate::listing::Listing;
use crate::outcome::{Outcome, outcome};
use crate::owning_ref::OwningSlice;
use crate::response::{Planned, WholeResponse};
use crate::wait::wait;

/// How a client of either class gives back what a call answers: as it is, or as a coroutine.
pub type Deliver = for<'py> fn(
    Python<'py>,
    &Calling,
    Call<Outcome>,
    Option<CallOptions>,
) -> PyResult<Bound<'py, PyAny>>;

/// What a client does with all its calls.
pub struct Calling {
    pub callbacks: Callbacks,
    pub answer_as: AnswerAs,
}

/// Give back what a call answers, whatever record it is.
pub fn deliver<'py, T: ToPython + Send + Sync + 'static>(
    py: Python<'py>,
    calling: &Calling,
    call: Call<T>,
    options: Option<CallOptions>,
    deliver: Deliver,
) -> PyResult<Bound<'py, PyAny>> {
    deliver(py, calling, formed(call, finish), options)
}

/// Send a call and wait for its answer.
pub fn send<'py>(
    py: Python<'py>,
    calling: &Calling,
    call: Call<Outcome>,
    options: Option<CallOptions>,
) -> PyResult<Bound<'py, PyAny>> {
    let answer = wait(py, calling.callbacks.is_any(), sent(call, options, calling.answer_as))?;
    answer(py).map(|answer| answer.into_bound(py))
}

/// A coroutine that sends a call and waits for its answer.
pub fn coroutine<'py>(
    py: Python<'py>,
    calling: &Calling,
    call: Call<Outcome>,
    options: Option<CallOptions>,
) -> PyResult<Bound<'py, PyAny>> {
    let name = call.operation().name;
    let sent = sent(call, options, calling.answer_as);
    asyncio::awaitable(py, name, Pending::new(calling.callbacks.is_any(), sent))
}

fn sent(
    call: Call<Outcome>,
    options: Option<CallOptions>,
    answer_as: AnswerAs,
) -> BoxFuture<'static, Outcome> {
    let call = match options {
        Some(options) => call.options(options),
        None => call,
    };
    if answer_as == AnswerAs::Value {
        return outcome(call.send(), |py, finish| finish(py).map(|answer| answer.into_bound(py)));
    }
    outcome(answered(call, answer_as), |py, answered| match answered {
        Answered::Value(finish) => finish(py).map(|answer| answer.into_bound(py)),
        Answered::Response(response) => {
            let (finish, response) = response.split();
            WholeResponse::new(finish(py)?, response).into_bound_py_any(py)
        }
        Answered::DryRun(dry) => Planned(dry).into_bound_py_any(py),
    })
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
    calling: &Calling,
    mut pager: Pager<T>,
    options: ListingOptions,
) -> Arc<Listing> {
    if let Some(limits) = &options.limits {
        pager = pager.options(limits);
    }
    if let Some(resume) = &options.resume {
        pager = pager.resume_from(resume);
    }
    Arc::new(Listing::new(
        pager.prefetch(options.prefetch.unwrap_or(0)),
        calling.callbacks.is_any(),
    ))
}
