//! Clients: an async and a blocking `uniffi::Object` a service, made from its settings.

macro_rules! clients {
    (service { $service:literal $module:literal }
     client { $client:ident $name:literal $blocking:ident [$($doc:literal)*] }
     $({ $setting:ident [$kind:ident] $snake:literal $camel:literal [$($setting_doc:literal)*] })*
    ) => {
        client! { $client [$client] [$($doc)*] $($setting)* }
        client! {
            $blocking [$client]
            [$($doc)* "" "Each call blocks its thread until the answer is there."]
            $($setting)*
        }
    };
}

macro_rules! client {
    ($object:ident [$client:ident] [$($doc:literal)*] $($setting:ident)*) => {
        $(#[doc = $doc])*
        #[derive(uniffi::Object)]
        pub struct $object(rosterkit::$client);

        #[uniffi::export]
        impl $object {
            /// Make a client. What is left out is taken from the environment, then the defaults.
            #[uniffi::constructor(default($($setting = None),*))]
            pub fn new(
                $($setting: Option<String>,)*
            ) -> Result<std::sync::Arc<Self>, $crate::RosterKitError> {
                let mut builder = rosterkit::$client::builder();
                $(if let Some(value) = $setting {
                    builder = builder.$setting(value);
                })*
                Ok(std::sync::Arc::new(Self(builder.build()?)))
            }
        }
    };
}
