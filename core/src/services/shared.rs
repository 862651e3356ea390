//! Records that more than one service answers with.

use super::prelude::*;

/// Records that more than one service answers with.
#[service]
pub mod shared {
    use super::*;

    /// What a removal did.
    pub enum Outcome {
        /// It was there and is gone.
        Removed,
        /// It was not there to begin with.
        AlreadyAbsent,
        /// Somebody with more rights has been asked to remove it.
        Requested,
    }

    /// How sure the outcome of a removal is.
    pub enum RemovalCertainty {
        /// The service said so.
        Confirmed,
        /// An earlier attempt's answer was lost, and now there is nothing left to remove.
        Assumed,
    }

    /// What came of removing something.
    #[by_hand]
    pub struct Removal {
        /// What the removal did.
        pub outcome: Outcome,
        /// How sure that is.
        pub certainty: RemovalCertainty,
    }
}

use shared::{Outcome, Removal, RemovalCertainty};

impl Removal {
    /// Judge a removal by its status alone: whatever the body, a service that says success did it.
    pub(crate) fn of(response: &Response) -> Self {
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
    fn read(response: &Response) -> Result<Self> {
        refuse_page(response)?;
        Ok(Self::of(response))
    }
}
