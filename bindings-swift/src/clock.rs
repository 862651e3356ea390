//! A clock that takes no time, for tests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use rosterkit::{BoxFuture, Clock, Refusal};

use crate::convert::Lower;
use crate::errors::RosterKitError;
use crate::value::TimeInterval;

/// A clock for tests: it moves only when somebody waits, and then at once.
///
/// Give it to a client as `clock` of its configuration: waits between attempts take no time and are
/// noted. Limits on a socket (`connectTimeout`, `attemptTimeout`) stay real.
#[derive(uniffi::Object)]
pub struct FakeClock {
    began: Instant,
    wall: SystemTime,
    random: f64,
    waits: Mutex<Vec<Duration>>,
}

/// The last second that is told as a date.
const LATEST: f64 = 253_402_300_799.0;

impl FakeClock {
    fn waited(&self) -> MutexGuard<'_, Vec<Duration>> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

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
        let refused = |name, why| Err(Refusal::because(why).of(name).into());
        if !(0.0..=LATEST).contains(&now) {
            return refused("now", "must be from 1970 and before the year 10000");
        }
        if !(0.0..=1.0).contains(&random) {
            return refused("random", "must be 0 up to 1");
        }
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs_f64(now);
        Ok(Arc::new(Self { began: Instant::now(), wall, random, waits: Mutex::default() }))
    }

    /// Return the waits so far, in seconds.
    pub fn waits(&self) -> Vec<TimeInterval> {
        self.waited().iter().map(|wait| wait.lower()).collect()
    }
}

/// The clock as a client holds it.
pub struct Held(pub Arc<FakeClock>);

impl Clock for Held {
    fn now(&self) -> Instant {
        self.0.began + self.0.waited().iter().sum::<Duration>()
    }

    fn wall(&self) -> SystemTime {
        self.0.wall + self.0.waited().iter().sum::<Duration>()
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        self.0.waited().push(wait);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        self.0.random
    }
}
