//! What a service answered beside what was read of it, and what a write would send.

use std::sync::Arc;
use std::time::SystemTime;

use rosterkit::DryRun;
use rosterkit::bridge::raw;

use crate::bytes::{Bytes, ToBytes, write_count};
use crate::options::Int;

/// All of an answer but its value.
#[derive(uniffi::Object)]
pub struct Response(pub rosterkit::Response);

/// How much of a service's allowance is left, as it says with an answer.
#[derive(uniffi::Record)]
pub struct RateLimit {
    pub limit: Option<Int>,
    pub remaining: Option<Int>,
    pub reset: Option<SystemTime>,
}

#[uniffi::export]
impl Response {
    /// The HTTP status.
    pub fn status(&self) -> Int {
        Int(self.0.status().into())
    }

    /// All headers, by their names in lower case.
    pub fn headers(&self) -> Arc<Bytes> {
        Bytes::of(&Headers(raw::headers(self.0.headers()).collect()))
    }

    /// The id that the service gave the request, if it did; secrets in it are masked.
    pub fn request_id(&self) -> Option<String> {
        self.0.request_id()
    }

    /// What the service says is left of its allowance, if it does.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        let whole = |number| Int(i64::try_from(number).unwrap_or(i64::MAX));
        self.0.rate_limit().map(|limit| RateLimit {
            limit: limit.limit.map(whole),
            remaining: limit.remaining.map(whole),
            reset: limit.reset.map(SystemTime::from),
        })
    }

    /// How many times the request was sent or tried to be.
    pub fn attempts(&self) -> Int {
        Int(self.0.attempts().into())
    }

    /// How many seconds it took, over all attempts and waits.
    pub fn elapsed(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }

    /// The body as it came, unpacked.
    pub fn body(&self) -> Vec<u8> {
        self.0.body().to_vec()
    }

    /// What may be printed of it.
    pub fn shown(&self) -> String {
        self.0.shown()
    }
}

/// Names and values.
struct Headers<'a>(Vec<(&'a str, String)>);

impl ToBytes for Headers<'_> {
    fn write(&self, bytes: &mut Vec<u8>) {
        write_count(self.0.len(), bytes);
        for (name, value) in &self.0 {
            (*name).write(bytes);
            value.as_str().write(bytes);
        }
    }
}

/// The method, the URL, the headers, and the body of each request.
impl ToBytes for Planned {
    fn write(&self, bytes: &mut Vec<u8>) {
        let DryRun { method, url, headers, bodies, .. } = &self.0;
        (*method).write(bytes);
        url.as_str().write(bytes);
        write_count(headers.len(), bytes);
        for (name, value) in headers {
            name.as_str().write(bytes);
            value.as_str().write(bytes);
        }
        bodies.write(bytes);
    }
}

/// The request that a write would send.
pub struct Planned(pub DryRun);
