//! Arguments: from their language-neutral form to what the client's methods take.

use std::collections::BTreeMap;

use rosterkit::{JsonObject, Secret, Uuid};
use serde_json::{Map, Value};

/// A type of argument, and what a test gives for it.
///
/// Text is given as text wherever the client takes it so: reading it is the client's business.
pub trait FromJson {
    type Given;

    fn from_json(value: &Value) -> Result<Self::Given, String>;
}

macro_rules! from_json {
    ($($ty:ty as $given:ty;)*) => { $(
        impl FromJson for $ty {
            type Given = $given;

            fn from_json(value: &Value) -> Result<$given, String> {
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
    type Given = BTreeMap<String, T::Given>;

    fn from_json(value: &Value) -> Result<Self::Given, String> {
        let entries = value.as_object().ok_or("expected an object")?;
        entries.iter().map(|(name, value)| Ok((name.clone(), T::from_json(value)?))).collect()
    }
}

/// The arguments of a call by name.
pub struct Arguments<'a>(pub &'a Map<String, Value>);

impl Arguments<'_> {
    pub fn required<T: FromJson>(&self, name: &str) -> Result<T::Given, String> {
        self.optional::<T>(name)?.ok_or_else(|| format!("the scenario gives no argument `{name}`"))
    }

    pub fn optional<T: FromJson>(&self, name: &str) -> Result<Option<T::Given>, String> {
        let value = self.0.get(name).map(T::from_json).transpose();
        value.map_err(|why| format!("the scenario's argument `{name}`: {why}"))
    }

    pub fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.0.contains_key(*name))
    }

    /// Refuse arguments that nobody would read.
    pub fn only(&self, names: &[&str]) -> Result<(), String> {
        match self.0.keys().find(|name| !names.contains(&name.as_str())) {
            Some(name) => Err(format!("the operation has no argument `{name}`")),
            None => Ok(()),
        }
    }
}

/// A field of an input model that can be left alone, cleared or set.
pub fn change<T: FromJson>(fields: &JsonObject, name: &str) -> Result<rosterkit::Change<T>, String>
where
    T::Given: Into<T>,
{
    Ok(match fields.get(name) {
        None => rosterkit::Change::Keep,
        Some(Value::Null) => rosterkit::Change::Clear,
        Some(value) => rosterkit::Change::Set(T::from_json(value)?.into()),
    })
}
