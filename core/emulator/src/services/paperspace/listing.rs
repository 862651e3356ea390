//! Listings, and the cursors by which they go on.

use std::ops::Bound;

use serde::Serialize;

use super::{bad_argument, error};
use crate::{cursor::Cursor, reply::Reply, request::Request};

/// Where a member or a secret stands in a listing: null last, then by time, then by id.
pub(super) type Place = (bool, i64, String);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Page<T> {
    has_more: bool,
    items: Vec<T>,
    next_page: Option<String>,
}

/// What a listing is asked for, as far as it can be told without looking for the team.
pub(super) struct Asked<'a> {
    limit: usize,
    descending: bool,
    after: Option<&'a str>,
}

/// A listing of something that is there.
pub(super) struct Listing {
    limit: usize,
    pub(super) descending: bool,
    /// Everything a cursor is bound to.
    filters: String,
    after: Option<Cursor>,
}

impl<'a> Asked<'a> {
    pub(super) fn read(request: &'a Request, order_by: &str) -> Result<Self, Reply> {
        let limit = match request.query("limit").map(str::parse) {
            None => 20,
            Some(Ok(limit @ 1..=120)) => limit,
            Some(_) => {
                return Err(bad_argument("limit", "Expected a whole number from 1 to 120"));
            }
        };
        if request.query("orderBy").is_some_and(|asked| asked != order_by) {
            return Err(bad_argument("orderBy", &format!("Expected '{order_by}'")));
        }
        let descending = match request.query("order") {
            None | Some("desc") => true,
            Some("asc") => false,
            Some(_) => return Err(bad_argument("order", "Expected 'asc' | 'desc'")),
        };
        Ok(Self { limit, descending, after: request.query("after") })
    }

    pub(super) fn of(self, secret: u64, kind: &str, role: &str) -> Result<Listing, Reply> {
        let Self { limit, descending, after } = self;
        let filters = format!("paperspace {kind} {descending} {role}");
        let after = match after {
            None => None,
            Some(text) => Some(
                Cursor::open(secret, &filters, text).ok_or_else(|| error(400, "Invalid cursor"))?,
            ),
        };
        Ok(Listing { limit, descending, filters, after })
    }
}

impl Listing {
    /// Makes the page out of the items from the cursor on.
    pub(super) fn page<T: Serialize>(
        &self,
        secret: u64,
        mut items: impl Iterator<Item = (Place, T)>,
    ) -> Reply {
        let page: Vec<_> = items.by_ref().take(self.limit).collect();
        let last = page.last().map(|(place, _)| place.clone());
        let has_more = items.next().is_some();
        let next_page = last.filter(|_| has_more).map(|(null, key, id)| {
            let number = self.after.as_ref().map_or(1, |cursor| cursor.page + 1);
            // A null sorts behind every time there is.
            Cursor { page: number, key: if null { i64::MAX } else { key }, id }
                .seal(secret, &self.filters)
        });
        let items = page.into_iter().map(|(_, item)| item).collect();
        Reply::json(200, &Page::<T> { has_more, items, next_page })
    }

    pub(super) fn start(&self) -> Bound<Place> {
        match &self.after {
            None => Bound::Unbounded,
            Some(Cursor { key: i64::MAX, id, .. }) => Bound::Excluded((true, 0, id.clone())),
            Some(cursor) => Bound::Excluded((false, cursor.key, cursor.id.clone())),
        }
    }
}
