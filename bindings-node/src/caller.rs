//! The caller of a call: the function of JavaScript that receives its events and gives its tokens.
//!
//! It comes with each call. So it belongs to the client that was called, to the copy of the package
//! that the client is of, and to the program's `AsyncLocalStorage` at the time. The core carries it
//! into every task that works for the call, so nothing here has to find it again.

use std::sync::Arc;

use napi::bindgen_prelude::{FnArgs, FromNapiValue, Function, JsObjectValue, Object, Unknown};
use napi::{Env, JsValue, Result, sys};
use rosterkit::bridge::context;

use crate::convert::{forget_exception, is_undefined};
use crate::reference::Reference;

/// What happened, its facts as JSON, what else belongs to it, and the id of the client that it
/// happened to: `Access` calls others.
type Arguments<'a> = FnArgs<(&'static str, String, Unknown<'a>, u32)>;

pub struct Caller {
    notify: Reference,
    /// Whether it wants events, or only gives tokens.
    observes: bool,
}

impl Caller {
    /// As `js/caller.ts` passes it: undefined where no event and no token is needed.
    fn read(env: &Env, caller: Unknown<'_>) -> Result<Option<Self>> {
        if is_undefined(caller) {
            return Ok(None);
        }
        // SAFETY: the value is alive, and JavaScript's half of the package passes no other.
        let caller = unsafe { Object::from_napi_value(env.raw(), caller.raw())? };
        let notify: Function<'_, Arguments<'static>, Unknown<'_>> =
            caller.get_named_property("notify")?;
        let observes = caller.get_named_property("observes")?;
        Ok(Some(Self { notify: Reference::new(env, notify.raw())?, observes }))
    }

    /// The caller of the call that the running task works for.
    pub fn current() -> Option<Arc<Self>> {
        context::current()?.downcast().ok()
    }

    /// The same, if it wants events.
    pub fn observing() -> Option<Arc<Self>> {
        Self::current().filter(|caller| caller.observes)
    }

    /// Notify it, once the JavaScript thread can. `more` is made there.
    pub fn notify(
        self: Arc<Self>,
        what: &'static str,
        client: u32,
        facts: String,
        more: impl FnOnce(&Env) -> Result<sys::napi_value> + Send + 'static,
    ) {
        let caller = self.clone();
        self.notify.event_loop().queue(Box::new(move |env| {
            // The function must not throw; it may make calls of its own.
            if caller.notify_now(env, what, client, facts, more).is_err() {
                forget_exception(env);
            }
        }));
    }

    fn notify_now(
        &self,
        env: &Env,
        what: &'static str,
        client: u32,
        facts: String,
        more: impl FnOnce(&Env) -> Result<sys::napi_value>,
    ) -> Result<()> {
        let (more, notify) = (more(env)?, self.notify.value(env)?.raw());
        // SAFETY: both are of this environment; the reference is to a function.
        let (more, notify) = unsafe {
            let notify =
                Function::<'_, Arguments<'_>, Unknown<'_>>::from_napi_value(env.raw(), notify)?;
            (Unknown::from_raw_unchecked(env.raw(), more), notify)
        };
        notify.call((what, facts, more, client).into()).map(drop)
    }
}

/// Run a future for the caller that JavaScript passed.
pub fn on_behalf_of<F: Future>(
    env: &Env,
    caller: Unknown<'_>,
    future: F,
) -> Result<impl Future<Output = F::Output> + use<F>> {
    let caller = Caller::read(env, caller)?;
    Ok(async move {
        match caller {
            Some(caller) => context::scope(Arc::new(caller), future).await,
            None => future.await,
        }
    })
}
