//! How answers cross over to JavaScript: all text of an answer in one string, and numbers that say
//! how to read it.
//!
//! Telling Node of each field costs more than reading the page from the network did. So records are
//! written to an [`Encoder`] on another thread, and two values cross over. `js/generated` has the
//! functions that make plain objects of them, generated from the same declarations.

use std::hash::{DefaultHasher, Hasher as _};
use std::io::{self, Write as _};
use std::ptr;

use napi::bindgen_prelude::{ToNapiValue, Uint32Array};
use napi::{Env, JsValue, Result, check_status, sys};
use rosterkit::{JsonObject, Str, Timestamp, Uuid};

use crate::memory;

/// A value that JavaScript can receive.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be received by JavaScript",
    note = "say how it is written in bindings-node/src/encode.rs, and how it is read in \
            core/generate/src/node/types.rs"
)]
pub trait Encode {
    /// Whether it is a record, which may begin with anything.
    const IS_RECORD: bool = false;

    /// Whether texts that came a little while ago are referred to, where it is all of an answer.
    const SHARES: bool = false;

    fn encode(&self, encoder: &mut Encoder);
}

/// In place of a value that is missing.
const NONE: u32 = u32::MAX;
/// Before a record that could be missing.
const PRESENT: u32 = 1;

/// Added to the place of an earlier text that is meant once more. Lengths do not reach it.
const EARLIER: u32 = 1 << 31;

/// So much room is made at most before it is known to be needed.
const MOST_EXPECTED: usize = 1 << 20;

/// Text and numbers, in the order of the declared fields.
///
/// A text's number is twice its length in units of UTF-16, and one more if it is in `wide`: most
/// texts need a byte a unit, and those that do not must not make the others longer. Where texts are
/// shared, it can be [`EARLIER`] and the place of a text among the [recent](Recent) ones.
#[derive(Default)]
pub struct Encoder {
    /// Texts of ISO 8859-1, which JavaScript holds as such.
    narrow: Vec<u8>,
    /// The others, in UTF-16.
    wide: Vec<u16>,
    numbers: Vec<u32>,
    recent: Option<Recent>,
}

impl Encoder {
    /// One whose texts are shared. A report of many people has few roles, and names each a thousand
    /// times; JavaScript then holds each but once.
    pub fn sharing() -> Self {
        Self { recent: Some(Recent::default()), ..Self::default() }
    }

    pub fn of<T: Encode>(records: &[T]) -> Self {
        let mut encoder = Self::default();
        let Some((first, others)) = records.split_first() else { return encoder };
        first.encode(&mut encoder);
        // The others are about as long: a buffer that grows is copied each time.
        let expected = |length: usize| (length * others.len() * 9 / 8).min(MOST_EXPECTED);
        encoder.narrow.reserve(expected(encoder.narrow.len()));
        encoder.numbers.reserve(expected(encoder.numbers.len()));
        for record in others {
            record.encode(&mut encoder);
        }
        encoder
    }

    pub fn number(&mut self, number: u32) {
        self.numbers.push(number);
    }

    pub fn text(&mut self, text: &str) {
        let before = (self.narrow.len(), self.wide.len());
        if text.is_ascii() {
            self.narrow.extend_from_slice(text.as_bytes());
        } else if text.chars().all(|char| u8::try_from(char).is_ok()) {
            self.narrow.extend(text.chars().map(|char| char as u8));
        } else {
            self.wide.extend(text.encode_utf16());
        }
        self.note_length(before);
    }

    /// Note how much was written since.
    fn note_length(&mut self, (narrow, wide): (usize, usize)) {
        let is_wide = self.wide.len() > wide;
        if !is_wide
            && let Some(recent) = &mut self.recent
            && let Some(place) = recent.place(&self.narrow, narrow)
        {
            self.narrow.truncate(narrow);
            self.numbers.push(EARLIER | place);
            return;
        }
        let units = if is_wide { self.wide.len() - wide } else { self.narrow.len() - narrow };
        let number = units << 1 | usize::from(is_wide);
        self.numbers.push(u32::try_from(number).expect("an answer is shorter than 1 GiB"));
    }

    /// Whether it is of so many records that its memory is worth looking after.
    pub fn is_large(&self) -> bool {
        const LARGE: usize = 4 << 20;
        self.narrow.len() > LARGE
    }

    /// The narrow text, the numbers, and the wide text.
    pub fn into_js(self, env: &Env) -> Result<[sys::napi_value; 3]> {
        let narrow = env.create_string_latin1(&self.narrow)?;
        let wide = env.create_string_utf16(&self.wide)?;
        let numbers = if self.numbers.len() <= FEW {
            copied(env, &self.numbers)?
        } else {
            // SAFETY: the environment is alive.
            unsafe { Uint32Array::to_napi_value(env.raw(), self.numbers.into())? }
        };
        Ok([narrow.raw(), numbers, wide.raw()])
    }
}

