// Written by `make generate` from the declarations. Do not edit it.

//! The records that services share.

use napi::bindgen_prelude::Unknown;
use rosterkit::Refusal;
use rosterkit::shared;

use crate::convert::FromJs;
use crate::encode::{Encode, Encoder};

impl Encode for shared::Removal {
    const IS_RECORD: bool = true;

    fn encode(&self, encoder: &mut Encoder) {
        self.outcome.encode(encoder);
        self.certainty.encode(encoder);
    }
}

impl Encode for shared::Outcome {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for shared::Outcome {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}

impl Encode for shared::RemovalCertainty {
    fn encode(&self, encoder: &mut Encoder) {
        encoder.text(self.as_str());
    }
}

impl FromJs for shared::RemovalCertainty {
    fn from_js(value: Unknown<'_>) -> Result<Self, Refusal> {
        String::from_js(value).map(Self::from)
    }
}
