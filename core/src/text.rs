//! [`Str`]: text that shares one buffer with its neighbors.
//!
//! A page of a hundred members holds five hundred short strings. Allocating each costs more than
//! parsing the page, so while a body is decoded (see [`arena`]) every string of it is copied into
//! one buffer, and a `Str` is sixteen bytes that point into it.

use std::alloc::{Layout, alloc, dealloc, handle_alloc_error};
use std::borrow::Borrow;
use std::cell::Cell;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

/// Immutable text, cheap to clone, that derefs to [`str`].
///
/// Texts of one answer share a buffer: keeping one of them keeps the texts of its page (about
/// 10 kB for a page of a hundred people). `to_string()` makes an independent copy.
pub struct Str {
    buffer: NonNull<Buffer>,
    start: u32,
    len: u32,
}

/// The head of a shared buffer; the bytes follow it in the same allocation.
#[repr(C)]
struct Buffer {
    references: AtomicUsize,
    capacity: usize,
}

/// References that an open buffer holds on itself, so that the strings made from it can be counted
/// in a plain integer and settled in one atomic step when it closes.
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
        // SAFETY: the layout holds at least the head, so it is not empty.
        let Some(buffer) = NonNull::new(unsafe { alloc(layout) }.cast::<Self>()) else {
            handle_alloc_error(layout)
        };
        // SAFETY: freshly allocated with the layout of `Self` in front.
        unsafe { buffer.write(Self { references: AtomicUsize::new(references), capacity }) };
        buffer
    }

    /// Where the bytes begin. Made from the whole allocation's pointer, never from a `&Buffer`,
    /// whose provenance would end with the head.
    fn bytes(buffer: NonNull<Self>) -> *mut u8 {
        // SAFETY: the bytes follow the head in the same allocation.
        unsafe { buffer.as_ptr().add(1).cast::<u8>() }
    }

    /// Give back `count` references; the last one frees the buffer.
    ///
    /// # Safety
    /// The caller owns `count` references and does not use them again.
    unsafe fn release(buffer: NonNull<Self>, count: usize) {
        // SAFETY: alive, as the caller owns a reference.
        if unsafe { buffer.as_ref() }.references.fetch_sub(count, Ordering::Release) == count {
            fence(Ordering::Acquire);
            // SAFETY: nobody else can reach it any more, and this is the layout it was made with.
            unsafe {
                let capacity = buffer.as_ref().capacity;
                dealloc(buffer.as_ptr().cast(), Self::layout(capacity));
            }
        }
    }
}

/// The buffer that the strings of the body being decoded go to.
#[derive(Clone, Copy)]
struct Open {
    buffer: NonNull<Buffer>,
    used: usize,
    made: usize,
}

impl Open {
    fn new(capacity: usize) -> Self {
        Self { buffer: Buffer::allocate(capacity, OPEN), used: 0, made: 0 }
    }

    fn close(self) {
        // SAFETY: an open buffer holds OPEN references, of which `made` now belong to strings.
        unsafe { Buffer::release(self.buffer, OPEN - self.made) };
    }

    fn room(&self) -> usize {
        // SAFETY: alive while open.
        unsafe { self.buffer.as_ref() }.capacity - self.used
    }

    fn push(&mut self, text: &str) -> Str {
        debug_assert!(text.len() <= self.room());
        let start = self.used;
        // SAFETY: within capacity, and no string made so far reaches past `used`.
        unsafe {
            Buffer::bytes(self.buffer)
                .add(start)
                .copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
        self.used += text.len();
        self.made += 1;
        Str { buffer: self.buffer, start: start as u32, len: text.len() as u32 }
    }
}

thread_local! {
    static CURRENT: Cell<Option<Open>> = const { Cell::new(None) };
}

/// Run `decode` with a shared buffer for the strings it makes, sized for a body of `length` bytes.
pub(crate) fn arena<T>(length: usize, decode: impl FnOnce() -> T) -> T {
    /// Puts the outer buffer back, also when `decode` panics.
    struct Restore(Option<Open>);
    impl Drop for Restore {
        fn drop(&mut self) {
            if let Some(open) = CURRENT.replace(self.0) {
                open.close();
            }
        }
    }
    // A quarter to a third of a page is text that is kept; another buffer is made when it is more.
    let _restore = Restore(CURRENT.replace(Some(Open::new((length / 3).clamp(64, 1 << 24)))));
    decode()
}

impl Str {
    const EMPTY: Self = Self { buffer: NonNull::dangling(), start: 0, len: 0 };

    /// The text.
    pub fn as_str(&self) -> &str {
        self
    }

    fn make(text: &str) -> Self {
        if text.is_empty() {
            return Self::EMPTY;
        }
        CURRENT.with(|current| match current.get() {
            Some(mut open) if text.len() <= open.room() => {
                let made = open.push(text);
                current.set(Some(open));
                made
            }
            // A full buffer gives way to the next one, unless this text would fill that by itself.
            Some(open) if text.len() < 4096 => {
                let mut next = Open::new(16 * 1024);
                open.close();
                let made = next.push(text);
                current.set(Some(next));
                made
            }
            _ => Self::alone(text),
        })
    }

