// Written by `make generate` from the declarations. Do not edit it.

//! all services: what crosses over.

use rosterkit::shared::{Outcome, Removal, RemovalCertainty};

use crate::bytes::ToBytes;

impl ToBytes for Removal {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.outcome.write(bytes);
        self.certainty.write(bytes);
    }
}

impl ToBytes for Outcome {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}

impl ToBytes for RemovalCertainty {
    fn write(&self, bytes: &mut Vec<u8>) {
        self.as_str().write(bytes);
    }
}
