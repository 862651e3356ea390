//! Making a client: what it is given, what the environment says, and which of them counted.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use reqwest::header::HeaderValue;
use url::{Host, Url};

use crate::Secret;
use crate::error::{Error, Result};
use crate::fork::PerProcess;
use crate::http::pool::{Connecting, ProxyServer};
use crate::http::token::{Credential, TokenProvider, is_usable};
use crate::http::{Client, Clock, Family, Observer, SystemClock};
use crate::limits::{CallOptions, Limits};
use crate::operation::Service;

/// Where the value of a setting came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// It was given to the builder.
    Argument,
    /// It was taken from this environment variable.
    Environment(&'static str),
    /// Nobody gave one, so the default counts.
    Default,
    /// Nobody gave one, and there is no default.
    Unset,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument => f.write_str("argument"),
            Self::Environment(name) => write!(f, "environment variable {name}"),
            Self::Default => f.write_str("default"),
            Self::Unset => f.write_str("not set"),
        }
    }
}

/// Where each setting of a client came from, never what it is. Shown, it is a line a setting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation(Vec<(&'static str, Source)>);

impl Explanation {
    /// The settings and their sources, in the order of the documentation.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &Source)> {
        self.0.iter().map(|(name, source)| (*name, source))
    }

    /// Where one setting came from; none when there is no such setting.
    pub fn source(&self, name: &str) -> Option<&Source> {
        self.0.iter().find(|(known, _)| *known == name).map(|(_, source)| source)
    }

    fn note(&mut self, name: &'static str, given: bool) {
        self.0.push((name, if given { Source::Argument } else { Source::Default }));
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.0.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
        for (index, (name, source)) in self.iter().enumerate() {
            let newline = if index > 0 { "\n" } else { "" };
            write!(f, "{newline}{name:width$}  {source}")?;
        }
        Ok(())
    }
}

/// A setting of a service, to be filled from the environment.
#[doc(hidden)]
pub struct Slot<'a> {
    pub name: &'static str,
    pub value: SlotValue<'a>,
}

#[doc(hidden)]
pub enum SlotValue<'a> {
    Text(&'a mut Option<String>),
    Secret(&'a mut Option<Secret>),
}

impl SlotValue<'_> {
    fn is_set(&self) -> bool {
        match self {
            Self::Text(value) => value.is_some(),
            Self::Secret(value) => value.is_some(),
        }
    }

    fn set(&mut self, text: String) {
        match self {
            Self::Text(value) => **value = Some(text),
            Self::Secret(value) => **value = Some(Secret::new(text)),
        }
    }
}

/// What a service's client is configured with, beside what all clients share.
#[doc(hidden)]
pub trait Settings {
    fn service(&self) -> &'static Service;

    fn slots(&mut self) -> Vec<Slot<'_>>;

    /// The text that a setting has, if it has one.
    fn url(&self, setting: &str) -> Option<&str>;

    /// The credential that the named settings make. `check` holds a URL against the rules.
    fn credential(
        &self,
        chosen: &[&str],
        base: Option<&Url>,
        check: UrlCheck,
    ) -> Result<Credential>;
}

/// Checks the URL of a setting.
#[doc(hidden)]
pub struct UrlCheck {
    allow_insecure_http: bool,
}

/// A client that a [`ClientBuilder`] can make.
#[doc(hidden)]
pub trait FromClient {
    fn from_client(client: Client, explanation: Arc<Explanation>) -> Self;
}

/// Makes the client of a service.
///
/// What is not set is taken from the environment (a variable that is empty counts as unset), then
/// from the defaults; [`explain`](crate::Paperspace::explain) tells which. Making a client opens no
/// connection; all clients of a process that connect in the same way share their connections.
pub struct ClientBuilder<S, C> {
    pub(crate) settings: S,
    shared: Shared,
    client: PhantomData<fn() -> C>,
}

/// What clients of all services are configured with.
#[derive(Default)]
struct Shared {
    provider: Option<Arc<dyn TokenProvider>>,
    options: CallOptions,
    max_in_flight: Option<usize>,
    proxy: Option<Secret>,
    ca_bundle: Option<PathBuf>,
    client_certificate: Option<PathBuf>,
    allow_insecure_http: Option<bool>,
    user_agent: Option<String>,
    clock: Option<Arc<dyn Clock>>,
    observer: Option<Arc<dyn Observer>>,
    environment: Option<BTreeMap<String, String>>,
}

