//! Why no connection could be made: to which host and port, and the reason, in words.
//!
//! Where there is a proxy, it may be the proxy that could not be reached, or that refused to connect
//! to the host.

use std::error::Error as StdError;
use std::io;
use std::time::Duration;

use hyper_util::client::legacy::connect::{HttpConnector, proxy};
use tower_service::Service;
use url::Url;

use super::causes::find;
use super::failed::Failed;
use super::outgoing::Outgoing;
use super::pool::Connecting;
use super::proxy::{ProxyServer, host_and_port};
use super::retry::Failure;
use crate::error::{Error, ErrorKind};

/// What can go wrong on the way through a proxy. The types have no public names of their own.
type TunnelError = <proxy::Tunnel<HttpConnector> as Service<hyper::Uri>>::Error;
type SocksError = <proxy::SocksV5<HttpConnector> as Service<hyper::Uri>>::Error;

/// How long a proxy is asked for the status that reqwest keeps to itself.
const LONGEST_FOR_STATUS: Duration = Duration::from_secs(2);

type Judged = (Failure, Error);

/// Judge an attempt that got no connection.
pub(super) async fn no_connection(
    error: reqwest::Error,
    outgoing: &Outgoing,
    connecting: &Connecting,
) -> Failed {
    let (failure, what) = match connecting.proxies.of(&outgoing.url) {
        None => Peer::host(&outgoing.url).unreached(&error, &error, outgoing),
        Some(server) => through(server, &error, outgoing, connecting).await,
    };
    Failed::new(failure, what.because(error))
}

/// A proxy asks for a user and a password, or does not accept those it was given.
pub(super) fn wants_credentials(server: &ProxyServer) -> Judged {
    let host_and_port = server.host_and_port();
    let error = if server.has_credentials() {
        Error::new(
            ErrorKind::Connect,
            format!("the proxy at {host_and_port} did not accept the user and password in its URL"),
        )
        .lasting("Check the user and the password in the proxy's URL.")
    } else {
        Error::new(ErrorKind::Connect, format!("the proxy at {host_and_port} asks for credentials"))
            .lasting(
                "Put them into the proxy's URL, percent-encoded: `http://user:password@host:port`.",
            )
    };
    (Failure::Final, error)
}

async fn through(
    server: &ProxyServer,
    error: &reqwest::Error,
    outgoing: &Outgoing,
    connecting: &Connecting,
) -> Judged {
    let proxy = Peer::proxy(server);
    if let Some(failed) = find::<TunnelError>(error) {
        return match failed {
            TunnelError::ConnectFailed(cause) => proxy.unreached(error, &**cause, outgoing),
            TunnelError::Io(cause) => proxy.unreached(error, cause, outgoing),
            TunnelError::ProxyAuthRequired => wants_credentials(server),
            _ => no_tunnel(server, outgoing, status(server, outgoing, connecting).await),
        };
    }
    if let Some(failed) = find::<SocksError>(error) {
        return match failed {
            SocksError::Inner(cause) => proxy.unreached(error, cause, outgoing),
            SocksError::Io(cause) => proxy.unreached(error, cause, outgoing),
            // Only this form tells whether it is about credentials.
            SocksError::V5(reason) if format!("{reason:?}").starts_with("Auth") => {
                wants_credentials(server)
            }
            SocksError::V5(reason) => unconnected(server, outgoing, &format!(": {reason}")),
            _ => unconnected(server, outgoing, ""),
        };
    }
    // A plain request goes to the proxy itself. Behind a tunnel it is the host that failed.
    let peer =
        if server.forwards(&outgoing.url) { proxy } else { Peer::behind(server, &outgoing.url) };
    peer.unreached(error, error, outgoing)
}

fn no_tunnel(server: &ProxyServer, outgoing: &Outgoing, status: Option<u16>) -> Judged {
    match status {
        Some(407) => wants_credentials(server),
        Some(status) if Failure::of_status(status, false) == Failure::Final => {
            let (proxy, target) = (server.host_and_port(), host_and_port(&outgoing.url));
            let what =
                format!("the proxy at {proxy} refused the tunnel to {target} with status {status}");
            let error = Error::new(ErrorKind::Connect, what).lasting(
                "Have that host allowed there, or name it in NO_PROXY if it can be reached without the proxy.",
            );
            (Failure::Final, error)
        }
        Some(status) => {
            unconnected(server, outgoing, &format!(": it answered with status {status}"))
        }
        None => unconnected(server, outgoing, ""),
    }
}

/// A proxy that made no connection, and may do so the next time.
fn unconnected(server: &ProxyServer, outgoing: &Outgoing, reason: &str) -> Judged {
    let (proxy, target) = (server.host_and_port(), host_and_port(&outgoing.url));
    let what = format!("the proxy at {proxy} made no connection to {target}{reason}");
    (Failure::NotSent, Error::new(ErrorKind::Connect, what))
}

