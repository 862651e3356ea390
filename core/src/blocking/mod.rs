//! The same clients without `async`: each call blocks its thread until the answer is there.
//!
//! They work everywhere: without a runtime, inside one (that thread blocks), in any number of
//! threads, and in a child after `fork`. One internal runtime drives all of them; it starts with
//! the first call and never holds up the end of the process.
//!
//! For a call with limits of its own, for all of an answer, or for what a write would send, it is
//! prepared: `client.prepare().get_secret(…).options(…).wait_with_response()`.
//!
//! ```no_run
//! let paperspace = rosterkit::blocking::Paperspace::from_env()?;
//! for member in paperspace.list_team_members("my-team") {
//!     println!("{}", member?.user.email);
//! }
//! # Ok::<(), rosterkit::Error>(())
//! ```

mod call;
mod pager;
pub(crate) mod runtime;

pub use self::pager::{Pager, Pages};
pub use crate::access::blocking::Access;
pub use crate::services::blocking::*;
