//! Rows: an account in a place, as reviews and searches show it.

use ring::digest::{Context, SHA256};

use super::Row;
use super::accounts::Account;
use super::emails::folded;
use super::order::sort_by_key;
use super::sources::Kind;
use crate::{Str, Timestamp};

/// The row of an account, without flags.
pub fn row(kind: Kind, target: &Str, account: Account, observed_at: Timestamp) -> Row {
    Row {
        row_key: row_key(kind.name(), target, &account.user_id),
        service: kind.name().into(),
        target: target.clone(),
        user_id: account.user_id,
        email: account.email,
        name: account.name,
        account_type: account.account_type,
        role: account.role,
        role_allows: account.role_allows.map(Str::from),
        access: account.access,
        privileged: account.privileged,
        status: account.status,
        joined_at: account.joined_at,
        last_seen_at: account.last_seen_at,
        observed_at,
        flags: Vec::new(),
        exposed_hours: None,
    }
}

/// `r` and 12 characters that stand for an account in a place, in every review.
fn row_key(service: &str, target: &str, user_id: &str) -> Str {
    format!("r{}", short_hash([service, target, user_id])).into()
}

/// 12 characters that stand for some texts.
pub fn short_hash<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut hash = Context::new(&SHA256);
    for (at, text) in texts.into_iter().enumerate() {
        if at > 0 {
            // A byte that no UTF-8 has, so that texts cannot run into each other.
            hash.update(&[0xff]);
        }
        hash.update(text.as_bytes());
    }
    let hash = hash.finish();
    let bits = hash.as_ref()[..8].iter().fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    (0..12).map(|at| ALPHABET[(bits >> (59 - 5 * at) & 31) as usize]).map(char::from).collect()
}

/// Put rows in the order of reports: by service, target, e-mail address and id.
pub fn sort(rows: &mut [Row]) {
    sort_by_key(rows, |row| {
        let email = row.email.as_deref().map(folded);
        // Those without an address come last.
        (row.service.clone(), row.target.clone(), email.is_none(), email, row.user_id.clone())
    });
}
