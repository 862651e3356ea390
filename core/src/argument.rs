//! What can be given to an operation, and how it goes into a request.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::masks::Masks;
use crate::operation::{Constraint, Operation, Parameter};
use crate::{Change, Secret, Uuid};

/// Something that an argument of type `T` can be given as.
///
/// Implement it to pass your own types of ids:
///
/// ```
/// use rosterkit::{Argument, Refusal};
///
/// struct TeamId(u64);
///
/// impl Argument<String> for TeamId {
///     fn into_argument(self) -> Result<String, Refusal> {
///         match self.0 {
///             0 => Err(Refusal::because("must be the number of a team")),
///             number => Ok(format!("t{number}")),
///         }
///     }
/// }
/// ```
///
/// What cannot be understood is refused when the call is made, with an
/// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) error that names the argument, before
/// anything is sent.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given as an argument of type `{T}`",
    label = "a `{T}` is expected, or something that becomes one",
    note = "implement `rosterkit::Argument<{T}>` for types of your own"
)]
pub trait Argument<T> {
    /// Make the value.
    ///
    /// # Errors
    /// Why it cannot be made: the rest of a sentence that begins with the argument's name.
    fn into_argument(self) -> Result<T, Refusal>;
}

/// Why a value was refused, and which part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The path of the part inside the argument, for example `.name`; empty for the whole.
    pub(crate) part: String,
    pub(crate) reason: Cow<'static, str>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let part = self.part.trim_start_matches('.');
        write!(f, "{part}{}{}", if part.is_empty() { "" } else { " " }, self.reason)
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// Refuse a value: `reason` is the rest of a sentence that begins with the argument's name, for
    /// example `must be a number`. It must not quote the value, which may be a secret.
    pub fn because(reason: impl Into<Cow<'static, str>>) -> Self {
        Self { part: String::new(), reason: reason.into() }
    }

    /// The error that it becomes.
    pub(crate) fn of(&self, argument: &str) -> crate::Error {
        crate::Error::invalid_argument(&format!("{argument}{}", self.part), &self.reason)
    }

    /// Say that it is a part of the argument that was refused, for example the field `name`.
    #[must_use]
    pub fn inside(mut self, part: &str) -> Self {
        self.part = format!(".{part}{}", self.part);
        self
    }
}

/// Take the argument of an operation with a body.
pub(crate) fn taken<T: Wire>(
    parameter: &Parameter,
    given: impl Argument<T>,
) -> crate::error::Result<T> {
    let taken = given.into_argument().and_then(|value| {
        value.check(&parameter.constraint)?;
        Ok(value)
    });
    taken.map_err(|refusal| refusal.of(parameter.name))
}

/// The same, where it can be left out.
pub(crate) fn taken_if_given<T: Wire>(
    parameter: &Parameter,
    given: Option<impl Argument<T>>,
) -> crate::error::Result<Option<T>> {
    given.map(|given| taken(parameter, given)).transpose()
}

/// Refuse arguments of which another number was given than the declaration says.
pub(crate) fn check_alternatives(
    operation: &Operation,
    is_given: impl Fn(&str) -> bool,
) -> crate::error::Result<()> {
    for alternatives in operation.alternatives {
        let given = alternatives.names.iter().filter(|name| is_given(name)).count();
        if given > 1 || (given == 0 && alternatives.required) {
            return Err(crate::Error::alternatives(alternatives, given));
        }
    }
    Ok(())
}

impl<T> Argument<T> for T {
    fn into_argument(self) -> Result<T, Refusal> {
        Ok(self)
    }
}

macro_rules! argument_from {
    ($($to:ty: $($from:ty),*;)*) => { $($(
        impl Argument<$to> for $from {
            fn into_argument(self) -> Result<$to, Refusal> {
                Ok(self.into())
            }
        }
    )*)* };
}

impl Argument<Uuid> for &Uuid {
    fn into_argument(self) -> Result<Uuid, Refusal> {
        Ok(*self)
    }
}

argument_from! {
    String: &str, &String, crate::Str, &crate::Str;
    Secret: &str, String, &String, &Secret;
}

macro_rules! uuid_from_text {
    ($($from:ty),*) => { $(
        impl Argument<Uuid> for $from {
            fn into_argument(self) -> Result<Uuid, Refusal> {
                Uuid::try_parse(self.as_ref()).map_err(|_| Refusal::because(
                    "must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6",
                ))
            }
        }
    )* };
}

uuid_from_text!(&str, String, &String, crate::Str, &crate::Str);

impl<T, const N: usize> Argument<Vec<T>> for [T; N] {
    fn into_argument(self) -> Result<Vec<T>, Refusal> {
        Ok(self.into())
    }
}

impl<T: Clone> Argument<Vec<T>> for &[T] {
    fn into_argument(self) -> Result<Vec<T>, Refusal> {
        Ok(self.to_vec())
    }
}

