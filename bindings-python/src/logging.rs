//! The logger `rosterkit`, and which of its levels are on.

use std::sync::atomic::{AtomicU8, Ordering};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The levels that are on, as they were when the last call began: so that no thread has to attach
/// to the interpreter to learn that there is nothing to log.
static LEVELS: AtomicU8 = AtomicU8::new(0);

/// A level at which something is logged.
#[derive(Clone, Copy)]
pub enum Level {
    Debug = 1,
    Info = 2,
}

/// Whether a level was on when the last call began.
pub fn is_on(level: Level) -> bool {
    LEVELS.load(Ordering::Relaxed) & level as u8 != 0
}

/// Look up which levels are on, and tell whether one is.
///
/// # Errors
/// What a signal handler raised: the look-up runs Python, and may be where Ctrl-C is noticed.
pub fn refresh(py: Python<'_>) -> PyResult<bool> {
    let levels = levels(py)?;
    LEVELS.store(levels, Ordering::Relaxed);
    Ok(levels != 0)
}

fn levels(py: Python<'_>) -> PyResult<u8> {
    static IS_ENABLED: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let is_enabled = match IS_ENABLED.get(py) {
        Some(is_enabled) => is_enabled,
        None => {
            // A module that was not imported is not configured either, and importing it would take
            // longer than the rest of the package.
            let loaded = py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?;
            if !loaded.contains(intern!(py, "logging"))? {
                return Ok(0);
            }
            let logger = py.import("logging")?.call_method1("getLogger", ("rosterkit",))?;
            let is_enabled = logger.getattr("isEnabledFor")?.unbind();
            IS_ENABLED.get_or_init(py, || is_enabled)
        }
    };
    let on = |level: u8| is_enabled.bind(py).call1((level,))?.is_truthy();
    let info = on(20)?;
    Ok(u8::from(info && on(10)?) * Level::Debug as u8 + u8::from(info) * Level::Info as u8)
}
