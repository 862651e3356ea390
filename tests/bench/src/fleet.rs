//! A fleet: the places of a whole company in all four services, for a review of them.
//!
//! Each place is an emulator of its own. What it answers is kept as it was sent, so that nothing is made
//! for a request but the first of its kind, and is held back for as long as a service takes.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::io::Write;
use std::rc::Rc;
use std::time::Duration;

use rosterkit_emulator::{Emulator, Endpoints};
use serde::Serialize;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{LocalSet, spawn_local};
use tokio::time::{Instant, sleep_until};

use crate::Result;

/// How long every answer takes.
const LATENCY: Duration = Duration::from_millis(20);

/// How many people the places of `four` have, and of `--quick`.
const PEOPLE: [usize; 2] = [2000, 200];

/// How many places there are of each kind in `many`: those of Paperspace have a key each.
const MANY: [(Kind, usize); 5] = [
    (Kind::PaperspaceTeam, 120),
    (Kind::GitBookOrganization, 40),
    (Kind::GitBookTeam, 60),
    (Kind::EvoWorkspace, 50),
    (Kind::ZenMLOrganization, 30),
];
/// Places of `many` have from 30 to 200 people.
const FEWEST: usize = 30;
const SPREAD: usize = 171;

#[derive(Clone, Copy)]
enum Kind {
    PaperspaceTeam,
    ZenMLUsers,
    ZenMLOrganization,
    GitBookOrganization,
    GitBookTeam,
    EvoInstance,
    EvoWorkspace,
}

impl Kind {
    fn service(self) -> &'static str {
        match self {
            Self::PaperspaceTeam => "paperspace",
            Self::ZenMLUsers | Self::ZenMLOrganization => "zenml",
            Self::GitBookOrganization | Self::GitBookTeam => "gitbook",
            Self::EvoInstance | Self::EvoWorkspace => "evo",
        }
    }
}

/// Where a service is in an emulator, and what it accepts there.
struct Access {
    base_url: String,
    credential: String,
}

fn access(endpoints: &Endpoints, service: &str) -> Access {
    let (base_url, credential) = match service {
        "paperspace" => (&endpoints.paperspace.base_url, &endpoints.paperspace.api_key),
        "zenml" => (&endpoints.zenml.base_url, &endpoints.zenml.token),
        "gitbook" => (&endpoints.gitbook.base_url, &endpoints.gitbook.token),
        _ => (&endpoints.evo.base_url, &endpoints.evo.token),
    };
    Access { base_url: base_url.clone(), credential: credential.clone() }
}

/// One place, and the emulator that it is in.
struct Place {
    kind: Kind,
    emulator: Emulator,
}

impl Place {
    async fn start(kind: Kind, number: usize, people: usize) -> Result<Self> {
        let emulator = Emulator::builder().seed(number as u64).people(people).start().await?;
        Ok(Self { kind, emulator })
    }

    /// What its path has in it, and that of no other place; none where all is one place.
    fn id(&self) -> Option<&str> {
        let at = self.emulator.endpoints();
        match self.kind {
            Kind::PaperspaceTeam => Some(&at.paperspace.team_id),
            Kind::ZenMLUsers => None,
            Kind::ZenMLOrganization => Some(&at.zenml.organization_id),
            Kind::GitBookOrganization => Some(&at.gitbook.organization_id),
            Kind::GitBookTeam => Some(&at.gitbook.team_id),
            Kind::EvoInstance => Some(&at.evo.org_id),
            Kind::EvoWorkspace => Some(&at.evo.workspace_id),
        }
    }

    fn target(&self, source: &str) -> String {
        let at = self.emulator.endpoints();
        match (self.kind, self.id()) {
            (Kind::GitBookTeam, Some(id)) => {
                format!("{source}:{}/{id}", at.gitbook.organization_id)
            }
            (Kind::EvoWorkspace, Some(id)) => format!("{source}:{}/{id}", at.evo.org_id),
            (_, Some(id)) => format!("{source}:{id}"),
            (_, None) => source.to_owned(),
        }
    }
}

/// The fleet as it is printed.
#[derive(Serialize)]
struct Shown {
    targets: Vec<String>,
    sources: Vec<Source>,
}

