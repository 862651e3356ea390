//! Arguments: from their language-neutral form to what the client's methods take.

use std::collections::BTreeMap;

use rosterkit::{Argument, Change, JsonObject, Refusal, Secret, Uuid};
use serde_json::{Map, Value};

/// A type of argument, read from JSON.
///
/// Text goes through the client's own [`Argument`] wherever the client takes it so.
pub trait FromJson: Sized {
    fn from_json(value: &Value) -> Result<Self, Unread>;
}

/// Why a value was not read.
pub enum Unread {
    /// The scenario is wrong.
    Mistake(String),
    /// The client would refuse it.
    Refused(Refusal),
}

impl Unread {
    fn inside(self, part: &str) -> Self {
        match self {
            Self::Mistake(why) => Self::Mistake(format!("{part}: {why}")),
            Self::Refused(refusal) => Self::Refused(refusal.inside(part)),
        }
    }
}

impl From<String> for Unread {
    fn from(why: String) -> Self {
        Self::Mistake(why)
    }
}

/// An argument as the client takes it, with the reason where it is refused.
///
/// The fields of records have their types, so a text that is not a UUID is refused before there is a
/// record.
pub struct Given<T>(Result<T, Refusal>);

impl<T> Argument<T> for Given<T> {
    fn into_argument(self) -> Result<T, Refusal> {
        self.0
    }
}

/// A value of any type that JSON has.
pub fn read<T: serde::de::DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_value(value.clone()).map_err(|error| error.to_string())
}

macro_rules! from_json {
    ($($ty:ty as $passed:ty;)*) => { $(
        impl FromJson for $ty {
            fn from_json(value: &Value) -> Result<Self, Unread> {
                read::<$passed>(value)?.into_argument().map_err(Unread::Refused)
            }
        }
    )* };
}

from_json! {
    String as String;
    Secret as String;
    Uuid as String;
    bool as bool;
    u32 as u32;
    JsonObject as JsonObject;
}

impl<T: FromJson> FromJson for Vec<T> {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let items = value.as_array().ok_or_else(|| "expected a list".to_owned())?;
        let read = |(index, item): (usize, &Value)| {
            T::from_json(item).map_err(|unread| unread.inside(&index.to_string()))
        };
        items.iter().enumerate().map(read).collect()
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn from_json(value: &Value) -> Result<Self, Unread> {
        let entries = value.as_object().ok_or_else(|| "expected an object".to_owned())?;
        let read = |(name, value): (&String, &Value)| {
            let value = T::from_json(value).map_err(|unread| unread.inside(name))?;
            Ok((name.clone(), value))
        };
        entries.iter().map(read).collect()
    }
}

/// Have a choice read from its value, which the client takes as text.
macro_rules! choices_from_json {
    ($($choice:ty),*) => { $(
        impl FromJson for $choice {
            fn from_json(value: &Value) -> Result<Self, Unread> {
                let text = String::from_json(value)?;
                rosterkit::Argument::<Self>::into_argument(text).map_err(Unread::Refused)
            }
        }
    )* };
}

pub(super) use choices_from_json;

/// The arguments of a call, or the fields of a record, by name.
#[derive(Clone, Copy)]
pub struct Arguments<'a>(pub &'a Map<String, Value>);

impl<'a> Arguments<'a> {
    /// The fields of an object.
    pub fn of(value: &'a Value) -> Result<Self, String> {
        value.as_object().map(Self).ok_or_else(|| "expected an object".to_owned())
    }

    pub fn get(self, name: &str) -> Option<&'a Value> {
        self.0.get(name)
    }

    pub fn required<T: FromJson>(self, name: &str) -> Result<Given<T>, String> {
        self.optional::<T>(name)?.ok_or_else(|| format!("the scenario has no argument `{name}`"))
    }

    pub fn optional<T: FromJson>(self, name: &str) -> Result<Option<Given<T>>, String> {
        match self.get(name).map(T::from_json) {
            None => Ok(None),
            Some(Ok(value)) => Ok(Some(Given(Ok(value)))),
            Some(Err(Unread::Refused(refusal))) => Ok(Some(Given(Err(refusal)))),
            Some(Err(Unread::Mistake(why))) => {
                Err(format!("the scenario's argument `{name}`: {why}"))
            }
        }
    }

    /// A field that must be there.
    pub fn field<T: FromJson>(self, name: &str) -> Result<T, Unread> {
        let value = self.get(name).ok_or_else(|| format!("the scenario has no field `{name}`"))?;
        T::from_json(value).map_err(|unread| unread.inside(name))
    }

    /// A field that can be kept, cleared or set.
    pub fn change<T: FromJson>(self, name: &str) -> Result<Change<T>, Unread> {
        match self.get(name) {
            None => Ok(Change::Keep),
            Some(Value::Null) => Ok(Change::Clear),
            Some(_) => self.field(name).map(Change::Set),
        }
    }

    pub fn has_any(self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.contains_key(*name))
    }

    /// Refuse arguments that would not be read.
    pub fn only(self, names: &[&str]) -> Result<(), String> {
        match self.0.keys().find(|name| !names.contains(&name.as_str())) {
            Some(name) => Err(format!("the operation has no argument `{name}`")),
            None => Ok(()),
        }
    }
}