/// The status that a proxy gives to a request for a tunnel, by asking it once more: of the answer that
/// was refused, reqwest tells nothing but whether it was 407.
async fn status(server: &ProxyServer, outgoing: &Outgoing, connecting: &Connecting) -> Option<u16> {
    // A request for an `http://` URL goes to the proxy as it is, with nothing of ours in it but the
    // proxy's own user and password.
    let url = Url::parse(&format!("http://{}", host_and_port(&outgoing.url))).ok()?;
    let mut request = reqwest::Request::new(reqwest::Method::CONNECT, url);
    let longest = LONGEST_FOR_STATUS.min(outgoing.limits.attempt_timeout / 2);
    *request.timeout_mut() = Some(longest);
    let answer = connecting.only_through(server).ok()?.execute(request).await.ok()?;
    Some(answer.status().as_u16()).filter(|status| !(200..300).contains(status))
}

/// What a connection was to be made to.
struct Peer {
    host: String,
    /// The host and the port, for people.
    peer: String,
}

impl Peer {
    fn host(url: &Url) -> Self {
        Self { host: url.host_str().unwrap_or_default().to_owned(), peer: host_and_port(url) }
    }

    /// A host that is reached through a proxy.
    fn behind(server: &ProxyServer, url: &Url) -> Self {
        let Self { host, peer } = Self::host(url);
        Self { host, peer: format!("{peer} through the proxy at {}", server.host_and_port()) }
    }

    fn proxy(server: &ProxyServer) -> Self {
        let Self { host, peer } = Self::host(&server.url());
        Self { host: format!("{host} of the proxy"), peer: format!("the proxy at {peer}") }
    }

    /// It was this that failed, by `cause`, which is in `error`.
    fn unreached(
        &self,
        error: &reqwest::Error,
        cause: &(dyn StdError + 'static),
        outgoing: &Outgoing,
    ) -> Judged {
        let Self { host, peer } = self;
        if let Some(reason) = find::<rustls::Error>(cause) {
            let what = format!("no trusted connection to {peer} could be made ({reason})");
            return (Failure::Final, Error::new(ErrorKind::Tls, what));
        }
        let system = innermost(cause);
        let of_system = system.is_some_and(|error| error.raw_os_error().is_some());
        let error = if error.is_timeout() && !of_system {
            Error::connect_timeout(peer, outgoing.limits.connect_timeout)
        } else if error.is_dns() {
            let reason = system.map(|error| format!(": {}", in_words(error))).unwrap_or_default();
            let what = format!("the host name {host} could not be resolved{reason}");
            Error::new(ErrorKind::Dns, what)
        } else {
            let reason = system.map(|error| format!(": {}", in_words(error))).unwrap_or_default();
            let what = format!("no connection to {peer} could be made{reason}");
            Error::new(ErrorKind::Connect, what)
        };
        (Failure::NotSent, error)
    }
}

/// The system's own error, which libraries wrap in others of its type.
fn innermost<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a io::Error> {
    let found = find::<io::Error>(error)?;
    let inner = found.get_ref().and_then(|inner| innermost(inner));
    Some(inner.unwrap_or(found))
}

fn in_words(error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    match error.kind() {
        Kind::ConnectionRefused => "the connection was refused".to_owned(),
        Kind::ConnectionReset
        | Kind::ConnectionAborted
        | Kind::BrokenPipe
        | Kind::UnexpectedEof => "the connection was closed".to_owned(),
        Kind::TimedOut => "it timed out".to_owned(),
        Kind::HostUnreachable => "the host is unreachable".to_owned(),
        Kind::NetworkUnreachable => "the network is unreachable".to_owned(),
        Kind::NetworkDown => "the network is down".to_owned(),
        Kind::PermissionDenied => "the system does not permit it".to_owned(),
        _ => {
            let words = error.to_string();
            let words = words.trim_start_matches("failed to lookup address information: ");
            words.trim_end_matches('.').to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_systems_reason_is_said_in_words_however_deep_it_is_wrapped() {
        let refused = || io::Error::from(io::ErrorKind::ConnectionRefused);
        let wrapped = io::Error::other(io::Error::other(refused()));
        assert_eq!(in_words(innermost(&wrapped).unwrap()), "the connection was refused");
        for (kind, words) in [
            (io::ErrorKind::HostUnreachable, "the host is unreachable"),
            (io::ErrorKind::NetworkUnreachable, "the network is unreachable"),
            (io::ErrorKind::PermissionDenied, "the system does not permit it"),
            (io::ErrorKind::TimedOut, "it timed out"),
            (io::ErrorKind::UnexpectedEof, "the connection was closed"),
        ] {
            assert_eq!(in_words(&kind.into()), words);
        }
        let unknown = "failed to lookup address information: Name or service not known";
        assert_eq!(in_words(&io::Error::other(unknown)), "Name or service not known");
    }
}
