//! The Swift package's half in Rust: what uniffi carries over to Swift.
//!
//! uniffi carries clients, calls and listings as objects. What they are given and what they answer
//! crosses as numbers, texts and bytes (`bytes`); the package writes and reads those, so its records
//! are Swift's own. Nothing here knows HTTP, retries or paging.
//!
//! `generated` has the clients, records and options of the declarations: see `core/generate/src/swift`.

mod bytes;
mod call;
mod clients;
mod clock;
mod configuration;
mod emulator;
mod errors;
mod generated;
mod hooks;
mod options;
mod pager;
mod raw_request;
mod response;
mod token_provider;

uniffi::setup_scaffolding!();
