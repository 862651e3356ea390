//! Blocking calls: the JavaScript thread drives its own future, and reads its letters meanwhile.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use napi::bindgen_prelude::{JsObjectValue, block_on};
use napi::{Env, Result};
use tokio::time::timeout;

use crate::mailbox::{Mailbox, thrown};

/// How often a worker that waits looks whether it was terminated.
const TICK: Duration = Duration::from_millis(50);

/// Drive a future to its end on this thread. Hooks and token providers are called in between.
pub fn wait<T>(env: &Env, future: impl Future<Output = T>) -> Result<T> {
    let mailbox = Mailbox::of(env)?;
    let mut future = pin!(future);
    let can_be_terminated = mailbox.is_of_worker();
    loop {
        let turn = poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if mailbox.has_letters(cx.waker()) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        });
        let output = if can_be_terminated {
            block_on(async { timeout(TICK, turn).await.unwrap_or(None) })
        } else {
            block_on(turn)
        };
        // Outside of the runtime: a hook may well make a blocking call of its own.
        mailbox.read(env);
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
