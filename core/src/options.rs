//! The options of clients and calls: each option is declared once, in the two tables here.
//!
//! A row has the option's type, its range, its default and a clause that completes "Set …". It becomes
//! a field, a setter, a check and a [`ClientOption`], from which all other languages get theirs.

use std::path::PathBuf;
use std::time::Duration;

use crate::error::{Error, Result};
use crate::headers::Headers;
use crate::secret::Secret;

/// An option of clients, for generators of documentation and of bindings.
#[derive(Debug)]
#[non_exhaustive]
pub struct ClientOption {
    /// Its name, for example `max_retry_after`.
    pub name: &'static str,
    /// What kind of value it takes.
    pub kind: OptionKind,
    /// What it sets: a clause such as `how often a call may be tried again`.
    pub sets: &'static str,
    /// What is to be known beyond that, in paragraphs; mostly empty.
    pub more: &'static str,
    /// What counts when it is not given, for example `120 s`.
    pub default: Option<&'static str>,
    /// What it must be, for example `at least 1`.
    pub range: Option<&'static str>,
    /// Where it can be given.
    pub scope: Scope,
    /// Which clients have it.
    pub clients: Clients,
}

/// Which clients have an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clients {
    /// Those of the services, and `Access`.
    All,
    /// Those of the services.
    OfServices,
    /// `Access`.
    Access,
}

/// Where an option can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// When a client is made.
    Client,
    /// There, and to `with_options`.
    Limit,
    /// There, to `with_options`, and to a single call or listing.
    Call,
    /// To a single listing alone.
    Listing,
}

/// What kind of value an option takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionKind {
    /// A length of time.
    Duration,
    /// A whole number.
    Number,
    /// Yes or no.
    Flag,
    /// A text.
    Text,
    /// A text that is never shown.
    Secret,
    /// The path of a file.
    File,
    /// A program and its arguments.
    Command,
    /// Names of headers, and their values, which are never shown.
    Headers,
    /// A function that gives bearer tokens.
    TokenProvider,
    /// A function that is called when a call begins.
    CallHook,
    /// A function that is called when an attempt begins.
    RequestHook,
    /// A function that is called when an attempt ended.
    ResponseHook,
    /// A function that is called when a call will be tried again.
    RetryHook,
    /// A function that is called when a request waits before it is sent.
    PauseHook,
    /// A function that is called when a call ended.
    ResultHook,
    /// A function that is called when `Access` goes on with a target.
    TargetHook,
    /// A clock for tests.
    Clock,
}

impl OptionKind {
    /// Of a hook the name of the event that it is called with, such as `request`.
    pub const fn event(self) -> Option<&'static str> {
        Some(match self {
            Self::CallHook => "call",
            Self::RequestHook => "request",
            Self::ResponseHook => "response",
            Self::RetryHook => "retry",
            Self::PauseHook => "pause",
            Self::ResultHook => "result",
            Self::TargetHook => "target",
            _ => return None,
        })
    }
}

/// Every option that clients of all services have, in the order of the documentation.
pub fn client_options() -> impl Iterator<Item = &'static ClientOption> {
    all_options().filter(|option| option.clients != Clients::Access)
}

/// Every option that `Access` has, in the order of the documentation.
pub fn access_options() -> impl Iterator<Item = &'static ClientOption> {
    all_options().filter(|option| option.clients != Clients::OfServices)
}

/// Every option that any client has, in the order of the documentation.
pub fn all_options() -> impl Iterator<Item = &'static ClientOption> {
    FUNCTIONS[..1].iter().chain(LIMITS).chain(HEADERS).chain(CONNECTING).chain(&FUNCTIONS[1..])
}

/// The options of a single listing, beside its arguments and the options of calls.
pub const LISTING_OPTIONS: &[ClientOption] = &[
    ClientOption {
        name: "prefetch",
        kind: OptionKind::Number,
        sets: "how many pages are read ahead while earlier ones are being used",
        more: "Where pages are numbered (ZenML Pro) they are fetched side by side; where each page \
               names the next, one is as good as more.",
        default: Some("0"),
        range: Some("at most 64"),
        scope: Scope::Listing,
        clients: Clients::OfServices,
    },
    ClientOption {
        name: "resume",
        kind: OptionKind::Text,
        sets: "where to go on: the `resume` of an earlier listing, or of its error",
        more: "",
        default: None,
        range: None,
        scope: Scope::Listing,
        clients: Clients::OfServices,
    },
];

/// The longest time that an option can say.
pub(crate) const DAY: Duration = Duration::from_secs(24 * 60 * 60);

