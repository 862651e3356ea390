//! How errors cross over.

use rosterkit::bridge::errors;
use rosterkit::{Certainty, Error, Phase};

use crate::bytes::ToBytes;
use crate::generated::error_facts::write_facts;

/// An error of the core, as bytes: its name, its group, its sentence, its cause and its facts.
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
        self.kind().parent().write(bytes);
        errors::in_camel_case(self).write(bytes);
        errors::Causes::of(self).words().write(bytes);
        write_facts(self, bytes);
    }
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
