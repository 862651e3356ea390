//! Errors on their way to JavaScript, where their classes are: `js/errors.ts`.

use std::fmt;
use std::sync::Arc;

use napi::bindgen_prelude::Object;
use napi::{Env, Result};
use rosterkit::bridge::errors;
use rosterkit::{Error, ErrorKind, Refusal};

use crate::convert::spelled;
use crate::event_loop::thrown;
use crate::reference::Reference;

/// What is known of an error.
pub struct Failure {
    /// Its name, message and facts, as JSON. All names are JavaScript's.
    facts: String,
    /// The words of the library or the system that met it first.
    cause: Option<String>,
    /// The number of the system's error that lies behind it.
    errno: Option<i32>,
    /// What a function of JavaScript threw.
    raised: Option<Raised>,
}

impl Failure {
    pub fn of(error: &Error) -> Self {
        let causes = errors::Causes::of(error);
        Self {
            facts: spelled(errors::to_json_in_camel_case(error)).to_string(),
            cause: causes.words(),
            errno: causes.os_error(),
            raised: causes.find::<Raised>().cloned(),
        }
    }

    /// The call was cancelled.
    pub fn cancelled() -> Self {
        Self::of(&errors::new(ErrorKind::Cancelled, "the call was cancelled"))
    }

    /// Node cannot hold the answer.
    pub fn of_node(error: &napi::Error) -> Self {
        Self::of(&errors::new(ErrorKind::Decode, format!("the answer cannot be held: {error}")))
    }

    pub fn to_js<'env>(&self, env: &'env Env) -> Result<Object<'env>> {
        let mut failure = Object::new(env)?;
        failure.set("facts", &self.facts)?;
        failure.set("cause", self.cause.as_deref())?;
        failure.set("errno", self.errno)?;
        let raised = self.raised.as_ref().map(|Raised(value)| value.value(env)).transpose()?;
        failure.set("raised", raised)?;
        Ok(failure)
    }

    /// Throw it.
    pub fn throw(&self, env: &Env) -> napi::Error {
        match self.to_js(env).and_then(|failure| env.throw(failure)) {
            Ok(()) => thrown(),
            Err(error) => error,
        }
    }
}

/// What a function of the program threw, in an object that JavaScript has put it in.
#[derive(Clone)]
pub struct Raised(pub Arc<Reference>);

impl fmt::Debug for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Raised")
    }
}

impl fmt::Display for Raised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the token provider failed")
    }
}

impl std::error::Error for Raised {}

/// Throw an error.
pub fn raised(env: &Env, error: &Error) -> napi::Error {
    Failure::of(error).throw(env)
}

/// Throw that a value was refused before there was a call.
pub fn refused(env: &Env, argument: &str, refusal: &Refusal) -> napi::Error {
    raised(env, &errors::refused(argument, refusal))
}
