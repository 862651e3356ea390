//! Requests that have no operation of their own, and their answers.

use std::borrow::Cow;

use reqwest::header::HeaderMap;

use crate::call::RawAnswer;

/// A request as a binding has read it. A client sends it with its `request` method.
#[derive(Clone, Debug, Default)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// The path below the base URL, percent-encoded.
    pub path: String,
    /// The names and values of the query, not encoded.
    pub query: Vec<(String, String)>,
    /// The body, as JSON.
    pub body: Option<serde_json::Value>,
}

impl Request {
    /// The query in the form that `request` takes.
    pub fn query(&self) -> Vec<(&str, &str)> {
        self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
    }
}

/// Headers of an answer: each name once, in lower case; of those that came more than once, the
/// values joined by a comma.
pub fn headers(headers: &HeaderMap) -> impl Iterator<Item = (&str, String)> {
    headers.keys().map(|name| {
        let values = headers.get_all(name).iter();
        let values = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
        (name.as_str(), values.collect::<Vec<_>>().join(", "))
    })
}

/// The JSON of an answer as text, for languages that read it in their own way once
/// [`json`](RawAnswer::json) has found nothing wrong with it.
pub fn json_text(answer: &RawAnswer) -> Cow<'_, str> {
    answer.json_text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::read_raw;
    use crate::http::Received;

    #[test]
    fn headers_that_came_twice_are_joined_and_a_byte_order_mark_is_no_part_of_json() {
        let mut headers = HeaderMap::new();
        headers.append("via", "1.1 a".parse().unwrap());
        headers.append("via", "1.1 b".parse().unwrap());
        let body = "\u{feff}[1]".into();
        let answer = read_raw(&Received { headers, body, ..Received::default() }).unwrap();
        let joined: Vec<_> = super::headers(&answer.headers).collect();
        assert_eq!(joined, [("via", "1.1 a, 1.1 b".to_owned())]);
        assert_eq!(json_text(&answer), "[1]");
    }
}
