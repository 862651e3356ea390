//! Plans: what is to be changed, step by step, before anything is.

// Three ways lead to one: a person leaves (`offboard`), `changes` are asked for, a review was `decided`.
// Each reads its places, makes a `draft` for every account that is concerned, refuses those that are in
// `conflicts` with others, and has them sealed: held against the `rails`, put in the order of their
// application, numbered and given a digest.

mod changes;
mod conflicts;
mod decided;
mod draft;
mod known_secrets;
mod offboard;
mod rails;
mod read;
mod roles;
mod seal;

pub use self::changes::changes;
pub use self::decided::decided;
pub use self::offboard::offboard;
