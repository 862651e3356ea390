//! Listings: pages cross over one by one, and JavaScript hands out their items.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use napi::bindgen_prelude::{Array, Buffer, Object, Unknown, spawn};
use napi::{Env, JsValue, Result, sys};
use rosterkit::bridge::context;
use rosterkit::bridge::paging::{self, Mark};
use rosterkit::{BoxFuture, CallOptions, Error, Pager, RateLimit};
use tokio::sync::{OwnedMutexGuard, mpsc};
use tokio::task::AbortHandle;

use crate::call::answer;
use crate::sheet::{Sheet, ToJs};

/// What a listing is made of: the pager, its limits, how far to read ahead, and where to begin.
pub struct Course<T> {
    pub pager: Pager<T>,
    pub options: Option<CallOptions>,
    pub prefetch: Option<usize>,
    pub resume: Option<String>,
}

/// A listing of whatever kind of record.
#[napi_derive::napi]
pub struct Listing {
    source: Shared,
    /// What fetches all that is left, between two calls that take of it.
    flow: Arc<Mutex<Option<Flow>>>,
    /// Where it is to go on, when that is not where the pager is.
    rewind: Arc<Mutex<Option<String>>>,
    /// The page that JavaScript has.
    current: Arc<Mutex<Current>>,
}

struct Current {
    /// Its place; before the first, where the listing begins.
    mark: Box<dyn Resume>,
    body: Bytes,
}

/// A page on its way, ready to be read by JavaScript.
struct Fetched {
    sheet: Sheet,
    items: usize,
    mark: Box<dyn Resume>,
    status: u16,
    request_id: Option<String>,
    rate_limit: Option<RateLimit>,
    body: Bytes,
}

/// Writes places as strings.
trait Resume: Send {
    fn resume(&self, items: usize) -> String;
    fn shifts(&self) -> u64;
}

impl<T: Send + Sync + 'static> Resume for Mark<T> {
    fn resume(&self, items: usize) -> String {
        Self::resume(self, items)
    }

    fn shifts(&self) -> u64 {
        Self::shifts(self)
    }
}

/// A pager of whatever kind of record.
trait Source: Send {
    fn next_page(&mut self) -> BoxFuture<'_, Option<std::result::Result<Fetched, Error>>>;
    fn rewind(&mut self, resume: &str);
    fn abandon(&mut self);
}

impl<T: ToJs + Send + Sync + 'static> Source for Pager<T> {
    fn next_page(&mut self) -> BoxFuture<'_, Option<std::result::Result<Fetched, Error>>> {
        Box::pin(async {
            let page = match Self::next_page(self).await? {
                Ok(page) => page,
                Err(error) => return Some(Err(error)),
            };
            Some(Ok(Fetched {
                sheet: Sheet::of(&page.items),
                items: page.items.len(),
                mark: Box::new(paging::mark(self)),
                status: page.status,
                request_id: page.request_id,
                rate_limit: page.rate_limit,
                body: page.body,
            }))
        })
    }

    fn rewind(&mut self, resume: &str) {
        paging::rewind(self, resume);
    }

    fn abandon(&mut self) {
        paging::abandon(self);
    }
}

/// Where pages come from; locked while one is being fetched.
type Shared = Arc<tokio::sync::Mutex<Box<dyn Source>>>;

/// The pager, while a call has it.
struct Turn(OwnedMutexGuard<Box<dyn Source>>);

impl Turn {
    async fn at(source: Shared, rewind: &Mutex<Option<String>>) -> Self {
        let mut source = source.lock_owned().await;
        go_on(&mut **source, rewind);
        Self(source)
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        // Whoever waited for a page waits no more: its connection ends here, and not with the pager.
        self.0.abandon();
    }
}

/// How many pages may wait to be taken when all are wanted.
const WAITING: usize = 8;

/// Pages, fetched as fast as they come: who wants all of them does not ask for each.
struct Flow {
    pages: mpsc::Receiver<std::result::Result<Fetched, Error>>,
    pump: AbortHandle,
}

impl Flow {
    fn begin(source: Shared, rewind: Arc<Mutex<Option<String>>>) -> Self {
        let (send, pages) = mpsc::channel(WAITING);
        // For whoever asked first: one loop asks for all that is left.
        let pump = context::spawn(async move {
            let mut turn = Turn::at(source, &rewind).await;
            while let Some(page) = turn.0.next_page().await {
                let failed = page.is_err();
                if send.send(page).await.is_err() || failed {
                    return;
                }
            }
        });
        Self { pages, pump: pump.abort_handle() }
    }

    /// All pages that wait, at least one; none at the end.
    async fn take(&mut self) -> std::result::Result<Vec<Fetched>, Error> {
        let mut pages = Vec::new();
        self.pages.recv_many(&mut pages, WAITING).await;
        pages.into_iter().collect()
    }
}

impl Drop for Flow {
    fn drop(&mut self) {
        self.pump.abort();
    }
}

