//! [`Clock`]: time and chance, so that tests of waiting take no time.

use std::time::{Duration, Instant, SystemTime};

use crate::BoxFuture;

/// Where a client takes time and randomness from.
///
/// The default is the real thing. Replace it in tests of your own retry behaviour with
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock): waits between attempts, token ages and
/// the call's deadline follow it; limits on a socket (`connect_timeout`, `attempt_timeout`) stay real.
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
