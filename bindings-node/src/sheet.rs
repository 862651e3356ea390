//! Answers on their way to JavaScript: all text of an answer in one string, and numbers that say
//! how to read it.
//!
//! Telling Node of each field costs more than reading the page from the network did. So records are
//! written to a [`Sheet`] on another thread, two values cross over, and `js/declared.ts`, which is
//! written from the same declarations, makes plain objects of them.

use std::fmt::Write;

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
#[derive(Default)]
pub struct Sheet {
    text: String,
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

    /// JavaScript counts text in units of UTF-16.
    pub fn text(&mut self, text: &str) {
        let units = if text.is_ascii() { text.len() } else { text.encode_utf16().count() };
        self.numbers.push(u32::try_from(units).expect("an answer is shorter than 1 GiB"));
        self.text.push_str(text);
    }

    /// The text and the numbers.
    pub fn into_js(self, env: &Env) -> Result<[sys::napi_value; 2]> {
        let text = if self.text.is_ascii() {
            env.create_string_latin1(&self.text)?
        } else {
            env.create_string_utf16(self.text.encode_utf16().collect::<Vec<_>>())?
        };
        // SAFETY: the environment is alive.
        let numbers = unsafe { Uint32Array::to_napi_value(env.raw(), self.numbers.into())? };
        Ok([text.raw(), numbers])
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
        let before = sheet.text.len();
        write!(sheet.text, "{self}").expect("a String takes everything");
        let zone = sheet.text.pop();
        debug_assert_eq!(zone, Some('Z'));
        let digits = sheet.text[before..].rsplit_once('.').map_or(0, |(_, digits)| digits.len());
        let missing = match digits {
            0 => ".000",
            1 => "00",
            2 | 5 => "0",
            4 => "00",
            _ => "",
        };
        sheet.text.push_str(missing);
        sheet.text.push('Z');
        sheet.numbers.push((sheet.text.len() - before) as u32);
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
