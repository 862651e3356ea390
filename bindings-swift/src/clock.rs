//! A clock that takes no time, for tests.

use std::sync::Arc;

use crate::errors::Failure;

#[derive(uniffi::Object)]
pub struct FakeClock(pub rosterkit::FakeClock);

#[uniffi::export]
impl FakeClock {
    #[uniffi::constructor]
    pub fn new(now: f64, random: f64) -> Result<Arc<Self>, Failure> {
        Ok(Arc::new(Self(rosterkit::FakeClock::new(now, random)?)))
    }

    /// The waits so far, in seconds.
    pub fn waits(&self) -> Vec<f64> {
        self.0.waits().iter().map(std::time::Duration::as_secs_f64).collect()
    }
}
