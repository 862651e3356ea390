//! What the starter of a call carries along: it is there in every task that works for the call.
//!
//! Languages have values that belong to a task or a chain of callbacks (`contextvars`,
//! `AsyncLocalStorage`). Hooks and token providers run for a call and must see those of its caller,
//! also where the work was handed to another task: a refresh of a token, pages read ahead.

use std::any::Any;
use std::sync::Arc;

use tracing::Instrument;

/// Something of the caller's; each binding knows its own type.
pub type Context = Arc<dyn Any + Send + Sync>;

tokio::task_local! {
    static CURRENT: Context;
    static CALL: u64;
}

/// Run `work` as a part of the call with this number.
pub fn within_call<F: Future>(call: u64, work: F) -> impl Future<Output = F::Output> {
    CALL.scope(call, work)
}

/// The number of the call that this is a part of; none outside of [`within_call`].
pub fn current_call() -> Option<u64> {
    CALL.try_with(|call| *call).ok()
}

/// Run `work` with this context.
pub fn scope<F: Future>(context: Context, work: F) -> impl Future<Output = F::Output> {
    CURRENT.scope(context, work)
}

/// The context of the call that is being worked for; none outside of a [`scope`].
pub fn current() -> Option<Context> {
    CURRENT.try_with(Arc::clone).ok()
}

/// Begin a task that keeps the context and the tracing span that it is begun in.
pub fn spawn<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> tokio::task::JoinHandle<T> {
    let under_way = crate::blocking::runtime::under_way_here();
    let work = async move {
        let output = work.await;
        drop(under_way);
        output
    };
    let work = work.in_current_span();
    // In a box, so that a task is compiled once for each result and not for each kind of work.
    let work: crate::BoxFuture<'static, T> = match (current(), current_call()) {
        (Some(context), Some(call)) => Box::pin(CURRENT.scope(context, CALL.scope(call, work))),
        (Some(context), None) => Box::pin(CURRENT.scope(context, work)),
        (None, Some(call)) => Box::pin(CALL.scope(call, work)),
        (None, None) => Box::pin(work),
    };
    tokio::spawn(work)
}
