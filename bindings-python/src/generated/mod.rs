// Written by `make generate` from the declarations. Do not edit it.

//! Classes that follow from the declarations.

pub mod clients;
pub mod options;
pub mod records;
