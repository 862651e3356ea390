//! From the values of the core to those uniffi carries, and back.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::SystemTime;

use rosterkit::{Change, JsonObject, Pager, Secret, Str, Timestamp, Uuid};

use crate::RosterKitError;
use crate::error::Refused;

/// A value of the core that uniffi can carry out.
#[diagnostic::on_unimplemented(message = "`{Self}` has no form that uniffi can carry out")]
pub trait Lower {
    type To;
    fn lower(self) -> Self::To;
}

/// A value of the core that can be made from what uniffi carries in.
#[diagnostic::on_unimplemented(message = "`{Self}` cannot be made from what uniffi carries in")]
pub trait Lift: Sized {
    type From;
    fn lift(from: Self::From) -> Result<Self, Refused>;
}

/// A model that some operation lists.
pub trait Listed: Sized {
    type Pager;
    fn pager(pager: Result<Pager<Self>, RosterKitError>) -> Arc<Self::Pager>;
}

/// Make the argument `name`.
pub fn lift<T: Lift>(name: &str, from: T::From) -> Result<T, RosterKitError> {
    T::lift(from).map_err(|refused| refused.named(name))
}

/// Make the field `name` of an argument.
pub fn lift_part<T: Lift>(name: &str, from: T::From) -> Result<T, Refused> {
    T::lift(from).map_err(|refused| refused.inside(name))
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
            fn lift(from: $ty) -> Result<$ty, Refused> {
                Ok(from)
            }
        }
    )* };
}

as_they_are!((), bool, u32, String);

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
    JsonObject => String: |object| serde_json::Value::Object(object).to_string();
}

macro_rules! lift {
    ($($ty:ty: $lift:expr;)*) => { $(
        impl Lift for $ty {
            type From = String;
            fn lift(from: String) -> Result<$ty, Refused> {
                $lift(from)
            }
        }
    )* };
}

lift! {
    Secret: |text| Ok(Secret::new(text));
    Uuid: |text: String| Uuid::try_parse(&text).map_err(|_| Refused::because("must be a UUID"));
    JsonObject: |text: String| {
        serde_json::from_str(&text).map_err(|_| Refused::because("must be a JSON object"))
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
    fn lift(from: Self::From) -> Result<Self, Refused> {
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
    fn lift(from: Self::From) -> Result<Self, Refused> {
        from.into_iter().map(T::lift).collect()
    }
}

impl<T: Lift> Lift for BTreeMap<String, T> {
    type From = HashMap<String, T::From>;
    fn lift(from: Self::From) -> Result<Self, Refused> {
        from.into_iter().map(|(name, value)| Ok((name, T::lift(value)?))).collect()
    }
}

/// None keeps, some none clears, some value sets.
impl<T: Lift> Lift for Change<T> {
    type From = Option<Option<T::From>>;
    fn lift(from: Self::From) -> Result<Self, Refused> {
        Ok(match from {
            None => Self::Keep,
            Some(None) => Self::Clear,
            Some(Some(value)) => Self::Set(T::lift(value)?),
        })
    }
}
