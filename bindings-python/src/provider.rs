//! Token providers: functions of Python that give bearer tokens.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use pyo3::prelude::*;
use rosterkit::blocking::runtime;
use rosterkit::{BoxError, BoxFuture, ProvidedToken, Secret, TokenProvider};
use tokio::sync::oneshot;

use crate::asyncio::last_loop;
use crate::gate;

/// A provider as Python gave it.
pub struct Provider(pub Arc<Py<PyAny>>);

impl Provider {
    /// Have it asked, on a thread of Python's: it may take its time, and one of ours would hold up
    /// the end of Python meanwhile.
    fn ask(provider: &Py<PyAny>, py: Python<'_>) -> PyResult<oneshot::Receiver<Given>> {
        let known = last_loop(py);
        let (send, receive) = oneshot::channel();
        let answer = Answer(Mutex::new(Some(send)));
        py.import("rosterkit._provider")?.call_method1("ask", (provider, known, answer))?;
        Ok(receive)
    }
}

type Given = PyResult<ProvidedToken>;

/// Where a provider's token is awaited.
#[pyclass(frozen, module = "rosterkit._rosterkit")]
pub struct Answer(Mutex<Option<oneshot::Sender<Given>>>);

impl Answer {
    fn send(&self, given: Given) {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // Whoever waited may have given up.
        let _ = waiting.map(|waiting| waiting.send(given));
    }
}

#[pymethods]
impl Answer {
    fn give(&self, token: String, expires_in: Option<Duration>) {
        self.send(Ok(ProvidedToken { token: Secret::new(token), expires_in }));
    }

    fn fail(&self, error: &Bound<'_, PyAny>) {
        self.send(Err(PyErr::from_value(error.clone())));
    }
}

impl TokenProvider for Provider {
    fn token(&self) -> BoxFuture<'_, Result<ProvidedToken, BoxError>> {
        let provider = self.0.clone();
        Box::pin(async move {
            const ENDING: &str = "Python is ending";
            // The interpreter may be busy, which must not hold up the runtime.
            let asked = runtime()
                .spawn_blocking(move || gate::attach(|py| Self::ask(&provider, py)).ok_or(ENDING));
            Ok(asked.await???.await.map_err(|_| ENDING)??)
        })
    }
}
