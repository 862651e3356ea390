//! A clock that takes no time, for tests.

use std::sync::Arc;

use crate::convert::Lower;
use crate::errors::RosterKitError;
use crate::value::TimeInterval;

/// A clock for tests: it moves only when somebody waits, and then at once.
///
/// Give it to a client as `clock` of its configuration: waits between attempts take no time and are
/// noted. Limits on a socket (`connectTimeout`, `attemptTimeout`) stay real.
#[derive(uniffi::Object)]
pub struct FakeClock(pub rosterkit::FakeClock);

#[uniffi::export]
impl FakeClock {
    /// Make a clock.
    ///
    /// - Parameters:
    ///   - now: The time of day at the start, in seconds since 1970; of 2024-01-01 by default.
    ///   - random: What it gives for chance, 0 up to 1.
    /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a time or a chance that there is not.
    #[uniffi::constructor(default(now = 1704067200.0, random = 0.5))]
    pub fn new(now: f64, random: f64) -> Result<Arc<Self>, RosterKitError> {
        Ok(Arc::new(Self(rosterkit::FakeClock::new(now, random)?)))
    }

    /// Return the waits so far, in seconds.
    pub fn waits(&self) -> Vec<TimeInterval> {
        self.0.waits().into_iter().map(Lower::lower).collect()
    }
}
