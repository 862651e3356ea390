//! Driving a future to its end: on this thread, or behind a promise.

use std::sync::atomic::{AtomicU32, Ordering};

use napi::bindgen_prelude::Unknown;
use napi::{Env, Result, sys};

use crate::caller::on_behalf_of;
use crate::errors;
use crate::event_loop::{EventLoop, Reads};
use crate::promise::promise;
use crate::wait::wait;

/// The number of a call that blocks. Others have a number of their own, by which they are cancelled.
const BLOCKING: u32 = 0;

/// Wait for a future, or promise its output, in the form that JavaScript has of it.
pub fn drive<'env, T: Send + 'static>(
    env: &'env Env,
    number: u32,
    reads: Reads,
    caller: Unknown<'_>,
    future: impl Future<Output = rosterkit::Result<T>> + Send + 'static,
    form: impl FnOnce(&Env, T) -> Result<sys::napi_value> + Send + 'static,
) -> Result<Unknown<'env>> {
    let future = on_behalf_of(env, caller, future)?;
    if number != BLOCKING {
        return promise(env, number, reads, future, form);
    }
    let output = wait(env, future)?.map_err(|error| errors::raised(env, &error))?;
    let output = form(env, output)?;
    // SAFETY: just made, in this environment.
    Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), output) })
}

/// A number for a call that does not block.
///
/// JavaScript cannot count them: its half may be loaded more than once, and no two calls of a process
/// may have the same number.
#[napi_derive::napi]
pub fn call_number() -> u32 {
    static LAST: AtomicU32 = AtomicU32::new(BLOCKING);
    loop {
        let number = LAST.fetch_add(1, Ordering::Relaxed).wrapping_add(1);
        if number != BLOCKING {
            return number;
        }
    }
}

/// Cancel a call that is under way.
#[napi_derive::napi]
pub fn cancel(call: u32) {
    EventLoop::cancel(call);
}
