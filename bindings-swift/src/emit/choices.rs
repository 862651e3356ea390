//! Choices: an open `uniffi::Enum` each.

macro_rules! choices {
    (service { $service:literal $module:literal } $(
        { $choice:ident $plain:literal $enum:ident $name:literal [$($doc:literal)*]
          $({ $value:ident $camel:literal $wire:literal [$($value_doc:literal)*] })* }
    )*) => { $(
        $(#[doc = $doc])*
        #[derive(uniffi::Enum)]
        #[uniffi(name = $name)]
        pub enum $enum {
            $($(#[doc = $value_doc])* $value,)*
            /// A value that is not known yet, as the service writes it.
            Unknown(String),
        }

        impl $crate::convert::Lower for $choice {
            type To = $enum;
            fn lower(self) -> $enum {
                match self {
                    $($choice::$value => $enum::$value,)*
                    other => $enum::Unknown(other.as_str().to_owned()),
                }
            }
        }

        impl $crate::convert::Lift for $choice {
            type From = $enum;
            fn lift(from: $enum) -> Result<$choice, rosterkit::Refusal> {
                Ok(match from {
                    $($enum::$value => $choice::$value,)*
                    $enum::Unknown(text) => text.into(),
                })
            }
        }
    )* };
}
