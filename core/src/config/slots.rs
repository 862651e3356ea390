//! A place for the value of a setting.

use crate::Secret;

/// A setting of a service, to be filled from the environment.
pub struct Slot<'a> {
    pub name: &'static str,
    pub value: SlotValue<'a>,
}

pub enum SlotValue<'a> {
    Text(&'a mut Option<String>),
    Secret(&'a mut Option<Secret>),
}

impl SlotValue<'_> {
    pub(super) fn is_set(&self) -> bool {
        match self {
            Self::Text(value) => value.is_some(),
            Self::Secret(value) => value.is_some(),
        }
    }

    /// Set a setting of a credential, which is a secret.
    pub(super) fn keep(&mut self, secret: Secret) {
        match self {
            Self::Text(value) => **value = Some(secret.reveal().to_owned()),
            Self::Secret(value) => **value = Some(secret),
        }
    }

    pub(super) fn set(&mut self, text: String) {
        match self {
            Self::Text(value) => **value = Some(text),
            Self::Secret(value) => **value = Some(Secret::new(text)),
        }
    }
}
