//! From values of the core to bytes.

use std::time::Duration;

use rosterkit::{JsonObject, Str, Timestamp, Uuid};
use serde_json::Value;

use super::json;

/// A value that Swift can be given.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given to Swift",
    note = "say how in bindings-swift/src/bytes/to_bytes.rs and in Sources/RosterKit/Bytes.swift"
)]
pub trait ToBytes {
    fn write(&self, bytes: &mut Vec<u8>);
}

/// The length of what follows.
pub fn write_count(count: usize, bytes: &mut Vec<u8>) {
    let count = u32::try_from(count).expect("answers are shorter than 4 GiB");
    bytes.extend_from_slice(&count.to_le_bytes());
}

impl ToBytes for [u8] {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_count(self.len(), bytes);
        bytes.extend_from_slice(self);
    }
}

impl ToBytes for str {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_bytes().write(bytes);
    }
}

impl ToBytes for String {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl ToBytes for Str {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl ToBytes for Uuid {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.hyphenated().encode_lower(&mut Uuid::encode_buffer()).write(bytes);
    }
}

impl ToBytes for bool {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.push(u8::from(*self));
    }
}

impl ToBytes for i64 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.to_le_bytes());
    }
}

impl ToBytes for u16 {
    fn write(&self, bytes: &mut Vec<u8>) {
        i64::from(*self).write(bytes);
    }
}

impl ToBytes for u32 {
    fn write(&self, bytes: &mut Vec<u8>) {
        i64::from(*self).write(bytes);
    }
}

impl ToBytes for f64 {
    fn write(&self, bytes: &mut Vec<u8>) {
        bytes.extend_from_slice(&self.to_le_bytes());
    }
}

/// Seconds.
impl ToBytes for Duration {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_secs_f64().write(bytes);
    }
}

/// Microseconds since 1970.
impl ToBytes for Timestamp {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.unix_microseconds().write(bytes);
    }
}

/// Nothing.
impl ToBytes for () {
    fn write(&self, _: &mut Vec<u8>) {}
}

impl<T: ToBytes + ?Sized> ToBytes for &T {
    fn write(&self, bytes: &mut Vec<u8>) {
        (**self).write(bytes);
    }
}

impl<T: ToBytes> ToBytes for Option<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.is_some().write(bytes);
        if let Some(value) = self {
            value.write(bytes);
        }
    }
}

impl<T: ToBytes> ToBytes for Vec<T> {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_count(self.len(), bytes);
        for item in self {
            item.write(bytes);
        }
    }
}

impl ToBytes for JsonObject {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_count(self.len(), bytes);
        for (name, value) in self {
            name.write(bytes);
            value.write(bytes);
        }
    }
}

impl ToBytes for Value {
    fn write(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Null => bytes.push(json::NULL),
            Self::Bool(false) => bytes.push(json::FALSE),
            Self::Bool(true) => bytes.push(json::TRUE),
            Self::Number(number) => match number.as_i64() {
                Some(whole) => {
                    bytes.push(json::INTEGER);
                    whole.write(bytes);
                }
                None => {
                    bytes.push(json::NUMBER);
                    number.as_f64().unwrap_or(f64::NAN).write(bytes);
                }
            },
            Self::String(text) => {
                bytes.push(json::TEXT);
                text.write(bytes);
            }
            Self::Array(items) => {
                bytes.push(json::LIST);
                items.write(bytes);
            }
            Self::Object(fields) => {
                bytes.push(json::OBJECT);
                fields.write(bytes);
            }
        }
    }
}
