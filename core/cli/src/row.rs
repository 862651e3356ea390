//! Rows: what is shown of a record, to people and to programs.

use rosterkit::{Str, Timestamp, Uuid};
use serde::{Serialize, Serializer};

/// A field of rows, as programs get it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    /// Whether people write in it what they like, such as their name.
    ///
    /// Everything else, ids and e-mail addresses above all, is given back to services and compared
    /// with other lists: it is never changed on its way out.
    pub(crate) is_free_text: bool,
}

impl Field {
    pub(crate) const fn new(name: &'static str) -> Self {
        Self { name, is_free_text: false }
    }

    pub(crate) const fn free_text(name: &'static str) -> Self {
        Self { name, is_free_text: true }
    }
}

/// What is told of a member of a place.
pub(crate) const MEMBER_FIELDS: &[Field; 10] = &[
    Field::new("service"),
    Field::new("tenant"),
    Field::new("container"),
    Field::new("user_id"),
    Field::new("email"),
    Field::free_text("name"),
    Field::new("role"),
    Field::new("status"),
    Field::new("joined_at"),
    Field::new("last_seen_at"),
];

/// What is told of a secret. Its name is an identifier: the name of an environment variable.
pub(crate) const SECRET_FIELDS: &[Field; 4] = &[
    Field::new("name"),
    Field::new("dt_created"),
    Field::new("dt_modified"),
    Field::new("has_deployment_attached"),
];

/// What is in a field.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Unknown,
    Text(String),
    Flag(bool),
    Count(usize),
    Moment(Timestamp),
}

impl Value {
    pub(crate) fn is_known(&self) -> bool {
        *self != Self::Unknown
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Unknown, T::into)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Str> for Value {
    fn from(text: Str) -> Self {
        Self::Text(text.to_string())
    }
}

impl From<Uuid> for Value {
    fn from(id: Uuid) -> Self {
        Self::Text(id.to_string())
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<usize> for Value {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::Moment(moment)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_none(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Count(count) => count.serialize(serializer),
            Self::Moment(moment) => serializer.serialize_str(&written(*moment)),
        }
    }
}

/// A moment as programs get it: with all six digits of its fraction if it has one, as ever.
pub(crate) fn written(moment: Timestamp) -> String {
    let text = moment.to_string();
    match text.trim_end_matches('Z').split_once('.') {
        Some((seconds, fraction)) => format!("{seconds}.{fraction:0<6}Z"),
        None => text,
    }
}

/// What is shown of a record: a value for each of its fields, in their order.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    fields: &'static [Field],
    values: Vec<Value>,
}

impl Row {
    /// A row of these values.
    pub(crate) fn new<const N: usize>(fields: &'static [Field; N], values: [Value; N]) -> Self {
        Self { fields, values: values.into() }
    }

    /// The same with further fields at its end, which is what `fields` has more.
    pub(crate) fn with<const N: usize>(
        mut self,
        fields: &'static [Field],
        further: [Value; N],
    ) -> Self {
        self.values.extend(further);
        assert_eq!(fields.len(), self.values.len(), "each field has a value");
        Self { fields, ..self }
    }

    /// What is in a field.
    pub(crate) fn get(&self, name: &str) -> &Value {
        let at = self.fields.iter().position(|field| field.name == name);
        at.map_or(&Value::Unknown, |at| &self.values[at])
    }

    /// The fields, and what is in them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&'static Field, &Value)> {
        self.fields.iter().zip(&self.values)
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(field, value)| (field.name, value)))
    }
}
