//! The connections of the process: one pool for each way of connecting, shared by all clients.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::{NoProxy, Proxy, redirect, retry};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;

use super::reuse::NoteConnections;
use crate::Secret;
use crate::error::{Error, Result};
use crate::fork::PerProcess;

/// How connections are made. Clients that agree on it share their connections.
#[derive(Clone, PartialEq)]
pub(crate) struct Connecting {
    pub connect_timeout: Duration,
    pub proxy: Option<ProxyServer>,
    /// PEM of the only authorities to trust; none for the platform's.
    pub ca_bundle: Option<Arc<Vec<u8>>>,
    /// PEM of a certificate, its chain and its key.
    pub client_certificate: Option<Secret>,
}

/// A proxy, and the hosts that are reached without it.
#[derive(Clone, PartialEq)]
pub(crate) struct ProxyServer {
    /// May hold a user and a password.
    pub url: Secret,
    pub except: String,
}

/// A pool for one way of connecting on one runtime.
///
/// Connections belong to the runtime that drives them: used from another one they may hang.
pub(crate) struct Pool {
    connecting: Connecting,
    runtime: tokio::runtime::Id,
    /// Reading certificates takes milliseconds, so it is done once.
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
    fn new(
        connecting: Connecting,
        runtime: tokio::runtime::Id,
        tls: Option<ClientConfig>,
    ) -> Result<Self> {
        let tls = tls.map_or_else(|| connecting.tls(), Ok)?;
        let http = connecting.client(&tls)?;
        let current = Mutex::new(Connections { http, generation: 0 });
        Ok(Self { connecting, runtime, tls, current })
    }

    /// The connections to use now.
    pub(crate) fn connections(&self) -> Connections {
        self.current.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Trust none of the idle connections that `used` has, as one of them turned out to be closed.
    ///
    /// Requests that are under way on them go on. Where somebody else has renewed the pool since,
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

/// More ways of connecting than this are not kept: the pool that was longest not asked for is
/// forgotten, and lives on only with the clients that use it.
pub(crate) const MOST_POOLS: usize = 128;

static POOLS: PerProcess<Mutex<Vec<Arc<Pool>>>> = PerProcess::new();

impl Connecting {
    /// The pool for this way of connecting on the current runtime.
    pub(crate) fn pool(&self) -> Result<Arc<Pool>> {
        let runtime = tokio::runtime::Handle::current().id();
        let mut pools = POOLS.get(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        let found = pools.iter().position(|p| p.runtime == runtime && p.connecting == *self);
        let pool = match found {
            Some(index) => pools.remove(index),
            None => {
                let alike = pools.iter().find(|pool| pool.connecting.trusts_like(self));
                let tls = alike.map(|pool| pool.tls.clone());
                let pool = Arc::new(Pool::new(self.clone(), runtime, tls)?);
                if pools.len() == MOST_POOLS {
                    pools.remove(0);
                }
                pool
            }
        };
        pools.push(pool.clone());
        Ok(pool)
    }

    /// Whether TLS is set up alike, and so can be shared.
    fn trusts_like(&self, other: &Self) -> bool {
        self.ca_bundle == other.ca_bundle && self.client_certificate == other.client_certificate
    }

    /// Find mistakes in the certificates and the proxy now and not with the first call.
    pub(crate) fn check(&self) -> Result<()> {
        if self.ca_bundle.is_some() || self.client_certificate.is_some() {
            self.tls()?;
        }
        self.proxy.as_ref().map_or(Ok(()), |proxy| proxy.read().map(drop))
    }

    fn client(&self, tls: &ClientConfig) -> Result<reqwest::Client> {
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
        if let Some(proxy) = &self.proxy {
            builder = builder.proxy(proxy.read()?);
        }
        builder.build().map_err(|e| {
            Error::config("the connection settings cannot be used").because(e.without_url())
        })
    }

    fn tls(&self) -> Result<ClientConfig> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|e| Error::config("TLS cannot be set up").because(e))?;
        let builder = match &self.ca_bundle {
            Some(pem) => builder.with_root_certificates(authorities(pem)?),
            None => match Verifier::new(provider) {
                Ok(verifier) => {
                    builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
                }
                // A machine without certificates, as small containers are: trust Mozilla's.
                Err(_) => {
                    let roots = webpki_roots::TLS_SERVER_ROOTS.to_vec();
                    builder.with_root_certificates(RootCertStore { roots })
                }
            },
        };
        match &self.client_certificate {
            None => Ok(builder.with_no_client_auth()),
            Some(pem) => {
                let pem = pem.reveal().as_bytes();
                let chain: Vec<_> = CertificateDer::pem_slice_iter(pem)
                    .collect::<Result<_, _>>()
                    .map_err(|_| unreadable("client_certificate", "certificate"))?;
                let key = PrivateKeyDer::from_pem_slice(pem)
                    .map_err(|_| unreadable("client_certificate", "private key"))?;
                // What rustls says of a bad key says nothing of the key itself, yet stays out.
                builder.with_client_auth_cert(chain, key).map_err(|_| {
                    Error::config("`client_certificate` holds a certificate and a key that do not belong together, or of a kind that is not supported")
                })
            }
        }
    }
}

fn unreadable(setting: &str, what: &str) -> Error {
    Error::config(format!("`{setting}` holds no {what} in PEM form"))
}

fn authorities(pem: &[u8]) -> Result<RootCertStore> {
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(pem) {
        certificate
            .map_err(|_| ())
            .and_then(|certificate| roots.add(certificate).map_err(|_| ()))
            .map_err(|()| unreadable("ca_bundle", "readable certificate"))?;
    }
    if roots.is_empty() { Err(unreadable("ca_bundle", "certificate")) } else { Ok(roots) }
}

impl ProxyServer {
    /// What proves something to it: the password, or a user without one.
    pub(crate) fn secret(&self) -> Option<Secret> {
        let given = self.url.reveal();
        let whole = if given.contains("://") { given } else { &format!("http://{given}") };
        let url = url::Url::parse(whole).ok()?;
        let secret = url.password().unwrap_or(url.username());
        let secret = percent_encoding::percent_decode_str(secret).decode_utf8_lossy();
        (!secret.is_empty()).then(|| Secret::new(secret.into_owned()))
    }

    fn read(&self) -> Result<Proxy> {
        // reqwest would go past a proxy of a kind that it does not know, and say nothing.
        let scheme = self.url.reveal().split_once("://").map(|(scheme, _)| scheme);
        if scheme.is_some_and(|s| !["http", "https"].iter().any(|k| s.eq_ignore_ascii_case(k))) {
            return Err(Error::config(
                "the proxy (`proxy`, or HTTPS_PROXY, http_proxy or ALL_PROXY) must be an http:// or https:// URL",
            ));
        }
        // The parser's own error would quote the address, and with it a password.
        let proxy = Proxy::all(self.url.reveal()).map_err(|_| {
            Error::config("`proxy` is no address of a proxy such as http://proxy.example.com:3128")
        })?;
        Ok(proxy.no_proxy(NoProxy::from_string(&self.except)))
    }
}

impl fmt::Debug for Connecting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connecting")
            .field("connect_timeout", &self.connect_timeout)
            .finish_non_exhaustive()
    }
}
