//! Where clients come from: the program gives them, or the environment describes them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use super::Settings;
use super::order::sort_by_key;
use crate::config::{ClientBuilder, Common, Explanation, FromSettings, Source};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::Service;
use crate::options::{CallOptions, Limits};
use crate::services::clients::{Evo, GitBook, Paperspace, ZenML, evo, gitbook, paperspace, zenml};
use crate::services::{SERVICES, blocking};

/// One of the services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    Paperspace,
    ZenML,
    GitBook,
    Evo,
}

impl Kind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Paperspace, Self::ZenML, Self::GitBook, Self::Evo];

    pub fn service(self) -> &'static Service {
        SERVICES[self as usize]
    }

    /// Its name in targets, such as `paperspace`.
    pub fn name(self) -> &'static str {
        self.service().name
    }
}

/// The name of a service, and of a set of credentials for it: `paperspace`, `paperspace@EU`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceName {
    pub kind: Kind,
    /// What the variables of the set begin with.
    pub set: Option<String>,
}

impl fmt::Display for SourceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.set {
            Some(set) => write!(f, "{}@{set}", self.kind.name()),
            None => f.write_str(self.kind.name()),
        }
    }
}

impl FromStr for SourceName {
    type Err = String;

    fn from_str(text: &str) -> std::result::Result<Self, String> {
        let (service, set) = match text.split_once('@') {
            Some((service, set)) => (service, Some(set)),
            None => (text, None),
        };
        let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.name() == service) else {
            let known: Vec<_> = Kind::ALL.iter().map(|kind| format!("`{}`", kind.name())).collect();
            return Err(format!("`{service}` is none of the services: {}", known.join(", ")));
        };
        let is_part_of_a_variable = |set: &str| {
            !set.is_empty() && set.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        if let Some(set) = set.filter(|set| !is_part_of_a_variable(set)) {
            return Err(format!(
                "`{set}` cannot be what the names of variables begin with: it has letters, digits \
                 and underscores"
            ));
        }
        Ok(Self { kind, set: set.map(str::to_owned) })
    }
}

/// A client of any of the services.
#[derive(Clone, Debug)]
pub enum ServiceClient {
    /// Of Paperspace.
    Paperspace(Paperspace),
    /// Of ZenML Pro.
    ZenML(ZenML),
    /// Of GitBook.
    GitBook(GitBook),
    /// Of Seequent Evo.
    Evo(Evo),
}

macro_rules! of_any_service {
    ($($client:ident),*) => {
        $(
            impl From<$client> for ServiceClient {
                fn from(client: $client) -> Self {
                    Self::$client(client)
                }
            }

            impl From<blocking::$client> for ServiceClient {
                fn from(client: blocking::$client) -> Self {
                    Self::$client(client.into())
                }
            }
        )*

        impl ServiceClient {
            fn kind(&self) -> Kind {
                match self { $(Self::$client(_) => Kind::$client,)* }
            }

            fn with_options(&self, options: &CallOptions) -> Result<Self> {
                Ok(match self { $(Self::$client(client) => client.with_options(options)?.into(),)* })
            }

            /// The address that it is for.
            pub(super) fn address(&self) -> &str {
                match self { $(Self::$client(client) => client.address(),)* }
            }
        }
    };
}

of_any_service!(Paperspace, ZenML, GitBook, Evo);

/// Clients by the names of their sources.
#[derive(Clone, Debug, Default)]
pub struct Clients(BTreeMap<String, ServiceClient>);

impl<N: Into<String>, C: Into<ServiceClient>> FromIterator<(N, C)> for Clients {
    fn from_iter<I: IntoIterator<Item = (N, C)>>(clients: I) -> Self {
        // One by one: collecting a map sorts, which is more code than is needed for a few clients.
        let mut all = BTreeMap::new();
        for (name, client) in clients {
            all.insert(name.into(), client.into());
        }
        Self(all)
    }
}

impl<N: Into<String>, C: Into<ServiceClient>, const K: usize> From<[(N, C); K]> for Clients {
    fn from(clients: [(N, C); K]) -> Self {
        clients.into_iter().collect()
    }
}

impl<C: FromSettings<Settings>> ClientBuilder<Settings, C> {
    /// Use a client in place of the one that the environment describes, by the name of its source:
    /// `gitbook`, `paperspace@EU`.
    #[must_use]
    pub fn client(mut self, source: impl Into<String>, client: impl Into<ServiceClient>) -> Self {
        let Clients(clients) = self.settings.clients.get_or_insert_default();
        clients.insert(source.into(), client.into());
        self
    }
}

/// What all copies share: the clients that were given, and those that were made.
struct Shared {
    given: BTreeMap<SourceName, ServiceClient>,
    /// What the others are made with.
    common: Common,
    made: Mutex<BTreeMap<SourceName, ServiceClient>>,
    closed: AtomicBool,
}

/// The clients that `Access` works with, made when they are first needed.
#[derive(Clone)]
pub struct Sources {
    shared: Arc<Shared>,
    options: CallOptions,
}

