//! What options are given as, and where settings came from.

use std::fmt::Display;
use std::time::Duration;

use rosterkit::bridge::names::camel;
use rosterkit::{Argument, Error, Explanation, Refusal};

use crate::bytes::{ToBytes, write_count};

/// A whole number, `Int` in Swift.
#[derive(Clone, Copy)]
pub struct Int(pub i64);
uniffi::custom_newtype!(Int, i64);

/// Seconds.
#[derive(Clone, Copy)]
pub struct TimeInterval(pub f64);
uniffi::custom_newtype!(TimeInterval, f64);

impl Int {
    /// `most` is larger than whatever is checked later.
    fn up_to<T: TryFrom<i64> + Display>(self, most: T) -> Result<T, Refusal> {
        let refused = |_| Refusal::because(format!("must be a whole number from 0 to {most}"));
        T::try_from(self.0).map_err(refused)
    }
}

impl Argument<u32> for Int {
    fn into_argument(self) -> Result<u32, Refusal> {
        self.up_to(u32::MAX)
    }
}

impl Argument<usize> for Int {
    fn into_argument(self) -> Result<usize, Refusal> {
        self.up_to(usize::MAX)
    }
}

impl Argument<Duration> for TimeInterval {
    fn into_argument(self) -> Result<Duration, Refusal> {
        let refused =
            |_| Refusal::because("must be a number of seconds, neither negative nor infinite");
        Duration::try_from_secs_f64(self.0).map_err(refused)
    }
}

/// The value of an option, or an error that names it.
pub fn option<T>(name: &str, given: Option<impl Argument<T>>) -> Result<Option<T>, Error> {
    given.map(Argument::into_argument).transpose().map_err(|refusal| refusal.of(name))
}

/// The settings and their sources.
impl ToBytes for Explanation {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_count(self.iter().count(), bytes);
        for (setting, source) in self.iter() {
            camel(setting).write(bytes);
            source.to_string().write(bytes);
        }
    }
}
