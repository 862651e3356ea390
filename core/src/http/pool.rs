//! The connections of the process: one pool for each way of connecting, shared by all clients.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use reqwest::{Proxy, redirect, retry};
use rustls::ClientConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::proxy::{Proxies, ProxyServer};
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

/// A pool for one way of connecting on one runtime.
///
/// Connections belong to the runtime that drives them: used from another one they may hang.
struct Pool {
    connecting: Connecting,
    runtime: tokio::runtime::Id,
    client: reqwest::Client,
}

/// More ways of connecting than this are not kept: the pool that was longest not asked for is
/// forgotten, and lives on only with the clients that use it.
pub(crate) const MOST_POOLS: usize = 128;

static POOLS: PerProcess<Mutex<Vec<Pool>>> = PerProcess::new();

impl Connecting {
    /// The pool for this way of connecting on the current runtime.
    pub(crate) fn pool(&self) -> Result<reqwest::Client> {
        let runtime = tokio::runtime::Handle::current().id();
        let mut pools =
            POOLS.get(Mutex::default).lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let found = pools.iter().position(|p| p.runtime == runtime && p.connecting == *self);
        if let Some(index) = found {
            let pool = pools.remove(index);
            let client = pool.client.clone();
            pools.push(pool);
            return Ok(client);
        }
        let client = self.client()?;
        if pools.len() == MOST_POOLS {
            pools.remove(0);
        }
        pools.push(Pool { connecting: self.clone(), runtime, client: client.clone() });
        Ok(client)
    }

    /// Find mistakes in the client's certificate now and not with the first call.
    pub(crate) fn check(&self) -> Result<()> {
        if self.client_certificate.is_some() {
            self.tls()?;
        }
        Ok(())
    }

    fn client(&self) -> Result<reqwest::Client> {
        let proxies = self.proxies.clone();
        let proxy = (!proxies.are_none())
            .then(|| Proxy::custom(move |url| proxies.of(url).map(ProxyServer::url)));
        self.client_through(proxy)
    }

    /// A client of its own, with no connections yet, that sends everything through one proxy.
    pub(super) fn only_through(&self, server: &ProxyServer) -> Result<reqwest::Client> {
        let server = server.url();
        self.client_through(Some(Proxy::custom(move |_| Some(server.clone()))))
    }

    fn client_through(&self, proxy: Option<Proxy>) -> Result<reqwest::Client> {
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(self.tls()?)
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
