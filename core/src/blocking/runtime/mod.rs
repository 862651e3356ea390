//! The one runtime of a process, for all calls that block and for the async ones of other languages.

mod engine;
mod ticker;

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use tokio::task::JoinHandle;

pub use self::engine::expect_callbacks;
use self::engine::{Engine, UnderWay};

use self::ticker::Ticker;
use crate::BoxFuture;

/// Drive a future to its end on this thread, wherever that is.
pub fn block_on<F>(future: F) -> F::Output
where
    F: Future + Send,
    F::Output: Send,
{
    Engine::of_this_process().block_on(future)
}

/// Drive a future to its end on this thread, and ask `interrupted` every 50 ms whether to go on.
///
/// # Errors
/// What `interrupted` returns; the future is dropped then, and with it the connection it used.
pub fn block_on_interruptible<F, E>(
    future: F,
    mut interrupted: impl FnMut() -> Result<(), E> + Send,
) -> Result<F::Output, E>
where
    F: Future + Send,
    F::Output: Send,
    E: Send,
{
    let ticker = Ticker::of_this_process();
    let _blocked = ticker.enter();
    block_on(async move {
        let mut future = pin!(future);
        loop {
            let mut tick = pin!(ticker.tick());
            let output = poll_fn(|cx| match future.as_mut().poll(cx) {
                Poll::Ready(output) => Poll::Ready(Some(output)),
                Poll::Pending => tick.as_mut().poll(cx).map(|()| None),
            });
            match output.await {
                Some(output) => return Ok(output),
                None => interrupted()?,
            }
        }
    })
}

/// Have a future driven while this thread goes on; its request is on its way when this returns,
/// if it needs to wait for nothing before.
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> JoinHandle<T> {
    let engine = Engine::of_this_process();
    let under_way = engine.under_way();
    engine.spawn(async move {
        let output = future.await;
        drop(under_way);
        output
    })
}

/// The same for a thread with an event loop of its own, which waits for the [`selector`]. Where it is to
/// [look after](look_after) the task, the second value is true.
#[cfg(target_os = "linux")]
pub fn spawn_here<T: Send + 'static>(
    future: impl Future<Output = T> + Send + 'static,
) -> (JoinHandle<T>, bool) {
    let engine = Engine::of_this_process();
    let under_way = engine.under_way();
    engine.spawn_here(async move {
        let output = future.await;
        drop(under_way);
        output
    })
}

/// A descriptor that is readable when [`look_after`] has something to do; none where it is not known.
#[cfg(target_os = "linux")]
pub fn selector() -> Option<std::os::fd::RawFd> {
    Engine::of_this_process().selector()
}

/// Go on with what [`spawn_here`] has begun; false where another thread does from here on.
#[cfg(target_os = "linux")]
pub fn look_after() -> bool {
    Engine::of_this_process().look_after()
}

/// Do work that takes its time, or waits for something else than the network, on a thread that
/// is there for such work.
pub fn spawn_blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> JoinHandle<T> {
    Engine::of_this_process().handle().spawn_blocking(work)
}

/// Have other threads poll a future, whichever they are: it finds the sockets and timers of this
/// runtime around it, and they are looked after meanwhile.
///
/// Dropping it ends the connection that it uses.
pub fn polled_elsewhere<T>(
    future: BoxFuture<'static, T>,
) -> impl Future<Output = T> + Send + 'static
where
    T: 'static,
{
    PolledElsewhere { future: Some(future), under_way: None }
}

struct PolledElsewhere<T> {
    future: Option<BoxFuture<'static, T>>,
    /// From the first time that it is polled.
    under_way: Option<UnderWay>,
}

impl<T> Future for PolledElsewhere<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let engine = Engine::of_this_process();
        let begins = self.under_way.is_none();
        self.under_way.get_or_insert_with(|| engine.under_way());
        let future = self.future.as_mut().expect("it is there until it is dropped");
        let polled = {
            let _entered = engine.handle().enter();
            future.as_mut().poll(cx)
        };
        if begins && polled.is_pending() {
            engine.send_off();
        }
        polled
    }
}

impl<T> Drop for PolledElsewhere<T> {
    fn drop(&mut self) {
        // A connection that goes back to its pool may start a task.
        let _entered = Engine::of_this_process().handle().enter();
        self.future = None;
    }
}

/// Something begins on the current runtime that no caller waits for.
pub(crate) fn under_way_here() -> Option<impl Drop + Send> {
    Engine::under_way_here()
}
