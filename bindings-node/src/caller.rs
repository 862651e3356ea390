//! Who a call is made for: the function of JavaScript that hears of its events and gives its tokens.
//!
//! It comes with each call, so it belongs to the client that was called, to the copy of the package
//! which that client is of, and to what the program was doing: its `AsyncLocalStorage`. The core
//! carries it into every task that works for the call, so nothing here has to find it again.

use std::sync::Arc;

use napi::bindgen_prelude::{
    FnArgs, FromNapiValue, Function, JsObjectValue, Null, Object, Unknown,
};
use napi::{Env, JsValue, Result};
use rosterkit::bridge::context;

use crate::convert::{forget_exception, is_undefined};
use crate::errors::Failure;
use crate::kept::Kept;

/// What happened, its facts as JSON, and the error of a retry.
type Arguments<'a> = FnArgs<(&'static str, String, napi::Either<Object<'a>, Null>)>;

/// Who a call is made for.
pub struct Caller {
    function: Kept,
    /// Whether it wants to hear of events, or is there for tokens alone.
    hears: bool,
}

impl Caller {
    /// As `js/caller.ts` gives it: undefined where there is nothing to be told.
    fn read(env: &Env, given: Unknown<'_>) -> Result<Option<Self>> {
        if is_undefined(given) {
            return Ok(None);
        }
        // SAFETY: the value is alive, and JavaScript's half of the package gives no other.
        let given = unsafe { Object::from_napi_value(env.raw(), given.raw())? };
        let tell: Function<'_, Arguments<'static>, Unknown<'_>> =
            given.get_named_property("tell")?;
        let hears = given.get_named_property("hears")?;
        Ok(Some(Self { function: Kept::new(env, tell.raw())?, hears }))
    }

    /// Who the call that is being worked for was made for.
    pub fn current() -> Option<Arc<Self>> {
        context::current()?.downcast().ok()
    }

    /// The same, if it wants to hear of events.
    pub fn hearing() -> Option<Arc<Self>> {
        Self::current().filter(|caller| caller.hears)
    }

    /// Tell it, in time: on the JavaScript thread.
    pub fn tell(self: Arc<Self>, what: &'static str, facts: String, failure: Option<Failure>) {
        let caller = self.clone();
        self.function.mailbox().post(Box::new(move |env| {
            // It must not throw; it may call us.
            if caller.tell_now(env, what, facts, failure).is_err() {
                forget_exception(env);
            }
        }));
    }

    fn tell_now(
        &self,
        env: &Env,
        what: &'static str,
        facts: String,
        failure: Option<Failure>,
    ) -> Result<()> {
        let failure = match &failure {
            Some(failure) => napi::Either::A(failure.to_js(env)?),
            None => napi::Either::B(Null),
        };
        // SAFETY: what is kept is a function, of this environment.
        let function = unsafe {
            Function::<'_, Arguments<'_>, Unknown<'_>>::from_napi_value(
                env.raw(),
                self.function.value(env)?.raw(),
            )?
        };
        function.call((what, facts, failure).into()).map(drop)
    }
}

/// Work for a caller, who was given by JavaScript.
pub fn working_for<F: Future>(
    env: &Env,
    caller: Unknown<'_>,
    work: F,
) -> Result<impl Future<Output = F::Output> + use<F>> {
    let caller = Caller::read(env, caller)?;
    Ok(async move {
        match caller {
            Some(caller) => context::scope(Arc::new(caller), work).await,
            None => work.await,
        }
    })
}
