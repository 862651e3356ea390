//! [`Slice`]: a piece of text in a buffer that many pieces share. All unsafe code of [`Str`] is here.
//!
//! [`Str`]: super::Str
//!
//! # What always holds
//!
//! 1. **One allocation.** A [`Buffer`] is a head with the bytes behind it. It is allocated by
//!    `Buffer::allocate` with `Buffer::layout(capacity)` and freed once, with the same layout, when
//!    the last reference is given back. All pointers to its bytes are made from the pointer that
//!    `alloc` gave, and never from a reference to the head, whose provenance ends with the head.
//! 2. **Counted references.** `references` is the number of slices with text in them, each of which
//!    owns one; while the buffer is [`Open`], it is `OPEN` more than that and less the slices
//!    that were made of it, which are settled in one step when it closes. So it is zero only when
//!    nothing can reach the buffer.
//! 3. **Written once.** Bytes below `Open::used` are initialized and never written again; those at and
//!    above it are written by that `Open` alone. There is one for a buffer, it is on one thread (a
//!    `NonNull` is not `Send`), and it is not `Clone`. A slice reaches only over bytes below `used`.
//! 4. **Text.** The bytes of a slice were copied from one `&str`.
//!
//! A slice without text has no buffer: its pointer dangles, and is never read.
//!
//! The tests below are the stress test, too: the file is a crate by itself, so that it can be
//! compiled with the address sanitizer in a second.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

/// The head of a buffer.
#[repr(C)]
struct Buffer {
    references: AtomicUsize,
    capacity: usize,
}

/// References that an open buffer holds on itself, so that the slices made of it can be counted in a
/// plain integer.
const OPEN: usize = usize::MAX / 4;
/// A runaway count must abort long before it wraps into a use after free.
const TOO_MANY: usize = usize::MAX / 2;

impl Buffer {
    fn layout(capacity: usize) -> Layout {
        let head = Layout::new::<Self>();
        let bytes = Layout::array::<u8>(capacity).expect("a body is far smaller than memory");
        head.extend(bytes).expect("a body is far smaller than memory").0.pad_to_align()
    }

    fn allocate(capacity: usize, references: usize) -> NonNull<Self> {
        let layout = Self::layout(capacity);
        #[expect(clippy::cast_ptr_alignment, reason = "the layout has the alignment of the head")]
        // SAFETY: the layout holds at least the head, so it is not empty.
        let Some(buffer) = NonNull::new(unsafe { alloc(layout) }.cast::<Self>()) else {
            handle_alloc_error(layout)
        };
        // SAFETY: freshly allocated with the layout of the head in front, and aligned for it.
        unsafe { buffer.write(Self { references: AtomicUsize::new(references), capacity }) };
        buffer
    }

    /// Where the bytes begin.
    ///
    /// # Safety
    /// The buffer is alive.
    unsafe fn bytes(buffer: NonNull<Self>) -> *mut u8 {
        // SAFETY: one head further is inside of the allocation or at its end (1).
        unsafe { buffer.as_ptr().add(1).cast::<u8>() }
    }

    /// Copy a text to the bytes from `start` on.
    ///
    /// # Safety
    /// The buffer is alive, the text fits, and nothing else reads or writes those bytes.
    unsafe fn write(buffer: NonNull<Self>, start: usize, text: &str) {
        // SAFETY: the caller has made sure of it; the text is elsewhere, as it can be read.
        unsafe {
            let bytes = Self::bytes(buffer).add(start);
            bytes.copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
    }

    /// Give back `count` references; with the last one the buffer is freed.
    ///
    /// # Safety
    /// The caller owns `count` references and does not use them again.
    unsafe fn release(buffer: NonNull<Self>, count: usize) {
        // SAFETY: alive, as the caller owns a reference (2).
        if unsafe { buffer.as_ref() }.references.fetch_sub(count, Ordering::Release) == count {
            // What other threads did with their references happened before they gave them back.
            fence(Ordering::Acquire);
            // SAFETY: nothing can reach it any more (2), and this is the layout it was made with (1).
            unsafe {
                let capacity = buffer.as_ref().capacity;
                dealloc(buffer.as_ptr().cast(), Self::layout(capacity));
            }
        }
    }
}

/// A buffer that texts are copied to. It has to be [closed](Self::close); one that is not is leaked.
pub struct Open {
    buffer: NonNull<Buffer>,
    used: usize,
    made: usize,
}

impl Open {
    /// Make one for so many bytes, less than 4 GiB.
    pub fn new(capacity: usize) -> Self {
        assert!(u32::try_from(capacity).is_ok(), "slices count in 32 bits");
        Self { buffer: Buffer::allocate(capacity, OPEN), used: 0, made: 0 }
    }

    /// Copy a text, if there is room for it.
    pub fn push(&mut self, text: &str) -> Option<Slice> {
        if text.is_empty() {
            return Some(Slice::EMPTY);
        }
        // SAFETY: alive while open (2).
        let room = unsafe { self.buffer.as_ref() }.capacity - self.used;
        if text.len() > room {
            return None;
        }
        let start = self.used;
        // SAFETY: there is room, and only we touch bytes from `used` on (3).
        unsafe { Buffer::write(self.buffer, start, text) };
        self.used += text.len();
        self.made += 1;
        Some(Slice { buffer: self.buffer, start: start as u32, len: text.len() as u32 })
    }

