//! How other threads reach JavaScript: letters in a mailbox, one for each environment.
//!
//! A letter is something to be done on the JavaScript thread: settling a promise, calling a hook.
//! The bell is rung once however many letters wait, and they are all read then, in their order: a
//! burst of a thousand answers wakes Node a few times and not a thousand. While a call blocks the
//! thread nothing can be rung, so whoever blocks it reads the letters (see [`crate::wait`]).

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use napi::bindgen_prelude::{JsObjectValue, Object};
use napi::{Env, Error, JsValue, Result, Status, check_status, sys};
use tokio::task::AbortHandle;

/// Something to be done on the JavaScript thread.
pub type Letter = Box<dyn FnOnce(&Env) + Send>;

/// Where letters wait for the JavaScript thread of one environment.
pub struct Mailbox(Mutex<State>);

#[derive(Default)]
struct State {
    letters: VecDeque<Letter>,
    /// None once the environment is ending: then nothing is rung or kept any more.
    bell: Option<Bell>,
    /// The bell was rung, and nobody has looked yet.
    rung: bool,
    /// Who blocks the JavaScript thread, if somebody does.
    reader: Option<Waker>,
    /// The calls under way, each until its promise is settled.
    calls: HashMap<u32, AbortHandle>,
    /// Whether the thread is a worker's, which can be terminated.
    of_worker: bool,
    /// How many promises wait. Only while some do, the process has a reason to go on.
    waiting: usize,
}

/// A thread-safe function of Node that reads the letters.
struct Bell(sys::napi_threadsafe_function);

// SAFETY: it may be called from every thread; what may not (`ref`, `unref`) is done on its own.
unsafe impl Send for Bell {}

thread_local! {
    /// The mailboxes of this thread. An environment never changes its thread; in Electron a thread
    /// has several, one after the other.
    static MAILBOXES: RefCell<Vec<(sys::napi_env, Arc<Mailbox>)>> = const { RefCell::new(Vec::new()) };
}

impl Mailbox {
    /// The mailbox of this environment.
    pub fn of(env: &Env) -> Result<Arc<Self>> {
        MAILBOXES.with_borrow_mut(|mailboxes| {
            if let Some((_, mailbox)) = mailboxes.iter().find(|(owner, _)| *owner == env.raw()) {
                return Ok(mailbox.clone());
            }
            let mailbox = Self::open(env)?;
            mailboxes.push((env.raw(), mailbox.clone()));
            Ok(mailbox)
        })
    }

