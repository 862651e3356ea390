//! `rosterkit.testing`: the emulator inside of the process, and a clock that takes no time.

use std::time::Duration;

use pyo3::prelude::*;
use rosterkit::Refusal;

use crate::argument::{PyValue, option};
use crate::convert::{FromPython, must_be};
use crate::errors;

/// A clock that moves only when something waits, and then at once.
///
/// Give it to a client as `clock`: waits between attempts take no time and are recorded. Limits on a
/// socket (`connect_timeout`, `attempt_timeout`) stay real.
///
/// Args:
///     now: The time of day at the start, in seconds since 1970; of 2024-01-01 by default.
///     random: Its random number, from 0 up to 1.
#[pyclass(frozen, module = "rosterkit.testing")]
pub struct FakeClock(rosterkit::FakeClock);

#[pymethods]
impl FakeClock {
    #[new]
    #[pyo3(signature = (*, now = None, random = 0.5))]
    fn new(py: Python<'_>, now: Option<PyValue<'_>>, random: f64) -> PyResult<Self> {
        let now = option::<Duration>(now, "now")?.unwrap_or(Duration::from_secs(1_704_067_200));
        let clock = rosterkit::FakeClock::new(now.as_secs_f64(), random);
        clock.map(Self).map_err(|error| errors::raised(py, &error))
    }

    /// The waits so far, in seconds.
    #[getter]
    fn waits(&self) -> Vec<f64> {
        self.0.waits().iter().map(Duration::as_secs_f64).collect()
    }
}

impl FromPython for rosterkit::FakeClock {
    fn from_python(value: &Bound<'_, PyAny>) -> Result<Self, Refusal> {
        let clock = value.cast::<FakeClock>();
        let clock = clock.map_err(|_| must_be("a rosterkit.testing.FakeClock", value))?;
        Ok(clock.get().0.clone())
    }
}

#[cfg(feature = "emulator")]
pub use emulator::Emulator;

#[cfg(feature = "emulator")]
mod emulator {
    use std::sync::{Mutex, PoisonError};
    use std::time::Duration;

    use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
    use pyo3::prelude::*;
    use rosterkit::bridge::fork;
    use rosterkit_emulator::Fault;
    use serde::Serialize;

    /// The engine behind `rosterkit.testing.Emulator`, which speaks JSON with it.
    #[pyclass(frozen, module = "rosterkit._rosterkit")]
    pub struct Emulator {
        running: Mutex<Option<rosterkit_emulator::Emulator>>,
        /// The process whose threads it has.
        home: u64,
    }

    impl Drop for Emulator {
        fn drop(&mut self) {
            if self.home != fork::generation() {
                // A forked child has a copy and not the thread, for whose end it would wait.
                let running = self.running.get_mut().unwrap_or_else(PoisonError::into_inner);
                std::mem::forget(running.take());
            }
        }
    }

    fn faults(json: &str) -> PyResult<Vec<Fault>> {
        rosterkit_emulator::parse_faults(json.as_bytes()).map_err(PyValueError::new_err)
    }

    fn written(value: &impl Serialize) -> String {
        serde_json::to_string(value).expect("records are JSON")
    }

    impl Emulator {
        fn with<T: Send>(
            &self,
            py: Python<'_>,
            work: impl FnOnce(&rosterkit_emulator::Emulator) -> T + Send,
        ) -> PyResult<T> {
            let answer = py.detach(|| {
                let emulator = self.running.lock().unwrap_or_else(PoisonError::into_inner);
                emulator.as_ref().map(work)
            });
            answer.ok_or_else(|| PyRuntimeError::new_err("the emulator was stopped"))
        }
    }

    #[pymethods]
    impl Emulator {
        #[new]
        fn new(
            py: Python<'_>,
            seed: u64,
            people: usize,
            teams: usize,
            port: u16,
            latency: f64,
            faults_json: &str,
        ) -> PyResult<Self> {
            let latency = Duration::try_from_secs_f64(latency)
                .map_err(|_| PyValueError::new_err("`latency` is a number of seconds"))?;
            let builder = rosterkit_emulator::Emulator::builder()
                .seed(seed)
                .people(people)
                .teams(teams)
                .port(port)
                .latency(latency)
                .faults(faults(faults_json)?);
            let started = py.detach(|| builder.start_in_background());
            let emulator = started.map_err(|error| PyOSError::new_err(error.to_string()))?;
            Ok(Self { running: Mutex::new(Some(emulator)), home: fork::generation() })
        }

        fn stop(&self, py: Python<'_>) {
            py.detach(|| {
                let emulator = self.running.lock().unwrap_or_else(PoisonError::into_inner).take();
                if self.home == fork::generation() {
                    drop(emulator);
                } else {
                    std::mem::forget(emulator);
                }
            });
        }

        fn ready(&self, py: Python<'_>) -> PyResult<String> {
            self.with(py, |emulator| written(emulator.endpoints()))
        }

        fn requests(&self, py: Python<'_>) -> PyResult<String> {
            self.with(py, |emulator| written(&emulator.requests()))
        }

        fn mutations(&self, py: Python<'_>) -> PyResult<String> {
            self.with(py, |emulator| written(&emulator.mutations()))
        }

        fn clear_logs(&self, py: Python<'_>) -> PyResult<()> {
            self.with(py, rosterkit_emulator::Emulator::clear_logs)
        }

        fn set_faults(&self, py: Python<'_>, json: &str) -> PyResult<()> {
            let faults = faults(json)?;
            self.with(py, |emulator| emulator.set_faults(faults))?.map_err(PyValueError::new_err)
        }

        fn set_latency(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
            let latency = Duration::try_from_secs_f64(seconds)
                .map_err(|_| PyValueError::new_err("`seconds` is a number of seconds"))?;
            self.with(py, |emulator| emulator.set_latency(latency))
        }

        fn set_token_lifetime(&self, py: Python<'_>, seconds: u64) -> PyResult<()> {
            self.with(py, |emulator| emulator.set_token_lifetime(seconds))
        }

        fn revoke_tokens(&self, py: Python<'_>) -> PyResult<usize> {
            self.with(py, rosterkit_emulator::Emulator::revoke_tokens)
        }

        fn connections_open(&self, py: Python<'_>) -> PyResult<u64> {
            self.with(py, rosterkit_emulator::Emulator::connections_open)
        }

        fn reset(&self, py: Python<'_>) -> PyResult<()> {
            self.with(py, rosterkit_emulator::Emulator::reset)
        }
    }
}
