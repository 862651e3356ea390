//! [`Pager`]: a listing, page by page or item by item, that is never silently short.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Page;
use super::ahead::Ahead;
use super::fetcher::{Fetched, Fetcher};
use super::identity::Identify;
use super::layout::Layout;
use super::mark::{HandedOut, Mark};
use super::paging::Paging;
use super::position::Position;
use super::progress::{Arrival, Progress};
use crate::BoxFuture;
use crate::error::{Error, Result};
use crate::fork;
use crate::http::request::Request;
use crate::http::{Client, require_runtime};
use crate::operation::Operation;
use crate::options::CallOptions;

/// A listing: a [`Stream`] of its items.
///
/// Nothing is fetched before it is asked for, and dropping the pager cancels what is under way.
/// A listing ends when the service says so, and never because something was missing or wrong: that
/// is an [`Error`], after which the stream ends. The error's [`resume`](Error::resume) goes on
/// exactly after the last item that was handed out.
///
/// ```no_run
/// # async fn example(paperspace: rosterkit::Paperspace) -> rosterkit::Result<()> {
/// let mut members = paperspace.list_team_members("my-team");
/// while let Some(member) = members.next().await.transpose()? {
///     println!("{}", member.user.email);
/// }
/// let everybody = paperspace.list_team_members("my-team").all().await?;
/// # Ok(()) }
/// ```
#[must_use = "nothing is fetched before items are asked for"]
pub struct Pager<T> {
    fetcher: Arc<Fetcher<T>>,
    prefetch: usize,
    source: Source<T>,
    /// What is left of the page being handed out, item by item.
    current: Option<Fetched<T>>,
    items: std::vec::IntoIter<T>,
    /// The page being handed out, or the next one, and how many of its items an earlier pager had
    /// handed out.
    at: Position,
    skip: usize,
    /// How many items of the page were handed out.
    handed_out: usize,
    /// The last page that was handed out whole.
    last: Option<Mark<T>>,
}

/// A page on its way.
struct Fetching<T> {
    page: BoxFuture<'static, Result<Fetched<T>>>,
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

enum Source<T> {
    /// Nothing was asked for yet; or an argument was refused.
    Unstarted(Option<Error>),
    OneByOne(Box<Progress<T>>, Option<Fetching<T>>),
    Ahead(Ahead<T>),
    Finished,
}

impl<T: Send + 'static> Pager<T> {
    pub(crate) fn new<P: Paging<T>>(client: Client, request: Request) -> Self
    where
        T: Identify,
    {
        let fetcher = Fetcher::new::<P>(client, request);
        Self {
            fetcher: Arc::new(fetcher),
            prefetch: 0,
            source: Source::Unstarted(None),
            current: None,
            items: Vec::new().into_iter(),
            at: Position::Start,
            skip: 0,
            handed_out: 0,
            last: None,
        }
    }

