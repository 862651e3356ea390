//! Blocking calls: the JavaScript thread drives its own future, and runs the tasks of its event loop
//! meanwhile.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use napi::bindgen_prelude::JsObjectValue;
use napi::{Env, Result};
use rosterkit::bridge::runtime::block_on;
use tokio::time::timeout;

use crate::event_loop::{EventLoop, thrown};

/// How often a worker that waits checks whether it was terminated.
const TICK: Duration = Duration::from_millis(50);

/// Drive a future to its end on this thread. Hooks and token providers are called in between.
pub fn wait<T: Send>(env: &Env, future: impl Future<Output = T> + Send) -> Result<T> {
    let event_loop = EventLoop::of(env)?;
    let mut future = pin!(future);
    let can_be_terminated = event_loop.is_worker();
    loop {
        let turn = poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if event_loop.has_tasks(cx.waker()) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        });
        let output = if can_be_terminated {
            block_on(async { timeout(TICK, turn).await.unwrap_or(None) })
        } else {
            block_on(turn)
        };
        // Outside of the runtime: a hook may well make a blocking call of its own.
        event_loop.run(env);
        if let Some(output) = output {
            return Ok(output);
        }
        if can_be_terminated && is_terminated(env) {
            return Err(thrown());
        }
    }
}

/// Whether no JavaScript can run any more: `worker.terminate()` waits for this thread.
fn is_terminated(env: &Env) -> bool {
    let global = env.get_global();
    global.and_then(|global| global.has_named_property("process")).is_err()
}
