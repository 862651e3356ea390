//! What Swift gives options as.

use std::time::Duration;

use rosterkit::bridge::errors::refused;
use rosterkit::bridge::numbers;
use rosterkit::{Argument, Error, Refusal};

/// A whole number, `Int` in Swift.
#[derive(Clone, Copy)]
pub struct Int(pub i64);
uniffi::custom_newtype!(Int, i64);

/// Seconds.
#[derive(Clone, Copy)]
pub struct TimeInterval(pub f64);
uniffi::custom_newtype!(TimeInterval, f64);

impl<T: numbers::Whole> Argument<T> for Int {
    fn into_argument(self) -> Result<T, Refusal> {
        numbers::whole(self.0)
    }
}

impl Argument<Duration> for TimeInterval {
    fn into_argument(self) -> Result<Duration, Refusal> {
        numbers::seconds(self.0)
    }
}

/// The value of an option, or an error that names it.
pub fn option<T>(name: &str, given: Option<impl Argument<T>>) -> Result<Option<T>, Error> {
    given.map(Argument::into_argument).transpose().map_err(|refusal| refused(name, &refusal))
}
