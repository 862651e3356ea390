// Written by `make generate` from the declarations. Do not edit it.

//! The native class of each service, how records cross over, and the options of all services.

#![expect(clippy::too_many_arguments, reason = "an operation has as many as its declaration")]

mod evo;
mod gitbook;
mod options;
mod paperspace;
mod shared;
mod zenml;