/// A client that a review needs.
#[derive(Serialize)]
struct Source {
    /// As targets name it.
    source: String,
    base_url: String,
    credential: String,
}

/// Whole answers, heads included, by the place and the path.
type Answers = HashMap<(usize, String), Rc<[u8]>>;

/// A service of the fleet: a host of its own.
struct Host {
    service: &'static str,
    places: Vec<Place>,
    /// Which place a path is in, by an id in it.
    by_id: HashMap<String, usize>,
    /// Whose credential it is.
    by_credential: HashMap<String, usize>,
    kept: RefCell<Answers>,
    http: reqwest::Client,
    traffic: Rc<Traffic>,
}

/// What was asked of all hosts.
#[derive(Default)]
struct Traffic {
    requests: Cell<usize>,
    connections: Cell<usize>,
    now: Cell<usize>,
    /// The most that were under way at once.
    most: Cell<usize>,
}

/// Serve a fleet until standard input ends; it is the first line of output: `fleet four|many [--quick]`.
pub fn command(arguments: &[String]) -> Result {
    let quick = arguments.iter().any(|argument| argument == "--quick");
    let people = PEOPLE[usize::from(quick)];
    let kinds: Vec<(Kind, usize)> = match arguments.first().map(String::as_str) {
        Some("four") => {
            let one_of_each = [
                Kind::PaperspaceTeam,
                Kind::ZenMLUsers,
                Kind::GitBookOrganization,
                Kind::EvoInstance,
            ];
            one_of_each.into_iter().map(|kind| (kind, people)).collect()
        }
        Some("many") => {
            let share = if quick { 10 } else { 1 };
            let kinds = MANY.into_iter().flat_map(|(kind, n)| std::iter::repeat_n(kind, n / share));
            // Sizes that do not follow the order of the places.
            kinds.enumerate().map(|(at, kind)| (kind, FEWEST + at * 67 % SPREAD)).collect()
        }
        _ => return Err("fleet needs four or many".into()),
    };
    let _ = rustls::crypto::ring::default_provider().install_default();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    LocalSet::new().block_on(&runtime, serve(kinds))
}

async fn serve(kinds: Vec<(Kind, usize)>) -> Result {
    let traffic = Rc::new(Traffic::default());
    let mut shown = Shown { targets: Vec::new(), sources: Vec::new() };
    let mut places: HashMap<&str, Vec<Place>> = HashMap::new();
    for (number, (kind, people)) in kinds.into_iter().enumerate() {
        let place = Place::start(kind, number, people).await?;
        places.entry(kind.service()).or_default().push(place);
    }
    for service in ["paperspace", "zenml", "gitbook", "evo"] {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let origin = format!("http://{}", listener.local_addr()?);
        let host = Host::new(service, places.remove(service).unwrap_or_default(), traffic.clone())?;
        host.show(&origin, &mut shown);
        spawn_local(listen(listener, Rc::new(host)));
    }
    println!("{}", serde_json::to_string(&shown)?);
    std::io::stdout().flush()?;
    std::thread::spawn(|| {
        let _ = std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
        std::process::exit(0);
    });
    std::future::pending().await
}

impl Host {
    fn new(service: &'static str, places: Vec<Place>, traffic: Rc<Traffic>) -> Result<Self> {
        let by = |key: &dyn Fn(&Place) -> Option<String>| {
            places.iter().enumerate().filter_map(|(at, place)| Some((key(place)?, at))).collect()
        };
        let by_id = by(&|place| place.id().map(str::to_owned));
        let by_credential =
            by(&|place| Some(access(place.emulator.endpoints(), service).credential));
        let http = reqwest::Client::builder().no_proxy().build()?;
        let kept = RefCell::default();
        Ok(Self { service, places, by_id, by_credential, kept, http, traffic })
    }

