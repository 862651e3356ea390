//! [`Str`]: text that shares one buffer with its neighbors.
//!
//! A page of a hundred members holds five hundred short strings. Allocating each costs more than
//! parsing the page, so while a body is decoded (see [`arena`]) every string of it is copied into
//! one buffer, and a `Str` is sixteen bytes that point into it.

mod buffer;

use std::borrow::Borrow;
use std::cell::Cell;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use self::buffer::{Open, Slice};

/// Immutable text, cheap to clone, that derefs to [`str`].
///
/// Texts of one answer share a buffer: keeping one of them keeps the texts of its page (about
/// 10 kB for a page of a hundred people). `to_string()` makes an independent copy.
#[derive(Clone)]
pub struct Str(Slice);

thread_local! {
    /// The buffer that the strings of the body being decoded go to.
    static CURRENT: Cell<Option<Open>> = const { Cell::new(None) };
}

/// Run `decode` with a shared buffer for the strings it makes, sized for a body of `length` bytes.
pub fn arena<T>(length: usize, decode: impl FnOnce() -> T) -> T {
    /// Puts the outer buffer back, also when `decode` panics.
    struct Restore(Option<Open>);
    impl Drop for Restore {
        fn drop(&mut self) {
            if let Some(open) = CURRENT.replace(self.0.take()) {
                open.close();
            }
        }
    }
    // A quarter to a third of a page is text that is kept; another buffer is made when it is more.
    let _restore = Restore(CURRENT.replace(Some(Open::new((length / 3).clamp(64, 1 << 24)))));
    decode()
}

impl Str {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    fn make(text: &str) -> Self {
        CURRENT.with(|current| {
            let Some(mut open) = current.take() else { return Self(Slice::alone(text)) };
            let made = open.push(text).unwrap_or_else(|| {
                // A full buffer gives way to the next one, unless this text would fill that by itself.
                if text.len() >= LONG {
                    return Slice::alone(text);
                }
                std::mem::replace(&mut open, Open::new(4 * LONG)).close();
                open.push(text).expect("there is room for four of them")
            });
            current.set(Some(open));
            Self(made)
        })
    }
}

/// A text of so many bytes has a buffer of its own where there is no room for it.
const LONG: usize = 4096;

impl Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl Default for Str {
    fn default() -> Self {
        Self(Slice::EMPTY)
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
        assert!(first.0.shares_with(&second.0));
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
            assert!(Str::from("again").0.shares_with(&outer.0));
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
