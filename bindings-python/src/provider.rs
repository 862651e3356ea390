//! Token providers: functions of Python that give bearer tokens.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyTuple;
use rosterkit::blocking::runtime;
use rosterkit::{BoxError, BoxFuture, ProvidedToken, Refusal, Secret, TokenProvider};
use tokio::sync::oneshot;

use crate::caller::Caller;
use crate::convert::FromPython;
use crate::gate;

/// A provider as Python gave it.
pub struct Provider(pub Arc<Py<PyAny>>);

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        let provider = self.0.clone();
        Box::pin(async move {
            const ENDING: &str = "Python is ending";
            let caller = Caller::current().expect("a client with a provider knows its callers");
            // The interpreter may be busy, which must not hold up the runtime.
            let asked = runtime().spawn_blocking(move || {
                gate::attach(|py| Question::ask(py, &provider, &caller)).ok_or(ENDING)
            });
            asked.await???.await.map_err(|_| ENDING)?
        })
    }
}

type Answer = Result<ProvidedToken, BoxError>;

/// A provider that is being asked.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Question {
    provider: Py<PyAny>,
    event_loop: Option<Py<PyAny>>,
    answer: Mutex<Option<oneshot::Sender<Answer>>>,
}

impl Question {
    /// Ask on a thread of Python's: a provider may take its time, and one of ours would hold up the
    /// end of Python meanwhile.
    fn ask(
        py: Python<'_>,
        provider: &Py<PyAny>,
        caller: &Caller,
    ) -> PyResult<oneshot::Receiver<Answer>> {
        let (send, receive) = oneshot::channel();
        let question = Self {
            provider: provider.clone_ref(py),
            event_loop: caller.event_loop().map(|event_loop| event_loop.clone_ref(py)),
            answer: Mutex::new(Some(send)),
        };
        let provider = py.import("rosterkit._provider")?;
        provider.call_method1("ask", (question, caller.context(py)?))?;
        Ok(receive)
    }

    fn given<'py>(&self, py: Python<'py>) -> Result<Bound<'py, PyAny>, BoxError> {
        static IS_AWAITABLE: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let given = self.provider.bind(py).call0()?;
        let is_awaitable = IS_AWAITABLE.import(py, "inspect", "isawaitable")?;
        if !is_awaitable.call1((&given,))?.is_truthy()? {
            return Ok(given);
        }
        let provider = py.import("rosterkit._provider")?;
        match &self.event_loop {
            Some(event_loop) => Ok(provider.call_method1("awaited", (given, event_loop))?),
            None => {
                provider.call_method1("drop", (given,))?;
                Err(Refusal::because(
                    "it gave a coroutine, for which an async client is needed: give a plain \
                     function to this one",
                )
                .into())
            }
        }
    }
}

#[pymethods]
impl Question {
    /// Ask, and pass the answer on. It is called and read here, where no frame of Python's holds it:
    /// error reporters send what frames hold.
    fn __call__(&self, py: Python<'_>) {
        let answer = self.given(py).and_then(|given| provided(&given));
        let waiting = self.answer.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Whoever waited may have given up.
        let _ = waiting.map(|waiting| waiting.send(answer));
    }
}

/// A token, or a pair of it and how long it is good for.
fn provided(given: &Bound<'_, PyAny>) -> Answer {
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
        return Err(about("its answer", refusal).into());
    };
    let expires_in = Option::<Duration>::from_python(&lifetime);
    Ok(ProvidedToken {
        token: token(&first)?,
        expires_in: expires_in.map_err(|refusal| about("the token's lifetime", refusal))?,
    })
}
