//! Ctrl-C, which ends a wait and not the process: what has been read until then is accounted for.

use tokio::sync::watch;

use crate::exit::Failure;

/// Whether Ctrl-C was pressed.
pub(crate) struct Interrupt(watch::Receiver<bool>);

impl Interrupt {
    /// Listen from now on, on the current runtime.
    pub(crate) async fn listen() -> Self {
        let (pressed, receiver) = watch::channel(false);
        tokio::spawn(async move {
            // Where it cannot be listened for, the process ends as processes do.
            if tokio::signal::ctrl_c().await.is_ok() {
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
}
