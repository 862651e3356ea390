//! Bearer tokens: what was issued, to do what, until when.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use crate::random::{ALPHANUMERIC, Random};

/// An hour, as both token endpoints say.
pub(crate) const LIFETIME: u64 = 3600;
/// Past so many tokens the oldest are forgotten, as if expired.
const KEPT: usize = 10_000;

/// The tokens of one issuer.
#[derive(Debug)]
pub(crate) struct Tokens {
    random: Random,
    issued: HashMap<String, Grant>,
    count: u64,
    pub(crate) lifetime_s: u64,
}

#[derive(Debug)]
struct Grant {
    scope: String,
    until: Instant,
    number: u64,
}

impl Tokens {
    pub(crate) fn new(seed: u64, issuer: &str) -> Self {
        Self {
            random: Random::of(seed, issuer, 0),
            issued: HashMap::new(),
            count: 0,
            lifetime_s: LIFETIME,
        }
    }

    /// Issues a token that looks like a JWT and is none.
    pub(crate) fn issue(&mut self, scope: &str) -> String {
        let now = Instant::now();
        self.issued.retain(|_, grant| grant.until > now);
        if self.issued.len() >= KEPT {
            let newest = self.count;
            self.issued.retain(|_, grant| newest - grant.number < KEPT as u64 / 2);
        }
        self.count += 1;
        let token = format!(
            "eyJhbGciOiJSUzI1NiJ9.{}.{}",
            self.random.text(ALPHANUMERIC, 48),
            self.random.text(ALPHANUMERIC, 43)
        );
        let until = now
            .checked_add(Duration::from_secs(self.lifetime_s))
            .unwrap_or(now + Duration::from_secs(LIFETIME));
        self.issued
            .insert(token.clone(), Grant { scope: scope.to_owned(), until, number: self.count });
        token
    }

    /// The scope of a token that is good now.
    pub(crate) fn scope_of(&self, token: &str) -> Option<&str> {
        self.issued
            .get(token)
            .filter(|grant| grant.until > Instant::now())
            .map(|grant| grant.scope.as_str())
    }

    /// Makes every token issued so far worthless.
    pub(crate) fn revoke_all(&mut self) -> usize {
        let count = self.issued.len();
        self.issued.clear();
        count
    }
}
