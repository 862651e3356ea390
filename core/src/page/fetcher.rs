//! What a listing is of, and how a page of it is fetched.

use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use url::Url;

use super::identity::Identify;
use super::items::Items;
use super::layout::Layout;
use super::paging::{Next, Paging, Style};
use super::position::{Offset, Position};
use crate::call::unreadable;
use crate::error::{Error, ErrorKind, Result};
use crate::http::decode::check_content_type;
use crate::http::request::Request;
use crate::http::{Client, Received};
use crate::operation::Operation;
use crate::options::CallOptions;
use crate::response::Response;

/// A page and what follows it.
pub(super) struct Fetched {
    pub items: Items,
    pub response: Response,
    pub next: Position,
    pub layout: Layout,
}

type ReadPage = fn(&[u8]) -> Result<(Items, Next)>;

fn read_page<T: Identify + Send + 'static, P: Paging<T>>(body: &[u8]) -> Result<(Items, Next)> {
    P::read(body).map(|(items, next)| (Items::of(items), next))
}

/// What a listing is of: the same for all its pages.
pub(super) struct Fetcher {
    pub(super) client: Client,
    pub(super) request: Request,
    pub(super) style: Style,
    read: ReadPage,
    /// How often the listing was found to have moved while it was read.
    pub(super) shifts: AtomicU64,
    /// Whether items that are met again further on are handed out again.
    pub(super) repeats: bool,
}

impl Fetcher {
    pub(super) fn new<T: Identify + Send + 'static, P: Paging<T>>(
        client: Client,
        request: Request,
    ) -> Self {
        let shifts = AtomicU64::new(0);
        Self { client, request, style: P::STYLE, read: read_page::<T, P>, shifts, repeats: false }
    }

    pub(super) fn with_options(&self, options: &CallOptions) -> Result<Self> {
        let client = self.client.with_options(options)?;
        Ok(Self { client, request: self.request.clone(), shifts: AtomicU64::new(0), ..*self })
    }

    /// Fetch the page at a position.
    pub(super) async fn fetch(&self, position: Position) -> Result<Fetched> {
        let mut request = self.request.clone();
        match (self.style, &position) {
            (Style::Cursor(parameter), Position::Cursor(cursor)) => {
                request.of_service();
                request.set_query(parameter, cursor.clone());
            }
            (Style::Offset { offset, limit }, Position::Offset(at)) => {
                request.set_query(offset, at.ask.to_string());
                if at.overlaps() && self.asks_for_one() {
                    // The item that was given already, and one more.
                    request.set_query(limit, "2".to_owned());
                }
            }
            (Style::Link, Position::Link(link)) => self.follow(link, &mut request)?,
            _ => {}
        }
        let mut read = None;
        let mut keep = |received: &Received| {
            let page = self.read_page(received, &position);
            read = Some(page.map_err(|error| unreadable(error, &request, received))?);
            Ok(())
        };
        let received = self.client.send(&request, &mut keep).await?;
        let (items, next) = read.expect("an answer was read");
        let response = Response::new((), received);
        Ok(Fetched { items, response, next, layout: Layout::default() })
    }

    fn read_page(&self, received: &Received, position: &Position) -> Result<(Items, Position)> {
        check_content_type(received)?;
        let (items, next) = (self.read)(&received.body)?;
        let before = self.asked(position).saturating_add(items.len() as u64);
        let next = match (self.style, next) {
            (_, Next::End | Next::Said { more: false, total: None }) => Position::End,
            (Style::Link, Next::At(link)) => Position::Link(link),
            (_, Next::At(cursor)) => Position::Cursor(cursor),
            (_, Next::Unnamed) => Position::Stuck(
                ErrorKind::MissingCursor,
                "the page says that there are more and does not say where",
            ),
            (_, Next::Unsaid) => Position::Offset(Offset::behind(before, Arc::default())),
            (_, Next::Said { total: Some(total), .. }) if before >= total => Position::End,
            (_, Next::Said { more: true, .. }) if items.len() > 0 => {
                Position::Offset(Offset::behind(before, Arc::default()))
            }
            (_, Next::Said { .. }) => Position::Stuck(
                ErrorKind::MissingCursor,
                "the page says that there are more and does not lead to them",
            ),
        };
        Ok((items, next))
    }

    /// Ask for the page at a link, if it leads to the same listing on the same host.
    fn follow(&self, link: &str, request: &mut Request) -> Result<()> {
        let here = self.request.url(self.client.host(self.operation())?)?;
        let astray = || {
            let what = "the page names a next page on another host or path, which is not followed";
            Error::new(ErrorKind::MissingCursor, what).in_operation(self.operation())
        };
        let there = Url::options().base_url(Some(&here)).parse(link).map_err(|_| astray())?;
        let same = there.origin() == here.origin()
            && there.path() == here.path()
            && there.username().is_empty()
            && there.password().is_none();
        if !same {
            return Err(astray());
        }
        request.of_service();
        request.take_query_of(&there);
        Ok(())
    }
}

impl Fetcher {
    pub(super) fn operation(&self) -> &'static Operation {
        self.request.operation
    }

    /// The offset that the arguments begin with.
    pub(super) fn first_offset(&self) -> u64 {
        match self.style {
            Style::Offset { offset, .. } => {
                self.request.query_value(offset).and_then(|v| v.parse().ok()).unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// The offset that a page of an offset listing is asked for at.
    pub(super) fn asked(&self, position: &Position) -> u64 {
        match position {
            Position::Offset(offset) => offset.ask,
            _ => self.first_offset(),
        }
    }

    /// Whether the arguments ask for pages of one item.
    pub(super) fn asks_for_one(&self) -> bool {
        match self.style {
            Style::Offset { limit, .. } => self.request.query_value(limit) == Some("1"),
            _ => false,
        }
    }

    /// The cursor that the arguments begin with.
    pub(super) fn first_cursor(&self) -> Option<&str> {
        match self.style {
            Style::Cursor(parameter) => self.request.query_value(parameter),
            _ => None,
        }
    }
}

impl Fetched {
    /// Take the items with these numbers off the page.
    pub(super) fn drop_items(&mut self, dropped: Vec<usize>) {
        self.items.remove(&dropped);
        self.layout.dropped = dropped;
    }
}
