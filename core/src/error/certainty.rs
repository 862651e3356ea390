//! What is known of a failed write, and which time limit ran out.

/// What is known about the effect of a failed write.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Nothing was sent: nothing has changed.
    NotSent,
    /// The service refused it: nothing has changed.
    Rejected,
    /// It was sent and no clear answer came back: it may have been applied.
    MaybeApplied,
}

impl Certainty {
    /// The name in every language, for example `maybe_applied`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Rejected => "rejected",
            Self::MaybeApplied => "maybe_applied",
        }
    }
}

/// Which time limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// `connect_timeout`: making a connection, TLS included.
    Connect,
    /// `attempt_timeout`: one attempt, its whole body included.
    Attempt,
    /// `timeout`: the whole call, over all attempts and waits.
    Call,
}

impl Phase {
    /// The name in every language, for example `connect`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Connect => "connect",
            Self::Attempt => "attempt",
            Self::Call => "call",
        }
    }
}
