//! The one runtime behind all blocking calls of a process, and how a thread waits beside it.

pub use crate::blocking::runtime::{block_on, block_on_interruptible, runtime};
