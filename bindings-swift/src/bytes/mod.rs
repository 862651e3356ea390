//! How values cross over: as bytes, in the form that `Bytes.swift` knows as well.
//!
//! Numbers are little-endian. A whole number and a moment have 8 bytes, a flag one. A text, a list and
//! a map begin with their length, in 4 bytes; something optional with a flag, a change and JSON with a
//! byte that tells which kind follows. Records are their fields, one after another. Both sides are
//! generated from the same declarations.

mod from_bytes;
mod to_bytes;

use std::sync::Arc;

pub use from_bytes::{Encoded, FromBytes, Reader};
pub use to_bytes::{ToBytes, write_count};

/// A value on its way to Swift, which reads it where it is.
#[derive(uniffi::Object)]
pub struct Bytes(Vec<u8>);

#[uniffi::export]
impl Bytes {
    pub fn address(&self) -> u64 {
        self.0.as_ptr().addr() as u64
    }

    pub fn count(&self) -> u64 {
        self.0.len() as u64
    }
}

impl Bytes {
    pub fn of(value: &(impl ToBytes + ?Sized)) -> Arc<Self> {
        let mut bytes = Vec::new();
        value.write(&mut bytes);
        Arc::new(Self(bytes))
    }
}

/// The byte that tells which kind of JSON follows.
mod json {
    pub const NULL: u8 = 0;
    pub const FALSE: u8 = 1;
    pub const TRUE: u8 = 2;
    pub const INTEGER: u8 = 3;
    pub const NUMBER: u8 = 4;
    pub const TEXT: u8 = 5;
    pub const LIST: u8 = 6;
    pub const OBJECT: u8 = 7;
}

#[cfg(test)]
mod tests {
    use rosterkit::{Change, Refusal};
    use serde_json::{Value, json};

    use super::*;

    fn written(value: &(impl ToBytes + ?Sized)) -> Vec<u8> {
        let mut bytes = Vec::new();
        value.write(&mut bytes);
        bytes
    }

    fn read<T: FromBytes>(bytes: &[u8]) -> Result<T, Refusal> {
        let mut reader = Reader::new(bytes);
        let value = T::read(&mut reader)?;
        assert!(reader.is_empty(), "nothing is left over");
        Ok(value)
    }

    #[test]
    fn json_comes_back_as_it_was() {
        let value = json!({ "a": [1, 2.5, null, true, false, "ü"], "b": {}, "c": -1 });
        assert_eq!(read::<Value>(&written(&value)), Ok(value));
    }

    #[test]
    fn a_number_without_an_end_is_refused_where_it_is() {
        let mut bytes = vec![json::OBJECT, 1, 0, 0, 0, 1, 0, 0, 0, b'a', json::NUMBER];
        bytes.extend(f64::INFINITY.to_le_bytes());
        let refusal = read::<Value>(&bytes).expect_err("JSON has no infinity");
        assert_eq!(refusal.to_string(), "contains a number that JSON does not have");
    }

    #[test]
    fn changes_keep_clear_or_set() {
        assert_eq!(read(&[0]), Ok(Change::<bool>::Keep));
        assert_eq!(read(&[1]), Ok(Change::<bool>::Clear));
        assert_eq!(read(&[2, 1]), Ok(Change::Set(true)));
    }
}
