//! Clients: two classes a service, one that blocks and one for asyncio.

macro_rules! clients {
    (service { $service:literal $module:literal }
     client { $client:ident $name:literal $async_client:ident $async_name:literal $sync:literal
              [$($doc:literal)*] }
     $({ $setting:ident [$kind:ident] $snake:literal $camel:literal [$($setting_doc:literal)*] })*
    ) => {
        client_class! {
            $client $name [$client] blocking $service [$($doc)*]
            $({ $setting [$kind] $snake [$($setting_doc)*] })*
        }
        client_class! {
            $async_client $async_name [$client] asynchronous $service
            [$($doc)* "" "Its calls are coroutines, its listings async iterators."]
            $({ $setting [$kind] $snake [$($setting_doc)*] })*
        }

        #[pymethods]
        impl $client {
            fn __enter__(slf: Bound<'_, Self>) -> Bound<'_, Self> {
                slf
            }

            #[pyo3(signature = (*_raised))]
            fn __exit__(&self, _raised: &Bound<'_, PyTuple>) {
                self.0.close();
            }

            /// Refuse further calls: of this client and of those made of it by `with_options`.
            /// Dropping a client is enough; this is for those who want to be sure.
            fn close(&self) {
                self.0.close();
            }
        }

        #[pymethods]
        impl $async_client {
            fn __aenter__(slf: Bound<'_, Self>) -> Ready {
                Ready::new(slf.into_any().unbind())
            }

            #[pyo3(signature = (*_raised))]
            fn __aexit__(&self, py: Python<'_>, _raised: &Bound<'_, PyTuple>) -> Ready {
                self.aclose(py)
            }

            /// Refuse further calls: of this client and of those made of it by `with_options`.
            /// Dropping a client is enough; this is for those who want to be sure.
            fn aclose(&self, py: Python<'_>) -> Ready {
                self.0.close();
                Ready::new(py.None())
            }
        }

        /// Add the classes to the package's module.
        pub fn add_clients(module: &Bound<'_, PyModule>) -> PyResult<()> {
            module.add_class::<$client>()?;
            module.add_class::<$async_client>()?;
            let class = module.py().get_type::<$async_client>();
            coroutine_functions(&class, $async_client::CALLS)?;
            coroutine_functions(&class, &["request", "aclose", "__aenter__", "__aexit__"])
        }
    };
}

macro_rules! client_class {
    ($class:ident $name:literal [$client:ident] $style:ident $service:literal [$($doc:literal)*]
     $({ $setting:ident [$kind:ident] $snake:literal [$($setting_doc:literal)*] })*
    ) => {
        $(#[doc = $doc])*
        #[doc = ""]
        #[doc = "What is left out is taken from the environment, then from the defaults; `explain()` tells which."]
        #[doc = ""]
        #[doc = "Args:"]
        $(#[doc = concat!("    ", $snake, ":" $(, " ", $setting_doc)*)])*
        #[doc = include_str!("docs/client_options.txt")]
        // With a `__dict__`, so that a test can put a mock in the place of a method.
        #[pyclass(frozen, dict, name = $name, module = "rosterkit")]
        pub struct $class(rosterkit::$client, Held);

        #[pymethods]
        impl $class {
            #[new]
            #[pyo3(signature = (
                *, $($setting = None,)* token_provider = None, timeout = None,
                attempt_timeout = None, connect_timeout = None, max_retries = None,
                max_retry_after = None, max_pages = None, max_body_bytes = None,
                max_in_flight = None, proxy = None, ca_bundle = None, client_certificate = None,
                allow_insecure_http = None, user_agent = None, on_request = None,
                on_response = None, on_retry = None, clock = None
            ))]
            #[allow(clippy::too_many_arguments, reason = "keywords of Python")]
            fn new(
                py: Python<'_>,
                $($setting: Option<&Bound<'_, PyAny>>,)*
                token_provider: Option<&Bound<'_, PyAny>>,
                timeout: Option<&Bound<'_, PyAny>>,
                attempt_timeout: Option<&Bound<'_, PyAny>>,
                connect_timeout: Option<&Bound<'_, PyAny>>,
                max_retries: Option<&Bound<'_, PyAny>>,
                max_retry_after: Option<&Bound<'_, PyAny>>,
                max_pages: Option<&Bound<'_, PyAny>>,
                max_body_bytes: Option<&Bound<'_, PyAny>>,
                max_in_flight: Option<&Bound<'_, PyAny>>,
                proxy: Option<&Bound<'_, PyAny>>,
                ca_bundle: Option<&Bound<'_, PyAny>>,
                client_certificate: Option<&Bound<'_, PyAny>>,
                allow_insecure_http: Option<&Bound<'_, PyAny>>,
                user_agent: Option<&Bound<'_, PyAny>>,
                on_request: Option<&Bound<'_, PyAny>>,
                on_response: Option<&Bound<'_, PyAny>>,
                on_retry: Option<&Bound<'_, PyAny>>,
                clock: Option<&Bound<'_, PyAny>>,
            ) -> PyResult<Self> {
                let provider = option(token_provider, "token_provider")?;
                let held = Held::new(
                    Hooks::read(on_request, on_response, on_retry)?,
                    provider.map(|Callable(provider)| provider),
                );
                let builder = rosterkit::$client::builder()
                    .options(limits(
                        timeout, attempt_timeout, connect_timeout, max_retries, max_retry_after,
                        max_pages, max_body_bytes,
                    )?)
                    .observer(held.observer());
                let mut builder = bridge::configure(builder, bridge::Configuration {
                    ca_variables: &["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"],
                    ..bridge::Configuration::default()
                });
                $(if let Some(value) = option::<$kind>($setting, $snake)? {
                    builder = builder.$setting(value);
                })*
                if let Some(provider) = held.provider() {
                    builder = builder.token_provider(provider);
                }
                if let Some(most) = option(max_in_flight, "max_in_flight")? {
                    builder = builder.max_in_flight(most);
                }
                if let Some(proxy) = option::<Secret>(proxy, "proxy")? {
                    builder = builder.proxy(proxy);
                }
                if let Some(file) = option::<PathBuf>(ca_bundle, "ca_bundle")? {
                    builder = builder.ca_bundle(file);
                }
                if let Some(file) = option::<PathBuf>(client_certificate, "client_certificate")? {
                    builder = builder.client_certificate(file);
                }
                if let Some(allow) = option(allow_insecure_http, "allow_insecure_http")? {
                    builder = builder.allow_insecure_http(allow);
                }
                if let Some(suffix) = option::<String>(user_agent, "user_agent")? {
                    builder = builder.user_agent(suffix);
                }
                if let Some(clock) = option::<FakeClock>(clock, "clock")? {
                    builder = builder.clock(clock);
                }
                let client = builder.build().map_err(|error| errors::raised(py, &error))?;
                Ok(Self(client, held))
            }

            /// Return the same client with other limits. Connections, token and retry budget stay
            /// shared, so this costs next to nothing.
            #[pyo3(signature = (
                *, timeout = None, attempt_timeout = None, connect_timeout = None,
                max_retries = None, max_retry_after = None, max_pages = None,
                max_body_bytes = None
            ))]
            #[allow(clippy::too_many_arguments, reason = "keywords of Python")]
            fn with_options(
                slf: &Bound<'_, Self>,
                py: Python<'_>,
                timeout: Option<&Bound<'_, PyAny>>,
                attempt_timeout: Option<&Bound<'_, PyAny>>,
                connect_timeout: Option<&Bound<'_, PyAny>>,
                max_retries: Option<&Bound<'_, PyAny>>,
                max_retry_after: Option<&Bound<'_, PyAny>>,
                max_pages: Option<&Bound<'_, PyAny>>,
                max_body_bytes: Option<&Bound<'_, PyAny>>,
            ) -> PyResult<Self> {
                let limits = limits(
                    timeout, attempt_timeout, connect_timeout, max_retries, max_retry_after,
                    max_pages, max_body_bytes,
                )?;
                let Self(client, held) = slf.get();
                let other = client.with_options(&limits);
                let other = other.map_err(|error| errors::raised(py, &error))?;
                Ok(Self(other, held.shared(slf.as_any())))
            }

            fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
                self.1.traverse(self.0.holders(), &visit)
            }

            /// Send a request that has no operation of its own, with the same checks, credentials,
            /// retries and limits.
            ///
            /// Args:
            ///     method: GET, POST, PUT, PATCH or DELETE. A PATCH is not repeated when its answer
            ///         is lost, as nobody knows what it does.
            ///     path: Below the base URL, percent-encoded where needed.
            ///     query: Names and values, not encoded.
            ///     json: The body; none when left out.
            ///     timeout: How long the whole call may take, in seconds.
            ///     max_retries: How often it may be tried again.
            #[pyo3(signature = (
                method, path, *, query = None, json = Maybe::Left, timeout = None,
                max_retries = None
            ))]
            #[allow(clippy::too_many_arguments, reason = "keywords of Python")]
            fn request<'py>(
                &self,
                py: Python<'py>,
                method: &Bound<'py, PyAny>,
                path: &Bound<'py, PyAny>,
                query: Option<&Bound<'py, PyAny>>,
                json: Maybe<'py>,
                timeout: Option<&Bound<'py, PyAny>>,
                max_retries: Option<&Bound<'py, PyAny>>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let method: String = take(method, "method")?;
                let path: String = take(path, "path")?;
                let query = $crate::client::query(query)?;
                let query: Vec<_> = query.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
                let body = match &json {
                    Maybe::Left => None,
                    Maybe::Given(value) => Some(take::<serde_json::Value>(value, "json")?),
                };
                let call = self.0.request(&method, &path, &query, body.as_ref());
                Surface::$style(call, py, Extra::read(&self.1, timeout, max_retries)?)
            }

            /// Tell where each setting came from, never what it is.
            fn explain<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
                $crate::client::explained(py, self.0.explain())
            }

            fn __repr__(&self) -> String {
                format!("{:?}", self.0).replacen(stringify!($client), $name, 1)
            }

            fn __reduce__(&self) -> PyResult<()> {
                Err($crate::client::not_pickled())
            }
        }
    };
}

