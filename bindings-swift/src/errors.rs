//! How errors cross over.

use std::error::Error as _;

use rosterkit::Error;
use rosterkit::bridge::errors::in_camel_case;
use rosterkit::{Certainty, Phase};

use crate::bytes::ToBytes;
use crate::generated::error_facts::write_facts;

/// An error of the core, as bytes: its name, its sentence, its cause and its facts.
#[derive(Debug, uniffi::Error)]
pub enum Failure {
    Failed(Vec<u8>),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an error on its way to Swift")
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let mut bytes = Vec::new();
        error.write(&mut bytes);
        Self::Failed(bytes)
    }
}

impl ToBytes for Error {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.kind().name().write(bytes);
        in_camel_case(self).write(bytes);
        cause(self).write(bytes);
        write_facts(self, bytes);
    }
}

/// The words of the error that started it.
fn cause(error: &Error) -> Option<String> {
    let mut first = error.source()?;
    while let Some(earlier) = first.source() {
        first = earlier;
    }
    Some(first.to_string())
}

impl ToBytes for Certainty {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl ToBytes for Phase {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}
