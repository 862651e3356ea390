//! [`Response`]: what a service answered, beside what was read of it.

use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::HeaderMap;

use crate::http::{RateLimit, Received};

/// The result of a call, with all that the service answered.
///
/// Where a call is sent in several parts, it is the answer to the last of them, and `attempts` and
/// `elapsed` are those of all. A [`Page`](crate::Page) has one that has no value of its own.
///
/// Printed, it shows the status, the request id and those headers that say nothing of people and
/// credentials, and of the body its length.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T = ()> {
    /// The result.
    pub value: T,
    /// Shared, as it is large and is moved with its value.
    received: Arc<Received>,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, received: Received) -> Self {
        Self { value, received: Arc::new(received) }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.received.status
    }

    /// All headers as they came, with whatever the service quotes in them.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// The id that the service gave the request, if it did; secrets in it are masked.
    pub fn request_id(&self) -> Option<String> {
        self.received.shown_request_id()
    }

    /// What the service says is left of its allowance, if it does.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.received.rate_limit()
    }

    /// How many times the request was sent or tried to be.
    pub fn attempts(&self) -> u32 {
        self.received.attempts
    }

    /// How long it took, over all attempts and waits.
    pub fn elapsed(&self) -> Duration {
        self.received.elapsed
    }

    /// The body as it came, unpacked.
    pub fn body(&self) -> &Bytes {
        &self.received.body
    }

    /// The same answer with another form of its value.
    pub fn map<U>(self, form: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: form(self.value), received: self.received }
    }

    /// The result, and the answer without it.
    pub fn split(self) -> (T, Response) {
        (self.value, Response { value: (), received: self.received })
    }

    /// What may be printed of it beside its value, for languages that print it themselves.
    #[doc(hidden)]
    pub fn shown(&self) -> String {
        let mut shown = format!("status {}", self.status());
        if let Some(id) = self.request_id() {
            shown += &format!(", request id {id}");
        }
        let Received { attempts, elapsed, body, headers, masks, .. } = &*self.received;
        let tries = if *attempts == 1 { "attempt" } else { "attempts" };
        let (milliseconds, length) = (elapsed.as_millis(), body.len());
        shown += &format!(", {attempts} {tries} in {milliseconds} ms, {length} bytes");
        for (name, value) in headers.iter().filter(|(name, _)| may_be_shown(name.as_str())) {
            let value = String::from_utf8_lossy(value.as_bytes());
            shown += &format!(", {name}: {}", masks.apply(&value));
        }
        shown
    }
}

impl Response {
    /// Nothing of an answer, one for all: what is kept of each of thousands of pages leaves gaps in memory.
    pub(crate) fn nothing() -> Self {
        static NOTHING: LazyLock<Arc<Received>> = LazyLock::new(Arc::default);
        Self { value: (), received: NOTHING.clone() }
    }
}

/// Whether a header's value says nothing of people and credentials.
fn may_be_shown(header: &str) -> bool {
    const NAMES: [&str; 5] = ["content-length", "content-type", "date", "retry-after", "server"];
    NAMES.contains(&header) || header.starts_with("x-ratelimit-")
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Response({:?}, {})", self.value, self.shown())
    }
}
