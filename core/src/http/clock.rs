//! [`Clock`]: time and chance, so that tests of waiting take no time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::BoxFuture;
use crate::error::{Error, Result};

/// Where a client takes time and randomness from.
///
/// The default is the real thing. Replace it in tests of your own retry behavior, for example by a
/// [`FakeClock`], with [`ClientBuilder::clock`](crate::ClientBuilder::clock): waits between attempts, token ages and
/// the call's deadline follow it; limits on a socket (`connect_timeout`, `attempt_timeout`) stay real.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a clock",
    note = "tests use `rosterkit::FakeClock`"
)]
pub trait Clock: Send + Sync + 'static {
    /// A clock that never goes back.
    fn now(&self) -> Instant;
    /// The time of day, for services that name a moment.
    fn wall(&self) -> SystemTime;
    /// Wait.
    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()>;
    /// A number from 0 to 1, without 1.
    fn random(&self) -> f64;
}

/// The real clock.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(wait))
    }

    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

/// A clock for tests: it moves only when something waits, and then at once.
///
/// Clones are the same clock.
#[derive(Clone, Debug)]
pub struct FakeClock {
    began: Instant,
    wall: SystemTime,
    random: f64,
    moved: Arc<Mutex<Moved>>,
}

#[derive(Debug, Default)]
struct Moved {
    by: Duration,
    waits: Vec<Duration>,
}

/// How many seconds after 1970 a clock can begin: before the year 10000.
const TIMES: std::ops::Range<f64> = 0.0..253_402_300_800.0;

impl FakeClock {
    /// Make a clock that begins at `now`, in seconds since 1970, and gives `random` for chance.
    ///
    /// # Errors
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a time before 1970 or after the
    /// year 9999, and for a chance that is not 0 to 1.
    pub fn new(now: f64, random: f64) -> Result<Self> {
        if !TIMES.contains(&now) {
            return Err(Error::invalid_argument(
                "now",
                "must be from 1970 and before the year 10000",
            ));
        }
        if !(0.0..=1.0).contains(&random) {
            return Err(Error::invalid_argument("random", "must be 0 up to 1"));
        }
        let wall = SystemTime::UNIX_EPOCH + Duration::from_secs_f64(now);
        Ok(Self { began: Instant::now(), wall, random, moved: Arc::default() })
    }

    /// The waits so far.
    pub fn waits(&self) -> Vec<Duration> {
        self.moved().waits.clone()
    }

    /// Move it, as time does while nothing waits.
    pub fn advance(&self, by: Duration) {
        self.moved().by += by;
    }

    fn moved(&self) -> MutexGuard<'_, Moved> {
        self.moved.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// At the beginning of 2024, with a chance of a half.
impl Default for FakeClock {
    fn default() -> Self {
        Self::new(1_704_067_200.0, 0.5).expect("both are in range")
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Instant {
        self.began + self.moved().by
    }

    fn wall(&self) -> SystemTime {
        self.wall + self.moved().by
    }

    fn sleep(&self, wait: Duration) -> BoxFuture<'_, ()> {
        let mut moved = self.moved();
        moved.by += wait;
        moved.waits.push(wait);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        self.random
    }
}
