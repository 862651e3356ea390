//! Arguments: from their language-neutral form to what the client's methods take.

use std::collections::BTreeMap;

use rosterkit::{Change, JsonObject, Secret, Uuid};
use serde_json::{Map, Value};

/// A type of argument, and what a test passes for it.
///
/// Text is passed as text wherever the client takes it so: the client reads it.
pub trait FromJson {
    type Passed;

    fn from_json(value: &Value) -> Result<Self::Passed, String>;
}

macro_rules! from_json {
    ($($ty:ty as $passed:ty;)*) => { $(
        impl FromJson for $ty {
            type Passed = $passed;

            fn from_json(value: &Value) -> Result<$passed, String> {
                serde_json::from_value(value.clone()).map_err(|error| error.to_string())
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
    Vec<String> as Vec<String>;
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    type Passed = BTreeMap<String, T::Passed>;

    fn from_json(value: &Value) -> Result<Self::Passed, String> {
        let entries = value.as_object().ok_or("expected an object")?;
        entries.iter().map(|(name, value)| Ok((name.clone(), T::from_json(value)?))).collect()
    }
}

/// Have a choice read from its value, which the client takes as text.
macro_rules! choices_from_json {
    ($($choice:ty),*) => { $(
        impl FromJson for $choice {
            type Passed = String;

            fn from_json(value: &Value) -> Result<String, String> {
                String::from_json(value)
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

    pub fn required<T: FromJson>(self, name: &str) -> Result<T::Passed, String> {
        self.optional::<T>(name)?.ok_or_else(|| format!("the scenario has no argument `{name}`"))
    }

    pub fn optional<T: FromJson>(self, name: &str) -> Result<Option<T::Passed>, String> {
        let value = self.get(name).map(T::from_json).transpose();
        value.map_err(|why| format!("the scenario's argument `{name}`: {why}"))
    }

    /// A field that can be kept, cleared or set.
    pub fn change<T: FromJson>(self, name: &str) -> Result<Change<T>, String>
    where
        T::Passed: Into<T>,
    {
        Ok(match self.get(name) {
            None => Change::Keep,
            Some(Value::Null) => Change::Clear,
            Some(value) => Change::Set(T::from_json(value)?.into()),
        })
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