/// The operations of both clients.
macro_rules! operations {
    (service $names:tt
     client { $client:ident $name:literal $async_client:ident $async_name:literal $sync:literal
              $client_doc:tt }
     $($operation:tt)*
    ) => {
        operations_of! { $client blocking $($operation)* }
        operations_of! { $async_client asynchronous $($operation)* }
    };
}

macro_rules! operations_of {
    ($class:ident $style:ident
     $({ call $call:ident $call_snake:literal $call_camel:literal [$($call_doc:literal)*]
         required [$({ $a:ident [$at:ty] $as:literal $ac:literal [$($ad:literal)*] })*]
         optional [$({ $b:ident [$bt:ty] $bs:literal $bc:literal [$($bd:literal)*] })*]
         [$answer:ty] })*
     $({ list $list:ident $list_snake:literal $list_camel:literal [$($list_doc:literal)*]
         required [$({ $c:ident [$ct:ty] $cs:literal $cc:literal [$($cd:literal)*] })*]
         optional [$({ $d:ident [$dt:ty] $ds:literal $dc:literal [$($dd:literal)*] })*]
         [$item:ty] })*
    ) => {
        impl $class {
            pub const CALLS: &[&str] = &[$($call_snake),*];
        }

        #[pymethods]
        impl $class {
            $(
                $(#[doc = $call_doc])*
                #[doc = "\nArgs:"]
                $(#[doc = concat!("    ", $as, ":" $(, " ", $ad)*)])*
                $(#[doc = concat!("    ", $bs, ":" $(, " ", $bd)*)])*
                #[doc = include_str!("docs/call_options.txt")]
                #[pyo3(signature = ($($a,)* *, $($b = None,)* timeout = None, max_retries = None))]
                #[allow(clippy::too_many_arguments, reason = "keywords of Python")]
                fn $call<'py>(
                    &self,
                    py: Python<'py>,
                    $($a: &Bound<'py, PyAny>,)*
                    $($b: Option<&Bound<'py, PyAny>>,)*
                    timeout: Option<&Bound<'py, PyAny>>,
                    max_retries: Option<&Bound<'py, PyAny>>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    let call = self.0.operations().$call($(Given($a),)* $($b.map(Given)),*);
                    Surface::$style(call, py, Extra::read(&self.1, timeout, max_retries)?)
                }
            )*
            $(
                $(#[doc = $list_doc])*
                #[doc = "\nArgs:"]
                $(#[doc = concat!("    ", $cs, ":" $(, " ", $cd)*)])*
                $(#[doc = concat!("    ", $ds, ":" $(, " ", $dd)*)])*
                #[doc = include_str!("docs/list_options.txt")]
                #[pyo3(signature = (
                    $($c,)* *, $($d = None,)* prefetch = None, resume = None, timeout = None,
                    max_retries = None
                ))]
                #[allow(clippy::too_many_arguments, reason = "keywords of Python")]
                fn $list<'py>(
                    &self,
                    py: Python<'py>,
                    $($c: &Bound<'py, PyAny>,)*
                    $($d: Option<&Bound<'py, PyAny>>,)*
                    prefetch: Option<&Bound<'py, PyAny>>,
                    resume: Option<&Bound<'py, PyAny>>,
                    timeout: Option<&Bound<'py, PyAny>>,
                    max_retries: Option<&Bound<'py, PyAny>>,
                ) -> PyResult<Bound<'py, PyAny>> {
                    let list = self.0.operations().$list($(Given($c),)* $($d.map(Given)),*);
                    let extra = Extra::read(&self.1, timeout, max_retries)?.of_list(prefetch, resume)?;
                    Surface::$style(list, py, extra)
                }
            )*
        }
    };
}
