//! [`Server`]: where a request goes, as observers are told.

use url::{Position, Url};

use crate::masks::Masks;
use crate::operation::Operation;

/// Where a request goes.
pub(crate) struct Server {
    pub address: String,
    pub port: u16,
    /// The URL, with the route in place of the path unless ids were asked for.
    pub url: String,
}

impl Server {
    /// Of a request below `base`, without its ids.
    pub(crate) fn new(operation: &Operation, base: &Url) -> Self {
        let (origin, path) = (&base[..Position::BeforePath], base.path().trim_end_matches('/'));
        let route = operation.route().unwrap_or_default();
        Self { url: format!("{origin}{path}{route}"), ..Self::of(base) }
    }

    /// Of a request whose URL is shown as it is sent.
    pub(crate) fn with_ids(url: &Url, masks: &Masks) -> Self {
        Self { url: masks.apply(url.as_str()), ..Self::of(url) }
    }

    fn of(url: &Url) -> Self {
        let address = url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        Self { address, port: url.port_or_known_default().unwrap_or_default(), url: String::new() }
    }
}
