//! [`Walk`]: a pager's way through its pages, whatever is on them.
//!
//! It is compiled once; [`Pager`](super::Pager) adds the type of the items.

use std::sync::Arc;
use std::task::{Context, Poll, ready};

use super::ahead::Ahead;
use super::fetcher::{Fetched, Fetcher};
use super::items::Items;
use super::layout::Layout;
use super::mark::{HandedOut, Mark};
use super::position::Position;
use super::progress::{Arrival, Progress};
use crate::BoxFuture;
use crate::error::{Error, Result};
use crate::fork;
use crate::http::require_runtime;
use crate::options::CallOptions;
use crate::response::Response;

/// Where a pager is, and how it goes on.
pub(super) struct Walk {
    pub(super) fetcher: Arc<Fetcher>,
    prefetch: usize,
    source: Source,
    /// The page being handed out, without its items.
    current: Option<Current>,
    /// The page being handed out, or the next one, and how many of its items an earlier pager had
    /// handed out.
    at: Position,
    skip: usize,
    /// How many items of the page were handed out.
    handed_out: usize,
    /// The last page that was handed out whole.
    last: Option<Mark>,
}

struct Current {
    response: Response,
    next: Position,
    layout: Layout,
    /// How many items it has.
    length: usize,
}

impl Current {
    /// How many items of it are not handed out yet.
    fn left(&self, handed_out: usize) -> usize {
        self.length - handed_out
    }
}

/// A page on its way.
struct Fetching {
    page: BoxFuture<'static, Result<Fetched>>,
    position: Position,
    /// The process and the runtime that its connection and timers belong to.
    home: Home,
}

type Home = (u64, Option<tokio::runtime::Id>);

/// Where we are.
fn here() -> Home {
    let runtime = tokio::runtime::Handle::try_current().ok().map(|handle| handle.id());
    (fork::generation(), runtime)
}

enum Source {
    /// Nothing was asked for yet; or an argument was refused.
    Unstarted(Option<Error>),
    OneByOne(Box<Progress>, Option<Fetching>),
    Ahead(Ahead),
    Finished,
}

impl Walk {
    pub(super) fn new(fetcher: Fetcher) -> Self {
        Self {
            fetcher: Arc::new(fetcher),
            prefetch: 0,
            source: Source::Unstarted(None),
            current: None,
            at: Position::Start,
            skip: 0,
            handed_out: 0,
            last: None,
        }
    }

    pub(super) fn prefetch(&mut self, pages: usize) {
        self.prefetch = pages.min(64);
    }

    /// Hand out again what is met again, where the service names each next page.
    pub(super) fn repeat(&mut self) {
        if let Some(fetcher) = Arc::get_mut(&mut self.fetcher) {
            fetcher.repeats = true;
        }
    }

    pub(super) fn options(&mut self, options: &CallOptions) {
        match self.fetcher.with_options(options) {
            Ok(fetcher) => self.fetcher = Arc::new(fetcher),
            Err(error) => self.refuse(error),
        }
    }

    /// Whether a page is being handed out.
    pub(super) fn is_on_page(&self) -> bool {
        self.current.is_some()
    }

    pub(super) fn rewind(&mut self, resume: &str) {
        match self.fetcher.read_resume(resume) {
            Ok((at, skip)) => {
                // What was refused before stays refused.
                if !matches!(self.source, Source::Unstarted(_)) {
                    self.source = Source::Unstarted(None);
                }
                self.current = None;
                (self.at, self.skip, self.handed_out, self.last) = (at, skip, 0, None);
            }
            Err(error) => self.refuse(error),
        }
    }

    /// Tell this error before anything else is handed out, unless another was there first.
    fn refuse(&mut self, error: Error) {
        if !matches!(self.source, Source::Unstarted(Some(_))) {
            self.source = Source::Unstarted(Some(error.in_operation(self.fetcher.operation())));
            self.current = None;
        }
    }

    pub(super) fn resume(&self) -> String {
        match &self.current {
            Some(done) if done.left(self.handed_out) == 0 && done.next.is_resumable() => {
                self.fetcher.write_resume(&done.next, 0)
            }
            Some(page) if self.handed_out > 0 => {
                let (at, skip) = page.layout.after(&self.at, self.handed_out);
                self.fetcher.write_resume(&at, skip)
            }
            _ => self.fetcher.write_resume(&self.at, self.skip),
        }
    }

    pub(super) fn mark(&self) -> Mark {
        let begin = || Mark {
            fetcher: self.fetcher.clone(),
            at: self.at.clone(),
            skip: self.skip,
            page: None,
        };
        self.last.clone().unwrap_or_else(begin)
    }

