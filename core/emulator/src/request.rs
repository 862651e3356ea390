//! One request as it came over the wire.

use crate::encoding::{form_pairs, percent_decode};

/// A whole request: nothing in it is trusted, nothing has been changed.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// The request target exactly as sent.
    pub(crate) target: String,
    /// The headers in their order, names as sent.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    query: Vec<(String, String)>,
}

impl Request {
    pub(crate) fn new(
        method: String,
        target: String,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
    ) -> Self {
        let query = target.split_once('?').map_or_else(Vec::new, |(_, query)| form_pairs(query));
        Self { method, target, headers, body, query }
    }

    /// The first header of a name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// The first query parameter of a name.
    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The bearer token, whatever the case of the scheme.
    pub(crate) fn bearer(&self) -> Option<&str> {
        let (scheme, token) = self.header("authorization")?.split_once(' ')?;
        scheme
            .eq_ignore_ascii_case("bearer")
            .then(|| token.trim())
            .filter(|token| !token.is_empty())
    }

    /// The path without the query, as sent; also of a target in the form that proxies are sent.
    pub(crate) fn path(&self) -> &str {
        let path = self.target.split(['?', '#']).next().unwrap_or_default();
        match path.split_once("://") {
            Some(("http" | "https", rest)) => rest.find('/').map_or("/", |start| &rest[start..]),
            _ => path,
        }
    }

    /// The decoded segments of the path, dot-segments resolved and a trailing slash ignored: as a
    /// front-end would do it before the service sees the path. A client that lets `..` through
    /// therefore reaches here what it would reach there.
    pub(crate) fn segments(&self) -> Vec<String> {
        let mut segments = Vec::new();
        for raw in self.path().split('/').skip(1) {
            match percent_decode(raw).as_str() {
                "." => {}
                ".." => {
                    segments.pop();
                }
                segment => segments.push(segment.to_owned()),
            }
        }
        while segments.last().is_some_and(String::is_empty) {
            segments.pop();
        }
        segments
    }

    /// Whether the client can read gzip.
    pub(crate) fn accepts_gzip(&self) -> bool {
        self.header("accept-encoding").is_some_and(|accepted| {
            accepted.split(',').any(|coding| {
                let mut parts = coding.split(';').map(str::trim);
                let is_gzip = parts.next().is_some_and(|name| name.eq_ignore_ascii_case("gzip"));
                is_gzip
                    && !parts.any(|weight| matches!(weight, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        })
    }

    /// Whether this is the last request of its connection.
    pub(crate) fn wants_close(&self) -> bool {
        self.header("connection").is_some_and(|value| value.to_ascii_lowercase().contains("close"))
    }

    /// The body as text; what is not UTF-8 is shown as replacement characters.
    pub(crate) fn body_text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}
