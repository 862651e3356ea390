//! References to JavaScript values that other threads can hold.

use std::ptr;
use std::sync::Arc;

use napi::bindgen_prelude::Unknown;
use napi::{Env, Result, check_status, sys};

use crate::event_loop::EventLoop;

/// Keeps a value from being collected until it is dropped, on any thread.
pub struct Reference {
    raw: RawReference,
    event_loop: Arc<EventLoop>,
}

#[derive(Clone, Copy)]
struct RawReference(sys::napi_ref);

// SAFETY: other threads only carry it; it is used on the JavaScript thread alone, given an
// environment or in a task.
unsafe impl Send for RawReference {}
// SAFETY: as above.
unsafe impl Sync for RawReference {}

impl RawReference {
    /// To be used now, on the JavaScript thread. A method, so that closures capture the whole.
    fn here(self) -> sys::napi_ref {
        self.0
    }
}

impl Reference {
    /// Refer to an object or a function.
    pub fn new(env: &Env, value: sys::napi_value) -> Result<Self> {
        let event_loop = EventLoop::of(env)?;
        let mut raw = ptr::null_mut();
        // SAFETY: the environment and the value are alive, and the pointer is to be written to.
        check_status!(unsafe { sys::napi_create_reference(env.raw(), value, 1, &raw mut raw) })?;
        Ok(Self { raw: RawReference(raw), event_loop })
    }

    /// The value, on the JavaScript thread.
    pub fn value<'env>(&self, env: &'env Env) -> Result<Unknown<'env>> {
        let mut value = ptr::null_mut();
        // SAFETY: the environment is alive, and the reference is until this is dropped.
        check_status!(unsafe {
            sys::napi_get_reference_value(env.raw(), self.raw.here(), &raw mut value)
        })?;
        // SAFETY: just given, in this environment.
        Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), value) })
    }

    /// The event loop that the value belongs to.
    pub fn event_loop(&self) -> &EventLoop {
        &self.event_loop
    }
}

impl Drop for Reference {
    fn drop(&mut self) {
        let raw = self.raw;
        // An environment that is ending deletes its references itself.
        self.event_loop.queue(Box::new(move |env| {
            // SAFETY: of this environment, and used here for the last time.
            unsafe { sys::napi_delete_reference(env.raw(), raw.here()) };
        }));
    }
}