impl Listing {
    pub fn of<T: ToJs + Send + Sync + 'static>(course: Course<T>) -> Self {
        let Course { mut pager, options, prefetch, resume } = course;
        if let Some(options) = &options {
            pager = pager.options(options);
        }
        if let Some(resume) = &resume {
            pager = pager.resume_from(resume);
        }
        let pager = pager.prefetch(prefetch.unwrap_or(0));
        let current = Current { mark: Box::new(paging::mark(&pager)), body: Bytes::new() };
        Self {
            source: Arc::new(tokio::sync::Mutex::new(Box::new(pager))),
            flow: Arc::default(),
            rewind: Arc::default(),
            current: Arc::new(Mutex::new(current)),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn go_on(source: &mut dyn Source, rewind: &Mutex<Option<String>>) {
    let resume = lock(rewind).take();
    if let Some(resume) = resume {
        source.rewind(&resume);
    }
}

/// Hand a page over. From here on JavaScript has it, and places are counted from it.
fn handed_over(env: &Env, page: Fetched, current: &Mutex<Current>) -> Result<sys::napi_value> {
    let mut form = Object::new(env)?;
    // SAFETY: just made, in this environment.
    let value = |value| unsafe { Unknown::from_raw_unchecked(env.raw(), value) };
    let [narrow, numbers, wide] = page.sheet.into_js(env)?;
    form.set("narrow", value(narrow))?;
    form.set("numbers", value(numbers))?;
    form.set("wide", value(wide))?;
    form.set("length", page.items as f64)?;
    form.set("status", page.status)?;
    form.set("requestId", page.request_id)?;
    if let Some(limit) = page.rate_limit {
        let number = |number: Option<u64>| number.map(|number| number as f64);
        let mut allowance = Object::new(env)?;
        allowance.set("limit", number(limit.limit))?;
        allowance.set("remaining", number(limit.remaining))?;
        allowance.set("reset", limit.reset.map(|reset| reset.to_string()))?;
        form.set("rateLimit", allowance)?;
    }
    *lock(current) = Current { mark: page.mark, body: page.body };
    Ok(form.raw())
}

#[napi_derive::napi]
impl Listing {
    /// The next page; an empty object at the end.
    #[napi]
    pub fn next_page<'env>(
        &self,
        env: &'env Env,
        number: u32,
        caller: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let (source, current) = (self.source.clone(), self.current.clone());
        let rewind = self.rewind.clone();
        let page = async move { Turn::at(source, &rewind).await.0.next_page().await.transpose() };
        answer(env, number, caller, page, move |env, page| match page {
            Some(page) => handed_over(env, page, &current),
            None => Object::new(env).map(|end| end.raw()),
        })
    }

    /// The next pages, for who wants all that is left: those that have come, and at least one.
    /// None at the end.
    #[napi]
    pub fn next_pages<'env>(
        &self,
        env: &'env Env,
        number: u32,
        caller: Unknown<'env>,
    ) -> Result<Unknown<'env>> {
        let (source, current) = (self.source.clone(), self.current.clone());
        let (rewind, slot) = (self.rewind.clone(), self.flow.clone());
        let pages = async move {
            let begun = lock(&slot).take();
            // Given up with this call.
            let mut flow = begun.unwrap_or_else(|| Flow::begin(source, rewind));
            let pages = flow.take().await?;
            *lock(&slot) = Some(flow).filter(|_| !pages.is_empty());
            Ok(pages)
        };
        answer(env, number, caller, pages, move |env, pages| {
            let mut forms = env.create_array(0)?;
            for page in pages {
                let page = handed_over(env, page, &current)?;
                // SAFETY: just made, in this environment.
                forms.insert(unsafe { Unknown::from_raw_unchecked(env.raw(), page) })?;
            }
            Ok(Array::raw(&forms))
        })
    }

    /// Where to go on once so many items of the current page were handed out.
    #[napi]
    pub fn resume(&self, items: u32) -> String {
        lock(&self.current).mark.resume(items as usize)
    }

    /// How often the listing was found to have moved while it was being read.
    #[napi]
    pub fn shifts(&self) -> f64 {
        lock(&self.current).mark.shifts() as f64
    }

    /// The body of the current page, as it came.
    #[napi]
    pub fn body(&self) -> Buffer {
        lock(&self.current).body.to_vec().into()
    }

    /// Give up what is being fetched or was read ahead; the listing goes on at `resume`.
    #[napi]
    pub fn rewind(&self, resume: String) {
        *lock(&self.flow) = None;
        *lock(&self.rewind) = Some(resume);
        let (source, rewind) = (self.source.clone(), self.rewind.clone());
        match self.source.try_lock() {
            Ok(mut source) => go_on(&mut **source, &rewind),
            // A call that was cancelled has not noticed yet.
            Err(_) => {
                spawn(async move { go_on(&mut **source.lock().await, &rewind) });
            }
        };
    }
}