    fn show(&self, origin: &str, shown: &mut Shown) {
        for (at, place) in self.places.iter().enumerate() {
            // A key of Paperspace is for one team; the others are for all that an account may see.
            let has_key = self.service == "paperspace" && self.places.len() > 1;
            let source =
                if has_key { format!("{}@T{at}", self.service) } else { self.service.to_owned() };
            shown.targets.push(place.target(&source));
            if has_key || at == 0 {
                let Access { base_url, credential } =
                    access(place.emulator.endpoints(), self.service);
                let path = base_url.splitn(4, '/').nth(3).unwrap_or_default();
                let base_url = format!("{origin}/{path}").trim_end_matches('/').to_owned();
                shown.sources.push(Source { source, base_url, credential });
            }
        }
    }

    /// The answer to a request: that which was kept, or what the place's emulator says.
    async fn answer(&self, request: &Asked) -> Result<Rc<[u8]>> {
        let path = request.target.split('?').next().unwrap_or_default();
        let of_path = path.split('/').filter_map(|segment| self.by_id.get(segment)).next_back();
        let at = of_path.or_else(|| self.by_credential.get(&request.credential)).copied();
        let key = (at.unwrap_or(0), request.target.clone());
        if let Some(kept) = self.kept.borrow().get(&key) {
            return Ok(kept.clone());
        }
        let place = self.places.get(key.0).ok_or("no place of this service is in the fleet")?;
        let Access { base_url, credential } = access(place.emulator.endpoints(), self.service);
        let origin = base_url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
        let request = self.http.get(format!("{origin}{}", request.target)).bearer_auth(credential);
        let answer = request.send().await?;
        let (status, body) = (answer.status(), answer.bytes().await?);
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json; charset=utf-8\r\nx-request-id: 0b6e1c52\r\ncontent-length: {length}\r\n\r\n"
        );
        let whole: Rc<[u8]> = [head.as_bytes(), &body].concat().into();
        self.kept.borrow_mut().insert(key, whole.clone());
        Ok(whole)
    }
}

async fn listen(listener: TcpListener, host: Rc<Host>) {
    while let Ok((stream, _)) = listener.accept().await {
        let host = host.clone();
        spawn_local(async move {
            // A client that goes away is not a failure of the server.
            if let Err(error) = converse(stream, &host).await {
                eprintln!("rosterkit-bench: {}: {error}", host.service);
            }
        });
    }
}

async fn converse(mut stream: TcpStream, host: &Host) -> Result {
    stream.set_nodelay(true)?;
    let mut received = Vec::with_capacity(4096);
    let mut is_new = true;
    loop {
        let Some((request, length)) = parse(&received) else {
            match stream.read_buf(&mut received).await {
                Ok(0) | Err(_) => return Ok(()),
                Ok(_) => continue,
            }
        };
        received.drain(..length);
        let Traffic { requests, connections, now, most } = &*host.traffic;
        if request.target == "/traffic" {
            let (requests, connections, most) = (requests.take(), connections.take(), most.take());
            let body = serde_json::json!({
                "requests": requests, "connections": connections, "most_at_once": most,
            });
            let body = body.to_string();
            let length = body.len();
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}");
            stream.write_all(head.as_bytes()).await?;
            continue;
        }
        let due = Instant::now() + LATENCY;
        requests.set(requests.get() + 1);
        connections.set(connections.get() + usize::from(std::mem::take(&mut is_new)));
        now.set(now.get() + 1);
        most.set(most.get().max(now.get()));
        let answer = host.answer(&request).await;
        sleep_until(due).await;
        now.set(now.get() - 1);
        if stream.write_all(&answer?).await.is_err() {
            return Ok(());
        }
    }
}

/// A request, as far as it matters.
struct Asked {
    target: String,
    credential: String,
}

/// The first request in what was received, if it is whole, and how long it is. It has no body.
fn parse(received: &[u8]) -> Option<(Asked, usize)> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut request = httparse::Request::new(&mut headers);
    let httparse::Status::Complete(length) = request.parse(received).ok()? else { return None };
    let header = request.headers.iter().find(|h| h.name.eq_ignore_ascii_case("authorization"));
    let credential = header.and_then(|header| std::str::from_utf8(header.value).ok());
    let credential =
        credential.and_then(|value| value.split_once(' ')).map_or("", |(_, token)| token);
    Some((Asked { target: request.path?.to_owned(), credential: credential.to_owned() }, length))
}
