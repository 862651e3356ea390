//! What can be asked of an error: a row of the table for each fact, from which all languages get
//! theirs.

use std::time::Duration;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

use super::{Certainty, Error, Phase};
use crate::operation::Method;

/// A fact of errors, for generators of documentation and of bindings.
#[derive(Debug)]
#[non_exhaustive]
pub struct ErrorFact {
    /// Its name, for example `retry_after`.
    pub name: &'static str,
    /// What kind of value it is.
    pub kind: FactKind,
    /// Whether every error has it.
    pub always: bool,
    /// What it tells.
    pub doc: &'static str,
}

/// What kind of value a fact of errors is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FactKind {
    /// A text.
    Text,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// A length of time; in JSON, in seconds.
    Duration,
    /// Whatever JSON a service sent.
    Json,
    /// A [`Certainty`]; in JSON, its name.
    Certainty,
    /// A [`Phase`]; in JSON, its name.
    Phase,
}

/// A type of facts, and how it is written.
trait Fact {
    const ALWAYS: bool = true;
    const KIND: FactKind;

    fn value(self) -> Option<Value>;
}

macro_rules! fact {
    ($($ty:ty: $kind:ident, |$value:ident| $json:expr;)*) => { $(
        impl Fact for $ty {
            const KIND: FactKind = FactKind::$kind;

            fn value(self) -> Option<Value> {
                let $value = self;
                Some(Value::from($json))
            }
        }
    )* };
}

fact! {
    &str: Text, |text| text;
    u16: Number, |number| number;
    u32: Number, |number| number;
    bool: Flag, |flag| flag;
    Duration: Duration, |time| time.as_secs_f64();
    &Value: Json, |value| value.clone();
    Method: Text, |method| method.as_str();
    Certainty: Certainty, |certainty| certainty.as_str();
    Phase: Phase, |phase| phase.as_str();
}

impl<T: Fact> Fact for Option<T> {
    const ALWAYS: bool = false;
    const KIND: FactKind = T::KIND;

    fn value(self) -> Option<Value> {
        self.and_then(T::value)
    }
}

macro_rules! facts {
    ($($(#[doc = $doc:literal])* $name:ident: $ty:ty, |$error:ident| $read:expr;)*) => {
        impl Error {
            /// What can be asked of every error.
            pub const FACTS: &[ErrorFact] = &[$(ErrorFact {
                name: stringify!($name),
                kind: <$ty as Fact>::KIND,
                always: <$ty as Fact>::ALWAYS,
                doc: concat!($($doc),*).trim_ascii(),
            },)*];

            $(
                $(#[doc = $doc])*
                pub fn $name(&self) -> $ty {
                    let $error = self;
                    $read
                }
            )*

            fn facts(&self) -> impl Iterator<Item = (&'static str, Value)> {
                let facts = [$((stringify!($name), self.$name().value())),*];
                facts.into_iter().filter_map(|(name, value)| Some((name, value?)))
            }
        }
    };
}

facts! {
    /// The service's module name, for example `paperspace`; unset when no call was under way.
    service: Option<&'static str>, |error| error.0.operation.map(|operation| operation.service);

    /// The operation, for example `list_team_members`.
    operation: Option<&'static str>, |error| error.0.operation.map(|operation| operation.name);

    /// The HTTP method.
    method: Option<Method>, |error| error.request().map(|operation| operation.method);

    /// The route with its placeholders, never with the ids.
    route: Option<&'static str>, |error| error.request().map(|operation| operation.path);

    /// How many times a request was sent or tried to be; of a listing, for the page that failed.
    attempts: u32, |error| error.0.attempts;

    /// Whether the same call may succeed later and does no harm when repeated.
    is_retryable: bool, |error| error.may_pass() && error.does_no_harm();

    /// For writes: what is known about the effect, of a call that is sent in parts about that of the
    /// request that failed. Unset for reads.
    certainty: Option<Certainty>, |error| error.0.certainty;

    /// The HTTP status, when there was an answer.
    status: Option<u16>, |error| error.0.status;

    /// The service's own code, for example `NOT_FOUND`.
    code: Option<&str>, |error| error.0.problem.code.as_deref();

    /// The service's own words.
    service_message: Option<&str>, |error| error.0.problem.message.as_deref();

    /// What the service adds to its message, as it came.
    details: Option<&Value>, |error| error.0.problem.details.as_ref();

    /// The request id of the answer, if it had one: quote it to the service's support.
    request_id: Option<&str>, |error| error.0.request_id.as_deref();

    /// How long the service asks to wait.
    retry_after: Option<Duration>, |error| error.0.retry_after;

    /// The argument that was refused.
    argument: Option<&str>, |error| error.0.argument.as_deref();

    /// Which time limit ran out.
    phase: Option<Phase>, |error| error.0.phase;

    /// Where in the answer it was not as described, for example `items[3].user.email`.
    json_path: Option<&str>, |error| error.0.json_path.as_deref();

    /// For calls that are sent in parts: how many of the items were carried out for certain, before
    /// the request that failed. They are the first ones of those that were given.
    completed: Option<u32>, |error| {
        error.0.part.map(|part| u32::try_from(part.completed).unwrap_or(u32::MAX))
    };

    /// For listings: what goes on exactly after the last item that was handed out, when it is
    /// given as `resume` to the same operation.
    resume: Option<&str>, |error| error.0.resume.as_deref();
}

/// The name, the sentence and the facts under the names that every language uses; what is not known
/// is left out.
impl Serialize for Error {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("error", self.kind().name())?;
        map.serialize_entry("message", &self.to_string())?;
        for (name, value) in self.facts() {
            map.serialize_entry(name, &value)?;
        }
        map.end()
    }
}
