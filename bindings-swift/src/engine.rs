//! How calls are driven: beside the runtime of the core, by whoever waits for them.

use std::pin::Pin;
use std::task::{Context, Poll};

use rosterkit::bridge::runtime::runtime;
use rosterkit::{BoxFuture, Call};

use crate::client::Extra;
use crate::convert::Lower;
use crate::errors::RosterKitError;

/// What the methods of operations give.
pub type Answered<T> = Result<<T as Lower>::To, RosterKitError>;

/// A call that Swift's own threads poll: they find the sockets and timers of the core around them.
///
/// Handed over to the runtime's thread as a task, one takes a sixth longer. Swift lets go of what it
/// no longer waits for, and that ends the connection.
struct OnRuntime<T>(Option<BoxFuture<'static, T>>);

impl<T> Future for OnRuntime<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let _entered = runtime().enter();
        let future = self.0.as_mut().expect("it is there until it is dropped");
        future.as_mut().poll(cx)
    }
}

impl<T> Drop for OnRuntime<T> {
    fn drop(&mut self) {
        // A connection that goes back to its pool may start a task.
        let _entered = runtime().enter();
        self.0 = None;
    }
}

/// In a box, so that what drives a call is compiled once and not for each operation.
pub fn on_runtime<T: 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> impl Future<Output = T> + Send {
    OnRuntime(Some(Box::pin(future)))
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
