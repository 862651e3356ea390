//! Making a client: what it is given, what the environment says, and which of them counted.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use reqwest::header::HeaderValue;
use url::Url;

use crate::Secret;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::fork::PerProcess;
use crate::http::no_proxy::is_loopback;
use crate::http::pool::Connecting;
use crate::http::proxy::{Proxies, ProxyServer};
use crate::http::token::{Credential, TokenProvider, is_usable};
use crate::http::trust::{Origin, Trust};
use crate::http::{Client, Clock, Family, Observer, SystemClock};
use crate::operation::Service;
use crate::options::{CallOptions, ConnectingOptions, Limits, connecting_options};

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
    /// It is as these words say, such as `the platform's` for the certificates that are trusted.
    Other(String),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument => f.write_str("argument"),
            Self::Environment(name) => write!(f, "environment variable {name}"),
            Self::Default => f.write_str("default"),
            Self::Unset => f.write_str("not set"),
            Self::Other(words) => f.write_str(words),
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
pub struct Slot<'a> {
    pub name: &'static str,
    pub value: SlotValue<'a>,
}

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
pub struct UrlCheck {
    allow_insecure_http: bool,
}

/// A client that a [`ClientBuilder`] can make.
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
    pub(crate) connecting: ConnectingOptions,
    shared: Shared,
    client: PhantomData<fn() -> C>,
}

/// What clients of all services are configured with.
#[derive(Default)]
struct Shared {
    provider: Option<Arc<dyn TokenProvider>>,
    options: CallOptions,
    ca_variables: &'static [&'static str],
    more_ca_variable: Option<&'static str>,
    clock: Option<Arc<dyn Clock>>,
    observer: Option<Arc<dyn Observer>>,
    environment: Environment,
}

impl<S: Settings, C> fmt::Debug for ClientBuilder<S, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClientBuilder({})", self.settings.service().client)
    }
}

macro_rules! connecting_setters {
    ($($name:ident: $ty:ident {
        given: ($given:ty),
        kind: $kind:ident,
        sets: $sets:literal,
        $(default: $shown:literal,)?
        $(range: $range:literal, if $is_in_range:expr,)?
        more: $more:literal,
    })*) => {
        impl<S: Settings + Default, C: FromClient> ClientBuilder<S, C> {
            $(
                #[doc = concat!("Set ", $sets $(, "; ", $shown, " by default")?, ".")]
                $(#[doc = concat!("\nIt must be ", $range, ".")])?
                #[doc = concat!("\n", $more)]
                #[must_use]
                pub fn $name(mut self, $name: $given) -> Self {
                    self.connecting.$name = Some($name.into());
                    self
                }
            )*
        }
    };
}

connecting_options!(connecting_setters);

/// What only bindings set.
impl<S, C> ClientBuilder<S, C> {
    pub(crate) fn connecting(mut self, options: ConnectingOptions) -> Self {
        self.connecting = options;
        self
    }

    /// Set the variables that name authorities in a language, before `SSL_CERT_FILE`: the first
    /// that is set counts; and the variable that names authorities to trust beside the others.
    pub(crate) fn certificate_variables(
        mut self,
        instead: &'static [&'static str],
        more: Option<&'static str>,
    ) -> Self {
        (self.shared.ca_variables, self.shared.more_ca_variable) = (instead, more);
        self
    }

    /// Set what is read in place of the process's environment.
    pub(crate) fn environment(mut self, variables: BTreeMap<String, String>) -> Self {
        self.shared.environment = Environment::of(variables);
        self
    }
}