    /// Read ahead up to this many pages while earlier ones are being used, at most 64.
    ///
    /// Where pages are numbered (ZenML) they are fetched side by side; where each page names the
    /// next, one is as good as more. The default is 0.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.prefetch = pages.min(64);
        self
    }

    /// Use other limits for this listing; `timeout` is for each page.
    pub fn options(mut self, options: &CallOptions) -> Self {
        match self.fetcher.with_options(options) {
            Ok(fetcher) => self.fetcher = Arc::new(fetcher),
            Err(error) => self.refuse(error),
        }
        self
    }

    /// Go on where an earlier pager of the same listing stopped.
    ///
    /// `resume` is what [`Pager::resume`] or [`Error::resume`] gave. One that belongs to another
    /// operation, other arguments or another base URL is refused when the first item is asked for.
    pub fn resume_from(mut self, resume: &str) -> Self {
        self.rewind(resume);
        self
    }

    /// Go on there, also in the middle of a listing: what was fetched belongs to another place.
    pub(crate) fn rewind(&mut self, resume: &str) {
        match self.fetcher.read_resume(resume) {
            Ok((at, skip)) => {
                // What was refused before stays refused.
                if !matches!(self.source, Source::Unstarted(_)) {
                    self.source = Source::Unstarted(None);
                }
                (self.current, self.items) = (None, Vec::new().into_iter());
                (self.at, self.skip, self.handed_out, self.last) = (at, skip, 0, None);
            }
            Err(error) => self.refuse(error),
        }
    }

    /// Tell this error before anything else is handed out, unless another was there first.
    fn refuse(&mut self, error: Error) {
        if !matches!(self.source, Source::Unstarted(Some(_))) {
            self.source = Source::Unstarted(Some(error.in_operation(self.fetcher.operation())));
            (self.current, self.items) = (None, Vec::new().into_iter());
        }
    }

    /// Which operation it is.
    pub fn operation(&self) -> &'static Operation {
        self.fetcher.operation()
    }

    /// Where to go on: hand it to [`resume_from`](Self::resume_from), also in another process.
    ///
    /// It restarts exactly after the last item that was handed out. It holds no credential.
    pub fn resume(&self) -> String {
        match &self.current {
            Some(done) if self.items.len() == 0 && done.next.is_resumable() => {
                self.fetcher.write_resume(&done.next, 0)
            }
            Some(page) if self.handed_out > 0 => {
                let (at, skip) = page.layout.after(&self.at, self.handed_out);
                self.fetcher.write_resume(&at, skip)
            }
            _ => self.fetcher.write_resume(&self.at, self.skip),
        }
    }

    /// How often the listing was found to have moved while it was being read.
    ///
    /// People who are removed, added or renamed meanwhile move those behind them. A page that shows
    /// it is read again from further back, or items that were handed out already are taken off it:
    /// every item that was there all along is handed out, and once.
    pub fn shifts(&self) -> u64 {
        self.fetcher.shifts.load(Ordering::Relaxed)
    }

    /// The last page that was handed out whole as a place; before the first, where the pager begins.
    ///
    /// For bindings, which take pages and hand out items.
    pub(crate) fn mark(&self) -> Mark<T> {
        let begin = || Mark {
            fetcher: self.fetcher.clone(),
            at: self.at.clone(),
            skip: self.skip,
            page: None,
        };
        self.last.clone().unwrap_or_else(begin)
    }

    /// The next item; none at the end.
    pub async fn next(&mut self) -> Option<Result<T>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// The next page, or what is left of the one being handed out; none at the end.
    pub async fn next_page(&mut self) -> Option<Result<Page<T>>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    /// The listing as a stream of pages.
    pub fn pages(self) -> Pages<T> {
        Pages(self)
    }

    /// Fetch everything. `timeout` limits each page, not the whole.
    ///
    /// # Errors
    /// Any [`Error`]; nothing was handed out then, so its `resume` is where this call began.
    pub async fn all(mut self) -> Result<Vec<T>> {
        let begin = self.resume();
        let mut all = Vec::new();
        while let Some(page) = self.next_page().await {
            let page = page.map_err(|error| error.with_resume(begin.clone()))?;
            if all.is_empty() {
                all = page.items;
            } else {
                all.extend(page.items);
            }
        }
        Ok(all)
    }

    /// An item that is here already.
    pub(crate) fn pop(&mut self) -> Option<T> {
        let item = self.items.next()?;
        self.handed_out += 1;
        Some(item)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.pop() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.poll_fetched(cx)) {
                Some(Ok(())) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        if self.items.len() == 0 {
            match ready!(self.poll_fetched(cx)) {
                Some(Ok(())) => {}
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        // Collecting an untouched iterator gives its vector back, without a copy.
        let items: Vec<T> = std::mem::take(&mut self.items).collect();
        let Some(Fetched { page, next, layout }) = self.current.take() else {
            return Poll::Ready(None);
        };
        let (at, skip, before) = (self.at.clone(), self.skip, self.handed_out);
        self.finish(next, &layout, before + items.len());
        let next = (self.at.clone(), self.skip);
        let handed = HandedOut { layout, before, items: items.len(), next };
        self.last =
            Some(Mark { fetcher: self.fetcher.clone(), at, skip, page: Some(Arc::new(handed)) });
        Poll::Ready(Some(Ok(Page { items, ..page })))
    }

    /// Have the next page in `current`, ready to be handed out; none at the end.
    fn poll_fetched(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<()>>> {
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
        self.receive(fetched);
        Poll::Ready(Some(Ok(())))
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

    fn receive(&mut self, mut fetched: Fetched<T>) {
        self.items = std::mem::take(&mut fetched.page.items).into_iter();
        self.current = Some(fetched);
    }

    /// Give up a page that is on its way, and with it its connection; it is asked for again when
    /// the next item is.
    ///
    /// For callers that stop waiting and keep the pager. After a fork, or on another runtime than
    /// the one it was begun on, this happens by itself.
    pub(crate) fn abandon(&mut self) {
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

    fn poll_source(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Fetched<T>>>> {
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

impl<T> Unpin for Pager<T> {}

impl<T: Send + 'static> Stream for Pager<T> {
    type Item = Result<T>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.get_mut().poll_item(cx)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.items.len(), None)
    }
}

impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Operation { service, name, .. } = self.fetcher.operation();
        write!(f, "Pager({service}.{name})")
    }
}

/// A listing as a [`Stream`] of its pages.
#[must_use = "nothing is fetched before pages are asked for"]
#[derive(Debug)]
pub struct Pages<T>(Pager<T>);

impl<T: Send + 'static> Pages<T> {
    /// The next page; none at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        self.0.next_page().await
    }

    /// Where to go on after the last page that was handed out.
    pub fn resume(&self) -> String {
        self.0.resume()
    }

    /// How often the listing was found to have moved: see [`Pager::shifts`].
    pub fn shifts(&self) -> u64 {
        self.0.shifts()
    }
}

impl<T: Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().0.poll_page(cx)
    }
}

impl Client {
    pub(crate) fn list<T: Identify + Send + 'static, P: Paging<T>>(
        &self,
        request: Request,
    ) -> Pager<T> {
        Pager::new::<P>(self.clone(), request)
    }
}