    /// Note that an item was handed out.
    pub(super) fn hand_out(&mut self) {
        self.handed_out += 1;
    }

    /// Note that the rest of the page is handed out; what came along with it, if there is one.
    pub(super) fn hand_out_rest(&mut self) -> Option<Response> {
        let Current { response, next, layout, length } = self.current.take()?;
        let (at, skip, before) = (self.at.clone(), self.skip, self.handed_out);
        self.finish(next, &layout, length);
        let next = (self.at.clone(), self.skip);
        let handed = HandedOut { layout, before, items: length - before, next };
        self.last =
            Some(Mark { fetcher: self.fetcher.clone(), at, skip, page: Some(Arc::new(handed)) });
        Some(response)
    }

    /// The items of the next page, ready to be handed out; none at the end.
    pub(super) fn poll_fetched(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Items>>> {
        // The last page is done with: what follows begins at its successor.
        if let Some(done) = self.current.take() {
            self.finish(done.next, &done.layout, self.handed_out);
        }
        let fetched = match ready!(self.poll_source(cx)) {
            Some(Ok(fetched)) => fetched,
            Some(Err(error)) => {
                self.source = Source::Finished;
                return Poll::Ready(Some(Err(error.with_resume(self.resume()))));
            }
            None => {
                self.source = Source::Finished;
                return Poll::Ready(None);
            }
        };
        let Fetched { items, response, next, layout } = fetched;
        self.current = Some(Current { response, next, layout, length: items.len() });
        Poll::Ready(Some(Ok(items)))
    }

    /// A page was handed out whole. Behind one that leads nowhere, its end is where to go on.
    fn finish(&mut self, next: Position, layout: &Layout, handed_out: usize) {
        (self.at, self.skip) = match next.is_resumable() {
            true => (next, 0),
            false if handed_out > 0 => layout.after(&self.at, handed_out),
            false => (self.at.clone(), self.skip),
        };
        self.handed_out = 0;
    }

    /// Give up a page that is on its way, and with it its connection; it is asked for again when
    /// the next item is.
    ///
    /// For callers that stop waiting and keep the pager. After a fork, or on another runtime than
    /// the one it was begun on, this happens by itself.
    pub(super) fn abandon(&mut self) {
        if let Source::OneByOne(progress, fetching) = &mut self.source
            && let Some(Fetching { page, position, home }) = fetching.take()
        {
            progress.undo(position);
            if home.0 != fork::generation() {
                // Its runtime is the parent's, whose locks may be held for ever.
                std::mem::forget(page);
            }
        }
    }

    fn poll_source(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Fetched>>> {
        loop {
            match &mut self.source {
                Source::Finished => return Poll::Ready(None),
                Source::Unstarted(refused) => {
                    if let Some(error) = refused.take() {
                        return Poll::Ready(Some(Err(error)));
                    }
                    if let Err(error) = require_runtime() {
                        return Poll::Ready(Some(
                            Err(error.in_operation(self.fetcher.operation())),
                        ));
                    }
                    let progress = Progress::new(&self.fetcher, self.at.clone(), self.skip);
                    self.source = if self.prefetch == 0 {
                        Source::OneByOne(Box::new(progress), None)
                    } else {
                        Source::Ahead(Ahead::start(self.fetcher.clone(), progress, self.prefetch))
                    };
                }
                Source::OneByOne(progress, fetching @ None) => match progress.step() {
                    None => return Poll::Ready(None),
                    Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                    Some(Ok(position)) => {
                        let (fetcher, at) = (self.fetcher.clone(), position.clone());
                        let page = Box::pin(async move { fetcher.fetch(at).await });
                        *fetching = Some(Fetching { page, position, home: here() });
                    }
                },
                Source::OneByOne(_, Some(fetching)) if fetching.home != here() => self.abandon(),
                Source::OneByOne(progress, Some(fetching)) => {
                    let mut result = ready!(fetching.page.as_mut().poll(cx));
                    let arrival = match &mut result {
                        Ok(fetched) => progress.arrived(&self.fetcher, &fetching.position, fetched),
                        Err(_) => Arrival::Page,
                    };
                    if let Source::OneByOne(_, fetching) = &mut self.source {
                        *fetching = None;
                    }
                    match arrival {
                        Arrival::Page => return Poll::Ready(Some(result)),
                        Arrival::Nothing => {}
                    }
                }
                Source::Ahead(ahead) => return ahead.poll_next(cx),
            }
        }
    }
}
