//! Models: a `uniffi::Record` each; for those that are listed a pager and a page as well.

macro_rules! models {
    (service { $service:literal $module:literal } $($model:tt)*) => { $(model! $model)* };
}

macro_rules! model {
    (output $model:ident $plain:literal $record:ident $name:literal [$($pages:ident)*]
     [$($doc:literal)*]
     $({ $field:ident [$ty:ty] $snake:literal $camel:literal $wire:literal
         [$($field_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, uniffi::Record)]
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
        #[derive(Clone, Default, PartialEq, uniffi::Record)]
        #[uniffi(name = $name)]
        pub struct $record {
            $($(#[doc = $field_doc])* #[uniffi(default = None)]
            pub $field: Option<Option<<$ty as $crate::convert::Lift>::From>>,)*
        }

        impl $crate::convert::Lift for $model {
            type From = $record;
            fn lift(from: $record) -> Result<$model, $crate::error::Refused> {
                let mut model = $model::new();
                $(model.$field = $crate::convert::lift_part($camel, from.$field)?;)*
                Ok(model)
            }
        }
    };

    // All fields are required.
    ($model:ident $plain:literal $record:ident $name:literal [] [$($doc:literal)*]
     $({ $field:ident [$ty:ty] $snake:literal $camel:literal $wire:literal
         [$($field_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, PartialEq, uniffi::Record)]
        #[uniffi(name = $name)]
        pub struct $record {
            $($(#[doc = $field_doc])* pub $field: <$ty as $crate::convert::Lift>::From,)*
        }

        impl $crate::convert::Lift for $model {
            type From = $record;
            fn lift(from: $record) -> Result<$model, $crate::error::Refused> {
                Ok($model::new($($crate::convert::lift_part::<$ty>($camel, from.$field)?),*))
            }
        }
    };
}

macro_rules! pages {
    ($item:ident) => {};
    ($item:ident $pager:ident $page:ident) => {
        /// One page of a listing.
        #[derive(Clone, Debug, PartialEq, uniffi::Record)]
        pub struct $page {
            /// What is on it, in the service's order.
            pub items: Vec<<$item as $crate::convert::Lower>::To>,
            /// The HTTP status.
            pub status: u16,
            /// The answer's request id, if it had one.
            pub request_id: Option<String>,
        }

        impl $crate::convert::Lower for rosterkit::Page<$item> {
            type To = $page;
            fn lower(self) -> $page {
                let items = $crate::convert::Lower::lower(self.items);
                $page { items, status: self.status, request_id: self.request_id }
            }
        }

        /// A listing, page by page.
        #[derive(uniffi::Object)]
        pub struct $pager($crate::engine::Listing<$item>);

        impl $crate::convert::Listed for $item {
            type Pager = $pager;
            fn pager(
                pager: Result<rosterkit::Pager<$item>, $crate::RosterKitError>,
            ) -> std::sync::Arc<$pager> {
                std::sync::Arc::new($pager($crate::engine::Listing::new(pager)))
            }
        }

        #[uniffi::export]
        impl $pager {
            /// The next page; none at the end.
            pub async fn next_page(&self) -> Result<Option<$page>, $crate::RosterKitError> {
                let page = $crate::engine::on_runtime(self.0.next_page()).await?;
                Ok($crate::convert::Lower::lower(page))
            }

            /// The next page, when it is there; none at the end.
            pub fn wait_for_page(&self) -> Result<Option<$page>, $crate::RosterKitError> {
                let page = rosterkit::blocking::block_on(self.0.next_page())?;
                Ok($crate::convert::Lower::lower(page))
            }

            /// Where to go on.
            pub fn resume(&self) -> String {
                self.0.resume()
            }
        }
    };
}
