//! Values that cross over in a form of Swift's own: see `uniffi.toml`.

use std::collections::HashMap;

/// A whole number, `Int` in Swift.
#[derive(Clone, Copy)]
pub struct Int(pub i64);
uniffi::custom_newtype!(Int, i64);

/// Seconds.
pub struct TimeInterval(pub f64);
uniffi::custom_newtype!(TimeInterval, f64);

/// Text that Swift does not show.
pub struct Secret(pub String);
uniffi::custom_newtype!(Secret, String);

/// JSON of any kind.
#[derive(uniffi::Enum)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number that fits.
    Integer(Int),
    /// Any other number.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Object(HashMap<String, Json>),
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => match number.as_i64() {
                Some(whole) => Self::Integer(Int(whole)),
                None => Self::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => Self::Text(text),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Object(object(fields)),
        }
    }
}

pub fn object(fields: rosterkit::JsonObject) -> HashMap<String, Json> {
    fields.into_iter().map(|(name, value)| (name, value.into())).collect()
}

/// None for a number that JSON does not have: one without an end, or none at all.
pub fn json(value: Json) -> Option<serde_json::Value> {
    use serde_json::Value;
    Some(match value {
        Json::Null => Value::Null,
        Json::Bool(flag) => flag.into(),
        Json::Integer(Int(whole)) => whole.into(),
        Json::Number(number) => Value::Number(serde_json::Number::from_f64(number)?),
        Json::Text(text) => text.into(),
        Json::List(items) => Value::Array(items.into_iter().map(json).collect::<Option<_>>()?),
        Json::Object(fields) => Value::Object(json_object(fields)?),
    })
}

pub fn json_object(fields: HashMap<String, Json>) -> Option<rosterkit::JsonObject> {
    fields.into_iter().map(|(name, value)| Some((name, json(value)?))).collect()
}

/// What an update does to a field: none keeps, some none clears, some value sets.
macro_rules! changes {
    ($($change:ident: $value:ty;)*) => { $(
        /// A change of a field.
        pub struct $change(pub Option<Option<$value>>);
        uniffi::custom_newtype!($change, Option<Option<$value>>);
    )* };
}

changes! {
    ChangeOfString: String;
    ChangeOfBool: bool;
    ChangeOfSecret: Secret;
    ChangeOfObject: HashMap<String, Json>;
}
