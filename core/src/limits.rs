//! [`CallOptions`]: how long a call may take, how often it is tried, how much may come back.

use std::time::Duration;

use crate::error::{Error, Result};

/// Limits of a call; what is not set stays as it is.
///
/// Given to a client's `with_options` or to a single [`Call`](crate::Call) or
/// [`Pager`](crate::Pager).
///
/// ```
/// use std::time::Duration;
/// let patient = rosterkit::CallOptions::default().timeout(Duration::from_secs(600)).max_retries(5);
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CallOptions {
    /// How long the whole call may take, over all attempts and waits. 120 s by default.
    pub timeout: Option<Duration>,
    /// How long one attempt may take, its whole body included. 30 s by default.
    pub attempt_timeout: Option<Duration>,
    /// How long making a connection may take, TLS included. 5 s by default.
    pub connect_timeout: Option<Duration>,
    /// How often a call may be tried again. 2 by default.
    pub max_retries: Option<u32>,
    /// The longest wait that a service may ask for; a longer one is an error at once. 60 s by default.
    pub max_retry_after: Option<Duration>,
    /// How many pages a listing may have. 10,000 by default.
    pub max_pages: Option<usize>,
    /// How long an answer may be once it is unpacked, up to 1 GiB. 16 MiB by default.
    pub max_body_bytes: Option<usize>,
}

macro_rules! setters {
    ($($(#[doc = $doc:literal])* $name:ident: $ty:ty;)*) => {
        $($(#[doc = $doc])* #[must_use] pub fn $name(mut self, $name: $ty) -> Self {
            self.$name = Some($name);
            self
        })*
    };
}

impl CallOptions {
    setters! {
        /// Set how long the whole call may take, over all attempts and waits.
        timeout: Duration;
        /// Set how long one attempt may take, its whole body included.
        attempt_timeout: Duration;
        /// Set how long making a connection may take, TLS included.
        connect_timeout: Duration;
        /// Set how often a call may be tried again.
        max_retries: u32;
        /// Set the longest wait that a service may ask for.
        max_retry_after: Duration;
        /// Set how many pages a listing may have.
        max_pages: usize;
        /// Set how many bytes an answer may have once it is unpacked.
        max_body_bytes: usize;
    }

    pub(crate) fn apply(&self, limits: &Limits) -> Result<Limits> {
        for (name, limit) in [
            ("timeout", self.timeout),
            ("attempt_timeout", self.attempt_timeout),
            ("connect_timeout", self.connect_timeout),
        ] {
            if limit.is_some_and(|limit| limit.is_zero() || limit > LONGEST) {
                return Err(Error::invalid_argument(
                    name,
                    "must be more than 0 s and at most a day",
                ));
            }
        }
        if self.max_retry_after.is_some_and(|limit| limit > LONGEST) {
            return Err(Error::invalid_argument("max_retry_after", "must be at most a day"));
        }
        if self.max_pages == Some(0) {
            return Err(Error::invalid_argument("max_pages", "must be at least 1"));
        }
        if self.max_body_bytes.is_some_and(|most| !(1..=1 << 30).contains(&most)) {
            return Err(Error::invalid_argument("max_body_bytes", "must be 1 byte to 1 GiB"));
        }
        Ok(Limits {
            timeout: self.timeout.unwrap_or(limits.timeout),
            attempt_timeout: self.attempt_timeout.unwrap_or(limits.attempt_timeout),
            connect_timeout: self.connect_timeout.unwrap_or(limits.connect_timeout),
            max_retries: self.max_retries.unwrap_or(limits.max_retries),
            max_retry_after: self.max_retry_after.unwrap_or(limits.max_retry_after),
            max_pages: self.max_pages.unwrap_or(limits.max_pages),
            max_body_bytes: self.max_body_bytes.unwrap_or(limits.max_body_bytes),
        })
    }
}

const LONGEST: Duration = Duration::from_secs(24 * 3600);

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(120),
            attempt_timeout: Duration::from_secs(30),
            connect_timeout: Duration::from_secs(5),
            max_retries: 2,
            max_retry_after: Duration::from_secs(60),
            max_pages: 10_000,
            max_body_bytes: 16 << 20,
        }
    }
}

/// The numbers a call is held to, after options and defaults.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Limits {
    pub timeout: Duration,
    pub attempt_timeout: Duration,
    pub connect_timeout: Duration,
    pub max_retries: u32,
    pub max_retry_after: Duration,
    pub max_pages: usize,
    pub max_body_bytes: usize,
}
