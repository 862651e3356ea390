//! Calls, and how they are driven: beside the runtime of the core, by the thread that waits.

use std::sync::{Arc, Mutex, PoisonError};

use rosterkit::bridge::formed;
use rosterkit::bridge::runtime::{block_on, polled_elsewhere};
use rosterkit::{BoxFuture, CallOptions, Error};

use crate::bytes::{Bytes, ToBytes};
use crate::errors::Failure;
use crate::generated::options::Limits;

/// An operation with its arguments, ready to be sent once.
#[derive(uniffi::Object)]
pub struct Call(Mutex<Option<Answer>>);

type Answer = BoxFuture<'static, Result<Arc<Bytes>, Error>>;

impl Call {
    pub fn new<T: ToBytes + Send + 'static>(call: rosterkit::Call<T>, limits: Limits) -> Arc<Self> {
        Self::of_bytes(formed(call, |answer| Bytes::of(&answer)), limits)
    }

    /// A function of its own, which all operations share.
    fn of_bytes(call: rosterkit::Call<Arc<Bytes>>, limits: Limits) -> Arc<Self> {
        let answer = Box::pin(async {
            let options = limits.options()?;
            let call = if options == CallOptions::default() { call } else { call.options(options) };
            call.send().await
        });
        Arc::new(Self(Mutex::new(Some(answer))))
    }

    /// A call whose arguments were not understood: it sends nothing.
    pub fn refused(error: Error) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Some(Box::pin(async { Err(error) })))))
    }

    fn answer(&self) -> Answer {
        let answer = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        answer.expect("the package sends a call once")
    }
}

#[uniffi::export]
impl Call {
    /// Send it.
    pub async fn send(&self) -> Result<Arc<Bytes>, Failure> {
        // Handed over to another thread as a task, a call takes a sixth longer. Swift drops the future of
        // a call that is cancelled.
        Ok(polled_elsewhere(self.answer()).await?)
    }

    /// Send it, and block this thread until the answer is there.
    pub fn wait(&self) -> Result<Arc<Bytes>, Failure> {
        Ok(block_on(self.answer())?)
    }
}
