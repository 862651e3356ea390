//! The limits of a plan, where they are to differ from the usual ones.

use clap::Args;
use rosterkit::access::Policy;

/// Limits of a plan. They are written in it, and apply to it alone.
#[derive(Args, Debug)]
#[command(next_help_heading = "Limits of the plan")]
pub(super) struct Rails {
    /// How many owners each place must keep (1)
    #[arg(long, value_name = "NUMBER")]
    min_owners: Option<u32>,
    /// How many people may be removed from a place: 3 or a quarter of it if omitted, whichever is
    /// more; no limit where one person leaves
    #[arg(long, value_name = "NUMBER")]
    max_removals: Option<u32>,
    /// Change the account of the credential itself as well
    #[arg(long)]
    allow_self: bool,
    /// Refuse to give roles that can change who has access
    #[arg(long)]
    no_privileged: bool,
    /// Change places as well that could not be read to their ends
    #[arg(long)]
    allow_incomplete: bool,
}

impl Rails {
    /// The limits, if any differs.
    pub(super) fn policy(&self) -> Option<Policy> {
        let mut policy = Policy::default();
        if let Some(owners) = self.min_owners {
            policy = policy.min_owners(owners);
        }
        if let Some(removals) = self.max_removals {
            policy = policy.max_removals(removals);
        }
        if self.allow_self {
            policy = policy.allow_self(true);
        }
        if self.no_privileged {
            policy = policy.allow_privileged(false);
        }
        if self.allow_incomplete {
            policy = policy.allow_incomplete(true);
        }
        (policy != Policy::default()).then_some(policy)
    }
}
