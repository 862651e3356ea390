//! The connections of the process: one pool for each way of connecting, shared by all clients.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::{Proxy, redirect, retry};
use rustls::ClientConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::proxy::{Proxies, ProxyServer};
use super::reuse::NoteConnections;
use super::trust::Trust;
use crate::Secret;
use crate::error::{Error, Result};
use crate::fork::PerProcess;

/// How connections are made. Clients that agree on it share their connections.
#[derive(Clone, PartialEq)]
pub(crate) struct Connecting {
    pub connect_timeout: Duration,
    pub proxies: Proxies,
    pub trust: Arc<Trust>,
    /// PEM of a certificate, its chain and its key.
    pub client_certificate: Option<Secret>,
}

/// A pool for one way of connecting to one host on one runtime: a host that closes its connections
/// leaves those of others as they are.
///
/// Connections belong to the runtime that drives them: used from another one they may hang.
pub(crate) struct Pool {
    connecting: Connecting,
    /// Scheme, host and port.
    origin: Box<str>,
    runtime: tokio::runtime::Id,
    /// Kept for when the pool is renewed: it also remembers TLS sessions.
    tls: ClientConfig,
    current: Mutex<Connections>,
}

/// The connections of a [`Pool`] since it was last renewed.
#[derive(Clone)]
pub(crate) struct Connections {
    pub(super) http: reqwest::Client,
    generation: u64,
}

impl Pool {
    fn new(connecting: Connecting, origin: &str, runtime: tokio::runtime::Id) -> Result<Self> {
        let tls = connecting.tls()?;
        let http = connecting.client(&tls)?;
        let current = Mutex::new(Connections { http, generation: 0 });
        Ok(Self { connecting, origin: origin.into(), runtime, tls, current })
    }

    /// Whether it is the one for an origin on a runtime, with this time to connect.
    pub(super) fn is_for(&self, origin: &str, here: tokio::runtime::Id, limit: Duration) -> bool {
        self.runtime == here && self.connecting.connect_timeout == limit && *self.origin == *origin
    }

    /// The connections to use now.
    pub(crate) fn connections(&self) -> Connections {
        self.current.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Trust none of the idle connections that `used` has, as one of them turned out to be closed.
    ///
    /// Requests that are under way on them go on. Where another call has renewed the pool since,
    /// its connections are fresh already.
    pub(crate) fn renew(&self, used: &Connections) -> Result<Connections> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.generation == used.generation {
            let http = self.connecting.client(&self.tls)?;
            *current = Connections { http, generation: used.generation + 1 };
        }
        Ok(current.clone())
    }
}

/// More ways of connecting, and hosts, than this are not kept: the pool that was longest not asked for is
/// forgotten, and lives on only with the clients that use it.
pub(crate) const MOST_POOLS: usize = 128;

static POOLS: PerProcess<Mutex<Vec<Arc<Pool>>>> = PerProcess::new();

impl Connecting {
    /// The pool for this way of connecting to an origin, on the current runtime.
    pub(crate) fn pool(&self, origin: &str) -> Result<Arc<Pool>> {
        let runtime = tokio::runtime::Handle::current().id();
        let mut pools = POOLS.get(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        let limit = self.connect_timeout;
        let found = pools.iter().position(|pool| {
            pool.is_for(origin, runtime, limit) && self.is_as(&pool.connecting, origin)
        });
        let pool = match found {
            Some(index) => pools.remove(index),
            None => {
                let pool = Arc::new(Pool::new(self.clone(), origin, runtime)?);
                if pools.len() == MOST_POOLS {
                    pools.remove(0);
                }
                pool
            }
        };
        pools.push(pool.clone());
        Ok(pool)
    }

    /// Whether connections to an origin are the same: certificates matter where there is TLS.
    fn is_as(&self, other: &Self, origin: &str) -> bool {
        let has_tls = origin.starts_with("https:") || self.proxies.have_tls();
        self.proxies == other.proxies && (!has_tls || self == other)
    }

    /// Find mistakes in the client's certificate now and not with the first call.
    pub(crate) fn check(&self) -> Result<()> {
        if self.client_certificate.is_some() {
            self.tls()?;
        }
        Ok(())
    }

    fn client(&self, tls: &ClientConfig) -> Result<reqwest::Client> {
        let proxies = self.proxies.clone();
        let proxy = (!proxies.are_none())
            .then(|| Proxy::custom(move |url| proxies.of(url).map(ProxyServer::url)));
        self.client_through(proxy, tls)
    }

    /// A client of its own, with no connections yet, that sends everything through one proxy.
    pub(super) fn only_through(&self, server: &ProxyServer) -> Result<reqwest::Client> {
        let server = server.url();
        self.client_through(Some(Proxy::custom(move |_| Some(server.clone()))), &self.tls()?)
    }

    fn client_through(&self, proxy: Option<Proxy>, tls: &ClientConfig) -> Result<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls.clone())
            .connector_layer(NoteConnections)
            .connect_timeout(self.connect_timeout)
            // Shorter than any server's patience, so that a request rarely meets a closing door.
            .pool_idle_timeout(Duration::from_secs(30))
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .referer(false)
            .no_proxy()
            .tcp_nodelay(true);
        if let Some(proxy) = proxy {
            builder = builder.proxy(proxy);
        }
        builder.build().map_err(|e| {
            Error::config("the connection settings cannot be used").because(e.without_url())
        })
    }

    fn tls(&self) -> Result<ClientConfig> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| Error::config("TLS cannot be set up").because(e))?
            .dangerous()
            .with_custom_certificate_verifier(self.trust.verifier.clone());
        match &self.client_certificate {
            None => Ok(builder.with_no_client_auth()),
            Some(pem) => {
                let pem = pem.reveal().as_bytes();
                let chain: Vec<_> = CertificateDer::pem_slice_iter(pem)
                    .collect::<Result<_, _>>()
                    .map_err(|_| without("certificate"))?;
                let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| without("private key"))?;
                // What rustls says of a bad key says nothing of the key itself, yet stays out.
                builder.with_client_auth_cert(chain, key).map_err(|_| {
                    Error::config("`client_certificate` holds a certificate and a key that do not belong together, or of a kind that is not supported")
                })
            }
        }
    }
}

fn without(what: &str) -> Error {
    Error::config(format!("`client_certificate` holds no {what} in PEM form"))
}

impl fmt::Debug for Connecting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connecting")
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}
