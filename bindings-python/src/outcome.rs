//! [`Outcome`]: the result of a call that ended on a thread without Python.

use pyo3::prelude::*;
use rosterkit::{BoxFuture, Error};

use crate::errors;

/// Makes the result, on a thread with Python.
pub type Outcome = Box<dyn FnOnce(Python<'_>) -> PyResult<Py<PyAny>> + Send>;

/// A call whose result is `finish`ed on a thread with Python.
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
