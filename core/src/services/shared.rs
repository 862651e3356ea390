//! Records that more than one service answers with.

use super::prelude::*;

/// Records that more than one service answers with.
#[service]
pub mod shared {
    use super::*;

    /// The outcome of a removal.
    pub enum Outcome {
        /// It existed and has been removed.
        Removed,
        /// It did not exist.
        AlreadyAbsent,
        /// A removal has been requested, for a user with more rights to carry out.
        Requested,
    }

    /// How certain the outcome of a removal is.
    pub enum RemovalCertainty {
        /// The service confirmed it.
        Confirmed,
        /// The answer to an earlier attempt was lost, and the later attempt found nothing to remove.
        Assumed,
    }

    /// The result of a removal.
    #[custom_answer]
    pub struct Removal {
        /// The outcome of the removal.
        pub outcome: Outcome,
        /// How certain the outcome is.
        pub certainty: RemovalCertainty,
    }
}

use shared::{Outcome, Removal, RemovalCertainty};

impl Removal {
    /// Judge a removal by its status alone: a success status means success, whatever the body.
    pub(crate) fn of(response: &Received) -> Self {
        let (outcome, certainty) = match response.status {
            _ if response.assumed => (Outcome::Removed, RemovalCertainty::Assumed),
            status if response.operation.and_then(|o| o.already_absent) == Some(status) => {
                (Outcome::AlreadyAbsent, RemovalCertainty::Confirmed)
            }
            202 => (Outcome::Requested, RemovalCertainty::Confirmed),
            _ => (Outcome::Removed, RemovalCertainty::Confirmed),
        };
        Self { outcome, certainty }
    }
}

impl Answer for Removal {
    fn read(response: &Received) -> Result<Self> {
        refuse_page(response)?;
        Ok(Self::of(response))
    }
}