macro_rules! optional {
    () => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}

macro_rules! limits {
    ($($name:ident: $ty:ident {
        kind: $kind:ident,
        scope: $scope:ident,
        sets: $sets:literal,
        default: $default:expr, $shown:literal,
        $(range: $range:literal, if $is_in_range:expr,)?
    })*) => {
        /// Limits of a call; what is not set stays as it is.
        ///
        /// Given to a client's `with_options` or to a single [`Call`](crate::Call) or
        /// [`Pager`](crate::Pager).
        ///
        /// ```
        /// use std::time::Duration;
        /// let patient = rosterkit::CallOptions::default().timeout(Duration::from_secs(600)).max_retries(5);
        /// ```
        #[derive(Clone, Debug, Default, PartialEq)]
        #[non_exhaustive]
        pub struct CallOptions {
            $(#[doc = concat!("Override ", $sets, "; ", $shown, " by default.")] pub $name: Option<$ty>,)*
            /// Set which headers are sent beside the library's own; those of a client stay beside them.
            pub headers: Option<Headers>,
        }

        impl CallOptions {
            /// Set which headers are sent beside the library's own; those of a client stay beside them.
            #[must_use]
            pub fn headers<N: Into<String>, V: Into<Secret>>(
                mut self,
                headers: impl IntoIterator<Item = (N, V)>,
            ) -> Self {
                self.headers = Some(headers.into_iter().collect());
                self
            }

            $(
                #[doc = concat!("Set ", $sets, "; ", $shown, " by default.")]
                $(#[doc = concat!("\nIt must be ", $range, ".")])?
                #[must_use]
                pub fn $name(mut self, $name: $ty) -> Self {
                    self.$name = Some($name);
                    self
                }
            )*

            /// These options, and of others what these leave unset.
            pub(crate) fn over(&self, others: &Self) -> Self {
                let headers = match (&self.headers, &others.headers) {
                    (Some(own), Some(others)) => Some(own.over(others)),
                    (own, others) => own.clone().or_else(|| others.clone()),
                };
                Self { $($name: self.$name.or(others.$name),)* headers }
            }

            /// The limits with these in their place.
            pub(crate) fn apply(&self, limits: &Limits) -> Result<Limits> {
                $($(if self.$name.is_some_and(|given| !($is_in_range)(given)) {
                    return Err(Error::invalid_argument(stringify!($name), concat!("must be ", $range)));
                })?)*
                let headers = match &self.headers {
                    Some(headers) => headers.over(&limits.headers),
                    None => limits.headers.clone(),
                };
                headers.checked()?;
                Ok(Limits { $($name: self.$name.unwrap_or(limits.$name),)* headers })
            }

            /// Which are set.
            pub(crate) fn given(&self) -> impl Iterator<Item = (&'static str, bool)> + use<> {
                [$((stringify!($name), self.$name.is_some()),)* ("headers", self.headers.is_some())]
                    .into_iter()
            }
        }

        /// What a call is held to, after options and defaults, and the headers it is sent with.
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct Limits { $(pub $name: $ty,)* pub headers: Headers }

        impl Default for Limits {
            fn default() -> Self {
                Self { $($name: $default,)* headers: Headers::default() }
            }
        }

        const LIMITS: &[ClientOption] = &[$(ClientOption {
            name: stringify!($name),
            kind: OptionKind::$kind,
            sets: $sets,
            more: "",
            default: Some($shown),
            range: optional!($($range)?),
            scope: Scope::$scope,
            clients: Clients::All,
        },)*];
    };
}

limits! {
    timeout: Duration {
        kind: Duration,
        scope: Call,
        sets: "how long the whole call may take, over all attempts and waits",
        default: Duration::from_secs(120), "120 s",
        range: "more than 0 s and at most a day", if |time: Duration| !time.is_zero() && time <= DAY,
    }
    attempt_timeout: Duration {
        kind: Duration,
        scope: Limit,
        sets: "how long one attempt may take, its whole body included",
        default: Duration::from_secs(30), "30 s",
        range: "more than 0 s and at most a day", if |time: Duration| !time.is_zero() && time <= DAY,
    }
    connect_timeout: Duration {
        kind: Duration,
        scope: Limit,
        sets: "how long making a connection may take, TLS included",
        default: Duration::from_secs(5), "5 s",
        range: "more than 0 s and at most a day", if |time: Duration| !time.is_zero() && time <= DAY,
    }
    max_retries: u32 {
        kind: Number,
        scope: Call,
        sets: "how often a call may be tried again",
        default: 2, "2",
    }
    max_retry_after: Duration {
        kind: Duration,
        scope: Limit,
        sets: "the longest wait that a service may ask for, beyond which a call fails at once",
        default: Duration::from_secs(60), "60 s",
        range: "at most a day", if |time| time <= DAY,
    }
    max_pages: usize {
        kind: Number,
        scope: Limit,
        sets: "how many pages a listing may have",
        default: 10_000, "10,000",
        range: "at least 1", if |pages| pages > 0,
    }
    max_body_bytes: usize {
        kind: Number,
        scope: Limit,
        sets: "how many bytes an answer may have once it is unpacked",
        default: 16 << 20, "16 MiB",
        range: "1 byte to 1 GiB", if |bytes| (1..=1 << 30).contains(&bytes),
    }
}

// No number with a range, so it has no row above.
const HEADERS: &[ClientOption] = &[ClientOption {
    name: "headers",
    kind: OptionKind::Headers,
    sets: "which headers are sent beside the library's own",
    more: "Names and values, which are never shown. Those of a call are sent beside the client's, or in \
           their place where the name is the same. What the library sets itself, such as \
           `Authorization`, is refused. They are not sent to where tokens are obtained.",
    default: None,
    range: None,
    scope: Scope::Call,
    clients: Clients::All,
}];

/// Hand the options of connections to a macro: here to the one that writes what holds them, in
/// `config` to the one that writes the builder's setters.
macro_rules! connecting_options {
    ($emit:ident) => {
        $emit! {
            credential_file: PathBuf {
                given: (impl Into<PathBuf>),
                kind: File,
                clients: OfServices,
                sets: "which file has the credential: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and Seequent Evo",
                more: "Its content is the credential, with or without a line's end after it, and has at \
                    most 64 KiB. If it changes, calls use the new credential within a second, and at \
                    once if the service refuses the old one. If it cannot be read any more, what was \
                    read last is used until the service refuses that.",
            }
            credential_command: Vec<Secret> {
                given: (impl IntoIterator<Item: Into<Secret>>),
                take: crate::options::words,
                kind: Command,
                clients: OfServices,
                sets: "which command prints the credential, as its program and arguments: the `api_key` of Paperspace and ZenML Pro, the `token` of GitBook and Seequent Evo",
                more: "It is run without a shell and without input when the credential is first needed, and \
                    again when the service has refused what it printed; for a credential that is \
                    exchanged, whenever a token is obtained. It has 10 s and may print at most 64 KiB. \
                    What it prints is never shown, its standard error is not read.",
            }
            max_in_flight: usize {
                given: (usize),
                kind: Number,
                sets: "how many requests of the client may be in flight at once",
                default: "64",
                range: "1 to 10,000", if |requests| (1..=10_000).contains(&requests),
                more: "",
            }
            min_interval: std::time::Duration {
                given: (std::time::Duration),
                kind: Duration,
                sets: "how long apart two writes to a host begin at least",
                default: "0 s",
                range: "at most a day", if |time| time <= crate::options::DAY,
                more: "A write for which it would be too late fails at once, and is not sent.",
            }
            max_concurrency: usize {
                given: (usize),
                kind: Number,
                sets: "how many writes to a host may be under way at once, beside the reads",
                range: "1 to 10,000", if |writes| (1..=10_000).contains(&writes),
                more: "Without it they are bounded by `max_in_flight` alone.",
            }
            proxy: Secret {
                given: (impl Into<Secret>),
                kind: Secret,
                sets: "which proxy is used, with user and password in its URL if it wants them",
                more: "It begins with `http://`, `https://`, `socks5://` or, where the proxy is to \
                    look up the names of hosts, `socks5h://`.\n\n\
                    Without it the environment counts, for each URL by itself, but never for this \
                    machine: `HTTPS_PROXY` for `https://`, `http_proxy` for `http://`, else \
                    `ALL_PROXY`, each in capitals or not. In a CGI script, where `REQUEST_METHOD` \
                    is set, `HTTP_PROXY` in capitals is a header of the request, and is not read.\n\n\
                    `NO_PROXY` lists hosts that are reached without it, separated by commas or \
                    blanks: `example.com` (and all below it, also with a dot before it), \
                    `*.example.com` (only what is below it), an address, a network such as \
                    `10.0.0.0/8`, or `*` for all; each with `:port` if it is for that port only. \
                    The address of IPv6 is in brackets then.",
            }
            ca_bundle: PathBuf {
                given: (impl Into<PathBuf>),
                kind: File,
                sets: "which file of certificate authorities (PEM) is trusted in place of the platform's",
                more: "Without it `SSL_CERT_FILE` and `SSL_CERT_DIR` count, as they do for OpenSSL: \
                    a file, and a list of folders. Where neither is set, and the machine has no \
                    authorities either, Mozilla's are trusted, and a warning is logged.",
            }
            client_certificate: PathBuf {
                given: (impl Into<PathBuf>),
                kind: File,
                sets: "which file has the certificate, its chain and its key (PEM) that the client shows",
                more: "",
            }
            allow_insecure_http: bool {
                given: (bool),
                kind: Flag,
                sets: "whether `http://` may be used to other hosts than this one",
                more: "Credentials then travel in the clear.",
            }
            user_agent: String {
                given: (impl Into<String>),
                kind: Text,
                sets: "what is added to the client's own `User-Agent`",
                more: "",
            }
            ids_in_urls: bool {
                given: (bool),
                kind: Flag,
                sets: "whether the URLs in events and traces are those that are sent, with ids and query, and not with the route in place of both",
                more: "Ids can name people.",
            }
        }
    };
}

pub(crate) use connecting_options;

/// The words of a command, as the builder takes them.
pub(crate) fn words(words: impl IntoIterator<Item: Into<Secret>>) -> Vec<Secret> {
    words.into_iter().map(Into::into).collect()
}

macro_rules! clients {
    () => {
        Clients::All
    };
    ($clients:ident) => {
        Clients::$clients
    };
}

macro_rules! connecting {
    ($($name:ident: $ty:ty {
        given: ($given:ty),
        $(take: $take:path,)?
        kind: $kind:ident,
        $(clients: $clients:ident,)?
        sets: $sets:literal,
        $(default: $shown:literal,)?
        $(range: $range:literal, if $is_in_range:expr,)?
        more: $more:literal,
    })*) => {
        /// How clients reach their services, and as whom, beside the limits of calls; what is not set
        /// is none.
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ConnectingOptions {
            $(#[doc = concat!("Set ", $sets, ".")] pub $name: Option<$ty>,)*
        }

        impl ConnectingOptions {
            /// Refuse what is out of its range.
            pub(crate) fn check(&self) -> Result<()> {
                $($(if self.$name.is_some_and(|given| !($is_in_range)(given)) {
                    return Err(Error::invalid_argument(stringify!($name), concat!("must be ", $range)));
                })?)*
                Ok(())
            }

            /// Which are set.
            pub(crate) fn given(&self) -> impl Iterator<Item = (&'static str, bool)> + use<> {
                [$((stringify!($name), self.$name.is_some())),*].into_iter()
            }
        }

        const CONNECTING: &[ClientOption] = &[$(ClientOption {
            name: stringify!($name),
            kind: OptionKind::$kind,
            sets: $sets,
            more: $more,
            default: optional!($($shown)?),
            range: optional!($($range)?),
            scope: Scope::Client,
            clients: clients!($($clients)?),
        },)*];
    };
}

connecting_options!(connecting);

const fn function(
    name: &'static str,
    kind: OptionKind,
    sets: &'static str,
    clients: Clients,
) -> ClientOption {
    let (more, default, range, scope) = ("", None, None, Scope::Client);
    ClientOption { name, kind, sets, more, default, range, scope, clients }
}

// What takes a function is given in each language's own way: Rust has traits for them.
const FUNCTIONS: &[ClientOption] = &[
    function(
        "token_provider",
        OptionKind::TokenProvider,
        "what gives bearer tokens, in place of a credential",
        Clients::OfServices,
    ),
    function("on_call", OptionKind::CallHook, "what is called when a call begins", Clients::All),
    function(
        "on_request",
        OptionKind::RequestHook,
        "what is called when an attempt begins",
        Clients::All,
    ),
    function(
        "on_response",
        OptionKind::ResponseHook,
        "what is called when an attempt ended",
        Clients::All,
    ),
    function(
        "on_retry",
        OptionKind::RetryHook,
        "what is called when a call will be tried again",
        Clients::All,
    ),
    function(
        "on_pause",
        OptionKind::PauseHook,
        "what is called when a request waits before it is sent: for a new allowance of the service, or as \
         writes are held apart",
        Clients::All,
    ),
    function(
        "on_result",
        OptionKind::ResultHook,
        "what is called when a call ended, with success or not, or was cancelled",
        Clients::All,
    ),
    function(
        "on_target",
        OptionKind::TargetHook,
        "what is called when a target begins, has got another page, or ended",
        Clients::Access,
    ),
    function(
        "clock",
        OptionKind::Clock,
        "where time and randomness come from, for tests",
        Clients::All,
    ),
];