impl<S: Settings, C> fmt::Debug for ClientBuilder<S, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientBuilder({})", self.settings.service().client)
    }
}

impl<S: Settings + Default, C: FromClient> ClientBuilder<S, C> {
    pub(crate) fn new() -> Self {
        Self { settings: S::default(), shared: Shared::default(), client: PhantomData }
    }

    /// Set how many requests of this client may be in flight at once, 64 by default.
    #[must_use]
    pub fn max_in_flight(mut self, max_in_flight: usize) -> Self {
        self.shared.max_in_flight = Some(max_in_flight);
        self
    }

    /// Allow `http://` to other hosts than this one. Credentials then travel in the clear.
    #[must_use]
    pub fn allow_insecure_http(mut self, allow_insecure_http: bool) -> Self {
        self.shared.allow_insecure_http = Some(allow_insecure_http);
        self
    }

    /// Set a file of certificate authorities (PEM) to trust in place of the platform's.
    #[must_use]
    pub fn ca_bundle(mut self, file: impl Into<PathBuf>) -> Self {
        self.shared.ca_bundle = Some(file.into());
        self
    }

    /// Set a file with the certificate, its chain and its key (PEM) that the client shows.
    #[must_use]
    pub fn client_certificate(mut self, file: impl Into<PathBuf>) -> Self {
        self.shared.client_certificate = Some(file.into());
        self
    }

    /// Set what is added to the client's own `User-Agent`.
    #[must_use]
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.shared.user_agent = Some(suffix.into());
        self
    }

    /// Set the proxy, with user and password in the URL if it wants them.
    ///
    /// Without it `HTTPS_PROXY` (for `http://` base URLs `http_proxy`), `ALL_PROXY` and `NO_PROXY` count, but never for
    /// this machine itself.
    #[must_use]
    pub fn proxy(mut self, url: impl Into<Secret>) -> Self {
        self.shared.proxy = Some(url.into());
        self
    }

    /// Set where bearer tokens come from, in place of a credential.
    #[must_use]
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.shared.provider = Some(Arc::new(provider));
        self
    }

    /// Set the limits of the client's calls.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.shared.options = options;
        self
    }

    /// Set who is told of attempts, answers and retries.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.shared.observer = Some(Arc::new(observer));
        self
    }

    /// Set where time and randomness come from, for tests.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.shared.clock = Some(Arc::new(clock));
        self
    }

    /// Set what is read in place of the process's environment: threads of Node have their own.
    #[doc(hidden)]
    #[must_use]
    pub fn environment(mut self, variables: BTreeMap<String, String>) -> Self {
        self.shared.environment = Some(variables);
        self
    }

    /// Make the client.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) with a sentence that names the setting: a credential
    /// missing, doubled or unusable, a URL that is not `https`, a certificate that is none.
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a limit out of its range.
    pub fn build(self) -> Result<C> {
        let Self { mut settings, shared, .. } = self;
        let (client, explanation) = shared.build(&mut settings)?;
        Ok(C::from_client(client, explanation))
    }
}