    fn open(env: &Env) -> Result<Arc<Self>> {
        let mailbox = Arc::new(Self(Mutex::default()));
        let name = env.create_string("rosterkit")?;
        let resource = resource(env, mailbox.clone())?;
        let mut bell = ptr::null_mut();
        let context = Arc::into_raw(mailbox.clone()).cast_mut().cast::<c_void>();
        // SAFETY: the environment is alive; the context is an `Arc` that `closed` takes back.
        check_status!(unsafe {
            sys::napi_create_threadsafe_function(
                env.raw(),
                ptr::null_mut(),
                resource.raw(),
                name.raw(),
                0,
                1,
                context,
                Some(closed),
                context,
                Some(ring),
                &mut bell,
            )
        })?;
        // SAFETY: as above. Hooks run last in, first out: this one before Node closes the bell.
        check_status!(unsafe { sys::napi_add_env_cleanup_hook(env.raw(), Some(ending), context) })?;
        // SAFETY: the bell was just made, on this thread. An idle client holds up nothing.
        check_status!(unsafe { sys::napi_unref_threadsafe_function(env.raw(), bell) })?;
        mailbox.state().bell = Some(Bell(bell));
        Ok(mailbox)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leave a letter, from whatever thread. Once the environment ends, nobody reads it.
    pub fn post(&self, letter: Letter) {
        let mut state = self.state();
        if state.bell.is_none() {
            // Its contents may post letters themselves when dropped.
            drop(state);
            return;
        }
        state.letters.push_back(letter);
        if let Some(reader) = state.reader.take() {
            reader.wake();
        }
        if !std::mem::replace(&mut state.rung, true)
            && let Some(Bell(bell)) = &state.bell
        {
            // SAFETY: the bell is alive, as `ending` takes it away before Node closes it, and waits
            // for this lock.
            let status = unsafe {
                sys::napi_call_threadsafe_function(
                    *bell,
                    ptr::null_mut(),
                    sys::ThreadsafeFunctionCallMode::nonblocking,
                )
            };
            if status == sys::Status::napi_closing {
                state.bell = None;
            }
        }
    }

    /// Read all letters that are here. On the JavaScript thread.
    pub fn read(&self, env: &Env) {
        loop {
            let letter = {
                let mut state = self.state();
                state.rung = false;
                state.letters.pop_front()
            };
            match letter {
                Some(letter) => letter(env),
                None => return,
            }
        }
    }

    /// Whether letters wait; if none do, wake `reader` when one comes.
    pub fn has_letters(&self, reader: &Waker) -> bool {
        let mut state = self.state();
        state.reader = Some(reader.clone());
        !state.letters.is_empty()
    }

    pub fn set_of_worker(&self) {
        self.state().of_worker = true;
    }

    pub fn is_of_worker(&self) -> bool {
        self.state().of_worker
    }

    /// A promise waits from now on: the process does not end by itself.
    pub fn keep(&self, env: &Env) {
        let mut state = self.state();
        state.waiting += 1;
        if let (1, Some(Bell(bell))) = (state.waiting, &state.bell) {
            // SAFETY: on the JavaScript thread, and the bell is alive. It cannot fail but in what
            // keeps the process running.
            unsafe { sys::napi_ref_threadsafe_function(env.raw(), *bell) };
        }
    }

    /// Note how the call of this number is given up.
    pub fn began(&self, call: u32, abort: AbortHandle) {
        self.state().calls.insert(call, abort);
    }

    /// A promise is settled.
    pub fn settled(&self, env: &Env, call: u32) {
        let mut state = self.state();
        state.calls.remove(&call);
        state.waiting -= 1;
        if let (0, Some(Bell(bell))) = (state.waiting, &state.bell) {
            // SAFETY: as in `keep`.
            unsafe { sys::napi_unref_threadsafe_function(env.raw(), *bell) };
        }
    }

    /// Give a call of this thread up: its connection is closed.
    ///
    /// Whoever asks need not know where it was begun: an addon that was loaded twice has two
    /// environments, and its objects do not keep them apart.
    pub fn cancel(call: u32) {
        let abort = MAILBOXES.with_borrow(|mailboxes| {
            mailboxes.iter().find_map(|(_, mailbox)| mailbox.state().calls.get(&call).cloned())
        });
        if let Some(abort) = abort {
            abort.abort();
        }
    }
}

/// What Node's `async_hooks` see of the bell: `hasRef` tells, as with Node's own handles, whether it
/// keeps the process running. Tools that look for handles left open ask (`jest --detectOpenHandles`).
fn resource(env: &Env, mailbox: Arc<Mailbox>) -> Result<Object<'_>> {
    let has_ref = env.create_function_from_closure::<(), _, _>("hasRef", move |_| {
        Ok(mailbox.state().waiting > 0)
    })?;
    let mut resource = Object::new(env)?;
    resource.set_named_property("hasRef", has_ref)?;
    Ok(resource)
}

/// Node calls it on the JavaScript thread after the bell was rung.
unsafe extern "C" fn ring(
    env: sys::napi_env,
    _function: sys::napi_value,
    context: *mut c_void,
    _data: *mut c_void,
) {
    // Without an environment it is ending, and there is nobody left to tell.
    if !env.is_null() {
        // SAFETY: the context is the `Arc` of `open`, which lives until `closed`.
        let mailbox = unsafe { &*context.cast::<Mailbox>() };
        mailbox.read(&Env::from_raw(env));
    }
}

/// The environment begins to end: a worker that is terminated, or the process.
unsafe extern "C" fn ending(context: *mut c_void) {
    // SAFETY: the context is the `Arc` of `open`, which lives until `closed`.
    let mailbox = unsafe { &*context.cast::<Mailbox>() };
    let (calls, letters) = {
        let mut state = mailbox.state();
        state.bell = None;
        (std::mem::take(&mut state.calls), std::mem::take(&mut state.letters))
    };
    calls.into_values().for_each(|call| call.abort());
    drop(letters);
    // At the end of a thread its own storage may be gone already.
    let _ = MAILBOXES.try_with(|mailboxes| {
        let context = context.cast_const().cast::<Mailbox>();
        mailboxes.borrow_mut().retain(|(_, mailbox)| Arc::as_ptr(mailbox) != context);
    });
}

/// Node has closed the bell.
unsafe extern "C" fn closed(_env: sys::napi_env, data: *mut c_void, _hint: *mut c_void) {
    // SAFETY: taken back once, from the `Arc` of `open`.
    drop(unsafe { Arc::from_raw(data.cast_const().cast::<Mailbox>()) });
}

/// What is returned to Node when an exception has been thrown already.
pub fn thrown() -> Error {
    Error::new(Status::PendingException, "")
}
