//! Clients: a class a service. JavaScript makes two of it, as every operation can block or not.

macro_rules! clients {
    (service { $service:literal $module:literal }
     client { $client:ident $name:literal $async_client:ident $async_name:literal $sync:literal
              $docs:tt }
     $({ $setting:ident [$kind:ident] $snake:literal $camel:literal $setting_docs:tt })*
    ) => {
        #[napi_derive::napi(js_name = $name)]
        pub struct $client {
            client: rosterkit::$client,
        }

        impl $client {
            fn build(
                options: Unknown<'_>,
                provides: bool,
                environment: Unknown<'_>,
            ) -> rosterkit::Result<Self> {
                let options = Options::read(options, &[&[$($camel),*], LIMITS, OF_CLIENTS])?;
                let builder = rosterkit::$client::builder()
                    .options(options.limits()?)
                    .observer(Telling);
                let mut configuration = bridge::Configuration {
                    more_ca_variable: Some("NODE_EXTRA_CA_CERTS"),
                    ..bridge::Configuration::default()
                };
                if !is_undefined(environment) {
                    let refused = |refusal| bridge::errors::refused("environment", &refusal);
                    let variables = FromJs::from_js(environment).map_err(refused)?;
                    configuration.environment = Some(variables);
                }
                let mut builder = bridge::configure(builder, configuration);
                $(if let Some(value) = options.option::<$kind>($camel)? {
                    builder = builder.$setting(value);
                })*
                if provides {
                    builder = builder.token_provider(Provider);
                }
                if let Some(most) = options.option("maxInFlight")? {
                    builder = builder.max_in_flight(most);
                }
                if let Some(proxy) = options.option::<Secret>("proxy")? {
                    builder = builder.proxy(proxy);
                }
                if let Some(file) = options.option::<PathBuf>("caBundle")? {
                    builder = builder.ca_bundle(file);
                }
                if let Some(file) = options.option::<PathBuf>("clientCertificate")? {
                    builder = builder.client_certificate(file);
                }
                if let Some(allow) = options.option("allowInsecureHttp")? {
                    builder = builder.allow_insecure_http(allow);
                }
                if let Some(suffix) = options.option::<String>("userAgent")? {
                    builder = builder.user_agent(suffix);
                }
                if let Some(clock) = options.option::<FakeClock>("clock")? {
                    builder = builder.clock(clock);
                }
                Ok(Self { client: builder.build()? })
            }
        }

        client_class! { $client }
    };
}

/// What does not depend on the declarations.
macro_rules! client_class {
    ($client:ident) => {
        #[napi_derive::napi]
        impl $client {
            /// `provides` tells of a token provider, which JavaScript keeps as it does hooks;
            /// `of_worker` that the thread can be terminated; `environment` is read in place of the
            /// process's.
            #[napi(constructor)]
            pub fn new(
                env: &Env,
                options: Unknown<'_>,
                provides: bool,
                of_worker: bool,
                environment: Unknown<'_>,
            ) -> napi::Result<Self> {
                if of_worker {
                    Mailbox::of(env)?.set_of_worker();
                }
                Self::build(options, provides, environment).map_err(|e| errors::raised(env, &e))
            }

            /// The same client with other limits.
            #[napi]
            pub fn with_options(&self, env: &Env, options: Unknown<'_>) -> napi::Result<Self> {
                let limits = Options::read(options, &[LIMITS]).and_then(|options| options.limits());
                let other = limits.and_then(|limits| self.client.with_options(&limits));
                let client = other.map_err(|error| errors::raised(env, &error))?;
                Ok(Self { client })
            }

            #[napi]
            pub fn explain<'env>(&self, env: &'env Env) -> napi::Result<Object<'env>> {
                $crate::client::explained(env, self.client.explain())
            }

            /// What may be shown of it.
            #[napi]
            pub fn shown(&self) -> String {
                format!("{:?}", self.client)
            }

            #[napi]
            pub fn close(&self) {
                self.client.close();
            }

            /// Send a request that has no operation of its own.
            #[napi]
            pub fn request<'env>(
                &self,
                env: &'env Env,
                number: u32,
                caller: Unknown<'env>,
                options: Unknown<'env>,
                method: Unknown<'env>,
                path: Unknown<'env>,
            ) -> napi::Result<Unknown<'env>> {
                let call = RawRequest::read(method, path, options).map(|raw| {
                    let query = raw.query();
                    let call =
                        self.client.request(&raw.method, &raw.path, &query, raw.body.as_ref());
                    (call, raw.options)
                });
                send(env, number, caller, call)
            }
        }
    };
}

macro_rules! operations {
    (service $names:tt
     client { $client:ident $name:literal $async_client:ident $async_name:literal $sync:literal
              $client_docs:tt }
     $({ call $call:ident $call_snake:literal $call_camel:literal $call_docs:tt
         required [$({ $a:ident [$at:ty] $as:literal $ac:literal $ad:tt })*]
         optional [$({ $b:ident [$bt:ty] $bs:literal $bc:literal $bd:tt })*]
         [$answer:ty] })*
     $({ list $list:ident $list_snake:literal $list_camel:literal $list_docs:tt
         required [$({ $c:ident [$ct:ty] $cs:literal $cc:literal $cd:tt })*]
         optional [$({ $d:ident [$dt:ty] $ds:literal $dc:literal $dd:tt })*]
         [$item:ty] })*
    ) => {
        #[napi_derive::napi]
        impl $client {
            $(
                #[napi(js_name = $call_camel)]
                #[allow(clippy::too_many_arguments, reason = "an operation has those it has")]
                pub fn $call<'env>(
                    &self,
                    env: &'env Env,
                    number: u32,
                    caller: Unknown<'env>,
                    options: Unknown<'env>,
                    $($a: Unknown<'env>,)*
                ) -> napi::Result<Unknown<'env>> {
                    let call = Options::read(options, &[&[$($bc),*], OF_CALLS]).and_then(|options| {
                        let operations = self.client.operations();
                        let call =
                            operations.$call($(Given($a),)* $(options.given($bc)?),*);
                        Ok((call, options.of_call()?))
                    });
                    send(env, number, caller, call)
                }
            )*
            $(
                #[napi(js_name = $list_camel)]
                #[allow(clippy::too_many_arguments, reason = "an operation has those it has")]
                pub fn $list<'env>(
                    &self,
                    env: &'env Env,
                    options: Unknown<'env>,
                    $($c: Unknown<'env>,)*
                ) -> napi::Result<Listing> {
                    let course = Options::read(options, &[&[$($dc),*], OF_LISTS]).and_then(|options| {
                        let operations = self.client.operations();
                        let pager =
                            operations.$list($(Given($c),)* $(options.given($dc)?),*);
                        Ok(Course {
                            pager,
                            options: options.of_call()?,
                            prefetch: options.option("prefetch")?,
                            resume: options.option("resume")?,
                        })
                    });
                    course.map(Listing::of).map_err(|error| errors::raised(env, &error))
                }
            )*
        }
    };
}
