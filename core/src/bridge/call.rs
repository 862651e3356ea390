//! Calls of all operations as calls of one type.

use crate::call::Call;

/// The same call, with the form that a language has of its answer.
///
/// The form is of one type for all operations: what sends calls and waits for them is 4 kB of code
/// for each type of answer.
pub fn formed<T: Send + 'static, F: Send + 'static>(
    call: Call<T>,
    form: impl FnMut(T) -> F + Send + 'static,
) -> Call<F> {
    call.map(form)
}
