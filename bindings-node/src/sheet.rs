//! Answers on their way to JavaScript: all text of an answer in one string, and numbers that say
//! how to read it.
//!
//! Telling Node of each field costs more than reading the page from the network did. So records are
//! written to a [`Sheet`] on another thread, two values cross over, and `js/declared.ts`, which is
//! written from the same declarations, makes plain objects of them.

use std::io::{self, Write as _};

use napi::bindgen_prelude::{ToNapiValue, Uint32Array};
use napi::{Env, JsValue, Result, sys};
use rosterkit::{JsonObject, Str, Timestamp, Uuid};

/// A value that JavaScript can be shown.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no JavaScript form",
    note = "give it one in bindings-node/src/sheet.rs, and say how it is read in bindings-node/types"
)]
pub trait ToJs {
    fn write(&self, sheet: &mut Sheet);

    /// Write it where it might be missing. What a type begins with may be anything but [`NONE`].
    fn write_some(&self, sheet: &mut Sheet) {
        self.write(sheet);
    }
}

/// In place of a value that is missing.
const NONE: u32 = u32::MAX;

/// Text and numbers, in the order of the declared fields.
///
/// A text's number is twice its length in units of UTF-16, and one more if it is in `wide`: most
/// texts need a byte a unit, and those that do not must not make the others longer.
#[derive(Default)]
pub struct Sheet {
    /// Texts of ISO 8859-1, which JavaScript holds as such.
    narrow: Vec<u8>,
    /// The others, in UTF-16.
    wide: Vec<u16>,
    numbers: Vec<u32>,
}

impl Sheet {
    pub fn of<T: ToJs>(records: &[T]) -> Self {
        let mut sheet = Self::default();
        records.iter().for_each(|record| record.write(&mut sheet));
        sheet
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
        let units = if is_wide { self.wide.len() - wide } else { self.narrow.len() - narrow };
        let number = units << 1 | usize::from(is_wide);
        self.numbers.push(u32::try_from(number).expect("an answer is shorter than 1 GiB"));
    }

    /// The narrow text, the numbers, and the wide text.
    pub fn into_js(self, env: &Env) -> Result<[sys::napi_value; 3]> {
        let narrow = env.create_string_latin1(&self.narrow)?;
        let wide = env.create_string_utf16(&self.wide)?;
        // SAFETY: the environment is alive.
        let numbers = unsafe { Uint32Array::to_napi_value(env.raw(), self.numbers.into())? };
        Ok([narrow.raw(), numbers, wide.raw()])
    }
}

/// Writes ASCII as narrow text.
impl io::Write for Sheet {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        debug_assert!(text.is_ascii());
        self.narrow.write(text)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl ToJs for Str {
    fn write(&self, sheet: &mut Sheet) {
        sheet.text(self);
    }
}

impl ToJs for String {
    fn write(&self, sheet: &mut Sheet) {
        sheet.text(self);
    }
}

impl ToJs for bool {
    fn write(&self, sheet: &mut Sheet) {
        sheet.number((*self).into());
    }
}

impl ToJs for Uuid {
    fn write(&self, sheet: &mut Sheet) {
        sheet.text(self.hyphenated().encode_lower(&mut Self::encode_buffer()));
    }
}

/// As JavaScript's own `toISOString`, to the millisecond, or to the microsecond where there are
/// any: text that sorts as the times do.
impl ToJs for Timestamp {
    fn write(&self, sheet: &mut Sheet) {
        let before = (sheet.narrow.len(), sheet.wide.len());
        write!(sheet, "{self}").expect("a Vec takes everything");
        let zone = sheet.narrow.pop();
        debug_assert_eq!(zone, Some(b'Z'));
        let written = &sheet.narrow[before.0..];
        let digits = written.iter().rev().position(|byte| *byte == b'.');
        let missing = match digits {
            None => ".000",
            Some(1 | 4) => "00",
            Some(2 | 5) => "0",
            Some(_) => "",
        };
        sheet.narrow.extend_from_slice(missing.as_bytes());
        sheet.narrow.push(b'Z');
        sheet.note_length(before);
    }
}

impl ToJs for JsonObject {
    fn write(&self, sheet: &mut Sheet) {
        sheet.text(&serde_json::to_string(self).expect("it is JSON"));
    }
}

impl<T: ToJs> ToJs for Option<T> {
    fn write(&self, sheet: &mut Sheet) {
        match self {
            Some(value) => value.write_some(sheet),
            None => sheet.number(NONE),
        }
    }
}

impl<T: ToJs> ToJs for Vec<T> {
    fn write(&self, sheet: &mut Sheet) {
        sheet.number(u32::try_from(self.len()).expect("an answer is shorter than 1 GiB"));
        self.iter().for_each(|item| item.write(sheet));
    }
}
