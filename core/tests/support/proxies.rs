//! Proxies: some that answer everything themselves, and some that connect.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

/// A proxy, and what it was asked for.
pub struct Proxy {
    pub port: u16,
    pub asked: Receiver<Vec<String>>,
}

impl Proxy {
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Its URL with a user and a password.
    pub fn url_with_credentials(&self) -> String {
        format!("http://alice:canary@127.0.0.1:{}", self.port)
    }

    /// All that it was asked for so far: the lines of each request.
    pub fn all_asked(&self) -> Vec<Vec<String>> {
        self.asked.try_iter().collect()
    }
}

fn listen(serve: impl Fn(TcpStream, &Sender<Vec<String>>) + Send + Sync + 'static) -> Proxy {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (send, asked) = channel();
    std::thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            serve(connection, &send);
        }
    });
    Proxy { port, asked }
}

fn head(connection: &TcpStream) -> Vec<String> {
    let lines = BufReader::new(connection).lines().map_while(Result::ok);
    lines.take_while(|line| !line.is_empty()).collect()
}

/// A proxy that gives `to_connect` to whoever wants a tunnel, and `to_others` to other requests.
pub fn answering(to_connect: &str, to_others: &str) -> Proxy {
    let (to_connect, to_others) = (answer(to_connect, ""), to_others.to_owned());
    listen(move |mut connection, asked| {
        let head = head(&connection);
        let tunnel = head.first().is_some_and(|line| line.starts_with("CONNECT"));
        asked.send(head).unwrap();
        let answer = if tunnel { &to_connect } else { &to_others };
        connection.write_all(answer.as_bytes()).unwrap();
    })
}

/// An answer with this status and JSON.
pub fn answer(status: &str, json: &str) -> String {
    let length = json.len();
    format!(
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{json}"
    )
}

/// A proxy that makes tunnels, to ports of this machine whatever the host.
pub fn tunnelling() -> Proxy {
    listen(|mut connection, asked| {
        let head = head(&connection);
        let target = head[0].split(' ').nth(1).unwrap().to_owned();
        asked.send(head).unwrap();
        let port = target.rsplit_once(':').unwrap().1.parse().unwrap();
        connection.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").unwrap();
        join(connection, port);
    })
}

/// A SOCKS5 proxy. It wants `alice` with the password `canary`, if `asks`, and makes connections to
/// ports of this machine, whatever the host, or answers with `refusal`.
pub fn socks(asks: bool, refusal: Option<u8>) -> Proxy {
    listen(move |mut connection, asked| {
        // Whoever gives up in the middle is of no interest.
        let _ = serve_socks(&mut connection, asks, refusal, asked).map(|port| {
            if let Some(port) = port {
                join(connection, port);
            }
        });
    })
}

fn serve_socks(
    connection: &mut TcpStream,
    asks: bool,
    refusal: Option<u8>,
    asked: &Sender<Vec<String>>,
) -> std::io::Result<Option<u16>> {
    let take = |connection: &mut TcpStream, length: usize| -> std::io::Result<Vec<u8>> {
        let mut taken = vec![0; length];
        connection.read_exact(&mut taken)?;
        Ok(taken)
    };
    let methods = take(connection, 2)?[1];
    let methods = take(connection, methods.into())?;
    let method = if asks { 2 } else { 0 };
    if !methods.contains(&method) {
        connection.write_all(&[5, 0xff])?;
        asked.send(vec!["no method".to_owned()]).unwrap();
        return Ok(None);
    }
    connection.write_all(&[5, method])?;
    if asks {
        let text = |connection: &mut TcpStream| -> std::io::Result<String> {
            let length = take(connection, 1)?[0];
            Ok(String::from_utf8(take(connection, length.into())?).unwrap())
        };
        let mut version = [0];
        connection.read_exact(&mut version)?;
        let (user, password) = (text(connection)?, text(connection)?);
        let known = user == "alice" && password == "canary";
        connection.write_all(&[1, u8::from(!known)])?;
        if !known {
            asked.send(vec![format!("{user} is not known")]).unwrap();
            return Ok(None);
        }
    }
    let kind = take(connection, 4)?[3];
    let host = match kind {
        1 => take(connection, 4)?.iter().map(u8::to_string).collect::<Vec<_>>().join("."),
        3 => {
            let length = take(connection, 1)?[0];
            String::from_utf8(take(connection, length.into())?).unwrap()
        }
        other => panic!("an address of kind {other}"),
    };
    let port = take(connection, 2)?;
    let port = u16::from_be_bytes([port[0], port[1]]);
    asked.send(vec![format!("{host}:{port}")]).unwrap();
    connection.write_all(&[5, refusal.unwrap_or(0), 0, 1, 0, 0, 0, 0, 0, 0])?;
    Ok(refusal.is_none().then_some(port))
}

/// Pass on what comes, in both directions.
fn join(client: TcpStream, port: u16) {
    let server = TcpStream::connect(("127.0.0.1", port)).unwrap();
    for (mut from, mut to) in
        [(client.try_clone().unwrap(), server.try_clone().unwrap()), (server, client)]
    {
        std::thread::spawn(move || {
            let _ = std::io::copy(&mut from, &mut to);
            let _ = to.shutdown(std::net::Shutdown::Write);
        });
    }
}
