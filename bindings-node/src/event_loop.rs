//! The event loop of an environment, and how other threads have it run something.
//!
//! A task is something to be done on the JavaScript thread: settling a promise, calling a hook. Tasks
//! wait in a queue. However many wait, the event loop is woken once and runs all of them in their
//! order: a burst of a thousand answers wakes Node a few times and not a thousand. A call that blocks
//! the thread keeps Node from being woken, so it runs the tasks itself while it
//! waits.

use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};
use std::ffi::c_void;
use std::ptr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Waker;

use napi::bindgen_prelude::{JsObjectValue, Object};
use napi::{Env, Error, JsValue, Result, Status, check_status, sys};
use rosterkit::bridge::runtime;
use tokio::task::{AbortHandle, JoinHandle};

#[cfg(target_os = "linux")]
use crate::sockets::{Sockets, Tasks};

/// Something to be done on the JavaScript thread.
pub type Task = Box<dyn FnOnce(&Env) + Send>;

/// Where an answer is read.
#[derive(Clone, Copy, PartialEq)]
pub enum Reads {
    /// On the JavaScript thread, if nothing else goes on and Node can wait for sockets: no thread has to
    /// wake up for it.
    Here,
    /// On another, while JavaScript goes on.
    Beside,
}

/// The event loop of one environment, as other threads see it.
pub struct EventLoop(Mutex<State>);

#[derive(Default)]
struct State {
    queue: VecDeque<Task>,
    /// None once the environment is ending: then nothing is queued any more.
    wake: Option<ThreadsafeFunction>,
    /// Whether Node was woken, and has not run the queue yet.
    woken: bool,
    /// The call that blocks the JavaScript thread, if there is one.
    blocking: Option<Waker>,
    /// The calls under way, each until its promise is settled.
    calls: HashMap<u32, AbortHandle>,
    /// Whether the thread is a worker's, which can be terminated.
    is_worker: bool,
    /// None where Node cannot wait for them.
    #[cfg(target_os = "linux")]
    sockets: Option<Sockets>,
    /// How many promises are pending. Only while some are, the process has a reason to go on.
    pending: usize,
}

/// A thread-safe function of Node, which runs the queue.
struct ThreadsafeFunction(sys::napi_threadsafe_function);

// SAFETY: it may be called from every thread; what may not (`ref`, `unref`) is done on its own.
unsafe impl Send for ThreadsafeFunction {}

thread_local! {
    /// The event loops of this thread. An environment never changes its thread; in Electron a thread
    /// has several, one after the other.
    static EVENT_LOOPS: RefCell<Vec<(sys::napi_env, Arc<EventLoop>)>> =
        const { RefCell::new(Vec::new()) };
}

impl EventLoop {
    /// The event loop of this environment.
    pub fn of(env: &Env) -> Result<Arc<Self>> {
        EVENT_LOOPS.with_borrow_mut(|known| {
            if let Some((_, event_loop)) = known.iter().find(|(owner, _)| *owner == env.raw()) {
                return Ok(event_loop.clone());
            }
            let event_loop = Self::open(env)?;
            known.push((env.raw(), event_loop.clone()));
            Ok(event_loop)
        })
    }

