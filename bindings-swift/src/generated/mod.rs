// Written by `make generate` from the declarations. Do not edit it.

//! What is written from the declarations.

pub mod error_facts;
pub mod options;

mod access;
mod evo;
mod gitbook;
mod paperspace;
mod shared;
mod zenml;
