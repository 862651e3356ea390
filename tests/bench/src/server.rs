//! The server: everything it says was written out before the first request, so that it is never
//! what a client waits for.

use std::collections::HashMap;
use std::io::Write;
use std::rc::Rc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::options::{Size, Wire};
use crate::{Result, people, tls};

/// How long every answer of ZenML takes.
const ZENML_LATENCY: Duration = Duration::from_millis(5);

/// Whole answers, heads included.
struct Answers {
    /// By what comes before the page.
    members: HashMap<usize, Vec<u8>>,
    hundred_pages: HashMap<usize, Vec<u8>>,
    users: HashMap<usize, Vec<u8>>,
    colleagues: HashMap<usize, Vec<u8>>,
    membership: Vec<u8>,
    not_found: Vec<u8>,
}

impl Answers {
    fn new(size: &Size) -> Self {
        // Pages of a length, each so many items behind the one before it, to the one behind them all.
        let pages = |total: usize, step: usize, page: fn(usize, usize) -> String| {
            let offsets = (0..=total.div_ceil(step)).map(|index| index * step);
            let offsets = offsets.chain([total.saturating_sub(1), total]);
            offsets.map(|before| (before, answer("200 OK", &page(before, total)))).collect()
        };
        Self {
            members: pages(size.members, people::MEMBERS_A_PAGE, people::members_page),
            hundred_pages: pages(size.hundred_pages, people::MEMBERS_A_PAGE, people::members_page),
            // A page by offset begins with the last user of the one before it.
            users: pages(size.users, people::USERS_A_PAGE - 1, people::users_page),
            colleagues: pages(size.colleagues, people::COLLEAGUES_A_PAGE, people::colleagues_page),
            membership: answer("200 OK", &people::membership()),
            not_found: answer("404 Not Found", r#"{"code":"NOT_FOUND","message":"no such page"}"#),
        }
    }

    fn to(&self, method: &str, target: &str) -> (&[u8], Duration) {
        let service = target.split('/').nth(1).unwrap_or_default();
        let found = match (service, method) {
            ("zenml", _) => self.users.get(&number_after(target, "offset=")),
            ("gitbook", _) => self.colleagues.get(&number_after(target, "page=after-")),
            (_, "PUT") => Some(&self.membership),
            _ if target.split('/').nth(3) == Some(people::HUNDRED_PAGES) => {
                self.hundred_pages.get(&number_after(target, "after=cursor-"))
            }
            _ => self.members.get(&number_after(target, "after=cursor-")),
        };
        let latency = if service == "zenml" { ZENML_LATENCY } else { Duration::ZERO };
        (found.unwrap_or(&self.not_found), latency)
    }
}

fn number_after(target: &str, name: &str) -> usize {
    let digits = target.split_once(name).map_or("", |(_, rest)| rest);
    digits.split('&').next().and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

fn answer(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\nx-request-id: 0b6e1c52\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Serve on a port of its own until standard input ends; the URL is the first line of output.
pub fn serve(size: &Size, wire: &Wire) -> Result {
    let answers = Rc::new(Answers::new(size));
    let tls = wire.tls.then(tls::acceptor).transpose()?;
    let latency = wire.latency;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let tasks = tokio::task::LocalSet::new();
    tasks.block_on(&runtime, async {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        match tls {
            // What the certificate is for.
            Some(_) => println!("https://localhost:{}", address.port()),
            None => println!("http://{address}"),
        }
        std::io::stdout().flush()?;
        std::thread::spawn(|| {
            let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
            std::process::exit(0);
        });
        loop {
            let (stream, _) = listener.accept().await?;
            let (answers, tls) = (answers.clone(), tls.clone());
            tokio::task::spawn_local(async move {
                stream.set_nodelay(true)?;
                // A client that goes away is not a failure of the server.
                match tls {
                    Some(tls) => converse(tls.accept(stream).await?, &answers, latency).await,
                    None => converse(stream, &answers, latency).await,
                }
            });
        }
    })
}

async fn converse(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answers: &Answers,
    latency: Duration,
) -> std::io::Result<()> {
    let mut received = Vec::with_capacity(4096);
    loop {
        let Some(request) = parse(&received) else {
            if stream.read_buf(&mut received).await? == 0 {
                return Ok(());
            }
            continue;
        };
        let (answer, own) = answers.to(request.method, request.target);
        let held_back = latency + own;
        if !held_back.is_zero() {
            tokio::time::sleep(held_back).await;
        }
        stream.write_all(answer).await?;
        stream.flush().await?;
        let length = request.length;
        received.drain(..length);
    }
}

struct Request<'a> {
    method: &'a str,
    target: &'a str,
    /// Bytes it takes, its body included.
    length: usize,
}

/// The first request in what was received, if it is whole.
fn parse(received: &[u8]) -> Option<Request<'_>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(head) = request.parse(received).ok()? else { return None };
    let body = request
        .headers
        .iter()
        .find(|header| header.name.eq_ignore_ascii_case("content-length"))
        .and_then(|header| std::str::from_utf8(header.value).ok()?.parse::<usize>().ok())
        .unwrap_or(0);
    let length = head + body;
    (received.len() >= length).then_some(Request {
        method: request.method?,
        target: request.path?,
        length,
    })
}
