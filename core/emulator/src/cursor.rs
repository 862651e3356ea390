//! Cursors no client can read: a place in a listing and the filters it belongs to, scrambled.

use crate::{
    encoding::{base64_decode, base64url},
    random::{Random, hash},
};

/// Where a listing goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cursor {
    /// Which page of the walk this is, 1 being the second.
    pub(crate) page: u32,
    /// The sort key of the last item handed out.
    pub(crate) key: i64,
    /// The id of the last item handed out.
    pub(crate) id: String,
}

impl Cursor {
    /// Writes a cursor that is valid for this listing with these filters only.
    pub(crate) fn seal(&self, secret: u64, filters: &str) -> String {
        let mut plain = hash(secret, filters.as_bytes()).to_be_bytes().to_vec();
        plain.extend(self.page.to_be_bytes());
        plain.extend(self.key.to_be_bytes());
        plain.extend(self.id.as_bytes());
        // The tag is made from the plain text and seeds the scramble: a changed byte anywhere shows.
        let tag = hash(secret, &plain);
        let mut sealed = tag.to_be_bytes().to_vec();
        sealed.extend(scramble(secret ^ tag, &plain));
        base64url(&sealed)
    }

    /// Reads a cursor back; nothing for garbage or for another listing's cursor.
    pub(crate) fn open(secret: u64, filters: &str, text: &str) -> Option<Self> {
        let (expected, cursor) = Self::unseal(secret, text)?;
        (expected == hash(secret, filters.as_bytes())).then_some(cursor)
    }

    /// The page a cursor leads to, whatever listing it belongs to.
    pub(crate) fn page_of(secret: u64, text: &str) -> Option<u64> {
        Self::unseal(secret, text).map(|(_, cursor)| u64::from(cursor.page))
    }

    fn unseal(secret: u64, text: &str) -> Option<(u64, Self)> {
        let sealed = base64_decode(text)?;
        let (tag, scrambled) = sealed.split_first_chunk::<8>()?;
        let tag = u64::from_be_bytes(*tag);
        let plain = scramble(secret ^ tag, scrambled);
        if hash(secret, &plain) != tag {
            return None;
        }
        let (filters, rest) = plain.split_first_chunk::<8>()?;
        let (page, rest) = rest.split_first_chunk::<4>()?;
        let (key, id) = rest.split_first_chunk::<8>()?;
        let cursor = Self {
            page: u32::from_be_bytes(*page),
            key: i64::from_be_bytes(*key),
            id: String::from_utf8(id.to_vec()).ok()?,
        };
        Some((u64::from_be_bytes(*filters), cursor))
    }
}

fn scramble(key: u64, bytes: &[u8]) -> Vec<u8> {
    let mut stream = Random::of(key, "cursor", 0);
    bytes.iter().map(|byte| byte ^ (stream.next() >> 32) as u8).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_belongs_to_its_listing() {
        let cursor = Cursor { page: 3, key: -7, id: "ü1".into() };
        let text = cursor.seal(9, "members desc");
        assert_eq!(Cursor::open(9, "members desc", &text), Some(cursor));
        assert_eq!(Cursor::open(9, "members asc", &text), None);
        assert_eq!(Cursor::open(8, "members desc", &text), None);
        assert_eq!(Cursor::page_of(9, &text), Some(3));
        assert_eq!(Cursor::open(9, "members desc", "garbage"), None);
        let mut changed = text.into_bytes();
        changed[20] = if changed[20] == b'A' { b'B' } else { b'A' };
        assert_eq!(
            Cursor::open(9, "members desc", &String::from_utf8(changed).unwrap_or_default()),
            None
        );
    }
}
