//! What is answered, before it becomes bytes.

use std::borrow::Cow;
use std::io::Write;

use flate2::{Compression, write::GzEncoder};
use serde::Serialize;

/// An answer: status, headers, body. Framing is added when it is written.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(Cow<'static, str>, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// An answer without a body.
    pub(crate) fn empty(status: u16) -> Self {
        Self { status, headers: Vec::new(), body: Vec::new() }
    }

    /// An answer with a JSON body.
    pub(crate) fn json(status: u16, body: &impl Serialize) -> Self {
        // Our own models always serialise; should one not, a body that says so beats a panic.
        let body =
            serde_json::to_vec(body).unwrap_or_else(|error| format!("\"{error}\"").into_bytes());
        Self { status, headers: vec![("Content-Type".into(), "application/json".into())], body }
    }

    /// The same answer with another content type.
    pub(crate) fn content_type(mut self, value: &str) -> Self {
        self.set("Content-Type", value);
        self
    }

    /// The same answer with one more header.
    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets a header, replacing one that is there.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        match self.headers.iter_mut().find(|(other, _)| other.eq_ignore_ascii_case(name)) {
            Some(header) => value.clone_into(&mut header.1),
            None => self.headers.push((name.to_owned().into(), value.to_owned())),
        }
    }

    /// Whether a header is there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
    }

    /// Compresses the body.
    pub(crate) fn compress(&mut self) {
        self.body = gzip(&self.body);
        self.set("Content-Encoding", "gzip");
    }

    /// The same answer as `HEAD` gets it: with its length, without its body.
    pub(crate) fn head_only(mut self) -> Self {
        let length = self.body.len().to_string();
        self.set("Content-Length", &length);
        self.body.clear();
        self
    }

    /// The bytes of the whole answer. `chunked` frames the body in chunks instead of by its length.
    pub(crate) fn to_bytes(&self, chunked: bool) -> Vec<u8> {
        let bodiless = matches!(self.status, 100..=199 | 204 | 304);
        let mut bytes =
            format!("HTTP/1.1 {} {}\r\n", self.status, reason(self.status)).into_bytes();
        for (name, value) in &self.headers {
            bytes.extend_from_slice(name.as_bytes());
            bytes.extend_from_slice(b": ");
            // A line break in a scripted value would end the head early.
            bytes.extend(value.bytes().filter(|byte| !matches!(byte, b'\r' | b'\n')));
            bytes.extend_from_slice(b"\r\n");
        }
        let framed = bodiless || self.has("content-length") || self.has("transfer-encoding");
        if chunked && !bodiless {
            if !self.has("transfer-encoding") {
                bytes.extend_from_slice(b"Transfer-Encoding: chunked\r\n");
            }
        } else if !framed {
            bytes.extend_from_slice(format!("Content-Length: {}\r\n", self.body.len()).as_bytes());
        }
        bytes.extend_from_slice(b"\r\n");
        if bodiless {
            return bytes;
        }
        if chunked {
            for chunk in self.body.chunks(1024) {
                bytes.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
                bytes.extend_from_slice(chunk);
                bytes.extend_from_slice(b"\r\n");
            }
            bytes.extend_from_slice(b"0\r\n\r\n");
        } else {
            bytes.extend_from_slice(&self.body);
        }
        bytes
    }
}

/// Compresses bytes, quickly rather than well.
pub(crate) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing into a vector does not fail.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).unwrap_or_default()
}

fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        201 => "Created",
        202 => "Accepted",
        204 => "No Content",
        205 => "Reset Content",
        301 => "Moved Permanently",
        302 => "Found",
        303 => "See Other",
        304 => "Not Modified",
        307 => "Temporary Redirect",
        308 => "Permanent Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        402 => "Payment Required",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        413 => "Content Too Large",
        422 => "Unprocessable Content",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Unknown",
    }
}
