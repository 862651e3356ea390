//! What the headers of an answer say: how long to wait, how much is left, which request it was.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

use crate::Timestamp;

/// How much of a service's allowance is left, as it says with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests allowed in the current window.
    pub limit: Option<u64>,
    /// Requests left in it.
    pub remaining: Option<u64>,
    /// When the next window begins.
    pub reset: Option<Timestamp>,
}

/// A date further away than this is a mistake in a clock and not a hint.
const FARTHEST: Duration = Duration::from_secs(10 * 365 * 24 * 3600);

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    let digits = text(headers, name)?;
    // `parse` would also take a leading plus sign.
    digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// How long the answer asks to wait: `Retry-After` in seconds or as a date, else
/// `X-RateLimit-Reset` in epoch seconds where the allowance is what was refused for: some services
/// send it with every answer. Moments are held against the answer's own `Date`, so that
/// a wrong clock on this machine does not matter. Garbage is ignored.
pub(crate) fn retry_after(status: u16, headers: &HeaderMap, wall: SystemTime) -> Option<Duration> {
    let now = now(headers, wall);
    let until = |moment: SystemTime| moment.duration_since(now).ok().filter(|d| *d <= FARTHEST);
    if let Some(value) = text(headers, RETRY_AFTER.as_str()) {
        if let Ok(seconds) = value.parse::<f64>() {
            let plain = value.bytes().all(|b| b.is_ascii_digit() || b == b'.');
            let wait = Duration::try_from_secs_f64(seconds).ok().filter(|d| *d <= FARTHEST);
            if let (true, Some(wait)) = (plain, wait) {
                return Some(wait);
            }
        } else if let Some(wait) = httpdate::parse_http_date(value).ok().and_then(until) {
            return Some(wait);
        }
    }
    let used_up = number(headers, "x-ratelimit-remaining") == Some(0);
    if status != 429 && !(status == 503 && used_up) {
        return None;
    }
    let reset = number(headers, "x-ratelimit-reset")?;
    UNIX_EPOCH.checked_add(Duration::from_secs(reset)).and_then(until).filter(|d| !d.is_zero())
}

/// How long until there is a new allowance, where the answer says that nothing is left of this one.
pub(crate) fn until_allowance(headers: &HeaderMap, wall: SystemTime) -> Option<Duration> {
    if number(headers, "x-ratelimit-remaining") != Some(0) {
        return None;
    }
    let reset = number(headers, "x-ratelimit-reset")?;
    let until =
        UNIX_EPOCH.checked_add(Duration::from_secs(reset))?.duration_since(now(headers, wall));
    until.ok().filter(|wait| !wait.is_zero() && *wait <= FARTHEST)
}

/// The answer's own time of day, else that of this machine.
fn now(headers: &HeaderMap, wall: SystemTime) -> SystemTime {
    let date = text(headers, DATE.as_str()).and_then(|date| httpdate::parse_http_date(date).ok());
    date.unwrap_or(wall)
}

/// The answer's rate-limit headers, if it has any.
pub(crate) fn rate_limit(headers: &HeaderMap) -> Option<RateLimit> {
    let seconds = number(headers, "x-ratelimit-reset").and_then(|s| i64::try_from(s).ok());
    let limit = RateLimit {
        limit: number(headers, "x-ratelimit-limit"),
        remaining: number(headers, "x-ratelimit-remaining"),
        reset: seconds
            .and_then(|s| s.checked_mul(1_000_000))
            .map(Timestamp::from_unix_microseconds),
    };
    let any = limit.limit.is_some() || limit.remaining.is_some() || limit.reset.is_some();
    any.then_some(limit)
}

/// The answer's request id. No service documents one, so the usual names are tried.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<String> {
    ["x-request-id", "x-correlation-id", "cf-ray", "traceparent"]
        .iter()
        .filter_map(|name| text(headers, name))
        .find(|id| !id.is_empty() && id.len() <= 256)
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    fn headers(list: &[(&'static str, &str)]) -> HeaderMap {
        list.iter()
            .map(|(name, value)| {
                (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap())
            })
            .collect()
    }

    fn wait(list: &[(&'static str, &str)]) -> Option<f64> {
        let wall = UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        retry_after(429, &headers(list), wall).map(|wait| wait.as_secs_f64())
    }

    const DATE: (&str, &str) = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");

    #[test]
    fn waits_are_read_from_seconds_and_from_dates() {
        assert_eq!(wait(&[("retry-after", "7")]), Some(7.0));
        assert_eq!(wait(&[("retry-after", " 1.5 ")]), Some(1.5));
        assert_eq!(wait(&[("retry-after", "0")]), Some(0.0));
        assert_eq!(wait(&[DATE, ("retry-after", "Sun, 06 Nov 1994 08:50:00 GMT")]), Some(23.0));
        assert_eq!(wait(&[DATE, ("x-ratelimit-reset", "784111787")]), Some(10.0));
        assert_eq!(wait(&[("x-ratelimit-reset", "1000000030")]), Some(30.0), "this clock, no Date");
        assert_eq!(wait(&[("retry-after", "3"), ("x-ratelimit-reset", "1000000030")]), Some(3.0));
        assert_eq!(
            wait(&[("retry-after", "soon"), ("x-ratelimit-reset", "1000000030")]),
            Some(30.0)
        );
    }

    #[test]
    fn an_allowance_that_is_not_used_up_is_no_hint() {
        let wall = UNIX_EPOCH + Duration::from_secs(1_000_000_000);
        let reset = ("x-ratelimit-reset", "1000000030");
        let left = |count| headers(&[reset, ("x-ratelimit-remaining", count)]);
        for status in [500, 502, 503, 504, 408] {
            assert_eq!(retry_after(status, &headers(&[reset]), wall), None, "{status}");
            assert_eq!(retry_after(status, &left("9"), wall), None, "{status}");
        }
        assert_eq!(retry_after(503, &left("0"), wall), Some(Duration::from_secs(30)));
        assert_eq!(retry_after(429, &left("9"), wall), Some(Duration::from_secs(30)));
    }

    #[test]
    fn garbage_is_no_hint() {
        for garbage in [
            "",
            "soon",
            "-1",
            "+5",
            "NaN",
            "inf",
            "1e3",
            "99999999999999999999999",
            "0x10",
            "1 2",
            "Sun, 06 Nov 1994 08:49:00 GMT",
        ] {
            assert_eq!(wait(&[DATE, ("retry-after", garbage)]), None, "{garbage}");
            assert_eq!(wait(&[("x-ratelimit-reset", garbage)]), None, "{garbage}");
        }
        assert_eq!(
            wait(&[("x-ratelimit-reset", "1000000000000")]),
            None,
            "milliseconds, not seconds"
        );
        assert_eq!(wait(&[]), None);
    }
}
