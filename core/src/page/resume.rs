//! What [`Pager::resume`](super::Pager::resume) gives: a position in a listing as text, its resume token.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::fetcher::Fetcher;
use super::paging::Style;
use super::position::{Offset, Position};
use crate::error::{Error, Result};

/// A position, and which listing it belongs to. Short names: it is carried around as text.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Token {
    /// The operation.
    o: String,
    /// A fingerprint of the base URL and all arguments, so that it can't continue another listing.
    f: u64,
    #[serde(flatten)]
    at: At,
    /// How many items of that page were handed out.
    #[serde(default, skip_serializing_if = "is_zero")]
    n: usize,
    /// By offset: the last items that were handed out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    a: Vec<u64>,
}

#[derive(Serialize, Deserialize)]
enum At {
    #[serde(rename = "s")]
    Start(()),
    #[serde(rename = "c")]
    Cursor(String),
    #[serde(rename = "i")]
    Offset(u64),
    #[serde(rename = "l")]
    Link(String),
    #[serde(rename = "e")]
    End(()),
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Fetcher {
    pub(super) fn write_resume(&self, at: &Position, handed: usize) -> String {
        let (at, last) = match at {
            Position::Start => (At::Start(()), vec![]),
            Position::Cursor(cursor) => (At::Cursor(cursor.clone()), vec![]),
            Position::Offset(offset) => (At::Offset(offset.before), offset.last.to_vec()),
            Position::Link(link) => (At::Link(link.clone()), vec![]),
            Position::End => (At::End(()), vec![]),
            Position::Stuck(..) => {
                unreachable!("a listing is resumed at the page behind which it is stuck")
            }
        };
        let operation = self.operation();
        let o = format!("{}.{}", operation.service, operation.name);
        let token = Token { o, f: self.fingerprint(), at, n: handed, a: last };
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&token).expect("text and numbers"))
    }

    pub(super) fn read_resume(&self, resume: &str) -> Result<(Position, usize)> {
        let refused = |reason| Error::invalid_argument("resume", reason);
        let token: Token = URL_SAFE_NO_PAD
            .decode(resume)
            .ok()
            .and_then(|json| serde_json::from_str(std::str::from_utf8(&json).ok()?).ok())
            .ok_or_else(|| refused("is not what an earlier listing gave"))?;
        // No listing is as long, and sums must not wrap around to its beginning.
        const LONGEST: u64 = 1 << 53;
        if token.n as u64 > LONGEST || matches!(token.at, At::Offset(before) if before > LONGEST) {
            return Err(refused("is not what an earlier listing gave"));
        }
        let operation = self.operation();
        if token.o != format!("{}.{}", operation.service, operation.name) {
            return Err(refused("belongs to another operation"));
        }
        if token.f != self.fingerprint() {
            return Err(refused("belongs to a listing with other arguments or another base URL"));
        }
        let at = match (self.style, token.at) {
            (_, At::Start(())) => Position::Start,
            (_, At::End(())) => Position::End,
            (Style::Cursor(_), At::Cursor(cursor)) => Position::Cursor(cursor),
            (Style::Offset { .. }, At::Offset(before)) => {
                Position::Offset(Offset::behind(before, token.a.into()))
            }
            (Style::Link, At::Link(link)) => Position::Link(link),
            _ => return Err(refused("belongs to another kind of listing")),
        };
        if matches!(self.style, Style::Offset { .. }) && token.n > 0 {
            return Err(refused("is not what an earlier listing gave"));
        }
        Ok((at, token.n))
    }

    /// Which listing this is, in 64 bits (FNV-1a): stable across processes and versions.
    fn fingerprint(&self) -> u64 {
        let url = self.client.host(self.operation()).and_then(|host| self.request.url(host));
        let url = url.map(String::from).unwrap_or_default();
        url.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}
