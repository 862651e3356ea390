//! The Swift package: objects and records emitted from the declarations, for uniffi to carry.
//!
//! Nothing here knows HTTP, retries or paging. What is not emitted is how calls are driven
//! (`engine`), how pages are handed over (`listing`), and what values become (`convert`, `value`).

mod client;
mod convert;
#[macro_use]
mod emit;
mod clock;
mod engine;
mod errors;
mod listen;
mod listing;
mod services;
#[cfg(feature = "emulator")]
mod testing;
mod value;

pub use errors::KINDS;

uniffi::setup_scaffolding!();
