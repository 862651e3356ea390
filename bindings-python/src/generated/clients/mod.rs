// Written by `make generate` from the declarations. Do not edit it.

//! The clients of all services, and `Access`.

pub mod access;
pub mod evo;
pub mod gitbook;
pub mod paperspace;
pub mod zenml;

use pyo3::prelude::*;

/// Add the classes of all clients to the package's module.
pub fn add_clients(module: &Bound<'_, PyModule>) -> PyResult<()> {
    paperspace::add(module)?;
    zenml::add(module)?;
    gitbook::add(module)?;
    evo::add(module)?;
    access::add(module)?;
    Ok(())
}