    /// Have no more texts in it. It lives on while there are slices of it.
    pub fn close(self) {
        // SAFETY: of the OPEN references `made` belong to slices now; the others are ours (2), and
        // `self` is no more.
        unsafe { Buffer::release(self.buffer, OPEN - self.made) };
    }
}

/// A piece of text in a buffer.
pub struct Slice {
    buffer: NonNull<Buffer>,
    start: u32,
    len: u32,
}

impl Slice {
    /// No text.
    pub const EMPTY: Self = Self { buffer: NonNull::dangling(), start: 0, len: 0 };

    /// A text in a buffer of its own.
    pub fn alone(text: &str) -> Self {
        if text.is_empty() {
            return Self::EMPTY;
        }
        let len = u32::try_from(text.len()).expect("texts are shorter than 4 GiB");
        let buffer = Buffer::allocate(text.len(), 1);
        // SAFETY: as long as the text, and nothing else knows of it yet.
        unsafe { Buffer::write(buffer, 0, text) };
        Self { buffer, start: 0, len }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        if self.len == 0 {
            return "";
        }
        // SAFETY: alive as long as the reference that `self` owns (2); these bytes are initialized
        // and never written again (3); they were copied from a `str` (4).
        unsafe {
            let bytes = Buffer::bytes(self.buffer).add(self.start as usize);
            std::str::from_utf8_unchecked(std::slice::from_raw_parts(bytes, self.len as usize))
        }
    }

    /// Whether both are in one buffer.
    #[cfg(test)]
    pub fn shares_with(&self, other: &Self) -> bool {
        self.buffer == other.buffer
    }
}

impl Clone for Slice {
    fn clone(&self) -> Self {
        if self.len > 0 {
            // SAFETY: alive while `self` is (2). A new reference can be made of one that there is
            // without any order to what other threads do.
            let before = unsafe { self.buffer.as_ref() }.references.fetch_add(1, Ordering::Relaxed);
            if before > TOO_MANY {
                std::process::abort();
            }
        }
        Self { ..*self }
    }
}

impl Drop for Slice {
    fn drop(&mut self) {
        if self.len > 0 {
            // SAFETY: with text in it `self` owns one reference (2).
            unsafe { Buffer::release(self.buffer, 1) };
        }
    }
}

// SAFETY: the bytes that it reaches are not written any more (3), and references are counted
// atomically (2).
unsafe impl Send for Slice {}
// SAFETY: as above.
unsafe impl Sync for Slice {}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;
    use std::thread;

    use super::*;

    #[test]
    fn a_slice_is_sixteen_bytes_also_as_an_option() {
        assert_eq!(size_of::<Slice>(), 16);
        assert_eq!(size_of::<Option<Slice>>(), 16);
    }

    #[test]
    fn there_is_room_up_to_the_last_byte_and_for_no_text_always() {
        let mut open = Open::new(5);
        let first = open.push("abc").unwrap();
        assert!(open.push("def").is_none());
        let last = open.push("de").unwrap();
        assert!(open.push("f").is_none());
        assert_eq!(open.push("").unwrap().as_str(), "");
        open.close();
        assert_eq!((first.as_str(), last.as_str()), ("abc", "de"));
        Open::new(0).close();
        assert_eq!(Slice::alone("").clone().as_str(), Slice::EMPTY.as_str());
    }

    /// Numbers that look random, the same in every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, end: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            (self.0 % end as u64) as usize
        }
    }

    /// Threads make slices, clone them, hand them to one another and drop them, while buffers are
    /// open, as they close, and long after.
    #[test]
    fn threads_share_slices_of_buffers_that_open_and_close() {
        const THREADS: usize = 4;
        let (senders, receivers): (Vec<_>, Vec<_>) =
            (0..THREADS).map(|_| channel::<(Slice, String)>()).unzip();
        let threads = receivers.into_iter().enumerate().map(|(seed, received)| {
            let senders = senders.clone();
            thread::spawn(move || {
                let mut numbers = Numbers(seed as u64 * 7919 + 1);
                let mut kept: Vec<(Slice, String)> = Vec::new();
                let mut open = Open::new(64);
                for step in 0..2_000 {
                    let text = "é".repeat(numbers.below(9)) + &step.to_string();
                    let slice = match open.push(&text) {
                        Some(slice) => slice,
                        None if numbers.below(8) == 0 => Slice::alone(&text),
                        None => {
                            let full = std::mem::replace(&mut open, Open::new(numbers.below(300)));
                            full.close();
                            open.push(&text).unwrap_or_else(|| Slice::alone(&text))
                        }
                    };
                    // One that has ended listens no more.
                    let _ = senders[numbers.below(THREADS)].send((slice.clone(), text.clone()));
                    kept.push((slice, text));
                    kept.extend(received.try_iter());
                    while kept.len() > 50 {
                        let (slice, text) = kept.swap_remove(numbers.below(kept.len()));
                        assert_eq!(slice.as_str(), text);
                        if numbers.below(3) == 0 {
                            kept.push((slice.clone(), text));
                        }
                    }
                }
                open.close();
                kept
            })
        });
        let threads: Vec<_> = threads.collect();
        drop(senders);
        let kept: Vec<_> = threads.into_iter().flat_map(|t| t.join().unwrap()).collect();
        assert!(kept.iter().all(|(slice, text)| slice.as_str() == text));
    }
}
