//! Percent encoding, and what may stand in a path once it is decoded.

use std::borrow::Cow;

use percent_encoding::{
    AsciiSet, NON_ALPHANUMERIC, percent_decode, percent_decode_str, utf8_percent_encode,
};

/// Everything outside RFC 3986's *unreserved* is encoded, also in queries.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// No service has longer ids; a longer one is a mistake or an attack.
const LONGEST_SEGMENT: usize = 512;

/// Encode a text for any part of a URL.
pub(super) fn encode(text: &str) -> impl Iterator<Item = &str> + std::fmt::Display {
    utf8_percent_encode(text, RESERVED)
}

/// `text` as one segment of a path, or why it must not be one.
pub(super) fn segment(text: &str) -> Result<String, &'static str> {
    match hostile(text) {
        Some(reason) => Err(reason),
        None => Ok(encode(text).to_string()),
    }
}

/// Why `text` must not stand in a path. Encoding does not help: `..` is unreserved, URL parsers
/// collapse `%2e%2e`, and servers differ in how often they decode.
fn hostile(text: &str) -> Option<&'static str> {
    if text.is_empty() {
        return Some("must not be empty");
    }
    if text.len() > LONGEST_SEGMENT {
        return Some("must not be longer than 512 bytes");
    }
    // Nearly all ids are made of these alone, which mean nothing else to anybody.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        return None;
    }
    let mut current = text.as_bytes().to_vec();
    loop {
        let shown = String::from_utf8_lossy(&current);
        if shown.chars().any(char::is_control) {
            return Some("must not hold a control character, encoded or not");
        }
        // Some servers cut path parameters off: `..;x` is `..` to them.
        let dots = |part: &str| matches!(part.split(';').next(), Some("." | ".."));
        if shown.split(['/', '\\']).any(dots) {
            return Some("must not hold the path segments `.` or `..`, encoded or not");
        }
        let decoded: Vec<u8> = percent_decode(&current).collect();
        if decoded == current {
            return None;
        }
        current = decoded;
    }
}

/// The segments of a path that the caller encoded.
pub(super) fn raw_segments(path: &str) -> Result<Vec<Cow<'static, str>>, &'static str> {
    let Some(relative) = path.strip_prefix('/') else {
        return Err("must begin with a slash and is relative to the base URL");
    };
    relative
        .split('/')
        .map(|segment| {
            let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@%".contains(c);
            if !segment.chars().all(allowed) {
                return Err("must be percent-encoded and must not hold a query");
            }
            match hostile(segment) {
                Some(reason) => Err(reason),
                // A `%` that begins no escape would be read differently by each server.
                None if percent_decode_str(segment).count() == decoded_length(segment) => {
                    Ok(Cow::Owned(segment.to_owned()))
                }
                None => Err("must be percent-encoded: a `%` must be followed by two hex digits"),
            }
        })
        .collect()
}

/// How many bytes a segment decodes to when every `%` begins an escape.
fn decoded_length(segment: &str) -> usize {
    segment.len().saturating_sub(2 * segment.matches('%').count())
}
