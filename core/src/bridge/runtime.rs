//! The one runtime of a process: for calls that block, and for those that a language waits for in its
//! own way.

pub use crate::blocking::runtime::{
    block_on, block_on_interruptible, expect_callbacks, polled_elsewhere, spawn, spawn_blocking,
};
#[cfg(target_os = "linux")]
pub use crate::blocking::runtime::{look_after, selector, spawn_here};
