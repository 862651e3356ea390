//! Some people of a place as they are now, and who owns it: what plans are made of, and held against.

use std::collections::HashMap;

use super::accounts::Account;
use super::collect::Keep;
use super::owners::is_owner;
use super::rows::row;
use super::target::{Place, Target};
use super::wanted::Wanted;
use super::{AccountType, Row};
use crate::{Str, Timestamp};

/// What is kept of a place: the rows of those who are wanted, and the owners' ids.
pub struct Members {
    target: Target,
    text: Str,
    wanted: Wanted,
    /// The rows of those who are wanted, each account once.
    pub rows: Vec<Row>,
    /// Every account that was met.
    met: HashMap<Str, Met>,
}

/// What is kept of an account, wanted or not.
struct Met {
    /// It is one of the place's owners.
    owns: bool,
    /// It is a person's, and has no e-mail address.
    hidden: bool,
}

impl Members {
    pub fn new(target: &Target, wanted: Wanted) -> Self {
        let text = target.to_string().into();
        Self { target: target.clone(), text, wanted, rows: Vec::new(), met: HashMap::new() }
    }

    fn place(&self) -> &Place {
        &self.target.place
    }

    /// How many accounts there are.
    pub fn people(&self) -> u32 {
        self.met.len() as u32
    }

    /// How many people have no e-mail address by which they could be found.
    pub fn without_email(&self) -> u32 {
        self.met.values().filter(|met| met.hidden).count() as u32
    }

    /// The ids of the owners, in order.
    pub fn owners(&self) -> Vec<Str> {
        let owners = self.met.iter().filter(|(_, met)| met.owns).map(|(id, _)| id.clone());
        let mut owners: Vec<_> = owners.collect();
        owners.sort();
        owners
    }
}

impl Keep for Members {
    fn account(&mut self, account: Account, observed_at: Timestamp) {
        let owns = is_owner(self.place(), &account.access, &account.status);
        let is_person = !matches!(account.account_type, AccountType::Service | AccountType::Team);
        let hidden = account.email.is_none() && is_person;
        self.met.insert(account.user_id.clone(), Met { owns, hidden });
        // What was said last is what is so.
        self.rows.retain(|known| known.user_id != account.user_id);
        if self.wanted.has(account.email.as_deref(), &account.user_id) {
            self.rows.push(row(self.target.source.kind, &self.text, account, observed_at));
        }
    }
}
