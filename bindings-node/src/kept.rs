//! Values of JavaScript that other threads hold on to.

use std::ptr;
use std::sync::Arc;

use napi::bindgen_prelude::Unknown;
use napi::{Env, Result, check_status, sys};

use crate::mailbox::Mailbox;

/// A value that the collector leaves alone until this is dropped, on whatever thread.
pub struct Kept {
    reference: Reference,
    mailbox: Arc<Mailbox>,
}

#[derive(Clone, Copy)]
struct Reference(sys::napi_ref);

// SAFETY: it is only carried about; it is used on the JavaScript thread alone, given an environment
// or in a letter.
unsafe impl Send for Reference {}
// SAFETY: as above.
unsafe impl Sync for Reference {}

impl Reference {
    /// To be used now, on the JavaScript thread. A method, so that closures hold the whole.
    fn here(self) -> sys::napi_ref {
        self.0
    }
}

impl Kept {
    /// Hold on to an object or a function.
    pub fn new(env: &Env, value: sys::napi_value) -> Result<Self> {
        let mailbox = Mailbox::of(env)?;
        let mut reference = ptr::null_mut();
        // SAFETY: the environment and the value are alive, and the pointer is to be written to.
        check_status!(unsafe { sys::napi_create_reference(env.raw(), value, 1, &mut reference) })?;
        Ok(Self { reference: Reference(reference), mailbox })
    }

    /// The value, on the JavaScript thread.
    pub fn value<'env>(&self, env: &'env Env) -> Result<Unknown<'env>> {
        let mut value = ptr::null_mut();
        // SAFETY: the environment is alive, and the reference is until this is dropped.
        check_status!(unsafe {
            sys::napi_get_reference_value(env.raw(), self.reference.here(), &mut value)
        })?;
        // SAFETY: just given, in this environment.
        Ok(unsafe { Unknown::from_raw_unchecked(env.raw(), value) })
    }

    /// Where its environment is reached.
    pub fn mailbox(&self) -> &Mailbox {
        &self.mailbox
    }
}

impl Drop for Kept {
    fn drop(&mut self) {
        let reference = self.reference;
        // An environment that is ending gives its references back itself.
        self.mailbox.post(Box::new(move |env| {
            // SAFETY: of this environment, and used here for the last time.
            unsafe { sys::napi_delete_reference(env.raw(), reference.here()) };
        }));
    }
}
