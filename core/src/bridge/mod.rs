//! The packages for other languages are built from this module and from the public types.
//!
//! Programs in Rust need none of it, and it may change with any release.
//!
//! # How a binding is written
//!
//! A binding is a crate of little code by hand and much that is generated. The tables in
//! [`SERVICES`](crate::SERVICES), [`options`](crate::options), [`ErrorKind::ALL`] and
//! [`Error::FACTS`] declare everything once; `core/generate` writes from them what differs between
//! operations, records, choices, options and errors, in the language and in the Rust that carries
//! it over. What is written by hand is how values, calls and errors cross over, in this order:
//!
//! 1. **Values.** Each [type](crate::operation::Type) that a declaration can name gets its form in
//!    the language. A value that the language gives implements [`Argument`](crate::Argument): one
//!    that does not fit becomes a [`Refusal`](crate::Refusal), the core names the argument, and
//!    nothing is sent. Numbers and lengths of time are read by [`numbers`]. A record that the
//!    language makes comes from its fields, by [`FromFields`].
//! 2. **Clients.** A constructor makes a `ClientBuilder`, hands it what was given and, through
//!    [`configure`], what only bindings set: the language's variables for certificates, say. A
//!    client keeps the async client of the core and is cloned, as that costs next to nothing. A
//!    language with a garbage collector asks [`holders`](Client::holders) whether anything but its
//!    own objects still holds the client.
//! 3. **Calls.** [`operations`](Client::operations) has a method for each operation with all its
//!    arguments; it gives a [`Call`](crate::Call) or a [`Pager`](crate::Pager). What the language
//!    gets of an answer is [`formed`] before the call is sent, so that sending is compiled once for
//!    the language, and not for each record; where it wants all of the answer, or what would be
//!    sent, the call is [`answered`]. A blocking method
//!    drives the call's future on the caller's thread: with [`runtime::block_on`], or with
//!    [`runtime::block_on_interruptible`] where signals are handled by the language. An async one
//!    [spawns](runtime::spawn) it, and drops it when nothing waits any more, which
//!    ends its connection. Requests without an operation are read into a [`raw::Request`].
//! 4. **Errors.** A class for each [`ErrorKind`], with the facts as attributes.
//!    [`errors`] gives them by name and finds what lies behind them; the binding's own errors are
//!    made there too, so that every error a program sees is one of the tree.
//! 5. **Names.** [`names`] spells what is declared for languages without underscores, in the
//!    sentences of errors as well.
//! 6. **Listings.** A pager of the language's hands out items or pages, and its `resume` is exact.
//!    Beneath it is a [`Listing`]: cancel-safe, shared by threads and tasks, tested once.
//! 7. **Hooks and token providers.** A call runs [within a context](context::scope): whatever the
//!    binding needs to find the caller again, in any task that works for the call. [`hooks`] makes
//!    an observer of one function; [`token_providers`] waits for a token that comes from another
//!    thread.
//! 8. **Processes that fork.** State that belongs to one process is [`PerProcess`](fork::PerProcess).
//! 9. **Tests.** The conformance scenarios in `tests/conformance` are played against the emulator,
//!    with [`FakeClock`](crate::FakeClock) as the clock; they show that the language does what all
//!    others do.
//!
//! [`ErrorKind`]: crate::ErrorKind
//! [`ErrorKind::ALL`]: crate::ErrorKind::ALL
//! [`Error::FACTS`]: crate::Error::FACTS

mod answers;
mod call;
mod client;
pub mod errors;
mod fields;
pub mod hooks;
pub mod listing;
pub mod names;
pub mod numbers;
pub mod raw;
pub mod runtime;
pub mod token_providers;

pub use self::answers::{AnswerAs, Answered, answered};
pub use self::call::formed;
pub use self::client::{Client, Configuration, configure};
pub use self::fields::FromFields;
pub use self::listing::Listing;
pub use crate::shared_str::arena;

/// The operations of each client: see [`Client::operations`].
pub mod operations {
    pub use crate::access::operations::Operations as Access;
    pub use crate::services::operations::*;
}

/// State that a forked child makes anew.
pub mod fork {
    pub use crate::fork::{PerProcess, generation};
}

/// Text that is shown in a terminal.
pub mod text {
    pub use crate::shown::shown;
}

/// What the starter of a call carries along: it is there in every task that works for the call.
pub mod context {
    pub use crate::context::{Context, current, scope, spawn};
}
