//! The one function through which JavaScript is called: with events, and for tokens.

use std::cell::RefCell;
use std::mem::ManuallyDrop;

use napi::bindgen_prelude::{FnArgs, Function, FunctionRef, Null, Object, Unknown};
use napi::{Env, Result};

use crate::convert::forget_exception;
use crate::errors::Failure;

/// A client by its number, what happened, its facts as JSON, and the error of a retry.
type Arguments<'a> = FnArgs<(u32, &'static str, String, napi::Either<Object<'a>, Null>)>;

thread_local! {
    /// At the end of a thread its environment is gone already, and a reference must not be given
    /// back to it any more.
    static LISTENER: RefCell<Option<ManuallyDrop<FunctionRef<Arguments<'static>, Unknown<'static>>>>> =
        const { RefCell::new(None) };
}

/// Have this function called. It must not throw.
#[napi_derive::napi]
pub fn listen(listener: Function<'_, Arguments<'static>, Unknown<'static>>) -> Result<()> {
    let listener = ManuallyDrop::new(listener.create_ref()?);
    LISTENER.set(Some(listener));
    Ok(())
}

/// Call it, on the JavaScript thread.
pub fn tell(env: &Env, client: u32, what: &'static str, facts: String, failure: Option<Failure>) {
    let told = LISTENER.with_borrow(|listener| {
        let Some(listener) = listener else { return Ok(None) };
        let failure = match &failure {
            Some(failure) => napi::Either::A(failure.to_js(env)?),
            None => napi::Either::B(Null),
        };
        let listener = listener.borrow_back(env)?;
        Ok::<_, napi::Error>(Some((listener, failure)))
    });
    // Called with nothing borrowed: it may call us.
    if let Ok(Some((listener, failure))) = told
        && listener.call((client, what, facts, failure).into()).is_err()
    {
        forget_exception(env);
    }
}
