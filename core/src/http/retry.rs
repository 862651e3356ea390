//! When to send again, and after how long.

use std::time::Duration;

use crate::error::{Certainty, ErrorKind};
use crate::operation::Operation;
use crate::status::is_transient;

/// The first wait after a transient failure; it doubles with each further one.
const TRANSIENT: Duration = Duration::from_millis(100);
/// The first wait after the service asked for fewer requests.
const THROTTLED: Duration = Duration::from_secs(1);
/// No wait of our own choosing is longer.
const LONGEST: Duration = Duration::from_secs(20);

/// How an attempt failed, as far as sending again is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// Nothing reached the service: no connection, or one that turned out to be closed.
    NotSent,
    /// The service asks for fewer requests: 429, or 503 with a hint. It did nothing.
    Throttled,
    /// A status that may pass by itself, a reset or a time-out after sending: it may have done
    /// something.
    Transient,
    /// The service said no, or TLS failed: the same request would fail again.
    Final,
}

impl Failure {
    /// Judge an answer by its status. Only answers that are no success come here.
    pub(crate) fn of_status(status: u16, hinted: bool) -> Self {
        match status {
            429 => Self::Throttled,
            503 if hinted => Self::Throttled,
            _ if is_transient(status) => Self::Transient,
            _ => Self::Final,
        }
    }

    /// Whether the same request may be sent again.
    pub(crate) fn allows_retry(self, operation: &Operation) -> bool {
        match self {
            Self::NotSent | Self::Throttled => true,
            Self::Transient => operation.repeatable,
            Self::Final => false,
        }
    }

    /// What a write may have done after an attempt that failed so.
    pub(crate) fn certainty(self, kind: ErrorKind) -> Certainty {
        match self {
            Self::NotSent => Certainty::NotSent,
            Self::Throttled => Certainty::Rejected,
            Self::Transient => Certainty::MaybeApplied,
            Self::Final => match kind {
                ErrorKind::Tls | ErrorKind::Connect | ErrorKind::Dns => Certainty::NotSent,
                // A redirect or an odd 5xx says nothing about what was done.
                ErrorKind::UnexpectedStatus | ErrorKind::Server => Certainty::MaybeApplied,
                _ => Certainty::Rejected,
            },
        }
    }

    /// How long to wait before retry number `retry`, from 0; `random` is from 0 to 1.
    pub(crate) fn backoff(self, retry: u32, random: f64) -> Duration {
        let base = if self == Self::Throttled { THROTTLED } else { TRANSIENT };
        base.saturating_mul(2u32.saturating_pow(retry)).min(LONGEST).mul_f64(random)
    }

    /// What a retry costs of the [`Budget`].
    fn cost(self) -> u32 {
        if self == Self::Throttled { 5 } else { 14 }
    }
}

/// Keeps an outage from being multiplied: retries draw on it, successes fill it.
///
/// A client and all that are made from it with `with_options` share one for each host.
#[derive(Debug)]
pub(crate) struct Budget(u32);

impl Budget {
    const FULL: u32 = 500;

    pub(crate) fn new() -> Self {
        Self(Self::FULL)
    }

    /// Take what a retry costs; false when there is too little.
    pub(crate) fn pay(&mut self, failure: Failure) -> bool {
        match self.0.checked_sub(failure.cost()) {
            Some(left) => {
                self.0 = left;
                true
            }
            None => false,
        }
    }

    pub(crate) fn succeeded(&mut self) {
        self.0 = (self.0 + 1).min(Self::FULL);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::float_cmp, reason = "powers of two of exact numbers")]
    fn waits_double_up_to_a_limit_and_start_longer_when_throttled() {
        let waits = |failure: Failure| {
            [0, 1, 2, 7, 8, 40].map(|retry| failure.backoff(retry, 1.0).as_secs_f64())
        };
        assert_eq!(waits(Failure::Transient), [0.1, 0.2, 0.4, 12.8, 20.0, 20.0]);
        assert_eq!(waits(Failure::Throttled), [1.0, 2.0, 4.0, 20.0, 20.0, 20.0]);
        assert_eq!(Failure::Transient.backoff(2, 0.25), Duration::from_millis(100));
    }

    #[test]
    fn the_budget_pays_for_35_transient_retries_or_100_throttled_ones() {
        let paid = |failure| {
            let mut budget = Budget::new();
            std::iter::from_fn(|| budget.pay(failure).then_some(())).count()
        };
        assert_eq!(paid(Failure::Transient), 35);
        assert_eq!(paid(Failure::Throttled), 100);
        let mut budget = Budget::new();
        budget.succeeded();
        assert_eq!(budget.0, 500, "a success does not overfill it");
    }
}
