//! Requests that have no operation of their own, and JSON that they answer.

use std::sync::Arc;

use rosterkit::bridge::{errors, raw};
use rosterkit::{ErrorKind, RawAnswer};
use serde_json::Value;

use crate::bytes::{Bytes, Encoded, ToBytes, write_count};
use crate::call::Call;
use crate::errors::Failure;
use crate::generated::options::Limits;
use crate::options::option;

/// A name and a value in the query of a request, not encoded.
#[derive(uniffi::Record)]
pub struct QueryItem {
    pub name: String,
    pub value: String,
}

/// A request that has no operation of its own.
#[derive(uniffi::Record)]
pub struct RawRequest {
    pub method: String,
    pub path: String,
    pub query: Vec<QueryItem>,
    /// JSON as bytes.
    pub body: Option<Vec<u8>>,
}

impl RawRequest {
    /// The call that `prepare` makes of it.
    pub fn call(
        self,
        prepare: impl Fn(&str, &str, &[(&str, &str)], Option<&Value>) -> rosterkit::Call<RawAnswer>,
        limits: Limits,
    ) -> Arc<Call> {
        let query = self.query.iter().map(|item| (item.name.as_str(), item.value.as_str()));
        let query: Vec<_> = query.collect();
        match option::<Value>("body", self.body.map(Encoded)) {
            Ok(body) => Call::new(prepare(&self.method, &self.path, &query, body.as_ref()), limits),
            Err(error) => Call::refused(error),
        }
    }
}

/// The status, the headers and the body.
impl ToBytes for RawAnswer {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.status.write(bytes);
        write_count(self.headers.keys_len(), bytes);
        for (name, value) in raw::headers(&self.headers) {
            name.write(bytes);
            value.write(bytes);
        }
        (*self.body).write(bytes);
    }
}

/// Read JSON as the library reads what services answer.
#[uniffi::export]
pub fn parse_json(body: Vec<u8>) -> Result<Arc<Bytes>, Failure> {
    let refused = |error: &dyn std::fmt::Display| {
        errors::new(ErrorKind::Decode, format!("the body is not JSON: {error}"))
    };
    let body = std::str::from_utf8(&body).map_err(|error| refused(&error))?;
    let body = body.strip_prefix('\u{feff}').unwrap_or(body);
    let value = serde_json::from_str::<Value>(body).map_err(|error| refused(&error))?;
    Ok(Bytes::of(&value))
}
