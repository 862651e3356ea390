//! [`AnswerAs`]: what a language wants of a call beside its result, or in its place.

use crate::call::Call;
use crate::dry_run::DryRun;
use crate::error::Result;
use crate::response::Response;

/// What is wanted of a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AnswerAs {
    /// Its result alone.
    #[default]
    Value,
    /// All of the answer.
    Response,
    /// Of a write, what would be sent; of all else its result.
    DryRun,
}

impl AnswerAs {
    /// How a language writes the property of a client that gives these answers; empty for results.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Value => "",
            Self::Response => ".with_response",
            Self::DryRun => ".dry_run",
        }
    }
}

/// What became of a call.
#[derive(Debug)]
pub enum Answered<T> {
    /// Its result.
    Value(T),
    /// All of its answer.
    Response(Response<T>),
    /// What would be sent.
    DryRun(DryRun),
}

/// Carry out a call as far as it is wanted.
///
/// # Errors
/// As the call itself.
pub async fn answered<T: Send + 'static>(
    call: Call<T>,
    answer_as: AnswerAs,
) -> Result<Answered<T>> {
    match answer_as {
        AnswerAs::DryRun if call.operation().method.writes() => {
            call.dry_run().map(Answered::DryRun)
        }
        AnswerAs::Response => call.with_response().await.map(Answered::Response),
        AnswerAs::Value | AnswerAs::DryRun => call.send().await.map(Answered::Value),
    }
}
