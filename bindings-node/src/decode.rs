//! How long records that a program gives cross over: all text in few strings, and numbers that say
//! how to read it.
//!
//! Asking Node for each field costs more than all that is done with a review of many people. So
//! `js/encoder.ts` writes it to a few arrays, with functions that are generated from the same
//! declarations, and hands over the record as well. What does not fit at first sight is read from
//! the record: the checks and sentences of `convert` are the only ones.

use napi::bindgen_prelude::{Function, JsObjectValue, Object, Uint32ArraySlice, Unknown};
use napi::{JsString, JsStringUtf16};
use rosterkit::bridge::arena;
use rosterkit::{Argument, Refusal, Str, Timestamp};

use crate::convert::{FromJs, cast, unreadable};

/// A value that JavaScript can give encoded.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given encoded from JavaScript",
    note = "say how it is read in bindings-node/src/decode.rs, and how it is written in \
            core/generate/src/node/types.rs"
)]
pub trait Decode: Sized {
    /// Whether a number goes before it where it could be missing.
    const IS_RECORD: bool = false;

    /// Read it; nothing where it does not fit.
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self>;
}

/// For the size of the buffers that texts of a record share.
const BODY: usize = 1 << 18;

/// A record, and a function that encodes it if it can: an array that `js/encoder.ts` made. The
/// operation checks the record.
pub struct EncodedArgument<'a>(pub Unknown<'a>);

impl<T: FromJs + Decode> Argument<T> for EncodedArgument<'_> {
    fn into_argument(self) -> Result<T, Refusal> {
        let given = cast::<Object<'_>>(self.0)?;
        let decoded = arena(BODY, || Decoder::new(&given).and_then(|mut decoder| decoder.read()));
        match decoded {
            Some(record) => Ok(record),
            None => T::from_js(given.get_element(0).map_err(|_| unreadable(self.0))?),
        }
    }
}

/// In place of a value that is missing.
const NONE: u32 = u32::MAX;
/// In place of a text that is the same as in the record before.
const SAME: u32 = u32::MAX - 1;
/// How many texts of a record are compared with those of the one before.
const COMPARED: usize = 32;

/// Reads what an `Encoder` of JavaScript wrote.
pub struct Decoder<'a> {
    /// Pairs of texts and numbers, and where the next one is.
    parts: Object<'a>,
    next: u32,
    end: u32,
    part: Option<Part<'a>>,
    /// The texts of the record before, and which one comes next.
    before: Vec<Text>,
    place: usize,
    /// For what is being read.
    text: String,
}

/// A text, as what it was read.
#[derive(Clone)]
enum Text {
    Plain(Str),
    Time(Timestamp),
}

/// Texts, and the numbers that divide them.
struct Part<'a> {
    texts: JsStringUtf16<'a>,
    numbers: Uint32ArraySlice<'a>,
    /// How far each has been read.
    in_texts: usize,
    in_numbers: usize,
}

impl<'a> Decoder<'a> {
    fn new(given: &Object<'a>) -> Option<Self> {
        // Only now: of two records, the parts of one are gone before those of the other are made.
        let encode: Function<'_, (), Option<Object<'_>>> = given.get_element(1).ok()?;
        let parts = encode.call(()).ok()??;
        let end = parts.get_array_length().ok()?;
        let (before, text) = (Vec::new(), String::new());
        Some(Self { parts, next: 0, end, part: None, before, place: 0, text })
    }

    pub fn read<T: Decode>(&mut self) -> Option<T> {
        T::decode(self)
    }

    pub fn begin_record(&mut self) {
        self.place = 0;
    }

    /// The part in which the next number is.
    fn part(&mut self) -> Option<&mut Part<'a>> {
        if self.part.as_ref().is_none_or(|part| part.in_numbers == part.numbers.len()) {
            if self.next >= self.end {
                return None;
            }
            let texts = self.parts.get_element::<JsString<'_>>(self.next).ok()?;
            self.part = Some(Part {
                texts: texts.into_utf16().ok()?,
                numbers: self.parts.get_element(self.next + 1).ok()?,
                in_texts: 0,
                in_numbers: 0,
            });
            self.next += 2;
        }
        self.part.as_mut()
    }

    /// The number that comes next, which stays.
    fn peek(&mut self) -> Option<u32> {
        let part = self.part()?;
        part.numbers.get(part.in_numbers).copied()
    }

    fn number(&mut self) -> Option<u32> {
        let number = self.peek()?;
        self.part()?.in_numbers += 1;
        Some(number)
    }

    /// Read the text that comes next; it is in `text` then.
    fn take_text(&mut self, units: u32) -> Option<&str> {
        let part = self.part.as_mut()?;
        let end = part.in_texts.checked_add(usize::try_from(units).ok()?)?;
        let read = part.texts.as_slice().get(part.in_texts..end)?;
        part.in_texts = end;
        self.text.clear();
        for char in char::decode_utf16(read.iter().copied()) {
            // A lone surrogate is refused.
            self.text.push(char.ok()?);
        }
        Some(&self.text)
    }

    /// Read a text with this function, unless it is the same as in the record before.
    fn text(&mut self, read: impl FnOnce(&str) -> Option<Text>) -> Option<Text> {
        let number = self.number()?;
        let place = self.place;
        self.place += 1;
        if number == SAME {
            return self.before.get(place).cloned();
        }
        let text = read(self.take_text(number)?)?;
        if place < COMPARED {
            if self.before.len() <= place {
                self.before.resize(place + 1, Text::Plain(Str::default()));
            }
            self.before[place] = text.clone();
        }
        Some(text)
    }

    /// Whether a value is missing, which is read past.
    fn none(&mut self) -> Option<bool> {
        let none = self.peek()? == NONE;
        if none {
            self.number()?;
            self.place += 1;
        }
        Some(none)
    }
}

impl Decode for Str {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        match decoder.text(|text| Some(Text::Plain(text.into())))? {
            Text::Plain(text) => Some(text),
            // The same text may stand for something else in another record.
            Text::Time(_) => None,
        }
    }
}

impl Decode for Timestamp {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        match decoder.text(|text| text.parse().ok().map(Text::Time))? {
            Text::Time(time) => Some(time),
            Text::Plain(_) => None,
        }
    }
}

impl Decode for bool {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.number().map(|number| number == 1)
    }
}

impl Decode for u32 {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        decoder.number()
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        if decoder.none()? {
            return Some(None);
        }
        if T::IS_RECORD {
            decoder.number()?;
        }
        T::decode(decoder).map(Some)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(decoder: &mut Decoder<'_>) -> Option<Self> {
        let length = decoder.number()?;
        let mut read = Self::with_capacity(usize::try_from(length).ok()?);
        for _ in 0..length {
            read.push(T::decode(decoder)?);
        }
        Some(read)
    }
}
