// Written by `make generate` from the declarations. Do not edit it.

//! Classes that follow from the declarations.

#![expect(clippy::too_many_arguments, reason = "keywords of Python")]

pub mod clients;
pub mod options;
pub mod records;
pub mod service_client;
