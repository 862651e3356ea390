//! The sockets of calls, as Node's own event loop waits for them.
//!
//! An answer that another thread reads costs a call two wake-ups of threads, which is as much as all the
//! rest of it. So where a promise is all that goes on, libuv waits for the selector of our runtime, and what
//! a socket has is read on the JavaScript thread.
//!
//! It is for Node on Linux. Other runtimes that have addons have no libuv, or functions that only look
//! like its.

use std::alloc::{self, Layout};
use std::ffi::{CStr, c_int, c_void};
use std::mem;
use std::ptr::{self, NonNull};
use std::sync::Arc;

use napi::bindgen_prelude::{JsObjectValue, Object};
use napi::{Env, JsValue, sys};
use rosterkit::bridge::runtime::{look_after, selector};

/// The tasks of an event loop, which settle promises.
pub trait Tasks: Send + Sync {
    /// Do something that may queue tasks, which are run then: Node need not be woken for them.
    fn queueing(&self, work: fn() -> bool) -> bool;

    /// Whether there are tasks to run. If there are none, Node is woken for the next.
    fn has_queued(&self) -> bool;

    fn run(&self, env: &Env);
}

/// A handle of libuv that waits for the selector.
pub struct Sockets(Handle);

// SAFETY: other threads only carry it; it is used on the JavaScript thread alone.
unsafe impl Send for Sockets {}

/// libuv's number for a handle that waits for a descriptor, a `uv_poll_t`.
const POLL: c_int = 8;
/// For what such a handle waits.
const READABLE: c_int = 1;

type Loop = *mut sys::uv_loop_s;
type Handle = *mut c_void;

type PollInit = unsafe extern "C" fn(Loop, Handle, c_int) -> c_int;
type PollStart = unsafe extern "C" fn(Handle, c_int, OnReady) -> c_int;
type PollStop = unsafe extern "C" fn(Handle) -> c_int;
type HandleSize = unsafe extern "C" fn(c_int) -> usize;
type Unref = unsafe extern "C" fn(Handle);
type Close = unsafe extern "C" fn(Handle, OnClosed);
type OnReady = unsafe extern "C" fn(Handle, c_int, c_int);
type OnClosed = unsafe extern "C" fn(Handle);

/// The functions of libuv. Its types are opaque, and its interface is the same since its first version.
#[derive(Clone, Copy)]
struct Libuv {
    poll_init: PollInit,
    poll_start: PollStart,
    poll_stop: PollStop,
    handle_size: HandleSize,
    unref: Unref,
    close: Close,
}

impl Libuv {
    fn of_this_process() -> Option<Self> {
        // SAFETY: each is of the type that libuv declares for its name.
        unsafe {
            Some(Self {
                poll_init: mem::transmute::<NonNull<c_void>, PollInit>(symbol(c"uv_poll_init")?),
                poll_start: mem::transmute::<NonNull<c_void>, PollStart>(symbol(c"uv_poll_start")?),
                poll_stop: mem::transmute::<NonNull<c_void>, PollStop>(symbol(c"uv_poll_stop")?),
                handle_size: mem::transmute::<NonNull<c_void>, HandleSize>(symbol(
                    c"uv_handle_size",
                )?),
                unref: mem::transmute::<NonNull<c_void>, Unref>(symbol(c"uv_unref")?),
                close: mem::transmute::<NonNull<c_void>, Close>(symbol(c"uv_close")?),
            })
        }
    }
}

fn symbol(name: &CStr) -> Option<NonNull<c_void>> {
    // SAFETY: the name ends with a zero.
    NonNull::new(unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) })
}

/// What a handle has with it until it is closed.
struct Data {
    libuv: Libuv,
    layout: Layout,
    is_watched: bool,
    env: sys::napi_env,
    tasks: Arc<dyn Tasks>,
    /// In which promises are settled.
    context: sys::napi_async_context,
    /// What Node waits for when the environment ends.
    ending: sys::napi_async_cleanup_hook_handle,
}

/// # Safety
/// The handle is one of ours and not closed, and this is the JavaScript thread.
unsafe fn data<'a>(handle: Handle) -> &'a mut Data {
    // SAFETY: every handle of libuv begins with the pointer to its data.
    unsafe { &mut **handle.cast::<*mut Data>() }
}

