//! Lists that are read by offset, and the links around a page of them.

use std::ops::RangeInclusive;

use serde_json::{Map, Value, json};

use super::problem::invalid;
use crate::{reply::Reply, request::Request};

/// The stretch of a list that is asked for: the most items, and how many come before.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    limit: usize,
    offset: usize,
}

impl Stretch {
    pub(super) fn read(request: &Request) -> Result<Self, Reply> {
        let number = |name: &str, default: usize, range: RangeInclusive<usize>| match request
            .query(name)
            .map(str::parse)
        {
            None => Ok(default),
            Some(Ok(value)) if range.contains(&value) => Ok(value),
            Some(_) => Err(invalid(
                name,
                &format!("value is not a whole number from {} to {}", range.start(), range.end()),
            )),
        };
        Ok(Self {
            limit: number("limit", 20, 1..=100)?,
            offset: number("offset", 0, 0..=1_000_000_000)?,
        })
    }

    fn of<T>(self, all: &[T]) -> &[T] {
        let rest = all.get(self.offset..).unwrap_or_default();
        rest.get(..self.limit).unwrap_or(rest)
    }
}

/// A page whose links do not say how long the list is.
pub(super) fn page<T>(
    address: &str,
    asked: Stretch,
    all: &[T],
    show: impl Fn(&T) -> Value,
) -> Reply {
    let results: Vec<_> = asked.of(all).iter().map(show).collect();
    answer(links(address, asked, all.len(), results.len()), results)
}

/// A page whose links also say how long the list is, and where its last page begins.
pub(super) fn counted_page<T>(
    address: &str,
    asked: Stretch,
    all: &[T],
    show: impl Fn(&T) -> Value,
) -> Reply {
    let results: Vec<_> = asked.of(all).iter().map(show).collect();
    let mut links = links(address, asked, all.len(), results.len());
    let last = all.len().saturating_sub(1) / asked.limit * asked.limit;
    links.insert("last".into(), link(address, asked, last).into());
    links.insert("total".into(), all.len().into());
    answer(links, results)
}

fn answer(links: Map<String, Value>, results: Vec<Value>) -> Reply {
    Reply::json(200, &json!({"links": links, "results": results}))
}

fn links(address: &str, asked: Stretch, total: usize, count: usize) -> Map<String, Value> {
    let Stretch { limit, offset } = asked;
    let next = (offset + limit < total).then(|| link(address, asked, offset + limit));
    let previous = (offset > 0).then(|| link(address, asked, offset.saturating_sub(limit)));
    Map::from_iter([
        ("first".into(), link(address, asked, 0).into()),
        ("next".into(), next.into()),
        ("previous".into(), previous.into()),
        ("count".into(), count.into()),
    ])
}

fn link(address: &str, asked: Stretch, offset: usize) -> String {
    format!("{address}?limit={}&offset={offset}", asked.limit)
}
