//! Running calls and listings on the runtime of the core.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use rosterkit::{Call, Page, Pager};
use tokio::task::JoinHandle;

use crate::RosterKitError;
use crate::convert::{Listed, Lower};

/// What the methods of operations give.
pub type Answered<T> = Result<<T as Lower>::To, RosterKitError>;
pub type PagerOf<T> = Arc<<T as Listed>::Pager>;

/// A task that ends when nobody waits for it any more.
struct OnRuntime<T>(JoinHandle<T>);

impl<T> Drop for OnRuntime<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl<T> Future for OnRuntime<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let joined = Pin::new(&mut self.0).poll(cx);
        joined.map(|result| result.unwrap_or_else(|e| std::panic::resume_unwind(e.into_panic())))
    }
}

/// Foreign executors drive our futures, and know nothing of sockets and timers.
pub async fn on_runtime<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
    OnRuntime(rosterkit::blocking::runtime().spawn(future)).await
}

type Prepared<T> = Result<T, RosterKitError>;

pub async fn answer<T: Lower + Send + 'static>(call: Prepared<Call<T>>) -> Answered<T> {
    Ok(on_runtime(call?.send()).await?.lower())
}

pub fn wait_for_answer<T: Lower + Send + 'static>(call: Prepared<Call<T>>) -> Answered<T> {
    Ok(call?.wait()?.lower())
}

pub fn pager_of<T: Listed>(pager: Prepared<Pager<T>>) -> PagerOf<T> {
    T::pager(pager)
}

/// What is behind a pager object: its methods may be called from several threads at once.
pub struct Listing<T> {
    pager: Arc<tokio::sync::Mutex<Result<Pager<T>, Option<RosterKitError>>>>,
    /// A copy, to be read while a page is on its way.
    resume: Arc<Mutex<String>>,
}

impl<T: Send + 'static> Listing<T> {
    /// A refused argument is told with the first page: making a listing does not fail.
    pub fn new(pager: Result<Pager<T>, RosterKitError>) -> Self {
        let resume = pager.as_ref().map(Pager::resume).unwrap_or_default();
        let pager = Arc::new(tokio::sync::Mutex::new(pager.map_err(Some)));
        Self { pager, resume: Arc::new(Mutex::new(resume)) }
    }

    pub fn next_page(
        &self,
    ) -> impl Future<Output = Result<Option<Page<T>>, RosterKitError>> + Send + 'static {
        let (pager, resume) = (self.pager.clone(), self.resume.clone());
        async move {
            match &mut *pager.lock_owned().await {
                Ok(pager) => {
                    let page = pager.next_page().await.transpose()?;
                    *resume.lock().expect("no panic while it is held") = pager.resume();
                    Ok(page)
                }
                Err(refused) => refused.take().map_or(Ok(None), Err),
            }
        }
    }

    pub fn resume(&self) -> String {
        self.resume.lock().expect("no panic while it is held").clone()
    }
}