impl Sockets {
    /// Those of the runtime, for this environment; none where they cannot be waited for. `resource` is what
    /// `async_hooks` see.
    pub fn of(env: &Env, tasks: Arc<dyn Tasks>, resource: &Object<'_>) -> Option<Self> {
        if !is_node(env) {
            return None;
        }
        let (libuv, selector) = (Libuv::of_this_process()?, selector()?);
        let mut of_node = ptr::null_mut();
        // SAFETY: the environment is alive, and the pointer is to be written to.
        let found = unsafe { sys::napi_get_uv_event_loop(env.raw(), &raw mut of_node) };
        if found != sys::Status::napi_ok {
            return None;
        }
        // SAFETY: a number that it knows.
        let size = unsafe { (libuv.handle_size)(POLL) };
        let layout = Layout::from_size_align(size, align_of::<u128>()).ok()?;
        // SAFETY: a handle has a size.
        let handle = NonNull::new(unsafe { alloc::alloc_zeroed(layout) })?.as_ptr().cast();
        // SAFETY: the loop is that of this thread; the selector is never closed.
        if unsafe { (libuv.poll_init)(of_node, handle, selector) } != 0 {
            // SAFETY: allocated above, and not used.
            unsafe { alloc::dealloc(handle.cast(), layout) };
            return None;
        }
        let data = Box::into_raw(Box::new(Data {
            libuv,
            layout,
            is_watched: false,
            env: env.raw(),
            tasks,
            context: context(env, resource),
            ending: ptr::null_mut(),
        }));
        // SAFETY: the handle is libuv's from here on, until it says that it is closed, which the hook has
        // it do. An idle one holds up nothing.
        unsafe {
            *handle.cast::<*mut Data>() = data;
            (libuv.unref)(handle);
            let ending = &raw mut (*data).ending;
            let hooked = sys::napi_add_async_cleanup_hook(env.raw(), Some(close), handle, ending);
            if hooked != sys::Status::napi_ok {
                (libuv.close)(handle, closed);
                return None;
            }
        }
        Some(Self(handle))
    }

    /// Wait for them, until they are left to another thread. On the JavaScript thread.
    pub fn watch(&self) {
        // SAFETY: the handle is not closed while calls are made.
        let data = unsafe { data(self.0) };
        if !data.is_watched {
            // SAFETY: as above. Should it fail, another thread looks after the sockets.
            let failed = unsafe { (data.libuv.poll_start)(self.0, READABLE, ready) };
            data.is_watched = failed == 0;
        }
    }
}

fn context(env: &Env, resource: &Object<'_>) -> sys::napi_async_context {
    let mut context = ptr::null_mut();
    if let Ok(name) = env.create_string("rosterkit") {
        // SAFETY: the environment is alive; where it fails there is no context, which is allowed.
        unsafe {
            sys::napi_async_init(env.raw(), resource.raw(), name.raw(), &raw mut context);
        }
    }
    context
}

/// Whether it is Node: others have its name, and their own beside it.
fn is_node(env: &Env) -> bool {
    let versions = || -> napi::Result<Object<'_>> {
        env.get_global()?
            .get_named_property::<Object<'_>>("process")?
            .get_named_property::<Object<'_>>("versions")
    };
    versions().is_ok_and(|versions| {
        let has = |name: &str| versions.has_named_property(name).unwrap_or(false);
        has("uv") && !has("bun") && !has("deno")
    })
}

/// libuv calls it on the JavaScript thread when a socket is ready.
unsafe extern "C" fn ready(handle: Handle, _status: c_int, _events: c_int) {
    // SAFETY: it is not closed, else it would not be called.
    let data = unsafe { data(handle) };
    let is_done = data.tasks.queueing(look_after);
    if !is_done {
        data.is_watched = false;
        // SAFETY: as above.
        unsafe { (data.libuv.poll_stop)(handle) };
    }
    let (env, context, tasks) = (data.env, data.context, data.tasks.clone());
    // What is run may be the last thing that happens in the environment.
    if tasks.has_queued() {
        // SAFETY: the environment is alive while its loop runs.
        unsafe { run(&Env::from_raw(env), context, &*tasks) };
    }
}

/// Run the tasks that are queued, and then what waits for the promises that they settle.
///
/// # Safety
/// The environment is alive, and no JavaScript runs in it.
unsafe fn run(env: &Env, context: sys::napi_async_context, tasks: &dyn Tasks) {
    let (mut handles, mut scope, mut nothing) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    // SAFETY: as said above; scopes are closed in the order that they are opened in.
    unsafe {
        sys::napi_open_handle_scope(env.raw(), &raw mut handles);
        sys::napi_create_object(env.raw(), &raw mut nothing);
        let opened = sys::napi_open_callback_scope(env.raw(), nothing, context, &raw mut scope);
        if opened == sys::Status::napi_ok {
            tasks.run(env);
            sys::napi_close_callback_scope(env.raw(), scope);
        }
        sys::napi_close_handle_scope(env.raw(), handles);
    }
}

/// The environment ends.
unsafe extern "C" fn close(_hook: sys::napi_async_cleanup_hook_handle, handle: *mut c_void) {
    // SAFETY: it was made in `of`, and is closed once.
    unsafe { (data(handle).libuv.close)(handle, closed) };
}

/// libuv has done with a handle.
unsafe extern "C" fn closed(handle: Handle) {
    // SAFETY: nothing uses it from here on.
    unsafe {
        let data = Box::from_raw(&raw mut *data(handle));
        sys::napi_async_destroy(data.env, data.context);
        if !data.ending.is_null() {
            sys::napi_remove_async_cleanup_hook(data.ending);
        }
        alloc::dealloc(handle.cast(), data.layout);
    }
}
