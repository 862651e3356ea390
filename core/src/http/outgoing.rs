//! [`Outgoing`]: a request that is ready for the wire.

use bytes::Bytes;
use reqwest::header::{HeaderMap, HeaderValue};
use url::Url;

use super::problem::ProblemFormat;
use crate::operation::Method;
use crate::options::Limits;

/// What goes over the wire, the same at every attempt.
pub(crate) struct Outgoing {
    pub method: Method,
    pub url: Url,
    pub body: Option<(HeaderValue, Bytes)>,
    /// What is sent beside the library's own headers.
    pub headers: HeaderMap,
    /// The limit on what comes back, and on how long it may take.
    pub limits: Limits,
    /// How failures are described by what answers.
    pub problems: &'static dyn ProblemFormat,
}
