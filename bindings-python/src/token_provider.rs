//! Token providers: functions of Python that give bearer tokens.

use std::sync::Arc;
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use rosterkit::bridge::runtime::spawn_blocking;
use rosterkit::bridge::token_providers::{Promise, promise};
use rosterkit::{BoxError, BoxFuture, ProvidedToken, Refusal, Secret, TokenProvider};

use crate::caller::Caller;
use crate::convert::FromPython;
use crate::shutdown;

/// A provider as Python gave it.
pub struct Provider(pub Arc<Py<PyAny>>);

impl Provider {
    /// Have it called on a thread of Python's: it may take long, and a thread of ours would delay
    /// the end of Python meanwhile.
    fn call(
        py: Python<'_>,
        provider: &Py<PyAny>,
        caller: &Caller,
        promise: Promise,
    ) -> PyResult<()> {
        let arguments = (provider, caller.event_loop(), TokenPromise(promise), caller.context(py)?);
        py.import("rosterkit._token_provider")?.call_method1("call", arguments)?;
        Ok(())
    }
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        let provider = self.0.clone();
        Box::pin(async move {
            const ENDING: &str = "Python is ending";
            let caller = Caller::current().expect("a client with a provider knows its callers");
            let (promise, token) = promise(ENDING);
            // The interpreter may be busy, which must not hold up the runtime.
            let called = spawn_blocking(move || {
                shutdown::attach(|py| Self::call(py, &provider, &caller, promise)).ok_or(ENDING)
            });
            called.await???;
            token.await
        })
    }
}

/// Where a provider's token is awaited.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct TokenPromise(Promise);

#[pymethods]
impl TokenPromise {
    /// Read here and not in Python, none of whose frames may hold a token when it is a wrong one.
    fn give(&self, given: &Bound<'_, PyAny>) {
        self.0.settle(provided(given).map_err(BoxError::from));
    }

    fn refuse(&self, why: String) {
        self.0.reject(Refusal::because(why));
    }

    fn fail(&self, error: &Bound<'_, PyAny>) {
        self.0.reject(PyErr::from_value(error.clone()));
    }
}

/// A token, or a pair of it and how long it is good for.
fn provided(given: &Bound<'_, PyAny>) -> Result<ProvidedToken, Refusal> {
    let about = |part: &str, refusal: Refusal| Refusal::because(format!("{part} {refusal}"));
    let token = |token: &Bound<'_, PyAny>| {
        Secret::from_python(token).map_err(|refusal| about("the token", refusal))
    };
    let Ok(pair) = given.cast::<PyTuple>() else {
        return Ok(ProvidedToken { token: token(given)?, expires_in: None });
    };
    let Ok((first, lifetime)) = pair.extract::<(Bound<'_, PyAny>, Bound<'_, PyAny>)>() else {
        let what = "a token, or a pair of it and the seconds it is good for";
        let refusal = Refusal::because(format!("must be {what}, not a tuple of {}", pair.len()));
        return Err(about("its answer", refusal));
    };
    let expires_in = Option::<Duration>::from_python(&lifetime);
    Ok(ProvidedToken {
        token: token(&first)?,
        expires_in: expires_in.map_err(|refusal| about("the token's lifetime", refusal))?,
    })
}