    fn alone(text: &str) -> Self {
        let len = u32::try_from(text.len()).expect("texts are shorter than 4 GiB");
        let buffer = Buffer::allocate(text.len(), 1);
        // SAFETY: as long as the text, and nobody else knows of it yet.
        unsafe {
            Buffer::bytes(buffer).copy_from_nonoverlapping(text.as_ptr(), text.len());
        }
        Self { buffer, start: 0, len }
    }
}

impl Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        if self.len == 0 {
            return "";
        }
        // SAFETY: these bytes were copied from a `str`, are never written again, and live as long
        // as the reference that `self` holds.
        unsafe {
            let bytes = Buffer::bytes(self.buffer).add(self.start as usize);
            std::str::from_utf8_unchecked(std::slice::from_raw_parts(bytes, self.len as usize))
        }
    }
}

impl Clone for Str {
    fn clone(&self) -> Self {
        if self.len > 0 {
            // SAFETY: alive while `self` is.
            let before = unsafe { self.buffer.as_ref() }.references.fetch_add(1, Ordering::Relaxed);
            if before > TOO_MANY {
                std::process::abort();
            }
        }
        Self { ..*self }
    }
}

impl Drop for Str {
    fn drop(&mut self) {
        if self.len > 0 {
            // SAFETY: every non-empty string owns one reference.
            unsafe { Buffer::release(self.buffer, 1) };
        }
    }
}

// SAFETY: the bytes are immutable once a string points at them, and the count is atomic.
unsafe impl Send for Str {}
// SAFETY: as above.
unsafe impl Sync for Str {}

impl Default for Str {
    fn default() -> Self {
        Self::EMPTY
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Self {
        Self::make(text)
    }
}

impl From<String> for Str {
    fn from(text: String) -> Self {
        Self::make(&text)
    }
}

impl From<&String> for Str {
    fn from(text: &String) -> Self {
        Self::make(text)
    }
}

impl From<&Str> for String {
    fn from(text: &Str) -> Self {
        text.as_str().to_owned()
    }
}

impl PartialEq<String> for Str {
    fn eq(&self, other: &String) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<Str> for str {
    fn eq(&self, other: &Str) -> bool {
        self == other.as_str()
    }
}

impl PartialEq<Str> for &str {
    fn eq(&self, other: &Str) -> bool {
        *self == other.as_str()
    }
}

impl From<Str> for String {
    fn from(text: Str) -> Self {
        text.as_str().to_owned()
    }
}

impl AsRef<str> for Str {
    fn as_ref(&self) -> &str {
        self
    }
}

impl Borrow<str> for Str {
    fn borrow(&self) -> &str {
        self
    }
}

impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Str {}

impl PartialEq<str> for Str {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Str {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl PartialOrd for Str {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Str {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other)
    }
}

impl Hash for Str {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl serde::Serialize for Str {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Str {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl serde::de::Visitor<'_> for Text {
            type Value = Str;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E>(self, text: &str) -> Result<Str, E> {
                Ok(Str::make(text))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_str_is_sixteen_bytes_also_as_an_option() {
        assert_eq!(size_of::<Str>(), 16);
        assert_eq!(size_of::<Option<Str>>(), 16);
    }

    #[test]
    fn strings_of_one_arena_share_a_buffer_and_outlive_it() {
        let (first, second) = arena(256, || (Str::from("Ada"), Str::from("Löwe 🦁")));
        assert_eq!(first.buffer, second.buffer);
        let kept = second.clone();
        drop((first, second));
        assert_eq!(kept, "Löwe 🦁");
    }

    #[test]
    fn a_full_buffer_gives_way_to_the_next_one_and_a_long_text_stands_alone() {
        let texts: Vec<String> = (0..3000).map(|i| "x".repeat(i % 40) + &i.to_string()).collect();
        let long = "y".repeat(100_000);
        let (made, alone) = arena(100, || {
            let made: Vec<Str> = texts.iter().map(|t| Str::from(t.as_str())).collect();
            (made, Str::from(long.as_str()))
        });
        assert_eq!(made, texts);
        assert_eq!(alone, long.as_str());
    }

    #[test]
    fn strings_made_and_dropped_inside_an_arena_do_not_free_it() {
        let kept = arena(64, || {
            drop(Str::from("gone"));
            Str::from("kept")
        });
        assert_eq!(kept, "kept");
    }

    #[test]
    fn a_panic_inside_an_arena_restores_the_outer_one() {
        arena(64, || {
            let outer = Str::from("outer");
            let _ = std::panic::catch_unwind(|| arena(64, || panic!("{}", Str::from("inner"))));
            assert_eq!(Str::from("again").buffer, outer.buffer);
        });
    }

    #[test]
    fn strings_can_be_dropped_by_other_threads() {
        let made: Vec<Str> = arena(4096, || (0..100).map(|i| i.to_string().into()).collect());
        std::thread::scope(|scope| {
            for part in made.chunks(10) {
                let part = part.to_vec();
                scope.spawn(move || assert!(part.iter().all(|s| s.parse::<u32>().is_ok())));
            }
        });
        assert_eq!(made[99], "99");
    }

    #[test]
    fn the_empty_string_needs_no_buffer() {
        assert_eq!(Str::default(), Str::from(""));
        assert_eq!(Str::default().clone().as_str(), "");
    }
}
