//! From bytes to values of the core: arguments that are more than a text, a flag or a number.

use std::collections::BTreeMap;

use rosterkit::bridge::numbers;
use rosterkit::{Argument, Change, JsonObject, Refusal, Secret, Str, Timestamp, Uuid};
use serde_json::{Number, Value};

use super::json;

/// A value that Swift can give.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given by Swift",
    note = "say how in bindings-swift/src/bytes/from_bytes.rs and in Sources/RosterKit/Bytes.swift"
)]
pub trait FromBytes: Sized {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal>;
}

/// An argument as bytes. The core refuses what it cannot understand, and names the argument.
pub struct Encoded(pub Vec<u8>);

impl<T: FromBytes> Argument<T> for Encoded {
    fn into_argument(self) -> Result<T, Refusal> {
        T::read(&mut Reader::new(&self.0))
    }
}

/// Bytes that are being read. The package writes them as they are read here, so none are missing.
pub struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    #[cfg(test)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let (bytes, rest) = self.0.split_first_chunk().expect("the package wrote all of it");
        self.0 = rest;
        *bytes
    }

    fn byte(&mut self) -> u8 {
        let [byte] = self.bytes();
        byte
    }

    fn count(&mut self) -> usize {
        u32::from_le_bytes(self.bytes()) as usize
    }

    fn text(&mut self) -> String {
        let count = self.count();
        let (text, rest) = self.0.split_at(count);
        self.0 = rest;
        String::from_utf8(text.to_vec()).expect("the package writes UTF-8")
    }

    /// Read the field of a record, of which a refusal tells the name.
    pub fn field<T: FromBytes>(&mut self, name: &str) -> Result<T, Refusal> {
        T::read(self).map_err(|refusal| refusal.inside(name))
    }
}

impl FromBytes for String {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(reader.text())
    }
}

impl FromBytes for Uuid {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        reader.text().into_argument()
    }
}

impl FromBytes for Secret {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(Self::new(reader.text()))
    }
}

impl FromBytes for Str {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(reader.text().into())
    }
}

impl FromBytes for u32 {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        numbers::whole(i64::from_le_bytes(reader.bytes()))
    }
}

impl FromBytes for Timestamp {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        match i64::from_le_bytes(reader.bytes()) {
            // A date without a number, or beyond all years.
            i64::MIN => Err(Refusal::because("must be a moment")),
            microseconds => Ok(Self::from_unix_microseconds(microseconds)),
        }
    }
}

impl FromBytes for bool {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(reader.byte() != 0)
    }
}

impl<T: FromBytes> FromBytes for Option<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        match reader.byte() {
            0 => Ok(None),
            _ => T::read(reader).map(Some),
        }
    }
}

impl<T: FromBytes> FromBytes for Vec<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        let count = reader.count();
        let item =
            |index: usize| T::read(reader).map_err(|refusal| refusal.inside(&index.to_string()));
        (0..count).map(item).collect()
    }
}

impl<T: FromBytes> FromBytes for BTreeMap<String, T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        let count = reader.count();
        let entry = |_| {
            let name = reader.text();
            let value = reader.field(&name)?;
            Ok((name, value))
        };
        (0..count).map(entry).collect()
    }
}

impl<T: FromBytes> FromBytes for Change<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(match reader.byte() {
            0 => Self::Keep,
            1 => Self::Clear,
            _ => Self::Set(T::read(reader)?),
        })
    }
}

impl FromBytes for JsonObject {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        (0..reader.count()).map(|_| Ok((reader.text(), Value::read(reader)?))).collect()
    }
}

impl FromBytes for Value {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refusal> {
        Ok(match reader.byte() {
            json::FALSE => Self::Bool(false),
            json::TRUE => Self::Bool(true),
            json::INTEGER => i64::from_le_bytes(reader.bytes()).into(),
            json::NUMBER => Number::from_f64(f64::from_le_bytes(reader.bytes()))
                .map(Self::Number)
                .ok_or_else(|| Refusal::because("contains a number that JSON does not have"))?,
            json::TEXT => Self::String(reader.text()),
            json::LIST => Self::Array(Vec::read(reader)?),
            json::OBJECT => Self::Object(JsonObject::read(reader)?),
            _ => Self::Null,
        })
    }
}