    fn open(env: &Env) -> Result<Arc<Self>> {
        let event_loop = Arc::new(Self(Mutex::default()));
        let name = env.create_string("rosterkit")?;
        let resource = resource(env, event_loop.clone())?;
        let mut wake = ptr::null_mut();
        let context = Arc::into_raw(event_loop.clone()).cast_mut().cast::<c_void>();
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
                Some(run),
                &raw mut wake,
            )
        })?;
        // SAFETY: as above. Cleanup hooks run last in, first out: this one before Node closes the
        // function.
        check_status!(unsafe { sys::napi_add_env_cleanup_hook(env.raw(), Some(ending), context) })?;
        // SAFETY: the function was just made, on this thread. An idle client holds up nothing.
        check_status!(unsafe { sys::napi_unref_threadsafe_function(env.raw(), wake) })?;
        event_loop.state().wake = Some(ThreadsafeFunction(wake));
        #[cfg(target_os = "linux")]
        {
            let sockets = Sockets::of(env, event_loop.clone(), &resource);
            event_loop.state().sockets = sockets;
        }
        Ok(event_loop)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Queue a task, from any thread. Once the environment is ending, it is dropped.
    pub fn queue(&self, task: Task) {
        let mut state = self.state();
        if state.wake.is_none() {
            // What it holds may queue tasks itself when it is dropped.
            drop(state);
            return;
        }
        state.queue.push_back(task);
        if let Some(blocking) = state.blocking.take() {
            blocking.wake();
        }
        if !std::mem::replace(&mut state.woken, true)
            && let Some(ThreadsafeFunction(wake)) = &state.wake
        {
            // SAFETY: the function is alive, as `ending` takes it away before Node closes it, and
            // waits for this lock.
            let status = unsafe {
                sys::napi_call_threadsafe_function(
                    *wake,
                    ptr::null_mut(),
                    sys::ThreadsafeFunctionCallMode::nonblocking,
                )
            };
            if status == sys::Status::napi_closing {
                state.wake = None;
            }
        }
    }

    /// Run all tasks that are queued. On the JavaScript thread.
    pub fn run(&self, env: &Env) {
        loop {
            let task = {
                let mut state = self.state();
                state.woken = false;
                state.queue.pop_front()
            };
            match task {
                Some(task) => task(env),
                None => return,
            }
        }
    }

    /// Whether tasks are queued; if there are none, wake a blocking call when one is.
    pub fn has_tasks(&self, blocking: &Waker) -> bool {
        let mut state = self.state();
        state.blocking = Some(blocking.clone());
        !state.queue.is_empty()
    }

    pub fn set_worker(&self) {
        self.state().is_worker = true;
    }

    pub fn is_worker(&self) -> bool {
        self.state().is_worker
    }

    /// A promise is pending from now on: the process does not end by itself.
    pub fn promised(&self, env: &Env) {
        let mut state = self.state();
        state.pending += 1;
        if let (1, Some(ThreadsafeFunction(wake))) = (state.pending, &state.wake) {
            // SAFETY: on the JavaScript thread, and the function is alive. Where it fails, nothing
            // but what keeps the process running is lost.
            unsafe { sys::napi_ref_threadsafe_function(env.raw(), *wake) };
        }
    }

    /// Have a future run.
    pub fn begin<T, F>(&self, future: F, reads: Reads) -> JoinHandle<T>
    where
        T: Send + 'static,
        F: Future<Output = T> + Send + 'static,
    {
        #[cfg(target_os = "linux")]
        if reads == Reads::Here && self.state().sockets.is_some() {
            let (task, is_ours) = runtime::spawn_here(future);
            if is_ours && let Some(sockets) = &self.state().sockets {
                sockets.watch();
            }
            return task;
        }
        let _ = reads;
        runtime::spawn(future)
    }

    /// Note how the call of this number is cancelled.
    pub fn began(&self, call: u32, abort: AbortHandle) {
        self.state().calls.insert(call, abort);
    }

    /// A promise is settled; false when its call was cancelled.
    pub fn settled(&self, env: &Env, call: u32) -> bool {
        let mut state = self.state();
        let wanted = state.calls.remove(&call).is_some();
        state.pending -= 1;
        if let (0, Some(ThreadsafeFunction(wake))) = (state.pending, &state.wake) {
            // SAFETY: as in `promised`.
            unsafe { sys::napi_unref_threadsafe_function(env.raw(), *wake) };
        }
        wanted
    }

    /// Cancel a call of this thread: its connection is closed. An outcome that has arrived, and waits
    /// in the queue, is not handed over any more: JavaScript does not expect it, and what it takes from
    /// a listing would be lost.
    ///
    /// All environments of the thread are searched: an addon that was loaded twice has two, and its
    /// objects do not keep them apart.
    pub fn cancel(call: u32) {
        let abort = EVENT_LOOPS.with_borrow(|known| {
            known.iter().find_map(|(_, event_loop)| event_loop.state().calls.remove(&call))
        });
        if let Some(abort) = abort {
            abort.abort();
        }
    }
}

#[cfg(target_os = "linux")]
impl Tasks for EventLoop {
    fn queueing(&self, work: fn() -> bool) -> bool {
        self.state().woken = true;
        work()
    }

    fn has_queued(&self) -> bool {
        let mut state = self.state();
        state.woken = !state.queue.is_empty();
        state.woken
    }

    fn run(&self, env: &Env) {
        Self::run(self, env);
    }
}

/// What Node's `async_hooks` see of the function: `hasRef` tells, as with Node's own handles, whether
/// it keeps the process running. Tools that look for open handles ask for it
/// (`jest --detectOpenHandles`).
fn resource(env: &Env, event_loop: Arc<EventLoop>) -> Result<Object<'_>> {
    let has_ref = env.create_function_from_closure::<(), _, _>("hasRef", move |_| {
        Ok(event_loop.state().pending > 0)
    })?;
    let mut resource = Object::new(env)?;
    resource.set_named_property("hasRef", has_ref)?;
    Ok(resource)
}

/// Node calls it on the JavaScript thread after it was woken.
unsafe extern "C" fn run(
    env: sys::napi_env,
    _function: sys::napi_value,
    context: *mut c_void,
    _data: *mut c_void,
) {
    // Without an environment it is ending, and no JavaScript can run any more.
    if !env.is_null() {
        // SAFETY: the context is the `Arc` of `open`, which lives until `closed`.
        let event_loop = unsafe { &*context.cast::<EventLoop>() };
        event_loop.run(&Env::from_raw(env));
    }
}

/// The environment begins to end: a worker that is terminated, or the process.
unsafe extern "C" fn ending(context: *mut c_void) {
    // SAFETY: the context is the `Arc` of `open`, which lives until `closed`.
    let event_loop = unsafe { &*context.cast::<EventLoop>() };
    let (calls, tasks) = {
        let mut state = event_loop.state();
        state.wake = None;
        (std::mem::take(&mut state.calls), std::mem::take(&mut state.queue))
    };
    for call in calls.into_values() {
        call.abort();
    }
    drop(tasks);
    // At the end of a thread its own storage may be gone already.
    let _ = EVENT_LOOPS.try_with(|known| {
        let context = context.cast_const().cast::<EventLoop>();
        known.borrow_mut().retain(|(_, event_loop)| Arc::as_ptr(event_loop) != context);
    });
}

/// Node has closed the function.
unsafe extern "C" fn closed(_env: sys::napi_env, data: *mut c_void, _hint: *mut c_void) {
    // SAFETY: taken back once, from the `Arc` of `open`.
    drop(unsafe { Arc::from_raw(data.cast_const().cast::<EventLoop>()) });
}

/// What is returned to Node when an exception has been thrown already.
pub fn thrown() -> Error {
    Error::new(Status::PendingException, "")
}
