//! `NO_PROXY`: the hosts that are reached without a proxy.

use std::net::IpAddr;

use ipnet::IpNet;
use url::{Host, Url};

/// The hosts that are reached without a proxy, as `NO_PROXY` lists them.
///
/// The entries are separated by commas or blanks, and upper case does not matter:
///
/// | entry | reached without a proxy |
/// |---|---|
/// | `*` | every host |
/// | `example.com`, `.example.com` | that host, and all below it |
/// | `*.example.com` | all hosts below it |
/// | `10.1.2.3`, `2001:db8::5`, `[2001:db8::5]` | that address |
/// | `10.0.0.0/8`, `2001:db8::/32` | the addresses in that network |
/// | any of the first five with a port, `example.com:8443`, `[2001:db8::5]:8443` | the same, on that port only |
///
/// These are the rules of curl, with the ports of Go and Python and the `*.` of Go. Names are not
/// resolved: an entry that is an address is for URLs that hold an address. What is not understood
/// is for no host.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct NoProxy {
    this_machine: bool,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq)]
struct Entry {
    hosts: Hosts,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq)]
enum Hosts {
    All,
    /// A name and all below it, or only what is below it.
    Domain {
        name: String,
        itself: bool,
    },
    Network(IpNet),
}

impl NoProxy {
    /// Read a list. This machine itself is always part of it.
    pub(crate) fn read(list: &str) -> Self {
        let parts = list.split(|c: char| c == ',' || c.is_whitespace());
        Self { this_machine: true, entries: parts.filter_map(Entry::read).collect() }
    }

    pub(crate) fn covers(&self, url: &Url) -> bool {
        (self.this_machine && is_loopback(url))
            || self.entries.iter().any(|entry| entry.covers(url))
    }
}

impl Entry {
    fn read(text: &str) -> Option<Self> {
        if let Ok(network) = text.parse() {
            return Some(Self { hosts: Hosts::Network(network), port: None });
        }
        if let Ok(address) = text.parse::<IpAddr>() {
            return Some(Self { hosts: Hosts::address(address), port: None });
        }
        let (host, port) = match text.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, Some(port.parse().ok()?)),
            _ => (text, None),
        };
        Some(Self { hosts: Hosts::read(host)?, port })
    }

    fn covers(&self, url: &Url) -> bool {
        self.port.is_none_or(|port| url.port_or_known_default() == Some(port))
            && self.hosts.cover(url)
    }
}

impl Hosts {
    fn address(address: IpAddr) -> Self {
        Self::Network(address.to_canonical().into())
    }

    fn read(host: &str) -> Option<Self> {
        if host == "*" {
            return Some(Self::All);
        }
        let (name, itself) = match host.strip_prefix("*.") {
            Some(below) => (below, false),
            None => (host.strip_prefix('.').unwrap_or(host), true),
        };
        // Read as the hosts of URLs are, so that what is the same is also spelled the same.
        match Host::parse(name).ok()? {
            Host::Domain(name) => {
                Some(Self::Domain { name: name.trim_end_matches('.').to_owned(), itself })
            }
            Host::Ipv4(address) => Some(Self::address(address.into())),
            Host::Ipv6(address) => Some(Self::address(address.into())),
        }
    }

    fn cover(&self, url: &Url) -> bool {
        let address = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::from(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::from(address)),
            _ => None,
        };
        match (self, address) {
            (Self::All, _) => true,
            (Self::Network(network), Some(address)) => network.contains(&address.to_canonical()),
            (Self::Domain { name, itself }, None) => {
                let host = url.host_str().unwrap_or_default().trim_end_matches('.');
                let rest = host.strip_suffix(name.as_str());
                rest.is_some_and(|rest| if rest.is_empty() { *itself } else { rest.ends_with('.') })
            }
            _ => false,
        }
    }
}

/// Whether a URL is on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list, and URLs that it covers and does not.
    const TABLE: &[(&str, &[&str], &[&str])] = &[
        ("", &[], &["https://example.com", "http://10.0.0.1"]),
        ("*", &["https://example.com", "http://10.0.0.1", "https://[2001:db8::5]:8443"], &[]),
        (" a.example , * ", &["https://example.com", "http://10.0.0.1"], &[]),
        (
            "example.com",
            &["https://example.com", "https://api.example.com", "http://a.b.example.com:8080/x"],
            &["https://notexample.com", "https://example.com.org", "https://example.org"],
        ),
        (
            ".example.com",
            &["https://example.com", "https://api.example.com"],
            &["https://notexample.com"],
        ),
        (
            "*.corp.example",
            &["https://hub.corp.example", "https://a.b.corp.example"],
            &["https://corp.example", "https://xcorp.example"],
        ),
        ("EXAMPLE.com", &["https://api.Example.COM"], &[]),
        ("example.com.", &["https://example.com", "https://api.example.com."], &[]),
        ("bücher.example", &["https://shop.xn--bcher-kva.example"], &[]),
        (
            "one.example two.example,three.example\t, four.example",
            &["https://one.example", "https://two.example", "https://three.example"],
            &["https://five.example"],
        ),
        (
            "example.com:8443",
            &["https://example.com:8443", "https://api.example.com:8443"],
            &["https://example.com", "http://example.com:8080"],
        ),
        ("example.com:443", &["https://example.com"], &["http://example.com"]),
        ("*.corp.example:80", &["http://a.corp.example"], &["https://a.corp.example"]),
        ("10.1.2.3", &["http://10.1.2.3", "https://10.1.2.3:8443"], &["http://10.1.2.4"]),
        ("10.1.2.3:8443", &["https://10.1.2.3:8443"], &["https://10.1.2.3"]),
        ("10.0.0.0/8", &["http://10.200.0.1"], &["http://11.0.0.1", "https://10.example"]),
        ("10.1.2.3/8", &["http://10.200.0.1"], &["http://11.0.0.1"]),
        ("2001:db8::5", &["https://[2001:db8::5]", "https://[2001:DB8:0::5]:8443"], &[]),
        ("[2001:db8::5]", &["https://[2001:db8::5]:8443"], &["https://[2001:db8::6]"]),
        ("[2001:db8::5]:8443", &["https://[2001:db8::5]:8443"], &["https://[2001:db8::5]"]),
        ("2001:db8::/32", &["https://[2001:db8:1::1]"], &["https://[2001:db9::1]"]),
        ("10.1.2.3", &["http://[::ffff:10.1.2.3]"], &[]),
        ("::ffff:10.1.2.3", &["http://10.1.2.3"], &[]),
        ("1", &[], &["http://10.1.2.1", "https://host1"]),
        ("example.com:port, http://example.com, /8, :", &[], &["https://example.com"]),
    ];

    #[test]
    fn a_list_covers_what_curl_python_and_go_would_reach_without_a_proxy() {
        for (list, covered, others) in TABLE {
            let list = NoProxy::read(list);
            let covers = |url: &&str| list.covers(&Url::parse(url).unwrap());
            assert_eq!(covered.iter().find(|url| !covers(url)), None, "{list:?}");
            assert_eq!(others.iter().find(|url| covers(url)), None, "{list:?}");
        }
    }

    #[test]
    fn this_machine_is_always_reached_without_a_proxy_of_the_environment() {
        for url in ["http://127.0.0.1:1", "http://localhost", "https://a.localhost", "http://[::1]"]
        {
            assert!(NoProxy::read("").covers(&Url::parse(url).unwrap()), "{url}");
            assert!(!NoProxy::default().covers(&Url::parse(url).unwrap()), "{url}");
        }
    }
}
