//! Promises: a future runs on the runtime, and a task of the event loop settles the promise.

use std::ptr;
use std::sync::Arc;

use napi::bindgen_prelude::Unknown;
use napi::{Env, JsValue, Result, check_status, sys};

use crate::errors::Failure;
use crate::event_loop::{EventLoop, Reads};

/// A promise of what becomes of the future; `cancel(call)` cancels it.
pub fn promise<T, F>(
    env: &Env,
    call: u32,
    reads: Reads,
    future: F,
    form: impl FnOnce(&Env, T) -> Result<sys::napi_value> + Send + 'static,
) -> Result<Unknown<'_>>
where
    T: Send + 'static,
    F: Future<Output = rosterkit::Result<T>> + Send + 'static,
{
    let event_loop = EventLoop::of(env)?;
    let (mut deferred, mut promise) = (ptr::null_mut(), ptr::null_mut());
    // SAFETY: the environment is alive, and both pointers are to be written to.
    check_status!(unsafe {
        sys::napi_create_promise(env.raw(), &raw mut deferred, &raw mut promise)
    })?;
    event_loop.promised(env);
    let pending =
        Pending { deferred: Some(Deferred(deferred)), call, event_loop: event_loop.clone() };
    let settled = async move {
        let outcome = future.await;
        pending.settle(move |env| match outcome {
            Ok(answer) => form(env, answer).map_err(|error| Failure::of_node(&error)),
            Err(error) => Err(Failure::of(&error)),
        });
    };
    let running = event_loop.begin(settled, reads);
    event_loop.began(call, running.abort_handle());
    // SAFETY: made above, in this environment.
    Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), promise) })
}

/// Node's half of a promise.
struct Deferred(sys::napi_deferred);

// SAFETY: other threads only carry it; tasks use it, on the thread it belongs to.
unsafe impl Send for Deferred {}

impl Deferred {
    /// To be used now, on the JavaScript thread. A method, so that closures capture the whole.
    fn here(self) -> sys::napi_deferred {
        self.0
    }
}

/// A promise that has to be settled, also when its future is cancelled.
struct Pending {
    deferred: Option<Deferred>,
    call: u32,
    event_loop: Arc<EventLoop>,
}

impl Pending {
    fn settle(
        mut self,
        outcome: impl FnOnce(&Env) -> std::result::Result<sys::napi_value, Failure> + Send + 'static,
    ) {
        if let Some(deferred) = self.deferred.take() {
            self.queue(deferred, outcome);
        }
    }

    fn queue(
        &self,
        deferred: Deferred,
        outcome: impl FnOnce(&Env) -> std::result::Result<sys::napi_value, Failure> + Send + 'static,
    ) {
        let (event_loop, call) = (self.event_loop.clone(), self.call);
        self.event_loop.queue(Box::new(move |env| {
            let deferred = deferred.here();
            let wanted = event_loop.settled(env, call);
            let outcome = if wanted { outcome(env) } else { Err(Failure::cancelled()) };
            let settled = match outcome {
                // SAFETY: a promise of this environment, settled here and nowhere else.
                Ok(value) => unsafe { sys::napi_resolve_deferred(env.raw(), deferred, value) },
                Err(failure) => match failure.to_js(env) {
                    // SAFETY: as above.
                    Ok(value) => unsafe {
                        sys::napi_reject_deferred(env.raw(), deferred, value.raw())
                    },
                    Err(_) => sys::Status::napi_ok,
                },
            };
            // It fails only when the environment is ending.
            let _ = settled;
        }));
    }
}

impl Drop for Pending {
    fn drop(&mut self) {
        if let Some(deferred) = self.deferred.take() {
            self.queue(deferred, |_| Err(Failure::cancelled()));
        }
    }
}
