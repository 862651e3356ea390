//! `rosterkit` and `python -m rosterkit`: the command, which is written in Rust.

use std::ffi::OsString;

use pyo3::exceptions::PyKeyboardInterrupt;
use pyo3::prelude::*;

/// Run the command with these arguments, those after its own name, and return its exit code.
///
/// It writes to the process's own standard output and error, whatever `sys.stdout` is.
#[pyfunction]
pub fn run_command(py: Python<'_>, arguments: Vec<OsString>) -> PyResult<u8> {
    let code = py.detach(|| rosterkit_cli::run(arguments));
    // Python has noted Ctrl-C as well, which the command has heeded by now.
    match py.check_signals() {
        Err(raised) if !raised.is_instance_of::<PyKeyboardInterrupt>(py) => Err(raised),
        _ => Ok(code),
    }
}
