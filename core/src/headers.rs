//! [`Headers`]: what a program adds to the headers of requests.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::Secret;
use crate::error::{Error, Result};

/// Headers that are sent beside the library's own: names, and values that are never shown.
///
/// A name counts once, in capitals or not. What the library sets itself cannot be among them: it is
/// refused when they are used. They go to the service alone, not to where tokens are obtained.
///
/// ```
/// let ticket = rosterkit::CallOptions::default().headers([("X-Change-Ticket", "OPS-1742")]);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Headers(Arc<BTreeMap<String, Secret>>);

impl<N: Into<String>, V: Into<Secret>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let lower = |(name, value): (N, V)| (name.into().to_ascii_lowercase(), value.into());
        Self(Arc::new(headers.into_iter().map(lower).collect()))
    }
}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.0.iter()).finish()
    }
}

/// What the library sets itself, or what the connection and the body depend on.
const OWNED: [&str; 20] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "range",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "user-agent",
];

impl Headers {
    /// These, and of `others` those whose names are not among them.
    pub(crate) fn over(&self, others: &Self) -> Self {
        let mut both = others.0.clone();
        Arc::make_mut(&mut both).extend(self.0.iter().map(|(n, v)| (n.clone(), v.clone())));
        Self(both)
    }

    /// The values, which no error and no event may show.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = &Secret> {
        // Of a value as short as `true` nothing is secret, and it would be hidden in every sentence.
        self.0.values().filter(|value| value.reveal().len() >= 8)
    }

    /// Their names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// As they are sent, or which of them cannot be.
    pub(crate) fn checked(&self) -> Result<HeaderMap> {
        self.0.iter().map(|(name, value)| checked(name, value)).collect()
    }
}

fn checked(name: &str, value: &Secret) -> Result<(HeaderName, HeaderValue)> {
    let refused = |reason: String| Error::invalid_argument("headers", reason);
    let read = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| refused(format!("has a name that no header can have: {name:?}")))?;
    if OWNED.contains(&name) {
        return Err(refused(format!("must not have `{name}`, which is set by this library")));
    }
    // A value with blanks around it arrives without them.
    let value = value.reveal();
    let unfit = || refused(format!("has a value for `{name}` that no header can carry"));
    let printable = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if !printable || value.trim() != value {
        return Err(unfit());
    }
    let mut value = HeaderValue::from_str(value).map_err(|_| unfit())?;
    value.set_sensitive(true);
    Ok((read, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_header_counts_once_and_its_value_is_never_shown() {
        let of_client =
            Headers::from_iter([("X-Team", "platform-team"), ("X-Ticket", "OPS-17421")]);
        let of_call = Headers::from_iter([("x-ticket", "OPS-18000")]);
        let both = of_call.over(&of_client);
        assert_eq!(
            both,
            Headers::from_iter([("x-team", "platform-team"), ("x-ticket", "OPS-18000")])
        );
        assert_eq!(format!("{both:?}"), r#"{"x-team": ***, "x-ticket": ***}"#);
        let sent = both.checked().unwrap();
        assert_eq!(sent["x-ticket"], "OPS-18000");
        assert!(!format!("{sent:?}").contains("OPS"));
    }

    #[test]
    fn what_cannot_be_sent_is_refused_by_its_name() {
        let refusal = |name: &str, value: &str| {
            Headers::from_iter([(name, value)]).checked().unwrap_err().to_string()
        };
        assert_eq!(
            refusal("Authorization", "Bearer hunter2"),
            "The argument `headers` must not have `authorization`, which is set by this library."
        );
        assert_eq!(
            refusal("X Team", "a"),
            "The argument `headers` has a name that no header can have: \"x team\"."
        );
        for value in ["a\r\nX-Admin: 1", "é", " a", "a\t", "\0"] {
            let expected =
                "The argument `headers` has a value for `x-team` that no header can carry.";
            assert_eq!(refusal("X-Team", value), expected);
        }
    }
}
