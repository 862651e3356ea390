//! What the packages for other languages are built from.
//!
//! Programs in Rust need nothing of it, and it may change with any release.

pub mod errors;
pub mod names;
