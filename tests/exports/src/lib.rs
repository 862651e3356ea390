//! Proves that the exported declarations of `rosterkit` suffice for a binding through uniffi.
//!
//! Everything a service declares becomes uniffi's here, by emitters over the exported macros alone:
//! clients, records, choices and pagers. Nothing is written for one operation or one model. The
//! tests call the operations of all services against the emulator, and hold uniffi's Swift text
//! against `rosterkit::SERVICES`. The Swift binding replaces this crate.

#[macro_use]
mod emit;
mod convert;
mod engine;
mod error;
pub mod services;

pub use error::RosterKitError;

uniffi::setup_scaffolding!();
