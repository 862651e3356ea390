//! A clock that only moves when somebody waits, and then at once.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use rosterkit::Clock;

#[derive(Clone)]
pub struct FakeClock {
    began: Instant,
    wall: SystemTime,
    random: f64,
    waits: Arc<Mutex<Vec<Duration>>>,
}

impl FakeClock {
    pub fn new(wall: SystemTime, random: f64) -> Self {
        Self { began: Instant::now(), wall, random, waits: Arc::default() }
    }

    fn waited(&self) -> MutexGuard<'_, Vec<Duration>> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The waits so far, in seconds.
    pub fn waits(&self) -> Vec<f64> {
        self.waited().iter().map(Duration::as_secs_f64).collect()
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Instant {
        self.began + self.waited().iter().sum::<Duration>()
    }

    fn wall(&self) -> SystemTime {
        self.wall + self.waited().iter().sum::<Duration>()
    }

    fn sleep(&self, wait: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        self.waited().push(wait);
        Box::pin(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        self.random
    }
}