impl<const N: usize> Argument<Vec<String>> for [&str; N] {
    fn into_argument(self) -> Result<Vec<String>, Refusal> {
        Ok(self.iter().map(|&text| text.to_owned()).collect())
    }
}

impl Argument<Vec<String>> for &[&str] {
    fn into_argument(self) -> Result<Vec<String>, Refusal> {
        Ok(self.iter().map(|&text| text.to_owned()).collect())
    }
}

/// A value that can stand in a JSON body.
///
/// It is not `Serialize` on purpose: a [`Secret`] writes its value here and nowhere else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a JSON body",
    note = "say how it is written in core/src/argument.rs"
)]
pub trait Wire {
    /// Append it as JSON.
    fn write(&self, json: &mut Vec<u8>);

    /// Hold it against its documented limits.
    fn check(&self, _constraint: &Constraint) -> Result<(), Refusal> {
        Ok(())
    }

    /// Name the secrets in it.
    fn secrets(&self, _masks: &mut Secrets<'_>) {}
}

/// Where the secrets of a request are collected, to be masked in what comes back.
pub struct Secrets<'a>(pub(crate) &'a mut Masks);

/// A value that can stand in a path or a query.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand in a path or a query",
    note = "say what it is as text in core/src/argument.rs"
)]
pub trait Text: Wire {
    /// It as text, not yet encoded.
    fn text(&self) -> Cow<'_, str>;
}

fn write_json(value: &(impl serde::Serialize + ?Sized), json: &mut Vec<u8>) {
    serde_json::to_writer(json, value).expect("text, numbers and maps with text keys are JSON");
}

fn write_list(items: &[impl Wire], json: &mut Vec<u8>) {
    json.push(b'[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            json.push(b',');
        }
        item.write(json);
    }
    json.push(b']');
}

/// A range in words.
fn span(least: u64, most: u64) -> String {
    match most {
        u64::MAX => format!("at least {least}"),
        _ => format!("{least} to {most}"),
    }
}

fn check_text(text: &str, constraint: &Constraint) -> Result<(), Refusal> {
    if let Some((least, most)) = constraint.range {
        let length = text.chars().count() as u64;
        if !(least..=most).contains(&length) {
            let characters = span(least, most);
            return Err(Refusal::because(format!(
                "must have {characters} characters and has {length}"
            )));
        }
    }
    match constraint.pattern {
        Some(pattern) if !(pattern.matches)(text) => {
            Err(Refusal::because(format!("must be of the form {}", pattern.shown)))
        }
        _ => Ok(()),
    }
}

/// A value that a service has learned since may be any word, and yet is one.
pub(crate) fn check_choice(value: &str) -> Result<(), Refusal> {
    if value.is_empty() {
        return Err(Refusal::because("must not be empty"));
    }
    if value.chars().any(char::is_control) {
        return Err(Refusal::because("must not hold a control character"));
    }
    Ok(())
}

impl Wire for String {
    fn write(&self, json: &mut Vec<u8>) {
        write_json(self, json);
    }

    fn check(&self, constraint: &Constraint) -> Result<(), Refusal> {
        check_text(self, constraint)
    }
}

