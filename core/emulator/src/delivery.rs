//! How an answer reaches the client.

use std::time::Duration;

use crate::fault::Dribble;

/// An answer as bytes, and how they reach the client.
#[derive(Debug)]
pub(crate) struct Delivery {
    pub(crate) bytes: Vec<u8>,
    pub(crate) wait: Duration,
    pub(crate) cut: Option<Cut>,
    pub(crate) dribble: Option<Dribble>,
    /// Close the connection after the last byte.
    pub(crate) close: bool,
}

/// Where an answer stops.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Cut {
    /// After so many bytes, with a reset.
    Reset(usize),
    /// After so many bytes, in order.
    Close(usize),
}

impl Cut {
    pub(crate) fn of(reset: Option<usize>, close: Option<usize>) -> Option<Self> {
        reset.map(Self::Reset).or(close.map(Self::Close))
    }
}

impl Delivery {
    /// The whole answer, at once.
    pub(crate) fn plain(bytes: Vec<u8>) -> Self {
        Self { bytes, wait: Duration::ZERO, cut: None, dribble: None, close: false }
    }
}
