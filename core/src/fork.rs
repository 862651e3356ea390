//! [`PerProcess`]: state that a forked child makes anew.
//!
//! After `fork` the child has one thread. Runtimes, pools and locks that other threads of the
//! parent were using are unusable there, for good. So all such state hangs on a slot that notices
//! the fork, and the next use makes new state. The parent's is leaked on purpose: dropping it
//! would join threads that do not exist.

use std::marker::PhantomData;
use std::ptr;
use std::sync::atomic::{AtomicPtr, AtomicU64, Ordering};

/// How many forks lie between this process and the one that loaded the library.
static GENERATION: AtomicU64 = AtomicU64::new(0);

/// A number that is another one in a forked child.
#[cfg(unix)]
pub fn generation() -> u64 {
    use std::sync::Once;
    static WATCH: Once = Once::new();
    extern "C" fn in_child() {
        // Only what is safe between fork and exec: no lock, no allocation.
        GENERATION.fetch_add(1, Ordering::Relaxed);
    }
    // SAFETY: the handler is a plain function that lives as long as the program.
    WATCH.call_once(|| unsafe {
        libc::pthread_atfork(None, None, Some(in_child));
    });
    GENERATION.load(Ordering::Relaxed)
}

/// A number that is another one in a forked child: here none is ever forked.
#[cfg(not(unix))]
pub fn generation() -> u64 {
    GENERATION.load(Ordering::Relaxed)
}

/// One value a process, made when first used.
#[derive(Debug)]
pub struct PerProcess<T> {
    slot: AtomicPtr<Made<T>>,
    owns: PhantomData<T>,
}

struct Made<T> {
    generation: u64,
    value: T,
}

impl<T> PerProcess<T> {
    /// A slot with nothing in it.
    pub const fn new() -> Self {
        Self { slot: AtomicPtr::new(ptr::null_mut()), owns: PhantomData }
    }

    /// The value of this process, if it was made.
    pub fn get_made(&self) -> Option<&T> {
        // SAFETY: as in `get`.
        let made = unsafe { self.slot.load(Ordering::Acquire).as_ref() }?;
        (made.generation == generation()).then_some(&made.value)
    }

    /// The value of this process. Two threads may both make one at first; one of them wins.
    pub fn get(&self, make: impl FnOnce() -> T) -> &T {
        let generation = generation();
        let mut current = self.slot.load(Ordering::Acquire);
        let usable = |made: *mut Made<T>| {
            // SAFETY: what the slot points to is freed only in `drop`, or never.
            unsafe { made.as_ref() }.is_some_and(|made| made.generation == generation)
        };
        if !usable(current) {
            let made = Box::into_raw(Box::new(Made { generation, value: make() }));
            match self.slot.compare_exchange(current, made, Ordering::AcqRel, Ordering::Acquire) {
                Ok(_) => current = made,
                Err(winner) => {
                    // SAFETY: made above, and not shared yet.
                    drop(unsafe { Box::from_raw(made) });
                    current = winner;
                }
            }
        }
        // SAFETY: as above; the reference lives no longer than `self`.
        unsafe { &(*current).value }
    }
}

impl<T> Default for PerProcess<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Drop for PerProcess<T> {
    fn drop(&mut self) {
        let made = *self.slot.get_mut();
        // SAFETY: nothing refers to it any more.
        if unsafe { made.as_ref() }.is_some_and(|made| made.generation == generation()) {
            // SAFETY: it was made by `Box::into_raw` in this process.
            drop(unsafe { Box::from_raw(made) });
        }
    }
}

// SAFETY: it is a box of a `T` that threads share.
unsafe impl<T: Send + Sync> Send for PerProcess<T> {}
// SAFETY: as above; `get` may also drop a `T` that another thread's won over.
unsafe impl<T: Send + Sync> Sync for PerProcess<T> {}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn the_value_is_made_once_and_dropped_with_its_slot() {
        let value = Arc::new(());
        let slot = PerProcess::new();
        slot.get(|| value.clone());
        slot.get(|| unreachable!("made already"));
        assert_eq!(Arc::strong_count(&value), 2);
        drop(slot);
        assert_eq!(Arc::strong_count(&value), 1);
    }

    #[test]
    fn threads_that_race_get_the_same_value() {
        let slot = PerProcess::new();
        let at = |value: &Arc<u8>| Arc::as_ptr(value) as usize;
        let first = std::thread::scope(|scope| {
            let threads: Vec<_> =
                (0..8).map(|_| scope.spawn(|| at(slot.get(|| Arc::new(1))))).collect();
            threads.into_iter().map(|t| t.join().unwrap()).collect::<Vec<_>>()
        });
        assert!(first.iter().all(|address| *address == at(slot.get(|| unreachable!()))));
    }
}
