//! Calls, and how they are driven: beside the runtime of the core, by the thread that waits.

use std::sync::{Arc, Mutex, PoisonError};

use rosterkit::bridge::formed;
use rosterkit::bridge::runtime::{block_on, polled_elsewhere};
use rosterkit::{BoxFuture, CallOptions, Error};

use crate::bytes::{Bytes, ToBytes};
use crate::errors::Failure;
use crate::generated::options::Limits;
use crate::response::{Planned, Response};

/// An operation with its arguments, ready to be sent once; or why it cannot be.
#[derive(uniffi::Object)]
pub struct Call(Mutex<Option<Prepared>>);

type Prepared = Result<rosterkit::Call<Arc<Bytes>>, Error>;

/// A result, and all else of its answer.
#[derive(uniffi::Record)]
pub struct Answered {
    pub value: Arc<Bytes>,
    pub response: Arc<Response>,
}

impl Call {
    pub fn new<T: ToBytes + Send + 'static>(call: rosterkit::Call<T>, limits: Limits) -> Arc<Self> {
        Self::of_bytes(formed(call, |answer| Bytes::of(&answer)), limits)
    }

    /// A function of its own, which all operations share.
    fn of_bytes(call: rosterkit::Call<Arc<Bytes>>, limits: Limits) -> Arc<Self> {
        let prepared = limits.options().map(|options| {
            if options == CallOptions::default() { call } else { call.options(options) }
        });
        Arc::new(Self(Mutex::new(Some(prepared))))
    }

    /// A call whose arguments were not understood: it sends nothing.
    pub fn refused(error: Error) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Some(Err(error)))))
    }

    fn take(&self) -> Prepared {
        let prepared = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        prepared.expect("the package sends a call once")
    }

    fn sent(&self) -> BoxFuture<'static, Result<Arc<Bytes>, Error>> {
        let prepared = self.take();
        Box::pin(async { prepared?.send().await })
    }

    fn responded(&self) -> BoxFuture<'static, Result<Answered, Error>> {
        let prepared = self.take();
        Box::pin(async {
            let (value, response) = prepared?.with_response().await?.split();
            Ok(Answered { value, response: Arc::new(Response(response)) })
        })
    }
}

#[uniffi::export]
impl Call {
    /// Send it.
    pub async fn send(&self) -> Result<Arc<Bytes>, Failure> {
        // Handed over to another thread as a task, a call takes a sixth longer. Swift drops the future of
        // a call that is cancelled.
        Ok(polled_elsewhere(self.sent()).await?)
    }

    /// Send it, and block this thread until the answer is there.
    pub fn wait(&self) -> Result<Arc<Bytes>, Failure> {
        Ok(block_on(self.sent())?)
    }

    /// Send it, and keep all of the answer.
    pub async fn respond(&self) -> Result<Answered, Failure> {
        Ok(polled_elsewhere(self.responded()).await?)
    }

    /// Send it, keep all of the answer, and block this thread until that is there.
    pub fn wait_to_respond(&self) -> Result<Answered, Failure> {
        Ok(block_on(self.responded())?)
    }

    /// What would be sent, if it writes: nothing is sent then.
    pub fn dry_run(&self) -> Result<Option<Arc<Bytes>>, Failure> {
        let mut prepared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match prepared.take().expect("the package sends a call once") {
            Ok(call) if call.operation().method.writes() => {
                Ok(Some(Bytes::of(&Planned(call.dry_run()?))))
            }
            call => {
                *prepared = Some(call);
                Ok(None)
            }
        }
    }
}
