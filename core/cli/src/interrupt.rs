//! Ctrl-C, which ends a wait and not the process: what has been read until then is accounted for.
//! A request to terminate, as a supervisor or a cancelled job sends, is the same.

use std::io;
use std::thread;

use tokio::sync::{oneshot, watch};

use crate::exit::Failure;

/// Whether Ctrl-C was pressed, or an end was asked for otherwise.
pub(crate) struct Interrupt(watch::Receiver<bool>);

impl Interrupt {
    /// Listen from now on, on the current runtime.
    pub(crate) async fn listen() -> Self {
        let (pressed, receiver) = watch::channel(false);
        tokio::spawn(async move {
            // Where it cannot be listened for, the process ends as processes do.
            if signal().await.is_ok() {
                pressed.send_replace(true);
            }
            // Kept, so that those who wait are not told that nothing will come.
            pressed.closed().await;
        });
        // The task has to begin for that: a command may ask something before it waits for anything.
        tokio::task::yield_now().await;
        Self(receiver)
    }

    /// Wait for the work, but no longer than until Ctrl-C.
    pub(crate) async fn or<T>(&mut self, work: impl IntoFuture<Output = T>) -> Result<T, Failure> {
        tokio::select! {
            biased;
            _ = self.0.wait_for(|pressed| *pressed) => Err(Failure::Interrupted),
            done = work.into_future() => Ok(done),
        }
    }

    /// Wait for work that blocks, such as reading what a person or another program has yet to write,
    /// but no longer than until Ctrl-C. It has a thread of its own, which ends with the process.
    pub(crate) async fn or_blocking<T: Send + 'static>(
        &mut self,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Failure> {
        let (give, given) = oneshot::channel();
        // The command that waited for it may have been interrupted.
        thread::spawn(move || drop(give.send(work())));
        let done = self.or(given).await?;
        done.map_err(|_| Failure::Failed("reading ended before its end".to_owned()))
    }
}

/// Wait for a signal that asks for an end.
#[cfg(unix)]
async fn signal() -> io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};

    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        pressed = tokio::signal::ctrl_c() => pressed,
        _ = terminate.recv() => Ok(()),
    }
}

#[cfg(not(unix))]
async fn signal() -> io::Result<()> {
    tokio::signal::ctrl_c().await
}
