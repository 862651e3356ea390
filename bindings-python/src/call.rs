//! How an operation is offered to Python: a value or a coroutine, an iterator or an async one.

use std::sync::Arc;
use std::time::Duration;

use pyo3::prelude::*;
use rosterkit::{BoxFuture, Call, CallOptions, Error, Pager, Refusal};

use crate::asyncio::Pending;
use crate::client::Held;
use crate::convert::{FromPython, ToPython};
use crate::handle::Shelf;
use crate::listing::Listing;
use crate::pager::{AsyncPager, SyncPager};
use crate::wait::wait;
use crate::{asyncio, errors};

/// What can be said of every call beside its arguments.
#[derive(Default)]
pub struct Extra {
    pub options: Option<CallOptions>,
    pub prefetch: usize,
    pub resume: Option<String>,
    /// Whether the client has a hook or a token provider.
    pub heard: bool,
}

/// An argument that may be left out, with None a value like any other.
pub enum Maybe<'py> {
    Left,
    Given(Bound<'py, PyAny>),
}

impl<'py> FromPyObject<'_, 'py> for Maybe<'py> {
    type Error = std::convert::Infallible;

    fn extract(value: Borrowed<'_, 'py, PyAny>) -> Result<Self, Self::Error> {
        Ok(Self::Given(value.to_owned()))
    }
}

impl Maybe<'_> {
    /// Read a field of an update.
    pub fn read<T: FromPython + Default>(&self, field: &str) -> PyResult<T> {
        match self {
            Self::Left => Ok(T::default()),
            Self::Given(value) => crate::record::take(value, field),
        }
    }
}

/// Read an option that is None unless it is given.
pub fn option<T: FromPython>(value: Option<&Bound<'_, PyAny>>, name: &str) -> PyResult<Option<T>> {
    value
        .map(|value| {
            T::from_python(value)
                .map_err(|refusal: Refusal| errors::refused(value.py(), name, &refusal))
        })
        .transpose()
}

impl Extra {
    pub fn read(
        held: &Held,
        timeout: Option<&Bound<'_, PyAny>>,
        max_retries: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        let extra = Self { heard: held.hears(), ..Self::default() };
        if timeout.is_none() && max_retries.is_none() {
            return Ok(extra);
        }
        let mut options = CallOptions::default();
        options.timeout = option::<Duration>(timeout, "timeout")?;
        options.max_retries = option::<u32>(max_retries, "max_retries")?;
        Ok(Self { options: Some(options), ..extra })
    }

    pub fn of_list(
        mut self,
        prefetch: Option<&Bound<'_, PyAny>>,
        resume: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<Self> {
        self.prefetch = option::<usize>(prefetch, "prefetch")?.unwrap_or(0);
        self.resume = option::<String>(resume, "resume")?;
        Ok(self)
    }
}

/// What the core hands over for an operation, and what Python makes of it.
pub trait Surface: Sized {
    /// For clients that block.
    fn blocking<'py>(self, py: Python<'py>, extra: Extra) -> PyResult<Bound<'py, PyAny>>;

    /// For clients under asyncio.
    fn asynchronous<'py>(self, py: Python<'py>, extra: Extra) -> PyResult<Bound<'py, PyAny>>;
}

/// Makes the result of a call, once there is a Python to make it in.
pub type Outcome = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// A call whose result is `finish`ed when Python is there.
///
/// It is in a box, so that what waits for calls is compiled once and not for each operation.
pub fn outcome<T, F>(
    call: impl Future<Output = Result<T, Error>> + Send + 'static,
    finish: F,
) -> BoxFuture<'static, Outcome>
where
    T: Send + 'static,
    F: for<'a> FnOnce(Python<'a>, T) -> PyResult<Bound<'a, PyAny>> + Send + 'static,
{
    Box::pin(async move {
        let result = call.await;
        Box::new(move |py: Python<'_>| match result {
            Ok(value) => finish(py, value).map(Bound::unbind),
            Err(error) => Err(errors::raised(py, &error)),
        }) as Outcome
    })
}

impl<T: ToPython + Send + Sync + 'static> Surface for Call<T> {
    fn blocking<'py>(self, py: Python<'py>, extra: Extra) -> PyResult<Bound<'py, PyAny>> {
        let heard = extra.heard;
        let answer = wait(py, heard, sent(self, extra))?;
        answer(py).map(|answer| answer.into_bound(py))
    }

    fn asynchronous<'py>(self, py: Python<'py>, extra: Extra) -> PyResult<Bound<'py, PyAny>> {
        let (name, heard) = (self.operation().name, extra.heard);
        asyncio::awaitable(py, name, Pending::new(heard, sent(self, extra)))
    }
}

fn sent<T: ToPython + Send + Sync + 'static>(
    call: Call<T>,
    extra: Extra,
) -> BoxFuture<'static, Outcome> {
    let call = match extra.options {
        Some(options) => call.options(options),
        None => call,
    };
    outcome(call.send(), |py, answer| T::to_python(Shelf::new(vec![answer]).at(0), py))
}

impl<T: ToPython + Send + Sync + 'static> Surface for Pager<T> {
    fn blocking<'py>(self, py: Python<'py>, extra: Extra) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, SyncPager(listing(self, extra)))?.into_any())
    }

    fn asynchronous<'py>(self, py: Python<'py>, extra: Extra) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, AsyncPager(listing(self, extra)))?.into_any())
    }
}

fn listing<T: ToPython + Send + Sync + 'static>(mut pager: Pager<T>, extra: Extra) -> Arc<Listing> {
    if let Some(options) = &extra.options {
        pager = pager.options(options);
    }
    if let Some(resume) = &extra.resume {
        pager = pager.resume_from(resume);
    }
    Arc::new(Listing::new(pager.prefetch(extra.prefetch), extra.heard))
}

/// Read the limits of a client.
pub fn limits(
    timeout: Option<&Bound<'_, PyAny>>,
    attempt_timeout: Option<&Bound<'_, PyAny>>,
    connect_timeout: Option<&Bound<'_, PyAny>>,
    max_retries: Option<&Bound<'_, PyAny>>,
    max_retry_after: Option<&Bound<'_, PyAny>>,
    max_pages: Option<&Bound<'_, PyAny>>,
    max_body_bytes: Option<&Bound<'_, PyAny>>,
) -> PyResult<CallOptions> {
    let mut options = CallOptions::default();
    options.timeout = option(timeout, "timeout")?;
    options.attempt_timeout = option(attempt_timeout, "attempt_timeout")?;
    options.connect_timeout = option(connect_timeout, "connect_timeout")?;
    options.max_retries = option(max_retries, "max_retries")?;
    options.max_retry_after = option(max_retry_after, "max_retry_after")?;
    options.max_pages = option(max_pages, "max_pages")?;
    options.max_body_bytes = option(max_body_bytes, "max_body_bytes")?;
    Ok(options)
}
