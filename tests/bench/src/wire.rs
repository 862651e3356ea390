//! The floor: the same bytes over a plain socket, not decoded. What is left of a job's time is the
//! client's own.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use crate::Result;
use crate::jobs::Place;
use crate::measure::{Sample, Stopwatch};
use crate::people::{MEMBERS_A_PAGE, TEAM, user_id};

struct Wire {
    stream: BufReader<TcpStream>,
    body: Vec<u8>,
}

impl Wire {
    fn open(place: &Place) -> Result<Self> {
        let host = place.url.strip_prefix("http://").ok_or("the URL must begin with http://")?;
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::with_capacity(64 * 1024, stream), body: Vec::new() })
    }

    /// Ask, and read the whole answer.
    fn exchange(&mut self, request: &str) -> Result {
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut length = 0;
        let mut line = String::new();
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            match line.strip_prefix("content-length: ") {
                Some(digits) => length = digits.trim().parse()?,
                None if line == "\r\n" => break,
                None if line.is_empty() => return Err("the server went away".into()),
                None => {}
            }
        }
        self.body.resize(length, 0);
        self.stream.read_exact(&mut self.body)?;
        Ok(())
    }
}

/// The pages of the listing.
pub fn list(place: &Place) -> Result<Sample> {
    let mut wire = Wire::open(place)?;
    let watch = Stopwatch::start()?;
    for before in (0..place.size.members).step_by(MEMBERS_A_PAGE) {
        wire.exchange(&format!(
            "GET /paperspace/teams/{TEAM}/users?limit=120&after=cursor-{before:07} HTTP/1.1\r\nhost: localhost\r\n\r\n"
        ))?;
    }
    watch.stop()
}

/// PUTs, one after another.
pub fn puts(place: &Place) -> Result<Sample> {
    let mut wire = Wire::open(place)?;
    let watch = Stopwatch::start()?;
    for index in 0..place.size.calls {
        let user = user_id(index);
        wire.exchange(&format!(
            "PUT /paperspace/teams/{TEAM}/users/{user} HTTP/1.1\r\nhost: localhost\r\ncontent-length: 16\r\n\r\n{{\"isAdmin\":true}}"
        ))?;
    }
    watch.stop()
}
