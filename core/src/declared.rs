//! The records and choices that are declared, apart from what clients read as they run.
//!
//! Nothing in [`SERVICE`](crate::access::SERVICE) and its like leads here: a program without a use for
//! these tables, as the packages for other languages are, is linked without them.

use crate::operation::{Choice, Record, Service};
use crate::services::{SERVICES, records_and_choices};

/// Every client that is declared, with its operations and settings: those of the services, and
/// [`Access`](crate::Access).
pub const DECLARATIONS: &[&Service] =
    &[SERVICES[0], SERVICES[1], SERVICES[2], SERVICES[3], &crate::access::SERVICE];

impl Service {
    /// The records it takes and gives.
    pub fn records(&self) -> &'static [Record] {
        self.records_and_choices().0
    }

    /// Its enumerations; all are open.
    pub fn choices(&self) -> &'static [Choice] {
        self.records_and_choices().1
    }

    fn records_and_choices(&self) -> (&'static [Record], &'static [Choice]) {
        let of_access = (crate::access::RECORDS, crate::access::CHOICES);
        records_and_choices(self.name).unwrap_or(of_access)
    }
}
