//! How each service splits a listing into pages.

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::identity::Identify;
use crate::error::Result;
use crate::http::decode::json_bytes;
use crate::objects_only::objects_only;

/// A style of paging: how a page is read, and how the next one is asked for.
pub trait Rule<T: Identify>: 'static {
    /// How the next page is asked for.
    const STYLE: Style;

    /// Read a page. The list must be there: a page without one is an error, never an empty page.
    fn read(body: &[u8]) -> Result<(Vec<T>, Next)>;
}

/// How the next page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// By a cursor in this query parameter.
    Cursor(&'static str),
    /// By the number of items before it.
    Offset {
        /// The query parameter for that number.
        offset: &'static str,
        /// The query parameter for how many items a page may have.
        limit: &'static str,
    },
    /// Not at all, unless the page names a URL.
    Link,
}

/// What a page says about the one after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// There is none.
    End,
    /// It is at this cursor or link.
    At(String),
    /// There is one, and the page does not say where.
    Unnamed,
    /// It does not say: there may be one as long as pages are not empty.
    Unsaid,
}

/// Paperspace: `{hasMore, items, nextPage}`, the next page with `?after=<nextPage>`.
#[derive(Debug)]
pub struct ByCursor;

impl<T: Identify + DeserializeOwned + Send + 'static> Rule<T> for ByCursor {
    const STYLE: Style = Style::Cursor("after");

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            #[serde(rename = "hasMore")]
            has_more: bool,
            items: Vec<T>,
            #[serde(rename = "nextPage")]
            next_page: Option<String>,
        }
        let page: Page<T> = json_bytes(body)?;
        let next = match page.next_page {
            _ if !page.has_more => Next::End,
            Some(cursor) if !cursor.is_empty() => Next::At(cursor),
            _ => Next::Unnamed,
        };
        Ok((page.items, next))
    }
}

/// GitBook: `{items, next?: {page}}`, the next page with `?page=<next.page>`.
#[derive(Debug)]
pub struct ByPageToken;

impl<T: Identify + DeserializeOwned + Send + 'static> Rule<T> for ByPageToken {
    const STYLE: Style = Style::Cursor("page");

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            items: Vec<T>,
            next: Option<Following>,
        }
        #[derive(Deserialize)]
        #[serde(remote = "Self")]
        struct Following {
            page: Option<String>,
        }
        objects_only!(Following);
        let page: Page<T> = json_bytes(body)?;
        let next = match page.next {
            None => Next::End,
            Some(Following { page: Some(token) }) if !token.is_empty() => Next::At(token),
            Some(_) => Next::Unnamed,
        };
        Ok((page.items, next))
    }
}

/// ZenML: a bare array, the next page with `?offset=<items before it, less one>`, over at an empty
/// page.
///
/// The server may give fewer items than `limit` asks for, so a short page is not the end. Why each
/// page repeats an item is said in [`overlap`](super::overlap).
#[derive(Debug)]
pub struct ByOffset;

impl<T: Identify + DeserializeOwned + Send + 'static> Rule<T> for ByOffset {
    const STYLE: Style = Style::Offset { offset: "offset", limit: "limit" };

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        let items: Vec<T> = json_bytes(body)?;
        let next = if items.is_empty() { Next::End } else { Next::Unsaid };
        Ok((items, next))
    }
}

/// Evo: `{links, results}`, one page. A `links.next`, should one appear, is followed.
#[derive(Debug)]
pub struct OnePage;

impl<T: Identify + DeserializeOwned + Send + 'static> Rule<T> for OnePage {
    const STYLE: Style = Style::Link;

    fn read(body: &[u8]) -> Result<(Vec<T>, Next)> {
        #[derive(Deserialize)]
        struct Page<T> {
            links: Option<Links>,
            results: Vec<T>,
        }
        #[derive(Deserialize)]
        #[serde(remote = "Self")]
        struct Links {
            next: Option<String>,
        }
        objects_only!(Links);
        let page: Page<T> = json_bytes(body)?;
        // Some writers of JSON have an empty text where there is no link.
        let next = page.links.and_then(|links| links.next).filter(|link| !link.is_empty());
        Ok((page.results, next.map_or(Next::End, Next::At)))
    }
}
