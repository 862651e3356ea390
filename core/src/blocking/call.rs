//! Calls that block.

use super::runtime::block_on;
use crate::call::{Call, Reply};
use crate::error::Result;

impl<T: Send + 'static> Call<T> {
    /// Send it and block until the answer is there.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn wait(self) -> Result<T> {
        block_on(self.send())
    }

    /// Send it, block, and keep the status, the request id and the rate limit.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn wait_for_reply(self) -> Result<Reply<T>> {
        block_on(self.reply())
    }
}
