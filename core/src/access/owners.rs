//! The owners of a place: who counts as one, how many must stay, and the words for how many are left.

use super::target::Place;
use super::{AccessLevel, AccountStatus, Policy, roles};

/// How many must stay where a policy says nothing else.
const MUST_STAY: u32 = 1;

/// Whether an account is one of those of whom a place needs one: it owns it, as far as the account
/// can be used now.
pub fn is_owner(place: &Place, access: &AccessLevel, status: &AccountStatus) -> bool {
    let can_act = !matches!(status, AccountStatus::Disabled | AccountStatus::Invited);
    can_act && *access == roles::highest(place)
}

/// How many owners a place must keep.
pub fn must_stay(policy: &Policy) -> u32 {
    policy.min_owners.unwrap_or(MUST_STAY)
}

/// How many own a place, in words; those who own the place are administrators where a service has no owners.
pub fn in_words(owners: u32, place: &Place) -> String {
    let one = match roles::highest(place) {
        AccessLevel::Owner => "owner",
        _ => "administrator",
    };
    match owners {
        0 => format!("no {one}"),
        1 => format!("one {one}"),
        more => format!("{more} {one}s"),
    }
}
