//! Paperspace, ZenML Pro, GitBook and Seequent Evo in memory, for tests.
//!
//! The emulator is stateful: what a request changes, the next one sees. It is seeded: the same seed
//! gives the same people, and the same requests the same answers, byte for byte except for `Date`
//! and `X-RateLimit-Reset`. It keeps a log of every request and every change, lets requests fail in
//! the ways networks and services fail, and plays scripted answers for tests of a client alone.
//!
//! ```
//! # async fn example() -> std::io::Result<()> {
//! use rosterkit_emulator::Emulator;
//!
//! let emulator = Emulator::builder().seed(7).people(100).start().await?;
//! let paperspace = &emulator.endpoints().paperspace;
//! println!("{} {}", paperspace.base_url, paperspace.team_id);
//! # Ok(())
//! # }
//! ```
//!
//! Nothing is global: any number of emulators run beside each other in one process.

#![warn(unreachable_pub)]

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

mod clock;
mod connection;
mod control;
mod cursor;
mod delivery;
mod emulator;
mod encoding;
pub mod endpoints;
mod fault;
mod formats;
mod logs;
mod people;
mod random;
mod reply;
mod request;
mod script;
mod server;
mod services;
mod state;
mod tokens;

pub use emulator::{Builder, Emulator, ScriptHandle};
pub use endpoints::Endpoints;
pub use fault::{Dribble, Fault, parse_faults};
pub use logs::{MutationRecord, RequestRecord};
pub use script::{Script, ScriptAnswer, ScriptBody, ScriptRequest, WhenExhausted};
