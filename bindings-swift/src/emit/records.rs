//! Models: a `uniffi::Record` each.

macro_rules! records {
    (service { $service:literal $module:literal } $($record:tt)*) => { $(record! $record)* };
}

macro_rules! record {
    (output $model:ident $plain:literal $record:ident $name:literal [$($pages:ident)*]
     [$($doc:literal)*]
     $({ $field:ident [$ty:ty] $snake:literal $camel:literal $wire:literal
         [$($field_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[derive(uniffi::Record)]
        #[uniffi(name = $name)]
        pub struct $record {
            $($(#[doc = $field_doc])* pub $field: <$ty as $crate::convert::Lower>::To,)*
        }

        impl $crate::convert::Lower for $model {
            type To = $record;
            fn lower(self) -> $record {
                $record { $($field: $crate::convert::Lower::lower(self.$field),)* }
            }
        }

        pages! { $model $($pages)* }
    };

    (input $($model:tt)*) => { input! { $($model)* } };
}

/// Not `Debug`: it may hold a secret.
macro_rules! input {
    // All fields are changes: each may be left out.
    ($model:ident $plain:literal $record:ident $name:literal [] [$($doc:literal)*]
     $({ $field:ident [Change<$ty:ty>] $snake:literal $camel:literal $wire:literal
         [$($field_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[derive(uniffi::Record)]
        #[uniffi(name = $name)]
        pub struct $record {
            $($(#[doc = $field_doc])* #[uniffi(default = None)]
            pub $field: <rosterkit::Change<$ty> as $crate::convert::Lift>::From,)*
        }

        taken! { $model $record $($field $snake)* }
    };

    // All fields are required.
    ($model:ident $plain:literal $record:ident $name:literal [] [$($doc:literal)*]
     $({ $field:ident [$ty:ty] $snake:literal $camel:literal $wire:literal
         [$($field_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[derive(uniffi::Record)]
        #[uniffi(name = $name)]
        pub struct $record {
            $($(#[doc = $field_doc])* pub $field: <$ty as $crate::convert::Lift>::From,)*
        }

        taken! { $model $record $($field $snake)* }
    };
}

macro_rules! taken {
    ($model:ident $record:ident $($field:ident $snake:literal)*) => {
        impl $crate::convert::Lift for $model {
            type From = $record;
            fn lift(from: $record) -> Result<$model, rosterkit::Refusal> {
                Ok(rosterkit::bridge::FromFields::from_fields(($(
                    $crate::convert::Lift::lift(from.$field)
                        .map_err(|refusal: rosterkit::Refusal| refusal.inside($snake))?,
                )*)))
            }
        }
    };
}
