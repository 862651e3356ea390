//! One connection: reads requests, writes answers, byte for byte as told.
//!
//! HTTP is written out here, on top of `httparse`, because the emulator needs what a server library
//! hides: header names and their order as sent, an answer that stops after exactly n bytes, bytes
//! that are not HTTP at all.

use std::{io, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use crate::{
    delivery::{Cut, Delivery},
    fault::Dribble,
    reply::Reply,
    request::Request,
    server,
    state::{OpenConnection, Shared},
};

const LARGEST_HEAD: usize = 64 * 1024;
const LARGEST_BODY: usize = 64 * 1024 * 1024;
const MOST_HEADERS: usize = 200;
/// How long the client has to take in what was written before a reset throws it away.
const BEFORE_RESET: Duration = Duration::from_millis(20);

/// Serves one connection until either side closes it.
pub(crate) async fn serve(stream: TcpStream, number: u64, open: OpenConnection) {
    let mut connection = Connection { stream, received: Vec::with_capacity(4096) };
    // A connection that breaks concerns only its client.
    let _ = connection.run(number, &open.0).await;
}

struct Connection {
    stream: TcpStream,
    /// What has been read and not yet used.
    received: Vec<u8>,
}

/// Why no request could be read.
enum Unreadable {
    Closed,
    Refused(u16, &'static str),
}

impl From<io::Error> for Unreadable {
    fn from(_: io::Error) -> Self {
        Self::Closed
    }
}

/// The head of a request: what is known before its body.
struct Head {
    method: String,
    target: String,
    headers: Vec<(String, String)>,
    http_1_0: bool,
}

impl Connection {
    async fn run(&mut self, number: u64, shared: &Shared) -> io::Result<()> {
        loop {
            let (request, last) = match self.read_request().await {
                Ok(read) => read,
                Err(Unreadable::Closed) => return Ok(()),
                Err(Unreadable::Refused(status, why)) => {
                    let reply = Reply::json(status, &serde_json::json!({"error": why}))
                        .with("Connection", "close");
                    self.stream.write_all(&reply.to_bytes(false)).await?;
                    return self.stream.shutdown().await;
                }
            };
            let Some(delivery) = server::handle(shared, &request, number) else {
                // Never answered: all that is left is to notice when the client leaves.
                return self.until_client_leaves().await;
            };
            if !delivery.wait.is_zero() {
                tokio::select! {
                    () = tokio::time::sleep(delivery.wait) => {}
                    result = until_closed(&self.stream, &mut self.received) => return result,
                }
            }
            let goes_on = self.deliver(&delivery).await?;
            if !goes_on || last {
                return self.stream.shutdown().await;
            }
        }
    }

    /// Writes an answer; false when the connection is to end.
    async fn deliver(&mut self, delivery: &Delivery) -> io::Result<bool> {
        let end = match delivery.cut {
            Some(Cut::Reset(bytes) | Cut::Close(bytes)) => bytes.min(delivery.bytes.len()),
            None => delivery.bytes.len(),
        };
        let bytes = &delivery.bytes[..end];
        match delivery.dribble {
            Some(Dribble { bytes: size, every_ms }) => {
                for (position, piece) in bytes.chunks(size.max(1)).enumerate() {
                    if position > 0 {
                        tokio::select! {
                            () = tokio::time::sleep(Duration::from_millis(every_ms)) => {}
                            result = until_closed(&self.stream, &mut self.received) => return result.map(|()| false),
                        }
                    }
                    self.stream.write_all(piece).await?;
                }
            }
            None => self.stream.write_all(bytes).await?,
        }
        match delivery.cut {
            Some(Cut::Reset(_)) => {
                if end > 0 {
                    tokio::time::sleep(BEFORE_RESET).await;
                }
                self.stream.set_zero_linger()?;
                // With no time to linger, closing sends the reset. No orderly shutdown before it.
                Err(io::ErrorKind::ConnectionReset.into())
            }
            Some(Cut::Close(_)) => Ok(false),
            None => Ok(!delivery.close),
        }
    }

    async fn until_client_leaves(&mut self) -> io::Result<()> {
        until_closed(&self.stream, &mut self.received).await
    }

    /// Reads one request; true beside it when it is the connection's last.
    async fn read_request(&mut self) -> Result<(Request, bool), Unreadable> {
        let head = loop {
            if let Some(head) = self.parse_head()? {
                break head;
            }
            if self.received.len() > LARGEST_HEAD {
                return Err(Unreadable::Refused(
                    431,
                    "The head of this request is longer than 64 KiB.",
                ));
            }
            self.read_more().await?;
        };
        let Head { method, target, headers, http_1_0 } = head;
        let mut request = Request::new(method, target, headers, Vec::new());
        if request.header("expect").is_some_and(|value| value.eq_ignore_ascii_case("100-continue"))
        {
            self.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").await?;
        }
        let coding = request.header("transfer-encoding").map(str::to_ascii_lowercase);
        let lengths: Vec<_> = request
            .headers
            .iter()
            .filter(|(name, _)| name.eq_ignore_ascii_case("content-length"))
            .collect();
        let length = match (&coding, lengths.as_slice()) {
            (None, []) => Some(0),
            (None, [(_, length)]) if length.bytes().all(|byte| byte.is_ascii_digit()) => {
                Some(length.parse().map_err(|_| {
                    Unreadable::Refused(400, "This request has an invalid Content-Length.")
                })?)
            }
            (Some(coding), []) if coding == "chunked" => None,
            _ => {
                return Err(Unreadable::Refused(
                    400,
                    "It is not clear where the body of this request ends.",
                ));
            }
        };
        request.body = match length {
            Some(length) => self.read_exactly(length).await?,
            None => self.read_chunks().await?,
        };
        let last = request.wants_close() || http_1_0;
        Ok((request, last))
    }

    fn parse_head(&mut self) -> Result<Option<Head>, Unreadable> {
        let mut headers = [httparse::EMPTY_HEADER; MOST_HEADERS];
        let mut parsed = httparse::Request::new(&mut headers);
        match parsed.parse(&self.received) {
            Ok(httparse::Status::Complete(length)) => {
                let head = Head {
                    method: parsed.method.unwrap_or_default().to_owned(),
                    target: parsed.path.unwrap_or_default().to_owned(),
                    headers: parsed
                        .headers
                        .iter()
                        .map(|header| {
                            (
                                header.name.to_owned(),
                                String::from_utf8_lossy(header.value).into_owned(),
                            )
                        })
                        .collect(),
                    http_1_0: parsed.version == Some(0),
                };
                self.received.drain(..length);
                Ok(Some(head))
            }
            Ok(httparse::Status::Partial) => Ok(None),
            Err(_) => Err(Unreadable::Refused(400, "This is not an HTTP request.")),
        }
    }

    async fn read_exactly(&mut self, length: usize) -> Result<Vec<u8>, Unreadable> {
        if length > LARGEST_BODY {
            return Err(Unreadable::Refused(
                413,
                "The body of this request is larger than 64 MiB.",
            ));
        }
        while self.received.len() < length {
            self.read_more().await?;
        }
        Ok(self.received.drain(..length).collect())
    }

    async fn read_chunks(&mut self) -> Result<Vec<u8>, Unreadable> {
        let mut body = Vec::new();
        loop {
            let line = self.read_line().await?;
            let digits = line.split(';').next().unwrap_or_default().trim();
            let size = usize::from_str_radix(digits, 16)
                .map_err(|_| Unreadable::Refused(400, "A chunk of this request has no size."))?;
            if size == 0 {
                while !self.read_line().await?.is_empty() {}
                return Ok(body);
            }
            if body.len().saturating_add(size) > LARGEST_BODY {
                return Err(Unreadable::Refused(
                    413,
                    "The body of this request is larger than 64 MiB.",
                ));
            }
            body.extend(self.read_exactly(size).await?);
            if !self.read_line().await?.is_empty() {
                return Err(Unreadable::Refused(
                    400,
                    "A chunk of this request is longer than it says.",
                ));
            }
        }
    }

    async fn read_line(&mut self) -> Result<String, Unreadable> {
        loop {
            if let Some(end) = self.received.windows(2).position(|pair| pair == b"\r\n") {
                let line = self.received.drain(..end + 2).collect::<Vec<_>>();
                return Ok(String::from_utf8_lossy(&line[..end]).into_owned());
            }
            if self.received.len() > LARGEST_HEAD {
                return Err(Unreadable::Refused(400, "A line of this request does not end."));
            }
            self.read_more().await?;
        }
    }

    async fn read_more(&mut self) -> io::Result<()> {
        // A buffer that a large body once filled is not kept for the life of an idle connection.
        if self.received.is_empty() && self.received.capacity() > LARGEST_HEAD {
            self.received = Vec::with_capacity(4096);
        }
        match self.stream.read_buf(&mut self.received).await? {
            0 => Err(io::ErrorKind::UnexpectedEof.into()),
            _ => Ok(()),
        }
    }
}

/// Ends when the client has closed its side. What it sends meanwhile is kept for later.
async fn until_closed(stream: &TcpStream, received: &mut Vec<u8>) -> io::Result<()> {
    let mut piece = [0; 4096];
    loop {
        if received.len() > LARGEST_HEAD {
            // It keeps sending without waiting for an answer: stop reading, and leave it at that.
            return std::future::pending().await;
        }
        stream.readable().await?;
        match stream.try_read(&mut piece) {
            Ok(0) => return Ok(()),
            Ok(length) => received.extend_from_slice(&piece[..length]),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}
