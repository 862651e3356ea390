//! A walk over the pages of a listing: where it is, where it goes next, when it must stop.

use std::collections::HashSet;
use std::sync::Arc;

use bytes::Bytes;
use url::Url;

use super::Page;
use super::rules::{Next, Rule, Style};
use crate::call::unreadable;
use crate::error::{Error, ErrorKind, Result};
use crate::http::decode::check_content_type;
use crate::http::request::Request;
use crate::http::{Client, Response};
use crate::limits::CallOptions;
use crate::operation::Operation;

/// A place in a listing: what the request for a page says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// As the arguments say.
    Start,
    /// At a cursor that the page before named.
    Cursor(String),
    /// After so many items.
    Offset(u64),
    /// At a URL that the page before named.
    Link(String),
    /// Behind the last page.
    End,
    /// Behind a page after which the walk cannot go on, and why.
    Stuck(ErrorKind, &'static str),
}

impl Position {
    /// Whether a walk can be resumed there.
    pub(super) fn is_place(&self) -> bool {
        !matches!(self, Self::Stuck(..))
    }
}

/// A page and what follows it.
pub(super) struct Fetched<T> {
    pub page: Page<T>,
    pub next: Position,
}

type ReadPage<T> = fn(&[u8]) -> Result<(Vec<T>, Next)>;

/// What a listing is of: the same for all its pages.
pub(super) struct Walk<T> {
    pub(super) client: Client,
    pub(super) request: Request,
    pub(super) style: Style,
    read: ReadPage<T>,
}

impl<T: Send + 'static> Walk<T> {
    pub(super) fn new<R: Rule<T>>(client: Client, request: Request) -> Self {
        Self { client, request, style: R::STYLE, read: R::read }
    }

    pub(super) fn with_options(&self, options: &CallOptions) -> Result<Self> {
        let client = self.client.with_options(options)?;
        Ok(Self { client, request: self.request.clone(), ..*self })
    }

    /// Fetch the page at a position.
    pub(super) async fn fetch(&self, position: Position) -> Result<Fetched<T>> {
        let mut request = self.request.clone();
        match (self.style, &position) {
            (Style::Cursor(parameter), Position::Cursor(cursor)) => {
                request.set_query(parameter, cursor.clone());
            }
            (Style::Offset(parameter), Position::Offset(items)) => {
                request.set_query(parameter, items.to_string());
            }
            (Style::Link, Position::Link(link)) => self.follow(link, &mut request)?,
            _ => {}
        }
        let response = self.client.send(&request).await?;
        self.read_page(&response, position).map_err(|error| unreadable(error, &request, &response))
    }

    fn read_page(&self, response: &Response, position: Position) -> Result<Fetched<T>> {
        check_content_type(response)?;
        let (items, next) = (self.read)(&response.body)?;
        let next = match (self.style, next) {
            (_, Next::End) => Position::End,
            (Style::Link, Next::At(link)) => Position::Link(link),
            (_, Next::At(cursor)) => Position::Cursor(cursor),
            (_, Next::Unnamed) => Position::Stuck(
                ErrorKind::MissingCursor,
                "the page says that there are more and does not say where",
            ),
            (_, Next::Unsaid) => {
                Position::Offset(self.items_before(&position).saturating_add(items.len() as u64))
            }
        };
        let page = Page {
            items,
            status: response.status,
            request_id: response.request_id(),
            rate_limit: response.rate_limit(),
            body: response.body.clone(),
        };
        Ok(Fetched { page, next })
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
        request.take_query_of(&there);
        Ok(())
    }
}

impl<T> Walk<T> {
    pub(super) fn operation(&self) -> &'static Operation {
        self.request.operation
    }

    /// The offset that the arguments begin with.
    pub(super) fn first_offset(&self) -> u64 {
        match self.style {
            Style::Offset(parameter) => {
                self.request.query_value(parameter).and_then(|v| v.parse().ok()).unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// How many items come before a position of an offset listing.
    pub(super) fn items_before(&self, position: &Position) -> u64 {
        match position {
            Position::Offset(before) => *before,
            _ => self.first_offset(),
        }
    }

    /// The cursor that the arguments begin with.
    fn first_cursor(&self) -> Option<&str> {
        match self.style {
            Style::Cursor(parameter) => self.request.query_value(parameter),
            _ => None,
        }
    }
}

/// Where a walk has been and where it goes next.
pub(super) struct Course {
    next: Position,
    /// Every cursor and link so far: one that comes again, however late, leads in circles.
    seen: HashSet<String>,
    pages: usize,
    max_pages: usize,
    previous: Bytes,
    operation: &'static Operation,
}

impl Course {
    pub(super) fn new<T>(walk: &Arc<Walk<T>>, from: Position) -> Self
    where
        T: Send + 'static,
    {
        Self {
            next: from,
            seen: walk.first_cursor().map(str::to_owned).into_iter().collect(),
            pages: 0,
            max_pages: walk.client.limits().max_pages,
            previous: Bytes::new(),
            operation: walk.operation(),
        }
    }

    /// Where the next page is, counted as fetched; none at the end.
    pub(super) fn step(&mut self) -> Option<Result<Position>> {
        let error = match &self.next {
            Position::End => return None,
            Position::Stuck(kind, why) => Error::new(*kind, *why),
            _ if self.pages == self.max_pages => Error::new(
                ErrorKind::TooManyPages,
                format!("the listing has more than {} pages", self.max_pages),
            ),
            next => {
                self.pages += 1;
                if let Position::Cursor(at) | Position::Link(at) = next {
                    self.seen.insert(at.clone());
                }
                return Some(Ok(next.clone()));
            }
        };
        Some(Err(error.in_operation(self.operation)))
    }

    /// Note what a page says of its successor.
    pub(super) fn arrived<T>(&mut self, fetched: &mut Fetched<T>) {
        let repeated = matches!(fetched.next, Position::Offset(_))
            && fetched.page.body == self.previous
            && !fetched.page.items.is_empty();
        if repeated {
            // A server that ignores the offset gives the same page for ever. Its items were
            // handed out already, so they are not again.
            fetched.page.items.clear();
            fetched.next = Position::Stuck(
                ErrorKind::PaginationLoop,
                "the service gives the same page for every offset",
            );
        } else {
            self.previous = fetched.page.body.clone();
        }
        if let Position::Cursor(next) | Position::Link(next) = &fetched.next
            && self.seen.contains(next)
        {
            fetched.next = Position::Stuck(
                ErrorKind::PaginationLoop,
                "the listing leads back to a page that it had already given",
            );
        }
        self.next = fetched.next.clone();
    }

    /// Whether there is nothing to fetch.
    pub(super) fn is_at_end(&self) -> bool {
        self.next == Position::End
    }

    /// Take a step back: the page at `position` was begun and did not arrive.
    pub(super) fn undo(&mut self, position: Position) {
        self.pages -= 1;
        if let Position::Cursor(at) | Position::Link(at) = &position {
            self.seen.remove(at);
        }
        self.next = position;
    }

    /// Go on at a place that no page has named yet.
    pub(super) fn guess(&mut self, position: Position) {
        self.next = position;
    }

    /// Forget pages that were begun and are not used.
    pub(super) fn uncount(&mut self, pages: usize) {
        self.pages -= pages;
    }
}