impl<S: Settings + Default, C: FromClient> ClientBuilder<S, C> {
    pub(crate) fn new() -> Self {
        Self {
            settings: S::default(),
            connecting: ConnectingOptions::default(),
            shared: Shared::default(),
            client: PhantomData,
        }
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

    /// Make the client.
    ///
    /// # Errors
    /// [`Config`](crate::ErrorKind::Config) with a sentence that names the setting: a credential
    /// missing, doubled or unusable, a URL that is not `https`, a certificate that is none.
    /// [`InvalidArgument`](crate::ErrorKind::InvalidArgument) for a limit out of its range.
    pub fn build(self) -> Result<C> {
        let Self { mut settings, connecting, shared, .. } = self;
        let (client, explanation) = shared.build(&mut settings, &connecting)?;
        Ok(C::from_client(client, explanation))
    }
}

impl Shared {
    fn build(
        mut self,
        settings: &mut dyn Settings,
        given: &ConnectingOptions,
    ) -> Result<(Client, Arc<Explanation>)> {
        let service = settings.service();
        let mut explanation = Explanation::default();
        let chosen = self.fill_from_environment(settings, &mut explanation)?;
        let check = UrlCheck { allow_insecure_http: given.allow_insecure_http.unwrap_or(false) };
        let hosts = hosts(settings, &check)?;
        let base = hosts.iter().find(|(name, _)| *name == "base_url").map(|(_, url)| url);
        let credential = match self.provider.take() {
            Some(provider) => Credential::Provided(provider),
            None => settings.credential(&chosen, base, check)?,
        };
        check_secrets(settings, &chosen, &credential, &explanation)?;
        let limits = self.options.apply(&Limits::default())?;
        let tokens = match &credential {
            Credential::Exchanged(request) => Some(&request.url),
            _ => None,
        };
        let urls = hosts.iter().map(|(_, url)| url).chain(tokens);
        let connecting = Connecting {
            connect_timeout: limits.connect_timeout,
            proxies: self.proxies(given.proxy.as_ref(), urls, &mut explanation)?,
            trust: self.trust(given.ca_bundle.as_deref(), &mut explanation)?,
            client_certificate: read_file(
                "client_certificate",
                given.client_certificate.as_deref(),
            )?
            .map(|pem| {
                String::from_utf8(pem).map(Secret::new).map_err(|_| {
                    Error::config("`client_certificate` holds no certificate in PEM form")
                })
            })
            .transpose()?,
        };
        connecting.check()?;
        let noted = given.given().filter(|(name, _)| *name != "proxy");
        noted.chain(self.options.given()).for_each(|(name, given)| explanation.note(name, given));
        given.check()?;
        let family = Family {
            service,
            hosts,
            credential,
            connecting,
            user_agent: user_agent(given.user_agent.as_deref())?,
            max_in_flight: given.max_in_flight.unwrap_or(64),
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
                .and_then(|name| Some((name, self.environment.text(name)?)));
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
            if let SlotValue::Text(Some(text)) = &slot.value
                && (text.contains(char::is_control) || text.trim() != text.as_str())
            {
                // A URL's parser would drop them, and use what is left.
                return Err(Error::config(format!(
                    "`{}` ({source}) begins or ends with a blank, or holds a newline or another control character",
                    slot.name
                )));
            }
            if of_credential(slot.name) && source != Source::Unset {
                set.push(slot.name);
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

    /// The proxies for what is at `urls`, which begin with the base URL.
    fn proxies<'a>(
        &self,
        given: Option<&Secret>,
        urls: impl Iterator<Item = &'a Url>,
        explanation: &mut Explanation,
    ) -> Result<Proxies> {
        let (proxies, source) = match given {
            Some(url) => (Proxies::only(ProxyServer::read(url, "`proxy`")?), Source::Argument),
            None => {
                let (proxies, variable) = Proxies::of_environment(&self.environment, urls)?;
                (proxies, variable.map_or(Source::Unset, Source::Environment))
            }
        };
        explanation.0.push(("proxy", source));
        Ok(proxies)
    }

    /// The certificate authorities to trust: the argument, else the environment, else the platform's.
    fn trust(&self, ca_bundle: Option<&Path>, explanation: &mut Explanation) -> Result<Arc<Trust>> {
        let variable = |name: &'static str| Some((name, self.environment.paths(name)?));
        let named = |name: &str| format!("the environment variable {name}");
        let mut sources = Vec::new();
        let mut only = Vec::new();
        if let Some(path) = ca_bundle {
            sources.push(Source::Argument);
            only.push(Origin::path(path.to_owned(), "`ca_bundle`".to_owned()));
        } else if let Some((name, path)) = self.ca_variables.iter().find_map(|name| variable(name))
        {
            sources.push(Source::Environment(name));
            only.push(Origin::path(path.into(), named(name)));
        } else {
            if let Some((name, path)) = variable("SSL_CERT_FILE") {
                sources.push(Source::Environment(name));
                only.push(Origin::path(path.into(), named(name)));
            }
            if let Some((name, list)) = variable("SSL_CERT_DIR") {
                sources.push(Source::Environment(name));
                only.push(Origin::folders(std::env::split_paths(&list).collect(), named(name)));
            }
        }
        let more = self.more_ca_variable.and_then(variable);
        let also: Vec<_> =
            more.iter().map(|(name, path)| Origin::path(path.into(), named(name))).collect();
        let trust = Trust::read(&only, &also)?;
        if only.is_empty() {
            let words = match trust.is_fallback {
                true => "Mozilla's, as none of this machine's were found",
                false => "the platform's",
            };
            sources.push(Source::Other(words.to_owned()));
        }
        sources.extend(more.map(|(name, _)| Source::Environment(name)));
        let source = match sources.as_slice() {
            [source] => source.clone(),
            several => {
                let words: Vec<_> = several.iter().map(Source::to_string).collect();
                Source::Other(words.join(" and "))
            }
        };
        explanation.0.push(("certificates", source));
        Ok(trust)
    }
}

/// Hold what is secret in a credential to where it travels: in a header as it is, or in a form to
/// a token endpoint, which can carry everything.
fn check_secrets(
    settings: &mut dyn Settings,
    chosen: &[&str],
    credential: &Credential,
    explanation: &Explanation,
) -> Result<()> {
    for slot in settings.slots().iter().filter(|slot| chosen.contains(&slot.name)) {
        let SlotValue::Secret(Some(secret)) = &slot.value else { continue };
        let problem = match credential {
            Credential::Exchanged(_) if secret.reveal().contains(char::is_control) => {
                "holds a newline or another control character"
            }
            Credential::Exchanged(_) if secret.reveal().is_empty() => "is empty",
            Credential::Fixed(_) if !is_usable(secret) => {
                "is empty or holds a space, a newline or another character that no header can carry"
            }
            _ => continue,
        };
        let source = explanation.source(slot.name).expect("it was filled");
        return Err(Error::config(format!("`{}` ({source}) {problem}", slot.name)));
    }
    Ok(())
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
    let full = match suffix.map(|suffix| suffix.trim_matches(' ')) {
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

impl UrlCheck {
    /// Read the URL given as setting `name`.
    pub(crate) fn url(&self, name: &str, text: &str) -> Result<Url> {
        // A parser's error could quote a password in the URL.
        let url = Url::parse(text).map_err(|_| {
            Error::config(format!("`{name}` is not a URL such as https://api.example.com/v1"))
        })?;
        let problem = if text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
            // The parser would drop them, or change them into what they are not.
            "must not hold blanks, control characters or backslashes"
        } else if !url.username().is_empty() || url.password().is_some() {
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
