//! Which item of a listing is which, also where it is met again on another page.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hash, Hasher};

// SipHash with more than 64 bits, which a standard library does not have: the same in every process, as
// it stands in resume tokens, and long enough that two items never pass for one.
use siphasher::sip128::{Hasher128, SipHasher13};

use crate::{Str, Uuid};

/// Tells an item of a listing from all others of it, whatever else about it changes.
///
/// 96 bits of a hash: of a thousand listings of a hundred million items each, one has two items that are
/// the same in so many with a probability of one in ten billion. One is kept for each item that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity([u32; 3]);

impl Identity {
    fn of(bytes: &[u8]) -> Self {
        let mut hasher = SipHasher13::new();
        hasher.write(bytes);
        let hash = hasher.finish128().as_u128();
        Self([hash as u32, (hash >> 32) as u32, (hash >> 64) as u32])
    }

    /// Enough of it to find an item again among those of a page.
    pub(super) fn short(self) -> u64 {
        u64::from(self.0[1]) << 32 | u64::from(self.0[0])
    }
}

impl Hash for Identity {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.short());
    }
}

/// Identities are hashes already.
#[derive(Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn write(&mut self, _: &[u8]) {
        unreachable!("an identity is one number")
    }

    fn write_u64(&mut self, identity: u64) {
        self.0 = identity;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Items, by their identities: 15 to 30 bytes each.
pub(super) type Identities = HashSet<Identity, BuildHasherDefault<AsItIs>>;

/// Something that a listing has one of: a record with a field marked `#[id]`, or such a field.
#[diagnostic::on_unimplemented(
    message = "a listing cannot tell the items `{Self}` apart",
    note = "mark the field that no two of them share with `#[id]`"
)]
pub trait Identify {
    /// Which one it is.
    fn identity(&self) -> Identity;
}

impl Identify for Str {
    fn identity(&self) -> Identity {
        Identity::of(self.as_bytes())
    }
}

impl Identify for Uuid {
    fn identity(&self) -> Identity {
        Identity::of(self.as_bytes())
    }
}