impl Text for String {
    fn text(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

impl Wire for Secret {
    fn write(&self, json: &mut Vec<u8>) {
        write_json(self.reveal(), json);
    }

    fn check(&self, constraint: &Constraint) -> Result<(), Refusal> {
        check_text(self.reveal(), constraint)
    }

    fn secrets(&self, masks: &mut Secrets<'_>) {
        masks.0.add(self.clone());
    }
}

impl Wire for Uuid {
    fn write(&self, json: &mut Vec<u8>) {
        write_json(&self.to_string(), json);
    }
}

impl Text for Uuid {
    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl Wire for bool {
    fn write(&self, json: &mut Vec<u8>) {
        write_json(self, json);
    }
}

impl Text for bool {
    fn text(&self) -> Cow<'_, str> {
        if *self { "true" } else { "false" }.into()
    }
}

impl Wire for u32 {
    fn write(&self, json: &mut Vec<u8>) {
        write_json(self, json);
    }

    fn check(&self, constraint: &Constraint) -> Result<(), Refusal> {
        match constraint.range {
            Some((least, most)) if !(least..=most).contains(&u64::from(*self)) => {
                Err(Refusal::because(format!("must be {} and is {self}", span(least, most))))
            }
            _ => Ok(()),
        }
    }
}

impl Text for u32 {
    fn text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl Wire for serde_json::Map<String, serde_json::Value> {
    fn write(&self, json: &mut Vec<u8>) {
        write_json(self, json);
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn write(&self, json: &mut Vec<u8>) {
        write_list(self, json);
    }

    fn check(&self, constraint: &Constraint) -> Result<(), Refusal> {
        let check = |(index, item): (usize, &T)| {
            item.check(constraint).map_err(|refusal| refusal.inside(&index.to_string()))
        };
        self.iter().enumerate().try_for_each(check)
    }

    fn secrets(&self, masks: &mut Secrets<'_>) {
        for item in self {
            item.secrets(masks);
        }
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn write(&self, json: &mut Vec<u8>) {
        let mut object = Object::new(json);
        for (name, value) in self {
            object.field(name, value);
        }
        object.end();
    }

    fn check(&self, constraint: &Constraint) -> Result<(), Refusal> {
        self.iter().try_for_each(|(name, value)| {
            value.check(constraint).map_err(|refusal| refusal.inside(name))
        })
    }

    fn secrets(&self, masks: &mut Secrets<'_>) {
        for value in self.values() {
            value.secrets(masks);
        }
    }
}

/// A field of an input model: sent when it is there.
pub trait WireField {
    fn put(&self, name: &str, object: &mut Object<'_>);
    fn check_field(&self, constraint: &Constraint) -> Result<(), Refusal>;
    fn field_secrets(&self, masks: &mut Secrets<'_>);
}

impl<T: Wire> WireField for T {
    fn put(&self, name: &str, object: &mut Object<'_>) {
        object.field(name, self);
    }

    fn check_field(&self, constraint: &Constraint) -> Result<(), Refusal> {
        self.check(constraint)
    }

    fn field_secrets(&self, masks: &mut Secrets<'_>) {
        self.secrets(masks);
    }
}

impl<T: Wire> WireField for Change<T> {
    fn put(&self, name: &str, object: &mut Object<'_>) {
        match self {
            Self::Keep => {}
            Self::Clear => object.null(name),
            Self::Set(value) => object.field(name, value),
        }
    }

    fn check_field(&self, constraint: &Constraint) -> Result<(), Refusal> {
        match self {
            Self::Set(value) => value.check(constraint),
            Self::Keep | Self::Clear => Ok(()),
        }
    }

    fn field_secrets(&self, masks: &mut Secrets<'_>) {
        if let Self::Set(value) = self {
            value.secrets(masks);
        }
    }
}

/// A JSON object being written, field by field.
pub struct Object<'a> {
    json: &'a mut Vec<u8>,
    empty: bool,
}

impl<'a> Object<'a> {
    pub fn new(json: &'a mut Vec<u8>) -> Self {
        json.push(b'{');
        Self { json, empty: true }
    }

    fn name(&mut self, name: &str) {
        if !std::mem::replace(&mut self.empty, false) {
            self.json.push(b',');
        }
        write_json(name, self.json);
        self.json.push(b':');
    }

    pub fn field(&mut self, name: &str, value: &impl Wire) {
        self.name(name);
        value.write(self.json);
    }

    pub fn list(&mut self, name: &str, items: &[impl Wire]) {
        self.name(name);
        write_list(items, self.json);
    }

    pub fn null(&mut self, name: &str) {
        self.name(name);
        self.json.extend_from_slice(b"null");
    }

    pub fn end(self) {
        self.json.push(b'}');
    }
}

/// What every choice can do beside naming its values.
macro_rules! choice {
    ($choice:ident) => {
        impl From<String> for $choice {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl crate::Argument<$choice> for &str {
            fn into_argument(self) -> Result<$choice, crate::argument::Refusal> {
                Ok(self.into())
            }
        }

        impl crate::Argument<$choice> for String {
            fn into_argument(self) -> Result<$choice, crate::argument::Refusal> {
                Ok(self.into())
            }
        }

        impl std::fmt::Display for $choice {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $choice {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $choice {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::argument::read_text(deserializer, |text| Self::from(text))
            }
        }

        impl crate::argument::Wire for $choice {
            fn write(&self, json: &mut Vec<u8>) {
                crate::argument::Wire::write(&self.as_str().to_owned(), json);
            }

            fn check(
                &self,
                _: &crate::operation::Constraint,
            ) -> Result<(), crate::argument::Refusal> {
                crate::argument::check_choice(self.as_str())
            }
        }

        impl crate::argument::Text for $choice {
            fn text(&self) -> std::borrow::Cow<'_, str> {
                self.as_str().into()
            }
        }
    };
}

pub(crate) use choice;

/// Read a JSON string without keeping it: known values of a choice cost no memory.
pub(crate) fn read_text<'de, T, D: serde::Deserializer<'de>>(
    deserializer: D,
    make: fn(&str) -> T,
) -> Result<T, D::Error> {
    struct Reader<T>(fn(&str) -> T);
    impl<T> serde::de::Visitor<'_> for Reader<T> {
        type Value = T;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E>(self, text: &str) -> Result<T, E> {
            Ok((self.0)(text))
        }
    }
    deserializer.deserialize_str(Reader(make))
}
