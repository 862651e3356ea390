//! Applying a plan: its steps are sent, one after another in each host, and what came of them is told.

// Before anything is sent `check` sees that the plan is whole, current and meant. A `place` is read
// before its first step and after its last; `steps` are held against it, and carried out by `write`;
// the `journal` has a line before and after each.

mod check;
mod evidence;
mod journal;
mod place;
mod steps;
mod write;

pub use self::evidence::apply;