impl Shared {
    fn build(mut self, settings: &mut dyn Settings) -> Result<(Client, Arc<Explanation>)> {
        let service = settings.service();
        let mut explanation = Explanation::default();
        let chosen = self.fill_from_environment(settings, &mut explanation)?;
        let check = UrlCheck { allow_insecure_http: self.allow_insecure_http.unwrap_or(false) };
        let hosts = hosts(settings, &check)?;
        let base = hosts.iter().find(|(name, _)| *name == "base_url").map(|(_, url)| url);
        let credential = match self.provider.take() {
            Some(provider) => Credential::Provided(provider),
            None => settings.credential(&chosen, base, check)?,
        };
        let limits = self.options.apply(&Limits::default())?;
        let connecting = Connecting {
            connect_timeout: limits.connect_timeout,
            proxy: self.proxy_for(&hosts[0].1, &mut explanation),
            ca_bundle: read_file("ca_bundle", self.ca_bundle.as_deref())?.map(Arc::new),
            client_certificate: read_file(
                "client_certificate",
                self.client_certificate.as_deref(),
            )?
            .map(|pem| {
                String::from_utf8(pem).map(Secret::new).map_err(|_| {
                    Error::config("`client_certificate` holds no certificate in PEM form")
                })
            })
            .transpose()?,
        };
        connecting.check()?;
        for (name, given) in [
            ("ca_bundle", self.ca_bundle.is_some()),
            ("client_certificate", self.client_certificate.is_some()),
            ("allow_insecure_http", self.allow_insecure_http.is_some()),
            ("user_agent", self.user_agent.is_some()),
            ("max_in_flight", self.max_in_flight.is_some()),
            ("timeout", self.options.timeout.is_some()),
            ("attempt_timeout", self.options.attempt_timeout.is_some()),
            ("connect_timeout", self.options.connect_timeout.is_some()),
            ("max_retries", self.options.max_retries.is_some()),
            ("max_retry_after", self.options.max_retry_after.is_some()),
            ("max_pages", self.options.max_pages.is_some()),
            ("max_body_bytes", self.options.max_body_bytes.is_some()),
        ] {
            explanation.note(name, given);
        }
        let max_in_flight = self.max_in_flight.unwrap_or(64);
        if !(1..=10_000).contains(&max_in_flight) {
            return Err(Error::invalid_argument("max_in_flight", "must be 1 to 10,000"));
        }
        let family = Family {
            service,
            hosts,
            credential,
            connecting,
            user_agent: user_agent(self.user_agent.as_deref())?,
            max_in_flight,
            limits,
            clock: self.clock.unwrap_or_else(|| Arc::new(SystemClock)),
            observer: self.observer,
            closed: AtomicBool::new(false),
            live: PerProcess::new(),
        };
        Ok((Client::new(family), Arc::new(explanation)))
    }

    /// Fill the service's settings, and find the one credential among them.
    fn fill_from_environment(
        &self,
        settings: &mut dyn Settings,
        explanation: &mut Explanation,
    ) -> Result<Vec<&'static str>> {
        let service = settings.service();
        let of_credential =
            |name: &str| service.credentials.iter().any(|choice| choice.contains(&name));
        let mut slots = settings.slots();
        // A credential that was given must not be joined by one that happens to be around.
        let credential_given = self.provider.is_some()
            || slots.iter().any(|slot| of_credential(slot.name) && slot.value.is_set());
        let mut set = Vec::new();
        for (slot, setting) in slots.iter_mut().zip(service.settings) {
            let environment = setting
                .environment
                .filter(|_| !(credential_given && of_credential(slot.name)))
                .and_then(|name| Some((name, self.variable(name)?)));
            let source = if slot.value.is_set() {
                Source::Argument
            } else if let Some((name, value)) = environment {
                slot.value.set(value);
                Source::Environment(name)
            } else if let Some(default) = setting.default {
                slot.value.set(default.to_owned());
                Source::Default
            } else {
                Source::Unset
            };
            if of_credential(slot.name) && source != Source::Unset {
                set.push(slot.name);
                if let SlotValue::Secret(Some(secret)) = &slot.value
                    && !is_usable(secret)
                {
                    return Err(Error::config(format!(
                        "`{}` ({source}) is empty or holds a space, a newline or another character that no header can carry",
                        slot.name
                    )));
                }
            }
            explanation.0.push((slot.name, source));
        }
        let complete: Vec<_> = service
            .credentials
            .iter()
            .filter(|choice| choice.iter().all(|name| set.contains(name)))
            .collect();
        let used: usize = complete.iter().map(|choice| choice.len()).sum();
        let provided = usize::from(self.provider.is_some());
        if complete.len() + provided == 1 && used == set.len() {
            return Ok(set);
        }
        Err(wrong_credential(service, &set, self.provider.is_some(), explanation))
    }

    /// An environment variable; one that is empty counts as unset.
    fn variable(&self, name: &str) -> Option<String> {
        let value = match &self.environment {
            Some(variables) => variables.get(name).cloned(),
            None => std::env::var(name).ok(),
        };
        value.filter(|value| !value.is_empty())
    }

    /// The proxy for a base URL: the argument, else the environment.
    fn proxy_for(&self, base: &Url, explanation: &mut Explanation) -> Option<ProxyServer> {
        if let Some(url) = &self.proxy {
            explanation.0.push(("proxy", Source::Argument));
            return Some(ProxyServer { url: url.clone(), except: String::new() });
        }
        let read = |names: &[&'static str]| {
            let mut found = names.iter().filter_map(|name| Some((*name, self.variable(name)?)));
            found.next()
        };
        let of_scheme = match base.scheme() {
            "https" => read(&["HTTPS_PROXY", "https_proxy"]),
            // Upper case is left out: a CGI script's `Proxy` header arrives under that name.
            _ => read(&["http_proxy"]),
        };
        let found = of_scheme.or_else(|| read(&["ALL_PROXY", "all_proxy"]));
        let found = found.filter(|_| !is_loopback(base));
        explanation.0.push((
            "proxy",
            found.as_ref().map_or(Source::Unset, |(name, _)| Source::Environment(name)),
        ));
        let except = read(&["NO_PROXY", "no_proxy"]).map(|(_, hosts)| hosts);
        found.map(|(_, url)| ProxyServer { url: url.into(), except: except.unwrap_or_default() })
    }
}

