//! Listings, and the cursors by which they go on.

use serde_json::{Value, json};

use super::error;
use crate::{cursor::Cursor, reply::Reply, request::Request};

/// The keys of cursors of listings that go on behind a place.
const AT_THE_START: i64 = 0;
const BEHIND: i64 = 1;

/// What a listing is asked for, as far as it can be told without looking for what it is of.
pub(super) struct Asked<'a> {
    limit: usize,
    page: Option<&'a str>,
}

/// A listing of something that is there.
pub(super) struct Listing {
    pub(super) limit: usize,
    filters: String,
    pub(super) page: Option<Cursor>,
    secret: u64,
}

impl<'a> Asked<'a> {
    pub(super) fn read(request: &'a Request) -> Result<Self, Reply> {
        let limit = match request.query("limit").map(str::parse::<i64>) {
            None => 50,
            Some(Ok(limit @ 0..=1000)) => limit as usize,
            Some(Ok(limit)) if limit > 1000 => return Err(error(400, "limit must be <= 1000")),
            Some(Ok(_)) => return Err(error(400, "limit must be >= 0")),
            Some(Err(_)) => return Err(error(400, "limit must be number")),
        };
        Ok(Self { limit, page: request.query("page") })
    }

    pub(super) fn of(self, secret: u64, filters: &str) -> Result<Listing, Reply> {
        let filters = format!("gitbook {filters}");
        let page = match self.page {
            None => None,
            Some(text) => Some(
                Cursor::open(secret, &filters, text)
                    .ok_or_else(|| error(400, "page is not a valid page identifier"))?,
            ),
        };
        Ok(Listing { limit: self.limit, filters, page, secret })
    }
}

impl Listing {
    pub(super) fn token(&self, key: i64, id: String) -> String {
        let page = self.page.as_ref().map_or(1, |cursor| cursor.page + 1);
        Cursor { page, key, id }.seal(self.secret, &self.filters)
    }

    pub(super) fn reply(items: Vec<Value>, next: Option<String>, count: usize) -> Reply {
        let mut body = json!({"items": items, "count": count});
        if let Some(next) = next {
            body["next"] = json!({"page": next});
        }
        Reply::json(200, &body)
    }

    /// A page of things that are all at hand, in the order of their places. It goes on behind the place
    /// of the item that came last, also when that item is gone.
    pub(super) fn page_of<T>(
        &self,
        mut all: Vec<T>,
        descending: bool,
        place: impl Fn(&T) -> String,
        show: impl Fn(&T) -> Value,
    ) -> Reply {
        all.sort_by_cached_key(&place);
        if descending {
            all.reverse();
        }
        let behind = self.page.as_ref().filter(|cursor| cursor.key == BEHIND).map(|last| &last.id);
        let start = behind.map_or(0, |last| {
            all.partition_point(|item| match descending {
                true => place(item) >= *last,
                false => place(item) <= *last,
            })
        });
        let end = start.saturating_add(self.limit).min(all.len());
        let next = (end < all.len()).then(|| match end.checked_sub(1) {
            Some(last) => self.token(BEHIND, place(&all[last])),
            None => self.token(AT_THE_START, String::new()),
        });
        Self::reply(all[start..end].iter().map(show).collect(), next, all.len())
    }
}

/// A place by a time, and by an id where times are the same.
pub(super) fn place(seconds: i64, id: &str) -> String {
    format!("{seconds:020} {id}")
}
