//! Which proxy a request goes through, if any.

use std::sync::Arc;

use percent_encoding::percent_decode_str;
use url::Url;

use super::no_proxy::NoProxy;
use crate::Secret;
use crate::environment::Environment;
use crate::error::{Error, Result};

/// A proxy. Its URL may hold a user and a password, so it is not shown.
#[derive(Clone, PartialEq)]
pub(crate) struct ProxyServer(Arc<Url>);

impl ProxyServer {
    /// Read a proxy's URL, which `given` says where it comes from.
    pub(crate) fn read(url: &Secret, given: &str) -> Result<Self> {
        let refuse = |problem: &str| Err(Error::config(format!("{given} {problem}")));
        let text = url.reveal();
        // A URL's parser would drop them, and use what is left.
        if text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
            return refuse("holds a blank, a newline or another character that no URL has");
        }
        let with_scheme = if text.contains("://") {
            Url::parse(text)
        } else {
            Url::parse(&format!("http://{text}"))
        };
        // The parser's own error could quote a password.
        let Ok(url) = with_scheme else {
            return refuse("is not the URL of a proxy, such as http://proxy.example.com:3128");
        };
        if !matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h") {
            return refuse("must begin with http://, https://, socks5:// or socks5h://");
        }
        if !matches!(url.path(), "" | "/") || url.query().is_some() || url.fragment().is_some() {
            return refuse("must end after the host and the port");
        }
        // reqwest would go past a proxy that it cannot make sense of, and say nothing.
        if url.host().is_none() || url.as_str().parse::<hyper::Uri>().is_err() {
            return refuse("is not the URL of a proxy, such as http://proxy.example.com:3128");
        }
        Ok(Self(Arc::new(url)))
    }

    pub(crate) fn url(&self) -> Url {
        (*self.0).clone()
    }

    /// Whether it passes the request for a URL on, where it would else connect to the host.
    pub(crate) fn forwards(&self, url: &Url) -> bool {
        url.scheme() == "http" && matches!(self.0.scheme(), "http" | "https")
    }

    pub(crate) fn has_credentials(&self) -> bool {
        !self.0.username().is_empty() || self.0.password().is_some()
    }

    /// What proves something to it: the password, or a user without one.
    fn secret(&self) -> Option<Secret> {
        let secret = self.0.password().unwrap_or(self.0.username());
        let secret = percent_decode_str(secret).decode_utf8_lossy();
        (!secret.is_empty()).then(|| Secret::new(secret.into_owned()))
    }

    /// The host and the port, for people.
    pub(crate) fn host_and_port(&self) -> String {
        host_and_port(&self.0)
    }
}

/// The host and the port of a URL, for people.
pub(crate) fn host_and_port(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    // The default of SOCKS is not known to the URL's parser.
    format!("{host}:{}", url.port_or_known_default().unwrap_or(1080))
}

/// The proxies for `http://` and `https://` URLs, and the hosts that are reached without.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Proxies {
    pub http: Option<ProxyServer>,
    pub https: Option<ProxyServer>,
    pub except: NoProxy,
}

impl Proxies {
    /// The one proxy for everything.
    pub(crate) fn only(server: ProxyServer) -> Self {
        Self { http: Some(server.clone()), https: Some(server), except: NoProxy::default() }
    }

    /// Those that the environment has for `urls`, and the variable that counts for the first of
    /// these. A variable that counts for none is not looked at.
    pub(crate) fn of_environment<'a>(
        environment: &Environment,
        urls: impl Iterator<Item = &'a Url>,
    ) -> Result<(Self, Option<&'static str>)> {
        let of_http: &[_] = match environment.text("REQUEST_METHOD") {
            // A CGI script: the request's `Proxy` header arrives under the other name.
            Some(_) => &["http_proxy"],
            None => &["http_proxy", "HTTP_PROXY"],
        };
        let except = environment.first(&["NO_PROXY", "no_proxy"]);
        let except = NoProxy::read(&except.unwrap_or_default().1);
        let (mut proxies, mut of_first) = (Self::default(), None);
        for (index, url) in urls.enumerate().filter(|(_, url)| !except.covers(url)) {
            let (names, server) = match url.scheme() {
                "https" => (&["HTTPS_PROXY", "https_proxy"][..], &mut proxies.https),
                _ => (of_http, &mut proxies.http),
            };
            let found = environment.first(names);
            let Some((name, value)) =
                found.or_else(|| environment.first(&["ALL_PROXY", "all_proxy"]))
            else {
                continue;
            };
            let given = format!("the environment variable {name}");
            *server = Some(ProxyServer::read(&value.into(), &given)?);
            if index == 0 {
                of_first = Some(name);
            }
        }
        // Without proxies the list says nothing, and would only keep connections from being shared.
        if !proxies.are_none() {
            proxies.except = except;
        }
        Ok((proxies, of_first))
    }

    /// The proxy for a URL.
    pub(crate) fn of(&self, url: &Url) -> Option<&ProxyServer> {
        let server = if url.scheme() == "https" { &self.https } else { &self.http };
        server.as_ref().filter(|_| !self.except.covers(url))
    }

    /// What no answer may show.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = Secret> {
        [&self.http, &self.https].into_iter().flatten().filter_map(ProxyServer::secret)
    }

    /// Whether one is reached over TLS itself.
    pub(crate) fn have_tls(&self) -> bool {
        [&self.http, &self.https].into_iter().flatten().any(|proxy| proxy.0.scheme() == "https")
    }

    pub(crate) fn are_none(&self) -> bool {
        self.http.is_none() && self.https.is_none()
    }
}
