//! Options that are numbers, as every language refuses them.

use std::fmt::Display;
use std::time::Duration;

use crate::argument::Refusal;

/// A length of time from seconds, which are neither negative nor without end.
///
/// # Errors
/// A refusal, for any other number.
pub fn seconds(seconds: f64) -> Result<Duration, Refusal> {
    Duration::try_from_secs_f64(seconds).map_err(|_| {
        Refusal::because("must be a number of seconds, neither negative nor without end")
    })
}

/// A whole number that an option can be.
#[diagnostic::on_unimplemented(
    message = "no option is a `{Self}`",
    note = "implement `Whole` for it in core/src/bridge/numbers.rs"
)]
pub trait Whole: TryFrom<i128> + Display {
    /// The largest.
    const MOST: Self;
}

impl Whole for u32 {
    const MOST: Self = Self::MAX;
}

impl Whole for usize {
    const MOST: Self = Self::MAX;
}

/// A whole number, if it is in its range.
///
/// # Errors
/// A refusal, for any other number.
pub fn whole<T: Whole>(number: impl Into<i128>) -> Result<T, Refusal> {
    T::try_from(number.into()).map_err(|_| out_of_range::<T>())
}

/// A whole number, for languages whose numbers are all of one kind.
///
/// # Errors
/// A refusal, for any other number.
pub fn whole_of_float<T: Whole>(number: f64) -> Result<T, Refusal> {
    // Of what is not finite the fraction is not a number.
    if number.fract() == 0.0 { whole(number as i128) } else { Err(out_of_range::<T>()) }
}

/// The refusal of a number that is none of these.
pub fn out_of_range<T: Whole>() -> Refusal {
    Refusal::because(format!("must be a whole number from 0 to {}", T::MOST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_out_of_their_range_are_refused() {
        assert_eq!(seconds(1.5), Ok(Duration::from_millis(1500)));
        for wrong in [-1.0, f64::NAN, f64::INFINITY, 1e300] {
            assert!(seconds(wrong).is_err(), "{wrong}");
        }
        assert_eq!(whole::<u32>(u32::MAX), Ok(u32::MAX));
        assert_eq!(whole_of_float::<u32>(4.0), Ok(4));
        let refused = Refusal::because("must be a whole number from 0 to 4294967295");
        assert_eq!(whole::<u32>(1_i64 << 32), Err(refused.clone()));
        assert_eq!(whole::<u32>(-1), Err(refused.clone()));
        for wrong in [-1.0, 0.5, f64::NAN, f64::INFINITY, 4_294_967_296.0] {
            assert_eq!(whole_of_float::<u32>(wrong), Err(refused.clone()), "{wrong}");
        }
    }
}
