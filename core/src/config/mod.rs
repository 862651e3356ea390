//! Making a client: its settings, the environment, the defaults, and which of them applied.
//!
//! [`builder`] collects, [`assemble`] makes the client: [`settings`] fills what was not passed,
//! [`kept`] finds what is in files or printed by commands, [`credential`] chooses the one credential,
//! [`urls`] and [`certificates`] check the rest.

mod anew;
mod assemble;
mod builder;
mod certificates;
mod credential;
mod explanation;
mod kept;
mod settings;
mod slots;
mod urls;

pub use self::assemble::Common;
pub use self::builder::{ClientBuilder, FromSettings};
pub use self::credential::{Chosen, CredentialSource};
pub use self::explanation::{Explanation, Source};
pub use self::settings::Settings;
pub use self::slots::{Slot, SlotValue};
