//! Calls that block.

use super::runtime::block_on;
use crate::call::Call;
use crate::error::Result;
use crate::response::Response;

impl<T: Send + 'static> Call<T> {
    /// Send it and block until the answer is there.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn wait(self) -> Result<T> {
        block_on(self.send())
    }

    /// Send it, block, and keep all of the answer.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub fn wait_with_response(self) -> Result<Response<T>> {
        block_on(self.with_response())
    }
}