/// So many numbers are copied in less time than it takes to have JavaScript keep ours, and say when
/// it has done with them.
const FEW: usize = 1024;

/// The numbers in memory of JavaScript's own.
fn copied(env: &Env, numbers: &[u32]) -> Result<sys::napi_value> {
    let bytes = size_of_val(numbers);
    let (mut memory, mut buffer, mut array) = (ptr::null_mut(), ptr::null_mut(), ptr::null_mut());
    // SAFETY: the environment is alive, and both pointers are to be written to.
    check_status!(unsafe {
        sys::napi_create_arraybuffer(env.raw(), bytes, &raw mut memory, &raw mut buffer)
    })?;
    if !numbers.is_empty() {
        // SAFETY: the buffer is new and of this length; nothing else has it yet.
        unsafe { ptr::copy_nonoverlapping(numbers.as_ptr().cast::<u8>(), memory.cast(), bytes) };
    }
    // SAFETY: the environment is alive, and the buffer has room for so many.
    check_status!(unsafe {
        let kind = sys::TypedarrayType::uint32_array;
        sys::napi_create_typedarray(env.raw(), kind, numbers.len(), buffer, 0, &raw mut array)
    })?;
    Ok(array)
}

/// The narrow texts of up to so many bytes that were written last, found by what they are. The decoder
/// counts along, and keeps as many.
#[derive(Default)]
struct Recent {
    /// By hash; empty until the first.
    slots: Vec<Slot>,
    /// How many there were.
    count: u32,
}

/// A text that was written.
#[derive(Clone, Copy, Default)]
struct Slot {
    begin: usize,
    length: usize,
    /// Which one it is, from 1.
    number: u32,
}

impl Recent {
    /// How many are kept: a power of two.
    const KEPT: u32 = 4096;
    const LONGEST: usize = 255;

    /// The place of the text that was just written at the end, if it was written before; else it is
    /// kept.
    fn place(&mut self, narrow: &[u8], begin: usize) -> Option<u32> {
        let text = &narrow[begin..];
        if text.len() > Self::LONGEST {
            return None;
        }
        if self.slots.is_empty() {
            self.slots.resize(2 * Self::KEPT as usize, Slot::default());
        }
        let mut hasher = DefaultHasher::new();
        hasher.write(text);
        let at = hasher.finish() as usize % self.slots.len();
        let slot = self.slots[at];
        let is_kept = slot.number > 0 && self.count - slot.number < Self::KEPT;
        if is_kept && &narrow[slot.begin..][..slot.length] == text {
            return Some((slot.number - 1) % Self::KEPT);
        }
        self.count += 1;
        self.slots[at] = Slot { begin, length: text.len(), number: self.count };
        None
    }
}

/// Writes ASCII as narrow text.
impl io::Write for Encoder {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        debug_assert!(text.is_ascii());
        self.narrow.write(text)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Encode for Str {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self);
    }
}

impl Encode for String {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self);
    }
}

impl Encode for bool {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.number((*self).into());
    }
}

/// The largest one stands for a value that is missing, and no count comes near it.
impl Encode for u32 {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.number((*self).min(NONE - 1));
    }
}

impl Encode for Uuid {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

/// As JavaScript's own `toISOString`, to the millisecond, or to the microsecond where there are
/// any: text that sorts as the times do.
impl Encode for Timestamp {
    fn encode(&self, encoder: &mut Encoder) {
        let before = (encoder.narrow.len(), encoder.wide.len());
        write!(encoder, "{self}").expect("a Vec takes everything");
        let zone = encoder.narrow.pop();
        debug_assert_eq!(zone, Some(b'Z'));
        let written = &encoder.narrow[before.0..];
        let digits = written.iter().rev().position(|byte| *byte == b'.');
        let missing = match digits {
            None => ".000",
            Some(1 | 4) => "00",
            Some(2 | 5) => "0",
            Some(_) => "",
        };
        encoder.narrow.extend_from_slice(missing.as_bytes());
        encoder.narrow.push(b'Z');
        encoder.note_length(before);
    }
}

impl Encode for JsonObject {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(&serde_json::to_string(self).expect("it is JSON"));
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, encoder: &mut Encoder) {
        let Some(value) = self else { return encoder.number(NONE) };
        if T::IS_RECORD {
            encoder.number(PRESENT);
        }
        value.encode(encoder);
    }
}

/// So many records that the memory of making them is worth looking after.
const MANY: usize = 50_000;

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, encoder: &mut Encoder) {
        if T::IS_RECORD && self.len() > MANY {
            // What was freed while they were read and sorted, else what is written comes on top.
            memory::give_back();
        }
        encoder.number(u32::try_from(self.len()).expect("an answer is shorter than 1 GiB"));
        for item in self {
            item.encode(encoder);
        }
    }
}
