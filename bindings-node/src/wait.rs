//! Blocking calls: the JavaScript thread drives its own future, and reads its letters meanwhile.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use napi::bindgen_prelude::block_on;
use napi::{Env, Result};

use crate::mailbox::Mailbox;

/// Drive a future to its end on this thread. Hooks and token providers are called in between.
pub fn wait<T>(env: &Env, future: impl Future<Output = T>) -> Result<T> {
    let mailbox = Mailbox::of(env)?;
    let mut future = pin!(future);
    loop {
        let output = block_on(poll_fn(|cx| match future.as_mut().poll(cx) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if mailbox.has_letters(cx.waker()) => Poll::Ready(None),
            Poll::Pending => Poll::Pending,
        }));
        // Outside of the runtime: a hook may well make a blocking call of its own.
        mailbox.read(env);
        if let Some(output) = output {
            return Ok(output);
        }
    }
}
