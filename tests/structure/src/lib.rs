//! Which modules of a crate use which, computed from its sources; and the circles among them.
//!
//! A module is a file. It uses another where a path in it leads to something that is defined there:
//! in a `use`, also inside of a function; in any expression, type or macro (`crate::a::b`); through
//! whatever re-exports, those of the crate's root above all. Modules for tests do not count.
//!
//! A parent (`mod.rs`) and the files below it may use one another. The root of a crate is not such a
//! parent: what is defined there and used below would tie all modules together.

mod circles;
mod crate_;
mod paths;

pub use circles::{Graph, circles};
pub use crate_::{Crate, Sources};
