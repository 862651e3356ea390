// Written by `make generate` from the declarations. Do not edit it.

//! The clients of all services.

mod evo;
mod gitbook;
mod paperspace;
mod zenml;

use pyo3::prelude::*;

/// Add the classes of all clients to the package's module.
pub fn add_clients(module: &Bound<'_, PyModule>) -> PyResult<()> {
    paperspace::add(module)?;
    zenml::add(module)?;
    gitbook::add(module)?;
    evo::add(module)?;
    Ok(())
}
