//! The native half of the Node package: a class for each client, over the core's async clients.
//!
//! Nothing here knows HTTP, retries or paging, and nothing knows what a program sees: classes, errors
//! and iteration are JavaScript's (`js/`). The classes are generated (`generated`). By hand is how
//! JavaScript waits (`drive`, `promise`, `wait`), how other threads reach it (`event_loop`) and sockets do
//! (`sockets`), and how values cross over (`convert`, `encode`).

#![cfg_attr(test, allow(dead_code, reason = "napi registers nothing in tests, and there are none"))]

mod call;
mod caller;
mod client;
#[cfg(feature = "cli")]
mod command;
mod convert;
mod decode;
mod drive;
mod encode;
mod errors;
mod event_loop;
mod generated;
mod hooks;
mod listing;
mod memory;
mod options;
mod promise;
mod raw;
mod reference;
mod response;
#[cfg(target_os = "linux")]
mod sockets;
mod testing;
mod token_provider;
mod wait;
