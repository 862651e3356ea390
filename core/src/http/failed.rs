//! [`Failed`]: an attempt without success, and what is to be known of it before the next one.

use std::time::Duration;

use super::Received;
use super::retry::Failure;
use crate::error::{Certainty, Error};

/// An attempt without success.
pub(crate) struct Failed {
    pub failure: Failure,
    pub error: Error,
    /// What this attempt may have done.
    pub certainty: Certainty,
    pub hint: Option<Duration>,
    /// The answer without its body; empty when there was none.
    pub answer: Box<Received>,
    /// The connection ended and no answer had begun.
    pub unanswered: bool,
}

impl Failed {
    pub(super) fn new(failure: Failure, error: Error) -> Self {
        let certainty = failure.certainty(error.kind());
        Self { failure, error, certainty, hint: None, answer: Box::default(), unanswered: false }
    }

    /// An answer came, and it cannot be used: it was carried out, and asking again changes nothing.
    pub(super) fn unusable(error: Error) -> Self {
        Self { certainty: Certainty::MaybeApplied, ..Self::new(Failure::Final, error) }
    }
}
