//! [`Pager`]: a listing, page by page or item by item, that is never silently short.

use std::fmt;
use std::pin::Pin;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::Page;
use super::any::AnyPager;
use super::fetcher::Fetcher;
use super::identity::Identify;
use super::paging::Paging;
use super::walk::Walk;
use crate::error::Result;
use crate::http::Client;
use crate::http::request::Request;
use crate::operation::Operation;
use crate::options::CallOptions;

/// A listing: a [`Stream`] of its items.
///
/// Nothing is fetched before it is asked for, and dropping the pager cancels what is under way.
/// A listing ends when the service says so, and never because something was missing or wrong: that
/// is an [`Error`](crate::Error), after which the stream ends. Its
/// [`resume`](crate::Error::resume) goes on exactly after the last item that was handed out.
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
    walk: Walk,
    /// What is left of the page being handed out, item by item.
    items: std::vec::IntoIter<T>,
}

impl<T: Send + 'static> Pager<T> {
    pub(crate) fn new<P: Paging<T>>(client: Client, request: Request) -> Self
    where
        T: Identify,
    {
        let walk = Walk::new(Fetcher::new::<T, P>(client, request));
        Self { walk, items: Vec::new().into_iter() }
    }

    /// Read ahead up to this many pages while earlier ones are being used, at most 64.
    ///
    /// Where pages are numbered (ZenML) they are fetched side by side; where each page names the
    /// next, one is as good as more. The default is 0.
    pub fn prefetch(mut self, pages: usize) -> Self {
        self.walk.prefetch(pages);
        self
    }

    /// Hand out again what is met again on a later page, where the service names each next page: what
    /// is said of it last is what is so.
    pub(crate) fn with_repeats(mut self) -> Self {
        self.walk.repeat();
        self
    }

    /// Use other limits for this listing; `timeout` is for each page.
    pub fn options(mut self, options: &CallOptions) -> Self {
        self.walk.options(options);
        self.leave_page();
        self
    }

    /// Go on where an earlier pager of the same listing stopped.
    ///
    /// `resume` is what [`Pager::resume`] or [`Error::resume`](crate::Error::resume) gave. One that
    /// belongs to another operation, other arguments or another base URL is refused when the first
    /// item is asked for.
    pub fn resume_from(mut self, resume: &str) -> Self {
        self.rewind(resume);
        self
    }

    /// Go on there, also in the middle of a listing: what was fetched belongs to another place.
    pub(crate) fn rewind(&mut self, resume: &str) {
        self.walk.rewind(resume);
        self.leave_page();
    }

    /// Give up what is left of a page that the walk has left.
    fn leave_page(&mut self) {
        if !self.walk.is_on_page() {
            self.items = Vec::new().into_iter();
        }
    }

    /// Which operation it is.
    pub fn operation(&self) -> &'static Operation {
        self.walk.fetcher.operation()
    }

    /// Where to go on: hand it to [`resume_from`](Self::resume_from), also in another process.
    ///
    /// It restarts exactly after the last item that was handed out. It holds no credential.
    pub fn resume(&self) -> String {
        self.walk.resume()
    }

    /// How often the listing was found to have moved while it was being read.
    ///
    /// People who are removed, added or renamed meanwhile move those behind them. A page that shows
    /// it is read again from further back, or items that were handed out already are taken off it:
    /// every item that was there all along is handed out, and once.
    pub fn shifts(&self) -> u64 {
        self.walk.fetcher.shifts.load(Ordering::Relaxed)
    }

    /// The same listing, read page by page without its type. Of a page that was begun, the rest comes
    /// first.
    pub(crate) fn into_any(self) -> AnyPager {
        let Self { mut walk, items } = self;
        if items.len() > 0 {
            walk.rewind(&walk.resume());
        }
        AnyPager(walk)
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
    /// Any [`Error`](crate::Error); nothing was handed out then, so its `resume` is where this call began.
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
        self.walk.hand_out();
        Some(item)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.pop() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.walk.poll_fetched(cx)) {
                Some(Ok(items)) => self.items = items.into_vec().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>>>> {
        if self.items.len() == 0 {
            match ready!(self.walk.poll_fetched(cx)) {
                Some(Ok(items)) => self.items = items.into_vec().into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
        // Collecting an untouched iterator gives its vector back, without a copy.
        let items: Vec<T> = std::mem::take(&mut self.items).collect();
        Poll::Ready(self.walk.hand_out_rest().map(|response| Ok(Page { items, response })))
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
        let Operation { service, name, .. } = self.walk.fetcher.operation();
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
