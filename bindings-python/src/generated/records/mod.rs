// Written by `make generate` from the declarations. Do not edit it.

//! The records and choices of all services, and those that services share.

mod access;
mod evo;
mod gitbook;
mod paperspace;
mod shared;
mod zenml;

use pyo3::prelude::*;

type Add = fn(&Bound<'_, PyModule>) -> PyResult<()>;

/// Add a module for each service, with the classes of its records.
pub fn add_modules(package: &Bound<'_, PyModule>) -> PyResult<()> {
    let modules: &[(&str, Add)] = &[
        ("shared", shared::add),
        ("paperspace", paperspace::add),
        ("zenml", zenml::add),
        ("gitbook", gitbook::add),
        ("evo", evo::add),
        ("access", access::add),
    ];
    for (name, add) in modules {
        let module = PyModule::new(package.py(), name)?;
        add(&module)?;
        package.add(*name, module)?;
    }
    Ok(())
}