/// The URLs of all hosts that operations are on, by setting: `base_url` first, if it is known.
fn hosts(settings: &dyn Settings, check: &UrlCheck) -> Result<Vec<(&'static str, Url)>> {
    let service = settings.service();
    let others = service.operations.iter().filter_map(|operation| operation.host);
    let mut hosts = Vec::new();
    for name in std::iter::once("base_url").chain(others) {
        if let Some(text) = settings.url(name) {
            hosts.push((name, check.url(name, text)?));
        }
    }
    if hosts.is_empty() { Err(Error::missing_setting(service, "base_url")) } else { Ok(hosts) }
}

fn wrong_credential(
    service: &Service,
    set: &[&str],
    provider: bool,
    explanation: &Explanation,
) -> Error {
    let choices = service.credentials.iter().map(|choice| {
        let parts = choice.iter().map(|name| {
            let setting = service.settings.iter().find(|setting| setting.name == *name);
            match setting.and_then(|setting| setting.environment) {
                Some(variable) => format!("`{name}` (or {variable})"),
                None => format!("`{name}`"),
            }
        });
        parts.collect::<Vec<_>>().join(" with ")
    });
    let choices = choices.chain(["a token provider".to_owned()]).collect::<Vec<_>>().join(", ");
    let mut given: Vec<String> = set
        .iter()
        .map(|name| match explanation.source(name) {
            Some(source) => format!("`{name}` ({source})"),
            None => format!("`{name}`"),
        })
        .collect();
    if provider {
        given.push("a token provider".to_owned());
    }
    let given = if given.is_empty() { "none".to_owned() } else { given.join(" and ") };
    Error::config(format!(
        "{} needs exactly one credential and has {given}; give one of: {choices}",
        service.title
    ))
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue> {
    let own = concat!("rosterkit/", env!("CARGO_PKG_VERSION"));
    let full = match suffix.map(str::trim) {
        None | Some("") => own.to_owned(),
        Some(suffix) => format!("{own} {suffix}"),
    };
    if full.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return HeaderValue::from_str(&full).map_err(|e| Error::config("`user_agent`").because(e));
    }
    Err(Error::config("`user_agent` holds a character that no header can carry"))
}

fn read_file(name: &str, path: Option<&Path>) -> Result<Option<Vec<u8>>> {
    path.map(std::fs::read).transpose().map_err(|error| {
        Error::config(format!("the file given as `{name}` cannot be read: {error}"))
    })
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl UrlCheck {
    /// Read the URL given as setting `name`.
    pub(crate) fn url(&self, name: &str, text: &str) -> Result<Url> {
        // A parser's error could quote a password in the URL.
        let url = Url::parse(text).map_err(|_| {
            Error::config(format!("`{name}` is no URL such as https://api.example.com/v1"))
        })?;
        let problem = if !url.username().is_empty() || url.password().is_some() {
            "must not hold a user or a password"
        } else if url.query().is_some() || url.fragment().is_some() {
            "must not hold a query or a fragment"
        } else if url.host().is_none() || !matches!(url.scheme(), "http" | "https") {
            "must begin with https://"
        } else if url.scheme() == "http" && !is_loopback(&url) && !self.allow_insecure_http {
            "must begin with https://; give `allow_insecure_http` to send credentials in the clear"
        } else if url.path().contains("//") {
            "must not hold empty path segments"
        } else {
            return Ok(url);
        };
        Err(Error::config(format!("`{name}` {problem}")))
    }
}
