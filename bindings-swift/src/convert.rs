//! From the values of the core to those uniffi carries, and back: one place for every type that a
//! declaration can name.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Display;
use std::time::{Duration, SystemTime};

use rosterkit::{Argument, Change, JsonObject, Refusal, Secret, Str, Timestamp, Uuid};

use crate::value::{
    self, ChangeOfBool, ChangeOfObject, ChangeOfSecret, ChangeOfString, Int, Json, TimeInterval,
};

/// A value of the core that uniffi can carry out.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no Swift form",
    note = "give it one in bindings-swift/src/convert.rs"
)]
pub trait Lower {
    type To;
    fn lower(self) -> Self::To;
}

/// A value of the core that can be made from what uniffi carries in.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be given from Swift",
    note = "say how in bindings-swift/src/convert.rs"
)]
pub trait Lift: Sized {
    type From;
    fn lift(from: Self::From) -> Result<Self, Refusal>;
}

/// An argument as Swift gave it: what cannot be understood is refused by the core, with its name.
pub struct Given<F>(pub F);

impl<T: Lift> Argument<T> for Given<T::From> {
    fn into_argument(self) -> Result<T, Refusal> {
        T::lift(self.0)
    }
}

/// Make the option `name`.
pub fn option<T: Lift>(name: &str, from: Option<T::From>) -> Result<Option<T>, rosterkit::Error> {
    from.map(T::lift)
        .transpose()
        .map_err(|refusal| rosterkit::bridge::errors::refused(name, &refusal))
}

macro_rules! as_they_are {
    ($($ty:ty),*) => { $(
        impl Lower for $ty {
            type To = $ty;
            fn lower(self) -> $ty {
                self
            }
        }

        impl Lift for $ty {
            type From = $ty;
            fn lift(from: $ty) -> Result<$ty, Refusal> {
                Ok(from)
            }
        }
    )* };
}

as_they_are!((), bool, String);

macro_rules! lower {
    ($($ty:ty => $to:ty: $lower:expr;)*) => { $(
        impl Lower for $ty {
            type To = $to;
            fn lower(self) -> $to {
                $lower(self)
            }
        }
    )* };
}

lower! {
    Str => String: String::from;
    Uuid => String: |uuid: Uuid| uuid.to_string();
    Timestamp => SystemTime: SystemTime::from;
    JsonObject => HashMap<String, Json>: value::object;
    Duration => TimeInterval: |time: Duration| TimeInterval(time.as_secs_f64());
    u16 => Int: |number| Int(i64::from(number));
    u32 => Int: |number| Int(i64::from(number));
    u64 => Int: |number| Int(i64::try_from(number).unwrap_or(i64::MAX));
}

macro_rules! lift {
    ($($ty:ty: $from:ty, $lift:expr;)*) => { $(
        impl Lift for $ty {
            type From = $from;
            fn lift(from: $from) -> Result<$ty, Refusal> {
                $lift(from)
            }
        }
    )* };
}

/// A number that is large enough for whatever is checked later.
fn whole<T: TryFrom<i64> + Display>(Int(number): Int, most: T) -> Result<T, Refusal> {
    let refused = |_| Refusal::because(format!("must be a whole number from 0 to {most}"));
    T::try_from(number).map_err(refused)
}

lift! {
    Secret: value::Secret, |value::Secret(text)| Ok(Secret::new(text));
    Uuid: String, |text: String| text.into_argument();
    Str: String, |text: String| Ok(text.as_str().into());
    JsonObject: HashMap<String, Json>, |object| {
        value::json_object(object).ok_or_else(|| Refusal::because("holds a number that JSON does not have"))
    };
    serde_json::Value: Json, |json| {
        value::json(json).ok_or_else(|| Refusal::because("holds a number that JSON does not have"))
    };
    u32: Int, |number| whole(number, u32::MAX);
    usize: Int, |number| whole(number, usize::MAX);
    Duration: TimeInterval, |TimeInterval(seconds)| {
        Duration::try_from_secs_f64(seconds).map_err(|_| {
            Refusal::because("must be a number of seconds, neither negative nor without end")
        })
    };
}

impl<T: Lower> Lower for Option<T> {
    type To = Option<T::To>;
    fn lower(self) -> Self::To {
        self.map(T::lower)
    }
}

impl<T: Lift> Lift for Option<T> {
    type From = Option<T::From>;
    fn lift(from: Self::From) -> Result<Self, Refusal> {
        from.map(T::lift).transpose()
    }
}

impl<T: Lower> Lower for Vec<T> {
    type To = Vec<T::To>;
    fn lower(self) -> Self::To {
        self.into_iter().map(T::lower).collect()
    }
}

impl<T: Lift> Lift for Vec<T> {
    type From = Vec<T::From>;
    fn lift(from: Self::From) -> Result<Self, Refusal> {
        from.into_iter().map(T::lift).collect()
    }
}

impl<T: Lift> Lift for BTreeMap<String, T> {
    type From = HashMap<String, T::From>;
    fn lift(from: Self::From) -> Result<Self, Refusal> {
        let read = |(name, value): (String, T::From)| match T::lift(value) {
            Ok(value) => Ok((name, value)),
            Err(refusal) => Err(refusal.inside(&name)),
        };
        from.into_iter().map(read).collect()
    }
}

macro_rules! changes {
    ($($value:ty: $change:ident;)*) => { $(
        impl Lift for Change<$value> {
            type From = $change;
            fn lift($change(change): $change) -> Result<Self, Refusal> {
                Ok(match change {
                    None => Self::Keep,
                    Some(None) => Self::Clear,
                    Some(Some(value)) => Self::Set(<$value>::lift(value)?),
                })
            }
        }
    )* };
}

changes! {
    String: ChangeOfString;
    bool: ChangeOfBool;
    Secret: ChangeOfSecret;
    JsonObject: ChangeOfObject;
}