impl Sources {
    pub(crate) fn assemble(settings: Settings, common: Common) -> Result<(Self, Arc<Explanation>)> {
        let connecting = &common.connecting;
        let one = [
            (common.provider.is_some(), "a token provider"),
            (connecting.credential_file.is_some(), "`credential_file`"),
            (connecting.credential_command.is_some(), "`credential_command`"),
        ];
        if let Some((_, one)) = one.into_iter().find(|(is_given, _)| *is_given) {
            return Err(Error::config(format!(
                "`Access` needs a credential for each service, and {one} gives one: give `clients`, \
                 each with {one} of its own"
            )));
        }
        common.options.apply(&Limits::default())?;
        common.connecting.check()?;
        let mut explanation = Explanation::default();
        let source = |is_set: bool| if is_set { Source::Argument } else { Source::Default };
        explanation.note("clients", source(settings.clients.is_some()));
        for (name, is_set) in common.connecting.given().chain(common.options.given()) {
            explanation.note(name, source(is_set));
        }
        let mut given = BTreeMap::new();
        for (name, client) in settings.clients.unwrap_or_default().0 {
            let source: SourceName =
                name.parse().map_err(|why| Error::config(format!("`clients`: {why}")))?;
            if client.kind() != source.kind {
                return Err(Error::config(format!(
                    "`clients`: `{name}` has a client of {}",
                    client.kind().service().title
                )));
            }
            given.insert(source, client);
        }
        let (made, closed) = (Mutex::default(), AtomicBool::new(false));
        let shared = Arc::new(Shared { given, common, made, closed });
        Ok((Self { shared, options: CallOptions::default() }, Arc::new(explanation)))
    }

    /// The client of a source.
    pub(super) fn client(&self, source: &SourceName) -> Result<ServiceClient> {
        self.refuse_if_closed()?;
        let client = match self.shared.given.get(source) {
            Some(client) => client.clone(),
            None => self.made(source)?,
        };
        if self.options == CallOptions::default() {
            Ok(client)
        } else {
            client.with_options(&self.options)
        }
    }

    /// The client of a source of Paperspace.
    pub(super) fn paperspace(&self, source: &SourceName) -> Result<Paperspace> {
        match self.client(source)? {
            ServiceClient::Paperspace(client) => Ok(client),
            _ => unreachable!("a source's client is of its service"),
        }
    }

    /// The client of a source of GitBook.
    pub(super) fn gitbook(&self, source: &SourceName) -> Result<GitBook> {
        match self.client(source)? {
            ServiceClient::GitBook(client) => Ok(client),
            _ => unreachable!("a source's client is of its service"),
        }
    }

    fn made(&self, source: &SourceName) -> Result<ServiceClient> {
        let mut made = self.shared.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(client) = made.get(source) {
            return Ok(client.clone());
        }
        let mut common = self.shared.common.clone();
        if let Some(set) = &source.set {
            common.environment = common.environment.with_prefix(set);
        }
        fn build<S, C>(common: Common) -> Result<ServiceClient>
        where
            S: crate::config::Settings + Default,
            C: FromSettings<S> + Into<ServiceClient>,
        {
            Ok(ClientBuilder::<S, C>::like(common).build()?.into())
        }
        let client = match source.kind {
            Kind::Paperspace => build::<paperspace::Settings, Paperspace>(common),
            Kind::ZenML => build::<zenml::Settings, ZenML>(common),
            Kind::GitBook => build::<gitbook::Settings, GitBook>(common),
            Kind::Evo => build::<evo::Settings, Evo>(common),
        }?;
        made.insert(source.clone(), client.clone());
        Ok(client)
    }

    /// The sources that are known: of the clients that were given, and of the environment.
    pub(super) fn known(&self) -> Vec<SourceName> {
        let of_environment = Kind::ALL.into_iter().filter(|kind| self.has_credential(*kind));
        let of_environment = of_environment.map(|kind| SourceName { kind, set: None });
        let mut known: Vec<_> = self.shared.given.keys().cloned().chain(of_environment).collect();
        sort_by_key(&mut known, Clone::clone);
        known.dedup();
        known
    }

    /// Whether the environment has a part of a credential for the service: what is wrong with it is
    /// told when its client is made.
    fn has_credential(&self, kind: Kind) -> bool {
        let service = kind.service();
        let of_credential = |name: &str| service.credentials.iter().any(|c| c.contains(&name));
        service.settings.iter().filter(|setting| of_credential(setting.name)).any(|setting| {
            setting
                .environment
                .is_some_and(|name| !self.shared.common.environment.credential(name).is_empty())
        })
    }

    /// The observer of what is done with the clients.
    pub(crate) fn observer(&self) -> Option<&dyn crate::http::Observer> {
        self.shared.common.observer.as_deref()
    }

    /// The time.
    pub(super) fn now(&self) -> crate::Timestamp {
        let clock = self.shared.common.clock.as_deref().unwrap_or(&crate::http::SystemClock);
        crate::Timestamp::from(clock.wall())
    }

    /// The same, with other limits for the calls that are made.
    pub(crate) fn with_options(&self, options: &CallOptions) -> Result<Self> {
        options.apply(&Limits::default())?;
        Ok(Self { shared: self.shared.clone(), options: options.over(&self.options) })
    }

    /// The same, for a call that begins.
    pub(crate) fn for_call(&self, options: &CallOptions) -> Result<Self> {
        self.refuse_if_closed()?;
        self.with_options(options)
    }

    fn refuse_if_closed(&self) -> Result<()> {
        if self.shared.closed.load(Ordering::Relaxed) {
            return Err(Error::new(ErrorKind::Closed, "the client was closed before this call"));
        }
        Ok(())
    }

    pub(crate) fn close(&self) {
        self.shared.closed.store(true, Ordering::Relaxed);
    }

    pub(crate) fn holders(&self) -> usize {
        Arc::strong_count(&self.shared)
    }

    /// What is shown of it: the sources of the clients that were given.
    pub(crate) fn address(&self) -> String {
        let given: Vec<_> = self.shared.given.keys().map(ToString::to_string).collect();
        given.join(", ")
    }
}
