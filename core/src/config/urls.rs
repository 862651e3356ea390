//! The URLs in a client's settings.

use url::Url;

use crate::error::{Error, Result};
use crate::http::no_proxy::is_loopback;

/// Checks the URL of a setting.
pub(super) struct UrlCheck {
    pub(super) allow_insecure_http: bool,
}

impl UrlCheck {
    /// Read the URL that the setting `name` has.
    pub(super) fn url(&self, name: &str, text: &str) -> Result<Url> {
        // A parser's error could quote a password in the URL.
        let url = Url::parse(text).map_err(|_| {
            Error::config(format!("`{name}` is not a URL such as https://api.example.com/v1"))
        })?;
        let problem = if text.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
            // The parser would drop them, or change them into what they are not.
            "must not contain blanks, control characters or backslashes"
        } else if !url.username().is_empty() || url.password().is_some() {
            "must not contain a user or a password"
        } else if url.query().is_some() || url.fragment().is_some() {
            "must not contain a query or a fragment"
        } else if url.host().is_none() || !matches!(url.scheme(), "http" | "https") {
            "must begin with https://"
        } else if url.scheme() == "http" && !is_loopback(&url) && !self.allow_insecure_http {
            "must begin with https://; give `allow_insecure_http` to send credentials in the clear"
        } else if url.path().contains("//") {
            "must not contain empty path segments"
        } else {
            return Ok(url);
        };
        Err(Error::config(format!("`{name}` {problem}")))
    }
}
