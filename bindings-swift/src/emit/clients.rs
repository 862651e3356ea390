//! Clients: an async and a blocking `uniffi::Object` a service, made from its settings.

macro_rules! clients {
    (service { $service:literal $module:literal }
     client { $client:ident $name:literal $blocking:ident [$($doc:literal)*] }
     $({ $setting:ident [$kind:ident] $snake:literal $camel:literal $setting_docs:tt })*
    ) => {
        client! {
            $client [$client] [async] [.await] answer
            [$($doc)*]
            $({ $setting [$kind] })*
        }
        client! {
            $blocking [$client] [] [] wait_for_answer
            [$($doc)* "" "Each call blocks its thread until the answer is there: not for the main actor,"
             "nor for async code, where it does not compile."]
            $({ $setting [$kind] })*
        }
    };
}

macro_rules! client {
    ($object:ident [$client:ident] [$($async:ident)?] [$($await:tt)*] $finish:ident
     [$($doc:literal)*]
     $({ $setting:ident [$kind:ident] })*
    ) => {
        $(#[doc = $doc])*
        ///
        /// One client serves any number of tasks and threads. It needs no closing.
        #[derive(uniffi::Object)]
        pub struct $object(rosterkit::$client);

        #[uniffi::export]
        impl $object {
            /// Make a client. It opens no connection.
            ///
            /// What is left out is taken from the environment, then from the defaults;
            /// ``explain()`` tells which.
            ///
            /// - Throws: ``RosterKitError/config(_:)`` with a sentence that names what is missing or wrong.
            #[uniffi::constructor(default($($setting = None,)* configuration))]
            #[allow(clippy::too_many_arguments, reason = "as many as there are settings")]
            pub fn new(
                $($setting: Option<<rosterkit_type!($kind) as $crate::convert::Lift>::From>,)*
                configuration: $crate::client::Configuration,
            ) -> Result<std::sync::Arc<Self>, $crate::errors::RosterKitError> {
                let mut builder = rosterkit::$client::builder();
                $(if let Some(value) =
                    $crate::convert::option::<rosterkit_type!($kind)>(stringify!($setting), $setting)?
                {
                    builder = builder.$setting(value);
                })*
                configured!(builder, configuration);
                Ok(std::sync::Arc::new(Self(builder.build()?)))
            }

            /// Send a request that has no operation of its own, with the same checks, credentials, retries and
            /// limits.
            ///
            /// - Parameters:
            ///   - method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer is lost, as
            ///     nobody knows what it does.
            ///   - path: Below the base URL, percent-encoded where needed.
            ///   - query: Names and values, not encoded.
            ///   - body: The body as JSON; none when left out.
            ///   - timeout: How long the whole call may take, in seconds.
            ///   - maxRetries: How often it may be tried again.
            /// - Throws: ``RosterKitError``; `CancellationError` when a task that waits for it is cancelled.
            #[uniffi::method(default(
                query = [], body = None, timeout = None, max_retries = None
            ))]
            pub $($async)? fn request(
                &self,
                method: String,
                path: String,
                query: Vec<$crate::client::QueryItem>,
                body: Option<$crate::value::Json>,
                timeout: Option<$crate::value::TimeInterval>,
                max_retries: Option<$crate::value::Int>,
            ) -> $crate::engine::Answered<rosterkit::RawAnswer> {
                let raw = $crate::client::RawRequest::read(method, path, query, body)?;
                let call = self.0.request(&raw.method, &raw.path, &raw.query(), raw.body.as_ref());
                let extra = $crate::client::Extra { timeout, max_retries };
                $crate::engine::$finish(call, extra)$($await)*
            }
        }

        shared_by_clients! { $object }
    };
}

/// What neither the settings nor the way of waiting make different.
macro_rules! shared_by_clients {
    ($object:ident) => {
        #[uniffi::export]
        impl $object {
            /// Return the same client with other limits. Connections, token and retry budget stay shared, so
            /// this costs next to nothing.
            ///
            /// - Parameters:
            ///   - timeout: How long a whole call may take over all attempts and waits, in seconds; of a listing,
            ///     each page.
            ///   - attemptTimeout: How long one attempt may take, its whole body included, in seconds.
            ///   - connectTimeout: How long making a connection may take, TLS included, in seconds.
            ///   - maxRetries: How often a call may be tried again.
            ///   - maxRetryAfter: The longest wait that a service may ask for, in seconds; a longer one is an
            ///     error at once.
            ///   - maxPages: How many pages a listing may have.
            ///   - maxBodyBytes: How long an answer may be once it is unpacked, in bytes, up to 1 GiB.
            /// - Throws: ``RosterKitError/invalidArgument(_:)`` for a limit out of its range.
            #[uniffi::method(default(
                timeout = None, attempt_timeout = None, connect_timeout = None, max_retries = None,
                max_retry_after = None, max_pages = None, max_body_bytes = None
            ))]
            #[allow(clippy::too_many_arguments, reason = "labels and defaults of Swift")]
            pub fn with_options(
                &self,
                timeout: Option<$crate::value::TimeInterval>,
                attempt_timeout: Option<$crate::value::TimeInterval>,
                connect_timeout: Option<$crate::value::TimeInterval>,
                max_retries: Option<$crate::value::Int>,
                max_retry_after: Option<$crate::value::TimeInterval>,
                max_pages: Option<$crate::value::Int>,
                max_body_bytes: Option<$crate::value::Int>,
            ) -> Result<std::sync::Arc<Self>, $crate::errors::RosterKitError> {
                let limits = $crate::client::Limits {
                    timeout, attempt_timeout, connect_timeout, max_retries, max_retry_after,
                    max_pages, max_body_bytes,
                };
                Ok(std::sync::Arc::new(Self(self.0.with_options(&limits.options()?)?)))
            }

            /// Tell where each setting came from, never what it is.
            pub fn explain(&self) -> Vec<$crate::client::SettingSource> {
                $crate::client::explained(self.0.explain())
            }

            /// Refuse further calls: of this client and of those made of it by `with_options`.
            ///
            /// Letting go of a client is enough; this is for those who want to be sure.
            pub fn close(&self) {
                self.0.close();
            }
        }
    };
}

/// Hand a configuration to a builder, whose type has no name outside of the core.
macro_rules! configured {
    ($builder:ident, $configuration:ident) => {
        let wire = $configuration.0;
        $builder = $builder.options(wire.limits.options()?);
        if let Some(most) = $crate::convert::option("max_in_flight", wire.max_in_flight)? {
            $builder = $builder.max_in_flight(most);
        }
        if let Some(proxy) = wire.proxy {
            $builder = $builder.proxy(proxy.0);
        }
        if let Some(file) = wire.ca_bundle {
            $builder = $builder.ca_bundle(file);
        }
        if let Some(file) = wire.client_certificate {
            $builder = $builder.client_certificate(file);
        }
        if let Some(allow) = wire.allow_insecure_http {
            $builder = $builder.allow_insecure_http(allow);
        }
        if let Some(suffix) = wire.user_agent {
            $builder = $builder.user_agent(suffix);
        }
        if let Some(clock) = wire.clock {
            $builder = $builder.clock(clock.0.clone());
        }
        if let Some(listener) = wire.listener {
            if wire.listens {
                $builder = $builder.observer($crate::listen::Telling(listener.clone()));
            }
            if wire.provides {
                $builder = $builder.token_provider($crate::listen::Provider(listener));
            }
        }
    };
}

/// What a setting of this kind is to the core.
macro_rules! rosterkit_type {
    (Secret) => {
        rosterkit::Secret
    };
    (String) => {
        String
    };
}
