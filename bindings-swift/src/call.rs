//! Calls, and how they are driven: beside the runtime of the core, by the thread that waits.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use rosterkit::bridge::formed;
use rosterkit::bridge::runtime::{block_on, runtime};
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
        let answer = self.answer();
        Ok(on_runtime(answer).await?)
    }

    /// Send it, and block this thread until the answer is there.
    pub fn wait(&self) -> Result<Arc<Bytes>, Failure> {
        Ok(block_on(self.answer())?)
    }
}

/// A future that Swift's own threads poll: it finds the sockets and timers of the core around it.
///
/// Handed over to the runtime's thread as a task, a call takes a sixth longer. Swift drops the future
/// of a call that is cancelled, and that ends the connection.
struct OnRuntime<T>(Option<BoxFuture<'static, T>>);

impl<T> Future for OnRuntime<T> {
    type Output = T;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let _entered = runtime().enter();
        let future = self.0.as_mut().expect("it is there until it is dropped");
        future.as_mut().poll(cx)
    }
}

impl<T> Drop for OnRuntime<T> {
    fn drop(&mut self) {
        // A connection that goes back to its pool may start a task.
        let _entered = runtime().enter();
        self.0 = None;
    }
}

pub fn on_runtime<T: 'static>(
    future: BoxFuture<'static, T>,
) -> impl Future<Output = T> + Send + 'static {
    OnRuntime(Some(future))
}
