//! Running calls on the runtime of the core.

use std::pin::Pin;
use std::task::{Context, Poll};

use rosterkit::{BoxFuture, Call};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::client::Extra;
use crate::convert::Lower;
use crate::errors::RosterKitError;

/// What the methods of operations give.
pub type Answered<T> = Result<<T as Lower>::To, RosterKitError>;

/// A task that ends when nobody waits for it any more, and its connection with it.
struct OnRuntime(JoinHandle<()>);

impl Drop for OnRuntime {
    fn drop(&mut self) {
        self.0.abort();
    }
}

impl Future for OnRuntime {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let joined = Pin::new(&mut self.0).poll(cx);
        // It is aborted only above, when it is not polled any more: what is left is a panic.
        joined.map(|result| result.unwrap_or_else(|e| std::panic::resume_unwind(e.into_panic())))
    }
}

/// Swift drives our futures, and knows nothing of sockets and timers.
pub async fn on_runtime<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> T {
    let (send, mut receive) = oneshot::channel();
    // In a box, so that what the runtime makes of a task is compiled once and not for each operation.
    let task: BoxFuture<'static, ()> = Box::pin(async move {
        // Nobody waits for it when the task was given up as it ended.
        let _ = send.send(future.await);
    });
    OnRuntime(rosterkit::blocking::runtime().spawn(task)).await;
    receive.try_recv().expect("the task has sent it")
}

fn limited<T: Send + 'static>(call: Call<T>, extra: Extra) -> Result<Call<T>, RosterKitError> {
    Ok(match extra.options()? {
        Some(options) => call.options(options),
        None => call,
    })
}

pub async fn answer<T: Lower + Send + 'static>(call: Call<T>, extra: Extra) -> Answered<T> {
    Ok(on_runtime(limited(call, extra)?.send()).await?.lower())
}

pub fn wait_for_answer<T: Lower + Send + 'static>(call: Call<T>, extra: Extra) -> Answered<T> {
    Ok(limited(call, extra)?.wait()?.lower())
}
